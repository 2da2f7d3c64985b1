import { zaakHash } from '../../src/application/households.ts';
import type { Kenmerk } from '../../src/domain/basis/ids.ts';
import { householdKey, kenmerk, openApp } from '../support/app.ts';
import { closed } from '../support/opdrachten.ts';

const other = 'AT-22ABCD' as Kenmerk;
const hash = zaakHash('Z-2026/0012', householdKey);

test('the same zaaknummer is the same household however it is written, under the secret only (C4)', () => {
  expect(['z2026.0012', ' Z 2026-0012 ', 'Ｚ２０２６0012'].map((one) => zaakHash(one, householdKey))).toEqual([
    hash,
    hash,
    hash,
  ]);
  expect(zaakHash('Z-2026/0013', householdKey)).not.toBe(hash);
  expect(zaakHash('Z-2026/0012', 'een andere sleutel')).not.toBe(hash);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

test('one household has one open casusoverleg; closing it makes room (C4)', async () => {
  const { households, start, when } = await openApp();
  expect(await households.claim(hash, kenmerk, false)).toBeUndefined();
  await start();
  expect(await households.openOne(hash)).toBe(kenmerk);
  expect(await households.claim(hash, other, false)).toBe(kenmerk);
  await when(closed({ by: 'noor' }));
  expect(await households.openOne(hash)).toBeUndefined();
  expect(await households.claim(hash, other, false)).toBeUndefined();
});

test('of two claims at once one wins, and the other hears who (C4)', async () => {
  const { households } = await openApp();
  const both = await Promise.all([households.claim(hash, kenmerk, false), households.claim(hash, other, false)]);
  expect(both).toEqual([undefined, kenmerk]);
});

test('a start that died halfway holds the household for a minute only', async () => {
  const { households, realClock } = await openApp();
  await households.claim(hash, kenmerk, false);
  realClock.advance(59_999);
  expect(await households.claim(hash, other, false)).toBe(kenmerk);
  realClock.advance(1);
  expect(await households.openOne(hash)).toBeUndefined();
  expect(await households.claim(hash, other, false)).toBeUndefined();
});

test('who starts anyway, with a reason, takes the household over (C4)', async () => {
  const { households, start } = await openApp();
  await households.claim(hash, kenmerk, false);
  await start();
  expect(await households.claim(hash, other, true)).toBeUndefined();
});

test('claiming again for the same casusoverleg changes nothing', async () => {
  const { households, start } = await openApp();
  await households.claim(hash, kenmerk, false);
  await start();
  expect(await households.claim(hash, kenmerk, false)).toBeUndefined();
  expect(await households.openOne(hash)).toBe(kenmerk);
});

test('a closed casusoverleg is still found by its household after the next one started (law 15)', async () => {
  const { households, start, when } = await openApp();
  await households.claim(hash, kenmerk, false);
  await start();
  await when(closed({ by: 'noor' }));
  await households.claim(hash, other, false);
  expect(await households.allOf(hash)).toEqual([kenmerk, other]);
  expect(await households.openOne(hash)).toBe(other);
});
