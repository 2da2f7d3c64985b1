import { outgoingActivity } from '../../../src/adapters/teams/messenger/outgoingActivity.ts';
import type { PersonId } from '../../../src/domain/basis/ids.ts';
import type { Card, OutgoingMessage } from '../../../src/ports/messenger.ts';
import { memoryAddressBook } from '../../support/memoryAddressBook.ts';
import { lotte, noor, sam } from './people.ts';

const card = (parts: Record<string, unknown>): Card => ({ type: 'AdaptiveCard', version: '1.5', body: [], ...parts });

async function sent(message: Partial<OutgoingMessage>, known: readonly PersonId[] = [noor]) {
  const book = memoryAddressBook();
  for (const person of known) {
    const teamsId = `29:${person}`;
    await book.remember({ person, naam: '', teamsId, serviceUrl: '', tenantId: '', conversatie: undefined });
  }
  const activity = await outgoingActivity(
    { summary: 'AT-7KQ3MX', mentions: [], ...message },
    { book, botId: '28:bot' },
  );
  return { activity, card: activity?.attachments?.[0]?.content as Card | undefined };
}

const mentions = [
  { person: noor, naam: 'Noor "de" Wit' },
  { person: sam, naam: 'Sam Bakker' },
];

test('a mention in the text names the channel id of who is known, and the Entra id of who is not', async () => {
  const { activity } = await sent({ text: '<at>Noor "de" Wit</at> en <at>Sam Bakker</at>: het wacht.', mentions });
  expect(activity?.entities).toMatchObject([
    { type: 'mention', text: '<at>Noor "de" Wit</at>', mentioned: { id: `29:${noor}` } },
    { type: 'mention', text: '<at>Sam Bakker</at>', mentioned: { id: sam } },
  ]);
});

test('a mention in a card stands in its msteams part, beside what was there', async () => {
  const body = [{ type: 'TextBlock', text: '<at>Noor "de" Wit</at>' }];
  const { activity, card: shown } = await sent({ card: card({ body, msteams: { width: 'Full' } }), mentions });
  expect(shown?.['msteams']).toMatchObject({ width: 'Full', entities: [{ mentioned: { id: `29:${noor}` } }] });
  expect(activity?.entities).toEqual([]);
});

test('a mention whose text is nowhere is left out, or Teams would refuse the message', async () => {
  const { activity } = await sent({ text: 'Niemand genoemd.', mentions });
  expect(activity?.entities).toEqual([]);
});

const refreshing = card({ refresh: { action: { type: 'Action.Execute', verb: 'bericht.toon' } } });

test('only people whose Teams id is known may ask for their own view', async () => {
  const { card: shown } = await sent({ card: refreshing, refreshFor: [noor, sam, lotte] }, [noor, lotte]);
  expect(shown?.['refresh']).toMatchObject({
    action: { verb: 'bericht.toon' },
    userIds: [`29:${noor}`, `29:${lotte}`],
  });
});

test('no more than sixty people get their own view', async () => {
  const many = Array.from({ length: 70 }, (_, nr) => `persoon-${nr}` as PersonId);
  const { card: shown } = await sent({ card: refreshing, refreshFor: many }, many);
  expect((shown?.['refresh'] as { userIds: string[] }).userIds).toHaveLength(60);
});

test('when nobody is known there is no refresh, or Teams would ask for everybody', async () => {
  const { card: shown } = await sent({ card: refreshing, refreshFor: [sam] });
  expect(shown).not.toHaveProperty('refresh');
});

test('every message has its summary for the notification, and shouts to nobody', async () => {
  const { activity } = await sent({ text: 'Kort.' });
  expect(activity).toMatchObject({ summary: 'AT-7KQ3MX', importance: 'normal', text: 'Kort.', from: { id: '28:bot' } });
});

test('a text is plain, so that no name in it becomes a link; only one with mentions is Markdown', async () => {
  const plain = await sent({ text: 'Over "[klik](https://evil.example)" is besloten.' });
  expect(plain.activity).toMatchObject({
    textFormat: 'plain',
    text: 'Over "[klik](https://evil.example)" is besloten.',
  });
  const mentioning = await sent({ text: '<at>Sam Bakker</at> Het wacht.', mentions });
  expect(mentioning.activity).toMatchObject({ textFormat: 'markdown' });
});
