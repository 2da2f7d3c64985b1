import { setImmediate } from 'node:timers/promises';
import { createBereik, onbereikbaar } from '../../src/application/bereik.ts';
import { type Acquaintance, createPeople } from '../../src/application/people.ts';
import type { PersonId } from '../../src/domain/basis/ids.ts';
import type { Instant } from '../../src/domain/basis/instant.ts';
import type { Reach } from '../../src/ports/messenger.ts';
import { activitiesOf, inThread } from '../adapters/teams/activities.ts';
import { tenantId } from '../adapters/teams/people.ts';
import { teamsBench } from '../adapters/teams/teamsBench.ts';
import { openApp } from '../support/app.ts';
import { wie } from '../support/voorbeeldstad.ts';

const sam = wie('sam');
const address = {
  person: sam,
  naam: 'Sam Bakker',
  teamsId: '29:sam',
  serviceUrl: 'https://teams.voorbeeldstad.example/',
  tenantId: 'voorbeeldstad',
  conversatie: undefined,
};
const known = (more: Partial<Acquaintance> = {}): Acquaintance => ({ person: sam, address, reach: undefined, ...more });
const at = 1_700_000_000_000 as Instant;

describe('who can be reached 1:1 (U5)', () => {
  const why = (one: Acquaintance | undefined) => onbereikbaar(one, 'voorbeeldstad')?.waarom;

  test('whoever has their own chat with the bot', () =>
    expect(why(known({ address: { ...address, conversatie: 'a:1' } }))).toBeUndefined());

  test('whoever was met in a channel: the app is in a team that they are in', () =>
    expect(why(known())).toBeUndefined());

  test('not who was never met', () => expect(why(undefined)).toBe('nooit-gezien'));

  test('not who was only met in a channel and is of another tenant, unless Teams took a message', () => {
    const elsewhere = { ...address, tenantId: 'elders' };
    expect(why(known({ address: elsewhere }))).toBe('elders');
    expect(why(known({ address: elsewhere, reach: { ok: true, at } }))).toBeUndefined();
  });

  test('not who was refused last, even with a chat', () => {
    const chat = { ...address, conversatie: 'a:1' };
    expect(onbereikbaar(known({ address: chat, reach: { ok: false, at } }), undefined)).toEqual({
      waarom: 'geweigerd',
      op: at,
    });
  });
});

test('a refused message is remembered of the person, and the next that is taken clears it', async () => {
  const app = await openApp();
  const reasons = async () => (await app.bereik.niemand()).get(sam)?.waarom;
  app.messenger.unreachable(sam);
  await app.start();
  await app.work.settle();
  expect(await reasons()).toBe('geweigerd');
  app.messenger.reachable(sam);
  const message = { summary: 'AT-7KQ3MX', mentions: [] };
  await app.messenger.post({ kind: 'person', person: sam }, message);
  expect(await reasons()).toBeUndefined();
});

test('only news is written: what is known does not cost a write for each message', async () => {
  const { people, documents } = await openApp();
  const revision = async () => (await documents.read('person', sam))?.revision;
  await people.remember({ ...address, conversatie: 'a:1' });
  const before = await revision();
  await people.noteReach(sam, true, at);
  expect(await revision()).toBe(before);
  await people.noteReach(sam, false, at);
  await people.noteReach(sam, true, at);
  const after = await revision();
  expect(after).not.toBe(before);
  await people.noteReach(sam, true, at);
  expect(await revision()).toBe(after);
});

test('whoever installs the app is reachable from then on', async () => {
  const { bot, bereik, people } = await openApp();
  await people.noteReach(sam, false, at);
  await bot.welcome({ person: sam, naam: 'Sam Bakker', guest: false });
  expect((await bereik.niemand()).has(sam)).toBe(false);
});

describe('whoever speaks in their own chat can be reached there, whatever Teams said before', () => {
  /** Teams as it calls the bot, with the people of the product behind it. */
  async function hearing() {
    const app = await openApp();
    const { documents, people, bereik } = app;
    const counts = { reads: 0, writes: 0 };
    const counted = { ...documents };
    counted.read = (...asked) => ((counts.reads += 1), documents.read(...asked));
    counted.replace = (...asked) => ((counts.writes += 1), documents.replace(...asked));
    const book = createPeople(counted);
    const bench = await teamsBench({ book, realClock: app.realClock });
    const teams = activitiesOf(bench);
    const from = { id: '29:sam', name: 'Sam Bakker', aadObjectId: sam };
    const own = { from, conversation: { id: 'a:sam', conversationType: 'personal', tenantId } };
    return {
      counts,
      /** A message is refused: in this process, or in another on the same store. */
      refuse: (where: 'here' | 'elsewhere') => (where === 'here' ? book : people).noteReach(sam, false, at),
      says: (parts: object = {}) => bench.post(teams.message('hallo', { ...own, ...parts })),
      presses: () => bench.post(teams.execute('casus.toon', {}, own)),
      refused: async () => (await bereik.niemand()).get(sam)?.waarom === 'geweigerd',
      later: (ms: number) => app.realClock.advance(ms),
      close: () => bench.close(),
    };
  }

  test('by a message or a button, at once', async () => {
    const { refuse, says, presses, refused, close } = await hearing();
    for (const turn of [says, presses]) {
      await refuse('here');
      expect(await refused()).toBe(true);
      await turn();
      expect(await refused()).toBe(false);
    }
    await close();
  });

  test('after a refusal that another process met: within ten minutes', async () => {
    const { refuse, says, refused, later, close } = await hearing();
    await says();
    await refuse('elsewhere');
    later(10 * 60_000);
    await says();
    expect(await refused()).toBe(false);
    await close();
  });

  test('not by what they say in a channel: there the app need not be theirs', async () => {
    const { refuse, says, refused, close } = await hearing();
    await refuse('here');
    await says(inThread);
    expect(await refused()).toBe(true);
    await close();
  });

  test('for one write, and without a read at each turn', async () => {
    const { counts, refuse, presses, close } = await hearing();
    await presses();
    await refuse('here');
    const before = counts.writes;
    await presses();
    expect(counts.writes).toBe(before + 1);
    const settled = { ...counts };
    for (let turn = 0; turn < 20; turn += 1) await presses();
    expect(counts).toEqual(settled);
    await close();
  });
});

test('a note that can not be made changes nothing of the message', async () => {
  const { messenger, documents, log } = await openApp();
  documents.read = () => Promise.reject(new Error('store is away'));
  const answer = await messenger.post({ kind: 'person', person: sam }, { summary: 'AT-7KQ3MX', mentions: [] });
  expect(answer.ok).toBe(true);
  expect(JSON.stringify(log.lines)).toContain('bereik niet genoteerd');
});

describe('asking Teams', () => {
  /** A round in which Teams answers as `reach` says, and how to wait for its end. */
  async function asking(reach: Reach) {
    const app = await openApp();
    const stop = new AbortController();
    const bereik = createBereik({ ...app, reach, tenant: undefined, stopping: stop.signal });
    const ended = async () => {
      while (bereik.navraag().stand === 'loopt') await setImmediate();
      return bereik.navraag();
    };
    return { ...app, bereik, ended, stop };
  }

  test('goes on behind the answer, and tells how far it is', async () => {
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    const { bereik, ended, people, directory } = await asking(() => held.then(() => 'reachable'));
    for (const person of directory.current().personen.keys()) await people.noteReach(person, false, at);
    expect((await bereik.niemand()).size).toBe(22);
    expect(bereik.navraag()).toEqual({ stand: 'geen' });
    bereik.vraagNa();
    expect(bereik.navraag()).toEqual({ stand: 'loopt', klaar: 0, totaal: 22 });
    go();
    expect(await ended()).toMatchObject({ stand: 'klaar', zonderAntwoord: 0 });
    expect((await bereik.niemand()).size).toBe(0);
  });

  test('sends nothing', async () => {
    const { bereik, ended, messenger } = await asking(() => Promise.resolve('reachable'));
    bereik.vraagNa();
    await ended();
    expect(messenger.posts).toEqual([]);
  });

  test('asks one after the other, and everybody once', async () => {
    const asked: PersonId[] = [];
    let under = 0;
    let most = 0;
    const { bereik, ended } = await asking(async (person) => {
      asked.push(person);
      most = Math.max(most, (under += 1));
      await Promise.resolve();
      under -= 1;
      return 'unreachable';
    });
    bereik.vraagNa();
    bereik.vraagNa();
    await ended();
    expect([new Set(asked).size, asked.length, most]).toEqual([22, 22, 1]);
    expect([...(await bereik.niemand()).values()].every(({ waarom }) => waarom === 'geweigerd')).toBe(true);
  });

  test('not again within five minutes', async () => {
    let asked = 0;
    const { bereik, ended, realClock } = await asking(() => {
      asked += 1;
      return Promise.resolve('reachable');
    });
    bereik.vraagNa();
    await ended();
    bereik.vraagNa();
    expect(bereik.navraag().stand).toBe('klaar');
    realClock.advance(5 * 60_000);
    bereik.vraagNa();
    await ended();
    expect(asked).toBe(44);
  });

  test('leaves Teams alone when it does not answer, and concludes nothing from that', async () => {
    let asked = 0;
    const { bereik, ended, people } = await asking(() => {
      asked += 1;
      return Promise.resolve('unknown');
    });
    await people.remember({ ...address, conversatie: 'a:1' });
    bereik.vraagNa();
    expect(await ended()).toMatchObject({ stand: 'klaar', zonderAntwoord: 22 });
    expect(asked).toBe(5);
    expect((await bereik.niemand()).has(sam)).toBe(false);
  });

  test('a store that fails ends the round with a line in the log, and it can be asked again', async () => {
    const { bereik, ended, documents, log } = await asking(() => Promise.resolve('unreachable'));
    const before = { ...documents };
    documents.read = () => Promise.reject(new Error('store is away'));
    bereik.vraagNa();
    expect(await ended()).toEqual({ stand: 'geen' });
    expect(JSON.stringify(log.lines)).toContain('bereik navragen mislukt');
    Object.assign(documents, before);
    bereik.vraagNa();
    expect(await ended()).toMatchObject({ stand: 'klaar' });
  });

  test('at the end of the process nothing is written any more', async () => {
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    const { bereik, people, stop } = await asking(() => held.then(() => 'unreachable'));
    bereik.vraagNa();
    stop.abort();
    go();
    await held;
    for await (const { reach } of people.known()) expect(reach).toBeUndefined();
    bereik.vraagNa();
    expect(bereik.navraag().stand).toBe('loopt');
  });
});
