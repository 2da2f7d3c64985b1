/** What the bot says when Teams itself is in the way; everything else is said by the cards. */
export const teamsTekst = {
  /** Title of a notification for an answer in a chat. */
  samenvatting: 'Antwoord van Aan Tafel',
  /** Somebody clicks or writes far more than a person can. */
  teVaak: 'Dat ging te snel achter elkaar. Wacht een minuut en probeer het dan opnieuw.',
  bezig: 'Dit duurt even. Ik werk het af, je hoeft niets opnieuw te doen.',
  mislukt: 'Dat lukte niet door een storing. Probeer het over een paar minuten opnieuw.',
  onbekendeKnop: 'Deze knop ken ik niet meer. Vraag de kaart opnieuw op met status.',
  onbekendeVraag: 'Dit kan ik niet voor je doen. Typ help om te zien wat wel kan.',
  gelukt: 'Dat is verwerkt.',
  nietsNieuws: 'Er is niets veranderd.',
  groepschat: 'In een groepschat kan ik je niet helpen. Schrijf me in je eigen chat of in het kanaal van je team.',
  antwoordPersoonlijk: 'Mijn antwoord is alleen voor jou. Het staat in je eigen chat met mij.',
  antwoordNietBezorgd: 'Mijn antwoord is alleen voor jou. Open een eigen chat met mij en vraag het daar.',
} as const;
