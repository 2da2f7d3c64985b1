import { kenmerk, openApp, type App } from '../../support/app.ts';
import { withPersoon } from '../../support/directory.ts';
import { joined, regieAccepted, regieOffered, requested } from '../../support/opdrachten.ts';
import { inChannel, turnsOf, wordsOf } from '../../support/turns.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const spoed = { spoed: 'ontruiming' };
const december = { van: '2026-12-24', tot: '2027-01-02' };
const periode = '2026-12-24/2027-01-02';

async function running(at?: string) {
  const app = await openApp(at === undefined ? {} : { at });
  return { ...app, ...turnsOf(app) };
}

/** With a casusoverleg of Noor's in which a mandaat waits for Fatima. */
async function waiting(more: object = {}) {
  const app = await running();
  await app.start();
  await app.when(requested({ by: 'noor', ...more }));
  await app.work.settle();
  return app;
}

const beslisser = async (app: App): Promise<string> => {
  const mandaat = (await app.stored()).casus.mandaten.get('M1' as never);
  return mandaat?.status === 'bij-beslisser' ? mandaat.niveau.beslisser : String(mandaat?.status);
};
const rootText = (app: App): string => {
  const root = app.messenger.posts.find(({ to }) => to.kind === 'channel')?.delivery;
  return root?.ok === true ? JSON.stringify(app.messenger.shows(root.ref)?.card) : '';
};

describe('`afwezig` (P9)', () => {
  test('notes the days and says who stands in', async () => {
    const { say, absences } = await running();
    const answer = await say('noor', 'Afwezig van 24 december tot 2 januari.');
    expect(answer).toMatchObject({ kind: 'card', audience: 'actor' });
    expect(wordsOf(answer)).toMatch(
      /donderdag 24 december 2026 tot en met zaterdag 2 januari 2027.*Jeroen Blom vervangt je/,
    );
    expect(absences.of(wie('noor'))).toMatchObject([december]);
  });

  test('alone shows what stands, with a button for each period that one may take back', async () => {
    const { say, click, absences } = await running();
    expect(wordsOf(await say('noor', 'afwezig'))).toContain('niet als afwezig');
    await say('noor', 'afwezig van 24 december tot 2 januari');
    expect(wordsOf(await say('noor', 'afwezig'))).toContain(periode);
    const done = await click('noor', 'afwezig.intrekken', { persoon: wie('noor'), periode });
    expect(wordsOf(done)).toContain('Ingetrokken');
    expect(absences.of(wie('noor'))).toEqual([]);
    const again = await click('noor', 'afwezig.intrekken', { persoon: wie('noor'), periode });
    expect([again.kind, wordsOf(again)]).toEqual(['refusal', 'Deze afwezigheid staat er niet meer.']);
  });

  test('what the beheerder put in the directory is shown, and stays', async () => {
    const { say, click } = await running();
    const words = wordsOf(await say('lotte', 'afwezig'));
    expect(words).toContain('vastgelegd door de beheerder');
    expect(words).not.toContain('Trek in');
    const [van, tot] = ['2026-01-01', '2027-12-31'];
    expect((await click('lotte', 'afwezig.intrekken', { persoon: wie('lotte'), periode: `${van}/${tot}` })).kind).toBe(
      'refusal',
    );
    expect(wordsOf(await say('lotte', 'weer aanwezig'))).toContain('Vraag de beheerder');
  });

  test.each([
    ['afwezig met kerst', /begreep de dagen niet.*Typ bijvoorbeeld/],
    ['afwezig vanaf 24 december', /Tot en met welke dag/],
    ['afwezig 3 november', /al voorbij/],
    ['afwezig van 24 december tot 20 december', /Draai ze om/],
    ['afwezig van 1-1-2027 tot 1-6-2028', /mogen 366 dagen/],
    ['afwezig 2030-01-01', /te ver vooruit/],
  ])('"%s" gets a clear answer, with what to do', async (typed, says) => {
    const { say, absences } = await running();
    expect(wordsOf(await say('noor', typed))).toMatch(says);
    expect(absences.of(wie('noor'))).toEqual([]);
  });

  test('in a channel it is answered to whoever said it alone', async () => {
    const { say } = await running();
    expect(await say('noor', 'afwezig vandaag', inChannel('havenkwartier'))).toMatchObject({ audience: 'actor' });
  });

  test('who is not in the directory can’t be absent, and hears who helps', async () => {
    const { bot } = await running();
    const stranger = { person: 'iemand-anders' as never, naam: 'Iemand', guest: false };
    for (const typed of ['afwezig', 'afwezig vandaag', 'weer aanwezig'])
      expect(wordsOf(await bot.say(stranger, { kind: 'personal' }, typed))).toMatch(/niet in de gids.*beheerder/);
  });

  test('a hole is said while something can be done about it', async () => {
    const { say } = await running();
    expect(wordsOf(await say('youssef', 'afwezig vandaag'))).toContain('geen vervanger');
    await say('jeroen', 'afwezig vandaag');
    expect(wordsOf(await say('noor', 'afwezig vandaag'))).toContain('dan ook weg');
  });
});

describe('`weer aanwezig` (P9)', () => {
  test.each(['weer aanwezig', 'Ik ben er weer', 'ik ben weer er', 'terug aanwezig'])(
    '"%s" ends what runs today, and leaves what is planned',
    async (typed) => {
      const { say, absences } = await running();
      await say('noor', 'afwezig tot vrijdag');
      await say('noor', 'afwezig van 24 december tot 2 januari');
      expect(wordsOf(await say('noor', typed))).toContain('Fijn dat je er weer bent');
      expect(absences.of(wie('noor'))).toMatchObject([december]);
      expect(wordsOf(await say('noor', typed))).toContain('Wat gepland staat, blijft staan');
    },
  );
});

describe('The form', () => {
  test('does the same, and gives what was typed back with what is wrong', async () => {
    const { open, submit, absences } = await running();
    expect((await open('noor', 'afwezig.melden')).kind).toBe('dialog');
    const wrong = await submit('noor', 'afwezig.melden', { van: '2026-12-24', tot: '2026-12-20' });
    expect(wordsOf(wrong)).toMatch(/Draai ze om.*2026-12-24.*2026-12-20/);
    expect((await submit('noor', 'afwezig.melden', { van: 'ooit' })).kind).toBe('dialog');
    expect(wordsOf(await submit('noor', 'afwezig.melden', december))).toMatch(/Genoteerd.*Jeroen Blom vervangt je/);
    expect(absences.of(wie('noor'))).toMatchObject([december]);
  });

  test('for a colleague is for their own teamleider; others hear who that is (A)', async () => {
    const { open, submit, absences } = await running();
    expect(wordsOf(await open('sam', 'afwezig.collega'))).toMatch(/leidinggevende.*Fatima el Idrissi/);
    expect(wordsOf(await submit('sam', 'afwezig.collega', { ...december, collega: wie('tessa') }))).toMatch(/Fatima/);
    const form = wordsOf(await open('fatima', 'afwezig.collega'));
    expect([form.includes(wie('sam')), form.includes(wie('daan'))]).toEqual([true, false]);
    const other = await submit('fatima', 'afwezig.collega', { ...december, collega: wie('daan') });
    expect(wordsOf(other)).toMatch(/Daan Mulder zelf, of de leidinggevende. Dat is Esra Yilmaz/);
    expect([absences.of(wie('tessa')), absences.of(wie('daan'))]).toEqual([[], []]);
  });

  test('for a teamleider is for the afdelingshoofd, who finds their teamleiders in it', async () => {
    const { open, submit, click, absences } = await running();
    const form = wordsOf(await open('pieter', 'afwezig.collega'));
    expect(['fatima', 'ingrid', 'sam', 'esra'].map((key) => form.includes(wie(key)))).toEqual([
      ...[true, true, false, false],
    ]);
    const done = wordsOf(await submit('pieter', 'afwezig.collega', { ...december, collega: wie('fatima') }));
    expect(done).toMatch(/Fatima el Idrissi is afwezig.*Ingrid Visser vervangt/);
    const refused = await click('ingrid', 'afwezig.intrekken', { persoon: wie('fatima'), periode });
    expect([refused.kind, wordsOf(refused)]).toEqual(['refusal', expect.stringContaining('Pieter Hoekstra')]);
    const above = await submit('fatima', 'afwezig.collega', { ...december, collega: wie('marijke') });
    expect(wordsOf(above)).toContain('Marijke van Dongen heeft hier geen leidinggevende');
    expect([absences.of(wie('fatima')).length, absences.of(wie('marijke')).length]).toEqual([1, 0]);
  });

  test('reports a colleague, whom the teamleider’s own card then shows and may take back', async () => {
    const { say, submit, click, absences } = await running();
    const done = wordsOf(await submit('fatima', 'afwezig.collega', { ...december, collega: wie('sam') }));
    expect(done).toMatch(/Sam Bakker is afwezig.*Tessa Jansen vervangt.*Sam Bakker krijgt hiervan bericht/);
    expect(wordsOf(await say('fatima', 'afwezig'))).toContain('Sam Bakker van donderdag 24 december');
    expect(wordsOf(await say('sam', 'afwezig'))).toContain('gemeld door teamleider Werk & Inkomen');
    const data = { persoon: wie('sam'), periode };
    const other = await click('esra', 'afwezig.intrekken', data);
    expect([other.kind, wordsOf(other)]).toEqual(['refusal', expect.stringContaining('Fatima el Idrissi')]);
    expect((await click('fatima', 'afwezig.intrekken', data)).kind).toBe('card');
    expect(absences.of(wie('sam'))).toEqual([]);
  });

  test.each([{}, { persoon: ['x'], periode: 1 }, { persoon: wie('sam'), periode: 'morgen' }])(
    'a button with nonsense is refused kindly (%#)',
    async (data) => {
      const { click } = await running();
      expect(wordsOf(await click('sam', 'afwezig.intrekken', data))).toMatch(/ging iets mis/);
    },
  );
});

describe('Whoever says to be away', () => {
  test('has what waits with them go to their vervanger at once, in office hours (M5)', async () => {
    const app = await waiting();
    await app.say('fatima', 'afwezig tot 3 december');
    await app.work.settle();
    expect(await beslisser(app)).toBe(wie('ingrid'));
    expect(app.messenger.arrivedAt(wie('ingrid'))).toHaveLength(1);
  });

  test('at night has it go at the opening (M6)', async () => {
    const app = await waiting();
    await app.until('2026-11-23 20:00');
    await app.say('fatima', 'afwezig tot 3 december');
    await app.work.settle();
    expect(await beslisser(app)).toBe(wie('fatima'));
    await app.until('2026-11-24 08:30');
    expect(await beslisser(app)).toBe(wie('ingrid'));
  });

  test('for one day is waited for, but not with spoed (M5)', async () => {
    for (const [more, next] of [
      [{}, 'fatima'],
      [spoed, 'ingrid'],
    ] as const) {
      const app = await waiting(more);
      await app.say('fatima', 'afwezig vandaag');
      await app.work.settle();
      expect(await beslisser(app)).toBe(wie(next));
    }
  });

  test('later, has it go the morning that it begins', async () => {
    const app = await waiting();
    await app.say('fatima', 'afwezig van 25 november tot 4 december');
    await app.until('2026-11-25 08:29');
    expect(await beslisser(app)).toBe(wie('fatima'));
    await app.until('2026-11-25 08:30');
    expect(await beslisser(app)).toBe(wie('ingrid'));
  });

  test('in a circle of vervangers who are all away leaves it to the next rung, each person once (P9, M7)', async () => {
    const app = await waiting();
    for (const who of ['ingrid', 'fatima']) await app.say(who, 'afwezig tot 3 december');
    await app.work.settle();
    expect(await beslisser(app)).toBe(wie('pieter'));
  });

  test('with nobody left leaves it where it is, and who comes back early is found at once (M7)', async () => {
    const app = await waiting();
    for (const who of ['ingrid', 'pieter', 'hanneke', 'marijke', 'bram']) await app.say(who, 'afwezig tot 18 december');
    await app.work.settle();
    expect(await beslisser(app)).toBe(wie('fatima'));
    await app.until('2026-11-26 12:00');
    expect(await beslisser(app)).toBe('geen-beslisser');
    await app.say('pieter', 'weer aanwezig');
    await app.work.settle();
    expect(await beslisser(app)).toBe(wie('pieter'));
  });

  test('and is back before it mattered, keeps everything (P9)', async () => {
    const app = await waiting();
    await app.say('fatima', 'afwezig van 25 november tot 4 december');
    await app.say('fatima', 'afwezig');
    await app.click('fatima', 'afwezig.intrekken', { persoon: wie('fatima'), periode: '2026-11-25/2026-12-04' });
    await app.until('2026-11-25 09:00');
    expect(await beslisser(app)).toBe(wie('fatima'));
  });

  test('is passed over when a domein is invited (U1)', async () => {
    const app = await running();
    await app.say('sam', 'afwezig tot vrijdag');
    await app.start();
    await app.work.settle();
    expect(app.messenger.arrivedAt(wie('tessa'))).toHaveLength(1);
    expect(app.messenger.arrivedAt(wie('sam'))).toHaveLength(0);
  });
});

describe('A regiehouder who is away', () => {
  async function held() {
    const app = await running();
    await app.start();
    await app.when(joined({ by: 'sam' }), regieOffered({ by: 'noor', to: 'sam' }), regieAccepted({ by: 'sam' }));
    await app.work.settle();
    return app;
  }

  test('is shown with their vervanger in the thread at once, who may act (R5)', async () => {
    const app = await held();
    await app.say('sam', 'afwezig tot vrijdag');
    await app.work.settle();
    expect(rootText(app)).toContain('afwezig, Tessa Jansen vervangt');
    expect((await app.open('tessa', 'domein.uitnodigen', { kenmerk })).kind).toBe('dialog');
    await app.say('sam', 'weer aanwezig');
    await app.work.settle();
    expect(rootText(app)).not.toContain('vervangt');
    expect((await app.open('tessa', 'domein.uitnodigen', { kenmerk })).kind).toBe('message');
  });

  test('later, is shown so from that morning to the morning they are back (R5)', async () => {
    const app = await held();
    await app.say('sam', 'afwezig van 15 januari tot 20 januari');
    await app.until('2027-01-14 17:00');
    expect(rootText(app)).not.toContain('vervangt');
    await app.until('2027-01-15 08:30');
    expect(rootText(app)).toContain('Tessa Jansen vervangt');
    await app.until('2027-01-21 08:30');
    expect(rootText(app)).not.toContain('vervangt');
  });

  test('has the next of the chain shown when the vervanger goes too (P9)', async () => {
    const app = await held();
    app.changeOrganisatie(withPersoon('tessa', { vervanger: wie('youssef') }));
    await app.say('sam', 'afwezig tot vrijdag');
    await app.say('tessa', 'afwezig tot vrijdag');
    await app.work.settle();
    expect(rootText(app)).toContain('Youssef Amrani vervangt');
  });
});
