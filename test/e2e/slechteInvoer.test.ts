import { wie } from '../support/voorbeeldstad.ts';
import { iedereen } from '../support/wieIs.ts';
import { onScreen } from '../support/cardOnScreen.ts';
import { layTable, said, verzoek, words, type LaidTable } from '../support/laidTable.ts';

describe('bad input, over HTTP', () => {
  let table: LaidTable;
  beforeAll(async () => {
    table = await layTable();
  }, 240_000);
  afterAll(() => table.bot.close());

  const outsiders = iedereen.filter(
    (who) => !['noor', 'sam', 'youssef', 'fatima', 'ingrid', 'jeroen', 'tessa'].includes(who),
  );

  test('whoever has no part in it is refused everything, in words, and changes nothing (A, M8)', async () => {
    await table.nothingHappens(async () => {
      for (const who of outsiders) {
        expect(said(await table.clicks.execute(who, 'mandaat.akkoord', table.ids))).toBe(words('not-beslisser'));
        expect(said(await table.clicks.execute(who, 'doel.onderschrijf', table.ids))).toBe(words('no-domein-at-table'));
        const invited = { ...table.ids, uitnodiging: 'U1' };
        expect(said(await table.clicks.execute(who, 'uitnodiging.doemee', invited))).toBe(
          words('invitation-not-yours'),
        );
        expect(said(await table.clicks.open(who, { verb: 'casus.lees', ...table.ids }))).toBe(words('not-participant'));
      }
    });
  });

  test.each([
    ['mandaat.voorwaarden', { voorwaarden: 'Binnen een week' }, 'not-beslisser'],
    ['mandaat.afwijzen', { motivering: 'Nee' }, 'not-beslisser'],
    ['mandaat.vraag', { vraag: 'Hoezo?' }, 'not-beslisser'],
    ['mandaat.hoger', { reden: 'Zomaar' }, 'not-beslisser'],
    ['mandaat.intrekken', { reden: 'Zomaar' }, 'not-aanvrager'],
    ['mandaat.nietmeernodig', { reden: 'Zomaar' }, 'not-aanvrager'],
    ['mandaat.antwoord', { antwoord: 'Zomaar' }, 'not-aanvrager'],
    ['mandaat.vragen', verzoek, 'not-participant'],
    ['uitnodiging.geenrol', { toelichting: 'Zomaar' }, 'invitation-not-yours'],
    ['uitnodiging.collega', { collega: wie('anouk') }, 'invitation-not-yours'],
    ['regie.aanbieden', { aan: wie('anouk'), grond: 'anders' }, 'may-not-offer-regie'],
    ['domein.uitnodigen', { domein: 'wmo', reden: 'meedenken' }, 'not-regiehouder'],
    ['casus.vervallen', { reden: 'Zomaar' }, 'not-starter-or-regiehouder'],
    ['casus.sluit', { opbrengst: 'rust', werkte: 'Zomaar' }, 'not-regiehouder'],
  ] as const)(
    'a forged %s by somebody else is refused at the click, not only by the card (M8)',
    async (verb, inputs, why) => {
      await table.nothingHappens(async () => {
        const data = { verb, ...table.ids, uitnodiging: 'U1' };
        expect(said(await table.clicks.open('anouk', data))).toContain(words(why));
        expect(said(await table.clicks.submit('anouk', data, inputs))).toContain(words(why));
      });
    },
  );

  test('the aanvrager does not decide, not even with a forged click (M8)', async () => {
    await table.nothingHappens(async () => {
      expect(said(await table.clicks.execute('noor', 'mandaat.akkoord', table.ids))).toBe(
        words('aanvrager-decides-not'),
      );
    });
  });

  test.each([
    ['no data', undefined],
    ['null', null],
    ['a list', [1, 2]],
    ['a text', 'AT-222222'],
    ['a kenmerk that is none', { kenmerk: 'drop table casus', mandaat: 'M1' }],
    ['a kenmerk nobody has', { kenmerk: 'AT-222222', mandaat: 'M1' }],
    ['a number for a kenmerk', { kenmerk: 7, mandaat: 'M1' }],
    ['an object for a mandaat', { kenmerk: 'AT-222222', mandaat: { $gt: '' } }],
    ['a prototype', JSON.parse('{"__proto__":{"kenmerk":"AT-222222"},"constructor":{}}') as unknown],
  ])('forged data, %s, gets an answer and changes nothing', async (_name, data) => {
    const verbs = [
      'mandaat.akkoord',
      'uitnodiging.doemee',
      'regie.aanvaard',
      'casus.toon',
      'bericht.toon',
      'geen.verb',
      '',
    ];
    await table.nothingHappens(async () => {
      for (const verb of verbs) {
        const carried = typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data, verb } : data;
        for (const outcome of [
          await table.clicks.execute('fatima', verb, data),
          await table.clicks.open('fatima', carried),
          await table.clicks.submit('fatima', carried),
        ])
          expect(outcome.kind === 'error' || outcome.kind === 'message' ? outcome.text : outcome.kind).toMatch(
            /^[A-Z].*\.$/s,
          );
      }
    });
  });

  test('a mandaat that is not there is told, and so is one without an id', async () => {
    await table.nothingHappens(async () => {
      expect(said(await table.clicks.execute('fatima', 'mandaat.akkoord', { ...table.ids, mandaat: 'M99' }))).toBe(
        words('mandaat-unknown'),
      );
      expect(said(await table.clicks.execute('fatima', 'mandaat.akkoord', { kenmerk: table.ids.kenmerk }))).toBe(
        words('bad-input'),
      );
    });
  });

  test('empty, overlong and private texts come back in the form with what was typed (law 3)', async () => {
    const bsn = 'Bel over 999990019 morgen.';
    await table.nothingHappens(async () => {
      const empty = await table.clicks.submit('noor', { verb: 'mandaat.vragen', kenmerk: table.ids.kenmerk });
      expect(said(empty)).toContain('! Vul dit nog in.');
      const long = await table.clicks.submit(
        'noor',
        { verb: 'mandaat.vragen', kenmerk: table.ids.kenmerk },
        { ...verzoek, effect: 'x'.repeat(9000) },
      );
      expect(said(long)).toContain('Dit is te lang: 9000 tekens.');
      const hit = await table.clicks.submit(
        'noor',
        { verb: 'mandaat.vragen', kenmerk: table.ids.kenmerk },
        { ...verzoek, effect: bsn },
      );
      expect(said(hit)).toContain('Hier staat mogelijk een BSN.');
      expect(hit.kind === 'dialog' && onScreen(hit.card).fields).toMatchObject({ ...verzoek, effect: bsn });
    });
    expect(table.bot.output()).not.toContain('999990019');
  });

  test('what is no request at all gets a 4xx, at the bot and at the page', async () => {
    const { api } = table;
    await table.nothingHappens(async () => {
      const large = JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) });
      expect((await api.request('POST', '/api/messages', large)).status).toBe(413);
      expect((await api.request('POST', '/api/messages', '{"type":')).status).toBe(400);
      expect((await api.request('POST', '/api/messages', '[]')).status).toBe(400);
      expect((await api.request('GET', '/sim/conversation?as=x&id=y')).status).toBe(404);
      expect((await api.request('POST', '/sim/execute', '{}')).status).toBe(400);
      expect((await api.request('POST', '/sim/send', large)).status).toBeGreaterThanOrEqual(400);
    });
  });
});
