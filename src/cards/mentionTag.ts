/** The text by which Teams recognises a mention; a name with angle brackets can't open or close another one. */
export const mentionTag = (naam: string): string => `<at>${naam.replace(/[<>]/g, '')}</at>`;
