import type { DomeinId } from '../basis/ids.ts';
import type { Instant } from '../basis/instant.ts';
import type { Kantoor } from '../werktijd/kantoor.ts';
import { werkminutenTussen } from '../werktijd/werkminuten.ts';
import type { CasusCijfers, Figuur } from './casusCijfers.ts';
import { regieZorg } from './regieAandacht.ts';
import type { Afwezig } from './regieAandacht.ts';
import type { Aandacht, Telling } from './telling.ts';
import { isBefore, isWithin, runsUpTo } from './tijdvak.ts';
import type { Tijdvak } from './tijdvak.ts';

/** Where the figures of one casusoverleg are added to. */
export type Tellen = {
  readonly telling: Telling;
  readonly week: Tijdvak;
  readonly domeinen: ReadonlySet<DomeinId>;
  readonly kantoor: Kantoor;
  /** Who is away at the end of the week; undefined for a week of which that is not known any more. */
  readonly afwezig: Afwezig | undefined;
  readonly aandacht: Aandacht | undefined;
};
type Mandaatcijfers = CasusCijfers['mandaten'][number];
type Uitnodigingcijfers = CasusCijfers['uitnodigingen'][number];

/** Adds one casusoverleg to the week: itself, and its mandaten and invitations of these domeinen. */
export function addToTelling(cijfers: CasusCijfers | Figuur, tellen: Tellen): void {
  const { domeinen, week } = tellen;
  addCasus(cijfers, tellen);
  let wacht = false;
  for (const mandaat of cijfers.mandaten) {
    if (!domeinen.has(mandaat.domein)) continue;
    addMandaat(mandaat, tellen);
    wacht ||= waits(mandaat, week);
  }
  if (wacht) draw('wachtend', cijfers, tellen);
  for (const uitnodiging of cijfers.uitnodigingen)
    if (domeinen.has(uitnodiging.domein)) addUitnodiging(uitnodiging, cijfers.gesloten, tellen);
}

/** What is forgotten has no kenmerk any more, and nothing of it waits. */
function draw(why: keyof Aandacht, { kenmerk }: CasusCijfers | Figuur, { aandacht }: Tellen): void {
  if (kenmerk !== null) aandacht?.[why].push(kenmerk);
}

function addCasus(cijfers: CasusCijfers | Figuur, tellen: Tellen): void {
  const { telling, week, afwezig } = tellen;
  const { gestart, gesloten, knelpunt } = cijfers;
  if (runsUpTo(week.van, gestart, gesloten)) telling.begin += 1;
  if (isWithin(gestart, week)) telling.nieuw += 1;
  if (isWithin(gesloten, week)) telling.gesloten += 1;
  if (knelpunt && isWithin(knelpunt.op, week)) {
    telling.knelpunten.set(knelpunt.venster, (telling.knelpunten.get(knelpunt.venster) ?? 0) + 1);
  }
  if (!runsUpTo(week.tot, gestart, gesloten)) return;
  telling.open += 1;
  const zorg = afwezig && regieZorg(cijfers, week.tot, afwezig);
  if (zorg === undefined) return;
  telling.regie += 1;
  draw(zorg, cijfers, tellen);
}

const waits = ({ gevraagd, klaar }: Mandaatcijfers, { tot }: Tijdvak): boolean => runsUpTo(tot, gevraagd, klaar);

function addMandaat(mandaat: Mandaatcijfers, { telling, week, kantoor }: Tellen): void {
  const { gevraagd, klaar, besloten, trede, niveaus } = mandaat;
  for (const niveau of niveaus) {
    if (!isWithin(niveau.tot, week)) continue;
    telling.opNiveau[niveau.trede].push(niveau.minuten ?? werkminutenTussen(niveau.van, niveau.tot, kantoor));
  }
  if (besloten && isWithin(klaar, week)) {
    telling.besloten[trede ?? 'geen'] += 1;
    if (trede !== null) telling.totBesluit.push(mandaat.minuten ?? werkminutenTussen(gevraagd, klaar, kantoor));
  }
  if (!waits(mandaat, week)) return;
  // Where it waited then, which may be below the rung where it is now.
  telling.wacht[niveaus.findLast(({ van }) => van < week.tot)?.trede ?? 'geen'] += 1;
}

/** `gesloten` ends an invitation as well: it lapses with its casusoverleg (C8). */
function addUitnodiging(uitnodiging: Uitnodigingcijfers, gesloten: Instant | null, { telling, week }: Tellen): void {
  const { domein, gevraagd, beantwoord } = uitnodiging;
  if (gevraagd >= week.tot || isBefore(beantwoord, week.van) || isBefore(gesloten, week.van)) return;
  const sums = telling.uitnodigingen.get(domein) ?? { gevraagd: 0, onbeantwoord: 0 };
  telling.uitnodigingen.set(domein, sums);
  sums.gevraagd += 1;
  if (!isBefore(beantwoord, week.tot)) sums.onbeantwoord += 1;
}
