import fc from 'fast-check';
import { soorten } from '../../../src/domain/casusoverleg/state.ts';
import { alleDaden, besluiten } from './daden.ts';
import { highestNth, people, whoseTurn } from './kiezen.ts';
import { veranderingen, type Verandering } from './veranderingen.ts';

/** One step of a walk. Times are minutes; a negative outage is a clock that is set back. */
export type Stap =
  | { readonly daad: number; readonly who: string; readonly nth: number }
  | { readonly outage: number }
  | { readonly passes: number; readonly bezorgd: boolean }
  | { readonly gids: Verandering };

/** How far the request has come when a walk begins. */
const verderen = ['akkoord', 'afgewezen', 'bezwaar', 'keuze'] as const;
export type Verder = 'gevraagd' | (typeof verderen)[number];

export type Wandeling = {
  /** Local time of the start. */
  readonly at: string;
  readonly kind: (typeof soorten)[number];
  /** The directory at the start. */
  readonly gids: readonly Verandering[];
  /** Which besluit is asked at the start. */
  readonly vraagt: number;
  /** What has become of it when the walk begins, so that walks come far after a decision too. */
  readonly verder: Verder;
  readonly stappen: readonly Stap[];
};

const dag = 24 * 60;
const doer = fc.oneof(
  { weight: 5, arbitrary: fc.constant(whoseTurn) },
  { weight: 1, arbitrary: fc.constantFrom(...people) },
);
const passing = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 10 * 60 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 * dag }) },
  { weight: 1, arbitrary: fc.integer({ min: 5 * dag, max: 21 * dag }) },
);

const stap: fc.Arbitrary<Stap> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({ daad: fc.nat(alleDaden.length - 1), who: doer, nth: fc.nat(highestNth) }),
  },
  // Nearly always what is warned of arrives; now and then it is late, or lost.
  {
    weight: 5,
    arbitrary: fc.record({ passes: passing, bezorgd: fc.nat(5).map((nth) => nth > 0) }),
  },
  { weight: 1, arbitrary: fc.record({ outage: fc.integer({ min: 0, max: 5 * dag }) }) },
  { weight: 1, arbitrary: fc.record({ outage: fc.integer({ min: -2 * dag, max: 0 }) }) },
  { weight: 1, arbitrary: fc.record({ gids: veranderingen }) },
);

/** Any Monday; a day before a DST night, in both directions; the last days of a year; the eve of Koningsdag. */
const begin = fc.constantFrom(
  '2026-11-23 09:10',
  '2026-11-27 16:45',
  '2026-10-23 15:00',
  '2027-03-25 11:00',
  '2026-12-30 14:00',
  '2026-04-24 13:20',
  '2031-04-25 10:05',
);

/** What happens in the weeks after a start, in any order that people, clocks and the directory can think of. */
export const wandelingen: fc.Arbitrary<Wandeling> = fc.record({
  at: begin,
  kind: fc.oneof(
    { weight: 9, arbitrary: fc.constant('vastgelopen' as const) },
    { weight: 1, arbitrary: fc.constant('consult' as const) },
  ),
  gids: fc.array(veranderingen, { maxLength: 4 }),
  vraagt: fc.nat(besluiten.length - 1),
  verder: fc.oneof(
    { weight: 5, arbitrary: fc.constant('gevraagd' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...verderen) },
  ),
  stappen: fc.array(stap, { maxLength: 70, size: 'max' }),
});
