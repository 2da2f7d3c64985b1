/** Words that every form shares. */
export const formText = {
  optioneel: (label: string) => `${label} (mag leeg)`,
  invullen: 'Vul dit nog in.',
  geenNamen: 'Schrijf geen namen, adressen of nummers van de inwoner.',
  kies: 'Kies',
  ofNiet: 'Geldt dit?',
};
