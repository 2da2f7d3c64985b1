import { casusCijfersOf } from '../../../src/domain/cijfers/casusCijfersOf.ts';
import { given } from '../../support/given.ts';
import { closed, regieAccepted, regieOffered, started } from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const scene = given(started());
const accepted = scene.when(regieOffered({ by: 'noor', to: 'sam' }), regieAccepted({ by: 'sam' }));

test('the figures know who holds regie, so that a digest sees whether they are away (R5)', () => {
  expect(casusCijfersOf(scene.casus).houder).toBe(wie('noor'));
  expect(casusCijfersOf(accepted.casus).houder).toBe(wie('sam'));
});

test('once closed nobody is in them (D2)', () => {
  const cijfers = casusCijfersOf(accepted.when(closed({ by: 'sam' })).casus);
  expect(cijfers.gesloten).not.toBeNull();
  expect(JSON.stringify(cijfers)).not.toContain(wie('sam'));
});

test('a consult has no regie that could be provisional or away (C1)', () => {
  const { houder, voorlopigeRegie } = casusCijfersOf(given(started({ kind: 'consult', aan: ['wmo'] })).casus);
  expect([houder, voorlopigeRegie]).toEqual([null, []]);
});
