import type { Instant } from '../../src/domain/basis/instant.ts';
import type { Command } from '../../src/domain/casusoverleg/commands.ts';
import { openApp, type App } from '../support/app.ts';
import { withPersoon } from '../support/directory.ts';
import { adviesAsked, granted, joined, mandaatId, rejected, requested } from '../support/opdrachten.ts';
import { bemiddelaarAsked, busy, executed, keuzeAsked, objected, received } from '../support/opdrachtenDaarna.ts';
import { turnsOf, wordsOf } from '../support/turns.ts';
import { wie } from '../support/voorbeeldstad.ts';

const kanaal = '19:havenkwartier@thread.tacv2';

/** Sam of Werk & Inkomen takes part, and Noor's request waits with Fatima. */
async function waiting(): Promise<App> {
  const app = await openApp();
  await app.start();
  await app.work.settle();
  await app.when(joined({ by: 'sam' }), requested({ by: 'noor' }));
  await app.work.settle();
  return app;
}
const does = async (app: App, ...commands: readonly Command[]): Promise<void> => {
  for (const command of commands) {
    await app.when(command);
    await app.work.settle();
  }
};
const summaries = (app: App, key: string): readonly string[] =>
  app.messenger.arrivedAt(wie(key)).map(({ summary }) => summary.split(' ·')[0] ?? '');
const lastTo = (app: App, key: string): string => JSON.stringify(app.messenger.arrivedAt(wie(key)).at(-1)?.card);
const mentions = async (app: App): Promise<readonly (readonly [string, string])[]> =>
  (await app.stored()).document.outbox
    .filter(({ soort }) => soort === 'onbereikbaar')
    .map(({ key, state }) => [key, state] as const);

/** This person can be mentioned in the thread, and not be written to. */
function onlyInThread(app: App, key: string): void {
  app.messenger.unreachable(wie(key));
  app.messenger.members(kanaal, wie(key));
}

describe('Who is in the team and can’t be written to', () => {
  test('reads the outcome of their own request behind the mention (U5, M10)', async () => {
    const app = await waiting();
    onlyInThread(app, 'noor');
    await does(app, rejected({ by: 'fatima' }));
    const [[key, state] = ['', '']] = await mentions(app);
    expect(state).toBe('sent');
    expect(wordsOf(await turnsOf(app).view('noor', 'bericht.toon', { key }))).toContain('Afgewezen');
  });

  test('reads the advice that is asked of them (U5, M14)', async () => {
    const app = await waiting();
    onlyInThread(app, 'ingrid');
    await does(app, adviesAsked({ by: 'fatima', aan: ['ingrid'] }));
    const [[key] = ['']] = await mentions(app);
    expect(wordsOf(await turnsOf(app).view('ingrid', 'bericht.toon', { key }))).toContain('advies.geven');
  });

  test('is not mentioned for what was done before the thread could say so (M16)', async () => {
    const app = await waiting();
    onlyInThread(app, 'sam');
    app.messenger.failNext('thread', { ok: false, why: 'later', notBefore: (app.realClock.now() + 60_000) as Instant });
    await does(app, granted({ by: 'fatima' }), executed({ by: 'sam' }));
    await app.wait(60_000);
    expect((await mentions(app)).map(([, state]) => state)).toEqual(['skipped']);
  });
});

describe('Who can’t be reached at all', () => {
  test('as directeur is followed by the vervanger, and whoever asked is told so (U5, M13)', async () => {
    const app = await waiting();
    app.changeOrganisatie(withPersoon('marijke', { vervanger: wie('hanneke') }));
    app.messenger.unreachable(wie('marijke'));
    await does(app, granted({ by: 'fatima' }), objected({ by: 'sam' }), keuzeAsked({ by: 'fatima' }));
    expect(summaries(app, 'hanneke')).toEqual(['Keuze gevraagd']);
    expect(lastTo(app, 'fatima')).toMatch(/Marijke van Dongen is niet te bereiken.*De volgende in de rij is gevraagd/);
  });

  test('as bemiddelaar leaves the role free, and whoever asked is told to ask another (U5, M12)', async () => {
    const app = await waiting();
    app.messenger.unreachable(wie('anouk'));
    await does(app, rejected({ by: 'fatima' }), bemiddelaarAsked({ by: 'fatima', aan: 'anouk' }));
    expect(lastTo(app, 'fatima')).toMatch(/Anouk Peters is niet te bereiken.*Je kunt iemand anders vragen/);
    expect(lastTo(app, 'noor')).toMatch(/Er bemiddelt nu niemand/);
    await does(app, bemiddelaarAsked({ by: 'fatima', aan: 'esra' }));
    expect(summaries(app, 'esra')).toHaveLength(1);
  });

  test('and only misses news, is phoned: nobody is asked in their place (U5)', async () => {
    const app = await waiting();
    app.messenger.unreachable(wie('fatima'));
    await does(app, granted({ by: 'fatima' }), executed({ by: 'sam' }));
    expect(lastTo(app, 'noor')).toMatch(/Fatima el Idrissi is niet te bereiken.*daardoor niet is gelezen/);
  });
});

test('a reminder or warning of a stage that is over is not sent any more (M11, M16)', async () => {
  const app = await waiting();
  await does(app, granted({ by: 'fatima' }));
  const before = summaries(app, 'sam').length;
  const busyUntil = (app.realClock.now() + 3_600_000) as Instant;
  app.messenger.failNext(
    wie('sam'),
    ...Array.from({ length: 40 }, () => ({ ok: false, why: 'later', notBefore: busyUntil }) as const),
  );
  await app.until('2026-11-25 16:00');
  await app.when(received({ by: 'sam' }), busy({ by: 'sam' }));
  const late = (await app.stored()).document.outbox.filter(
    ({ aan, state }) => aan === wie('sam') && state === 'pending',
  );
  expect(late.map(({ soort }) => soort)).toEqual([
    ...['uitvoering-herinnering', 'uitvoering-herinnering', 'uitvoering-waarschuwing'],
  ]);
  await app.wait(3_600_000);
  expect(summaries(app, 'sam')).toHaveLength(before);
  const mandaat = (await app.stored()).casus.mandaten.get(mandaatId());
  expect(mandaat).toMatchObject({ uitvoering: { waarschuwing: undefined } });
});

describe('A card that offers a way on where parties differ', () => {
  /** What the newest card of this kind shows now to this person. */
  const shows = async (app: App, soort: string, key: string): Promise<string> => {
    const found = (await app.stored()).document.outbox.findLast((one) => one.soort === soort && one.aan === wie(key));
    if (found?.ref === undefined) throw new Error(`${key} has no ${soort}`);
    return JSON.stringify(app.messenger.shows(found.ref)?.card);
  };

  test('loses what somebody already asked for, wherever it was shown (M8, M12)', async () => {
    const app = await waiting();
    await does(app, rejected({ by: 'fatima' }));
    expect(await shows(app, 'mandaat-uitkomst', 'noor')).toContain('bemiddelaar.vragen');
    await does(app, bemiddelaarAsked({ by: 'fatima', aan: 'anouk' }), keuzeAsked({ by: 'fatima' }));
    expect(await shows(app, 'mandaat-uitkomst', 'noor')).not.toMatch(/bemiddelaar\.vragen|keuze\.vragen/);
  });

  test('shrinks once the objection is taken back (M11)', async () => {
    const app = await waiting();
    await does(app, granted({ by: 'fatima' }), objected({ by: 'sam' }));
    expect(await shows(app, 'uitvoering-uitkomst', 'noor')).toContain('keuze.vragen');
    await does(app, busy({ by: 'sam' }));
    const shrunk = await shows(app, 'uitvoering-uitkomst', 'noor');
    expect(shrunk).toContain('Uitvoeringsbezwaar voorbij ○');
    expect(shrunk).not.toContain('Action.');
    expect(app.log.lines.some(({ message }) => message === 'bericht niet te maken')).toBe(false);
  });
});
