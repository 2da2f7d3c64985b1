import type { AbsenceRefusal } from '../../../domain/organisatie/afwezigheid.ts';

/** What a refusal may have to say: how many days are allowed, and who can. */
export type BijAfwezig = {
  readonly langste: number;
  /** Whose absence it is about; empty for one's own. */
  readonly wie: string;
  /** Who leads them, by name and functie; undefined when nobody does. */
  readonly leidinggevende: string | undefined;
};

/** P9: being away, and being back. */
export const afwezigText = {
  titel: 'Afwezigheid',
  aanwezig: 'Je staat niet als afwezig.',
  jij: 'Jij',
  of: 'of',
  collegas: 'Collega’s in je team',
  doorAnder: (functie: string) => `gemeld door ${functie}`,
  doorBeheerder: 'vastgelegd door de beheerder',
  restMeer: 'trek eerst een andere in',
  meld: 'Meld afwezigheid',
  voorCollega: 'Voor een collega',
  trekIn: 'Trek in',
  voorbeelden: 'Typen kan ook: "afwezig tot 3 december" of "weer aanwezig".',
  genoteerd: (periode: string) => `Genoteerd: je bent afwezig ${periode}.`,
  genoteerdVan: (naam: string, periode: string) => `Genoteerd: ${naam} is afwezig ${periode}.`,
  krijgtBericht: (naam: string) => `${naam} krijgt hiervan bericht.`,
  vervangt: (naam: string) => `${naam} vervangt je.`,
  vervangtAnder: (naam: string) => `${naam} vervangt.`,
  vervangerWeg: 'De vervanger is dan ook weg. Spreek af wie het overneemt.',
  geenVervanger: 'Er is geen vervanger. De beheerder kan er een vastleggen.',
  ingetrokken: (periode: string) => `Ingetrokken: afwezig ${periode}.`,
  welkomTerug: 'Fijn dat je er weer bent.',
  nogInGids: 'De beheerder legde nog andere afwezigheid vast. Vraag de beheerder die weg te halen.',
  welGepland: 'Vandaag stond je al als aanwezig. Wat gepland staat, blijft staan.',
  nietGelezen: 'Ik begreep de dagen niet.',
  eindeOntbreekt: 'Tot en met welke dag ben je afwezig?',
  probeer: 'Typ bijvoorbeeld: afwezig van 24 december tot 2 januari.',
} as const;

/** P9: the form. */
export const afwezigFormText = {
  titel: 'Meld afwezigheid',
  uitleg: 'Je vervanger krijgt je vragen. Een reden hoeft niet.',
  collegaTitel: 'Meld een collega afwezig',
  collegaUitleg: 'Je collega krijgt bericht. Een reden hoeft niet.',
  collega: 'Wie is er afwezig?',
  van: 'Eerste dag afwezig',
  tot: 'Laatste dag afwezig',
  knop: 'Leg vast',
  nietLeidinggevende: (leidinggevende: string | undefined) =>
    leidinggevende === undefined
      ? 'Dit kan alleen een leidinggevende, voor het eigen team.'
      : `Dit kan alleen een leidinggevende, voor het eigen team. Bij jou is dat ${leidinggevende}.`,
};

/** P9: what somebody reads whom somebody else reported absent. */
export const afwezigBericht = {
  melding: 'Aan Tafel · je afwezigheid',
  titel: (periode: string) => `Je staat als afwezig ${periode}`,
  door: (functie: string) => `Dat is gemeld door ${functie}.`,
  gevolg: 'In die tijd krijgt je vervanger je vragen.',
  ongedaan: 'Klopt het niet? Trek het in, of typ "weer aanwezig".',
};

/** Why not, and who can (A). */
export const afwezigWeigering: Readonly<Record<AbsenceRefusal, (bij: BijAfwezig) => string>> = {
  'absence-unknown-person': () => 'Je staat nog niet in de gids. Vraag de beheerder om je toe te voegen.',
  'absence-not-your-team': ({ wie, leidinggevende }) =>
    leidinggevende === undefined
      ? `${wie} heeft hier geen leidinggevende. Alleen ${wie} zelf kan dit.`
      : `Dit kan alleen ${wie} zelf, of de leidinggevende. Dat is ${leidinggevende}.`,
  'absence-ends-before-start': () => 'De laatste dag ligt voor de eerste. Draai ze om.',
  'absence-over': () => 'Deze dagen zijn al voorbij.',
  'absence-too-long': ({ langste }) => `Dit is te lang. Het mogen ${langste} dagen zijn.`,
  'absence-too-far': ({ langste }) => `Dit is te ver vooruit. Het mag tot ${langste} dagen vooruit.`,
  'absence-known': () => 'Deze dagen stonden al vast als afwezig.',
  'absence-too-many': () => 'Er staan al veel periodes vast. Trek er eerst een in.',
  'absence-not-there': () => 'Deze afwezigheid staat er niet meer.',
};
