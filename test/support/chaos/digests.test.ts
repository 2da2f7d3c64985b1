import { newRun } from '../../../src/application/sendRun.ts';
import { digestText } from '../../../src/cards/text/nl/digest.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import type { Delivered } from '../connector/standing.ts';
import { wie } from '../voorbeeldstad.ts';
import { digestFaults } from './digests.ts';

const person = wie('priya');
const due = { person, ...newRun(0 as Instant) };
const sent = { ...due, state: 'sent' as const };

const words = ['Week 47 · 16 tot en met 22 november', digestText.casussen];
const content = { type: 'AdaptiveCard', body: words.map((text) => ({ type: 'TextBlock', text })) };
const arrived = (activity: string): Delivered => ({
  ...{ at: 0, how: 'posted', conversation: `a:${person}`, activity, body: { attachments: [{ content }] } },
  request: { method: 'POST', path: '', body: {} },
});
const told = (): undefined => undefined;

test('a digest that came once is as it should be, and one that waits, was given up or never came is told (D1)', () => {
  expect(digestFaults([sent], [arrived('1')], told)).toEqual([]);
  expect(digestFaults([due], [], told).join()).toContain('still waits');
  expect(digestFaults([{ ...due, state: 'failed' }], [], told).join()).toContain('was given up');
  expect(digestFaults([sent], [], told).join()).toContain('1 digests sent, 0 arrived');
});

test('a digest that came twice is told, unless the bot never heard of one of them (D1)', () => {
  const both = [arrived('1'), arrived('2')];
  expect(digestFaults([sent], both, told).join()).toContain('1 digests sent, 2 arrived');
  expect(digestFaults([sent], both, ({ activity }) => (activity === '1' ? 'lost' : undefined))).toEqual([]);
});
