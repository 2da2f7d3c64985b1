import { isParticipant } from '../../../src/domain/casusoverleg/rechten.ts';
import { away, ladder, withDomein, without, withPersoon } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import { adviesAsked, granted, rejected, requested, started } from '../../support/opdrachten.ts';
import {
  bemiddelaarAsked,
  bemiddelingAccepted,
  bemiddelingDeclined,
  bemiddelingEnded,
  busy,
  executed,
  keuzeAsked,
  keuzeMade,
  objected,
} from '../../support/opdrachtenDaarna.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import { wieIs } from '../../support/wieIs.ts';

const casus = given(started({ aan: ['werk-inkomen'] }), { at: '2026-11-23 09:10' }).when(requested({ by: 'noor' }));
const refused = casus.when(rejected({ by: 'fatima' }));
const against = casus.when(granted({ by: 'fatima' }), objected({ by: 'sam' }));

const bemiddeling = (scene: Scene, nr = 1) => {
  const mandaat = scene.mandaat();
  return mandaat.status === 'besloten' ? mandaat.bemiddelingen[nr - 1] : undefined;
};
const keuze = (scene: Scene) => {
  const mandaat = scene.mandaat();
  return mandaat.status === 'besloten' ? mandaat.keuzes.at(-1) : undefined;
};
const sent = (scene: Scene, soort: string): readonly string[] =>
  scene.berichten.filter((one) => one.soort === soort).map(({ aan }) => wieIs(aan));

describe('A bemiddelaar', () => {
  const asked = refused.when(bemiddelaarAsked({ by: 'noor', aan: 'anouk' }));

  test('is offered after afwijzing and after an uitvoeringsbezwaar, by either side (M12)', () => {
    expect(asked.told).toEqual(['bemiddelaar → anouk']);
    for (const by of ['noor', 'fatima', 'sam'])
      expect(against.when(bemiddelaarAsked({ by, aan: 'anouk' })).refusal).toBeUndefined();
    expect(casus.when(bemiddelaarAsked({ by: 'noor', aan: 'anouk' })).refusal).toBe('no-difference');
  });

  test('who takes part or is of the afdeling is allowed, and labelled for all to see (M12)', () => {
    expect(bemiddeling(asked)).toMatchObject({ betrokkene: false });
    const colleague = against.when(bemiddelaarAsked({ by: 'noor', aan: 'pieter' }));
    const afdeling = against.org.personen.get(wie('fatima'))?.afdeling;
    const same = withPersoon('anouk', { afdeling });
    expect(bemiddeling(against.in(same).when(bemiddelaarAsked({ by: 'noor', aan: 'anouk' })))).toMatchObject({
      betrokkene: true,
    });
    expect(colleague.refusal).toBeUndefined();
  });

  test('who was asked about this request, or stands above who decided it, is labelled too (M12)', () => {
    const label = (aan: string) => bemiddeling(advised.when(bemiddelaarAsked({ by: 'noor', aan })))?.betrokkene;
    const advised = casus.when(adviesAsked({ by: 'fatima', aan: ['esra'] }), rejected({ by: 'fatima' }));
    expect(['esra', 'marijke', 'anouk'].map(label)).toEqual([true, true, false]);
  });

  test('who left the directory keeps nobody waiting for another (M12)', () => {
    const gone = asked.when(bemiddelingAccepted({ by: 'anouk' })).in(without('anouk'));
    const again = gone.when(bemiddelaarAsked({ by: 'noor', aan: 'esra' }));
    expect(again.happened).toEqual(['BemiddelingLapsed', 'BemiddelaarAsked']);
    expect(bemiddeling(again)).toMatchObject({ status: 'vervallen' });
  });

  test('is none of those who differ (M12)', () => {
    for (const aan of ['noor', 'fatima', 'sam'])
      expect(against.when(bemiddelaarAsked({ by: 'noor', aan })).refusal).toBe('bemiddelaar-is-party');
  });

  test('accepts, takes part meanwhile, and leaves an outcome for the participants (M12, A)', () => {
    const at = asked.when(bemiddelingAccepted({ by: 'anouk' }));
    expect(at.told).toEqual(expect.arrayContaining(['bemiddeling → noor', 'bemiddeling → fatima']));
    expect(isParticipant(at.casus, wie('anouk'), at)).toBe(true);
    const done = at.when(bemiddelingEnded({ by: 'anouk', overeenstemming: true }));
    expect(done.told).toEqual(expect.arrayContaining(['bemiddeling → noor', 'bemiddeling → fatima']));
    expect(isParticipant(done.casus, wie('anouk'), done)).toBe(false);
  });

  test('may decline with a reason; then another can be asked (M12)', () => {
    const declined = asked.when(bemiddelingDeclined({ by: 'anouk' }));
    expect(declined.told).toEqual(['bemiddeling → noor']);
    expect(declined.when(bemiddelaarAsked({ by: 'noor', aan: 'esra' })).told).toEqual(['bemiddelaar → esra']);
  });

  test('is reminded once, and after two werkdagen whoever asked hears that there is no answer (M12, R2)', () => {
    const later = asked.until('2026-11-27 17:00');
    expect(sent(later, 'bemiddelaar-herinnering')).toEqual(['anouk']);
    expect(bemiddeling(later)).toMatchObject({ status: 'geen-reactie' });
    expect(sent(later, 'bemiddeling')).toEqual(['noor']);
  });

  test('at work is asked once a week how it goes (M12)', () => {
    const at = asked.when(bemiddelingAccepted({ by: 'anouk' })).until('2026-12-15 17:00');
    expect(sent(at, 'bemiddelaar-herinnering')).toEqual(['anouk', 'anouk', 'anouk']);
  });

  test('decides nothing (M12)', () => {
    const done = asked.when(
      bemiddelingAccepted({ by: 'anouk' }),
      bemiddelingEnded({ by: 'anouk', overeenstemming: true }),
    );
    expect(done.mandaat()).toMatchObject({ besluit: { uitkomst: 'afgewezen' }, uitvoering: undefined });
    expect(done.when(granted({ by: 'anouk' })).refusal).toBe('mandaat-decided');
  });
});

describe('A directeurenkeuze', () => {
  const asked = against.when(keuzeAsked({ by: 'noor' }));

  test('puts written-out options before the directeur of the domein (M13)', () => {
    expect(asked.told).toEqual(['keuze → marijke']);
    expect(keuze(asked)).toMatchObject({
      status: 'open',
      directeur: wie('marijke'),
      opties: [{ uitvoeren: true }, {}],
    });
  });

  test('may also be asked by the bemiddelaar (M12, M13)', () => {
    const mediated = against.when(bemiddelaarAsked({ by: 'noor', aan: 'anouk' }), bemiddelingAccepted({ by: 'anouk' }));
    expect(mediated.when(keuzeAsked({ by: 'anouk' })).told).toEqual(['keuze → marijke']);
    expect(mediated.when(keuzeAsked({ by: 'kofi' })).refusal).toBe('not-party');
  });

  test('choice and motivering go to the participants, the fact to the thread (M13)', () => {
    const made = asked.when(keuzeMade({ by: 'marijke', optie: 2 }));
    expect(made.told).toEqual([
      'keuze-uitkomst → noor',
      'keuze-uitkomst → fatima',
      'keuze-uitkomst → sam',
      'keuze-gemaakt → thread',
    ]);
    expect(keuze(made)).toMatchObject({ status: 'gemaakt', optie: 2, functie: 'directeur sociaal domein' });
  });

  test('an option to carry on asks the executing domein again; the decision itself stays (M11, M13)', () => {
    const made = asked.when(keuzeMade({ by: 'marijke', optie: 1 }));
    expect(made.happened).toEqual(['KeuzeMade', 'UitvoeringAsked', 'UitvoeringAssigned']);
    expect(made.told).toContain('uitvoering → sam');
    expect(made.events.filter(({ type }) => type === 'MandaatDecided')).toHaveLength(1);
    expect(made.when(executed({ by: 'sam' })).mandaat()).toMatchObject({ uitvoering: { status: 'uitgevoerd' } });
  });

  test('is the last rung: only an objection to what was chosen lets parties differ again (M13)', () => {
    const no = asked.when(keuzeMade({ by: 'marijke', optie: 2 }));
    expect(no.when(keuzeAsked({ by: 'noor' })).refusal).toBe('no-difference');
    expect(no.when(bemiddelaarAsked({ by: 'noor', aan: 'anouk' })).refusal).toBe('no-difference');
    expect(no.when(busy({ by: 'sam' })).refusal).toBe('keuze-made');
    const yes = refused.when(keuzeAsked({ by: 'noor' }), keuzeMade({ by: 'marijke', optie: 1 }));
    expect(yes.when(keuzeAsked({ by: 'noor' })).refusal).toBe('no-difference');
    expect(yes.when(objected({ by: 'sam' })).when(keuzeAsked({ by: 'noor' })).told).toEqual(['keuze → marijke']);
  });

  test('lapses when the executing domein goes to work after all, and so does asking a bemiddelaar (M12, M13)', () => {
    const settled = asked.when(bemiddelaarAsked({ by: 'noor', aan: 'anouk' }), busy({ by: 'sam' }));
    expect(settled.happened).toEqual(['BemiddelaarAsked', 'UitvoeringStarted', 'BemiddelingLapsed', 'KeuzeLapsed']);
    expect(settled.when(keuzeMade({ by: 'marijke' })).refusal).toBe('no-difference');
    expect(settled.when(bemiddelingAccepted({ by: 'anouk' })).refusal).toBe('bemiddeling-ended');
  });

  test('leaves nobody asked to bring parties together; who is at it may still tell what came of it (M12)', () => {
    const made = asked.when(bemiddelaarAsked({ by: 'noor', aan: 'anouk' }), keuzeMade({ by: 'marijke', optie: 2 }));
    expect(made.happened).toEqual(['BemiddelaarAsked', 'KeuzeMade', 'BemiddelingLapsed']);
    const atIt = asked.when(
      bemiddelaarAsked({ by: 'noor', aan: 'anouk' }),
      bemiddelingAccepted({ by: 'anouk' }),
      keuzeMade({ by: 'marijke', optie: 2 }),
    );
    expect(atIt.when(bemiddelingEnded({ by: 'anouk' })).refusal).toBeUndefined();
  });

  test('is not asked by somebody who was only asked to be bemiddelaar (M12)', () => {
    const only = against.when(bemiddelaarAsked({ by: 'noor', aan: 'anouk' }));
    expect(only.when(keuzeAsked({ by: 'anouk' })).refusal).toBe('not-party');
  });

  test('is made by whoever is directeur at the click, or the vervanger while they are away; never by the aanvrager (M8)', () => {
    const absent = withPersoon('hanneke', {}, away('marijke', '2026-11-23', '2026-12-11'));
    const stand = withPersoon('marijke', { vervanger: wie('hanneke') }, absent);
    expect(against.in(stand).when(keuzeAsked({ by: 'noor' })).told).toEqual(['keuze → hanneke']);
    expect(
      asked
        .in(stand)
        .when(keuzeMade({ by: 'hanneke' }))
        .events.at(-1),
    ).toMatchObject({ voor: wie('marijke') });
    expect(asked.when(keuzeMade({ by: 'hanneke' })).refusal).toBe('not-directeur');
    const own = given(started({ aan: [] }), { at: '2026-11-23 09:10' })
      .in(withPersoon('marijke', {}))
      .when(requested({ by: 'noor' }), rejected({ by: 'fatima' }), keuzeAsked({ by: 'noor' }));
    expect(own.when(keuzeMade({ by: 'noor' })).refusal).toBe('aanvrager-decides-not');
  });

  test('goes to the vervanger at once when the directeur goes away (M5)', () => {
    const absent = away('marijke', '2026-11-24', '2026-12-11', withPersoon('marijke', { vervanger: wie('hanneke') }));
    const later = asked.in(absent).until('2026-11-24 09:00');
    expect(keuze(later)).toMatchObject({ directeur: wie('hanneke'), vervangt: wie('marijke') });
  });

  test('lapses when no directeur may choose any more, and is told; later it can be asked again (M7, M8)', () => {
    for (const directeur of [undefined, 'noor']) {
      const rungs = { teamleider: 'fatima', ...(directeur === undefined ? {} : { directeur }) };
      const later = asked.in(withDomein('werk-inkomen', { ladder: ladder(rungs) })).until('2026-12-04 17:00');
      expect(keuze(later)).toMatchObject({ status: 'vervallen' });
      expect([sent(later, 'keuze-niemand'), sent(later, 'keuze-herinnering')]).toEqual([['noor', 'bram'], []]);
      expect(later.in(asked.org).when(keuzeAsked({ by: 'noor' })).told).toEqual(['keuze → marijke']);
    }
  });

  test('is reminded like a mandaat, and then once a week (M7)', () => {
    expect(sent(asked.until('2026-11-25 17:00'), 'keuze-herinnering')).toEqual(['marijke', 'marijke']);
    expect(sent(asked.until('2026-12-04 17:00'), 'keuze-herinnering')).toHaveLength(4);
  });

  test('is never put over the head of another organisation (law 11)', () => {
    const extern = given(started({ aan: ['woningcorporatie'] })).when(
      requested({ by: 'noor', soort: 'woonvoorrang', domein: 'woningcorporatie' }),
    );
    const no = extern.when({
      type: 'answerExtern',
      by: wie('joyce'),
      mandaat: extern.mandaat().id,
      uitkomst: 'geen-toezegging',
      toelichting: undefined,
      bron: undefined,
    });
    expect(no.when(keuzeAsked({ by: 'noor' })).refusal).toBe('extern-decides-itself');
    expect(no.when(bemiddelaarAsked({ by: 'noor', aan: 'anouk' })).refusal).toBeUndefined();
  });
});
