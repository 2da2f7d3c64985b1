import type { BewarenCommand, DeleteTexts, LiftHold, PlaceHold, RemoveCasusoverleg } from './commands.ts';
import type { BewarenEvent } from './events.ts';
import { bewaarEinde, isHeld } from './termijn.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { PersonCommand } from '../casusoverleg/commands.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import type { Refusal } from '../casusoverleg/refusal.ts';
import type { Casusoverleg } from '../casusoverleg/state.ts';

type Decided = Decision<BewarenEvent, Refusal>;

const isHeldFor = ({ bewaring }: Casusoverleg, { grond }: Pick<PlaceHold, 'grond'>): boolean =>
  bewaring.vastgehouden.some((one) => one.grond === grond);

/** Also while it is open: the term then does not begin by itself when it closes. */
const placeHold = (casus: Casusoverleg, command: PlaceHold): Decided =>
  isHeldFor(casus, command) ? refuse('held-before') : accept({ type: 'HoldPlaced', grond: command.grond });

const liftHold = (casus: Casusoverleg, command: LiftHold): Decided =>
  isHeldFor(casus, command) ? accept({ type: 'HoldLifted', grond: command.grond }) : refuse('not-held');

/** What keeps something of it from being deleted. */
function keeps(casus: Casusoverleg): Refusal | undefined {
  if (casus.status === 'open') return 'casusoverleg-open';
  return isHeld(casus) ? 'held' : undefined;
}

function removeCasusoverleg(casus: Casusoverleg, { waarom }: RemoveCasusoverleg, facts: Facts): Decided {
  const kept = keeps(casus);
  if (kept !== undefined) return refuse(kept);
  const einde = bewaarEinde(casus, facts);
  if (waarom === 'termijn' && einde !== undefined && einde > facts.now) return refuse('term-runs');
  return accept({ type: 'RemovalBegun', waarom });
}

function deleteTexts(casus: Casusoverleg, { van }: DeleteTexts): Decided {
  const kept = keeps(casus);
  return kept === undefined ? accept({ type: 'TextsDeleted', van }) : refuse(kept);
}

const kinds: ReadonlySet<string> = new Set<BewarenCommand['type']>([
  'placeHold',
  'liftHold',
  'removeCasusoverleg',
  'deleteTexts',
]);

/** Whether a command is about keeping, so that it does not matter whether the casusoverleg is closed. */
export const isBewaren = (command: PersonCommand): command is BewarenCommand => kinds.has(command.type);

/** Holding, letting go and deleting, by a beheerder only (law 14, 15). */
export function decideBewaren(casus: Casusoverleg, command: BewarenCommand, facts: Facts): Decided {
  if (!facts.org.beheerders.includes(command.by)) return refuse('not-beheerder');
  switch (command.type) {
    case 'placeHold':
      return placeHold(casus, command);
    case 'liftHold':
      return liftHold(casus, command);
    case 'removeCasusoverleg':
      return removeCasusoverleg(casus, command, facts);
    case 'deleteTexts':
      return deleteTexts(casus, command);
  }
}
