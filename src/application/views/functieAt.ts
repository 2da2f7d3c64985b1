import { domeinNaam, type Look } from './look.ts';
import { trede } from '../../cards/text/nl/tredeNaam.ts';
import type { DomeinId } from '../../domain/basis/ids.ts';
import type { Trede } from '../../domain/organisatie/organisatie.ts';

/** "teamleider Werk & Inkomen": a functie, where a name may not stand (M6). */
export const functieAt = (look: Look, domein: DomeinId, at: Trede): string => trede(at, domeinNaam(look, domein));
