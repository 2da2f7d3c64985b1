/** What somebody could write, or be called, who wants a card to do something. Short, so that a card still fits. */
export const hostile: readonly string[] = [
  'evil [klik](https://evil.example/a) ![x](https://evil.example/b.png)',
  'evil <img src=x onerror=alert(1)> <script>alert(1)</script> <https://evil.example/c>',
  'evil <at>Eva Visser</at> </at><at>x</at> &lt;at&gt;Eva&lt;/at&gt;',
  'evil **vet** _scheef_ `code` ~~weg~~ \\[x\\](https://evil.example)',
  'evil\n# kop\n- lijst\n1. een\n> citaat\n| a | b |\n|---|---|\n[x]: https://evil.example',
  'evil {{DATE(2026-01-01T00:00:00Z,SHORT)}} {{TIME(2026-01-01T00:00:00Z)}} ${naam}',
  'evil \u202Emorken\u202C \u2066x\u2069 a\u2028b\u2029c',
];

/** By which a planted text is found again, however it was escaped. */
export const marks: readonly string[] = ['evil'];

/** What the views hold that is no text of people: kenmerk, dates, ids, and the words of a fixed list. */
const fixed =
  /^(AT-[A-Z\d]{6}|\d{4}-\d\d-\d\d|[UMA]\d+|https:\/\/teams\.example\/\S*|uitnodiging:U1:3|[a-zë]+([-.][a-zë]+)*|Europe\/Amsterdam|\d\d:\d\d|<?\d+)$/;
/** Texts of the gemeente or of people that may look like such a word. */
const free = new Set([
  'functie',
  'naam',
  'wie',
  'door',
  'domein',
  'soort',
  'doel',
  'titel',
  'lag',
  'ligt',
  'waar',
  'bij',
  'van',
]);

/** Puts a text behind every text and every name in a view, however deep. */
export const plantIn =
  (text: string) =>
  <T>(view: T): T =>
    planted(view, '', text) as T;

function planted(value: unknown, key: string, text: string): unknown {
  if (typeof value === 'string') {
    const isText = !fixed.test(value) || (free.has(key) && /^[a-z]+$/.test(value) && key === 'functie');
    return isText ? `${value} ${text}` : value;
  }
  if (Array.isArray(value)) return value.map((one) => planted(one, key, text));
  if (typeof value !== 'object' || value === null || value instanceof Set || value instanceof Map) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, planted(one, name, text)]));
}
