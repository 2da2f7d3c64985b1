/** What is stored was written by a later version of the program: it is left alone, and this one must not go on with it. */
export class NewerStore extends Error {
  override readonly name = 'NewerStore';

  /** `what` names the kind of document, never whose it is. */
  constructor(what: string, stored: number, known: number) {
    super(
      `${what} was stored by a later version of Aan Tafel (schema ${stored}; this one knows up to ${known}): install that version`,
    );
  }
}
