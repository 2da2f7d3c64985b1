import { whyNot } from './about.ts';
import { Cannot } from './cannot.ts';
import type { Tools } from './tools.ts';
import { beheerText } from '../cards/text/nl/beheer.ts';
import type { BewarenCommand } from '../domain/bewaren/commands.ts';
import type { Kenmerk } from '../domain/basis/ids.ts';
import { decide } from '../domain/casusoverleg/decide.ts';
import type { Casusoverleg } from '../domain/casusoverleg/state.ts';

/** Why a command would be refused now, in Dutch; undefined when it would not. Nothing is written. */
export async function whyRefused(kenmerk: Kenmerk, command: BewarenCommand, tools: Tools): Promise<string | undefined> {
  const loaded = await tools.casussen.load(kenmerk);
  if (loaded === undefined) return beheerText.onbekend(kenmerk);
  const decision = decide(loaded.casus, command, tools.casussen.facts());
  return decision.ok ? undefined : beheerText.nietGelukt(kenmerk, whyNot(decision.refusal, tools));
}

/** Whether a command would be carried out now; nothing is written. Throws Cannot with why not. */
export async function tryOut(kenmerk: Kenmerk, command: BewarenCommand, tools: Tools): Promise<void> {
  const why = await whyRefused(kenmerk, command, tools);
  if (why !== undefined) throw new Cannot(why);
}

/** Carries out a command; answers how the casusoverleg is then. Throws Cannot with why not. */
export async function carryOut(kenmerk: Kenmerk, command: BewarenCommand, tools: Tools): Promise<Casusoverleg> {
  const done = await tools.casussen.execute(kenmerk, command);
  if (!done.ok) throw new Cannot(beheerText.nietGelukt(kenmerk, whyNot(done.refusal, tools)));
  return done.casus;
}
