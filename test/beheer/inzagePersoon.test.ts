import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersoonInzage } from '../../src/application/bewaren/inzagePersoon.ts';
import { tijdlijnText } from '../../src/cards/text/nl/tijdlijn.ts';
import { meldingNaam } from '../../src/cards/text/nl/melding.ts';
import { personId, type Kenmerk } from '../../src/domain/basis/ids.ts';
import type { Command } from '../../src/domain/casusoverleg/commands.ts';
import { actieDone, agreed } from '../support/actieOpdrachten.ts';
import { collect } from '../support/contracts/storeUnderTest.ts';
import { joined, started } from '../support/opdrachten.ts';
import { wie } from '../support/voorbeeldstad.ts';
import { beheerBench, bram, type BeheerBench } from './bench.ts';

const loopt = 'AT-22ABCD' as Kenmerk;

let bench: BeheerBench;
beforeEach(async () => void (bench = await beheerBench()));
afterEach(() => bench.close());

const read = (name: string): string => readFileSync(join(bench.folder, `inzage-${name}`), 'utf8');
async function exported(key: string, naam: string): Promise<string> {
  await bench.beheer(['inzage', '--persoon', naam, '--naar', bench.folder, ...bram]);
  return read(`${wie(key)}.txt`);
}
const execute = async (command: Command) => {
  expect(await bench.app.casussen.execute(loopt, command)).toMatchObject({ ok: true });
};

test('tells in Dutch what somebody did, in the words of the timeline (AVG 15)', async () => {
  const text = await exported('sam', 'Sam Bakker');
  expect(text).toContain('AT-7KQ3MX (afgerond)');
  expect(text).toMatch(/Wat deze collega las\n- .*: AT-7KQ3MX \(lees\)/);
  expect(text).toMatch(/- maandag 23 november 2026 om \d\d:\d\d: Sam Bakker doet mee voor Werk & Inkomen\./);
  expect(text).toContain('Sam Bakker voerde Huurachterstand');
  for (const word of [...Object.keys(tijdlijnText), ...Object.keys(meldingNaam).filter((kind) => kind.includes('-'))])
    expect(text).not.toContain(word);
  for (const word of ['pending', 'sent', 'skipped', 'removing', 'removed', 'true', 'null', '{', '[object', 'undefined'])
    expect(text).not.toContain(word);
});

test('has the texts that somebody typed, and of a line that repeats a text of another only the line', async () => {
  await bench.app.casussen.start({ ...started(), kenmerk: loopt });
  await execute(joined({ by: 'sam' }));
  await execute(agreed({ by: 'noor', persoon: 'sam' }));
  await execute(actieDone({ by: 'sam' }));
  const ofSam = await exported('sam', 'Sam Bakker');
  expect(ofSam).toContain(`${loopt} (loopt)`);
  expect(ofSam).toContain('Sam Bakker rondde een actie af: “(tekst van een ander)”');
  expect(ofSam).not.toContain('betalingsregeling');
  expect(ofSam).not.toContain('Wie betaalt de achterstand?');
  const { casusoverleggen } = JSON.parse(read(`${wie('sam')}.json`)) as PersoonInzage;
  const [agreement] = casusoverleggen.flatMap(({ gebeurtenissen }) =>
    gebeurtenissen.filter(({ type }) => type === 'ActieAgreed'),
  );
  expect(agreement).toMatchObject({ by: wie('noor') });
  expect(read(`${wie('sam')}.json`)).not.toContain('betalingsregeling');
  const ofNoor = await exported('noor', 'Noor de Wit');
  expect(ofNoor).toContain('Noor de Wit sprak een actie af: “Een betalingsregeling aanvragen”');
  expect(ofNoor).toMatch(/getypt op .*: Wie betaalt de achterstand\?/);
});

test('tells directory, address, absence and digests in words too', async () => {
  const gemeld = [{ van: '2099-03-02', tot: '2099-03-06', door: wie('priya'), op: 1 }];
  const run = { state: 'sent', attempts: 1, notBefore: 1, lease: null };
  await bench.app.documents.create('absence', wie('noor'), { gemeld, berichten: { '2099-03-02/2099-03-06': run } });
  await bench.app.documents.create('digest', `2026-W47/${wie('noor')}/1`, { ...run, person: wie('noor') });
  const text = await exported('noor', 'Noor de Wit');
  for (const line of [
    '- functie: wijkteamconsulent',
    '- domein: Wijkteam',
    '- vervanger: Jeroen Blom',
    '- van maandag 2 maart 2099 tot en met vrijdag 6 maart 2099, gemeld door Priya Ramdin op 1 januari 1970, bericht daarover: verstuurd',
    '- week 47 van 2026 (verstuurd)',
  ])
    expect(text).toContain(line);
  const ofPriya = await exported('priya', 'Priya Ramdin');
  expect(ofPriya).toContain('- Noor de Wit: van maandag 2 maart 2099 tot en met vrijdag 6 maart 2099, zelf gemeld op');
  expect(await exported('sam', 'Sam Bakker')).toContain('- eigen chat: a:sam');
});

describe('somebody who is not in the directory', () => {
  const left = '99999999-0000-4000-8000-000000000003';
  const ask = (...more: readonly string[]) =>
    bench.beheer(['inzage', '--persoon', left, '--naar', bench.folder, ...bram, ...more]);
  const logged = async () => (await collect(bench.app.documents.list('beheer', ''))).length;

  test('and of whom there is nothing is told so, also when it is tried out: no file, and no line in the log', async () => {
    for (const more of [['--dry-run'], [], []]) {
      const { code, said } = await ask(...more);
      expect([code, said]).toEqual([1, expect.stringContaining(`Van ${left} heb ik niets gevonden.`)]);
    }
    expect([existsSync(join(bench.folder, `inzage-${left}.txt`)), await logged()]).toEqual([false, 0]);
  });

  test('gets whatever there is, with who had it made in it (law 14)', async () => {
    await bench.app.readLog.lookedUp(personId(left), undefined);
    expect((await ask('--dry-run')).code).toBe(0);
    expect(await logged()).toBe(0);
    expect((await ask()).code).toBe(0);
    expect(read(`${left}.txt`)).toMatch(/Bram Willems, inzage/);
  });
});
