import type { DomeinId } from '../../../src/domain/basis/ids.ts';
import { vensters, type Venster } from '../../../src/domain/casusoverleg/state.ts';
import { treden } from '../../../src/domain/organisatie/organisatie.ts';
import { aCasus, aMandaat, away, bothTeams, digestOf, inWeek46, inWeek47, oneTeam, times, wonen } from './aCasus.ts';
import { smallGroupsThatFollow, upTo, type World } from './smallGroupsThatFollow.ts';

/** What a reader of two teams sees, when one or the other week had this. */
const seen = (casussen: Parameters<typeof digestOf>[1]) => digestOf(bothTeams, casussen);

test('in a wider scope groups below five read "<5" and no kenmerk is listed (D2)', () => {
  const casussen = times(3, aCasus({ gestart: inWeek47, mandaten: [aMandaat()] }));
  expect(seen(casussen)).toMatchObject({
    casussen: { nieuw: { nu: '<5', vorige: 0 }, open: { nu: '<5', vorige: 0 }, gesloten: { nu: 0, vorige: 0 } },
    mandaten: { wacht: { nu: '<5', vorige: 0 }, perNiveau: [{ trede: 'teamleider', wacht: '<5', besloten: 0 }] },
  });
  expect(JSON.stringify(seen(casussen))).not.toContain('AT-');
  expect(digestOf(oneTeam, casussen).casussen.nieuw.nu).toBe(3);
});

test('in a wider scope a waiting time is shown only of five or more (D2)', () => {
  const besluiten = (count: number) => times(count, aCasus({ mandaten: [aMandaat({ klaar: inWeek47 })] }));
  expect(seen(besluiten(4)).mandaten).toMatchObject({
    mediaan: { nu: undefined },
    perNiveau: [{ mediaan: undefined, langst: undefined }],
  });
  expect(seen(besluiten(5)).mandaten).toMatchObject({
    mediaan: { nu: 480 },
    perNiveau: [{ mediaan: 480, langst: 480 }],
  });
});

test('no small group follows from new, open, closed, and regie that is provisional or away (D2)', () => {
  const worlds = upTo(9).flatMap((nieuw) =>
    upTo(9).flatMap((oud) =>
      upTo(oud).flatMap((gesloten) =>
        upTo(Math.min(6, oud - gesloten)).map((voorlopig): World => {
          const half = Math.ceil(voorlopig / 2);
          const casussen = [
            ...times(nieuw, aCasus({ gestart: inWeek47 })),
            ...times(gesloten, aCasus({ gesloten: inWeek47 })),
            ...times(half, aCasus({ voorlopigeRegie: [{ van: inWeek46, tot: null }] })),
            ...times(voorlopig - half, aCasus({ houder: away })),
            ...times(oud - gesloten - voorlopig, aCasus()),
          ];
          const shown = digestOf(bothTeams, casussen, voorlopig);
          return { groups: [nieuw, oud, gesloten, oud + nieuw - gesloten, voorlopig], shown };
        }),
      ),
    ),
  );
  expect(smallGroupsThatFollow(worlds, 5)).toEqual([]);
});

test('no small group follows from what was decided per level, nor of staand and extern (D2)', () => {
  const decided = [...treden.slice(0, 2), null].map((trede) =>
    aCasus({ mandaten: [aMandaat({ trede, klaar: inWeek47 })] }),
  );
  const worlds = upTo(9).flatMap((laag) =>
    upTo(9).flatMap((hoog) =>
      upTo(9).map((geen): World => {
        const counts = [laag, hoog, geen];
        const { mandaten } = seen(decided.flatMap((casus, at) => times(counts[at] ?? 0, casus)));
        return { groups: counts, shown: mandaten };
      }),
    ),
  );
  expect(smallGroupsThatFollow(worlds, 6)).toEqual([]);
});

test('no small group follows from the answers of a domein, given or not (D2)', () => {
  const invitation = (beantwoord: typeof inWeek47 | null) =>
    aCasus({ uitnodigingen: [{ domein: wonen, gevraagd: inWeek46, beantwoord }] });
  const worlds = upTo(12).flatMap((zonder) =>
    upTo(12).map((met): World => {
      const casussen = [...times(zonder, invitation(null)), ...times(met, invitation(inWeek47))];
      return { groups: [zonder, met, zonder + met], shown: seen(casussen).uitnodigingen };
    }),
  );
  expect(smallGroupsThatFollow(worlds, 9)).toEqual([]);
});

test('no small group follows from the knelpunten beside the number closed (D2)', () => {
  const closed = (venster: Venster | undefined) =>
    aCasus({ gesloten: inWeek47, knelpunt: venster === undefined ? null : { venster, op: inWeek47 } });
  const worlds = upTo(7).flatMap((inwoner) =>
    upTo(7).flatMap((beleid) =>
      upTo(7).map((zonder): World => {
        const { casussen, knelpunten } = seen([
          ...times(30, aCasus()),
          ...times(inwoner, closed('inwoner')),
          ...times(beleid, closed('beleid')),
          ...times(zonder, closed(undefined)),
        ]);
        return { groups: [inwoner, beleid, zonder], shown: [casussen, knelpunten] };
      }),
    ),
  );
  expect(smallGroupsThatFollow(worlds, 4)).toEqual([]);
});

test('knelpunten that may not be divided are shown together (D2)', () => {
  const casussen = vensters.map((venster) => aCasus({ gesloten: inWeek47, knelpunt: { venster, op: inWeek47 } }));
  expect(seen(casussen).knelpunten).toEqual([{ venster: 'samen', aantal: '<5' }]);
});

test('knelpunten are not divided where the number closed is hidden itself (D2)', () => {
  const closed = aCasus({ gestart: inWeek47, gesloten: inWeek47, knelpunt: { venster: 'beleid', op: inWeek47 } });
  const { casussen, knelpunten } = seen([...times(6, closed), ...times(2, aCasus({ gestart: inWeek47 }))]);
  expect(casussen.gesloten.nu).toBe('≥5');
  expect(knelpunten).toEqual([{ venster: 'samen', aantal: '≥5' }]);
});

test('domeinen keep their own order, whatever their figures (D3)', () => {
  const invited = (domein: DomeinId) => aCasus({ uitnodigingen: [{ domein, gevraagd: inWeek47, beantwoord: null }] });
  const { uitnodigingen } = seen([...times(9, invited(wonen)), invited(oneTeam.domeinen[0]!)]);
  expect(uitnodigingen.map(({ domein }) => domein)).toEqual(bothTeams.domeinen);
});
