import { away, ladder, withDomein, withPersoon } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import { closed, declined, domeinId, invited, joined, passedOn, started } from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import { wieIs } from '../../support/wieIs.ts';

const schuldhulp = (org?: Parameters<typeof given>[1]): Scene => given(started({ aan: ['schuldhulp'] }), org);
const werk = (org?: Parameters<typeof given>[1]): Scene => given(started({ aan: ['werk-inkomen'] }), org);
const u1 = ({ casus }: Scene) => [...casus.uitnodigingen.values()][0]!;
const asked = (scene: Scene): readonly string[] =>
  u1(scene).gevraagd.map(({ wie: who, via }) => `${wieIs(who)} (${via})`);

describe('Whom the bot asks first', () => {
  test('is the contactpersoon for the gebied who works today (U1)', () => {
    expect(asked(werk())).toEqual(['sam (contactpersoon)']);
    const gebied = 'molenbuurt' as never;
    expect(asked(given(started({ aan: ['werk-inkomen'], gebied })))).toEqual(['tessa (contactpersoon)']);
  });

  test('is the vervanger when the contactpersoon is away, or does not work today (U1)', () => {
    expect(asked(werk({ org: away('sam', '2026-11-23', '2026-11-23') }))).toEqual(['tessa (vervanger)']);
    expect(asked(given(started({ aan: ['wmo'] }), { at: '2026-11-25 10:00' }))).toEqual(['kofi (vervanger)']);
  });

  test('is the teamleider when neither is there (U1)', () => {
    const org = away('tessa', '2026-11-20', '2026-11-27', away('sam', '2026-11-23', '2026-11-23'));
    expect(asked(werk({ org }))).toEqual(['fatima (teamleider)']);
    expect(asked(schuldhulp({ org: away('youssef', '2026-11-23', '2026-11-24') }))).toEqual(['ingrid (teamleider)']);
  });

  test('is the contactpersoon all the same when nobody is there at all, so that no invitation is lost (U1)', () => {
    const gone = ['sam', 'tessa', 'fatima'].reduce(
      (org, key) => away(key, '2026-11-23', '2026-11-23', org),
      away('sam', '2026-11-23', '2026-11-23'),
    );
    expect(asked(werk({ org: gone }))).toEqual(['sam (contactpersoon)']);
  });

  test('is whoever works on the next office day, when the office is closed (U1)', () => {
    const org = away('sam', '2026-11-23', '2026-11-23');
    expect(asked(werk({ org, at: '2026-11-21 20:00' }))).toEqual(['tessa (vervanger)']);
  });
});

describe('No answer', () => {
  test('brings a reminder after 1 werkdag, the vervanger after 2, the teamleider after 3, then geen reactie (U4)', () => {
    const scene = werk();
    expect(scene.until('2026-11-24 09:09').told).toEqual([]);
    const reminded = scene.until('2026-11-24 09:10');
    expect(reminded.told).toEqual(['uitnodiging-herinnering → sam']);
    const second = reminded.until('2026-11-25 09:10');
    expect(second.told).toEqual(['uitnodiging → tessa']);
    const third = second.until('2026-11-26 09:10');
    expect(third.told).toEqual(['uitnodiging → fatima']);
    const left = third.until('2026-11-27 09:10');
    expect(left.told).toEqual(['uitnodiging-geen-reactie → noor']);
    expect(u1(left).status).toBe('geen-reactie');
    expect(left.due()).toBeUndefined();
  });

  test('skips a vervanger who does not exist (U4)', () => {
    expect(schuldhulp().until('2026-12-31 12:00').told).toEqual([
      'uitnodiging-herinnering → youssef',
      'uitnodiging → ingrid',
      'uitnodiging-geen-reactie → noor',
    ]);
  });

  test('skips a vervanger who is away by then (U4)', () => {
    const scene = werk({ org: away('tessa', '2026-11-25', '2026-11-25') }).until('2026-11-25 09:10');
    expect(scene.told).toEqual(['uitnodiging-herinnering → sam', 'uitnodiging → fatima']);
  });

  test('asks one vervanger and then the teamleider, however long the chain of vervangers is (U4)', () => {
    const scene = werk({ org: withPersoon('tessa', { vervanger: wie('kofi') }) });
    expect(scene.until('2026-11-26 09:10').told.slice(1)).toEqual(['uitnodiging → tessa', 'uitnodiging → fatima']);
  });

  test('skips whoever was asked already (U4)', () => {
    const scene = werk({ org: away('sam', '2026-11-23', '2026-12-04') });
    expect(scene.until('2026-12-04 12:00').told).toEqual([
      'uitnodiging-herinnering → tessa',
      'uitnodiging → fatima',
      'uitnodiging-geen-reactie → noor',
    ]);
    const both = withDomein('schuldhulp', { ladder: ladder({ teamleider: 'youssef' }) });
    expect(schuldhulp({ org: both }).until('2026-12-04 12:00').told).toEqual([
      'uitnodiging-herinnering → youssef',
      'uitnodiging-geen-reactie → noor',
    ]);
  });

  test('never brings one invitation to anybody more than three times, whoever it went to (U4)', () => {
    const { told } = werk().until('2027-02-01 12:00');
    const perPerson = ['sam', 'tessa', 'fatima'].map((key) => told.filter((one) => one.endsWith(` ${key}`)).length);
    expect(Math.max(...perPerson)).toBeLessThanOrEqual(3);
    expect(told.filter((one) => !one.startsWith('uitnodiging-geen-reactie'))).toHaveLength(3);
  });

  test('moves a reminder to a day on which the person works, and drops it when the next one is asked first (M5)', () => {
    const parttime = withPersoon('youssef', { werkdagen: ['ma', 'wo'] });
    const scene = schuldhulp({ org: parttime });
    expect(scene.until('2026-11-25 08:29').told).toEqual([]);
    expect(scene.until('2026-11-25 08:30').told).toEqual(['uitnodiging-herinnering → youssef']);
    const mondays = schuldhulp({ org: withPersoon('youssef', { werkdagen: ['ma'] }) });
    expect(mondays.until('2026-11-25 09:10').told).toEqual(['uitnodiging → ingrid']);
  });

  test('leaves everybody the time of their own rung, also when an outage made the bot ask late (U4, M5)', () => {
    const back = werk().at('2026-12-01 12:00').until('2026-12-01 12:00');
    expect(back.told).toEqual(['uitnodiging → tessa']);
    const teamleider = back.until('2026-12-02 12:00');
    expect(teamleider.told).toEqual(['uitnodiging → fatima']);
    expect(teamleider.until('2026-12-03 11:59').told).toEqual([]);
    expect(teamleider.until('2026-12-03 12:00').told).toEqual(['uitnodiging-geen-reactie → noor']);
  });

  test('is told to the vervanger of a regiehouder who is away (R5)', () => {
    const org = away('noor', '2026-11-26', '2026-12-04');
    expect(schuldhulp({ org }).until('2026-11-26 09:10').told).toContain('uitnodiging-geen-reactie → jeroen');
  });
});

describe('An answer', () => {
  test('doe mee: whoever answers sits at the table for the domein (U3)', () => {
    const scene = werk().when(joined({ by: 'sam' }));
    expect(u1(scene)).toMatchObject({ status: 'doet-mee', deelnemer: wie('sam'), antwoordOp: scene.now });
    expect(scene.due()).toBeUndefined();
  });

  test('geen rol: the regiehouder hears the reason (U3)', () => {
    const scene = werk().when(declined({ by: 'sam' }));
    expect(u1(scene)).toMatchObject({ status: 'geen-rol', toelichting: { tekst: 'Dit gezin kennen wij niet.' } });
    expect(scene.told).toEqual(['uitnodiging-geen-rol → noor']);
  });

  const collega = withPersoon('kofi', { domein: domeinId('werk-inkomen') });

  test('andere collega is one of the same domein: nobody speaks for another one (U1, U3)', () => {
    expect(werk().when(passedOn({ by: 'sam', to: 'kofi' })).refusal).toBe('colleague-other-domein');
  });

  test('andere collega: passes on while the clock keeps running (U3)', () => {
    const scene = werk({ org: collega })
      .at('2026-11-23 16:00')
      .when(passedOn({ by: 'sam', to: 'kofi' }));
    expect(scene.told).toEqual(['uitnodiging → kofi']);
    expect(scene.until('2026-11-24 09:10').told).toEqual(['uitnodiging-herinnering → kofi']);
    expect(scene.until('2026-11-25 09:10').told).toEqual(['uitnodiging-herinnering → kofi', 'uitnodiging → tessa']);
  });

  test('andere collega, after the reminder fell due: the newly asked is not reminded at once (U4)', () => {
    const late = werk({ org: withPersoon('sam', { werkdagen: ['ma'] }, collega) }).at('2026-11-24 12:00');
    const passed = late.when(passedOn({ by: 'sam', to: 'kofi' }));
    expect(passed.until('2026-11-25 09:09').told).toEqual([]);
  });

  test('passes to somebody else who is in the directory (U3)', () => {
    expect(werk().when(passedOn({ by: 'sam', to: 'sam' })).refusal).toBe('person-is-self');
    const scene = werk();
    const personen = new Map(scene.org.personen);
    personen.delete(wie('kofi'));
    expect(scene.in({ ...scene.org, personen }).when(passedOn({ by: 'sam', to: 'kofi' })).refusal).toBe(
      'person-unknown',
    );
  });

  test('comes from the person asked, their vervanger or the teamleider, and from nobody else (A)', () => {
    for (const by of ['sam', 'tessa', 'fatima']) expect(werk().when(joined({ by })).refusal).toBeUndefined();
    for (const by of ['noor', 'ingrid', 'kofi'])
      expect(werk().when(joined({ by })).refusal).toBe('invitation-not-yours');
    expect(werk().when(joined({ by: 'sam', uitnodiging: 'U9' })).refusal).toBe('invitation-unknown');
  });

  test('counts from whoever was asked before, also when it is late (U4)', () => {
    const late = werk().until('2026-12-10 10:00');
    expect(u1(late.when(joined({ by: 'sam' }))).status).toBe('doet-mee');
  });

  test('is given once: the second sees that it was answered (U3)', () => {
    const scene = werk().when(joined({ by: 'sam' }));
    expect(scene.when(joined({ by: 'fatima' })).refusal).toBe('invitation-answered');
    expect(scene.when(declined({ by: 'sam' })).refusal).toBe('invitation-answered');
  });
});

describe('A domein that joins later', () => {
  test('is invited by the regiehouder (U6)', () => {
    const scene = werk();
    expect(scene.when(invited({ by: 'noor', domein: 'wmo' })).told).toEqual(['uitnodiging → daan']);
    expect(scene.when(invited({ by: 'sam', domein: 'wmo' })).refusal).toBe('not-regiehouder');
    expect(scene.when(invited({ by: 'noor', domein: 'kadaster' })).refusal).toBe('domein-unknown');
  });

  test('is not asked while it is asked, takes part or left it unanswered; after geen rol it may be asked again (U6)', () => {
    const again = invited({ by: 'noor', domein: 'werk-inkomen' });
    expect(werk().when(again).refusal).toBe('domein-already-invited');
    expect(
      werk()
        .when(joined({ by: 'sam' }))
        .when(again).refusal,
    ).toBe('domein-already-invited');
    expect(werk().until('2026-12-10 10:00').when(again).refusal).toBe('domein-already-invited');
    expect(
      werk()
        .when(declined({ by: 'sam' }))
        .when(again).told,
    ).toEqual(['uitnodiging → sam']);
    expect(werk().when(invited({ by: 'noor', domein: 'wijkteam' })).refusal).toBe('domein-already-invited');
  });

  test('has nobody to ask when the directory names no contact (U1)', () => {
    const niemand = { standaard: undefined, perGebied: new Map() };
    const scene = werk().in(withDomein('uwv', { contactpersonen: niemand }));
    expect(scene.when(invited({ by: 'noor', domein: 'uwv' })).refusal).toBe('domein-without-contact');
  });

  test('can no longer answer once the casusoverleg is closed (C8)', () => {
    expect(
      werk()
        .when(closed({ by: 'noor' }))
        .when(joined({ by: 'sam' })).refusal,
    ).toBe('casusoverleg-closed');
  });
});
