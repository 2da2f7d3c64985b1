import type { Trede } from '../../../domain/organisatie/organisatie.ts';

/** A rung as people call it: the directeur belongs to the whole gemeente, the others to a domein. */
export const trede = (at: Trede, domein: string): string => (at === 'directeur' ? 'directeur' : `${at} ${domein}`);
