import { acties } from './acties.ts';
import { beslissen } from './beslissen.ts';
import { casusRegels } from './casus.ts';
import { daarnaRegels } from './daarna.ts';
import { klok } from './klok.ts';
import { ladder } from './ladder.ts';
import { pingRegels } from './pings.ts';
import { blijftOvereind, type Regel } from './regel.ts';
import { wachten } from './wachten.ts';

/** What must hold whatever happens; each is a test of its own. */
export const alleRegels: readonly Regel[] = [
  blijftOvereind,
  ...beslissen,
  ...wachten,
  ...ladder,
  ...daarnaRegels,
  ...pingRegels,
  ...klok,
  ...casusRegels,
  ...acties,
];
