import { anoniem } from '../../domain/cijfers/anoniem.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { CasusCijfers, Figuur } from '../../domain/cijfers/casusCijfers.ts';
import { addDays } from '../../domain/werktijd/datum.ts';
import { maandagVan, weekNaam } from '../../domain/werktijd/isoWeek.ts';
import { kalenderdag } from '../../domain/werktijd/kalenderdag.ts';
import type { Kantoor } from '../../domain/werktijd/kantoor.ts';
import { datumVan } from '../../domain/werktijd/werkdag.ts';
import type { CasusStore } from '../../ports/casusStore.ts';
import type { Documents } from '../../ports/documents.ts';

/** How the ids of figures begin: with the week of closing, by which they are found again. */
const weekPrefix = (at: Instant, kantoor: Kantoor): string => `${weekNaam(at, kantoor)}/`;

/** Keeps what stays of a casusoverleg that is being removed; a second time changes nothing. */
export async function keepFiguur(documents: Documents, cijfers: CasusCijfers, kantoor: Kantoor): Promise<void> {
  const { figuur, gesloten } = cijfers;
  if (figuur === undefined || gesloten === null) throw new TypeError(`${cijfers.kenmerk} is not closed`);
  await documents.create('figure', `${weekPrefix(gesloten, kantoor)}${figuur}`, anoniem(cijfers, kantoor));
}

/** Every week from this moment until that one, by what the ids of its figures begin with. */
function* weeks(van: Instant, tot: Instant, kantoor: Kantoor): Generator<string> {
  const last = datumVan(tot, kantoor);
  for (let monday = maandagVan(datumVan(van, kantoor)); monday <= last; monday = addDays(monday, 7))
    yield weekPrefix(kalenderdag(monday, kantoor).begin, kantoor);
}

type Sources = {
  readonly store: Pick<CasusStore, 'cijfers'>;
  readonly documents: Pick<Documents, 'list'>;
};

/**
 * Figures of every casusoverleg that was open at or after `since`, also of those that are forgotten, each once. What is
 * closed names the figure that will stay of it, and that is there before the casusoverleg goes, so that neither is
 * missed nor both are counted when one is forgotten meanwhile.
 */
export async function* alleCijfers(
  { store, documents }: Sources,
  { since, now, kantoor }: { readonly since: Instant; readonly now: Instant; readonly kantoor: Kantoor },
): AsyncGenerator<CasusCijfers | Figuur> {
  const counted = new Set<string>();
  for await (const cijfers of store.cijfers(since)) {
    if (cijfers.figuur !== undefined) counted.add(cijfers.figuur);
    yield cijfers;
  }
  for (const week of weeks(since, now, kantoor))
    for await (const { id, value } of documents.list('figure', week))
      if (!counted.has(id.slice(week.length))) yield value as Figuur;
}
