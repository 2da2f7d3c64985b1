import { cpus } from 'node:os';
import { asksForHelp } from '../src/asksForHelp.ts';
import { akkoord } from './akkoord.ts';
import { coldStart } from './coldStart.ts';
import { cosmos } from './cosmos.ts';
import { delivery } from './delivery.ts';
import { digest } from './digest.ts';
import { tick } from './tick.ts';
import type { Bench, Figure, Size } from './support/bench.ts';

const benches: readonly Bench[] = [akkoord, tick, digest, coldStart, delivery, cosmos];

const line = ({ what, measured, aim = '', met }: Figure): string =>
  `| ${what} | ${measured} | ${aim} | ${met === undefined ? '' : met ? 'yes' : 'NO'} |\n`;

async function report(bench: Bench, size: Size): Promise<void> {
  process.stdout.write(`\n## ${bench.name}: ${bench.about}\n\n`);
  const figures = await bench.run(size);
  process.stdout.write('| what | measured | aim | met |\n| --- | --- | --- | --- |\n');
  for (const figure of figures) process.stdout.write(line(figure));
}

if (asksForHelp(process.argv)) {
  process.stdout.write(`npm run bench -- [--tiny] [${benches.map(({ name }) => name).join('] [')}]\n`);
  process.exit(0);
}
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const size = process.argv.includes('--tiny') ? 'tiny' : 'full';
const unknown = wanted.filter((word) => !benches.some(({ name }) => name === word));
if (unknown.length > 0) {
  process.stderr.write(
    `no such benchmark: ${unknown.join(', ')}; there are ${benches.map(({ name }) => name).join(', ')}\n`,
  );
  process.exit(1);
}
process.stdout.write(`Node ${process.versions.node}, ${cpus().length} cores\n`);
for (const bench of benches) if (wanted.length === 0 || wanted.includes(bench.name)) await report(bench, size);
