import { casusItem } from '../../../src/adapters/cosmos/casusItem.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import { at, casusDocument } from '../../support/contracts/casusDocument.ts';

const day = 86_400_000;
const now = at('12:00');
const closed = (nextDue: Instant | null) =>
  casusItem(casusDocument(1, { status: 'afgerond', closedAt: at('10:00'), nextDue }), now);

test('what is closed expires by itself only long after its term, should the bot never come to it (law 15)', () => {
  expect(closed((now + 90 * day) as Instant).ttl).toBe((120 * day) / 1000);
});

test('what should have been deleted long ago still gets the time to be deleted properly', () => {
  expect(closed((now - 400 * day) as Instant).ttl).toBe((30 * day) / 1000);
});

test('what is open, held or deleted by hand has no moment at which it goes, and never expires (law 14)', () => {
  expect(casusItem(casusDocument(1, { nextDue: at('13:00') }), now).ttl).toBe(-1);
  expect(closed(null).ttl).toBe(-1);
});
