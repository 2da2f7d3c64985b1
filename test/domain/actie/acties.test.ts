import { bewaarEinde } from '../../../src/domain/bewaren/termijn.ts';
import { isOverTijd } from '../../../src/domain/actie/step.ts';
import { actieDone, actieDropped, agreed } from '../../support/actieOpdrachten.ts';
import { away, withDomein, withPersoon, without } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import * as opdracht from '../../support/opdrachten.ts';
import { local } from '../../support/kantoor.ts';
import { voorbeeldstad, wie } from '../../support/voorbeeldstad.ts';

const { actieId, closed, cancelled, joined, regieAccepted, regieOffered, started } = opdracht;

const a1 = ({ casus }: Scene) => casus.acties.get(actieId())!;
const table = (org = voorbeeldstad()): Scene => given(started(), { org });

describe('An actie', () => {
  test('holds what was agreed, with whom, until when, on what condition, and whether the inwoner knows (C9, law 19)', () => {
    const informering = { hoe: 'nog-niet', reden: { tekst: 'Morgen een huisbezoek.' } } as const;
    const scene = table().when(agreed({ by: 'noor', conditie: 'Na het akkoord.', informering }));
    expect(a1(scene)).toMatchObject({
      id: 'A1',
      omschrijving: { tekst: 'Een betalingsregeling aanvragen' },
      conditie: { tekst: 'Na het akkoord.' },
      informering,
      belegdBij: { domein: 'schuldhulp' },
      uiterlijk: '2026-12-04',
      afgesprokenDoor: wie('noor'),
      status: 'open',
    });
  });

  test('is agreed by the regiehouder, or who stands in for them, and nobody else (A, R5)', () => {
    const scene = table().when(joined({ by: 'sam' }));
    expect(scene.when(agreed({ by: 'sam' })).refusal).toBe('not-regiehouder');
    const absent = scene.in(away('noor', '2026-11-23', '2026-11-23')).when(agreed({ by: 'jeroen' }));
    expect(absent.events.at(-1)).toMatchObject({ type: 'ActieAgreed', by: wie('jeroen'), voor: wie('noor') });
    const handed = scene.when(regieOffered({ by: 'noor', to: 'sam' }), regieAccepted({ by: 'sam' }));
    expect(handed.when(agreed({ by: 'noor' })).refusal).toBe('not-regiehouder');
  });

  test('is told to who sits at the table for the domein, else to its contactpersoon (C9)', () => {
    expect(table().when(agreed({ by: 'noor' })).told).toEqual(['actie → youssef']);
    const colleague = table().when(joined({ by: 'ingrid', uitnodiging: 'U2' }));
    expect(colleague.when(agreed({ by: 'noor' })).told).toEqual(['actie → ingrid']);
  });

  test('is told to the person who does it, but not to who noted it for themselves (C9)', () => {
    const scene = table().when(joined({ by: 'sam' }));
    expect(scene.when(agreed({ by: 'noor', persoon: 'sam' })).told).toEqual(['actie → sam']);
    expect(scene.when(agreed({ by: 'noor', persoon: 'noor' })).told).toEqual([]);
    expect(scene.when(agreed({ by: 'noor', domein: 'wijkteam' })).told).toEqual([]);
  });

  test('is told to the vervanger while who does it is away for longer than a werkdag (P9, M5)', () => {
    const scene = table().when(joined({ by: 'sam' }));
    const gone = scene.in(away('sam', '2026-11-23', '2026-11-27')).when(agreed({ by: 'noor', persoon: 'sam' }));
    expect(gone.told).toEqual(['actie → tessa']);
    const today = scene.in(away('sam', '2026-11-23', '2026-11-23')).when(agreed({ by: 'noor', persoon: 'sam' }));
    expect(today.told).toEqual(['actie → sam']);
  });

  test('lies with a domein or a person at the table, in time to come (C9)', () => {
    const scene = table().when(joined({ by: 'sam' }), opdracht.declined({ by: 'youssef', uitnodiging: 'U2' }));
    expect(scene.when(agreed({ by: 'noor', persoon: 'kofi' })).refusal).toBe('actie-owner-not-at-table');
    expect(scene.when(agreed({ by: 'noor', domein: 'schuldhulp' })).refusal).toBe('actie-owner-not-at-table');
    const today = agreed({ by: 'noor', domein: 'werk-inkomen', uiterlijk: '2026-11-23' });
    expect(scene.when(today).refusal).toBeUndefined();
    expect(scene.when(agreed({ by: 'noor', domein: 'werk-inkomen', uiterlijk: '2026-11-22' })).refusal).toBe(
      'date-in-past',
    );
    for (const uiterlijk of ['2028-01-01', '9999-12-31'])
      expect(scene.when(agreed({ by: 'noor', domein: 'werk-inkomen', uiterlijk })).refusal).toBe('date-too-far');
  });

  test('is not given to a domein for which nobody answers (U1)', () => {
    const nobody = withDomein('schuldhulp', {
      contactpersonen: { standaard: undefined, perGebied: new Map() },
      ladder: {},
    });
    expect(
      table()
        .in(nobody)
        .when(agreed({ by: 'noor' })).refusal,
    ).toBe('domein-without-contact');
  });

  test('does not fit in a consult (C1)', () => {
    const consult = given(started({ kind: 'consult', aan: ['wmo'] }));
    expect(consult.when(agreed({ by: 'noor', domein: 'wmo' })).refusal).toBe('consult-is-light');
  });
});

describe('An actie ends', () => {
  const scene = table().when(joined({ by: 'youssef', uitnodiging: 'U2' }), agreed({ by: 'noor' }));

  test.each(['youssef', 'noor'])('as done, by who does it or by the regiehouder: %s (A)', (by) => {
    const done = scene.when(actieDone({ by }));
    expect(a1(done)).toMatchObject({ status: 'klaar', door: wie(by), op: done.now });
    expect(done.when(actieDone({ by: 'youssef' })).refusal).toBe('actie-ended');
  });

  test('as vervallen, with the reason (A)', () => {
    expect(a1(scene.when(actieDropped({ by: 'youssef' })))).toMatchObject({
      status: 'vervallen',
      reden: { tekst: 'Met een reden.' },
    });
  });

  test('by the vervanger of who does it while they are away, on their behalf (A, C2)', () => {
    const person = table().when(joined({ by: 'sam' }), agreed({ by: 'noor', persoon: 'sam' }));
    expect(person.when(actieDone({ by: 'tessa' })).refusal).toBe('actie-not-yours');
    const away23 = person.in(away('sam', '2026-11-23', '2026-11-23')).when(actieDone({ by: 'tessa' }));
    expect(away23.events.at(-1)).toMatchObject({ type: 'ActieDone', by: wie('tessa'), voor: wie('sam') });
  });

  test('by nobody else, although they sit at the table (A)', () => {
    const seated = scene.when(joined({ by: 'sam' }));
    expect(seated.when(actieDone({ by: 'sam' })).refusal).toBe('actie-not-yours');
    expect(seated.when(actieDropped({ by: 'sam' })).refusal).toBe('actie-not-yours');
  });

  test('by who sits there for the domein now, also when another was told (A)', () => {
    const later = table().when(agreed({ by: 'noor' }), joined({ by: 'ingrid', uitnodiging: 'U2' }));
    expect(a1(later.when(actieDone({ by: 'ingrid' }))).status).toBe('klaar');
    expect(a1(later.when(actieDone({ by: 'youssef' }))).status).toBe('klaar');
  });
});

describe('An actie that is overdue', () => {
  const seated = (org = voorbeeldstad()): Scene =>
    table(org).when(joined({ by: 'sam' }), joined({ by: 'youssef', uitnodiging: 'U2' }));
  // Friday 4 December is the last day; Monday 7 December is the next office day.
  const running = (org = voorbeeldstad()): Scene => seated(org).when(agreed({ by: 'noor', persoon: 'sam' }));

  test('is so on the day after its last day, and not before (C9)', () => {
    const scene = running();
    expect(isOverTijd(a1(scene), { now: local('2026-12-04 23:59'), org: scene.org })).toBe(false);
    expect(isOverTijd(a1(scene), { now: local('2026-12-05 00:00'), org: scene.org })).toBe(true);
  });

  test('reminds who does it once, when the office opens after the weekend, then the regiehouder once (C9, M5, M6)', () => {
    const scene = running();
    expect(scene.until('2026-12-07 08:29').told).toEqual([]);
    const reminded = scene.until('2026-12-07 08:30');
    expect(reminded.told).toEqual(['actie-herinnering → sam']);
    expect(reminded.until('2026-12-08 08:29').told).toEqual([]);
    const told = reminded.until('2026-12-08 08:30');
    expect(told.told).toEqual(['actie-over-tijd → noor']);
    expect(told.until('2027-02-01 12:00').told).toEqual([]);
    expect(told.due()).toBeUndefined();
  });

  test('skips holidays as it skips weekends (law 13)', () => {
    // Christmas 2026 falls on Friday and Saturday.
    const scene = seated().when(agreed({ by: 'noor', persoon: 'sam', uiterlijk: '2026-12-24' }));
    expect(scene.until('2026-12-28 08:29').told).toEqual([]);
    expect(scene.until('2026-12-28 08:30').told).toEqual(['actie-herinnering → sam']);
  });

  test('says nothing when it is done in time, however late the clock looks (M16)', () => {
    const done = running().when(actieDone({ by: 'sam' }));
    expect(done.due()).toBeUndefined();
    expect(done.until('2027-01-15 12:00').told).toEqual([]);
  });

  test('moves the reminder to a day on which who does it works, and the regiehouder hears it a werkdag later (M5)', () => {
    const partTime = withPersoon('sam', { werkdagen: ['di', 'wo', 'do', 'vr'] });
    const scene = running(partTime);
    expect(scene.until('2026-12-08 08:29').told).toEqual([]);
    expect(scene.until('2026-12-08 08:30').told).toEqual(['actie-herinnering → sam']);
    expect(scene.until('2026-12-09 08:30').told).toEqual(['actie-herinnering → sam', 'actie-over-tijd → noor']);
  });

  test('reminds the vervanger when who does it is away by then (P9)', () => {
    const scene = running(away('sam', '2026-12-07', '2026-12-18')).until('2026-12-07 08:30');
    expect(scene.told).toEqual(['actie-herinnering → tessa']);
    expect(a1(scene.when(actieDone({ by: 'tessa' }))).status).toBe('klaar');
    expect(scene.until('2026-12-31 12:00').told).toEqual(['actie-over-tijd → noor']);
  });

  test('does not wait with the regiehouder for somebody who stays away without vervanger; they hear it when back', () => {
    const org = away('youssef', '2026-12-07', '2026-12-18');
    const scene = seated(org).when(agreed({ by: 'noor' }));
    expect(scene.until('2026-12-08 08:30').told).toEqual(['actie-over-tijd → noor']);
    const back = scene.until('2026-12-21 08:30');
    expect(back.told).toEqual(['actie-over-tijd → noor', 'actie-herinnering → youssef']);
    expect(back.due()).toBeUndefined();
  });

  test('does not tell the regiehouder twice about an actie of their own (C9)', () => {
    const own = seated()
      .when(agreed({ by: 'noor', persoon: 'noor' }))
      .until('2026-12-31 12:00');
    expect(own.told).toEqual(['actie-herinnering → noor']);
    expect(own.due()).toBeUndefined();
  });

  test('tells the vervanger of a regiehouder who is away (R5)', () => {
    const scene = running(away('noor', '2026-12-08', '2026-12-08')).until('2026-12-08 08:30');
    expect(scene.told).toEqual(['actie-herinnering → sam', 'actie-over-tijd → jeroen']);
  });

  test('takes one step after an outage, and the other a werkdag later (M5)', () => {
    const scene = running().at('2026-12-16 10:00').when(opdracht.ticked);
    expect(scene.told).toEqual(['actie-herinnering → sam']);
    expect(scene.until('2026-12-17 09:59').told).toEqual([]);
    expect(scene.until('2026-12-17 10:00').told).toEqual(['actie-over-tijd → noor']);
  });

  test('still reminds a starter who is not in the directory', () => {
    const scene = given(started({ aan: [] }), { org: without('noor') }).when(agreed({ by: 'noor', persoon: 'noor' }));
    expect(scene.until('2026-12-07 08:30').told).toEqual(['actie-herinnering → noor']);
  });

  test('waits as long as the gemeente says (C9)', () => {
    const { klokken, ...rest } = voorbeeldstad();
    const actie = { ...klokken.actie, herinnering: 60, regiehouder: 120 } as typeof klokken.actie;
    const scene = running({ ...rest, klokken: { ...klokken, actie } });
    expect(scene.until('2026-12-07 09:29').told).toEqual([]);
    expect(scene.until('2026-12-07 10:30').told).toEqual(['actie-herinnering → sam', 'actie-over-tijd → noor']);
  });
});

describe('Somebody who cannot be reached about an actie', () => {
  const scene = table().when(agreed({ by: 'noor' }));
  const about = { person: 'youssef', over: { actie: actieId() } };

  test('is mentioned in the thread when they are in the team (U5)', () => {
    expect(scene.when(opdracht.unreachable({ ...about, inTeam: true })).told).toEqual(['onbereikbaar → thread']);
  });

  test('is phoned by who agreed it when they are not (U5)', () => {
    expect(scene.when(opdracht.unreachable({ ...about, inTeam: false })).told).toEqual(['onbereikbaar-bellen → noor']);
  });
});

describe('Closing with open acties', () => {
  const scene = table().when(
    joined({ by: 'sam' }),
    agreed({ by: 'noor' }),
    agreed({ by: 'noor', persoon: 'sam' }),
    agreed({ by: 'noor', persoon: 'noor' }),
    actieDone({ by: 'noor', actie: 'A3' }),
  );

  test('waits until each has an owner outside the casusoverleg or lapses with a reason (C8)', () => {
    expect(scene.when(closed({ by: 'noor' })).refusal).toBe('acties-open');
    expect(scene.when(closed({ by: 'noor', overdracht: { A1: 'De bewindvoerder' } })).refusal).toBe('acties-open');
    const settled = scene.when(
      closed({ by: 'noor', overdracht: { A1: 'De bewindvoerder' }, actieReden: 'Niet meer nodig.' }),
    );
    expect(settled.happened).toEqual(['ActieHandedOver', 'ActieDropped', 'CasusoverlegClosed']);
    expect([...settled.casus.acties.values()].map(({ status }) => status)).toEqual([
      'overgedragen',
      'vervallen',
      'klaar',
    ]);
    expect(a1(settled)).toMatchObject({ naar: { tekst: 'De bewindvoerder' }, door: wie('noor') });
    expect(settled.due()).toBe(bewaarEinde(settled.casus, settled));
  });

  test('asks no reason when all are taken over, and none when all are done (C8)', () => {
    const overdracht = { A1: 'De bewindvoerder', A2: 'Het wijkteam' };
    expect(scene.when(closed({ by: 'noor', overdracht })).casus.status).toBe('afgerond');
    const done = scene.when(actieDone({ by: 'noor' }), actieDone({ by: 'sam', actie: 'A2' }), closed({ by: 'noor' }));
    expect(done.casus.status).toBe('afgerond');
  });

  test('passes over an actie that ended meanwhile or never was (M8)', () => {
    const overdracht = { A1: 'De bewindvoerder', A2: 'Het wijkteam', A3: 'Niemand', A9: 'Niemand' };
    expect(scene.when(closed({ by: 'noor', overdracht })).happened).toEqual([
      'ActieHandedOver',
      'ActieHandedOver',
      'CasusoverlegClosed',
    ]);
  });

  test('of a waiting mandaat and open acties needs both settled (C8)', () => {
    const both = scene.when(opdracht.requested({ by: 'noor' }));
    expect(both.when(closed({ by: 'noor', actieReden: 'Klaar.' })).refusal).toBe('mandaat-waits');
    expect(both.when(closed({ by: 'noor', mandaatReden: 'Klaar.' })).refusal).toBe('acties-open');
    expect(both.when(closed({ by: 'noor', mandaatReden: 'Klaar.', actieReden: 'Klaar.' })).casus.status).toBe(
      'afgerond',
    );
  });

  test('by mistake started and ended, they lapse with the same reason (C2)', () => {
    const gone = scene.when(cancelled({ by: 'noor' }));
    expect(a1(gone)).toMatchObject({ status: 'vervallen', reden: { tekst: 'Met een reden.' } });
    expect(gone.due()).toBe(bewaarEinde(gone.casus, gone));
  });
});
