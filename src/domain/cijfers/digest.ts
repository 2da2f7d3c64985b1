import type { Werkminuten } from '../basis/instant.ts';
import type { DomeinId, GebiedId, Kenmerk } from '../basis/ids.ts';
import { treden } from '../organisatie/organisatie.ts';
import type { ManagerScope, Organisatie, Trede } from '../organisatie/organisatie.ts';
import type { IsoWeek } from '../werktijd/isoWeek.ts';
import { werkdagMinuten } from '../werktijd/werkdag.ts';
import { addToTelling } from './addToTelling.ts';
import type { Tellen } from './addToTelling.ts';
import type { CasusCijfers, Figuur } from './casusCijfers.ts';
import type { Digestperiode } from './digestperiode.ts';
import { knelpuntenIn } from './knelpuntenIn.ts';
import type { KnelpuntCijfers } from './knelpuntenIn.ts';
import { afwezigAt } from './regieAandacht.ts';
import { oneTeam, wider } from './sight.ts';
import type { Sight } from './sight.ts';
import type { Aantal, Verloop } from './suppress.ts';
import { emptyTelling } from './telling.ts';
import type { Aandacht, Telling } from './telling.ts';
import type { Vergelijking } from './vergelijking.ts';
import { wachttijden } from './wachttijden.ts';

/**
 * What a manager reads about one week (D1), already suppressed for their scope (D2); no person is in it (D3).
 * Durations are office minutes. `nu` and `vorige` are this week and the week before.
 */
export type Digest = {
  readonly week: IsoWeek;
  readonly gebieden: readonly GebiedId[];
  /** Office minutes in one werkdag, to word the durations. */
  readonly werkdag: Werkminuten;
  /** Begun and closed in the week, and open at its end. */
  readonly casussen: {
    readonly nieuw: Vergelijking<Aantal>;
    readonly open: Vergelijking<Aantal>;
    readonly gesloten: Vergelijking<Aantal>;
  };
  readonly mandaten: {
    /** Waiting at the end of the week, at any rung or at another organisation. */
    readonly wacht: Vergelijking<Aantal>;
    /** Decided in the week, also by staand mandaat and by another organisation. */
    readonly besloten: Vergelijking<Aantal>;
    /** Rungs at which something waited, was decided or left, low to high. */
    readonly perNiveau: readonly NiveauFiguren[];
    /** Median from asking to decision, of those decided at a rung; undefined where there are too few to show. */
    readonly mediaan: Vergelijking<number | undefined>;
  };
  /**
   * Open at the end of the week with regie provisional or its holder away (R5). `vorige` is what was counted a week
   * ago: who was away then is not kept, so it can't be counted again. Undefined where nothing was counted.
   */
  readonly regie: { readonly nu: Aantal; readonly vorige: Aantal | undefined };
  readonly uitnodigingen: readonly UitnodigingFiguren[];
  readonly knelpunten: readonly KnelpuntCijfers[];
  /** Only where the scope is one team (D2). */
  readonly kenmerken: Readonly<Record<keyof Aandacht, readonly Kenmerk[]>> | undefined;
};

/** `mediaan` and `langst`: time at this rung of what left it in the week, by decision, escalation or otherwise. */
type NiveauFiguren = {
  readonly trede: Trede;
  readonly wacht: Aantal;
  readonly besloten: Aantal;
  readonly mediaan: number | undefined;
  readonly langst: number | undefined;
};

/** Invitations that asked for an answer in the week, and how many of those had none at its end. */
type UitnodigingFiguren = { readonly domein: DomeinId; readonly gevraagd: Aantal; readonly onbeantwoord: Aantal };

/**
 * Makes one digest out of any number of casusoverleggen: `add` each that was open at or after `periode.vorigeVan`, then
 * take the `result`. Keeps sums and waiting times only. A casusoverleg counts when its gebied is in the scope and one
 * of its domeinen is; of it count the mandaten and invitations of domeinen in the scope. What was started by mistake
 * (vervallen) does not count. `regieVorige` is what `regieGeteld` was for this scope a week ago, when that is known.
 */
export function createDigest(
  scope: ManagerScope,
  periode: Digestperiode,
  org: Pick<Organisatie, 'kantoor' | 'personen'>,
  regieVorige?: number,
) {
  const { kantoor } = org;
  const isOneTeam = scope.gebieden.length === 1;
  const aandacht: Aandacht | undefined = isOneTeam
    ? { wachtend: [], voorlopigeRegie: [], afwezigeRegie: [] }
    : undefined;
  const domeinen = new Set(scope.domeinen);
  const afwezig = afwezigAt(periode.tot, org);
  const nu: Tellen = { telling: emptyTelling(), week: periode, domeinen, kantoor, afwezig, aandacht };
  const weekBefore = { van: periode.vorigeVan, tot: periode.van };
  const vorige: Tellen = { ...nu, telling: emptyTelling(), week: weekBefore, afwezig: undefined, aandacht: undefined };
  return {
    add(cijfers: CasusCijfers | Figuur): void {
      if (cijfers.vervallen || !isInScope(cijfers, scope)) return;
      addToTelling(cijfers, nu);
      addToTelling(cijfers, vorige);
    },
    result(): Digest {
      return {
        week: periode.week,
        gebieden: scope.gebieden,
        werkdag: werkdagMinuten(kantoor),
        ...figures(nu.telling, { ...vorige.telling, regie: regieVorige }, scope, isOneTeam ? oneTeam : wider),
        kenmerken: aandacht,
      };
    },
    /** The figure on regie as it is, to compare next week's with; not fit to be shown (D2). */
    regieGeteld: (): number => nu.telling.regie,
  };
}

function isInScope({ gebied, domeinen }: CasusCijfers | Figuur, scope: ManagerScope): boolean {
  const domeinInScope = domeinen.length === 0 || domeinen.some((domein) => scope.domeinen.includes(domein));
  return domeinInScope && scope.gebieden.includes(gebied);
}

type Figures = Omit<Digest, 'week' | 'gebieden' | 'werkdag' | 'kenmerken'>;

type Before = Omit<Telling, 'regie'> & { readonly regie: number | undefined };

function figures(nu: Telling, vorige: Before, scope: ManagerScope, sight: Sight): Figures {
  const both = <Figure>(figure: (telling: Before) => Figure) => ({ nu: figure(nu), vorige: figure(vorige) });
  const verloop = sight.verloop(nu, vorige);
  const change = (figure: keyof Verloop) => ({ nu: verloop.nu[figure], vorige: verloop.vorige[figure] });
  return {
    casussen: { nieuw: change('nieuw'), open: change('open'), gesloten: change('gesloten') },
    mandaten: {
      wacht: both(({ wacht }) => totalOf(wacht, sight)),
      besloten: both(({ besloten }) => totalOf(besloten, sight)),
      perNiveau: treden.flatMap((trede) => niveauIn(nu, trede, sight) ?? []),
      mediaan: both(({ totBesluit }) => wachttijden(totBesluit, sight.fewestTimes).mediaan),
    },
    regie: {
      nu: sight.part(nu.regie, nu.open, verloop.nu.open),
      vorige: vorige.regie === undefined ? undefined : sight.part(vorige.regie, vorige.open, verloop.vorige.open),
    },
    uitnodigingen: scope.domeinen.flatMap((domein) => uitnodigingenIn(nu, domein, sight) ?? []),
    knelpunten: knelpuntenIn(nu, verloop.nu.gesloten, sight),
  };
}

const totalOf = (perNiveau: Telling['wacht'], sight: Sight): Aantal =>
  sight.total(
    treden.map((trede) => perNiveau[trede]),
    perNiveau.geen,
  );

function niveauIn({ wacht, besloten, opNiveau }: Telling, trede: Trede, sight: Sight): NiveauFiguren | undefined {
  if (wacht[trede] + besloten[trede] + opNiveau[trede].length === 0) return undefined;
  const times = wachttijden(opNiveau[trede], sight.fewestTimes);
  return { trede, wacht: sight.group(wacht[trede]), besloten: sight.group(besloten[trede]), ...times };
}

function uitnodigingenIn({ uitnodigingen }: Telling, domein: DomeinId, sight: Sight): UitnodigingFiguren | undefined {
  const sums = uitnodigingen.get(domein);
  if (sums === undefined) return undefined;
  const { gevraagd, onbeantwoord } = sums;
  return {
    domein,
    gevraagd: sight.total([onbeantwoord], gevraagd - onbeantwoord),
    onbeantwoord: sight.group(onbeantwoord),
  };
}
