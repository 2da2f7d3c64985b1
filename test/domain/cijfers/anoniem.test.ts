import fc from 'fast-check';
import { anoniem } from '../../../src/domain/cijfers/anoniem.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import type { CasusCijfers, Figuur } from '../../../src/domain/cijfers/casusCijfers.ts';
import { createDigest, type Digest } from '../../../src/domain/cijfers/digest.ts';
import { completedWeek, runningWeek, type Digestperiode } from '../../../src/domain/cijfers/digestperiode.ts';
import type { ManagerScope } from '../../../src/domain/organisatie/organisatie.ts';
import { kantoor, local } from '../../support/kantoor.ts';
import { aCasus, aMandaat, bothTeams, havenkwartier, molenbuurt, oneTeam, org, schuldhulp, wonen } from './aCasus.ts';

const weekMs = 7 * 24 * 3_600_000;
const start = local('2026-10-12 00:00');

/** Whole minutes in order, over seven weeks with the end of summer time in them. */
const moments = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: (7 * weekMs) / 60_000 }), { minLength: count, maxLength: count })
    .map((all) => all.toSorted((one, other) => one - other).map((minute) => (start + minute * 60_000) as Instant));

const closedCasus = fc
  .record({ at: moments(6), gebied: fc.constantFrom(havenkwartier, molenbuurt), waits: fc.boolean() })
  .map(({ at, gebied, waits }): CasusCijfers => {
    const [gestart, gevraagd, hoger, klaar, beantwoord, gesloten] = at as [
      Instant,
      Instant,
      Instant,
      Instant,
      Instant,
      Instant,
    ];
    const niveaus = [
      { trede: 'teamleider', van: gevraagd, tot: hoger },
      { trede: 'afdelingshoofd', van: hoger, tot: klaar },
    ] as const;
    return aCasus({
      ...{ gebied, gestart, gesloten, houder: null, domeinen: [schuldhulp, wonen] },
      voorlopigeRegie: [{ van: gestart, tot: waits ? gesloten : gevraagd }],
      mandaten: [aMandaat({ trede: 'afdelingshoofd', gevraagd, klaar, niveaus })],
      uitnodigingen: [{ domein: wonen, gevraagd: gestart, beantwoord: waits ? null : beantwoord }],
      knelpunt: waits ? { venster: 'beleid', op: gesloten } : null,
    });
  });

function digestOf(scope: ManagerScope, periode: Digestperiode, casussen: readonly (CasusCijfers | Figuur)[]): Digest {
  const digest = createDigest(scope, periode, org);
  for (const one of casussen) digest.add(one);
  return { ...digest.result(), kenmerken: undefined };
}

test('a digest of any week counts what was forgotten as it did before (law 15, D1)', () => {
  const scopes = [oneTeam, bothTeams];
  const same = fc.property(
    fc.array(closedCasus, { maxLength: 12 }),
    fc.integer({ min: 1, max: 9 }),
    (casussen, week) => {
      const forgotten = casussen.map((one) => anoniem(one, kantoor));
      const monday = (start + week * weekMs + 9 * 3_600_000) as Instant;
      for (const scope of scopes)
        for (const periode of [completedWeek(monday, kantoor), runningWeek(monday, kantoor)])
          if (casussen.every(({ gesloten }) => gesloten === null || gesloten <= monday))
            expect(digestOf(scope, periode, forgotten)).toEqual(digestOf(scope, periode, casussen));
    },
  );
  fc.assert(same, { numRuns: 60, seed: 15 });
});

test('a figure names nobody, no casusoverleg, and no moment but the Monday of its week (law 15)', () => {
  const figure = fc.property(closedCasus, (casus) => {
    const text = JSON.stringify(anoniem(casus, kantoor));
    expect(text).not.toContain('AT-');
    const mondays = new Set(Array.from({ length: 9 }, (_, week) => local(`2026-${mondaysFrom12October[week]!} 00:00`)));
    for (const [moment] of text.matchAll(/\b1\d{12}\b/g)) expect(mondays).toContain(Number(moment));
  });
  fc.assert(figure, { numRuns: 60, seed: 15 });
});
const mondaysFrom12October = ['10-12', '10-19', '10-26', '11-02', '11-09', '11-16', '11-23', '11-30', '12-07'];
