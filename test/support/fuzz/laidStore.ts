import { join } from 'node:path';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import { dialogen } from '../../application/bot/dialogen.ts';
import { knoppen } from '../../application/bot/knoppen.ts';
import { openApp } from '../app.ts';
import { fakeClock } from '../clocks.ts';
import { started } from '../opdrachten.ts';

/** One button or form that somebody really could use now, about a casusoverleg of its own. */
export type Geval = {
  readonly verb: string;
  readonly how: 'click' | 'form';
  readonly kenmerk: Kenmerk;
  readonly may: string;
  readonly ids: Readonly<Record<string, unknown>>;
  /** A filling in that is right. */
  readonly fields: Readonly<Record<string, string>>;
  /** Texts without which it can't be sent; of a form without texts, every field. */
  readonly required: readonly string[];
};

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const kenmerkOf = (nr: number): Kenmerk =>
  `AT-7777${alphabet[Math.floor(nr / alphabet.length)] ?? ''}${alphabet[nr % alphabet.length] ?? ''}` as Kenmerk;

const forms = Object.entries(dialogen).map(([verb, { may, ids = {}, fields, texts, needed, ...rest }]) => ({
  ...rest,
  ...{ verb, how: 'form' as const, may, ids, fields },
  required: texts.length === 0 ? Object.keys(fields) : texts.slice(0, needed),
}));

const buttons = Object.entries(knoppen).map(([verb, { may, data, ...rest }]) => ({
  ...{ verb, how: 'click' as const, may, ids: data, fields: {}, required: [] },
  after: 'after' in rest ? rest.after : [],
}));

/** A store in this data folder in which every button and form of the product has something that waits for it. */
export async function layStore(dataFolder: string): Promise<readonly Geval[]> {
  const stores = openSqlite(join(dataFolder, 'aan-tafel.sqlite'));
  const app = await openApp({ at: '2026-11-24 09:10', stores, realClock: fakeClock(new Date().toISOString()) });
  const gevallen: Geval[] = [];
  for (const [nr, given] of [...forms, ...buttons].entries()) {
    const kenmerk = kenmerkOf(nr);
    const { after, org, consult, ...geval } = { after: [], org: undefined, consult: undefined, ...given };
    const before = app.directory.current();
    if (org !== undefined) app.changeOrganisatie(org);
    const done = await app.casussen.start({ ...started(consult ? { kind: 'consult', aan: ['wmo'] } : {}), kenmerk });
    if (!done.ok) throw new Error(`${geval.verb}: ${done.refusal}`);
    for (const command of after) {
      const next = await app.casussen.execute(kenmerk, command);
      if (!next.ok) throw new Error(`${geval.verb}: ${next.refusal}`);
    }
    app.changeOrganisatie(before);
    gevallen.push({ ...geval, kenmerk });
  }
  // Everything that all this has the bot say is said, so that nothing changes by itself any more.
  await app.work.settle();
  stores.close();
  return gevallen;
}
