import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { productionBom } from './productionBom.ts';

const file = 'dist/sbom.cdx.json';
/** Bytes that npm may write; the list of everything takes one megabyte. */
const mostBytes = 64 * 1024 * 1024;

const everything = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: mostBytes,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const bom = productionBom(JSON.parse(everything), JSON.parse(readFileSync('package-lock.json', 'utf8')));
mkdirSync('dist', { recursive: true });
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
process.stdout.write(`${file}: ${bom.components.length} componenten\n`);
