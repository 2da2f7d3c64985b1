import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'hooks-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A program of this name that writes down how it was called, and answers by what is in its arguments. */
function fake(name: string, answers: Readonly<Record<string, string>> = {}, code = 0): void {
  const source = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const words = process.argv.slice(2);
const input = words.includes('@-') ? readFileSync(0, 'utf8') : '';
appendFileSync(${JSON.stringify(join(folder, 'calls'))}, JSON.stringify({ words, input }) + '\\n');
const answer = Object.entries(${JSON.stringify(answers)}).find(([part]) => words.join(' ').includes(part));
process.stdout.write(answer ? answer[1] : '');
process.exitCode = ${code};
`;
  writeFileSync(join(folder, name), source);
  chmodSync(join(folder, name), 0o755);
}

type Call = { readonly words: readonly string[]; readonly input: string };
const calls = (): readonly Call[] => {
  const file = join(folder, 'calls');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Call);
};

const run = (hook: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [`infra/hooks/${hook}.mjs`], { encoding: 'utf8', env: { PATH: folder, ...env } });

const vault = '/subscriptions/s/resourceGroups/rg-test/providers/Microsoft.KeyVault/vaults/kv-test';
const site = '/subscriptions/s/resourceGroups/rg-test/providers/Microsoft.Web/sites/app-test';
const made = { AZURE_KEY_VAULT_RESOURCE_ID: vault, SERVICE_BOT_RESOURCE_ID: site };

describe('the household key', () => {
  test('is made when there is none, goes by standard input only, and the bot is told to look', () => {
    fake('az', { 'vaults/kv-test/secrets?': '{"value":[]}' });
    const { status, stdout, stderr } = run('householdKey', made);
    expect([status, stderr]).toEqual([0, '']);

    const [looked, put, refreshed, ...others] = calls();
    expect(others).toEqual([]);
    expect(looked?.words.join(' ')).toContain('--method get');
    expect(put?.words.join(' ')).toContain(
      `--method put --url https://management.azure.com${vault}/secrets/household-key?`,
    );
    const { properties } = JSON.parse(put?.input ?? '') as { properties: { value: string } };
    expect(Buffer.from(properties.value, 'base64url')).toHaveLength(32);
    expect(refreshed?.words.join(' ')).toContain(`${site}/config/configreferences/appsettings/refresh`);
    expect(
      `${stdout}${calls()
        .flatMap(({ words }) => words)
        .join(' ')}`,
    ).not.toContain(properties.value);
  });

  test('is another one each time', () => {
    fake('az', { 'vaults/kv-test/secrets?': '{"value":[]}' });
    run('householdKey', made);
    run('householdKey', made);
    const keys = calls().flatMap(({ input }) => (input === '' ? [] : [input]));
    expect(new Set(keys).size).toBe(2);
  });

  test('stays as it is when there is one, also on a later page, and the bot is told to look all the same', () => {
    fake('az', {
      'secrets?page=2': '{"value":[{"name":"household-key"}]}',
      'secrets?': '{"value":[{"name":"other"}],"nextLink":"https://management.azure.com/secrets?page=2"}',
    });
    expect(run('householdKey', made)).toMatchObject({ status: 0, stdout: expect.stringContaining('stays') as string });
    expect(calls().map(({ words }) => words[2])).toEqual(['get', 'get', 'post']);
    expect(calls().at(-1)?.words.join(' ')).toContain(`${site}/config/configreferences/appsettings/refresh`);
  });

  test('is not made when Azure does not say whether there is one', () => {
    fake('az', {}, 1);
    expect(run('householdKey', made)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Azure refused get') as string,
    });
    expect(calls()).toHaveLength(1);
  });

  test('needs what provisioning gave, and the Azure CLI', () => {
    expect(run('householdKey').stderr).toContain('AZURE_KEY_VAULT_RESOURCE_ID');
    expect(run('householdKey', made)).toMatchObject({ status: 1, stderr: expect.stringContaining('(az)') as string });
  });
});

describe('the start of the budget', () => {
  test('is set to the first of a month once', () => {
    fake('azd');
    expect(run('budgetStart').status).toBe(0);
    expect(calls()).toEqual([
      { words: ['env', 'set', 'BUDGET_START', expect.stringMatching(/^\d{4}-\d\d-01$/)], input: '' },
    ]);
  });

  test('stays as it is when it is set', () => {
    fake('azd');
    expect(run('budgetStart', { BUDGET_START: '2026-11-01' }).status).toBe(0);
    expect(calls()).toEqual([]);
  });

  test('stops provisioning when it can not be set', () => {
    fake('azd', {}, 3);
    expect(run('budgetStart').status).toBe(3);
  });
});
