/** One figure with the aim it is held against. */
export type Figure = {
  readonly what: string;
  /** As it is read, with its unit. */
  readonly measured: string;
  /** As it is read; left out where issue and rules name none. */
  readonly aim?: string;
  readonly met?: boolean;
};

/** How much is done: `full` for the figures, `tiny` only shows that the benchmark still works. */
export type Size = 'full' | 'tiny';

/** A question about speed or cost, and how its figures come about. */
export type Bench = {
  readonly name: string;
  /** What is measured, in one line. */
  readonly about: string;
  run(size: Size): Promise<readonly Figure[]>;
};

/** A figure that may be this much at the most. `unit` follows the number. */
export const atMost = (what: string, value: number, aim: number, unit: string): Figure => ({
  what,
  measured: `${rounded(value)}${unit}`,
  aim: `≤ ${aim}${unit}`,
  met: value <= aim,
});

/** A figure that must be this much at the least. */
export const atLeast = (what: string, value: number, aim: number, unit: string): Figure => ({
  what,
  measured: `${rounded(value)}${unit}`,
  aim: `≥ ${aim}${unit}`,
  met: value >= aim,
});

/** A figure to know, without an aim. */
export const known = (what: string, value: number, unit: string): Figure => ({
  what,
  measured: `${rounded(value)}${unit}`,
});

const rounded = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
