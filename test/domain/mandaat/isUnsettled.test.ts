import { isUnsettled } from '../../../src/domain/mandaat/isUnsettled.ts';
import { given, type Scene } from '../../support/given.ts';
import { granted, rejected, requested, started } from '../../support/opdrachten.ts';
import * as daarna from '../../support/opdrachtenDaarna.ts';

const casus = given(started({ aan: ['werk-inkomen'] }), { at: '2026-11-23 09:10' }).when(requested({ by: 'noor' }));
const akkoord = casus.when(granted({ by: 'fatima' }));
const against = akkoord.when(daarna.objected({ by: 'sam' }));
const refused = casus.when(rejected({ by: 'fatima' }));

const unsettled = (scene: Scene): boolean => {
  const mandaat = scene.mandaat();
  return mandaat.status === 'besloten' && isUnsettled(mandaat);
};

test('akkoord is settled once it was carried out (M11)', () => {
  expect(unsettled(akkoord)).toBe(true);
  expect(unsettled(akkoord.when(daarna.busy({ by: 'sam' })))).toBe(true);
  expect(unsettled(akkoord.when(daarna.executed({ by: 'sam' })))).toBe(false);
});

test('an uitvoeringsbezwaar is settled by a directeur, and not by what was chosen before it (M13)', () => {
  expect(unsettled(against)).toBe(true);
  const asked = against.when(daarna.keuzeAsked({ by: 'noor' }));
  expect(unsettled(asked)).toBe(true);
  const otherwise = asked.when(daarna.keuzeMade({ by: 'marijke', optie: 2 }));
  expect(unsettled(otherwise)).toBe(false);
  const carriedOut = asked.when(daarna.keuzeMade({ by: 'marijke', optie: 1 }));
  expect(unsettled(carriedOut)).toBe(true);
  expect(unsettled(carriedOut.until('2026-11-23 10:10').when(daarna.objected({ by: 'sam' })))).toBe(true);
});

test('afwijzing is unsettled while a bemiddelaar is asked or at work (M12)', () => {
  expect(unsettled(refused)).toBe(false);
  const asked = refused.when(daarna.bemiddelaarAsked({ by: 'noor', aan: 'anouk' }));
  expect(unsettled(asked)).toBe(true);
  const accepted = asked.when(daarna.bemiddelingAccepted({ by: 'anouk' }));
  expect(unsettled(accepted)).toBe(true);
  expect(unsettled(accepted.when(daarna.bemiddelingEnded({ by: 'anouk' })))).toBe(false);
});
