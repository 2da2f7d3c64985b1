import fc from 'fast-check';
import type { CasusEvent } from '../../../src/domain/casusoverleg/events.ts';
import { lopen } from './lopen.ts';
import { blijftOvereind, type Regel } from './regels/regel.ts';
import { script } from './script.ts';
import { wandelingen, type Wandeling } from './stappen.ts';

/** How many walks, from which number on: the same numbers give the same walks. */
export type Omvang = { readonly runs: number; readonly seed: number };

/** How often something came about over all walks: types of events, reasons, outcomes and refusals. */
type Gezien = ReadonlyMap<string, number>;

type Fout = { readonly moment: number; readonly wat: string };

/** Where a walk first breaks this rule; undefined when it never does. */
function firstFault(wandeling: Wandeling, regel: Regel): Fout | undefined {
  let count = 0;
  try {
    for (const moment of lopen(wandeling)) {
      count += 1;
      const wat = regel.fout(moment, moment.after.events.slice(moment.before.events.length));
      if (wat !== undefined) return { moment: count, wat };
    }
    return undefined;
  } catch (error) {
    return regel === blijftOvereind ? { moment: count, wat: String(error) } : undefined;
  }
}

const traits = (event: CasusEvent): readonly string[] => [
  event.type,
  ...('waarom' in event ? [`${event.type} ${event.waarom}`] : []),
  ...('uitkomst' in event ? [`${event.type} ${event.uitkomst}`] : []),
];

/** Walks once and holds every moment against all rules. Answers which were broken, and what came about. */
export function wandel(regels: readonly Regel[], { runs, seed }: Omvang) {
  const gezien = new Map<string, number>();
  const gebroken = new Set<Regel>();
  const saw = (trait: string): void => void gezien.set(trait, (gezien.get(trait) ?? 0) + 1);
  const all = fc.property(wandelingen, (wandeling) => {
    try {
      for (const moment of lopen(wandeling)) {
        const nieuw = moment.after.events.slice(moment.before.events.length);
        nieuw.flatMap(traits).forEach(saw);
        if ('command' in moment.gedaan && moment.after.refusal !== undefined) saw(moment.after.refusal);
        for (const regel of regels) if (regel.fout(moment, nieuw) !== undefined) gebroken.add(regel);
      }
    } catch {
      gebroken.add(blijftOvereind);
    }
  });
  fc.assert(all, { numRuns: runs, seed });
  return { gezien: gezien as Gezien, gebroken: gebroken as ReadonlySet<Regel> };
}

/** As many rounds of other walks as are made to see what did not come about in the first. */
const mostRounds = 10;

/** What of these never comes about: in what was seen already, and in further walks for as long as something is missed. */
export function missed(wanted: readonly string[], gezien: Gezien, { runs, seed }: Omvang): readonly string[] {
  let left = wanted.filter((one) => !gezien.has(one));
  for (let round = 1; round <= mostRounds && left.length > 0; round += 1) {
    const more = wandel([], { runs, seed: seed + round }).gezien;
    left = left.filter((one) => !more.has(one));
  }
  return left;
}

/** The shortest walk found that breaks this rule, as source for a test. Walks again, from the same number. */
export function kortste(regel: Regel, { runs, seed }: Omvang): string {
  const property = fc.property(wandelingen, (wandeling) => firstFault(wandeling, regel) === undefined);
  const { counterexample } = fc.check(property, { numRuns: runs, seed });
  const [wandeling] = counterexample ?? [];
  const fault = wandeling && firstFault(wandeling, regel);
  if (wandeling === undefined || fault === undefined) return 'it holds when walked again';
  return `${regel.naam}\n${fault.wat}\n\n${script(wandeling, fault.moment)}`;
}
