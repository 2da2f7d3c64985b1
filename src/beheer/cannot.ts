/** What was asked can't be done; the message says in Dutch why, and what can. */
export class Cannot extends Error {
  override readonly name = 'Cannot';
}
