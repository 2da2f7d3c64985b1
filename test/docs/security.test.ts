import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const files = ['SECURITY.md', 'docs/dpia.md', 'docs/bio2.md', 'docs/incident.md'];

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('leads only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) => join(dirname(file), link));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test('names only code and tests that are there', () => {
    const named = [...text.matchAll(/`([\w/-]+\.(?:test\.)?ts)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => globSync([name, `{src,test}/**/${name}`]).length === 0)).toEqual([]);
  });

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the runbook knows every outcome that the log may hold for a turn', () => {
  const runbook = readFileSync('docs/incident.md', 'utf8');
  for (const word of ['answered', 'late', 'failed', 'ignored', 'refused', 'limited: caller', 'why', 'times'])
    expect(runbook).toContain(word);
});
