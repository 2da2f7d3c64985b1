import type { PersonId } from '../../../domain/basis/ids.ts';
import type { AddressBook } from '../../../ports/addressBook.ts';

/** Key under which the address book keeps the road by which the tenant was last heard, whoever spoke. */
export const anywhere = 'tenant';

/**
 * By which serviceUrl a channel is reached: the way its starter came in, else the way the channel was heard, else the
 * way anybody was. Undefined as long as nobody has spoken to the bot.
 */
export async function roadToChannel(
  book: AddressBook,
  { kanaalId, starter }: { readonly kanaalId: string; readonly starter: PersonId },
): Promise<{ readonly serviceUrl: string; readonly tenantId: string | undefined } | undefined> {
  const known = await book.person(starter);
  if (known) return known;
  const serviceUrl = (await book.channel(kanaalId)) ?? (await book.channel(anywhere));
  return serviceUrl === undefined ? undefined : { serviceUrl, tenantId: undefined };
}
