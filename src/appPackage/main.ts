import { pakketText } from '../cards/text/nl/pakket.ts';
import { asksForHelp } from '../asksForHelp.ts';
import { makePackage } from './makePackage.ts';
import { readTarget } from './readTarget.ts';

const words = process.argv.slice(2);
const folder = readTarget(words);

if (asksForHelp(words)) {
  process.stdout.write(`${pakketText.gebruik.join('\n')}\n`);
} else if (folder === undefined) {
  process.stderr.write(`${pakketText.gebruik.join('\n')}\n`);
  process.exitCode = 2;
} else {
  const { ok, said } = makePackage(folder);
  (ok ? process.stdout : process.stderr).write(`${said}\n`);
  process.exitCode = ok ? 0 : 1;
}
