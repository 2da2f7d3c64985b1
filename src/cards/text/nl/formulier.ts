/** Words that every form shares. */
export const formText = {
  optioneel: (label: string) => `${label} (mag leeg)`,
  invullen: 'Vul dit nog in.',
  geenNamen: 'Schrijf geen namen, adressen of nummers van de inwoner.',
  kies: 'Kies',
  ofNiet: 'Geldt dit?',
};

/** A form that was sent too soon after many others. */
export const opnieuwText = {
  titel: 'Nog niet verstuurd',
  uitleg:
    'Je stuurt veel formulieren achter elkaar. Wacht een minuut en kies dan Opnieuw versturen. Wat je typte, is bewaard.',
  knop: 'Opnieuw versturen',
};
