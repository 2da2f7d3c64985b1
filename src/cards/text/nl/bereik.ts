/** U5: who can't be reached in their own chat; for a beheerder. */
export const bereikText = {
  titel: 'Bereikbaar in Teams',
  niemand: 'Er staat nog niemand in de gids.',
  iedereen: (totaal: number) =>
    totaal === 1
      ? 'De enige uit de gids is te bereiken in de eigen chat.'
      : `Alle ${totaal} mensen uit de gids zijn te bereiken in hun eigen chat.`,
  telling: (aantal: number, totaal: number) =>
    totaal === 1
      ? 'De enige uit de gids kan ik niet bereiken in de eigen chat.'
      : `${aantal} van de ${totaal} mensen kan ik niet bereiken in hun eigen chat.`,
  onzeker: 'Of ik weet het nog niet.',
  zonderDomein: 'Zonder domein',
  domeinen: 'andere domeinen',
  contactpersoon: 'contactpersoon in alle gebieden',
  contactpersoonIn: (gebieden: string) => `contactpersoon in ${gebieden}`,
  waarom: {
    'nooit-gezien': 'sprak mij nog nooit',
    geweigerd: 'Teams gaf geen toegang',
    elders: 'werkt in een andere organisatie in Teams',
  },
  geweigerd: (dag: string) => `Teams gaf geen toegang op ${dag}`,
  watNu: 'Wat kun je doen?',
  doen: {
    'nooit-gezien': 'Sprak iemand mij nog nooit? Zet de app klaar met een setup-beleid in het Teams-beheercentrum.',
    geweigerd:
      'Gaf Teams geen toegang? Dan is de app weg of geblokkeerd. Vraag je collega om de app weer toe te voegen.',
    elders: 'Werkt iemand elders? Dan noem ik die in het kanaal. Bel bij spoed.',
  },
  vraagNa: 'Vraag na bij Teams',
  vernieuw: 'Vernieuw',
  loopt: (klaar: number, totaal: number) =>
    `Ik vraag het nu na bij Teams: ${klaar} van de ${totaal}. Niemand krijgt bericht.`,
  nagevraagd: (moment: string) => `Nagevraagd bij Teams: ${moment}. Niemand kreeg bericht.`,
  zonderAntwoord: (aantal: number) =>
    aantal === 1
      ? 'Bij 1 gaf Teams geen antwoord. Vraag het later nog eens.'
      : `Bij ${aantal} gaf Teams geen antwoord. Vraag het later nog eens.`,
  alleenBeheerder: (wie: string) => `Dit overzicht is voor wie de gids bijhoudt. Dat is ${wie}.`,
};
