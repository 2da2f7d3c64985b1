import { z } from 'zod';
import { changeDocument } from './changeDocument.ts';
import type { PersonId } from '../domain/basis/ids.ts';
import type { AddressBook, PersonAddress } from '../ports/addressBook.ts';
import type { Documents } from '../ports/documents.ts';
import type { Instant } from '../domain/basis/instant.ts';

const personShape = z.object({
  address: z
    .object({
      person: z.string(),
      naam: z.string(),
      teamsId: z.string(),
      serviceUrl: z.string(),
      tenantId: z.string(),
      conversatie: z.string().optional(),
    })
    .optional(),
  welcomedAt: z.number().optional(),
  /** Whether the last message to their own chat was taken, as far as that is news; domain time. */
  reach: z.object({ ok: z.boolean(), at: z.number() }).optional(),
});
export type PersonDocument = z.infer<typeof personShape>;
const channelShape = z.object({ serviceUrl: z.string() });
export type ChannelDocument = z.infer<typeof channelShape>;

/** What is known of reaching somebody 1:1. */
export type Acquaintance = {
  readonly person: PersonId;
  readonly address: PersonAddress | undefined;
  readonly reach: { readonly ok: boolean; readonly at: Instant } | undefined;
};

export type People = AddressBook & {
  /** Teams took a message to this person, or said that they can't be written to. Kept only when that is news. */
  noteReach(person: PersonId, ok: boolean, at: Instant): Promise<void>;
  /** Everybody of whom anything is known, in no order. */
  known(): AsyncIterable<Acquaintance>;
  /** True for the one caller that may greet this person: it is asked once in a lifetime. */
  claimWelcome(person: PersonId, now: Instant): Promise<boolean>;
};

/** People as Teams knows them, each in a document of their own: how to reach them, and whether they were greeted. */
export function createPeople(documents: Documents): People {
  const change = (id: PersonId, apply: (before: PersonDocument) => PersonDocument | undefined): Promise<boolean> =>
    changeDocument(documents, { kind: 'person', id, shape: personShape }, (before) => apply(before ?? {}));

  // Whom Teams refused, as far as this process came across it: a turn of anybody else then costs no read.
  const refused = new Set<PersonId>();
  const note = (person: PersonId, ok: boolean): void => {
    if (ok) refused.delete(person);
    else refused.add(person);
  };

  return {
    async person(id) {
      const found = await documents.read('person', id);
      const read = found && personShape.parse(found.value);
      note(id, read?.reach?.ok !== false);
      return read && addressIn(read);
    },
    async heardFrom(person) {
      if (!refused.has(person)) return;
      await change(person, ({ reach, ...rest }) => (reach?.ok === false ? rest : undefined));
      refused.delete(person);
    },
    async noteReach(person, ok, at) {
      note(person, ok);
      await change(person, (before) => {
        // Who was reached has an address by now; it is only news after a refusal.
        return ok && before.reach?.ok !== false ? undefined : { ...before, reach: { ok, at } };
      });
    },
    async *known() {
      for await (const { id, value } of documents.list('person', '')) {
        const read = personShape.parse(value);
        const { reach } = read;
        yield { person: id as PersonId, address: addressIn(read), reach: reach as Acquaintance['reach'] };
      }
    },
    async remember({ conversatie, ...address }) {
      await change(address.person, (before) => {
        const kept = conversatie ?? before.address?.conversatie;
        return { ...before, address: { ...address, ...(kept === undefined ? {} : { conversatie: kept }) } };
      });
    },
    async channel(kanaalId) {
      const found = await documents.read('channel', kanaalId);
      return found && channelShape.parse(found.value).serviceUrl;
    },
    async rememberChannel(kanaalId, serviceUrl) {
      const found = await documents.read('channel', kanaalId);
      const value: ChannelDocument = { serviceUrl };
      // Who loses this race wrote the same kind of thing a moment later; the next activity corrects it.
      if (found === undefined) await documents.create('channel', kanaalId, value);
      else await documents.replace('channel', kanaalId, value, found.revision);
    },
    claimWelcome: (person, now) =>
      change(person, (before) => (before.welcomedAt === undefined ? { ...before, welcomedAt: now } : undefined)),
  };
}

const addressIn = ({ address }: PersonDocument): PersonAddress | undefined =>
  address && ({ ...address, conversatie: address.conversatie } as PersonAddress);
