import { parse } from 'yaml';
import type { GebiedId } from '../../src/domain/basis/ids.ts';
import type { Persoon } from '../../src/domain/organisatie/organisatie.ts';
import { companionsOf } from '../../src/playground/companionsOf.ts';
import { gebiedOf } from '../../src/playground/gebiedOf.ts';
import { playgroundFile } from '../../src/playground/playgroundFile.ts';
import { voorbeeldstad, wie } from '../support/voorbeeldstad.ts';

type User = { readonly id: string; readonly aadObjectId: string; readonly name: string };
type PlaygroundFile = {
  readonly version: string;
  readonly tenantId: string;
  readonly currentUser: User;
  readonly users: readonly User[];
  readonly personalChat: { readonly id: string };
  readonly groupChat: { readonly id: string };
  readonly team: {
    readonly id: string;
    readonly aadGroupId: string;
    readonly channels: readonly { readonly id: string; readonly name: string }[];
  };
};

const org = voorbeeldstad();
const persoonOf = (key: string): Persoon => org.personen.get(wie(key))!;

function fileOf(key: string): PlaygroundFile {
  const person = persoonOf(key);
  const gebied = gebiedOf(person, org);
  const companions = companionsOf(person, gebied, org);
  return parse(playgroundFile({ tenantId: 'tenant', person, companions, gebied })) as PlaygroundFile;
}

test('the Playground is somebody of the directory, by their Entra id', () => {
  expect(fileOf('noor').currentUser).toMatchObject({ name: 'Noor de Wit', aadObjectId: wie('noor') });
});

test('beside them it knows exactly five others: those who answer and decide in their gebied first', () => {
  const { users } = fileOf('noor');
  expect(users.map(({ aadObjectId }) => aadObjectId)).toEqual(
    ['sam', 'youssef', 'fatima', 'ingrid', 'pieter'].map(wie),
  );
});

test.each([...org.personen.values()])('every id of the file of $naam is its own', (person) => {
  const { currentUser, users, personalChat, groupChat, team } = parse(
    playgroundFile({
      tenantId: 'tenant',
      person,
      companions: companionsOf(person, gebiedOf(person, org), org),
      gebied: gebiedOf(person, org),
    }),
  ) as PlaygroundFile;
  const people = [currentUser, ...users].map(({ id }) => id);
  const places = [personalChat.id, groupChat.id, team.id, ...team.channels.map(({ id }) => id)];
  expect(new Set(people).size).toBe(6);
  expect(new Set(places).size).toBe(4);
});

test('the channel is that of the gebied where somebody is contactpersoon, else of the first', () => {
  const channelOf = (key: string) => fileOf(key).team.channels.map(({ id }) => id);
  const kanaal = (gebied: string) => [org.gebieden.get(gebied as GebiedId)!.kanaalId];
  expect(channelOf('jeroen')).toEqual(kanaal('molenbuurt'));
  expect(channelOf('marijke')).toEqual(kanaal('havenkwartier'));
});

test('a directory with fewer than six people is told so, where the Playground would end without a word', () => {
  const person = persoonOf('noor');
  const gebied = gebiedOf(person, org);
  const companions = companionsOf(person, gebied, org).slice(0, 4);
  expect(() => playgroundFile({ tenantId: 'tenant', person, companions, gebied })).toThrow(/wants 6 people/);
});
