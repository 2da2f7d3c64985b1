import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CasusInzage } from '../../src/application/bewaren/inzageCasus.ts';
import type { PersoonInzage } from '../../src/application/bewaren/inzagePersoon.ts';
import { emulator } from '../adapters/cosmos/emulator.ts';
import { zaakHash } from '../../src/application/households.ts';
import type { Kenmerk } from '../../src/domain/basis/ids.ts';
import { householdKey, kenmerk } from '../support/app.ts';
import { collect } from '../support/contracts/storeUnderTest.ts';
import { started } from '../support/opdrachten.ts';
import { voorbeeldstad, wie } from '../support/voorbeeldstad.ts';
import { beheerBench, bram, zaaknummer, type BeheerBench } from './bench.ts';

const running = emulator();
let databases = 0;

describe.each([
  ['SQLite', () => beheerBench()],
  ['Cosmos DB', () => beheerBench(running.settings(`beheer-${String((databases += 1))}`))],
])('On %s, beside the bot', (_store, make) => {
  let bench: BeheerBench;
  beforeEach(async () => void (bench = await make()));
  afterEach(() => bench.close());

  const isThere = async () => (await bench.app.store.load(kenmerk)) !== undefined;
  const logged = async () =>
    (await collect(bench.app.documents.list('beheer', ''))).map(({ value }) => (value as { wat: string }).wat);
  const later = () => bench.app.outage('2027-03-01 10:00');
  /** What the running bot does in a second. */
  const botWorks = () => bench.app.wait(1000);

  describe('bewaren', () => {
    test('has nothing to do before the term is over', async () => {
      const { code, said } = await bench.beheer(['bewaren', ...bram]);
      expect([code, said]).toEqual([0, expect.stringContaining('Er is niets dat langer is bewaard')]);
      expect(said).toContain('Bij 1 casusoverleg loopt die nog');
    });

    test('tries out what it would remove, and removes nothing (--dry-run)', async () => {
      await later();
      const { code, said } = await bench.beheer(['bewaren', '--dry-run']);
      expect([code, said]).toEqual([0, expect.stringContaining(`Te verwijderen: 1 casusoverleg. ${kenmerk}`)]);
      expect(said).toContain('Er is niets veranderd');
      expect([await isThere(), await logged()]).toEqual([true, []]);
    });

    test('removes what is past its term, while the bot takes the messages from Teams, and tells how far it is', async () => {
      await later();
      const { code, said } = await bench.beheer(['bewaren', ...bram], { meanwhile: botWorks });
      expect(code).toBe(0);
      expect(said).toContain(`1 van 1: ${kenmerk}, de teksten zijn verwijderd.`);
      expect(said).toContain('Klaar: 1 casusoverleg verwijderd.');
      expect([await isThere(), await logged()]).toEqual([false, ['verwijderen']]);
      expect(await collect(bench.app.documents.list('figure', ''))).toHaveLength(1);
    });

    test('without a running bot begins, says what is left, and the bot ends it', async () => {
      await later();
      const { code, said } = await bench.beheer(['bewaren', ...bram]);
      expect([code, said]).toEqual([3, expect.stringContaining('wacht nog op Teams')]);
      expect((await bench.app.stored()).document.texts).toEqual({});
      await botWorks();
      expect(await isThere()).toBe(false);
    });

    test('leaves what is held, and says so (law 14)', async () => {
      await bench.beheer(['vasthouden', kenmerk, '--grond', 'klacht', ...bram]);
      await later();
      const { code, said } = await bench.beheer(['bewaren', ...bram], { meanwhile: botWorks });
      expect([code, said]).toEqual([0, expect.stringContaining(`Vastgehouden, dus niet verwijderd: ${kenmerk}`)]);
      expect(await isThere()).toBe(true);
    });
  });

  describe('vasthouden and loslaten', () => {
    test('hold for a ground and let go again, both in the timeline and in the log (law 14)', async () => {
      const held = await bench.beheer(['vasthouden', kenmerk.toLowerCase(), '--grond', 'bezwaar', ...bram]);
      expect([held.code, held.said]).toEqual([0, expect.stringContaining('er loopt bezwaar of beroep')]);
      expect((await bench.app.stored()).events.at(-1)).toMatchObject({ type: 'HoldPlaced', by: wie('bram') });
      const again = await bench.beheer(['vasthouden', kenmerk, '--grond', 'bezwaar', ...bram]);
      expect([again.code, again.said]).toEqual([1, expect.stringContaining('al vastgehouden')]);
      const free = await bench.beheer(['loslaten', kenmerk, ...bram]);
      expect([free.code, free.said]).toEqual([0, expect.stringContaining('De gewone bewaartermijn geldt weer')]);
      expect((await logged()).toSorted()).toEqual(['loslaten', 'vasthouden']);
    });

    test('one of two grounds leaves the other', async () => {
      await bench.beheer(['vasthouden', kenmerk, '--grond', 'bezwaar', ...bram]);
      await bench.beheer(['vasthouden', kenmerk, '--grond', 'klacht', ...bram]);
      const { said } = await bench.beheer(['loslaten', kenmerk, '--grond', 'bezwaar', ...bram]);
      expect(said).toContain('blijft vastgehouden: er loopt een klacht');
    });

    test('try out without a word in the timeline (--dry-run)', async () => {
      const { code, said } = await bench.beheer(['vasthouden', kenmerk, '--grond', 'klacht', '--dry-run']);
      expect([code, said]).toEqual([0, expect.stringContaining('Dit zou ik doen')]);
      expect((await bench.app.stored()).casus.bewaring.vastgehouden).toEqual([]);
    });
  });

  describe('vergeten', () => {
    test('on request of the inwoner, found by zaaknummer, removes before the term (law 15)', async () => {
      const asked = ['vergeten', '--zaak', 'z2026-4711', ...bram];
      const { code, said } = await bench.beheer(asked, { typed: 'ja\n', meanwhile: botWorks });
      expect([code, said]).toEqual([0, expect.stringContaining('Typ ja om door te gaan')]);
      expect(await isThere()).toBe(false);
    });

    test('does nothing when the answer is anything but ja', async () => {
      const { code, said } = await bench.beheer(['vergeten', kenmerk, ...bram], { typed: '' });
      expect([code, said]).toEqual([1, expect.stringContaining('Er is niets verwijderd.')]);
      expect(await isThere()).toBe(true);
    });

    test('is refused for what is held, in plain Dutch', async () => {
      await bench.beheer(['vasthouden', kenmerk, '--grond', 'onderzoek', ...bram]);
      const { code, said } = await bench.beheer(['vergeten', kenmerk, '--ja', ...bram]);
      expect([code, said]).toEqual([1, expect.stringContaining('wordt vastgehouden. Laat het eerst los.')]);
    });

    describe('when one casusoverleg of the household must stay', () => {
      const loopt = 'AT-22ABCD' as Kenmerk;
      beforeEach(async () => {
        const hash = zaakHash(zaaknummer, householdKey);
        await bench.app.households.claim(hash, loopt, true);
        await bench.app.casussen.start({ ...started({ zaak: hash }), kenmerk: loopt });
      });
      const asked = ['vergeten', '--zaak', zaaknummer, ...bram];
      const split = [
        `${loopt}: Dit casusoverleg loopt nog. Verwijderen kan pas als het gesloten is.`,
        `Te verwijderen: 1 casusoverleg. ${kenmerk}`,
        '1 casusoverleg blijft nog. Hierboven staat waarom. Vraag het later nog eens.',
      ].join('\n');

      test('the others go, it says which stays and why, and a script sees that not all went', async () => {
        const tried = await bench.beheer([...asked, '--dry-run']);
        expect([tried.code, tried.said.startsWith(split), await isThere()]).toEqual([1, true, true]);
        const { code, said } = await bench.beheer(asked, { typed: 'ja', meanwhile: botWorks });
        expect([code, said]).toEqual([1, expect.stringContaining(`${split}\nIk verwijder ${kenmerk} voorgoed`)]);
        expect(said).toContain('Klaar: 1 casusoverleg verwijderd.');
        expect([await isThere(), (await bench.app.stored(loopt)).casus.status]).toEqual([false, 'open']);
        const again = await bench.beheer(asked);
        expect([again.code, again.said]).toEqual([1, split.split('\n')[0]]);
      });
    });

    test('of a colleague deletes what lies outside, and what they typed, and says what stays (law 14)', async () => {
      const before = (await bench.app.stored()).document;
      const { code, said } = await bench.beheer(['vergeten', '--persoon', 'Sam Bakker', '--ja', ...bram]);
      expect(code).toBe(0);
      expect(said).toContain('- adres in Teams en eigen chat: ja');
      expect(said).toContain('- getypte teksten in 1 gesloten casusoverleg');
      expect(said).toContain('tot uiterlijk 22 februari 2027');
      expect(said).toContain('Sam Bakker staat nog in de gids');
      expect(await bench.app.documents.read('person', wie('sam'))).toBeUndefined();
      const { document, events } = await bench.app.stored();
      expect(Object.keys(document.texts).length).toBeLessThan(Object.keys(before.texts).length);
      expect(events.at(-1)).toMatchObject({ type: 'TextsDeleted', van: wie('sam'), by: wie('bram') });
      expect((await bench.beheer(['keten', kenmerk])).code).toBe(0);
    });

    test('of a colleague tells the same when it is tried out, and deletes nothing', async () => {
      const { said } = await bench.beheer(['vergeten', '--persoon', wie('sam'), '--dry-run']);
      expect(said).toContain('- getypte teksten in 1 gesloten casusoverleg');
      expect(await bench.app.documents.read('person', wie('sam'))).toBeDefined();
      expect((await bench.app.stored()).events.at(-1)?.type).toBe('CasusoverlegClosed');
    });
  });

  describe('inzage', () => {
    const read = (name: string) => readFileSync(join(bench.folder, name), 'utf8');

    test('of a household is everything, in two files that only the beheerder can read (AVG 15)', async () => {
      const asked = ['inzage', '--zaak', zaaknummer, '--naar', bench.folder, ...bram];
      expect((await bench.beheer(asked)).code).toBe(0);
      const found = JSON.parse(read(`inzage-${kenmerk}.json`)) as CasusInzage;
      expect(found).toMatchObject({ kenmerk, casus: { status: 'afgerond' } });
      expect(found.gelezen.map(({ person, what }) => [person, what])).toEqual([
        [wie('sam'), 'lees'],
        [wie('bram'), 'inzage'],
      ]);
      const text = read(`inzage-${kenmerk}.txt`);
      for (const line of ['Wonen behouden', 'Wie betaalt de achterstand?', 'Sam Bakker (lees)', 'Noor de Wit rondde'])
        expect(text).toContain(line);
      expect(statSync(join(bench.folder, `inzage-${kenmerk}.json`)).mode & 0o777).toBe(0o600);
      const again = await bench.beheer(asked);
      expect([again.code, again.said]).toEqual([1, expect.stringContaining('bestaat al')]);
    });

    test('of a colleague has what they did and typed, and no texts of others', async () => {
      await bench.beheer(['inzage', '--persoon', 'Sam Bakker', '--naar', bench.folder, ...bram]);
      const found = JSON.parse(read(`inzage-${wie('sam')}.json`)) as PersoonInzage;
      expect(found).toMatchObject({ gids: { naam: 'Sam Bakker' }, adres: { address: { teamsId: '29:sam' } } });
      expect(found.casusoverleggen.map((one) => one.kenmerk)).toEqual([kenmerk]);
      expect(found.gelezen).toHaveLength(1);
      const text = JSON.stringify(found);
      expect(text).toContain('DomeinJoined');
      expect(text).not.toContain('Wie betaalt de achterstand?');
      expect(read(`inzage-${wie('sam')}.txt`)).toContain('Wat Aan Tafel van Voorbeeldstad bewaart over Sam Bakker');
      expect(await logged()).toEqual(['inzage']);
    });

    test('of a colleague has the absence that they reported of another, and nothing else of the other', async () => {
      const own = { van: '2099-03-02', tot: '2099-03-06', door: wie('noor'), op: 1 };
      const bySam = { van: '2099-05-04', tot: '2099-05-08', door: wie('sam'), op: 2 };
      await bench.app.documents.create('absence', wie('noor'), { gemeld: [own, bySam], berichten: {} });
      await bench.beheer(['inzage', '--persoon', 'Sam Bakker', '--naar', bench.folder, ...bram]);
      const found = JSON.parse(read(`inzage-${wie('sam')}.json`)) as PersoonInzage;
      expect(found.afwezigheid).toEqual([{ van: wie('noor'), gemeld: [bySam] }]);
    });

    test('that is tried out makes no file and leaves no line in the log', async () => {
      await bench.beheer(['inzage', kenmerk, '--naar', bench.folder, '--dry-run']);
      expect(() => read(`inzage-${kenmerk}.json`)).toThrow();
      expect(await logged()).toEqual([]);
    });
  });

  describe('leeslog', () => {
    test('tells who read what, of a casusoverleg and by a person, and that it was looked at (law 14)', async () => {
      const { said } = await bench.beheer(['leeslog', kenmerk, ...bram]);
      expect(said).toMatch(/Sam Bakker {2}AT-7KQ3MX {2}lees/);
      expect((await bench.beheer(['leeslog', '--persoon', 'Noor de Wit', ...bram])).said).toContain('Er staat niets');
      expect(await logged()).toEqual(['leeslog', 'leeslog']);
    });

    test('shows nobody anything without a line in the log (--dry-run)', async () => {
      const { code, said } = await bench.beheer(['leeslog', kenmerk, '--dry-run']);
      expect([code, said]).toEqual([0, expect.stringContaining('Dit zou ik doen: 1 regel uit het leeslog')]);
      expect(said).not.toContain('Sam Bakker');
      expect(await logged()).toEqual([]);
    });
  });

  describe('keten', () => {
    test('says that every timeline is whole, or which is not, with an exit code that a script sees (C2)', async () => {
      expect(await bench.beheer(['keten'])).toEqual({
        code: 0,
        said: expect.stringContaining('elke tijdlijn is heel') as string,
      });
      const { document, revision } = await bench.app.stored();
      const timeline = document.timeline.map((one) =>
        one.seq === 2 ? { ...one, event: { ...one.event, to: 'x' } } : one,
      );
      await bench.app.store.replace({ ...document, timeline }, revision);
      const broken = await bench.beheer(['keten']);
      expect([broken.code, broken.said]).toEqual([
        1,
        expect.stringContaining(`${kenmerk}: de tijdlijn klopt niet bij gebeurtenis 2`),
      ]);
      expect((await bench.beheer(['keten', kenmerk])).code).toBe(1);
    });
  });

  test('only a beheerder of the directory, named, does what changes or shows something (law 14)', async () => {
    for (const [door, why] of [
      [[], 'Zeg met --door wie je bent. De beheerders in de gids: Bram Willems.'],
      [['--door', 'Noor de Wit'], 'Noor de Wit is geen beheerder'],
      [['--door', 'Niemand'], 'Ik ken niemand die Niemand heet'],
    ] as const) {
      for (const asked of [['vergeten', kenmerk, '--ja'], ['inzage', kenmerk], ['leeslog', kenmerk], ['bewaren']]) {
        const { code, said } = await bench.beheer([...asked, ...door]);
        expect([code, said]).toEqual([1, expect.stringContaining(why)]);
      }
    }
    expect([await isThere(), await logged()]).toEqual([true, []]);
    expect(voorbeeldstad().beheerders).toEqual([wie('bram')]);
  });

  test('what can’t be found is told in a sentence', async () => {
    const say = async (...asked: readonly string[]) => (await bench.beheer([...asked, ...bram])).said;
    expect(await say('vergeten', 'AT-0000')).toContain('AT-0000 is geen kenmerk');
    expect(await say('vergeten', 'AT-22ABCD')).toContain('AT-22ABCD ken ik niet');
    expect(await say('inzage', '--zaak', 'Z-1')).toContain('Bij dit zaaknummer ken ik geen casusoverleg');
    expect(await say('vasthouden', kenmerk, '--grond', 'zomaar')).toContain('zomaar is geen grond');
    expect(await say('inzage', '--persoon', 'an')).toContain('an is geen hele naam.');
    expect(await say('inzage', kenmerk, '--naar', '/bestaat/niet')).toContain('De map /bestaat/niet bestaat niet');
  });
});
