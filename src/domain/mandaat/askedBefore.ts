import type { Mandaat, Verzoek } from './state.ts';

/** Every request for this soort besluit of this domein in one casusoverleg, oldest first (M1). */
export const askedBefore = (
  { mandaten }: { readonly mandaten: ReadonlyMap<unknown, Mandaat> },
  { soort, domein }: Pick<Verzoek, 'soort' | 'domein'>,
): readonly Mandaat[] =>
  [...mandaten.values()].filter(({ verzoek }) => verzoek.soort === soort && verzoek.domein === domein);
