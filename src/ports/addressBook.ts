import type { PersonId } from '../domain/basis/ids.ts';

/** How a person was last met in Teams. */
export type PersonAddress = {
  readonly person: PersonId;
  readonly naam: string;
  /** The channel account id, `29:…`. */
  readonly teamsId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  /** Their own 1:1 conversation with the bot, once there is one. */
  readonly conversatie: string | undefined;
};

/** Remembers by which road people and channels are reached, so that the bot can write first. */
export type AddressBook = {
  person(person: PersonId): Promise<PersonAddress | undefined>;
  remember(address: PersonAddress): Promise<void>;
  /** This person spoke in their own chat, so that Teams no longer keeps us from it; asked at every turn there. */
  heardFrom(person: PersonId): Promise<void>;
  /** serviceUrl by which a channel was last heard. */
  channel(kanaalId: string): Promise<string | undefined>;
  rememberChannel(kanaalId: string, serviceUrl: string): Promise<void>;
};
