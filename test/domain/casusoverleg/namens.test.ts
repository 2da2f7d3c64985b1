import { away } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import {
  answered,
  asked,
  cancelled,
  closed,
  declined,
  externAnswered,
  granted,
  invited,
  joined,
  regieOffered,
  requested,
  started,
  withdrawn,
} from '../../support/opdrachten.ts';
import { wieIs } from '../../support/wieIs.ts';

/** Who did the last thing on the timeline, and for whom. */
function last({ events, refusal }: Scene): string {
  const event = events.at(-1);
  if (event === undefined || refusal !== undefined) return refusal ?? 'nothing';
  return event.voor === undefined ? wieIs(event.by) : `${wieIs(event.by)} voor ${wieIs(event.voor)}`;
}

const vakantie = away('noor', '2026-11-24', '2026-12-04');
const weg = given(started({ aan: ['werk-inkomen'] }), { org: vakantie }).at('2026-11-24 10:00');

describe('The timeline says on whose behalf somebody acted', () => {
  test('nobody, when it was their own to do (C2)', () => {
    expect(last(given(started()).when(invited({ by: 'noor', domein: 'wmo' })))).toBe('noor');
    expect(last(weg.when(joined({ by: 'sam' })))).toBe('sam');
  });

  test('the absent regiehouder, when the vervanger acts (C2, R5)', () => {
    expect(last(weg.when(invited({ by: 'jeroen', domein: 'wmo' })))).toBe('jeroen voor noor');
    expect(last(weg.when(regieOffered({ by: 'jeroen', to: 'sam' })))).toBe('jeroen voor noor');
    expect(last(weg.when(closed({ by: 'jeroen' })))).toBe('jeroen voor noor');
    expect(last(weg.when(cancelled({ by: 'jeroen' })))).toBe('jeroen voor noor');
  });

  test('the person asked, when their vervanger or teamleider answers (C2)', () => {
    expect(last(weg.when(joined({ by: 'tessa' })))).toBe('tessa voor sam');
    expect(last(weg.when(declined({ by: 'fatima' })))).toBe('fatima voor sam');
  });

  test('the aanvrager, when their vervanger answers or withdraws (C2)', () => {
    const waiting = weg
      .at('2026-11-23 10:00')
      .when(requested({ by: 'noor' }))
      .at('2026-11-24 10:00');
    expect(last(waiting.when(asked({ by: 'fatima' }), answered({ by: 'jeroen' })))).toBe('jeroen voor noor');
    expect(last(waiting.when(withdrawn({ by: 'jeroen' })))).toBe('jeroen voor noor');
  });

  test('the beslisser, when the vervanger decides or asks (C2, M10)', () => {
    const org = away('fatima', '2026-11-23', '2026-12-04');
    const waiting = given(started({ aan: [] }), { org }).when(requested({ by: 'noor' }));
    expect(last(waiting.when(granted({ by: 'ingrid' })))).toBe('ingrid voor fatima');
    expect(last(waiting.when(asked({ by: 'ingrid' })))).toBe('ingrid voor fatima');
    expect(last(waiting.when(granted({ by: 'fatima' })))).toBe('fatima');
  });

  test('nobody, when another organisation answers for itself (C2, M2)', () => {
    const extern = given(started({ aan: [] })).when(
      requested({ by: 'noor', soort: 'woonvoorrang', domein: 'woningcorporatie' }),
    );
    expect(last(extern.when(externAnswered({ by: 'joyce' })))).toBe('joyce');
    expect(last(extern.when(asked({ by: 'joyce' })))).toBe('joyce');
  });
});
