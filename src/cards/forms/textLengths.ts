/**
 * Longest texts in characters, for the fields here and for the checks at the door: `kort` is a line, `middel` some
 * sentences, `lang` a whole story. The doel's is C5; `referentie` also holds for a zaaknummer.
 */
export const textLengths = { referentie: 60, doel: 140, kort: 280, middel: 600, lang: 2000 } as const;
