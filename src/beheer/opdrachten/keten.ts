import { kenmerkenOf } from '../about.ts';
import type { Run } from './opdracht.ts';
import { brokenIn, checkChains, type ChainCheck } from '../../application/bewaren/checkChains.ts';
import { beheerText } from '../../cards/text/nl/beheer.ts';

/** Checks the hash chain of one casusoverleg, or of all (C2, law 14). */
export const keten: Run = async (asked, tools) => {
  const [kenmerk] = await kenmerkenOf(asked, tools);
  let done: ChainCheck;
  if (kenmerk === undefined)
    done = await checkChains(tools, (checked) => {
      if (checked % 500 === 0) tools.write(beheerText.ketenBezig(checked));
    });
  else {
    const loaded = await tools.casussen.load(kenmerk);
    done = { checked: 1, broken: loaded === undefined ? [] : brokenIn(loaded.document) };
  }
  for (const broken of done.broken) tools.write(beheerText.ketenStuk(broken.kenmerk, broken.events));
  tools.write(done.broken.length === 0 ? beheerText.ketenHeel(done.checked) : beheerText.ketenWatNu);
  return done.broken.length === 0 ? 0 : 1;
};
