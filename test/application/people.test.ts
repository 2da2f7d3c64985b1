import { createPeople } from '../../src/application/people.ts';
import type { PersonAddress } from '../../src/ports/addressBook.ts';
import { openApp } from '../support/app.ts';
import { collect } from '../support/contracts/storeUnderTest.ts';
import { kenmerk } from '../support/app.ts';
import { wie } from '../support/voorbeeldstad.ts';

const noor: PersonAddress = {
  person: wie('noor'),
  naam: 'Noor de Wit',
  teamsId: '29:noor',
  serviceUrl: 'https://teams.voorbeeldstad.example/',
  tenantId: 'voorbeeldstad',
  conversatie: undefined,
};

test('people are remembered by how they were last met, and keep their chat', async () => {
  const { people } = await openApp();
  expect(await people.person(wie('noor'))).toBeUndefined();
  await people.remember({ ...noor, conversatie: 'personal:1' });
  await people.remember({ ...noor, serviceUrl: 'https://elders.example/' });
  expect(await people.person(wie('noor'))).toEqual({
    ...noor,
    serviceUrl: 'https://elders.example/',
    conversatie: 'personal:1',
  });
});

test('what is written at the same time is not lost', async () => {
  const { people, now } = await openApp();
  const [, first] = await Promise.all([people.remember(noor), people.claimWelcome(noor.person, now())]);
  expect(first).toBe(true);
  expect(await people.person(noor.person)).toEqual(noor);
  expect(await people.claimWelcome(noor.person, now())).toBe(false);
});

test('somebody is welcomed once in a lifetime, whoever asks first', async () => {
  const { documents, now } = await openApp();
  const [here, there] = [createPeople(documents), createPeople(documents)];
  const claims = [here, there, here].map((people) => people.claimWelcome(noor.person, now()));
  expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
});

test('a channel is reached by the way it was last heard', async () => {
  const { people } = await openApp();
  await people.rememberChannel('19:a', 'https://een.example/');
  await people.rememberChannel('19:a', 'https://twee.example/');
  expect([await people.channel('19:a'), await people.channel('19:b')]).toEqual(['https://twee.example/', undefined]);
});

test('who opened what is written down, each time, and who looked a household up (law 14, C4)', async () => {
  const { readLog, documents, now } = await openApp();
  await readLog.opened(noor.person, kenmerk, 'lees');
  await readLog.opened(noor.person, kenmerk, 'lees');
  await readLog.lookedUp(noor.person, undefined);
  await readLog.lookedUp(noor.person, kenmerk);
  const lines = async (prefix: string) =>
    (await collect(documents.list('readlog', prefix))).map(({ value }) => value as object);
  const reading = { at: now(), person: noor.person, what: 'lees' };
  const lookUp = { at: now(), person: noor.person, what: 'opgezocht' };
  const ofKenmerk = await lines(`${kenmerk}/`);
  expect(ofKenmerk).toHaveLength(3);
  expect(ofKenmerk).toEqual(expect.arrayContaining([reading, { ...lookUp, found: kenmerk }]));
  expect(await lines('huishouden/')).toEqual([{ ...lookUp, found: null }]);
});
