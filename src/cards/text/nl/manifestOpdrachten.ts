/** The commands that the manifest lists; a test keeps the manifest in step. */
export const opdrachten = [
  { title: 'start', description: 'Begin een casusoverleg' },
  { title: 'mijn casussen', description: 'Wat loopt er, en wat wacht op jou?' },
  { title: 'mandaten', description: 'Wat wacht op een besluit?' },
  { title: 'mandaatregister', description: 'Wie mag wat beslissen, en wat mag jij?' },
  { title: 'acties', description: 'Wat heb je afgesproken, en voor wanneer?' },
  { title: 'regie', description: 'Wie heeft de regie? Typ het kenmerk erachter' },
  { title: 'status', description: 'Hoe staat het ervoor? Typ het kenmerk erachter' },
  { title: 'digest', description: 'Het weekoverzicht, voor managers' },
  { title: 'afwezig', description: 'Meld dat je weg bent, of er weer bent' },
  { title: 'bereikbaar?', description: 'Wie is niet te bereiken? Voor beheerders' },
  { title: 'help', description: 'Uitleg en alle opdrachten' },
] as const;
