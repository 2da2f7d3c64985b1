import type { z } from 'zod';
import type { Happening } from '../bot/activities.ts';
import { Refused } from '../http/refused.ts';
import { botAuthor } from '../identity.ts';
import type { StoredMessage } from '../store/messages.ts';
import type { Store } from '../store/openStore.ts';
import { teksten } from '../teksten.ts';
import type { Person, Place, World } from '../world.ts';
import type { PageParts } from './pageParts.ts';

/** A body as `schema` wants it; else 400. */
export function read<Output>(schema: z.ZodType<Output, z.ZodTypeDef, unknown>, body: unknown): Output {
  const { success, data } = schema.safeParse(body);
  if (!success) throw new Refused(400, 'BadSyntax', teksten.onleesbaar);
  return data;
}

export function personOf(world: World, id: string | null): Person {
  const person = id === null ? undefined : world.person(id);
  if (!person) throw new Refused(404, 'NotFound', teksten.onbekendePersoon);
  return person;
}

/** A conversation this person takes part in: any channel, and their own personal chat. */
export function placeOf(world: World, person: Person, conversation: string | null): Place {
  const place = conversation === null ? undefined : world.place(conversation);
  const another = place?.kind === 'personal' && place.person.id !== person.id;
  if (!place || another || place.conversation !== conversation) {
    throw new Refused(404, 'NotFound', teksten.onbekendGesprek);
  }
  return place;
}

/** A message that is there and not deleted. */
export function messageOf(store: Store, place: Place, id: string | undefined): StoredMessage {
  const found = /^\d{1,16}$/.test(id ?? '') ? store.messages.find(place.conversation, Number(id)) : undefined;
  if (!found || found.deleted) throw new Refused(404, 'NotFound', teksten.onbekendBericht);
  return found;
}

/** Who wrote it; undefined for the bot and for someone who is no longer here. */
export const authorOf = (world: World, message: StoredMessage): Person | undefined =>
  message.author === botAuthor ? undefined : world.person(message.author);

/** A personal chat lets a person write only while they have the bot. */
export function mustHaveBot(store: Store, place: Place): void {
  if (place.kind === 'personal' && store.personas.hasRemovedBot(place.person.id)) {
    throw new Refused(409, 'AppRemoved', teksten.appVerwijderd);
  }
}

/** Something that happens now, for the activity that tells the bot of it. */
export function happening(parts: PageParts, person: Person, place: Place, root?: number, id?: number): Happening {
  const at = parts.control.now();
  const number = id ?? parts.store.messages.nextId(at);
  const { tenantId } = parts.world;
  return { person, place, root, id: String(number), at, tenantId, serviceUrl: parts.serviceUrl };
}
