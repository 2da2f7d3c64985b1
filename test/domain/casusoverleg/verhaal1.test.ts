import { stillMatters, changes } from '../../../src/domain/casusoverleg/relevance.ts';
import { given, type Scene } from '../../support/given.ts';
import {
  answered,
  asked,
  closed,
  endorsed,
  granted,
  joined,
  passedOn,
  regieAccepted,
  regieOffered,
  requested,
  started,
  withdrawn,
} from '../../support/opdrachten.ts';
import { executed } from '../../support/opdrachtenDaarna.ts';
import { wieIs } from '../../support/wieIs.ts';

/** Eviction threatens over rent arrears: Noor asks the corporatie, schuldhulp and W&I to the table, and a mandaat. */
const start = () => given(started({ aan: ['woningcorporatie', 'schuldhulp', 'werk-inkomen'] }));
const spoed = requested({ by: 'noor', spoed: 'ontruiming' });

/** Messages already sent that this step makes out of date, as `soort → who`. */
const stale = (after: Scene, before: Scene): readonly string[] => {
  const fresh = after.events.slice(before.events.length);
  return before.berichten
    .filter((bericht) => fresh.some((event) => changes(event, bericht)))
    .map(({ soort, aan }) => `${soort} → ${wieIs(aan)}`);
};

/** Messages of the past that would still be sent now, had they waited. */
const matters = ({ berichten, casus }: Scene): readonly string[] =>
  berichten.filter((one) => stillMatters(one, casus)).map(({ soort, aan }) => `${soort} → ${wieIs(aan)}`);

describe('Story 1, eviction', () => {
  test('who is told what, at every step (U1, R2, M5, M6, M10, C8)', () => {
    const steps: readonly (readonly [string, (scene: Scene) => Scene, readonly string[]])[] = [
      [
        'Sam and Youssef join',
        (s) =>
          s
            .at('2026-11-23 09:40')
            .when(joined({ by: 'sam', uitnodiging: 'U3' }), joined({ by: 'youssef', uitnodiging: 'U2' })),
        [],
      ],
      ['Joyce joins and they endorse the doel', (s) => s.when(joined({ by: 'joyce' }), endorsed({ by: 'sam' })), []],
      [
        'Noor offers regie to Youssef',
        (s) => s.when(regieOffered({ by: 'noor', to: 'youssef' })),
        ['regie-aanbod → youssef'],
      ],
      ['who accepts', (s) => s.when(regieAccepted({ by: 'youssef' })), ['regie-antwoord → noor']],
      [
        'Noor asks for a mandaat, with spoed',
        (s) => s.at('2026-11-23 10:00').when(spoed),
        ['mandaat-stand → thread', 'mandaat → fatima', 'mandaat-bellen → noor'],
      ],
      ['Fatima is warned', (s) => s.until('2026-11-23 12:00'), ['mandaat-waarschuwing → fatima']],
      [
        'it goes to the afdelingshoofd',
        (s) => s.until('2026-11-23 14:00'),
        ['mandaat → pieter', 'mandaat-wacht → thread', 'mandaat-bellen → noor'],
      ],
      [
        'who says yes',
        (s) => s.at('2026-11-23 14:20').when(granted({ by: 'pieter', voorwaarden: 'Eenmalig.' })),
        ['mandaat-uitkomst → noor', 'mandaat-uitkomst → youssef', 'mandaat-besloten → thread', 'uitvoering → sam'],
      ],
      [
        'Sam pays',
        (s) => s.at('2026-11-23 15:00').when(executed({ by: 'sam' })),
        [
          ...['uitvoering-uitkomst → noor', 'uitvoering-uitkomst → youssef', 'uitvoering-uitkomst → pieter'],
          'uitvoering-gemeld → thread',
        ],
      ],
      [
        'Youssef closes',
        (s) => s.at('2026-12-01 10:00').when(closed({ by: 'youssef' })),
        ['gesloten → noor', 'gesloten → sam', 'gesloten → joyce'],
      ],
    ];
    const first = start();
    expect(first.told).toEqual([
      'thread → thread',
      'uitnodiging → joyce',
      'uitnodiging → youssef',
      'uitnodiging → sam',
    ]);
    const last = steps.reduce((scene, [what, take, told]) => {
      const next = take(scene);
      expect([what, next.refusal, [...next.told].sort()]).toEqual([what, undefined, [...told].sort()]);
      return next;
    }, first);
    expect(last.casus.status).toBe('afgerond');
    expect(new Set(last.berichten.map(({ key }) => key)).size).toBe(last.berichten.length);
  });

  test('the root card and the cards with buttons follow, the notices stay as they were (C7, M8)', () => {
    const waiting = start().when(spoed);
    expect(stale(waiting.when(joined({ by: 'joyce' })), waiting)).toEqual(['thread → thread', 'uitnodiging → joyce']);
    const decided = waiting.when(granted({ by: 'fatima' }));
    expect(stale(decided, waiting)).toEqual(['thread → thread', 'mandaat-stand → thread', 'mandaat → fatima']);
    const offered = start().when(regieOffered({ by: 'noor', to: 'sam' }));
    expect(stale(offered.when(regieAccepted({ by: 'sam' })), offered)).toEqual([
      'thread → thread',
      'regie-aanbod → sam',
    ]);
    const over = offered.when(spoed);
    expect(stale(over.when(closed({ by: 'noor', mandaatReden: 'Betaald.' })), over)).toEqual([
      'thread → thread',
      'uitnodiging → joyce',
      'uitnodiging → youssef',
      'uitnodiging → sam',
      'regie-aanbod → sam',
      'mandaat-stand → thread',
      'mandaat → fatima',
    ]);
  });

  test('every level that was asked sees the outcome on its own card (M7, M8)', () => {
    const higher = start()
      .when(requested({ by: 'noor' }))
      .until('2026-11-26 09:10');
    const cards = stale(higher.when(granted({ by: 'fatima' })), higher).filter((one) => one.startsWith('mandaat'));
    expect([...new Set(cards)]).toEqual([
      'mandaat-stand → thread',
      'mandaat → fatima',
      'mandaat-herinnering → fatima',
      'mandaat-waarschuwing → fatima',
      'mandaat → pieter',
    ]);
  });
});

describe('A message that has not gone out yet', () => {
  test('is not sent once its invitation was answered or went to another (M16)', () => {
    expect(matters(start().when(joined({ by: 'joyce' })))).not.toContain('uitnodiging → joyce');
    const passed = matters(start().when(passedOn({ by: 'sam', to: 'tessa', uitnodiging: 'U3' })));
    expect(passed).toContain('uitnodiging → tessa');
    expect(passed).not.toContain('uitnodiging → sam');
  });

  test('is not sent once its offer was answered (M16)', () => {
    const offered = start().when(regieOffered({ by: 'noor', to: 'sam' }));
    expect(matters(offered)).toContain('regie-aanbod → sam');
    expect(matters(offered.when(regieAccepted({ by: 'sam' })))).not.toContain('regie-aanbod → sam');
  });

  test('is not sent to a beslisser once the request went on, was decided or was withdrawn (M16)', () => {
    const waiting = start().when(requested({ by: 'noor' }));
    expect(matters(waiting)).toContain('mandaat → fatima');
    const higher = matters(waiting.until('2026-11-26 09:10'));
    expect(higher).toContain('mandaat → pieter');
    for (const soort of ['mandaat', 'mandaat-herinnering', 'mandaat-waarschuwing'])
      expect(higher).not.toContain(`${soort} → fatima`);
    expect(matters(waiting.when(withdrawn({ by: 'noor' })))).not.toContain('mandaat → fatima');
    const decided = matters(waiting.when(granted({ by: 'fatima' })));
    expect(decided).toEqual(expect.arrayContaining(['mandaat-uitkomst → noor', 'mandaat-besloten → thread']));
  });

  test('is sent to a beslisser although a vraag is open, but reminders are not (M16, M4)', () => {
    const paused = start()
      .when(requested({ by: 'noor' }))
      .until('2026-11-24 09:10')
      .when(asked({ by: 'fatima' }));
    expect(matters(paused)).toEqual(expect.arrayContaining(['mandaat → fatima', 'mandaat-vraag → noor']));
    expect(matters(paused)).not.toContain('mandaat-herinnering → fatima');
    expect(matters(paused.when(answered({ by: 'noor' })))).not.toContain('mandaat-vraag → noor');
  });

  test('reaches whoever of another organisation asked the vraag (M16, M2)', () => {
    const niet = start().when(requested({ by: 'noor', soort: 'woonvoorrang', domein: 'woningcorporatie' }));
    expect(matters(niet.when(asked({ by: 'joyce' }), answered({ by: 'noor' })))).toContain('mandaat-extern → joyce');
  });

  test('is not sent after the end, but for the root card and the news of the end (M16, C8)', () => {
    const closing = start().when(
      joined({ by: 'sam', uitnodiging: 'U3' }),
      spoed,
      regieOffered({ by: 'noor', to: 'sam' }),
    );
    expect(matters(closing.when(closed({ by: 'noor', mandaatReden: 'Betaald.' })))).toEqual([
      'thread → thread',
      'gesloten → sam',
    ]);
  });
});
