/** Somebody who is not in the directory and whom Teams has not named yet. */
export const unknownPerson = 'een collega';

/** Stands where text was deleted by law. */
export const deletedText = '(verwijderd)';
