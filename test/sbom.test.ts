import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const sbom = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.\d$/),
  // npm names the root after its folder; only the reference holds what the project is called.
  metadata: z.object({ component: z.object({ 'bom-ref': z.string().startsWith('aan-tafel@') }) }),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      purl: z.string().startsWith('pkg:npm/'),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).min(1),
    }),
  ),
});
const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

test('npm run sbom writes everything that goes to production, with its hash, and nothing that stays behind', () => {
  execFileSync('npm', ['run', '--silent', 'sbom'], { stdio: 'ignore' });
  const { components } = sbom.parse(JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')));
  const { dependencies, devDependencies } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const named = (some: Readonly<Record<string, string>>) => Object.entries(some).map(([name, at]) => `${name}@${at}`);
  expect(named(dependencies).filter((one) => !listed.has(one))).toEqual([]);
  expect(dependencies).toHaveProperty('botbuilder');
  expect(named(devDependencies).filter((one) => /^(jest|eslint|typescript|playwright-core)@/.test(one))).toHaveLength(
    4,
  );
  expect([...listed].filter((one) => /^(jest|eslint|typescript|playwright-core)@/.test(one))).toEqual([]);
});
