/** Chances, all from one row of numbers, so that the same seed throws the same again. */
export type Dice = {
  /** A whole number from 0 up to `below`. */
  int(below: number): number;
  chance(of: number): boolean;
  pick<T>(list: readonly T[]): T;
};

/** `random` gives numbers from 0 up to 1. */
export function diceOf(random: () => number): Dice {
  const int = (below: number): number => Math.floor(random() * below);
  return {
    int,
    chance: (of) => random() < of,
    pick: (list) => {
      const chosen = list[int(list.length)];
      if (chosen === undefined) throw new RangeError('nothing to pick from');
      return chosen;
    },
  };
}
