import type { Casusoverleg } from '../../../domain/casusoverleg/state.ts';

/** What became of a message. */
export const berichtStaat = {
  pending: 'wacht',
  sent: 'verstuurd',
  skipped: 'was niet meer nodig',
  failed: 'niet te bezorgen',
  removing: 'wordt weggehaald',
  removed: 'weggehaald',
};

export const casusStatus: Readonly<Record<Casusoverleg['status'], string>> = {
  open: 'loopt',
  afgerond: 'afgerond',
  vervallen: 'vervallen',
};

/** The readable copy of what is held, for whoever has the right to see it. */
export const inzageText = {
  kopCasus: (kenmerk: string, gemeente: string) => `Wat Aan Tafel van ${gemeente} bewaart over ${kenmerk}`,
  kopPersoon: (naam: string, gemeente: string) => `Wat Aan Tafel van ${gemeente} bewaart over ${naam}`,
  gemaakt: (wanneer: string) => `Gemaakt op ${wanneer}. Alles staat ook in het bestand met .json.`,
  bewaardTot: (wanneer: string) => `Bewaard tot ${wanneer}.`,
  vast: (zinnen: readonly string[]) => `Vastgehouden: ${zinnen.join(', ')}.`,
  loopt: 'Dit casusoverleg loopt nog.',
  doel: (doel: string) => `Doel: ${doel}`,
  vraag: (vraag: string) => `Vraag: ${vraag}`,
  tijdlijn: 'Wat er gebeurde',
  teksten: 'Wat er getypt is',
  gelezen: 'Wie het las',
  las: 'Wat deze collega las',
  berichten: 'Berichten van de bot',
  beheer: 'Wat beheerders deden',
  gids: 'In de gids van de gemeente',
  adres: 'Adres in Teams',
  afwezigheid: 'Afwezigheid',
  concepten: 'Begonnen en nog niet verstuurd',
  weekberichten: 'Weekberichten',
  casusoverleggen: 'Casusoverleggen',
  gidsVeld: {
    naam: 'naam',
    functie: 'functie',
    id: 'object-id in Entra',
    domein: 'domein',
    afdeling: 'afdeling',
    telefoon: 'telefoon',
    werkdagen: 'werkdagen',
    vervanger: 'vervanger',
    afwezig: 'afwezig',
  },
  adresVeld: {
    naam: 'naam in Teams',
    teamsId: 'id in Teams',
    chat: 'eigen chat',
    organisatie: 'organisatie in Teams',
    dienst: 'adres van Teams',
    begroet: 'begroet op',
    bereikt: 'bereikt op',
    geweigerd: 'Teams gaf geen toegang op',
  },
  afwezig: (of: {
    readonly wie: string | undefined;
    readonly door: string | undefined;
    readonly periode: string;
    readonly op: string;
    readonly bericht: string | undefined;
  }) =>
    [
      `${of.wie === undefined ? '' : `${of.wie}: `}${of.periode}`,
      of.door === undefined ? `zelf gemeld op ${of.op}` : `gemeld door ${of.door} op ${of.op}`,
      ...(of.bericht === undefined ? [] : [`bericht daarover: ${of.bericht}`]),
    ].join(', '),
  typte: (line: string) => `getypt op ${line}`,
  bericht: (line: string) => `bericht: ${line}`,
  /** From a week as it sorts, `2026-W48`. */
  week: (week: string) => `week ${Number(week.slice(6))} van ${week.slice(0, 4)}`,
  niets: '- niets',
} as const;
