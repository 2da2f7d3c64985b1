import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalTeams, type LocalTeams } from '../support/localTeams.ts';
import { rawRequest } from '../support/rawRequest.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
mkdirSync(join(folder, 'deel'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Aan Tafel</title>');
writeFileSync(join(folder, 'app.ts'), "import type { A } from '../api.ts';\nexport const one: number = 1;\n");
writeFileSync(join(folder, 'deel', 'vorm.css'), 'p { color: red }');
writeFileSync(join(folder, '.geheim.css'), 'x');
writeFileSync(join(folder, 'notities.txt'), 'x');

let teams: LocalTeams;
beforeEach(async () => void (teams = await startLocalTeams({ pageFolder: folder })));
afterEach(() => teams.close());
afterAll(() => rmSync(folder, { recursive: true }));

test('the page comes with a policy that lets nothing in from elsewhere', async () => {
  const { status, body, headers } = await teams.get('/');
  expect([status, body]).toEqual([200, '<!doctype html><title>Aan Tafel</title>']);
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('TypeScript is served as JavaScript, and again after it changed', async () => {
  const first = await teams.get<string>('/page/app.ts');
  expect(first.headers.get('content-type')).toMatch('text/javascript');
  expect(first.body.trim()).toMatch(/^export const one {9}= 1;$/);
  writeFileSync(join(folder, 'app.ts'), 'export const two = 2;\n');
  utimesSync(join(folder, 'app.ts'), 1, 1);
  expect((await teams.get('/page/app.ts')).body).toBe('export const two = 2;\n');
});

test.each([
  ['adaptivecards.js', 'text/javascript', 'AdaptiveCards'],
  ['adaptivecards.css', 'text/css', '.ac-'],
  ['markdown-it.js', 'text/javascript', 'markdownit'],
  ['purify.js', 'text/javascript', 'DOMPurify'],
])('the third-party file %s is served from its package', async (name, type, word) => {
  const real = await startLocalTeams();
  const { headers, body } = await real.get<string>(`/page/vendor/${name}`);
  await real.close();
  expect(headers.get('content-type')).toMatch(type);
  expect(body).toContain(word);
});

test.each([
  '/page/',
  '/page/deel',
  '/page/weg.ts',
  '/page/notities.txt',
  '/page/.geheim.css',
  '/page/deel/../index.html',
  '/page/../createSimulator.ts',
  '/page/deel/%2e%2e/index.html',
  '/page/%2e%2e%2findex.html',
  '/page/deel//vorm.css',
  '/page/..%5cindex.html',
  '/page/vendor/onbekend.js',
])('%s is not part of the page', async (path) => {
  expect(await rawRequest(teams.url, 'GET', path, {})).toBe(404);
});

test('a folder inside the page is part of it; writing is not possible', async () => {
  expect((await teams.get('/page/deel/vorm.css')).body).toBe('p { color: red }');
  expect((await teams.post('/page/app.ts', {})).status).toBe(405);
});
