import type { UitnodigingId } from '../../../src/domain/basis/ids.ts';
import { given } from '../../support/given.ts';
import {
  asked,
  escalated,
  externAnswered,
  joined,
  mandaatId,
  regieAccepted,
  regieOffered,
  requested,
  started,
  unreachable,
  warningDelivered,
} from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const m1 = { mandaat: mandaatId() };
const u1 = { uitnodiging: 'U1' as UitnodigingId };
const out = (person: string, over = {}) => unreachable({ person, inTeam: false, over });
const inTeam = (person: string, over = {}) => unreachable({ person, inTeam: true, over });

describe('Somebody who is in the team and cannot be reached 1:1', () => {
  const waiting = given(started({ aan: [] })).when(requested({ by: 'noor' }));

  test('is mentioned in the thread instead, and the clock goes on (U5)', () => {
    const scene = given(started({ aan: ['werk-inkomen'] })).when(inTeam('sam', u1));
    expect(scene.told).toEqual(['onbereikbaar → thread']);
    expect(scene.until('2026-11-24 09:10').told).toEqual(['uitnodiging-herinnering → sam']);
    expect(scene.casus.onbereikbaar.get(wie('sam'))).toBe(scene.now);
  });

  test('keeps the request as beslisser, and the mention counts as the warning (U5, M5)', () => {
    const scene = waiting.when(inTeam('fatima', m1));
    expect(scene.told).toEqual(['onbereikbaar → thread']);
    const warned = scene.withoutDelivery().until('2026-11-25 13:40').when(inTeam('fatima', m1), warningDelivered());
    expect(warned.until('2026-11-26 09:10').told).toEqual(['mandaat → pieter', 'mandaat-wacht → thread']);
  });

  test('is reachable again as soon as they do something (U5)', () => {
    const scene = given(started({ aan: ['werk-inkomen'] })).when(inTeam('sam', u1), joined({ by: 'sam' }));
    expect(scene.casus.onbereikbaar.size).toBe(0);
  });

  test('may be of another organisation: then the regiehouder may record the answer (U5, M2)', () => {
    const extern = given(started({ aan: [] })).when(
      requested({ by: 'noor', soort: 'woonvoorrang', domein: 'woningcorporatie' }),
    );
    const scene = extern.when(inTeam('joyce', m1));
    expect(scene.told).toEqual(['onbereikbaar → thread', 'mandaat-bellen → noor']);
    expect(scene.when(externAnswered({ by: 'noor', bron: 'In de thread' })).mandaat().status).toBe('besloten');
  });
});

describe('Somebody who cannot be reached at all', () => {
  test('has the next one asked at once, with the reminder they would have had; the asker phones (U5, U4)', () => {
    const scene = given(started({ aan: ['werk-inkomen'] })).when(out('sam', u1));
    expect(scene.told).toEqual(['onbereikbaar-bellen → noor', 'uitnodiging → tessa']);
    expect(scene.until('2026-11-24 09:10').told).toEqual(['uitnodiging-herinnering → tessa']);
    expect(scene.until('2026-11-26 09:10').told.at(-1)).toBe('uitnodiging → fatima');
  });

  test('as the last one of a domein leaves it unanswered, which the asker hears once (U4, U5)', () => {
    const scene = given(started({ aan: ['schuldhulp'] }))
      .when(out('youssef', u1))
      .when(out('ingrid', u1));
    expect(scene.happened).toEqual(['PersonUnreachable', 'UitnodigingUnanswered']);
    expect(scene.told).toEqual(['onbereikbaar-bellen → noor']);
  });

  test('and was passed by already changes nothing (U5)', () => {
    const scene = given(started({ aan: ['werk-inkomen'] }))
      .when(out('sam', u1))
      .when(out('sam', u1));
    expect(scene.happened).toEqual(['PersonUnreachable']);
  });

  test('lets an offer of regie lapse at once, which the one who offered hears once (U5, R2)', () => {
    const offered = given(started({ aan: [] })).when(regieOffered({ by: 'noor', to: 'kofi' }));
    const scene = offered.when(out('kofi', { aanbod: 1 }));
    expect(scene.happened).toEqual(['PersonUnreachable', 'RegieOfferExpired']);
    expect(scene.told).toEqual(['onbereikbaar-bellen → noor']);
    expect(scene.casus.regie.aanbod).toBeUndefined();
  });

  test('makes room as beslisser: the vervanger is asked at once, on the same clock (U5, M7)', () => {
    const waiting = given(started({ aan: [] })).when(requested({ by: 'noor' }));
    const scene = waiting.when(out('fatima', m1));
    expect(scene.told).toEqual(['onbereikbaar-bellen → noor', 'mandaat → ingrid', 'mandaat-wacht → thread']);
    expect(scene.mandaat()).toMatchObject({ niveau: { trede: 'teamleider', vervangt: wie('fatima') } });
    expect(scene.when(out('ingrid', m1)).mandaat()).toMatchObject({ niveau: { beslisser: wie('pieter') } });
  });

  test('as the last beslisser leaves nobody, which starter and beheerder hear (U5, M7)', () => {
    const directeur = given(started({ aan: [] })).when(
      requested({ by: 'noor' }),
      escalated({ by: 'fatima' }),
      escalated({ by: 'pieter' }),
    );
    const scene = directeur.when(out('marijke', m1));
    expect(scene.told).toEqual([
      'onbereikbaar-bellen → noor',
      'mandaat-geen-beslisser → noor',
      'mandaat-geen-beslisser → bram',
    ]);
  });

  test('of another organisation is phoned by the regiehouder, once, and reminded no more (U5, M2)', () => {
    const extern = given(started({ aan: [] })).when(
      requested({ by: 'noor', soort: 'woonvoorrang', domein: 'woningcorporatie' }),
    );
    const scene = extern.when(out('joyce', m1));
    expect(scene.told).toEqual(['mandaat-bellen → noor']);
    expect(scene.until('2026-11-30 09:09').told).toEqual([]);
    expect(scene.when(out('joyce', m1)).happened).toEqual(['PersonUnreachable']);
  });

  const tafel = given(started({ aan: ['schuldhulp'] })).when(joined({ by: 'youssef' }), requested({ by: 'youssef' }));

  test('has their vraag answered by the regiehouder; the beslisser who asked hears to phone (U5, M4)', () => {
    const scene = tafel.when(asked({ by: 'fatima' })).when(out('youssef', m1));
    expect(scene.told).toEqual(['onbereikbaar-bellen → fatima', 'mandaat-vraag → noor']);
    expect(scene.when(out('youssef', m1)).happened).toEqual(['PersonUnreachable']);
  });

  test('is never told about themselves: somebody else phones, or nobody is left to (U5)', () => {
    const scene = tafel.when(out('youssef', m1));
    expect(scene.told).toEqual(['onbereikbaar-bellen → noor']);
    expect(scene.when(out('noor', m1)).told).toEqual([]);
  });

  test('is phoned by the regiehouder of that moment, when it is about the whole (U5)', () => {
    const scene = given(started({ aan: [] })).when(
      regieOffered({ by: 'noor', to: 'sam' }),
      regieAccepted({ by: 'sam' }),
    );
    expect(scene.when(out('noor')).told).toEqual(['onbereikbaar-bellen → sam']);
  });
});
