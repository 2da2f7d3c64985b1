import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import { type Datum, instant } from '../../../src/domain/basis/instant.ts';
import type { Kop, Nu, WachttijdView } from '../../../src/cards/views.ts';

/** Monday 23 November 2026, 11:42 in Voorbeeldstad. */
export const nu: Nu = {
  now: instant('2026-11-23T10:42:00Z'),
  kantoor: {
    zone: 'Europe/Amsterdam',
    dagen: ['ma', 'di', 'wo', 'do', 'vr'],
    van: '08:30',
    tot: '17:00',
    vrij: new Set<Datum>(),
  },
};

export const kop: Kop = { kenmerk: 'AT-7KQ3MX' as Kenmerk, kind: 'vastgelopen', gebied: 'Havenkwartier' };

/** A total of three days, of which two werkdagen in office time (M4). */
export const wacht: WachttijdView = {
  totaal: 4320,
  bijBeslisser: 900,
  bijAanvrager: 120,
  buitenKantoortijd: 3300,
  werkdag: 510,
};

/** The longest text that a field takes, made of what weighs most: three bytes each, and signs that must be escaped. */
export const longest = (characters: number): string => '★*'.repeat(characters / 2);
