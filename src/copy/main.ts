import { runCopy } from './runCopy.ts';

process.exitCode = await runCopy(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
