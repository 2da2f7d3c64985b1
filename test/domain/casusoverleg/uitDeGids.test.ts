import { evolve } from '../../../src/domain/casusoverleg/evolve.ts';
import type { CasusEvent } from '../../../src/domain/casusoverleg/events.ts';
import type { Command } from '../../../src/domain/casusoverleg/commands.ts';
import { personId } from '../../../src/domain/basis/ids.ts';
import { isLetIn } from '../../../src/domain/casusoverleg/rechten.ts';
import { without } from '../../support/directory.ts';
import { actieDone, agreed } from '../../support/actieOpdrachten.ts';
import { given } from '../../support/given.ts';
import {
  asked,
  closed,
  endorsed,
  joined,
  passedOn,
  regieAccepted,
  regieOffered,
  requested,
  started,
} from '../../support/opdrachten.ts';
import { wie, voorbeeldstad } from '../../support/voorbeeldstad.ts';

const casus = given(started()).when(joined({ by: 'sam' }));

describe('Who left the directory', () => {
  test.each<readonly [string, string, Command]>([
    ['took part', 'sam', requested({ by: 'sam' })],
    ['took part for a domein', 'sam', endorsed({ by: 'sam' })],
    ['was asked to take part', 'youssef', joined({ by: 'youssef', uitnodiging: 'U2' })],
    ['was asked and would pass it on', 'youssef', passedOn({ by: 'youssef', uitnodiging: 'U2', to: 'ingrid' })],
    ['started', 'noor', closed({ by: 'noor' })],
  ])('does nothing any more when they %s (A)', (_part, who, command) => {
    expect(casus.in(without(who)).when(command).refusal).toBe('not-in-directory');
    expect(casus.when(command).refusal).toBeUndefined();
  });

  test('answers nothing that was asked of them as beslisser or as aanvrager either (A)', () => {
    const waiting = casus.when(requested({ by: 'sam' }));
    expect(waiting.in(without('fatima')).when(asked({ by: 'fatima' })).refusal).toBe('not-in-directory');
  });

  test('may not accept regie that was offered before (R2)', () => {
    const offered = casus.when(regieOffered({ by: 'noor', to: 'sam' })).in(without('sam'));
    expect(offered.when(regieAccepted({ by: 'sam' })).refusal).toBe('not-in-directory');
  });

  test('is let in again as soon as they are back in it', () => {
    expect(
      casus
        .in(without('sam'))
        .in(voorbeeldstad())
        .when(endorsed({ by: 'sam' })).refusal,
    ).toBeUndefined();
  });

  test('and held regie can be relieved by a teamleider at the table, also when they started (R5, A)', () => {
    const left = casus.in(without('noor'));
    expect(left.when(regieOffered({ by: 'fatima', to: 'sam' })).refusal).toBeUndefined();
    expect(left.when(regieOffered({ by: 'ingrid', to: 'sam' })).refusal).toBe('may-not-offer-regie');
  });

  test('is not asked to hold regie any more, also when they started (R2)', () => {
    const holds = casus.when(regieOffered({ by: 'noor', to: 'sam' }), regieAccepted({ by: 'sam' })).in(without('noor'));
    expect(holds.when(regieOffered({ by: 'sam', to: 'noor' })).refusal).toBe('person-unknown');
  });

  test('gets no actie any more: for their domein its contactpersoon does, and ends it (C9)', () => {
    const table = casus.when(
      passedOn({ by: 'youssef', uitnodiging: 'U2', to: 'ingrid' }),
      joined({ by: 'ingrid', uitnodiging: 'U2' }),
    );
    expect(table.when(agreed({ by: 'noor' })).told).toEqual(['actie → ingrid']);
    const left = table.in(without('ingrid'));
    expect(left.when(agreed({ by: 'noor', persoon: 'ingrid' })).refusal).toBe('actie-owner-not-at-table');
    expect(left.when(agreed({ by: 'noor' })).told).toEqual(['actie → youssef']);
    const before = table.when(agreed({ by: 'noor' })).in(without('ingrid'));
    expect(before.when(actieDone({ by: 'youssef' })).refusal).toBeUndefined();
  });

  test('is never the one who is told to phone (U5)', () => {
    const unreachable: Command = {
      type: 'unreachable',
      person: wie('youssef'),
      inTeam: false,
      over: { uitnodiging: 'U2' as never },
      soort: 'uitnodiging',
    };
    expect(casus.when(unreachable).told).toContain('onbereikbaar-bellen → noor');
    expect(casus.in(without('noor')).when(unreachable).told).not.toContain('onbereikbaar-bellen → noor');
  });
});

describe('Who started from outside the directory (A: any member of the tenant may)', () => {
  const buiten = personId('99999999-0000-4000-8000-000000000003');
  const scene = given({ ...started(), by: buiten }).when(joined({ by: 'sam' }));

  test('never needed it, and goes on', () => {
    expect(scene.when({ ...closed({ by: 'noor' }), by: buiten } as Command).refusal).toBeUndefined();
    expect(isLetIn(scene.casus, buiten, scene)).toBe(true);
  });

  test('keeps regie until they offer it: no teamleider takes it from them', () => {
    expect(scene.when(regieOffered({ by: 'fatima', to: 'sam' })).refusal).toBe('may-not-offer-regie');
  });

  test('is told apart from who left, also in what 0.1.0 stored without saying so', () => {
    const before = (event: CasusEvent) => {
      const { buitenGids: _, ...old } = event as CasusEvent & { buitenGids?: boolean };
      return evolve(undefined, old);
    };
    const [inGids, outside] = [casus.events[0], scene.events[0]].map((event) => event && before(event));
    expect([inGids?.starterBuitenGids, outside?.starterBuitenGids]).toEqual([false, true]);
  });
});
