import { z } from 'zod';
import { checks, waardenOf, withFaults, type Checks, type Waarden } from './check.ts';
import { find, isInvolved, lookAt, refused, type Found, type Turn } from './turn.ts';
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

export const message = (text: string): DialogAnswer => ({ kind: 'message', text });
export const shown = ({ title, card, size }: Form): DialogAnswer => ({ kind: 'dialog', title, card, size });

type Ids = { readonly kenmerk: Kenmerk; readonly mandaat?: MandaatId };

/** A form about one casusoverleg that comes down to one command. */
export type CasusDialog<I extends Ids, V> = {
  readonly verb: string;
  readonly ids: z.ZodType<I, z.ZodTypeDef, unknown>;
  /** The form, with what was typed and what is wrong with it. */
  form(at: Found & { readonly turn: Turn; readonly ids: I }, ingevuld: Ingevuld): Form;
  /** What the fields must be. */
  values(check: Checks, look: Look, waarden: Waarden): z.ZodType<V, z.ZodTypeDef, unknown>;
  command(turn: Turn, ids: I, values: V, waarden: Waarden): PersonCommand;
  /**
   * A command that is decided, not carried out, when the form is opened: who may not do this hears so before typing.
   * Undefined where that only shows from what is typed.
   */
  probe(turn: Turn, ids: I): PersonCommand | undefined;
  /** Why this person may not open the form, where the probe can't tell. */
  opens?(at: Found & { readonly turn: Turn; readonly ids: I }): Refusal | undefined;
  /** Refusals that the form itself can still put right; they don't keep it from opening. */
  readonly passable?: readonly Refusal[];
  /** What is said when it is done. */
  done(look: Look, ids: I, values: V): string;
  /** Words for the refusal of this command, where the general table has no room for what was asked. */
  refusal?(look: Look, why: Refusal, command: PersonCommand): string | undefined;
};

/** Makes the two halves of a form: opening it, and taking in what was typed without ever losing it. */
export function casusDialog<I extends Ids, V>(def: CasusDialog<I, V>): OfferedDialog {
  const say = (look: Look, why: Refusal, ids: I): string => refused(look, why, ids.mandaat);

  async function located(turn: Turn, data: Readonly<Record<string, unknown>>) {
    const ids = def.ids.safeParse(data);
    if (!ids.success) return message(refused(undefined, 'bad-input'));
    const found = await find(turn, ids.data.kenmerk);
    if (found === undefined) return message(refused(undefined, 'unknown-casusoverleg'));
    return { ids: ids.data, at: { ...found, turn, ids: ids.data } };
  }

  /** Why this form does not open for this person now; undefined when it does. */
  function closedBecause(at: Found & { readonly turn: Turn; readonly ids: I }): Refusal | undefined {
    const probe = def.probe(at.turn, at.ids);
    const decision = probe && decide(at.casus, probe, at.look);
    const decided = decision?.ok === false ? decision.refusal : undefined;
    if (decided !== undefined && def.passable?.includes(decided) !== true) return decided;
    return probe === undefined && at.casus.status !== 'open' ? 'casusoverleg-closed' : def.opens?.(at);
  }

  return {
    verb: def.verb,
    opensFor(turn, found, data) {
      const ids = def.ids.safeParse({ kenmerk: found.casus.kenmerk, ...data });
      return ids.success && closedBecause({ ...found, turn, ids: ids.data }) === undefined;
    },
    async open(turn, data) {
      const here = await located(turn, data);
      if ('kind' in here) return here;
      const why = closedBecause(here.at);
      if (why !== undefined) return message(say(here.at.look, why, here.ids));
      return shown(def.form(here.at, { waarden: {}, fouten: {} }));
    },
    async submit(turn, data) {
      const here = await located(turn, data);
      if ('kind' in here) return here;
      const waarden = waardenOf(data);
      const { look } = here.at;
      // A form can hold the vraag of others: whoever may not open it does not get it back filled in either (C10).
      const why = closedBecause(here.at);
      if (why !== undefined && !isInvolved(turn, here.at)) return message(say(look, why, here.ids));
      const shape = def.values(checks(datumVan(look.now, look.org.kantoor)), look, waarden);
      const values = shape.safeParse(waarden);
      if (!values.success) return shown(def.form(here.at, withFaults(waarden, values.error)));
      const command = def.command(turn, here.ids, values.data, waarden);
      const done = await turn.needs.casussen.execute(here.ids.kenmerk, command);
      if (!done.ok) {
        const after = done.casus === undefined ? look : await lookAt(turn, done.casus);
        const why =
          done.refusal === 'unknown-casusoverleg'
            ? refused(undefined, done.refusal)
            : (def.refusal?.(after, done.refusal, command) ?? say(after, done.refusal, here.ids));
        return shown(def.form(here.at, { waarden, fouten: {}, melding: why }));
      }
      return message(def.done(await lookAt(turn, done.casus), here.ids, values.data));
    },
  };
}
