/** Longest texts in characters, for inputs here and for checks at the door; the doel's is law of C5. */
export const textLengths = { doel: 140, kort: 280, middel: 600, lang: 2000 } as const;
