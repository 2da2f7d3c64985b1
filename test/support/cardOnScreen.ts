type Json = Readonly<Record<string, unknown>>;

/** What of an Adaptive Card can be read, pressed and filled in. */
export type OnScreen = {
  readonly lines: readonly string[];
  readonly actions: readonly Json[];
  /** The value of each input, by id; an input without a value is the empty string. */
  readonly fields: Readonly<Record<string, string>>;
};

/** Where elements lie inside one another; `fallback` and `refresh` are not on the screen. */
const inside = ['body', 'items', 'columns', 'rows', 'cells', 'actions', 'inlines'] as const;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function ownLines(element: Json): readonly string[] {
  switch (element['type']) {
    case 'TextBlock':
      return [textOf(element['text'])];
    case 'RichTextBlock':
      return [
        (element['inlines'] as readonly (Json | string)[])
          .map((run) => (typeof run === 'string' ? run : textOf(run['text'])))
          .join(''),
      ];
    case 'FactSet':
      return (element['facts'] as readonly Json[]).flatMap(({ title, value }) => [textOf(title), textOf(value)]);
    default:
      return [];
  }
}

/** Reads a card as a person does, from top to bottom. */
export function onScreen(card: Json): OnScreen {
  const lines: string[] = [];
  const actions: Json[] = [];
  const fields: Record<string, string> = {};
  const visit = (element: Json): void => {
    const type = textOf(element['type']);
    lines.push(...ownLines(element));
    if (type.startsWith('Action.')) actions.push(element);
    if (type.startsWith('Input.')) fields[textOf(element['id'])] = textOf(element['value']);
    if (type === 'RichTextBlock') return;
    for (const part of inside) {
      const parts = element[part];
      if (Array.isArray(parts)) for (const one of parts) visit(one as Json);
    }
  };
  visit(card);
  return { lines: lines.map(plain), actions, fields };
}

/** Without the marks that keep Markdown from being read as such, and with plain spaces. */
const plain = (text: string): string =>
  text
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replaceAll('\u2060', '')
    .replaceAll('\u00a0', ' ');
