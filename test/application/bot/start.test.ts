import { formIn, inChannel, wordsOf } from '../../support/turns.ts';
import { consult, kenmerken, opened, question, step1, step2 } from './starting.ts';

test('the form knows the gebied of the channel it is opened in, and the message it began with (C3)', async () => {
  const { open, fromMessage } = await opened();
  const here = await open('noor', 'casus.start', {}, inChannel('molenbuurt'));
  expect(formIn(here).values).toMatchObject({ gebied: 'molenbuurt' });
  const link = 'https://teams.microsoft.com/l/message/19:x/1';
  expect(formIn(await fromMessage('noor', link)).data).toMatchObject({ bericht: link });
});

test('two steps start one casusoverleg, with everything that was filled in (C1, C3)', async () => {
  const { app, fill } = await opened();
  const done = await fill(step1, { ...step2, prioriteit: 'Rust', inwoner: 'nog-niet', inwonerReden: 'Volgt.' });
  const [kenmerk] = await kenmerken(app);
  expect(done).toEqual({ kind: 'message', text: `${kenmerk} is gestart in Havenkwartier. De domeinen zijn gevraagd.` });
  const { casus } = await app.stored(kenmerk);
  expect(casus.aanleiding).toMatchObject({
    ...{ kind: 'vastgelopen', gebied: 'havenkwartier', leefgebieden: ['financien'] },
    ...{ doel: { tekst: 'Wonen behouden' }, inwoner: { hoe: 'nog-niet', reden: { tekst: 'Volgt.' } } },
  });
  expect([...casus.uitnodigingen.values()].map(({ domein, reden }) => [domein, reden])).toEqual([
    ['werk-inkomen', 'meedenken'],
    ['schuldhulp', 'expertise'],
  ]);
});

test('a consult asks one domein one question and needs no more (C1)', async () => {
  const { app, fill } = await opened();
  expect(wordsOf(await fill(consult, question))).toContain('je vraag is gesteld');
  const [kenmerk] = await kenmerken(app);
  expect((await app.stored(kenmerk)).casus.aanleiding.kind).toBe('consult');
});

test('sending the same form twice, also at once, starts one', async () => {
  const { app, send } = await opened();
  const { data } = formIn(await send(step1));
  const both = await Promise.all([send({ ...data, ...step2 }), send({ ...data, ...step2 })]);
  expect(both[0]).toEqual(both[1]);
  await send({ ...data, ...step2 });
  expect(await kenmerken(app)).toHaveLength(1);
});

test('two forms are two casusoverleggen, also when a form lost or forged its number', async () => {
  const { app, send, fill } = await opened();
  await fill(step1, step2);
  await fill(step1, step2);
  for (const nummer of ['', 'x', undefined]) await send({ ...step1, ...step2, stap: '2', nummer });
  expect(await kenmerken(app)).toHaveLength(5);
});

test('what is missing is said beside its field, and everything typed stays', async () => {
  const { send, fill } = await opened();
  const first = await send({ ...step1, soort: '', leefgebieden: '', zaaknummer: 'Z-1' });
  expect(wordsOf(first).match(/Maak nog een keuze/g)).toHaveLength(2);
  expect(formIn(first).values).toMatchObject({ gebied: 'havenkwartier', zaaknummer: 'Z-1' });
  const second = await fill(step1, { ...step2, vraag: '', inwoner: 'nog-niet' });
  expect(wordsOf(second).match(/! Vul dit nog in/g)).toHaveLength(2);
  expect(formIn(second).values).toMatchObject({ doel: 'Wonen behouden', 'domein:schuldhulp': 'expertise' });
});

test.each(['doel', 'vraag', 'waarom', 'prioriteit', 'inwonerReden'])(
  '%s with a BSN or an IBAN is refused by type and given back (law 3)',
  async (field) => {
    const { app, fill } = await opened();
    const typed = 'NL91ABNA0417164300 van 999990019';
    const answer = await fill(step1, { ...step2, [field]: typed });
    expect(wordsOf(answer)).toContain('mogelijk een rekeningnummer en een BSN');
    expect(formIn(answer).values[field]).toBe(typed);
    expect(await kenmerken(app)).toEqual([]);
  },
);

test('leaving out a usual domein is warned of once, after which the same button starts (C6)', async () => {
  const { app, fill, send } = await opened();
  const some = { ...step2, 'domein:schuldhulp': 'niet' };
  const warned = await fill(step1, some);
  expect(wordsOf(warned)).toContain('Schuldhulp');
  const { data, values } = formIn(warned);
  expect(data).toMatchObject({ wegGelaten: 'schuldhulp' });
  expect(values).toMatchObject({ doel: 'Wonen behouden' });
  expect((await send({ ...data, ...some })).kind).toBe('message');
  const [kenmerk] = await kenmerken(app);
  expect((await app.stored(kenmerk)).casus.nietAanTafel).toEqual(['schuldhulp']);
});

test('without any domein there is nobody to ask', async () => {
  const { fill } = await opened();
  const answer = await fill(step1, { ...step2, 'domein:werk-inkomen': 'niet', 'domein:schuldhulp': 'niet' });
  expect(wordsOf(answer)).toContain('Kies minstens één domein');
});

test('forged values of the first step are looked at again in the second (M8)', async () => {
  const { app, send } = await opened();
  const forged = [{ gebied: 'kremlin' }, { soort: 'consult' }, { leefgebieden: 'geld,macht' }, { zaaknummer: '<b>' }];
  for (const one of forged) {
    const answer = await send({ ...step1, ...step2, stap: '2', ...one });
    expect([answer.kind, formIn(answer).data]).toEqual([
      'dialog',
      expect.objectContaining({ stap: '1', doel: 'Wonen behouden' }),
    ]);
  }
  const strange = { 'domein:kadaster': 'meedenken', 'domein:wmo': 'overnemen' };
  expect((await send({ ...step1, ...step2, ...strange, stap: '2' })).kind).toBe('message');
  const [kenmerk] = await kenmerken(app);
  expect([...(await app.stored(kenmerk)).casus.uitnodigingen.values()].map(({ domein }) => domein)).toEqual([
    'werk-inkomen',
    'schuldhulp',
  ]);
});

test('only a link to Teams is kept of where it began', async () => {
  const { app, send } = await opened();
  for (const bericht of ['https://evil.example/x', 'javascript:alert(1)', 'https://teams.microsoft.com/l/message/1'])
    await send({ ...step1, ...step2, stap: '2', bericht });
  const links = await Promise.all(
    (await kenmerken(app)).map(async (one) => (await app.stored(one)).casus.aanleiding.bericht),
  );
  expect(links.filter(Boolean)).toEqual(['https://teams.microsoft.com/l/message/1']);
});
