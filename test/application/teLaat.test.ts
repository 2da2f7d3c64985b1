import { tickAll } from '../../src/application/tickDue.ts';
import type { Instant } from '../../src/domain/basis/instant.ts';
import { kenmerk, openApp, type App } from '../support/app.ts';
import { ladder, withDomein, without } from '../support/directory.ts';
import { granted, mandaatId, rejected, requested, withdrawn } from '../support/opdrachten.ts';
import { turnsOf, wordsOf } from '../support/turns.ts';
import { wie } from '../support/voorbeeldstad.ts';

async function asked(change: Partial<Parameters<typeof requested>[0]> = {}): Promise<App & ReturnType<typeof turnsOf>> {
  const app = await openApp();
  await app.start({ aan: [] });
  await app.when(requested({ by: 'noor', ...change }));
  await app.work.settle();
  return { ...app, ...turnsOf(app) };
}

const arrived = (app: App, key: string): readonly string[] =>
  app.messenger.arrivedAt(wie(key)).map(({ summary }) => summary);
const sent = (app: App): number => app.messenger.posts.length;
const timeline = async (app: App): Promise<number> => (await app.stored()).document.timeline.length;

describe('A card of a request that was withdrawn', () => {
  const dialogs = ['voorwaarden', 'afwijzen', 'vraag', 'hoger', 'doorgeven', 'terug', 'advies'];

  test('says so to who presses it, whatever the button, and takes nothing in (M9)', async () => {
    const app = await asked();
    await app.when(withdrawn({ by: 'noor' }));
    const before = await timeline(app);
    const data = { mandaat: 'M1' };
    const answers = [
      await app.click('fatima', 'mandaat.akkoord', data),
      ...(await Promise.all(dialogs.map((verb) => app.open('fatima', `mandaat.${verb}`, data)))),
    ];
    for (const answer of answers) expect(wordsOf(answer)).toMatch(/er niet meer: .* trok het op .* in/);
    expect(await timeline(app)).toBe(before);
  });

  test('keeps nobody from sending a form that was open already, and refuses it there (M9)', async () => {
    const app = await asked();
    await app.open('fatima', 'mandaat.afwijzen', { mandaat: 'M1' });
    await app.when(withdrawn({ by: 'noor' }));
    const answer = await app.submit('fatima', 'mandaat.afwijzen', { mandaat: 'M1', motivering: 'Te duur.' });
    expect(wordsOf(answer)).toMatch(/er niet meer/);
    expect((await app.stored()).casus.mandaten.get(mandaatId())?.status).toBe('ingetrokken');
  });

  test('loses its buttons in the chat where it was shown (M8, M9)', async () => {
    const app = await asked();
    await app.when(withdrawn({ by: 'noor' }));
    await app.work.settle();
    const post = app.messenger.posts.find(({ to }) => to.kind === 'person' && to.person === wie('fatima'));
    if (!post?.delivery.ok) throw new Error('Fatima got no card');
    const shown = JSON.stringify(app.messenger.shows(post.delivery.ref));
    expect(shown).toContain('Ingetrokken ○');
    expect(shown).not.toContain('mandaat.akkoord');
  });
});

test('of a decision and a withdrawal in the same millisecond one counts, and the other hears of it (M8, M9)', async () => {
  const app = await asked();
  const both = await Promise.all(
    [granted({ by: 'fatima' }), withdrawn({ by: 'noor' })].map((command) => app.casussen.execute(kenmerk, command)),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const ends = (await app.stored()).events.filter(
    ({ type }) => type === 'MandaatDecided' || type === 'MandaatWithdrawn',
  );
  expect(ends).toHaveLength(1);
});

test('a clock of the machine that is set back sends nothing twice, and holds nothing up (M6)', async () => {
  const app = await asked();
  await app.until('2026-11-24 09:10');
  const before = [sent(app), arrived(app, 'fatima')];
  const day = 24 * 3_600_000;
  app.realClock.advance(-day);
  expect(app.now()).toBeLessThan((await app.stored()).events.at(-1)?.at ?? 0);
  await app.work.settle();
  expect([sent(app), arrived(app, 'fatima')]).toEqual(before);
  await app.when(rejected({ by: 'fatima' }));
  await app.work.settle();
  expect(arrived(app, 'noor').at(-1)).toMatch(/AT-7KQ3MX/);
  const { wacht, gevraagd } = (await app.stored()).casus.mandaten.get(mandaatId()) ?? {};
  expect(wacht).toEqual([{ bij: 'beslisser', van: gevraagd, tot: expect.any(Number) as Instant }]);
  app.realClock.advance(2 * day);
  const quiet = sent(app);
  await app.work.settle();
  expect(sent(app)).toBe(quiet);
});

describe('When nobody is left to decide', () => {
  const urgentie = { soort: 'woonurgentie', domein: 'wonen' };
  const vacant = without('marijke', withDomein('wonen', { ladder: {} }));

  async function left(): Promise<App> {
    const app = await asked(urgentie);
    app.changeOrganisatie(vacant);
    await tickAll(app);
    await app.work.settle();
    return app;
  }

  test('starter and beheerder read so once, and everyone hears weekly in the thread (M7)', async () => {
    const app = await left();
    const toldTo = (key: string) => arrived(app, key).filter((summary) => summary.startsWith('Er is geen beslisser'));
    expect([toldTo('noor'), toldTo('bram')].map(({ length }) => length)).toEqual([1, 1]);
    const threads = () => app.messenger.posts.filter(({ to }) => to.kind === 'thread').length;
    const before = threads();
    await app.until('2026-12-07 09:10');
    expect([toldTo('noor'), toldTo('bram')].map(({ length }) => length)).toEqual([1, 1]);
    expect(threads() - before).toBe(2);
  });

  test('whoever gets the seat is asked as soon as the directory knows them (M7, M8)', async () => {
    const app = await left();
    app.changeOrganisatie(withDomein('wonen', { ladder: ladder({ directeur: 'hanneke' }) }));
    await tickAll(app);
    await app.work.settle();
    expect(arrived(app, 'hanneke')).toEqual(['Besluit gevraagd · AT-7KQ3MX']);
  });
});
