type TextPart = { readonly words: string; readonly mention: boolean };

/** Splits text at its `<at>naam</at>` marks, in order; nothing else in it means anything. */
export function mentionParts(text: string): readonly TextPart[] {
  return text
    .split(/<at>(.*?)<\/at>/)
    .map((words, index) => ({ words, mention: index % 2 === 1 }))
    .filter((part) => part.words !== '');
}

/** The same text with the names only. */
export function withoutMarks(text: string): string {
  return mentionParts(text)
    .map((part) => part.words)
    .join('');
}
