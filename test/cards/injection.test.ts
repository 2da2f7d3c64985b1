import markdownIt from 'markdown-it';
import { mentioning } from '../../src/cards/mentionTag.ts';
import { notificationSummary } from '../../src/cards/notificationSummary.ts';
import { everyCardOf } from './support/everyCard.ts';
import { everyFormOf } from './support/everyForm.ts';
import { hostile, marks, plantIn } from './support/hostile.ts';
import { partsOf } from './support/parts.ts';

/** As the official renderer is given it on every page of Microsoft: HTML on, links found in plain text off. */
const markdown = markdownIt({ html: true });

/** What a card shows through Markdown: its TextBlocks and the facts of a FactSet. */
function markdownOf(card: unknown): readonly string[] {
  return partsOf(card).flatMap(({ type, text, facts }) => [
    ...(type === 'TextBlock' && typeof text === 'string' ? [text] : []),
    ...(Array.isArray(facts)
      ? (facts as { title: string; value: string }[]).flatMap(({ title, value }) => [title, value])
      : []),
  ]);
}

const stringsOf = (card: unknown): readonly string[] =>
  partsOf(card).flatMap((part) => Object.values(part).filter((value) => typeof value === 'string'));

/** The one link of ours: to the message that a casusoverleg began with. */
const ours = /^<p><a href="https:\/\/teams\.example\/l\/message\/1">[^<>]*<\/a><\/p>\n$/;

const forms = (variant: string) =>
  Object.entries(everyFormOf({ waarden: {}, fouten: {}, melding: variant }, plantIn(variant)));
const all = hostile.flatMap((variant, nr) => [
  ...Object.entries(everyCardOf(plantIn(variant))).map(([name, card]) => [`${name} (${nr})`, card, variant] as const),
  ...forms(variant).map(([name, { card }]) => [`formulier ${name} (${nr})`, card, variant] as const),
]);

describe.each(all)('%s', (_name, card) => {
  test('shows every text and every name as it was written', () => {
    for (const text of markdownOf(card)) {
      const html = markdown.render(text.replace(/^([^<>]*)<at>([^<>]*)<\/at>/, '$1$2'));
      if (!ours.test(html)) expect(html.replaceAll(/<\/?p>/g, '')).not.toMatch(/<[a-z/!]/i);
    }
  });

  test('mentions nobody whom we did not, and turns nothing round', () => {
    for (const text of markdownOf(card)) {
      const mentions = text.match(/<\/?at>/gi) ?? [];
      if (mentions.length > 0) expect(text).toMatch(/^[^<>]*<at>[^<>[\]()*_`~\\\n]+<\/at>[^<>]*$/);
      expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      expect(text).not.toMatch(/\{\{(DATE|TIME)\(/);
    }
  });

  test('leads nowhere and loads nothing that a text names', () => {
    for (const part of partsOf(card)) {
      for (const name of ['url', 'iconUrl', 'backgroundImage', 'selectAction', 'inlineAction', 'media', 'poster'])
        expect(JSON.stringify(part[name] ?? '')).not.toContain('evil');
      expect(['Image', 'Media', 'Action.OpenUrl', 'Action.ShowCard']).not.toContain(part['type']);
    }
    expect(String(card['speak'])).not.toMatch(/[<>&]/);
  });
});

test('and the texts were really there: most cards and forms show them', () => {
  const shown = all.filter(([, card]) => stringsOf(card).some((text) => marks.some((mark) => text.includes(mark))));
  expect(shown.length).toBeGreaterThan(all.length * 0.75);
});

test('a notification says its kind and the kenmerk, whatever else there is', () => {
  expect(notificationSummary('mandaat', 'AT-7KQ3MX' as never)).toBe('Besluit gevraagd · AT-7KQ3MX');
});

describe('a text with mentions', () => {
  test.each(hostile)('by the name %j mentions that person and does nothing else', (naam) => {
    const { text, mentions } = mentioning([{ person: 'p' as never, naam: `Eva ${naam}` }], `Wacht op ${naam}`);
    expect(text.match(/<at>/g)).toHaveLength(1);
    expect(text.startsWith(`<at>${mentions[0]?.naam ?? ''}</at> `)).toBe(true);
    expect(mentions[0]?.naam).not.toMatch(/[<>[\]()*_`~\\\n\u202A-\u202E\u2066-\u2069]/);
    const html = markdown.render(text.replace(/<\/?at>/g, ''));
    expect(html.replaceAll(/<\/?p>/g, '')).not.toMatch(/<[a-z/!]/i);
  });

  test('without anybody to mention is plain, and keeps its signs as they are', () => {
    expect(mentioning([], 'Wacht *nog* <even>')).toEqual({ text: 'Wacht *nog* <even>', mentions: [] });
  });
});
