import { bewaarEinde } from '../../../src/domain/bewaren/termijn.ts';
import { usualDomeinen } from '../../../src/domain/casusoverleg/start.ts';
import { given, startRefused } from '../../support/given.ts';
import { away, withDomein } from '../../support/directory.ts';
import { consultAnswered, declined, invited, regieOffered, requested, started } from '../../support/opdrachten.ts';
import { voorbeeldstad, wie } from '../../support/voorbeeldstad.ts';

const consult = (aan: readonly string[] = ['wmo']) => started({ kind: 'consult', aan, leefgebieden: [] });

describe('Starting a casusoverleg', () => {
  test('opens the thread and asks each domein, in one go (C1, C3)', () => {
    const scene = given(started());
    expect(scene.happened).toEqual(['CasusoverlegStarted', 'DomeinInvited', 'DomeinInvited']);
    expect(scene.told).toEqual(['thread → thread', 'uitnodiging → sam', 'uitnodiging → youssef']);
    expect(scene.casus.status).toBe('open');
  });

  test('keeps what the starter wrote, and since when (C2, C3)', () => {
    const { casus, now } = given(started({ inwoner: { hoe: 'aanwezig' } }));
    expect(casus.gestart).toBe(now);
    expect(casus.aanleiding.inwoner).toEqual({ hoe: 'aanwezig' });
    expect([...casus.uitnodigingen.values()].map(({ reden }) => reden)).toEqual(['meedenken', 'meedenken']);
  });

  test("leaves out the starter's own domein, which sits at the table already (C3)", () => {
    const { casus } = given(started({ aan: ['wijkteam', 'schuldhulp'] }));
    expect([...casus.uitnodigingen.values()].map(({ domein }) => domein)).toEqual(['schuldhulp']);
  });

  test('names the usual domeinen that were left out (C6)', () => {
    const { casus } = given(started({ aan: ['schuldhulp'], leefgebieden: ['wonen'] }));
    expect(casus.nietAanTafel).toEqual(['werk-inkomen', 'woningcorporatie']);
  });

  test('knows the usual domeinen of a gebied and of the leefgebieden, each once (C6)', () => {
    const { gebied } = started().aanleiding;
    expect(usualDomeinen({ gebied, leefgebieden: ['financien'] }, voorbeeldstad())).toEqual([
      'werk-inkomen',
      'schuldhulp',
    ]);
    expect(usualDomeinen({ gebied, leefgebieden: ['sociale-relaties'] }, voorbeeldstad())).toContain('jeugd');
  });

  test('asks nobody twice, and nobody whom the directory does not know (C3)', () => {
    expect(startRefused(started({ aan: ['wmo', 'wmo'] }))).toBe('domein-already-invited');
    expect(startRefused(started({ aan: ['belastingdienst'] }))).toBe('domein-unknown');
  });

  test('says so when a domein has nobody to ask (U1)', () => {
    const niemand = { standaard: undefined, perGebied: new Map() };
    expect(startRefused(started({ aan: ['uwv'] }), withDomein('uwv', { contactpersonen: niemand }))).toBe(
      'domein-without-contact',
    );
  });
});

describe('A consult', () => {
  test('asks one domein one question and nothing else (C1)', () => {
    const scene = given(consult());
    expect(scene.told).toEqual(['thread → thread', 'consult → daan']);
    expect(scene.casus.nietAanTafel).toEqual([]);
    expect(startRefused(consult(['wmo', 'jeugd']))).toBe('consult-is-light');
    expect(startRefused(consult([]))).toBe('consult-is-light');
  });

  test('knows no other domeinen, no change of regie and no mandaat (C1)', () => {
    const scene = given(consult());
    expect(scene.when(invited({ by: 'noor', domein: 'jeugd' })).refusal).toBe('consult-is-light');
    expect(scene.when(regieOffered({ by: 'noor', to: 'sam' })).refusal).toBe('consult-is-light');
    expect(scene.when(requested({ by: 'noor' })).refusal).toBe('consult-is-light');
  });

  test('closes with the answer, which goes to the starter (C1)', () => {
    const scene = given(consult()).when(consultAnswered({ by: 'daan' }));
    expect(scene.told).toEqual(['consult-antwoord → noor']);
    expect(scene.casus).toMatchObject({
      status: 'afgerond',
      door: wie('daan'),
      antwoord: { tekst: expect.any(String) as string },
    });
    expect(scene.due()).toBe(bewaarEinde(scene.casus, scene));
  });

  test('is answered by whoever may answer for that domein, and by nobody else (A)', () => {
    const scene = given(consult());
    expect(scene.when(consultAnswered({ by: 'sam' })).refusal).toBe('invitation-not-yours');
    expect(scene.when(consultAnswered({ by: 'esra' })).casus.status).toBe('afgerond');
    expect(given(started()).when(consultAnswered({ by: 'sam' })).refusal).toBe('invitation-unknown');
  });

  test('stays open when that domein sees no role, so that the starter can end it (C1, U3)', () => {
    const scene = given(consult()).when(declined({ by: 'daan' }));
    expect(scene.told).toEqual(['uitnodiging-geen-rol → noor']);
    expect(scene.casus.status).toBe('open');
  });

  test('waits for an answer by the same clock as an invitation (U4)', () => {
    const org = away('kofi', '2026-11-23', '2026-12-31');
    const scene = given(consult(), { org }).until('2026-12-04 16:00');
    expect(scene.told).toEqual(['uitnodiging-herinnering → daan', 'consult → esra', 'uitnodiging-geen-reactie → noor']);
  });
});
