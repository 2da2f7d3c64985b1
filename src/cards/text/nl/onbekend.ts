/** Somebody who is not in the directory and whom Teams has not named yet. */
export const unknownPerson = 'een collega';

/** Stands where a text of somebody else is left out of what a colleague may see of themselves. */
export const othersText = '(tekst van een ander)';

/** Stands where text was deleted by law. */
export const deletedText = '(verwijderd)';
