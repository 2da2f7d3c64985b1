import { away, ladder, withDomein, withRegel } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import {
  asked,
  cancelled,
  dropped,
  escalated,
  externAnswered,
  granted,
  joined,
  referred,
  rejected,
  requested,
  started,
  withdrawn,
} from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import { wieIs } from '../../support/wieIs.ts';

const casus = (org?: Scene['org']): Scene => given(started({ aan: [] }), org === undefined ? {} : { org });
const waiting = casus().when(requested({ by: 'noor' }));
const level = (scene: Scene): string => {
  const mandaat = scene.mandaat();
  return mandaat.status === 'bij-beslisser' ? wieIs(mandaat.niveau.beslisser) : mandaat.status;
};

describe('A decision', () => {
  test('is akkoord, akkoord onder voorwaarden or afwijzing, and is told to aanvrager, regiehouder and thread (M3, M10)', () => {
    const yes = waiting.when(granted({ by: 'fatima' }));
    expect(yes.mandaat()).toMatchObject({ status: 'besloten', besluit: { uitkomst: 'akkoord' } });
    expect(yes.told).toEqual(['mandaat-uitkomst → noor', 'mandaat-besloten → thread', 'uitvoering → sam']);
    const mits = waiting.when(granted({ by: 'fatima', voorwaarden: 'Eenmalig.' }));
    expect(mits.mandaat()).toMatchObject({
      besluit: { uitkomst: 'onder-voorwaarden', voorwaarden: { tekst: 'Eenmalig.' } },
    });
    const no = waiting.when(rejected({ by: 'fatima' }));
    expect(no.mandaat()).toMatchObject({ besluit: { uitkomst: 'afgewezen', motivering: { tekst: 'Met een reden.' } } });
  });

  test('records who, in which functie, under which entry, and when (M10)', () => {
    const scene = waiting.at('2026-11-24 11:42').when(granted({ by: 'fatima' }));
    expect(scene.mandaat()).toMatchObject({
      besluit: {
        door: wie('fatima'),
        functie: 'teamleider Werk & Inkomen',
        vervangt: undefined,
        register: 'wi-huurachterstand',
        op: scene.now,
      },
    });
  });

  test('records as vervanger of whom (M10, C2)', () => {
    const org = away('fatima', '2026-11-23', '2026-11-30');
    const scene = casus(org).when(requested({ by: 'noor' }), granted({ by: 'ingrid' }));
    expect(scene.mandaat()).toMatchObject({
      besluit: { door: wie('ingrid'), vervangt: wie('fatima'), functie: 'teamleider Werk & Inkomen' },
    });
    expect(scene.events.at(-1)).toMatchObject({ by: wie('ingrid'), voor: wie('fatima') });
  });

  test('falls once: the second of two clicks sees the outcome (M8)', () => {
    const scene = waiting.when(granted({ by: 'fatima' }));
    expect(scene.when(rejected({ by: 'fatima' })).refusal).toBe('mandaat-decided');
    expect(scene.when(granted({ by: 'pieter' })).refusal).toBe('mandaat-decided');
  });

  test('is never of the aanvrager, also when that is the teamleider (M8)', () => {
    expect(waiting.when(granted({ by: 'noor' })).refusal).toBe('aanvrager-decides-not');
    const own = given(started({ by: 'fatima', aan: [] })).when(requested({ by: 'fatima' }));
    expect(own.when(granted({ by: 'fatima' })).refusal).toBe('aanvrager-decides-not');
    expect(own.when(granted({ by: 'ingrid' })).refusal).toBe('not-beslisser');
  });

  test.each(['sam', 'ingrid', 'pieter', 'marijke', 'esra'])(
    'is not of %s while the teamleider is asked, whatever a forged card says (M8)',
    (by) => {
      for (const verb of [granted, rejected, escalated, asked])
        expect(waiting.when(verb({ by })).refusal).toBe('not-beslisser');
    },
  );

  test('is not made about a request that does not exist (M8)', () => {
    expect(waiting.when(granted({ by: 'fatima', mandaat: 'M2' })).refusal).toBe('mandaat-unknown');
  });

  test('may be of the vervanger from the moment the beslisser is away, and again of the beslisser when back (M8)', () => {
    const scene = waiting.in(away('fatima', '2026-11-24', '2026-11-24'));
    expect(scene.when(granted({ by: 'ingrid' })).refusal).toBe('not-beslisser');
    expect(scene.at('2026-11-24 10:00').when(granted({ by: 'ingrid' })).refusal).toBeUndefined();
    expect(scene.at('2026-11-25 10:00').when(granted({ by: 'ingrid' })).refusal).toBe('not-beslisser');
  });

  test('follows the ladder of today: a new teamleider may, the former may not (M8)', () => {
    const org = withDomein('werk-inkomen', { ladder: ladder({ teamleider: 'esra', afdelingshoofd: 'pieter' }) });
    expect(waiting.in(org).when(granted({ by: 'esra' })).refusal).toBeUndefined();
    expect(waiting.in(org).when(granted({ by: 'fatima' })).refusal).toBe('not-beslisser');
  });

  test('is not of who stands in for an aanvrager that became teamleider (M8)', () => {
    const org = withDomein('werk-inkomen', { ladder: ladder({ teamleider: 'noor', afdelingshoofd: 'pieter' }) });
    const scene = waiting.in(away('noor', '2026-11-23', '2026-11-30', org));
    expect(scene.when(granted({ by: 'jeroen' })).refusal).toBe('not-beslisser');
  });

  test('is only of a rung that the register calls bevoegd (M7, M8)', () => {
    const org = withRegel('wi-huurachterstand', { bevoegd: ['afdelingshoofd', 'directeur'] });
    expect(waiting.in(org).when(granted({ by: 'fatima' })).refusal).toBe('not-beslisser');
  });

  test('may still be of a level that was escalated past (M7)', () => {
    const higher = waiting.until('2026-12-01 09:10');
    expect(level(higher)).toBe('marijke');
    for (const by of ['fatima', 'pieter', 'marijke']) expect(higher.when(granted({ by })).refusal).toBeUndefined();
  });
});

describe('Hoger beleggen', () => {
  test('goes to the next rung at once with a fresh clock, and is said in the thread (M3, M4, M6)', () => {
    const scene = waiting.at('2026-11-23 15:10').when(escalated({ by: 'fatima' }));
    expect(scene.told).toEqual(['mandaat → pieter', 'mandaat-wacht → thread']);
    expect(level(scene.until('2026-11-26 15:09'))).toBe('pieter');
    expect(level(scene.until('2026-11-26 15:10'))).toBe('marijke');
  });

  test('is of the present level, until there is none higher (M3)', () => {
    const directeur = waiting.when(escalated({ by: 'fatima' }), escalated({ by: 'pieter' }));
    expect(level(directeur)).toBe('marijke');
    expect(directeur.when(escalated({ by: 'marijke' })).refusal).toBe('no-higher-level');
    expect(waiting.when(escalated({ by: 'fatima' }), escalated({ by: 'fatima' })).refusal).toBe('not-beslisser');
    expect(waiting.when(asked({ by: 'fatima' }), escalated({ by: 'fatima' })).refusal).toBe('vraag-open');
  });

  test('passes over who was asked, is away without vervanger or is the aanvrager (M7)', () => {
    const self = given(started({ by: 'pieter', aan: [] })).when(
      requested({ by: 'pieter' }),
      escalated({ by: 'fatima' }),
    );
    expect(level(self)).toBe('marijke');
    const org = away('hanneke', '2026-11-23', '2026-11-30', away('pieter', '2026-11-23', '2026-11-30'));
    expect(level(casus(org).when(requested({ by: 'noor' }), escalated({ by: 'fatima' })))).toBe('marijke');
  });
});

describe('A request that is no longer needed', () => {
  test('is withdrawn, or dropped because draagvlak was found, by aanvrager or regiehouder (M9)', () => {
    expect(waiting.when(withdrawn({ by: 'noor' })).mandaat()).toMatchObject({
      status: 'ingetrokken',
      reden: { tekst: 'Met een reden.' },
    });
    expect(waiting.when(dropped({ by: 'noor' })).mandaat().status).toBe('niet-meer-nodig');
    expect(waiting.when(withdrawn({ by: 'fatima' })).refusal).toBe('not-aanvrager');
    expect(waiting.when(dropped({ by: 'sam' })).refusal).toBe('not-aanvrager');
  });

  test('has no clock and takes no decision any more (M9)', () => {
    const scene = waiting.when(dropped({ by: 'noor' }));
    expect(scene.due()).toBeUndefined();
    expect(scene.when(granted({ by: 'fatima' })).refusal).toBe('mandaat-ended');
    expect(scene.when(withdrawn({ by: 'noor' })).refusal).toBe('mandaat-ended');
  });

  test('ends with its casusoverleg (M9, C8)', () => {
    expect(waiting.when(cancelled({ by: 'noor' })).mandaat().status).toBe('ingetrokken');
  });
});

describe('The besluit in the zaaksysteem', () => {
  test('is referred to after the decision, also when the casusoverleg is closed (M10, law 10)', () => {
    expect(waiting.when(referred({ by: 'noor' })).refusal).toBe('mandaat-not-decided');
    expect(waiting.when(referred({ by: 'noor', mandaat: 'M4' })).refusal).toBe('mandaat-unknown');
    const decided = waiting.when(granted({ by: 'fatima' }));
    expect(decided.when(cancelled({ by: 'noor' }), referred({ by: 'noor' })).mandaat()).toMatchObject({
      referentie: 'BES-2026-14',
    });
    expect(decided.when(referred({ by: 'fatima' })).refusal).toBeUndefined();
    expect(decided.when(referred({ by: 'kofi' })).refusal).toBe('not-participant');
  });
});

describe('Another organisation', () => {
  const voorrang = requested({ by: 'noor', soort: 'woonvoorrang', domein: 'woningcorporatie' });
  const extern = casus().when(voorrang);

  test('is asked, and answers toezegging or geen toezegging for itself (M2, law 11)', () => {
    expect(extern.told).toEqual(['mandaat-stand → thread', 'mandaat-extern → joyce']);
    const answer = extern.when(externAnswered({ by: 'joyce' }));
    expect(answer.mandaat()).toMatchObject({
      besluit: { uitkomst: 'toezegging', door: wie('joyce'), functie: 'consulent woningcorporatie' },
    });
    expect(answer.told).toEqual(['mandaat-uitkomst → noor', 'mandaat-besloten → thread']);
  });

  test('is not decided for, by anybody here (law 11)', () => {
    for (const by of ['noor', 'marijke']) {
      expect(extern.when(externAnswered({ by, bron: 'telefoon' })).refusal).toBe('extern-decides-itself');
      expect(extern.when(granted({ by })).refusal).toBe('extern-decides-itself');
      expect(extern.when(asked({ by })).refusal).toBe('extern-decides-itself');
    }
    expect(waiting.when(externAnswered({ by: 'noor' })).refusal).toBe('not-extern');
  });

  test('is reminded after 1 and 3 werkdagen, without a ladder; after a week everyone hears that it waits (M2, M6)', () => {
    expect(extern.until('2026-11-24 09:10').told).toEqual(['mandaat-extern → joyce']);
    expect(extern.until('2026-11-26 09:10').told).toEqual(['mandaat-extern → joyce', 'mandaat-extern → joyce']);
    expect(extern.until('2026-11-26 09:10').until('2026-12-07 09:10').told).toEqual([
      'mandaat-wacht → thread',
      'mandaat-wacht → thread',
    ]);
  });

  test('may ask a vraag first, which stops its reminders (M2)', () => {
    const paused = extern.when(asked({ by: 'joyce' }));
    expect(paused.told).toEqual(['mandaat-vraag → noor']);
    expect(paused.when(asked({ by: 'joyce' })).refusal).toBe('vraag-open');
    expect(paused.until('2026-11-24 09:10').told).toEqual(['mandaat-vraag → noor']);
  });

  test('without a contact is phoned by the regiehouder, who records the answer with its source (M2)', () => {
    const niemand = withDomein('woningcorporatie', { contactpersonen: { standaard: undefined, perGebied: new Map() } });
    const scene = casus(niemand).when(voorrang);
    expect(scene.told).toEqual(['mandaat-stand → thread', 'mandaat-bellen → noor']);
    expect(scene.when(externAnswered({ by: 'noor' })).refusal).toBe('source-needed');
    const recorded = scene.when(externAnswered({ by: 'noor', bron: 'Telefoon, 23 november' }));
    expect(recorded.mandaat()).toMatchObject({ besluit: { bron: { tekst: 'Telefoon, 23 november' } } });
    expect(recorded.told).toEqual(['mandaat-besloten → thread']);
  });

  test('does not answer a request of its own (M8)', () => {
    const tafel = given(started({ aan: ['woningcorporatie'] })).when(joined({ by: 'joyce' }));
    const own = tafel.when(requested({ by: 'joyce', soort: 'woonvoorrang', domein: 'woningcorporatie' }));
    expect(own.told).toEqual(['mandaat-stand → thread', 'mandaat-bellen → noor']);
    expect(own.when(externAnswered({ by: 'joyce' })).refusal).toBe('aanvrager-decides-not');
    expect(own.when(asked({ by: 'joyce' })).refusal).toBe('aanvrager-decides-not');
  });
});
