import type { Loaded } from './casussen.ts';
import type { Sent } from './outbox.ts';
import type { SystemCommand } from '../domain/casusoverleg/commands.ts';
import type { CasusEvent } from '../domain/casusoverleg/events.ts';
import type { Facts } from '../domain/casusoverleg/facts.ts';
import { isLetIn } from '../domain/casusoverleg/rechten.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { PersonId } from '../domain/basis/ids.ts';
import type { Mandaat } from '../domain/mandaat/state.ts';
import { uitvoerderNow } from '../domain/mandaat/uitvoering/state.ts';
import type { OutboxEntry } from '../ports/casusStore.ts';
import type { Messenger } from '../ports/messenger.ts';

type Unreachable = Extract<CasusEvent, { type: 'PersonUnreachable' }>;

/** Why somebody is mentioned in the thread: they could not be reached 1:1 (U5). */
function mentionOf({ soort, event }: OutboxEntry, { events }: Loaded): Unreachable | undefined {
  const cause = soort === 'onbereikbaar' ? events[event - 1] : undefined;
  return cause?.type === 'PersonUnreachable' ? cause : undefined;
}

/** Who was warned last, about deciding or about carrying out, and when. */
function warnedNow(mandaat: Mandaat): { readonly wie: PersonId; readonly op: Instant } | undefined {
  if (mandaat.status === 'besloten') {
    const { uitvoering } = mandaat;
    const wie = uitvoering && uitvoerderNow(uitvoering)?.wie;
    return wie && uitvoering.waarschuwing && { wie, op: uitvoering.waarschuwing.op };
  }
  const niveau = 'niveau' in mandaat ? mandaat.niveau : undefined;
  return niveau?.waarschuwing && { wie: niveau.beslisser, op: niveau.waarschuwing.op };
}

/**
 * Whether this message brought the warning of a step to whoever it is for (M5). A mention in the thread does so only
 * when it was the warning itself that could not be sent 1:1 (U5).
 */
function bringsWarning(entry: OutboxEntry, loaded: Loaded): boolean {
  if (entry.soort === 'mandaat-waarschuwing' || entry.soort === 'uitvoering-waarschuwing') return true;
  const mandaat = entry.over.mandaat && loaded.casus.mandaten.get(entry.over.mandaat);
  const warned = mandaat && warnedNow(mandaat);
  const mention = mentionOf(entry, loaded);
  return mention !== undefined && warned?.wie === mention.person && mention.at >= warned.op;
}

/**
 * What the rest of the product must know of a delivery. That an old card could not be updated says nothing about its
 * reader, and updating it warns nobody: but for the thread's root, only a first sending has consequences.
 */
export async function consequenceOf(
  entry: OutboxEntry,
  sent: Sent,
  loaded: Loaded,
  facts: Facts,
  { membersOf }: Pick<Messenger, 'membersOf'>,
): Promise<SystemCommand | undefined> {
  const { over } = entry;
  if (sent.how === 'sent' && entry.soort === 'thread')
    return { type: 'threadOpened', conversatie: sent.ref.conversatie, activiteit: sent.ref.activiteit };
  if (entry.state !== 'pending') return undefined;
  if (sent.how === 'refused') return { type: 'threadRefused' };
  if (sent.how === 'sent' && over.mandaat !== undefined && bringsWarning(entry, loaded))
    return { type: 'warningDelivered', mandaat: over.mandaat };
  if (sent.how !== 'lost') return undefined;
  // A mention that can't be posted either: from now on they count as out of reach altogether.
  const person = entry.aan === 'thread' ? mentionOf(entry, loaded)?.person : entry.aan;
  if (person === undefined) return undefined;
  const soort = over.inPlaatsVan?.soort ?? entry.soort;
  const gebied = facts.org.gebieden.get(loaded.casus.aanleiding.gebied);
  // Whoever is not let in any more is not called to the thread either.
  const mayCome = isLetIn(loaded.casus, person, facts);
  const asks = gebied !== undefined && entry.aan !== 'thread' && sent.why === 'unreachable' && mayCome;
  const { starter } = loaded.casus;
  const members = asks ? await membersOf({ teamId: gebied.teamId, kanaalId: gebied.kanaalId, starter }) : new Set();
  return { type: 'unreachable', person, inTeam: members.has(person), over, soort };
}
