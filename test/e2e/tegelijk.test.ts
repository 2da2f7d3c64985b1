import { layTable, said, verzoek, words, type LaidTable } from '../support/laidTable.ts';

describe('at the same moment, over HTTP', () => {
  let table: LaidTable;
  beforeAll(async () => {
    table = await layTable();
  }, 240_000);
  afterAll(() => table.bot.close());

  test('of two clicks one decides and the other reads the outcome; a stale card reads it too (M8)', async () => {
    const { clicks, ids } = table;
    const both = await Promise.all([
      clicks.execute('fatima', 'mandaat.akkoord', ids),
      clicks.submit('fatima', { verb: 'mandaat.voorwaarden', ...ids }, { voorwaarden: 'Eenmalig' }),
    ]);
    expect(both.filter((outcome) => said(outcome).includes('Iemand was je voor: de teamleider'))).toHaveLength(1);
    await table.arrives({ noor: ['mandaat-uitkomst'], sam: ['uitvoering'], thread: ['mandaat-besloten'] });
    await table.nothingHappens(async () => {
      expect(said(await clicks.open('fatima', { verb: 'mandaat.vraag', ...ids }))).toContain('Iemand was je voor');
      expect(said(await clicks.execute('fatima', 'mandaat.akkoord', ids))).toContain('Iemand was je voor');
    });
  });

  test('the same form sent twice closes once, and after that nothing changes any more', async () => {
    const { clicks, ids } = table;
    const fields = { opbrengst: 'rust', werkte: 'Samen bellen.', mandaatReden: 'De inwoner is verhuisd.' };
    const close = () => clicks.submit('noor', { verb: 'casus.sluit', kenmerk: ids.kenmerk }, fields);
    const texts = (await Promise.all([close(), close()])).map(said);
    expect(texts.filter((text) => text.includes('Het casusoverleg is afgerond.'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes(words('casusoverleg-closed')))).toHaveLength(1);
    await table.arrives({ sam: ['gesloten'], youssef: ['gesloten'] });
    await table.nothingHappens(async () => {
      const asked = await clicks.submit('noor', { verb: 'mandaat.vragen', kenmerk: ids.kenmerk }, verzoek);
      expect(said(asked)).toContain(words('casusoverleg-closed'));
      expect(said(await clicks.execute('sam', 'doel.onderschrijf', ids))).toBe(words('casusoverleg-closed'));
    });
  });
});
