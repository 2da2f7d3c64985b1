import type { Bewaargrond, Verwijderreden } from '../../src/domain/bewaren/state.ts';
import type { Command } from '../../src/domain/casusoverleg/commands.ts';
import { wie } from './voorbeeldstad.ts';

/** Bram is the beheerder of Voorbeeldstad. */
type Door = { readonly by?: string };

export const held = ({ by = 'bram', grond = 'bezwaar' }: Door & { grond?: Bewaargrond } = {}): Command => ({
  type: 'placeHold',
  by: wie(by),
  grond,
});
export const letGo = ({ by = 'bram', grond = 'bezwaar' }: Door & { grond?: Bewaargrond } = {}): Command => ({
  type: 'liftHold',
  by: wie(by),
  grond,
});
export const removed = ({ by = 'bram', waarom = 'verzoek' }: Door & { waarom?: Verwijderreden } = {}): Command => ({
  type: 'removeCasusoverleg',
  by: wie(by),
  waarom,
});
export const textsDeleted = ({ by = 'bram', van = 'noor' }: Door & { van?: string } = {}): Command => ({
  type: 'deleteTexts',
  by: wie(by),
  van: wie(van),
});
