import { beheerderUnlessDry, kenmerkenOf } from '../about.ts';
import { Cannot } from '../cannot.ts';
import { carryOut, tryOut } from '../command.ts';
import type { Run } from './opdracht.ts';
import { beheerText } from '../../cards/text/nl/beheer.ts';
import { bewaargrondZin } from '../../cards/text/nl/bewaren.ts';
import { bewaargronden, type Bewaargrond } from '../../domain/bewaren/state.ts';

function grondOf(typed: string): Bewaargrond {
  const grond = bewaargronden.find((one) => one === typed.toLowerCase());
  if (grond === undefined) throw new Cannot(beheerText.geenGrond(typed));
  return grond;
}

/** Holds a casusoverleg beyond its term (law 14). */
export const vasthouden: Run = async (asked, tools) => {
  const grond = grondOf(asked.grond ?? '');
  const by = beheerderUnlessDry(asked, tools);
  for (const kenmerk of await kenmerkenOf(asked, tools)) {
    if (by === undefined) continue;
    const command = { type: 'placeHold', by, grond } as const;
    if (asked.dryRun) await tryOut(kenmerk, command, tools);
    else {
      await carryOut(kenmerk, command, tools);
      await tools.logBeheer({ door: by, wat: 'vasthouden', kenmerk });
    }
    const told = beheerText.wordtVastgehouden(kenmerk, bewaargrondZin[grond]);
    tools.write(asked.dryRun ? beheerText.zou(told) : told);
  }
  return 0;
};

/** Lets it go: for one ground, or for all of them. */
export const loslaten: Run = async (asked, tools) => {
  const only = asked.grond === undefined ? undefined : grondOf(asked.grond);
  const by = beheerderUnlessDry(asked, tools);
  for (const kenmerk of await kenmerkenOf(asked, tools)) {
    if (by === undefined) continue;
    const standing = (await tools.casussen.load(kenmerk))?.casus.bewaring.vastgehouden.map(({ grond }) => grond) ?? [];
    const gronden = only === undefined ? standing : [only];
    if (gronden.length === 0) throw new Cannot(beheerText.nietVast(kenmerk));
    for (const grond of gronden) {
      const command = { type: 'liftHold', by, grond } as const;
      if (asked.dryRun) await tryOut(kenmerk, command, tools);
      else {
        await carryOut(kenmerk, command, tools);
        await tools.logBeheer({ door: by, wat: 'loslaten', kenmerk });
      }
    }
    const left = standing.filter((grond) => !gronden.includes(grond)).map((grond) => bewaargrondZin[grond]);
    const told = left.length > 0 ? beheerText.nogVast(kenmerk, left) : beheerText.isLos(kenmerk);
    tools.write(asked.dryRun ? beheerText.zou(told) : told);
  }
  return 0;
};
