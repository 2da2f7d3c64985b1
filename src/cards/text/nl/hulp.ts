/** First acquaintance and help. */
export const hulpText = {
  welkom: 'Welkom bij Aan Tafel',
  welkomRegels: [
    'Loopt een casus vast? Zet de vraag hier op tafel.',
    'Ik nodig de juiste domeinen uit en houd de wachttijd in de gaten.',
    'Jullie praten en beslissen. Ik onthoud wie wat doet.',
  ],
  start: 'Start casusoverleg',
  leesHoe: 'Lees hoe het werkt',
  hulp: 'Zo werkt Aan Tafel',
  nietBegrepen: 'Dat begreep ik niet. Dit kan ik wel:',
  hulpKop: 'Typ een van deze opdrachten, of gebruik de knop.',
  opdrachten: [
    ['start', 'Begin een casusoverleg.'],
    ['mijn casussen', 'Wat loopt er, en wat wacht op jou?'],
    ['mandaten', 'Wat wacht op een besluit?'],
    ['mandaatregister', 'Wie mag wat beslissen, en wat mag jij?'],
    ['acties', 'Wat heb je afgesproken, en voor wanneer?'],
    ['regie AT-…', 'Wie heeft de regie?'],
    ['status AT-…', 'Hoe staat het ervoor?'],
    ['digest', 'Het weekoverzicht, voor managers.'],
    ['afwezig', 'Meld dat je weg bent, of er weer bent.'],
    ['help', 'Deze uitleg.'],
  ],
  voorBeheerders: [['bereikbaar?', 'Wie kan ik niet bereiken? Voor beheerders.']],
  inKanaal: 'In een kanaal zet je @Aan Tafel ervoor.',
  privacy: 'In het kanaal staan geen namen of nummers van inwoners. Lees verder is voor deelnemers.',
};

/** In the thread, for someone who can't be reached 1:1 (U5). */
export const onbereikbaarText = {
  soort: 'Vraag',
  afgehandeld: 'Deze vraag is afgehandeld.',
  klaar: (vermelding: string) => `Er staat een vraag klaar voor ${vermelding}.`,
  uitleg: 'Alleen wie hier genoemd is, kan de vraag zien.',
  toon: 'Toon mijn vraag',
};
