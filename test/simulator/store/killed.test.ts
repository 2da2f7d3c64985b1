import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalTeams } from '../support/localTeams.ts';
import { havenkwartier, noor } from '../support/voorbeeldstad.ts';

const anotherProcess = `
  import { startLocalTeams } from './test/simulator/support/localTeams.ts';
  const teams = await startLocalTeams({ dataFile: process.argv[1] });
  console.log(teams.url);
`;

test('what was answered survives a kill -9', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-teams-'));
  const dataFile = join(folder, 'teams.db');
  const child = spawn(process.execPath, ['--input-type=module', '-e', anotherProcess, dataFile], { stdio: 'pipe' });
  const [url] = (await once(child.stdout, 'data')) as [Buffer];
  const texts = Array.from({ length: 20 }, (_, index) => `bericht ${index}`);
  for (const text of texts) {
    const path = `/_connector/v3/conversations/${havenkwartier}/activities`;
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ type: 'message', text });
    expect((await fetch(url.toString().trim() + path, { method: 'POST', headers, body })).status).toBe(201);
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  const teams = await startLocalTeams({ dataFile });
  expect((await teams.messages(noor, havenkwartier)).map(({ text }) => text)).toEqual(texts);
  await teams.close();
  rmSync(folder, { recursive: true });
});
