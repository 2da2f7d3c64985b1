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
});
export type PersonDocument = z.infer<typeof personShape>;
const channelShape = z.object({ serviceUrl: z.string() });
export type ChannelDocument = z.infer<typeof channelShape>;

export type People = AddressBook & {
  /** True for the one caller that may greet this person: it is asked once in a lifetime. */
  claimWelcome(person: PersonId, now: Instant): Promise<boolean>;
};

/** People as Teams knows them, each in a document of their own: how to reach them, and whether they were greeted. */
export function createPeople(documents: Documents): People {
  const change = (id: PersonId, apply: (before: PersonDocument) => PersonDocument | undefined): Promise<boolean> =>
    changeDocument(documents, { kind: 'person', id, shape: personShape }, (before) => apply(before ?? {}));

  return {
    async person(id) {
      const found = await documents.read('person', id);
      const address = found && personShape.parse(found.value).address;
      return address && ({ ...address, conversatie: address.conversatie } as PersonAddress);
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
