import { checkFile } from './checkFile.ts';

process.exitCode = 1;
void checkFile(process.argv[2], (text) => process.stdout.write(text)).then((code) => (process.exitCode = code));
