import { checkFile } from './checkFile.ts';

process.exitCode = 1;
void checkFile(process.argv.slice(2), (text) => process.stdout.write(text)).then((code) => (process.exitCode = code));
