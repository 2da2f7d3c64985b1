import { hasRegie, regiehouder } from '../../../src/domain/casusoverleg/rechten.ts';
import { isProvisional } from '../../../src/domain/regie/period.ts';
import { regiegronden } from '../../../src/domain/regie/state.ts';
import { away, withPersoon } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import {
  closed,
  invited,
  joined,
  offerWithdrawn,
  regieAccepted,
  regieDeclined,
  regieOffered,
  started,
} from '../../support/opdrachten.ts';
import { wieIs } from '../../support/wieIs.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const holder = ({ casus }: Scene): string => wieIs(regiehouder(casus));
const offered = regieOffered({ by: 'noor', to: 'sam' });

describe('Who holds regie', () => {
  test('is the starter, provisionally, until somebody accepts (R1)', () => {
    const scene = given(started());
    expect(holder(scene)).toBe('noor');
    expect(isProvisional(scene.casus.regie)).toBe(true);
  });

  test('stays the present holder until the offer is accepted (R2)', () => {
    const scene = given(started()).when(offered);
    expect(scene.told).toEqual(['regie-aanbod → sam']);
    expect(holder(scene)).toBe('noor');
    const accepted = scene.when(regieAccepted({ by: 'sam' }));
    expect(holder(accepted)).toBe('sam');
    expect(accepted.told).toEqual(['regie-antwoord → noor']);
    expect(isProvisional(accepted.casus.regie)).toBe(false);
  });

  test('is written down from, to, on which basis and for which domein (R6)', () => {
    const scene = given(started())
      .at('2026-11-24 10:00')
      .when(offered)
      .at('2026-11-24 11:00')
      .when(regieAccepted({ by: 'sam' }));
    const [first, second] = scene.casus.regie.historie;
    expect(first).toMatchObject({ houder: wie('noor'), grond: undefined, van: scene.casus.gestart, tot: scene.now });
    expect(second).toMatchObject({
      houder: wie('sam'),
      namens: 'werk-inkomen',
      grond: 'dominant-probleem',
      van: scene.now,
    });
    expect(second?.tot).toBeUndefined();
  });

  test('can be the starter for good, once they accept it themselves (R1)', () => {
    const scene = given(started()).when(regieOffered({ by: 'noor', to: 'noor' }), regieAccepted({ by: 'noor' }));
    expect(isProvisional(scene.casus.regie)).toBe(false);
    expect(scene.when(regieOffered({ by: 'noor', to: 'noor' })).refusal).toBe('already-regiehouder');
  });

  test('can be the inwoner, with one professional as contact who has the rights (R4)', () => {
    const own = regieOffered({ by: 'noor', to: 'noor', eigenRegie: true, grond: 'keuze-inwoner' });
    const scene = given(started()).when(regieOffered({ by: 'noor', to: 'noor' }), regieAccepted({ by: 'noor' }), own);
    const accepted = scene.when(regieAccepted({ by: 'noor', nummer: 2 }));
    expect(accepted.casus.regie.historie.at(-1)).toMatchObject({ houder: wie('noor'), eigenRegie: true });
    expect(accepted.when(invited({ by: 'noor', domein: 'wmo' })).refusal).toBeUndefined();
  });

  test.each(regiegronden)('may rest on %s, for any domein (R3)', (grond) => {
    const scene = given(started()).when(
      regieOffered({ by: 'noor', to: 'joyce', grond }),
      regieAccepted({ by: 'joyce' }),
    );
    expect(scene.casus.regie.historie.at(-1)).toMatchObject({ houder: wie('joyce'), grond });
  });
});

describe('An offer', () => {
  test('is made by the holder, one at a time, to somebody in the directory (R2)', () => {
    const scene = given(started());
    expect(scene.when(regieOffered({ by: 'sam', to: 'sam' })).refusal).toBe('may-not-offer-regie');
    expect(scene.when(offered, regieOffered({ by: 'noor', to: 'kofi' })).refusal).toBe('offer-pending');
    const { personen } = scene.org;
    const gone = { ...scene.org, personen: new Map([...personen].filter(([id]) => id !== wie('kofi'))) };
    expect(scene.in(gone).when(regieOffered({ by: 'noor', to: 'kofi' })).refusal).toBe('person-unknown');
  });

  test('is answered by the person it was made to, on the card of that offer (A, R2)', () => {
    const scene = given(started()).when(offered);
    expect(scene.when(regieAccepted({ by: 'tessa' })).refusal).toBe('offer-not-yours');
    expect(scene.when(regieDeclined({ by: 'tessa' })).refusal).toBe('offer-not-yours');
    const again = scene.when(offerWithdrawn({ by: 'noor' }), offered);
    expect(again.when(regieAccepted({ by: 'sam', nummer: 1 })).refusal).toBe('no-offer');
    expect(holder(again.when(regieAccepted({ by: 'sam', nummer: 2 })))).toBe('sam');
  });

  test('can be declined with a reason, which the one who offered hears (R2)', () => {
    const scene = given(started())
      .when(offered)
      .when(regieDeclined({ by: 'sam' }));
    expect(scene.told).toEqual(['regie-antwoord → noor']);
    expect(holder(scene)).toBe('noor');
    expect(scene.when(regieDeclined({ by: 'sam' })).refusal).toBe('no-offer');
  });

  test('can be withdrawn by who made it or holds regie, and by nobody else (R2)', () => {
    const scene = given(started()).when(offered);
    expect(scene.when(offerWithdrawn({ by: 'sam' })).refusal).toBe('not-regiehouder');
    expect(scene.when(offerWithdrawn({ by: 'noor', nummer: 7 })).refusal).toBe('no-offer');
    expect(scene.when(offerWithdrawn({ by: 'noor' })).casus.regie.aanbod).toBeUndefined();
  });

  test('brings one reminder after 1 werkdag and expires after 2, and regie stays where it was (R2)', () => {
    const scene = given(started({ aan: [] })).when(offered);
    const reminded = scene.until('2026-11-24 09:10');
    expect(reminded.told).toEqual(['regie-herinnering → sam']);
    expect(reminded.until('2026-11-25 09:09').told).toEqual([]);
    const expired = reminded.until('2026-11-25 09:10');
    expect(expired.told).toEqual(['regie-antwoord → noor']);
    expect(holder(expired)).toBe('noor');
    expect(expired.due()).toBeUndefined();
    expect(expired.when(regieAccepted({ by: 'sam' })).refusal).toBe('no-offer');
  });

  test('reminds on a day the person works, or not at all (M5)', () => {
    const org = withPersoon('sam', { werkdagen: ['ma', 'do'] });
    expect(
      given(started({ aan: [] }), { org })
        .when(offered)
        .until('2026-11-27 12:00').told,
    ).toEqual(['regie-antwoord → noor']);
  });
});

describe('An absent regiehouder', () => {
  const vakantie = away('noor', '2026-11-25', '2026-12-04');
  const absent = given(started(), { org: vakantie })
    .when(joined({ by: 'sam' }))
    .at('2026-11-25 10:00');

  test('is stood in for by their vervanger, who may act (R5)', () => {
    expect(hasRegie(absent.casus, wie('jeroen'), absent)).toBe(true);
    expect(absent.when(invited({ by: 'jeroen', domein: 'wmo' })).refusal).toBeUndefined();
    expect(absent.when(closed({ by: 'jeroen' })).casus.status).toBe('afgerond');
    expect(holder(absent)).toBe('noor');
  });

  test('is not stood in for while they are there (R5)', () => {
    const present = absent.at('2026-11-24 10:00');
    expect(present.when(invited({ by: 'jeroen', domein: 'wmo' })).refusal).toBe('not-regiehouder');
  });

  test('can be relieved by the teamleider of a domein at the table, and by no other (A)', () => {
    expect(holder(absent.when(regieOffered({ by: 'fatima', to: 'sam' }), regieAccepted({ by: 'sam' })))).toBe('sam');
    expect(absent.when(regieOffered({ by: 'priya', to: 'jeroen' })).refusal).toBeUndefined();
    expect(absent.when(regieOffered({ by: 'ingrid', to: 'sam' })).refusal).toBe('may-not-offer-regie');
    expect(absent.at('2026-11-24 10:00').when(regieOffered({ by: 'fatima', to: 'sam' })).refusal).toBe(
      'may-not-offer-regie',
    );
  });

  test('can be relieved also after they left the gemeente (A)', () => {
    const scene = given(started()).when(
      joined({ by: 'sam' }),
      regieOffered({ by: 'noor', to: 'kofi' }),
      regieAccepted({ by: 'kofi' }),
    );
    const { personen } = scene.org;
    const left = scene.in({ ...scene.org, personen: new Map([...personen].filter(([id]) => id !== wie('kofi'))) });
    expect(left.when(regieOffered({ by: 'fatima', to: 'sam' })).refusal).toBeUndefined();
  });
});
