import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import type { CasusEvent } from '../../../src/domain/casusoverleg/events.ts';
import type { Toewijzing } from '../../../src/domain/mandaat/events.ts';
import { uitkomsten } from '../../../src/domain/mandaat/state.ts';
import { isWaiting } from '../../../src/domain/mandaat/waiting.ts';
import { refusals } from '../../../src/domain/casusoverleg/refusal.ts';
import { tijdlijnText } from '../../../src/cards/text/nl/tijdlijn.ts';
import { given, type Scene } from '../../support/given.ts';
import { givenNumber } from '../../support/givenNumber.ts';
import { started } from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import { einde, tijdGaat } from '../../support/wandeling/lopen.ts';
import { script } from '../../support/wandeling/script.ts';
import { wandelingen } from '../../support/wandeling/stappen.ts';
import { veranderd } from '../../support/wandeling/veranderingen.ts';
import { alleRegels } from '../../support/wandeling/regels/alleRegels.ts';
import type { Regel } from '../../support/wandeling/regels/regel.ts';
import { kortste, missed, wandel } from '../../support/wandeling/wandelen.ts';

/** More walks, or others: `WALKS=5000 WALK_SEED=42 npm run jest -- test/domain/casusoverleg/invariants`. */
const omvang = { runs: givenNumber('WALKS', 120, 1), seed: givenNumber('WALK_SEED', 7) };
jest.setTimeout(60_000 + omvang.runs * 1000);

let gewandeld: ReturnType<typeof wandel> | undefined;
const walked = (): ReturnType<typeof wandel> => (gewandeld ??= wandel(alleRegels, omvang));
const unseen = (all: readonly string[]): readonly string[] => missed(all, walked().gezien, omvang);

describe('Whatever people, clocks and the directory do', () => {
  test.each(alleRegels.map((regel): [string, Regel] => [regel.naam, regel]))('%s', (_, regel) => {
    if (walked().gebroken.has(regel)) throw new Error(kortste(regel, omvang));
  });
});

test('a year in which only clocks run decides nothing, wherever a walk left it (M7, law 11)', () => {
  const year = fc.property(wandelingen, (wandeling) => {
    const left = einde(wandeling);
    const waiting = [...left.casus.mandaten.values()].filter(isWaiting).map(({ id }) => id);
    let after = left;
    for (const moment of tijdGaat(left, (left.now + yearMs) as Instant, true)) ({ after } = moment);
    expect([...after.casus.mandaten.values()].filter(isWaiting).map(({ id }) => id)).toEqual(waiting);
  });
  fc.assert(year, { numRuns: 6, seed: omvang.seed });
});
const yearMs = 365 * 24 * 3_600_000;

test('a walk that goes wrong is told as a scene, which leads to the same when it is pasted into a test', () => {
  const scene = fc.property(wandelingen, (wandeling) => {
    const told = compileFunction(`return ${script(wandeling)}`, ['given', 'started', 'wie', 'veranderd']) as (
      ...words: readonly unknown[]
    ) => Scene;
    expect(told(given, started, wie, veranderd).casus).toEqual(einde(wandeling).casus);
  });
  fc.assert(scene, { numRuns: 6, seed: omvang.seed });
});

describe('The walks come everywhere', () => {
  // Whatever has a line in the timeline: the compiler keeps that table complete.
  const events = Object.keys(tijdlijnText) as CasusEvent['type'][];
  const waarom: Readonly<Record<Toewijzing, true>> = {
    ...{ gevraagd: true, 'wacht-te-lang': true, afwezig: true },
    ...{ 'hoger-belegd': true, onbereikbaar: true, doorgegeven: true },
  };

  test('every event comes about', () => {
    expect(unseen(events.filter((type) => type !== 'CasusoverlegStarted'))).toEqual([]);
  });

  test('somebody is asked for every reason that there is (M5, M7, U5)', () => {
    expect(unseen(Object.keys(waarom).map((one) => `MandaatAssigned ${one}`))).toEqual([]);
  });

  test('every outcome is given (M3)', () => {
    expect(unseen(uitkomsten.map((one) => `MandaatDecided ${one}`))).toEqual([]);
  });

  test('every refusal is met', () => {
    expect(unseen(refusals)).toEqual([]);
  });
});
