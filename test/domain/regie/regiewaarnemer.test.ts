import {
  hasRegie,
  isParticipant,
  presentRegiehouder,
  regiehouder,
  regiewaarnemer,
} from '../../../src/domain/casusoverleg/rechten.ts';
import { away, without } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import { closed, invited, joined, regieAccepted, regieOffered, started } from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import { wieIs } from '../../support/wieIs.ts';

const waarnemer = (scene: Scene): string | undefined => {
  const found = regiewaarnemer(scene.casus, scene);
  return found && wieIs(found);
};

/** Sam holds regie of what Noor started. */
const handedOver = given(started()).when(
  joined({ by: 'sam' }),
  regieOffered({ by: 'noor', to: 'sam' }),
  regieAccepted({ by: 'sam' }),
);

describe('When who holds regie left the directory', () => {
  test('the starter looks after it, is asked instead, and may close (R5)', () => {
    const scene = handedOver.in(without('sam'));
    expect(waarnemer(scene)).toBe('noor');
    expect(wieIs(presentRegiehouder(scene.casus, scene))).toBe('noor');
    expect(scene.when(closed({ by: 'noor' })).casus.status).toBe('afgerond');
    expect(handedOver.when(closed({ by: 'noor' })).refusal).toBe('not-regiehouder');
  });

  test('the teamleider of their domein does when the starter left as well (R5)', () => {
    const scene = handedOver.in(without('sam', without('noor')));
    expect(waarnemer(scene)).toBe('fatima');
    expect(isParticipant(scene.casus, wie('fatima'), scene)).toBe(true);
    expect(isParticipant(scene.casus, wie('ingrid'), scene)).toBe(false);
    expect(scene.when(regieOffered({ by: 'fatima', to: 'tessa' })).refusal).toBeUndefined();
  });

  test('a starter without a domein leaves nothing behind that nobody can end: a domein that was asked has a teamleider (law 15)', () => {
    const scene = given(started({ by: 'bram', aan: ['schuldhulp'] })).in(without('bram'));
    expect(waarnemer(scene)).toBe('ingrid');
    expect(scene.when(closed({ by: 'ingrid' })).casus.status).toBe('afgerond');
    const nobodyAsked = given(started({ by: 'bram', aan: [] })).in(without('bram'));
    const anyone = regiewaarnemer(nobodyAsked.casus, nobodyAsked);
    expect(anyone && hasRegie(nobodyAsked.casus, anyone, nobodyAsked)).toBe(true);
  });

  test('a consult is ended so as well, of which regie is not offered (C1)', () => {
    const scene = given(started({ by: 'bram', kind: 'consult', aan: ['schuldhulp'] })).in(without('bram'));
    expect(scene.when(closed({ by: 'ingrid' })).casus.status).toBe('afgerond');
  });

  test('a vervanger acts for whoever looks after it while they are away (R5)', () => {
    const scene = handedOver.in(without('sam', away('noor', '2026-11-23', '2026-11-27')));
    expect(scene.when(invited({ by: 'jeroen', domein: 'wmo' })).refusal).toBeUndefined();
  });

  test('back in the directory they have it as before, and nobody looks after it any more', () => {
    const back = handedOver.in(without('sam')).in(handedOver.org);
    expect(waarnemer(back)).toBeUndefined();
    expect(wieIs(regiehouder(back.casus))).toBe('sam');
    expect(hasRegie(back.casus, wie('noor'), back)).toBe(false);
  });
});
