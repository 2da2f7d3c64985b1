import { kenmerk } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { away } from '../../support/directory.ts';
import { actieDone, agreed } from '../../support/actieOpdrachten.ts';
import { joined } from '../../support/opdrachten.ts';
import { formIn, startedApp, wordsOf } from '../../support/turns.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const running = () => startedApp(joined({ by: 'sam' }));
const bellen = { wat: 'De verhuurder bellen.', klaarOp: '2026-12-04', geinformeerd: 'ja' };

describe('The form of a new actie', () => {
  test('proposes a day ten werkdagen from now, and who is at the table, domeinen first (C9)', async () => {
    const { open, when } = await running();
    await when(joined({ by: 'youssef', uitnodiging: 'U2' }));
    const form = await open('noor', 'actie.nieuw');
    expect(formIn(form).values['klaarOp']).toBe('2026-12-07');
    const titles = [...wordsOf(form).matchAll(/"title":"([^"]+)","value":"(?:domein|persoon):/g)].map(([, one]) => one);
    expect(titles).toEqual([
      ...['Wijkteam', 'Werk & Inkomen', 'Schuldhulp'],
      ...['Noor de Wit, wijkteamconsulent', 'Sam Bakker, consulent Werk & Inkomen'],
      'Youssef Amrani, schuldhulpverlener',
    ]);
  });

  test.each([
    [{ klaarOp: '2026-11-20' }, 'Deze dag is al voorbij'],
    [{ klaarOp: '9999-12-31' }, 'Deze dag ligt te ver weg'],
    [{ klaarOp: '31 december' }, 'klaarOp'],
    [{ wie: 'domein:jeugd' }, 'Nodig het domein eerst uit'],
    [{ wie: 'domein:kadaster' }, 'Deze keuze bestaat niet meer'],
    [{ wie: '__proto__' }, 'Deze keuze bestaat niet meer'],
    [{ geinformeerd: 'nog-niet', waaromNiet: ' ' }, 'Vul dit nog in.'],
  ])('refuses %j in Dutch and keeps what was typed (C9, law 7)', async (change, why) => {
    const app = await running();
    const { revision } = await app.stored();
    const answer = await app.submit('noor', 'actie.nieuw', { ...bellen, wie: 'domein:schuldhulp', ...change });
    expect([answer.kind, wordsOf(answer)]).toEqual(['dialog', expect.stringContaining(why)]);
    expect(formIn(answer).values['wat']).toBe(bellen.wat);
    expect((await app.stored()).revision).toBe(revision);
  });

  test('opens for a vervanger of the regiehouder who does not sit at the table (R5)', async () => {
    const app = await running();
    app.changeOrganisatie(away('noor', '2026-11-23', '2026-11-27'));
    expect((await app.open('jeroen', 'actie.nieuw')).kind).toBe('dialog');
    const done = await app.submit('jeroen', 'actie.nieuw', { ...bellen, wie: `persoon:${wie('sam')}` });
    expect(done.kind).toBe('message');
  });
});

describe('`acties`', () => {
  test('is glad with who has nothing to do', async () => {
    const { say } = await running();
    expect(wordsOf(await say('sam', 'acties'))).toContain('Er staat geen actie op jouw naam. Fijn.');
  });

  test('holds what somebody took upon them, what was due first on top; others see nothing of it (C9, C10)', async () => {
    const { say, when } = await running();
    await when(agreed({ by: 'noor', persoon: 'sam', uiterlijk: '2026-12-11' }), agreed({ by: 'noor', persoon: 'sam' }));
    const list = wordsOf(await say('sam', 'mijn acties'));
    expect(list).toContain('2 acties op jouw naam.');
    expect(list.indexOf('vrijdag 4 december')).toBeLessThan(list.indexOf('vrijdag 11 december'));
    for (const other of ['youssef', 'joyce', 'fatima'])
      expect(wordsOf(await say(other, 'acties'))).not.toContain('betalingsregeling');
  });

  test('shows the regiehouder what others do, to look at; from the list it is done (C9)', async () => {
    const { say, when, click } = await running();
    await when(agreed({ by: 'noor', persoon: 'sam' }), agreed({ by: 'noor', domein: 'wijkteam' }));
    const list = wordsOf(await say('noor', 'acties'));
    expect(list).toContain('In jouw regie');
    expect(list).toContain('"verb":"actie.toon"');
    const after = wordsOf(await click('noor', 'acties.klaar', { actie: 'A2' }));
    expect(after).toContain('Er staat niets op jouw naam.');
    expect(after).not.toContain('Van jou');
  });

  test('opens the card of one for who may read it, which is logged (law 14)', async () => {
    const { click, when, documents } = await running();
    await when(agreed({ by: 'noor', persoon: 'sam' }));
    const read = async () => (await collect(documents.list('readlog', `${kenmerk}/`))).length;
    expect((await click('kofi', 'actie.toon', { actie: 'A1' })).kind).toBe('refusal');
    expect(await read()).toBe(0);
    expect((await click('sam', 'actie.toon', { actie: 'A1' })).kind).toBe('card');
    expect(await read()).toBe(1);
  });

  test('shows a contactpersoon who has not answered the invitation what was agreed with their domein', async () => {
    const { say, when } = await running();
    await when(agreed({ by: 'noor' }));
    expect(wordsOf(await say('youssef', 'acties'))).toContain('betalingsregeling');
  });

  test('shows a vervanger what they may do now, and no more once the other is back (P9)', async () => {
    const app = await running();
    await app.when(agreed({ by: 'noor', persoon: 'sam' }));
    expect(wordsOf(await app.say('tessa', 'acties'))).not.toContain('betalingsregeling');
    app.changeOrganisatie(away('sam', '2026-11-23', '2026-11-27'));
    expect(wordsOf(await app.say('tessa', 'acties'))).toContain('betalingsregeling');
  });

  test('a button on an old list says what became of it (M8)', async () => {
    const { click, when } = await running();
    await when(agreed({ by: 'noor', persoon: 'sam' }), actieDone({ by: 'noor' }));
    expect(wordsOf(await click('sam', 'acties.klaar', { actie: 'A1' }))).toContain('al klaar of vervallen');
    expect(wordsOf(await click('sam', 'actie.klaar', { actie: 'A7' }))).toContain('bestaat niet');
    expect((await click('sam', 'actie.klaar', { actie: { id: 1 } })).kind).toBe('refusal');
  });
});

describe('What was agreed', () => {
  test('is in "Lees" for who sits at the table, and not for who only decides on a mandaat (C10)', async () => {
    const { open, when } = await running();
    await when(agreed({ by: 'noor', conditie: 'Na het akkoord.' }));
    const read = wordsOf(await open('sam', 'casus.lees'));
    for (const text of ['Een betalingsregeling aanvragen', 'Na het akkoord.', 'Loopt ◐']) expect(read).toContain(text);
  });

  test('is not on the root card, which shows how many, whose and when (C7, C10)', async () => {
    const app = await running();
    await app.when(agreed({ by: 'noor' }), agreed({ by: 'noor', persoon: 'sam', uiterlijk: '2026-11-25' }));
    const status = wordsOf(await app.say('noor', 'status AT-7KQ3MX'));
    expect(status).toContain('2 acties open · eerstvolgende woensdag 25 november (consulent Werk & Inkomen)');
    expect(status).not.toContain('betalingsregeling');
    await app.until('2026-11-26 09:00');
    expect(wordsOf(await app.say('noor', 'status AT-7KQ3MX'))).toContain('2 acties open · 1 over tijd');
  });

  test('turns the root card over by itself on the morning after its last day, also when nobody is reminded then', async () => {
    const app = await running();
    app.changeOrganisatie(away('noor', '2026-11-26', '2026-11-26'));
    await app.when(agreed({ by: 'noor', persoon: 'noor', uiterlijk: '2026-11-25' }));
    await app.until('2026-11-26 12:00');
    const last = app.messenger.updates.findLast(({ ref }) => ref.conversatie.startsWith('19:'));
    expect(JSON.stringify(last?.message)).toContain('1 over tijd');
  });
});

test('closing asks for each open actie who takes it over, and shortens what does not fit (C8)', async () => {
  const { open, submit, when } = await running();
  await when(...Array.from({ length: 7 }, () => agreed({ by: 'noor' })));
  const form = wordsOf(await open('noor', 'casus.sluit'));
  expect(form.match(/"id":"naar:A\d"/g)).toHaveLength(5);
  expect(form).toContain('En nog 2 acties.');
  const sluiten = { opbrengst: 'rust', werkte: 'Snel.', 'naar:A1': 'De bewindvoerder' };
  const refused = await submit('noor', 'casus.sluit', sluiten);
  expect(wordsOf(refused)).toContain('Er staan nog acties open.');
  expect(formIn(refused).values['naar:A1']).toBe('De bewindvoerder');
  const done = await submit('noor', 'casus.sluit', { ...sluiten, actieReden: 'De rest is gedaan.' });
  expect(wordsOf(done)).toContain('afgerond');
});

test('who cannot be reached 1:1 is mentioned in the thread, and sees the actie there alone (U5, C10)', async () => {
  const app = await running();
  await app.work.settle();
  app.messenger.unreachable(wie('youssef'));
  app.messenger.members('19:havenkwartier@thread.tacv2', wie('youssef'));
  await app.when(agreed({ by: 'noor' }));
  await app.work.settle();
  const { document } = await app.stored();
  const { key } = document.outbox.find(({ soort }) => soort === 'onbereikbaar')!;
  expect(wordsOf(await app.view('youssef', 'bericht.toon', { key }))).toContain('betalingsregeling');
  expect((await app.view('sam', 'bericht.toon', { key })).kind).toBe('nothing');
  const posted = app.messenger.posts.filter(({ to }) => to.kind !== 'person').map(({ message }) => message);
  expect(JSON.stringify(posted)).not.toContain('betalingsregeling');
});
