import { z } from 'zod';
import { refusalText } from './refusalText.ts';
import type { Absences } from '../absences.ts';
import type { Bereik } from '../bereik.ts';
import type { Casussen, Loaded } from '../casussen.ts';
import type { Drafts } from '../drafts.ts';
import type { Households } from '../households.ts';
import { namesFor } from '../names.ts';
import type { ReadLog } from '../readLog.ts';
import type { Look } from '../views/look.ts';
import { weigeringText, type Weigering } from '../../cards/text/nl/weigeringen.ts';
import {
  parseKenmerk,
  type ActieId,
  type Kenmerk,
  type MandaatId,
  type UitnodigingId,
} from '../../domain/basis/ids.ts';
import { askedAfterDecision } from '../../domain/mandaat/involved.ts';
import { isLetIn, isParticipant } from '../../domain/casusoverleg/rechten.ts';
import type { Casusoverleg } from '../../domain/casusoverleg/state.ts';
import type { AddressBook } from '../../ports/addressBook.ts';
import type { Caller, Place } from '../../ports/bot.ts';
import type { CasusStore } from '../../ports/casusStore.ts';
import type { Random } from '../../ports/clock.ts';
import type { Messenger } from '../../ports/messenger.ts';

/** What the bot works with. */
export type BotNeeds = {
  readonly casussen: Casussen;
  readonly store: CasusStore;
  readonly book: AddressBook;
  readonly messenger: Pick<Messenger, 'membersOf'>;
  readonly households: Households;
  readonly readLog: ReadLog;
  readonly drafts: Drafts;
  readonly absences: Absences;
  readonly bereik: Pick<Bereik, 'niemand' | 'navraag' | 'vraagNa'>;
  readonly random: Random;
  /** Secret for hashing zaaknummers (C4). */
  readonly householdKey: string;
};

/** One thing somebody says or clicks. */
export type Turn = { readonly needs: BotNeeds; readonly caller: Caller; readonly place: Place };

/** One casusoverleg as somebody finds it at this moment. */
export type Found = Loaded & { readonly look: Look };

export const kenmerkShape = z.string().transform((typed, context): Kenmerk => {
  const kenmerk = parseKenmerk(typed);
  if (kenmerk !== undefined) return kenmerk;
  context.addIssue({ code: 'custom', message: 'no kenmerk' });
  return z.NEVER;
});
export const casusIds = z.object({ kenmerk: kenmerkShape });
export const mandaatIds = casusIds.extend({
  mandaat: z
    .string()
    .max(8)
    .transform((id) => id as MandaatId),
});

/** A number as our cards send it, or as a client makes text of it. Not coerced: an object may throw when asked to. */
const number = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  ])
  .pipe(z.number().int().positive());
export const bemiddelingIds = mandaatIds.extend({ bemiddeling: number });
export const adviesIds = mandaatIds.extend({ advies: number });
export const keuzeIds = mandaatIds.extend({ keuze: number });
export const uitnodigingIds = casusIds.extend({
  uitnodiging: z
    .string()
    .max(8)
    .transform((id) => id as UitnodigingId),
});
export const actieIds = casusIds.extend({
  actie: z
    .string()
    .max(8)
    .transform((id) => id as ActieId),
});
export const aanbodIds = casusIds.extend({ aanbod: number });

/** A look at a state, with the names it needs. */
export async function lookAt({ needs }: Turn, casus: Casusoverleg): Promise<Look> {
  const facts = needs.casussen.facts();
  return { ...facts, casus, namen: await namesFor(casus, facts.org, needs.book) };
}

/** The casusoverleg with this kenmerk; undefined when there is none, or it is being removed (law 15). */
export async function find(turn: Turn, kenmerk: Kenmerk): Promise<Found | undefined> {
  const loaded = await turn.needs.casussen.load(kenmerk);
  return loaded === undefined || loaded.casus.bewaring.verwijdering !== undefined ? undefined : foundIn(turn, loaded);
}

/** The casusoverleg as it was just loaded or written. */
export const foundIn = async (turn: Turn, loaded: Loaded): Promise<Found> => ({
  ...loaded,
  look: await lookAt(turn, loaded.casus),
});

/** A refusal in plain Dutch: why, and who can (A). */
export function refused(look: Look | undefined, why: Weigering, mandaat?: MandaatId): string {
  return look === undefined
    ? weigeringText[why](refusalText.nobody)
    : weigeringText[why](refusalText.of(look, mandaat));
}

/** Who was turned away before anything was done: in words, and by which rule. */
export type TurnedAway = { readonly text: string; readonly why: string };

export const turnedAway = (look: Look | undefined, why: Weigering, mandaat?: MandaatId): TurnedAway => ({
  text: refused(look, why, mandaat),
  why,
});

/** Left the directory, or never was in it: sees what the channel sees, and nothing more (A). */
export const isLeftOut = ({ caller }: Turn, look: Look): boolean => !isLetIn(look.casus, caller.person, look);

/** Takes part, or holds a card about it: who may be shown more than the channel sees (A, C10). */
export const isInvolved = (turn: Turn, found: Found): boolean =>
  !isLeftOut(turn, found.look) && (isParticipant(found.casus, turn.caller.person, found.look) || isAsked(found, turn));

/** A: members of the channel see what C10 allows; participants everything. */
export async function maySee(turn: Turn, found: Found): Promise<boolean> {
  if (isInvolved(turn, found)) return true;
  const { casus, look } = found;
  const gebied = look.org.gebieden.get(casus.aanleiding.gebied);
  if (gebied === undefined) return false;
  if (turn.place.kind === 'channel' && turn.place.kanaalId === gebied.kanaalId) return true;
  const { teamId, kanaalId } = gebied;
  const members = await turn.needs.messenger.membersOf({ teamId, kanaalId, starter: turn.caller.person });
  return members.has(turn.caller.person);
}

/** Not for these eyes. In a channel others read along, so there it names nobody. */
export const notForYou = (turn: Turn, look: Look): TurnedAway =>
  turn.place.kind === 'channel'
    ? turnedAway(undefined, 'not-here')
    : turnedAway(look, isLeftOut(turn, look) ? 'not-in-directory' : 'not-participant');

/** Somebody who was asked something about it holds a card about it, and may see where it stands. */
const isAsked = ({ casus, events }: Found, { caller }: Turn): boolean =>
  [...casus.uitnodigingen.values()].some((one) => one.gevraagd.some(({ wie }) => wie === caller.person)) ||
  [...casus.acties.values()].some((one) => one.gevraagd.includes(caller.person)) ||
  [...casus.mandaten.values()].some((one) => one.bezocht.some(({ wie }) => wie === caller.person)) ||
  [...casus.mandaten.values()].some((one) => one.adviezen.some(({ van }) => van === caller.person)) ||
  [...casus.mandaten.values()].some((one) => askedAfterDecision(one).includes(caller.person)) ||
  events.some((event) => event.type === 'RegieOffered' && event.to === caller.person);
