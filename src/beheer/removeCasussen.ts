import { carryOut, tryOut } from './command.ts';
import type { ExitCode } from './opdrachten/opdracht.ts';
import type { Tools } from './tools.ts';
import { untilGone } from '../application/bewaren/untilGone.ts';
import { beheerText } from '../cards/text/nl/beheer.ts';
import type { Verwijderreden } from '../domain/bewaren/state.ts';
import type { Kenmerk, PersonId } from '../domain/basis/ids.ts';

type Removal = { readonly by: PersonId; readonly waarom: Verwijderreden };

/** Begins the removal, unless somebody did already, as when this was interrupted. */
async function begin(kenmerk: Kenmerk, { by, waarom }: Removal, tools: Tools): Promise<void> {
  const loaded = await tools.casussen.load(kenmerk);
  if (loaded === undefined || loaded.casus.bewaring.verwijdering !== undefined) return;
  const command = { type: 'removeCasusoverleg', by, waarom } as const;
  await tryOut(kenmerk, command, tools);
  // Written down first: once it has begun the casusoverleg may be gone before anybody can say who had it removed.
  await tools.logBeheer({ door: by, wat: 'verwijderen', kenmerk });
  await carryOut(kenmerk, command, tools);
}

/**
 * Removes casusoverleggen and tells how far it is. First every removal is begun, which deletes the texts and is never
 * undone; then it waits for the bot to take the messages from Teams. Interrupted halfway, the bot, or the same command
 * again, goes on where it was.
 */
export async function removeCasussen(kenmerken: readonly Kenmerk[], removal: Removal, tools: Tools): Promise<ExitCode> {
  const van = kenmerken.length;
  for (const [index, kenmerk] of kenmerken.entries()) {
    await begin(kenmerk, removal, tools);
    tools.write(beheerText.gemarkeerd(index + 1, van, kenmerk));
  }
  let waiting = 0;
  for (const [index, kenmerk] of kenmerken.entries()) {
    // Once nobody took anything from Teams for a while, the others are only looked at.
    const pause = () => (waiting > 0 ? Promise.resolve() : tools.pause());
    const left = await untilGone(kenmerk, { ...tools, pause });
    if (left > 0) waiting += 1;
    tools.write(left > 0 ? beheerText.wacht(index + 1, van, kenmerk, left) : beheerText.weg(index + 1, van, kenmerk));
  }
  if (waiting < van) tools.write(beheerText.klaar(van - waiting));
  if (waiting > 0) tools.write(beheerText.wachtOpBot(waiting));
  return waiting > 0 ? 3 : 0;
}
