import { z } from 'zod';
import { message } from './click.ts';
import { checks, waardenOf, withFaults, type Checks, type Waarden } from './check.ts';
import { find, isInvolved, isLeftOut, lookAt, refused, turnedAway, type Found, type Turn } from './turn.ts';
import type { Form } from '../../cards/forms/form.ts';
import type { Ingevuld } from '../../cards/views.ts';
import type { Kenmerk, MandaatId } from '../../domain/basis/ids.ts';
import type { PersonCommand } from '../../domain/casusoverleg/commands.ts';
import { decide } from '../../domain/casusoverleg/decide.ts';
import type { Refusal } from '../../domain/casusoverleg/refusal.ts';
import { datumVan } from '../../domain/werktijd/werkdag.ts';
import type { DialogAnswer } from '../../ports/bot.ts';
import type { Look } from '../views/look.ts';

/** A verb that opens a form and is also what the form submits. */
export type Dialog = {
  readonly verb: string;
  open(turn: Turn, data: Readonly<Record<string, unknown>>): Promise<DialogAnswer>;
  submit(turn: Turn, data: Readonly<Record<string, unknown>>): Promise<DialogAnswer>;
};

/** A dialog about a casusoverleg also knows whether it would open; a menu offers only those that do. */
export type OfferedDialog = Dialog & {
  opensFor(turn: Turn, found: Found, ids: Readonly<Record<string, unknown>>): boolean;
};

export const shown = ({ title, card, size }: Form): DialogAnswer => ({ kind: 'dialog', title, card, size });

type Ids = { readonly kenmerk: Kenmerk; readonly mandaat?: MandaatId };

/** For whom a form about one casusoverleg opens. */
export type Entrance<I extends Ids> = {
  readonly verb: string;
  readonly ids: z.ZodType<I, z.ZodTypeDef, unknown>;
  /**
   * A command that is decided, not carried out, when the form is opened: who may not do this hears so before typing.
   * Undefined where that only shows from what is typed.
   */
  probe(turn: Turn, ids: I): PersonCommand | undefined;
  /** Why this person may not open the form, where the probe can't tell. */
  opens?(at: At<I>): Refusal | undefined;
  /** Refusals that the form itself can still put right; they don't keep it from opening. */
  readonly passable?: readonly Refusal[];
};

/** A casusoverleg as somebody finds it with the form in hand. */
export type At<I extends Ids> = Found & { readonly turn: Turn; readonly ids: I };

/** A form about one casusoverleg that comes down to one command. */
export type CasusDialog<I extends Ids, V> = Entrance<I> & {
  /** The form, with what was typed and what is wrong with it. */
  form(at: At<I>, ingevuld: Ingevuld): Form;
  /** What the fields must be. */
  values(check: Checks, look: Look, waarden: Waarden): z.ZodType<V, z.ZodTypeDef, unknown>;
  command(turn: Turn, ids: I, values: V, waarden: Waarden): PersonCommand;
  /** What is said when it is done. */
  done(look: Look, ids: I, values: V): string;
};

/** The way into a form: which casusoverleg it is about, and whether it is open for this person. */
export function entranceOf<I extends Ids>(def: Entrance<I>) {
  /** Why this form does not open for this person now; undefined when it does. */
  function closedBecause(at: At<I>): Refusal | undefined {
    if (isLeftOut(at.turn, at.look)) return 'not-in-directory';
    const probe = def.probe(at.turn, at.ids);
    const decision = probe && decide(at.casus, probe, at.look);
    const decided = decision?.ok === false ? decision.refusal : undefined;
    if (decided !== undefined && def.passable?.includes(decided) !== true) return decided;
    return probe === undefined && at.casus.status !== 'open' ? 'casusoverleg-closed' : def.opens?.(at);
  }

  /** The casusoverleg that the ids name, or the answer that there is none. */
  async function located(turn: Turn, data: Readonly<Record<string, unknown>>): Promise<At<I> | DialogAnswer> {
    const ids = def.ids.safeParse(data);
    if (!ids.success) return message(turnedAway(undefined, 'bad-input'));
    const found = await find(turn, ids.data.kenmerk);
    if (found === undefined) return message(turnedAway(undefined, 'unknown-casusoverleg'));
    return { ...found, turn, ids: ids.data };
  }

  const opensFor = (turn: Turn, found: Found, data: Readonly<Record<string, unknown>>): boolean => {
    const ids = def.ids.safeParse({ kenmerk: found.casus.kenmerk, ...data });
    return ids.success && closedBecause({ ...found, turn, ids: ids.data }) === undefined;
  };

  return { closedBecause, located, opensFor };
}

/** What came of a command that a form sent: who refused it, in words, or the state it made. */
export async function carriedOut<I extends Ids>(
  at: At<I>,
  command: PersonCommand,
  /** Words for a refusal of this command, where the general table has no room for what was asked. */
  own: (look: Look, why: Refusal) => string | undefined = () => undefined,
): Promise<
  | { readonly ok: true; readonly look: Look }
  | {
      readonly ok: false;
      readonly refusal: Refusal | 'unknown-casusoverleg';
      readonly melding: string;
      readonly look: Look;
    }
> {
  const { turn, ids, look } = at;
  const done = await turn.needs.casussen.execute(ids.kenmerk, command, undefined, at);
  if (done.ok) return { ok: true, look: await lookAt(turn, done.casus) };
  const { refusal } = done;
  const after = done.casus === undefined ? look : await lookAt(turn, done.casus);
  const words = refusal === 'unknown-casusoverleg' ? refused(undefined, refusal) : own(after, refusal);
  const melding = words ?? refused(after, refusal, ids.mandaat);
  return { ok: false, refusal, melding, look: after };
}

/** Makes the two halves of a form: opening it, and taking in what was typed without ever losing it. */
export function casusDialog<I extends Ids, V>(def: CasusDialog<I, V>): OfferedDialog {
  const { closedBecause, located, opensFor } = entranceOf(def);
  return {
    verb: def.verb,
    opensFor,
    async open(turn, data) {
      const at = await located(turn, data);
      if ('kind' in at) return at;
      const why = closedBecause(at);
      if (why !== undefined) return message(turnedAway(at.look, why, at.ids.mandaat));
      return shown(def.form(at, { waarden: {}, fouten: {} }));
    },
    async submit(turn, data) {
      const at = await located(turn, data);
      if ('kind' in at) return at;
      const waarden = waardenOf(data);
      const { look, ids } = at;
      // A form can hold the vraag of others: whoever may not open it does not get it back filled in either (C10).
      const why = closedBecause(at);
      if (why !== undefined && !isInvolved(turn, at)) return message(turnedAway(look, why, ids.mandaat));
      const shape = def.values(checks(datumVan(look.now, look.org.kantoor)), look, waarden);
      const values = shape.safeParse(waarden);
      if (!values.success) return shown(def.form(at, withFaults(waarden, values.error)));
      const done = await carriedOut(at, def.command(turn, ids, values.data, waarden));
      if (!done.ok) return shown(def.form(at, { waarden, fouten: {}, melding: done.melding }));
      return message(def.done(done.look, ids, values.data));
    },
  };
}
