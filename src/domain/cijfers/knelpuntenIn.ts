import { vensters } from '../casusoverleg/state.ts';
import type { Venster } from '../casusoverleg/state.ts';
import type { Sight } from './sight.ts';
import type { Aantal } from './suppress.ts';
import type { Telling } from './telling.ts';

/** Structurele knelpunten by venster, or all together where dividing them would show a small group (D2). */
export type KnelpuntCijfers = { readonly venster: Venster | 'samen'; readonly aantal: Aantal };

/** Lines that have something, in the fixed order of the vensters (D3); `shown` is how the number closed is shown. */
export function knelpuntenIn(
  { knelpunten, gesloten }: Telling,
  shown: Aantal,
  sight: Sight,
): readonly KnelpuntCijfers[] {
  const rows = vensters.map((venster) => ({ venster, aantal: knelpunten.get(venster) ?? 0 }));
  const parts = rows.map(({ aantal }) => aantal);
  const samen = parts.reduce((sum, aantal) => sum + aantal, 0);
  // A knelpunt is named at closing, at most one each: the rest of the closed ones had none.
  const lines =
    shown === gesloten && sight.maySplit(parts, gesloten - samen)
      ? rows.map(({ venster, aantal }) => ({ venster, aantal: sight.group(aantal) }))
      : [{ venster: 'samen' as const, aantal: sight.part(samen, gesloten, shown) }];
  return lines.filter(({ aantal }) => aantal !== 0);
}
