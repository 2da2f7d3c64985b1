import type { PersonId } from '../../src/domain/basis/ids.ts';
import type { AddressBook, PersonAddress } from '../../src/ports/addressBook.ts';

/** An address book in memory that counts its writes. */
export function memoryAddressBook(): AddressBook & { readonly writes: () => number } {
  const people = new Map<PersonId, PersonAddress>();
  const channels = new Map<string, string>();
  let writes = 0;
  return {
    writes: () => writes,
    person: (person) => Promise.resolve(people.get(person)),
    remember: (address) => {
      writes += 1;
      people.set(address.person, address);
      return Promise.resolve();
    },
    channel: (kanaalId) => Promise.resolve(channels.get(kanaalId)),
    rememberChannel: (kanaalId, serviceUrl) => {
      writes += 1;
      channels.set(kanaalId, serviceUrl);
      return Promise.resolve();
    },
  };
}
