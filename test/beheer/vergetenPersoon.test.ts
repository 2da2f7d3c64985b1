import { personId } from '../../src/domain/basis/ids.ts';
import { openApp } from '../support/app.ts';
import { collect } from '../support/contracts/storeUnderTest.ts';
import { wie } from '../support/voorbeeldstad.ts';
import { beheerBench, bram, type BeheerBench } from './bench.ts';

let bench: BeheerBench;
beforeEach(async () => void (bench = await beheerBench()));
afterEach(() => bench.close());

const forget = (who: string, ...more: readonly string[]) =>
  bench.beheer(['vergeten', '--persoon', who, '--ja', ...bram, ...more]);
const logged = async () => (await collect(bench.app.documents.list('beheer', ''))).length;
const weekDocuments = async (person: string) =>
  (await collect(bench.app.documents.list('digest', ''))).map(({ id }) => id).filter((id) => id.includes(person));
const digestsTo = (person: string): number =>
  bench.app.messenger.arrivedAt(personId(person)).filter(({ summary }) => /week/i.test(summary)).length;

describe('the digest of this week', () => {
  beforeEach(async () => {
    await bench.app.until('2026-12-01 10:00');
    await bench.app.outage('2026-12-08 10:00');
    await bench.app.work.settle();
  });

  test('of a manager in the directory stays, so that the bot does not send it again after a restart (D1)', async () => {
    const before = digestsTo(wie('priya'));
    expect([before, (await weekDocuments(wie('priya'))).length]).toEqual([2, 2]);
    const { code, said } = await forget('Priya Ramdin');
    expect([code, said]).toEqual([0, expect.stringContaining('- 1 verstuurd weekbericht')]);
    expect(said).toContain('het weekbericht van deze week, anders stuurt de bot het opnieuw');
    expect(await weekDocuments(wie('priya'))).toEqual([`2026-W50/${wie('priya')}/1`]);
    await bench.app.work.settle();
    const { stores, messenger, realClock } = bench.app;
    const restarted = await openApp({ stores, messenger, realClock, owner: 'daar' });
    await restarted.work.settle();
    expect(digestsTo(wie('priya'))).toBe(before);
  });

  test('goes in the week after', async () => {
    await bench.app.outage('2026-12-14 08:00');
    const { said } = await forget('Priya Ramdin');
    expect(said).toContain('- 2 verstuurde weekberichten');
    expect(said).not.toContain('van deze week');
    expect(await weekDocuments(wie('priya'))).toEqual([]);
  });

  test('goes at once of whoever manages nothing any more', async () => {
    const left = '99999999-0000-4000-8000-000000000001';
    await bench.app.documents.create('digest', `2026-W50/${left}/1`, { person: left, state: 'sent' });
    const { code, said } = await forget(left);
    expect([code, said]).toEqual([0, expect.stringContaining('- 1 verstuurd weekbericht')]);
    expect(await weekDocuments(left)).toEqual([]);
  });
});

describe('who is meant', () => {
  test.each([
    ['vergeten', '--persoon', 'sam', '--ja'],
    ['inzage', '--persoon', 'sam'],
    ['leeslog', '--persoon', 'sam'],
  ])('%s wants the whole name: of a part it says who it could be, and does nothing', async (...asked) => {
    const { code, said } = await bench.beheer([...asked, ...bram]);
    expect([code, said]).toEqual([1, expect.stringContaining('sam is geen hele naam.')]);
    expect(said).toContain('Het kan zijn: Sam Bakker (consulent Werk & Inkomen).');
    expect(await bench.app.documents.read('person', wie('sam'))).toBeDefined();
    expect(await logged()).toBe(0);
  });

  test('no more than ten names are told of a part that many have', async () => {
    const { said } = await bench.beheer(['leeslog', '--persoon', 'a', ...bram]);
    expect(said).toMatch(/Het kan zijn: (\S.*?\), ){10}en nog \d+\.$/);
  });

  test('a beheerder says their whole name too (law 14)', async () => {
    const { code, said } = await bench.beheer(['leeslog', '--persoon', 'Sam Bakker', '--door', 'Bram']);
    expect([code, said]).toEqual([1, expect.stringContaining('Het kan zijn: Bram Willems (functioneel beheerder).')]);
  });

  test('capitals and spaces do not matter, and an object id does as well', async () => {
    expect((await forget('  sam   BAKKER ', '--dry-run')).code).toBe(0);
    expect((await forget(wie('sam').toUpperCase(), '--dry-run')).said).toContain('Sam Bakker: dit zou ik verwijderen');
  });
});

describe('somebody who left the directory', () => {
  const left = personId('99999999-0000-4000-8000-000000000002');

  test('is forgotten by object id, with what is left of them', async () => {
    await bench.app.documents.create('person', left, {});
    const { code, said } = await forget(left);
    expect([code, said]).toEqual([0, expect.stringContaining(`${left}: dit is verwijderd.`)]);
    expect(said).toContain('- adres in Teams en eigen chat: ja');
    expect(await bench.app.documents.read('person', left)).toBeUndefined();
    expect(await logged()).toBe(1);
  });

  test('whose id is nowhere is not called deleted: nothing was found, and nothing is written down', async () => {
    for (const more of [[], ['--dry-run']]) {
      const { code, said } = await forget(left, ...more);
      expect([code, said]).toEqual([1, expect.stringContaining(`Van ${left} heb ik niets gevonden.`)]);
      expect(said).not.toContain('dit is verwijderd');
    }
    expect(await logged()).toBe(0);
  });

  test('and who only looked something up is found by those lines, which stay with their casusoverleg', async () => {
    await bench.app.readLog.lookedUp(left, undefined);
    const { code, said } = await forget(left);
    expect([code, said]).toEqual([0, expect.stringContaining('- 1 regel in het leeslog')]);
  });
});

describe('an absence that this colleague reported of another', () => {
  const away = (tot: string) => ({ van: '2026-11-02', tot, door: wie('fatima'), op: 1 });

  test('still says who reported it, which the report tells (P9)', async () => {
    const gemeld = [away('2026-12-24')];
    await bench.app.documents.create('absence', wie('sam'), { gemeld, berichten: {} });
    const { said } = await forget('Fatima el Idrissi');
    expect(said).toContain('- wie het meldde, bij 1 afwezigheid van een ander: tot die voorbij is');
    expect((await bench.app.documents.read('absence', wie('sam')))?.value).toMatchObject({ gemeld });
  });

  test('does not count when it is over: then it goes by itself', async () => {
    await bench.app.documents.create('absence', wie('sam'), { gemeld: [away('2026-11-06')], berichten: {} });
    expect((await forget('Fatima el Idrissi')).said).not.toContain('wie het meldde');
  });
});
