import fc from 'fast-check';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import type { CasusEvent } from '../../../src/domain/casusoverleg/events.ts';
import { replay } from '../../../src/domain/casusoverleg/evolve.ts';
import { isWaiting, wachttijd } from '../../../src/domain/mandaat/waiting.ts';
import { registerregel } from '../../../src/domain/mandaat/register.ts';
import { treden, type Trede } from '../../../src/domain/organisatie/organisatie.ts';
import { werkminutenTussen } from '../../../src/domain/werktijd/werkminuten.ts';
import type { Scene } from '../../support/given.ts';
import { ticked } from '../../support/opdrachten.ts';
import { begin, directories, stappen, walk } from '../../support/wandeling.ts';

/** Walks through random weeks and holds every scene on the way, and the last one, against a rule. */
function always(rule: (after: Scene, before: Scene) => void): void {
  const property = fc.property(directories, stappen, (org, steps) => {
    steps.reduce((before, stap) => {
      const after = walk(before, stap);
      rule(after, before);
      return after;
    }, begin(org));
  });
  fc.assert(property, { numRuns: 40 });
}

type MandaatOnly = Extract<CasusEvent, { mandaat: unknown }>;
const ofMandaat = (scene: Scene, id: string): readonly MandaatOnly[] =>
  scene.events.filter((event): event is MandaatOnly => 'mandaat' in event && event.mandaat === id);

/** How often the most frequent of these occurs. */
function most(all: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

describe('Whatever people and clocks do', () => {
  test('there is exactly one regiehouder, without a gap in the history (R1, R6)', () => {
    always(({ casus }) => {
      const { historie } = casus.regie;
      expect(historie.filter(({ tot }) => tot === undefined)).toEqual([historie.at(-1)]);
      historie.slice(1).forEach((period, index) => expect(period.van).toBe(historie[index]?.tot));
    });
  });

  test('after a decision or an end nothing more happens to a request than its besluit being named (M8, M9)', () => {
    const ends = new Set(['MandaatDecided', 'MandaatWithdrawn', 'MandaatNotNeeded']);
    always((scene) => {
      for (const id of scene.casus.mandaten.keys()) {
        const types = ofMandaat(scene, id).map(({ type }) => type);
        const end = types.findIndex((type) => ends.has(type));
        const after = end < 0 ? [] : types.slice(end + 1).filter((type) => type !== 'BesluitReferenced');
        expect(after).toEqual([]);
      }
    });
  });

  test('nobody decides their own request, but for a staand mandaat or an answer recorded with its source (M8)', () => {
    always(({ casus, org }) => {
      for (const mandaat of casus.mandaten.values()) {
        if (mandaat.status !== 'besloten' || mandaat.besluit.bron !== undefined) continue;
        const staand = registerregel(org, mandaat.register)?.route === 'staand';
        expect(mandaat.besluit.door === mandaat.aanvrager).toBe(staand);
      }
    });
  });

  test('the parts of waiting add up, and waiting never shrinks (M4)', () => {
    always((after, before) => {
      for (const mandaat of after.casus.mandaten.values()) {
        const now = wachttijd(mandaat, after.now, after.org.kantoor);
        expect(now.bijBeslisser + now.bijAanvrager + now.buitenKantoortijd).toBeCloseTo(now.totaal, 6);
        expect(Math.min(now.bijBeslisser, now.bijAanvrager, now.buitenKantoortijd)).toBeGreaterThanOrEqual(-1e-6);
        const earlier = before.casus.mandaten.get(mandaat.id);
        const then = earlier ? wachttijd(earlier, before.now, before.org.kantoor).totaal : 0;
        expect(now.totaal).toBeGreaterThanOrEqual(then);
      }
    });
  });

  test('nobody gets more than two reminders, by the clock or by hand, and one warning at a level (M6, M15)', () => {
    always((scene) => {
      for (const id of scene.casus.mandaten.keys()) {
        const reminders: string[] = [];
        const warnings: string[] = [];
        let seat = '';
        for (const event of ofMandaat(scene, id)) {
          if (event.type === 'MandaatAssigned') seat = `${event.trede} ${event.beslisser}`;
          if (event.type === 'MandaatReminded' || event.type === 'MandaatNudged') reminders.push(seat);
          if (event.type === 'MandaatWarningDelivered') warnings.push(seat);
        }
        expect(most(reminders)).toBeLessThanOrEqual(2);
        expect(most(warnings)).toBeLessThanOrEqual(1);
      }
    });
  });

  test('no step is taken without a warning that arrived two office hours before (M5)', () => {
    always((scene) => {
      for (const id of scene.casus.mandaten.keys()) {
        let warned: Instant | undefined;
        for (const event of ofMandaat(scene, id)) {
          if (event.type === 'MandaatWarningDelivered') warned = event.at;
          if (event.type !== 'MandaatAssigned') continue;
          if (event.waarom === 'wacht-te-lang')
            expect(
              warned === undefined ? 0 : werkminutenTussen(warned, event.at, scene.org.kantoor),
            ).toBeGreaterThanOrEqual(120);
          warned = undefined;
        }
      }
    });
  });

  test('the ladder never goes down and visits nobody twice (M7)', () => {
    always(({ casus }) => {
      for (const { bezocht } of casus.mandaten.values()) {
        const rungs = bezocht.map(({ trede }: { trede: Trede }) => treden.indexOf(trede));
        expect(rungs).toEqual([...rungs].sort((one, other) => one - other));
        expect(most(bezocht.map(({ wie }) => wie))).toBeLessThanOrEqual(1);
      }
    });
  });

  test('the clock does nothing before it is due (M5)', () => {
    always((scene) => {
      const due = scene.due();
      const until = due ?? ((scene.now + 40 * 24 * 3_600_000) as Instant);
      if (until <= scene.now) return;
      const between = [0, 0.31, 0.77, 0.999].map(
        (part) => Math.floor(scene.now + (until - 1 - scene.now) * part) as Instant,
      );
      for (const moment of between) expect(scene.at(moment).when(ticked).happened).toEqual([]);
    });
  });

  test('a due moment brings something, or a later due moment, and comes to rest within a few ticks', () => {
    always((scene) => {
      let present = scene;
      const due = scene.due();
      if (due === undefined) return;
      expect(due).toBeGreaterThanOrEqual(scene.now);
      let ticks = 0;
      for (let next = scene.due(); next !== undefined && next <= due; next = present.due()) {
        present = present.at(due).when(ticked);
        ticks += 1;
        expect(ticks).toBeLessThanOrEqual(8);
      }
    });
  });

  test('whatever waits has something due, or a warning under way', () => {
    always((scene) => {
      if (scene.casus.status !== 'open' || scene.due() !== undefined) return;
      expect([...scene.casus.uitnodigingen.values()].filter(({ status }) => status === 'gevraagd')).toEqual([]);
      expect(scene.casus.regie.aanbod).toBeUndefined();
      for (const mandaat of scene.casus.mandaten.values()) {
        const warning = 'niveau' in mandaat ? mandaat.niveau?.waarschuwing : undefined;
        expect(isWaiting(mandaat) && (warning === undefined || warning.bezorgd !== undefined)).toBe(false);
      }
    });
  });

  test('no message goes out twice, none to a stranger, and none twice to one person for one event', () => {
    always(({ berichten, org }) => {
      expect(most(berichten.map(({ key }) => key))).toBe(1);
      expect(most(berichten.filter(({ aan }) => aan !== 'thread').map(({ aan, event }) => `${aan} ${event}`))).toBe(1);
      for (const { aan } of berichten) expect(aan === 'thread' || org.personen.has(aan)).toBe(true);
    });
  });

  test('the timeline tells the same story again, also after it lay in a store (C2)', () => {
    always(({ casus, events }) => {
      expect(replay(events)).toEqual(casus);
      expect(replay(JSON.parse(JSON.stringify(events)) as readonly CasusEvent[])).toEqual(casus);
    });
  });
});
