import * as fc from 'fast-check';
import markdownIt from 'markdown-it';
import { escapeText } from '../../src/cards/escapeText.ts';

const markdown = markdownIt({ linkify: false });

/** The paragraphs that a Markdown renderer makes of it, without the invisible joiners. */
function shown(text: string): readonly string[] {
  const html = markdown.render(escapeText(text));
  const inside = html.match(/<p>[\s\S]*?<\/p>/g) ?? [];
  expect(html.replace(/<p>[\s\S]*?<\/p>/g, '').trim()).toBe('');
  return inside.map((part) => {
    const plain = part.slice(3, -4);
    expect(plain).not.toMatch(/[<>]/);
    return plain
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll('\u2060', '');
  });
}

const lines = (text: string) =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const signs = fc.array(
  fc.constantFrom(
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '`',
    '~',
    '<',
    '>',
    '&',
    '#',
    '-',
    '+',
    '1.',
    '!',
    '|',
    '\\',
    ' ',
    '\n',
    'at',
    'a',
    '=',
    'https://x.nl',
    '&lt;',
    ':',
  ),
  { maxLength: 40 },
);

test('what people type is shown as typed, line by line', () => {
  fc.assert(
    fc.property(signs, (parts) => {
      const text = parts.join('');
      expect(shown(text)).toEqual(lines(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['bold', '**let op**'],
  ['a link', '[klik](https://voorbeeld.nl)'],
  ['an address in brackets', '<https://voorbeeld.nl>'],
  ['a heading', '# kop'],
  ['a list', '- een\n- twee'],
  ['a numbered list', '1. een'],
  ['a quotation', '> zei ze'],
  ['code', '`x`'],
  ['an entity', '&lt;at&gt;'],
])('%s stays plain text', (_, text) => expect(shown(text)).toEqual(lines(text)));

test('no sign turns round what stands behind it, and no date is filled in by Teams', () => {
  expect(escapeText('Mag dit\u202E? \u2066€ 12')).toBe('Mag dit? € 12');
  expect(escapeText('{{DATE(2026-01-01T00:00:00Z,SHORT)}}')).not.toContain('{{');
});

test('a mention can not be typed', () => {
  fc.assert(fc.property(fc.string(), (name) => !/<\/?at>/i.test(escapeText(`<at>${name}</at>`))));
});

test('a text without signs is left alone', () =>
  expect(escapeText('Werk & Inkomen (extern), € 2.180. Mag dat?')).toBe('Werk & Inkomen (extern), € 2.180. Mag dat?'));
