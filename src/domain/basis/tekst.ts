/**
 * Free text that a person typed. Wherever one stands in an event, the timeline keeps only a salted digest of it in
 * the chain and the text beside it, so that lawful deletion leaves the chain whole (C2). After deletion it is null.
 */
export type Tekst = { readonly tekst: string | null };

export const tekst = (text: string): Tekst => ({ tekst: text });
