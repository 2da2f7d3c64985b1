import { bevoegde } from './bevoegd.ts';
import { euro } from './getal.ts';
import { volledigeDatum } from './tijd.ts';
import { metLidwoord } from './woorden.ts';
import type { Bezwaar, Gepasseerd, Omweg } from '../../../domain/mandaat/omweg.ts';

type Zin<B extends Bezwaar['reden']> = (bezwaar: Extract<Bezwaar, { reden: B }>, wie: string, nu: string) => string;

const waarom: { readonly [B in Bezwaar['reden']]: Zin<B> } = {
  'boven-plafond': ({ plafond }, _wie, nu) => `Boven ${euro(plafond)} beslist ${nu}.`,
  'niet-houder': (_bezwaar, wie, nu) => `Direct beslissen mag alleen ${wie}. Daarom beslist ${nu}.`,
  verlopen: ({ op }, wie, nu) => `Het mandaat van ${wie} is verlopen op ${volledigeDatum(op)}. Nu beslist ${nu}.`,
  'geen-ondermandaat': (_bezwaar, wie, nu) => `Het ondermandaat van ${wie} geldt niet. Daarom beslist ${nu}.`,
};

const met = (regel: Parameters<typeof bevoegde>[0], domein: string): string =>
  regel.route === 'extern' ? domein : metLidwoord(bevoegde(regel, domein));

/** The same without the domein, which who reads it knows. */
const kort = (regel: Parameters<typeof bevoegde>[0], domein: string): string =>
  regel.route === 'staand' || regel.route === 'extern' ? met(regel, domein) : metLidwoord(regel.route);

/** "Boven € 2.500 beslist het afdelingshoofd.": why a request did not go a shorter way; at one domein throughout (M2). */
export function omwegZin(omweg: Omweg, domein: string): string {
  const zin: (bezwaar: never, wie: string, nu: string) => string = waarom[omweg.reden];
  return zin(omweg as never, kort(omweg, domein), kort({ route: omweg.naar, houders: [] }, domein));
}

type Niemand = {
  readonly gepasseerd: Gepasseerd | undefined;
  readonly domein: string;
  /** "teamleider Wmo tot € 6.000": everybody who is bevoegd for this kind of besluit, at any domein. */
  readonly bevoegd: readonly string[];
  /** In whose name would be decided, where the register names one. */
  readonly orgaan: string | undefined;
  /** Who keeps the register. */
  readonly beheerder: string;
};

/** Why nobody may decide this, and who may or can help (M2). */
export function geenMandaatZin({ gepasseerd, domein, bevoegd, orgaan = '', beheerder }: Niemand): string {
  const wel = bevoegd.length === 0 ? '' : ` Wel bevoegd: ${bevoegd.join(', ')}.`;
  const vraag = `${beheerder} houdt het mandaatregister bij.`;
  if (gepasseerd === undefined)
    return wel === ''
      ? `Hiervoor staat niemand in het mandaatregister. ${vraag}`
      : `${domein} beslist hier niet over.${wel}`;
  const wie = met(gepasseerd, domein);
  switch (gepasseerd.reden) {
    case 'boven-plafond':
      return `Boven ${euro(gepasseerd.plafond)} heeft bij ${domein} niemand mandaat. Dan beslist het bestuur zelf: ${orgaan}.${wel}`;
    case 'niet-houder':
      return `Dit beslist alleen ${wie} van ${domein}. Vraag die collega om mee te doen.`;
    case 'verlopen':
      return `Het mandaat van ${wie} is verlopen op ${volledigeDatum(gepasseerd.op)}. ${vraag}`;
    case 'geen-ondermandaat':
      return `Het ondermandaat van ${wie} geldt niet. ${vraag}`;
  }
}
