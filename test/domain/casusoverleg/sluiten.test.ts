import { bewaarEinde } from '../../../src/domain/bewaren/termijn.ts';
import { given } from '../../support/given.ts';
import {
  cancelled,
  closed,
  domeinId,
  endorsed,
  granted,
  invited,
  joined,
  regieAccepted,
  regieOffered,
  rejected,
  requested,
  started,
  ticked,
} from '../../support/opdrachten.ts';
import { bemiddelaarAsked, executed, keuzeAsked } from '../../support/opdrachtenDaarna.ts';
import { without } from '../../support/directory.ts';

import { wie } from '../../support/voorbeeldstad.ts';

describe('The gezamenlijk doel', () => {
  test('is endorsed by each domein at the table, once (C5)', () => {
    const scene = given(started()).when(joined({ by: 'sam' }), endorsed({ by: 'noor' }), endorsed({ by: 'sam' }));
    expect(scene.casus.doelOnderschreven).toEqual([domeinId('wijkteam'), domeinId('werk-inkomen')]);
    expect(scene.when(endorsed({ by: 'sam' })).refusal).toBe('doel-already-endorsed');
  });

  test('is not endorsed by who sits at no domein (C5)', () => {
    expect(given(started()).when(endorsed({ by: 'sam' })).refusal).toBe('no-domein-at-table');
    const guest = given(started(), { org: without('noor') });
    expect(guest.when(endorsed({ by: 'noor' })).refusal).toBe('no-domein-at-table');
  });

  test('need not be endorsed before a decision is asked for (C5)', () => {
    expect(given(started()).when(requested({ by: 'noor' })).refusal).toBeUndefined();
  });
});

describe('Closing', () => {
  test('is done by the regiehouder and told to everyone at the table, except to who did it (C8)', () => {
    const scene = given(started())
      .when(joined({ by: 'sam' }))
      .when(closed({ by: 'noor' }));
    expect(scene.casus).toMatchObject({
      status: 'afgerond',
      door: wie('noor'),
      afsluiting: { opbrengst: ['wonen-behouden'] },
    });
    expect(scene.told).toEqual(['gesloten → sam']);
    expect(given(started()).when(closed({ by: 'sam' })).refusal).toBe('not-regiehouder');
  });

  test('is no longer for the starter once somebody else holds regie (A)', () => {
    const scene = given(started()).when(regieOffered({ by: 'noor', to: 'sam' }), regieAccepted({ by: 'sam' }));
    expect(scene.when(closed({ by: 'noor' })).refusal).toBe('not-regiehouder');
    expect(scene.when(closed({ by: 'sam' })).casus.status).toBe('afgerond');
  });

  test('waits for a mandaat that waits, unless it is ended with a reason (C8)', () => {
    const scene = given(started()).when(requested({ by: 'noor' }));
    expect(scene.when(closed({ by: 'noor' })).refusal).toBe('mandaat-waits');
    const ended = scene.when(closed({ by: 'noor', mandaatReden: 'De corporatie ziet af van ontruiming.' }));
    expect(ended.happened).toEqual(['MandaatWithdrawn', 'CasusoverlegClosed']);
    expect(ended.mandaat()).toMatchObject({ status: 'ingetrokken', door: wie('noor') });
  });

  test('does not wait for a mandaat that was decided (C8)', () => {
    const refused = given(started()).when(
      requested({ by: 'noor' }),
      rejected({ by: 'fatima' }),
      closed({ by: 'noor' }),
    );
    expect(refused.casus.status).toBe('afgerond');
    expect(refused.mandaat().status).toBe('besloten');
  });

  test('waits for an execution, unless that is ended with the reason (C8, M11)', () => {
    const scene = given(started()).when(requested({ by: 'noor' }), granted({ by: 'fatima' }));
    expect(scene.when(closed({ by: 'noor' })).refusal).toBe('uitvoering-underway');
    const ended = scene.when(closed({ by: 'noor', mandaatReden: 'Het gezin is verhuisd.' }));
    expect(ended.happened).toEqual(['UitvoeringEnded', 'CasusoverlegClosed']);
    expect(ended.mandaat()).toMatchObject({
      uitvoering: { status: 'beëindigd', reden: { tekst: 'Het gezin is verhuisd.' } },
    });
    expect(scene.when(executed({ by: 'sam' }), closed({ by: 'noor' })).casus.status).toBe('afgerond');
  });

  test('ends what parties still differ about (C8, M12, M13)', () => {
    const scene = given(started()).when(
      requested({ by: 'noor' }),
      rejected({ by: 'fatima' }),
      bemiddelaarAsked({ by: 'noor', aan: 'anouk' }),
      keuzeAsked({ by: 'noor' }),
      closed({ by: 'noor' }),
    );
    expect(scene.happened.slice(-3)).toEqual(['BemiddelingLapsed', 'KeuzeLapsed', 'CasusoverlegClosed']);
  });

  test('asks what else is going on when the inwoner did not turn up (C8)', () => {
    const scene = given(started());
    expect(scene.when(closed({ by: 'noor', nietVerschenen: {} })).refusal).toBe('no-show-needs-more');
    const told = scene.when(closed({ by: 'noor', nietVerschenen: { watNog: 'Er is een verhuizing.' } }));
    expect(told.casus.status).toBe('afgerond');
  });

  test('lets open invitations and the offer of regie lapse (C8)', () => {
    const scene = given(started()).when(
      joined({ by: 'sam' }),
      regieOffered({ by: 'noor', to: 'sam' }),
      closed({ by: 'noor' }),
    );
    expect([...scene.casus.uitnodigingen.values()].map(({ status }) => status)).toEqual(['doet-mee', 'vervallen']);
    expect(scene.casus.regie.aanbod).toBeUndefined();
  });

  test('stops every clock and every button (C2)', () => {
    const scene = given(started()).when(requested({ by: 'noor' }), closed({ by: 'noor', mandaatReden: 'Opgelost.' }));
    expect(scene.due()).toBe(bewaarEinde(scene.casus, scene));
    expect(scene.at('2026-12-01 10:00').when(ticked).happened).toEqual([]);
    expect(scene.when(invited({ by: 'noor', domein: 'wmo' })).refusal).toBe('casusoverleg-closed');
    expect(scene.when(closed({ by: 'noor' })).refusal).toBe('casusoverleg-closed');
  });
});

describe('A casusoverleg that was started by mistake', () => {
  test('lapses with a reason, by the starter or the regiehouder (C2)', () => {
    const scene = given(started()).when(requested({ by: 'noor' }));
    expect(scene.when(cancelled({ by: 'sam' })).refusal).toBe('not-starter-or-regiehouder');
    const gone = scene.when(cancelled({ by: 'noor' }));
    expect(gone.casus).toMatchObject({ status: 'vervallen', reden: { tekst: 'Met een reden.' } });
    expect(gone.mandaat().status).toBe('ingetrokken');
    expect(gone.due()).toBe(bewaarEinde(gone.casus, gone));
  });

  test('can still be ended by the starter after regie went to another (C2)', () => {
    const scene = given(started()).when(regieOffered({ by: 'noor', to: 'sam' }), regieAccepted({ by: 'sam' }));
    expect(scene.when(cancelled({ by: 'noor' })).told).toEqual(['gesloten → sam']);
    expect(scene.when(cancelled({ by: 'sam' })).told).toEqual(['gesloten → noor']);
  });
});
