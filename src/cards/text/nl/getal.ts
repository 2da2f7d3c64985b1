const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** "1,5" and "12.000". */
export const getal = (value: number): string => dutch.format(value);

/** Whole euros: "€ 2.180", on one line. */
export const euro = (value: number): string => `€\u00a0${dutch.format(Math.round(value))}`;

/** "1 mandaat", "3 mandaten". */
export const aantal = (count: number, een: string, meer: string): string =>
  `${getal(count)} ${count === 1 ? een : meer}`;
