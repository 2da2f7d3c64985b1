/** The notification of a digest: the week, nothing else. */
export const digestMelding = (week: number): string => `Aan Tafel · week ${week}`;
