import { whyNot } from './about.ts';
import { whyRefused } from './command.ts';
import type { ExitCode } from './opdrachten/opdracht.ts';
import type { Tools } from './tools.ts';
import { untilGone } from '../application/bewaren/untilGone.ts';
import { beheerText } from '../cards/text/nl/beheer.ts';
import type { Verwijderreden } from '../domain/bewaren/state.ts';
import type { Kenmerk, PersonId } from '../domain/basis/ids.ts';

type Removal = { readonly by: PersonId; readonly waarom: Verwijderreden };

/** Which of them may go now, and in Dutch why the others may not. What is going already may. */
export async function sortOut(kenmerken: readonly Kenmerk[], removal: Removal, tools: Tools) {
  const going: Kenmerk[] = [];
  const staying: string[] = [];
  for (const kenmerk of kenmerken) {
    const begun = (await tools.casussen.load(kenmerk))?.casus.bewaring.verwijdering !== undefined;
    const why = begun ? undefined : await whyRefused(kenmerk, { type: 'removeCasusoverleg', ...removal }, tools);
    if (why === undefined) going.push(kenmerk);
    else staying.push(why);
  }
  return { going, staying };
}

/** Begins the removal, unless somebody did already, as when this was interrupted. Answers why it stays, if it does. */
async function begin(kenmerk: Kenmerk, removal: Removal, tools: Tools): Promise<string | undefined> {
  const loaded = await tools.casussen.load(kenmerk);
  if (loaded === undefined || loaded.casus.bewaring.verwijdering !== undefined) return undefined;
  const command = { type: 'removeCasusoverleg', ...removal } as const;
  const why = await whyRefused(kenmerk, command, tools);
  if (why !== undefined) return why;
  // Written down first: once it has begun the casusoverleg may be gone before anybody can say who had it removed.
  await tools.logBeheer({ door: removal.by, wat: 'verwijderen', kenmerk });
  const done = await tools.casussen.execute(kenmerk, command);
  return done.ok ? undefined : beheerText.nietGelukt(kenmerk, whyNot(done.refusal, tools));
}

/**
 * Removes casusoverleggen and tells how far it is. First every removal is begun, which deletes the texts and is never
 * undone; then it waits for the bot to take the messages from Teams. Interrupted halfway, the bot, or the same command
 * again, goes on where it was. What may not go any more, as when it was held meanwhile, stays and keeps no other.
 */
export async function removeCasussen(kenmerken: readonly Kenmerk[], removal: Removal, tools: Tools): Promise<ExitCode> {
  const van = kenmerken.length;
  const begun: Kenmerk[] = [];
  for (const [index, kenmerk] of kenmerken.entries()) {
    const why = await begin(kenmerk, removal, tools);
    tools.write(why ?? beheerText.gemarkeerd(index + 1, van, kenmerk));
    if (why === undefined) begun.push(kenmerk);
  }
  const code = await awaitRemoval(begun, tools);
  return begun.length < van ? 1 : code;
}

/** Waits until they are gone; 3 when nobody takes their messages from Teams. */
async function awaitRemoval(kenmerken: readonly Kenmerk[], tools: Tools): Promise<ExitCode> {
  const van = kenmerken.length;
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
