import { setImmediate } from 'node:timers/promises';
import { personId } from '../../../src/domain/basis/ids.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import { openApp } from '../../support/app.ts';
import { inChannel, turnsOf, wordsOf } from '../../support/turns.ts';
import { voorbeeldstad, wie } from '../../support/voorbeeldstad.ts';

const address = { serviceUrl: 'https://teams.voorbeeldstad.example/', tenantId: 'voorbeeldstad', teamsId: '29:x' };

const sanneElsewhere = {
  ...address,
  person: wie('sanne'),
  naam: 'Sanne',
  tenantId: 'elders',
  conversatie: undefined,
};

/** Everybody has talked to the bot, but for those who are named. */
async function met(...except: readonly string[]) {
  const app = await openApp();
  const strangers = except.map((key) => wie(key));
  for (const { id, naam } of voorbeeldstad().personen.values())
    if (!strangers.includes(id)) await app.people.remember({ ...address, person: id, naam, conversatie: `a:${id}` });
  return { ...app, ...turnsOf(app) };
}

test.each(['bereikbaar?', 'Bereikbaar', 'wie is niet bereikbaar?', 'onbereikbaar'])(
  '"%s" is understood',
  async (typed) => {
    const { say } = await met();
    const answer = await say('bram', typed);
    expect(answer).toMatchObject({ kind: 'card', audience: 'actor' });
    expect(wordsOf(answer)).toContain('Alle 22 mensen uit de gids zijn te bereiken');
  },
);

test('a beheerder reads who can not be reached, of which domein, for which gebied, and why (U5)', async () => {
  const { say, people, now } = await met('tessa', 'pieter', 'bram');
  await people.noteReach(wie('joyce'), false, now());
  await people.remember(sanneElsewhere);
  await people.noteReach(wie('sam'), false, now());
  const words = wordsOf(await say('bram', 'bereikbaar?'));
  expect(words).toContain('5 van de 22 mensen kan ik niet bereiken in hun eigen chat. Of ik weet het nog niet.');
  expect(words).toMatch(
    /Werk & Inkomen.*Sam Bakker · consulent Werk & Inkomen.*contactpersoon in Havenkwartier · Teams gaf geen toegang op 23 november/,
  );
  expect(words).toMatch(/Tessa Jansen.*contactpersoon in Molenbuurt · sprak mij nog nooit/);
  expect(words).toMatch(/Pieter Hoekstra.*afdelingshoofd · sprak mij nog nooit/);
  expect(words).toMatch(/Woningcorporatie.*Joyce Pinas.*contactpersoon in alle gebieden · Teams gaf geen toegang/);
  expect(words).toMatch(/Zonder domein.*Bram Willems/);
  for (const advice of ['setup-beleid', 'app weer toe te voegen']) expect(words).toContain(advice);
  expect(words).not.toContain('Bel bij spoed');
});

test('who was only met from another tenant is told apart', async () => {
  const { say, people } = await met('sanne');
  await people.remember(sanneElsewhere);
  expect(wordsOf(await say('bram', 'bereikbaar?'))).toMatch(
    /Sanne Kuipers.*werkt in een andere organisatie in Teams.*Bel bij spoed/,
  );
});

describe('with a gids of any size the card is short, and counts everybody', () => {
  /** What a beheerder reads while nobody was met: themselves, and `others` spread over the domeinen. */
  async function asking(others: number, { beheerderToo = true } = {}) {
    const app = await openApp();
    const org = voorbeeldstad();
    const bram = org.personen.get(wie('bram'))!;
    const domeinen = [...org.domeinen.keys()];
    const strangers = Array.from({ length: others }, (_, nr) => {
      const id = personId(`66666666-0000-4000-8000-${String(nr).padStart(12, '0')}`);
      const domein = domeinen[nr % domeinen.length]!;
      return [id, { ...bram, id, naam: `Collega ${nr}`, functie: 'consulent', domein }] as const;
    });
    const own = beheerderToo ? [[bram.id, bram] as const] : [];
    app.changeOrganisatie({ ...org, personen: new Map([...own, ...strangers]) });
    const answer = await turnsOf(app).say('bram', 'bereikbaar?');
    const words = wordsOf(answer);
    return { words, bytes: Buffer.byteLength(JSON.stringify(answer)), shown: words.match(/Collega \d+ ·/g) ?? [] };
  }

  test('nobody at all', async () => {
    const { words } = await asking(0, { beheerderToo: false });
    expect(words).toContain('Er staat nog niemand in de gids.');
    expect(words).not.toMatch(/Wat kun je doen|0 van|Alle 0/);
  });

  test('one, who was never met', async () => {
    const { words } = await asking(0);
    expect(words).toContain('De enige uit de gids kan ik niet bereiken in de eigen chat. Of ik weet het nog niet.');
    expect(words).toContain('Bram Willems');
  });

  test('sixty besides the beheerder: two of each of eight domeinen, and the rest is counted', async () => {
    const { words, bytes, shown } = await asking(60);
    expect(words).toContain('61 van de 61 mensen kan ik niet bereiken in hun eigen chat.');
    expect(new Set(shown).size).toBe(16);
    expect(shown).toHaveLength(16);
    expect(words.match(/En nog 4/gi)).toHaveLength(8);
    expect(words).toMatch(/en nog 3 · andere domeinen/i);
    expect(words.match(/setup-beleid/g)).toHaveLength(1);
    expect(bytes).toBeLessThan(12_000);
  });
});

test('one tap asks Teams about everybody, and the card can be looked at again', async () => {
  const { say, click, bereik, messenger } = await met();
  messenger.unreachable(wie('kofi'));
  expect(wordsOf(await say('bram', 'bereikbaar?'))).toContain('bereik.vraagna');
  const words = wordsOf(await click('bram', 'bereik.vraagna'));
  expect(words).toMatch(/Ik vraag het nu na bij Teams: \d+ van de 22\. Niemand krijgt bericht\..*bereik\.toon/);
  while (bereik.navraag().stand === 'loopt') await setImmediate();
  expect(wordsOf(await click('bram', 'bereik.toon'))).toMatch(/Nagevraagd bij Teams: 23 november 09:10.*Kofi Mensah/);
  expect(messenger.posts).toEqual([]);
});

test('anybody else hears for whom it is, and starts nothing (A)', async () => {
  const { say, click, bereik } = await met('tessa');
  const answers = [
    await say('noor', 'bereikbaar?'),
    await say('marijke', 'bereikbaar?', inChannel('havenkwartier')),
    await click('noor', 'bereik.toon'),
    await click('noor', 'bereik.vraagna'),
  ];
  for (const answer of answers) {
    expect(answer.kind).not.toBe('card');
    expect(wordsOf(answer)).toBe('Dit overzicht is voor wie de gids bijhoudt. Dat is Bram Willems.');
  }
  expect(bereik.navraag().stand).toBe('geen');
});

test('who is no beheerder any more is refused at the next tap', async () => {
  const { click, changeOrganisatie } = await met();
  changeOrganisatie({ ...voorbeeldstad(), beheerders: [wie('marijke')] });
  expect(wordsOf(await click('bram', 'bereik.vraagna'))).toContain('Dat is Marijke van Dongen.');
});

test('in a channel the card is for the beheerder alone', async () => {
  const { say } = await met();
  expect(await say('bram', 'bereikbaar?', inChannel('havenkwartier'))).toMatchObject({
    kind: 'card',
    audience: 'actor',
  });
});

test('names, functies and domeinen of colleagues, and nothing else of them or of any casusoverleg', async () => {
  const { say, start, people } = await met('tessa');
  await start();
  await people.noteReach(wie('sam'), false, 1_700_000_000_000 as Instant);
  const words = wordsOf(await say('bram', 'bereikbaar?'));
  expect(words).not.toMatch(/AT-|29:|a:0|https:\/\/teams|088 000/);
  expect(words).not.toContain(wie('sam'));
});

test('help names it to a beheerder only', async () => {
  const { say, click } = await met();
  expect(wordsOf(await say('bram', 'help'))).toContain('bereikbaar?');
  expect(wordsOf(await click('bram', 'help.toon'))).toContain('bereikbaar?');
  expect(wordsOf(await say('noor', 'help'))).not.toContain('bereikbaar?');
});
