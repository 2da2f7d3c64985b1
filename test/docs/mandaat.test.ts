import { readFileSync } from 'node:fs';
import { berichtsoorten } from '../../src/domain/casusoverleg/bericht.ts';
import type { Command } from '../../src/domain/casusoverleg/commands.ts';
import type { Instant } from '../../src/domain/basis/instant.ts';
import { levelClock } from '../../src/domain/mandaat/levelClock.ts';
import { wachttijd } from '../../src/domain/mandaat/waiting.ts';
import { termijnEinde } from '../../src/domain/mandaat/wettelijk.ts';
import { given, type Scene } from '../support/given.ts';
import { datum, local } from '../support/kantoor.ts';
import { answered, asked, granted, requested, started } from '../support/opdrachten.ts';
import { busy, executed, received } from '../support/opdrachtenDaarna.ts';

const page = readFileSync('docs/mandaat.md', 'utf8');

/** The first cells of each row of the first table below this heading. */
function tableBelow(heading: string, cells: number): readonly (readonly string[])[] {
  const [, below] = page.split(`\n${heading}\n`);
  if (below === undefined) throw new Error(`there is no heading ${heading}`);
  const rows = /(?:^\|.*\n)+/m.exec(below)?.[0].trim().split('\n').slice(2) ?? [];
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, cells + 1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

const weekdag = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'Europe/Amsterdam' });
const dag = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'Europe/Amsterdam' });
const uur = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
const dagText = (at: Instant): string => `${weekdag.format(at)} ${dag.format(at)}`;
const momentText = (at: Instant): string => `${dagText(at)} ${uur.format(at)}`;
const hours = (minuten: number): string => `${Math.floor(minuten / 60)}:${String(minuten % 60).padStart(2, '0')}`;

type Daad = readonly [string, ...Command[]];

/** Every moment at which something is sent or done, until this one. */
function* course(begin: Scene, daden: readonly Daad[]): Generator<Scene> {
  let scene = begin;
  yield scene;
  for (const [time, ...commands] of daden) {
    for (let due = scene.due(); due !== undefined && due <= local(time); due = scene.due()) {
      scene = scene.until(due);
      if (scene.told.length > 0) yield scene;
    }
    scene = scene.until(time).when(...commands);
    if (commands.length > 0) yield scene;
  }
}

/** How much of the present level's time is used; none once it is decided. */
function levelText(scene: Scene): string {
  const mandaat = scene.mandaat();
  if (mandaat.status !== 'bij-beslisser' && mandaat.status !== 'bij-aanvrager') return '–';
  return hours(levelClock(mandaat, mandaat.niveau.sinds, scene.org.kantoor).usedAt(scene.now));
}
const rowsOf = (scenes: Iterable<Scene>): readonly (readonly string[])[] =>
  [...scenes].map((scene) => {
    expect(scene.refusal).toBeUndefined();
    return [momentText(scene.now), levelText(scene), scene.told.join(', ') || '–'];
  });

const asks = (at: string, change: Partial<Parameters<typeof requested>[0]> = {}): Scene =>
  given(started({ aan: [] }), { at }).when(requested({ by: 'noor', ...change }));

const christmas = '2026-12-24 10:00';
const besluit: readonly Daad[] = [
  ['2026-12-24 14:00', asked({ by: 'fatima' })],
  ['2026-12-28 09:30', answered({ by: 'noor' })],
  ['2026-12-29 11:00', granted({ by: 'fatima' })],
];

describe('The worked examples of docs/mandaat.md', () => {
  test('a request that nobody answers, over Christmas, a weekend and new year (M5, M6, M7)', () => {
    const replayed = rowsOf(course(asks(christmas), [['2027-01-15 12:00']]));
    expect(tableBelow('### Nobody answers: a holiday, a weekend, new year', 3)).toEqual(replayed);
  });

  test('the same with spoed (M5)', () => {
    const spoed = asks('2026-12-24 15:30', { spoed: 'ontruiming' });
    expect(tableBelow('### The same with spoed', 3)).toEqual(rowsOf(course(spoed, [['2026-12-31 12:00']])));
  });

  test('a vraag, akkoord, and carrying it out (M4, M11)', () => {
    const daden: readonly Daad[] = [
      ...besluit,
      ['2026-12-30 15:00', received({ by: 'sam' })],
      ['2026-12-31 10:00', busy({ by: 'sam', klaarOp: '2027-01-08' })],
      ['2027-01-12 10:00', executed({ by: 'sam' })],
    ];
    expect(tableBelow('### A vraag, akkoord, and carrying it out', 3)).toEqual(rowsOf(course(asks(christmas), daden)));
  });

  test('how that waiting is split (M4)', () => {
    const decided = [...course(asks(christmas), besluit)].at(-1);
    if (decided === undefined) throw new Error('a course begins with a scene');
    const { totaal, bijBeslisser, bijAanvrager, buitenKantoortijd } = wachttijd(
      decided.mandaat(),
      decided.now,
      decided.org.kantoor,
    );
    expect(tableBelow('### How that waiting is split', 2)).toEqual([
      ['with the beslisser', hours(bijBeslisser)],
      ['with the aanvrager', hours(bijAanvrager)],
      ['outside office hours', hours(buitenKantoortijd)],
      ['total', hours(totaal)],
    ]);
  });

  test('the statutory term beside it, also one that ends on a Saturday (law 12, 13)', () => {
    const rows = tableBelow('### The statutory term beside it', 4);
    expect(rows).toHaveLength(3);
    for (const [given = '', ends, over, said] of rows) {
      const begin = asks('2026-12-14 09:10', { wettelijk: datum(given) });
      const { events, org } = begin.until('2026-12-29 17:00');
      const einde = termijnEinde(begin.mandaat().verzoek, org);
      const warnings = events.flatMap((one) =>
        one.type === 'MandaatTermijnWarned' ? [`${momentText(one.at)} ${one.waarom}`] : [],
      );
      // Nobody answers, so the first weekly ping comes when the last rung's time is over.
      const ping = events.find(({ type }) => type === 'MandaatStillWaiting');
      expect([ends, over, said]).toEqual([
        einde && dagText(local(`${einde} 12:00`)),
        ping && momentText(ping.at),
        warnings.join(', '),
      ]);
    }
  });
});

describe('docs/mandaat.md leaves out no', () => {
  type Part = { readonly default?: unknown; readonly properties?: Readonly<Record<string, Part>> };
  const schema = JSON.parse(readFileSync('config/aan-tafel.schema.json', 'utf8')) as Part & {
    properties: { klokken: Part; mandaatregister: { additionalProperties: Part } };
  };

  const leaves = (part: Part, path: string): readonly (readonly [string, string])[] =>
    part.properties === undefined
      ? [[path, [part.default].flat().join(', ')]]
      : Object.entries(part.properties).flatMap(([key, below]) => leaves(below, `${path}.${key}`));

  test('clock, and names the defaults of the schema', () => {
    const clocks = leaves(schema.properties.klokken, 'klokken');
    const listed = tableBelow('## The clocks', 2);
    expect(clocks).toEqual(expect.arrayContaining([...listed]));
    const ofMandaat = clocks.filter(([key]) => key.startsWith('klokken.mandaat.'));
    expect(listed).toEqual(expect.arrayContaining(ofMandaat));
  });

  test('field of the register (law 9)', () => {
    const fields = Object.keys(schema.properties.mandaatregister.additionalProperties.properties ?? {});
    const listed = tableBelow('## The mandaatregister', 1).flat();
    expect(listed.toSorted()).toEqual(fields.toSorted());
  });

  test('state of a request, or of what follows it', () => {
    const files = ['state.ts', 'uitvoering/state.ts', 'verschil/state.ts'];
    const source = files.map((file) => readFileSync(`src/domain/mandaat/${file}`, 'utf8')).join('');
    const states = [...source.matchAll(/readonly status: ([^;}]+)/g)].flatMap(([, union = '']) =>
      [...union.matchAll(/'([^']+)'/g)].map(([, state = '']) => state),
    );
    expect(states).toEqual(expect.arrayContaining(['bij-beslisser', 'in-uitvoering', 'geen-reactie', 'gemaakt']));
    const diagrams = [...page.matchAll(/```mermaid\n(.*?)```/gs)].map(([, text]) => text).join('');
    const named = new Set(diagrams.match(/[\p{L}-]+/gu));
    expect(states.filter((state) => !named.has(state))).toEqual([]);
  });

  test('kind of message', () => {
    const about = berichtsoorten.filter((soort) => /^(?:mandaat|advies|uitvoering|bemiddel|keuze)/.test(soort));
    expect(about.filter((soort) => !page.includes(`\`${soort}\``))).toEqual([]);
  });
});
