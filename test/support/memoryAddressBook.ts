import type { PersonId } from '../../src/domain/basis/ids.ts';
import type { AddressBook, PersonAddress } from '../../src/ports/addressBook.ts';

/** An address book in memory that counts how often it is written and looked into. */
export function memoryAddressBook(): AddressBook & {
  readonly writes: () => number;
  readonly looks: () => number;
  /** Who spoke in their own chat, each time. */
  readonly heard: readonly PersonId[];
} {
  const people = new Map<PersonId, PersonAddress>();
  const channels = new Map<string, string>();
  const heard: PersonId[] = [];
  let writes = 0;
  let looks = 0;
  return {
    heard,
    heardFrom: (person) => Promise.resolve(void heard.push(person)),
    writes: () => writes,
    looks: () => looks,
    person: (person) => {
      looks += 1;
      return Promise.resolve(people.get(person));
    },
    remember: (address) => {
      writes += 1;
      people.set(address.person, address);
      return Promise.resolve();
    },
    channel: (kanaalId) => {
      looks += 1;
      return Promise.resolve(channels.get(kanaalId));
    },
    rememberChannel: (kanaalId, serviceUrl) => {
      writes += 1;
      channels.set(kanaalId, serviceUrl);
      return Promise.resolve();
    },
  };
}
