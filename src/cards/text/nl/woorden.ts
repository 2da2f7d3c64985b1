import type { Soort, Venster } from '../../../domain/casusoverleg/state.ts';
import type { Steun, Uitkomst } from '../../../domain/mandaat/state.ts';
import type { Regiegrond } from '../../../domain/regie/state.ts';
import type { Uitnodigingsreden } from '../../../domain/uitnodiging/state.ts';

/** How the domain's own words read on a card. */
export const soortNaam: Readonly<Record<Soort, string>> = {
  vroeg: 'vroeg samen',
  vastgelopen: 'vastgelopen',
  consult: 'consult',
};

export const redenNaam: Readonly<Record<Uitnodigingsreden, string>> = {
  meedenken: 'Meedenken',
  expertise: 'Expertise',
  overname: 'Overnemen',
  'ter-kennisgeving': 'Ter kennisgeving',
  'op-verzoek-van-inwoner': 'Op verzoek van de inwoner',
};

export const regiegrondNaam: Readonly<Record<Regiegrond, string>> = {
  'dominant-probleem': 'Hier ligt het grootste probleem',
  'keuze-inwoner': 'De inwoner kiest hiervoor',
  'jeugd-in-gezin': 'Er zijn kinderen in het gezin',
  'alleen-werk-en-inkomen': 'Het gaat alleen om werk en inkomen',
  opgeschaald: 'De casus is opgeschaald',
  anders: 'Anders',
};

export const steunNaam: Readonly<Record<Steun, string>> = {
  steunt: 'steunt',
  'steunt-niet': 'steunt niet',
  'niet-gevraagd': 'niet gevraagd',
};

export const uitkomstNaam: Readonly<Record<Uitkomst, string>> = {
  akkoord: 'Akkoord',
  'onder-voorwaarden': 'Akkoord, met voorwaarden',
  afgewezen: 'Afgewezen',
  toezegging: 'Toezegging',
  'geen-toezegging': 'Geen toezegging',
};

export const vensterNaam: Readonly<Record<Venster, string>> = {
  inwoner: 'Bij de inwoner',
  professional: 'Bij ons als professional',
  organisatie: 'Bij de organisatie',
  beleid: 'In het beleid',
};

export const inwonerNaam = {
  aanwezig: 'De inwoner is erbij',
  gehoord: 'De inwoner is gehoord',
  'nog-niet': 'De inwoner is nog niet betrokken',
};

/** "de teamleider", "het afdelingshoofd". */
export const metLidwoord = (functie: string): string =>
  `${/^(afdelings|sector|team)?hoofd\b/i.test(functie) ? 'het' : 'de'} ${functie}`;
