import type { Look } from './look.ts';
import type { MandaatRegel } from '../../cards/lijstViews.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { Mandaat } from '../../domain/mandaat/state.ts';

/** What one kind of line in `mandaten` adds to where the mandaat stands. */
type Deel = Pick<MandaatRegel, 'groep' | 'acties' | 'taak'> & {
  /** Whose line it is, when that is not the reader. */
  readonly voor: PersonId;
};

/** One reason for which a mandaat stands in somebody's list. */
export type Reden<M extends Mandaat> = (mandaat: M, reader: PersonId, look: Look) => readonly Deel[];
