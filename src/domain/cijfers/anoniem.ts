import type { Instant } from '../basis/instant.ts';
import { maandagVan } from '../werktijd/isoWeek.ts';
import { kalenderdag } from '../werktijd/kalenderdag.ts';
import type { Kantoor } from '../werktijd/kantoor.ts';
import { datumVan } from '../werktijd/werkdag.ts';
import { werkminutenTussen } from '../werktijd/werkminuten.ts';
import type { CasusCijfers, Figuur } from './casusCijfers.ts';

/** Monday 00:00 of the week in which a moment lies: all that a figure keeps of it. */
const weekOf = (at: Instant, kantoor: Kantoor): Instant =>
  kalenderdag(maandagVan(datumVan(at, kantoor)), kantoor).begin;

/**
 * What stays of a casusoverleg when it is forgotten (law 15): no kenmerk, nobody's id, no text, and of every moment the
 * week. How long something waited is kept in whole office minutes, so that each week adds up as it did before.
 */
export function anoniem(cijfers: CasusCijfers, kantoor: Kantoor): Figuur {
  const week = (at: Instant): Instant => weekOf(at, kantoor);
  const weekOrNone = (at: Instant | null): Instant | null => at && week(at);
  const minuten = (van: Instant, tot: Instant | null) =>
    tot === null ? {} : { minuten: Math.round(werkminutenTussen(van, tot, kantoor)) };
  return {
    kenmerk: null,
    gebied: cijfers.gebied,
    domeinen: cijfers.domeinen,
    gestart: week(cijfers.gestart),
    gesloten: weekOrNone(cijfers.gesloten),
    vervallen: cijfers.vervallen,
    voorlopigeRegie: cijfers.voorlopigeRegie.map(({ van, tot }) => ({ van: week(van), tot: weekOrNone(tot) })),
    houder: null,
    mandaten: cijfers.mandaten.map((mandaat) => ({
      mandaat: mandaat.mandaat,
      domein: mandaat.domein,
      trede: mandaat.trede,
      gevraagd: week(mandaat.gevraagd),
      klaar: weekOrNone(mandaat.klaar),
      ...minuten(mandaat.gevraagd, mandaat.klaar),
      besloten: mandaat.besloten,
      niveaus: mandaat.niveaus.map(({ trede, van, tot }) => ({
        trede,
        van: week(van),
        tot: weekOrNone(tot),
        ...minuten(van, tot),
      })),
    })),
    uitnodigingen: cijfers.uitnodigingen.map(({ domein, gevraagd, beantwoord }) => ({
      domein,
      gevraagd: week(gevraagd),
      beantwoord: weekOrNone(beantwoord),
    })),
    knelpunt: cijfers.knelpunt && { venster: cijfers.knelpunt.venster, op: week(cijfers.knelpunt.op) },
  };
}
