import { readFileSync } from 'node:fs';
import { parseDirectory } from '../../../src/adapters/directory/parseDirectory.ts';
import { voorbeeldstadFile } from '../../support/voorbeeldstad.ts';
import { changed, faultsIn } from './changed.ts';

const before = Object.getOwnPropertyDescriptors(Object.prototype);
afterEach(() => {
  expect(Object.getOwnPropertyDescriptors(Object.prototype)).toEqual(before);
  expect('besmet' in {}).toBe(false);
});

const text = readFileSync(voorbeeldstadFile, 'utf8');

describe.each(['__proto__', 'constructor', 'prototype', 'toString'])('a directory with the key %s', (key) => {
  test('at the top is refused', () => {
    expect(faultsIn(`${text}\n${key}:\n  besmet: true\n`).length).toBeGreaterThan(0);
  });

  test('for a person, a domein or anything else is refused, or is one like any other', () => {
    for (const section of ['mensen:\n', 'domeinen:\n', 'gebieden:\n', 'klokken:\n', 'kantoor:\n'])
      expect(faultsIn(changed([section, `${section}  ${key}:\n    besmet: true\n`])).length).toBeGreaterThan(0);
  });

  test('as a reference is refused', () => {
    expect(faultsIn(changed(['teamleider: fatima', `teamleider: ${key}`])).length).toBeGreaterThan(0);
  });
});

test('an alias that makes a merge of the prototype is refused', () => {
  expect(faultsIn(`${text}\ngif: &gif\n  __proto__:\n    besmet: true\nmeer:\n  <<: *gif\n`).length).toBeGreaterThan(0);
});

test('and the directory without them still is what it was', () => {
  expect(parseDirectory(text)).toMatchObject({ ok: true });
});
