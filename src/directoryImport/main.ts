import { runImport } from './runImport.ts';

process.exitCode = 1;
process.exitCode = await runImport(process.argv.slice(2), (text) => process.stdout.write(text));
