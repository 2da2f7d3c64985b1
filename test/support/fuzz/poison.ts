import { verbs } from './verbs.ts';
import type { Dice } from './dice.ts';
import { junk } from './junk.ts';
import type { Geval } from './laidStore.ts';

/** Who presses what, with which data: the part of an activity that a person's client makes. */
export type Press = { readonly who: string; readonly verb: unknown; readonly data: Readonly<Record<string, unknown>> };

/** Makes a press one that must be refused, whatever else is wrong with it; undefined where it can't. */
type Poison = (press: Press, geval: Geval, dice: Dice) => Press | undefined;

const near = (verb: string, dice: Dice): string =>
  dice.pick([`${verb}x`, verb.toUpperCase(), ` ${verb}`, verb.replace('.', '..'), verb.split('.').reverse().join('.')]);

const isVerb = (value: unknown): boolean => typeof value === 'string' && verbs.has(value);

/** Rolls until it is none of what must not come. */
function unlike<T>(roll: () => T, is: (value: T) => boolean): T {
  for (;;) {
    const value = roll();
    if (!is(value)) return value;
  }
}

/** A verb that the bot has not. */
const unknownVerb: Poison = (press, { verb }, dice) => {
  const other = unlike((): unknown => (dice.chance(0.5) ? near(verb, dice) : junk(dice)), isVerb);
  return { ...press, verb: other ?? 'geen', data: { ...press.data, verb: other } };
};

/** A kenmerk that no casusoverleg has. */
const unknownKenmerk = (press: Press, { kenmerk }: Geval, dice: Dice): Press => {
  const isThis = (value: unknown): boolean =>
    typeof value === 'string' && value.toUpperCase().includes(kenmerk.slice(3));
  const other = dice.chance(0.2) ? 'AT-ZZZZZZ' : unlike((): unknown => junk(dice), isThis);
  return { ...press, data: { ...press.data, kenmerk: other } };
};

/** Where a number is meant, `[1]`, `"1.0"` and `true` say one as well. */
const same = (value: unknown, id: unknown): boolean => {
  try {
    return value === id || (typeof id === 'number' && Number(value) === id);
  } catch {
    return false;
  }
};

/** The id of something that this casusoverleg has not. */
const unknownId: Poison = (press, { ids }, dice) => {
  const names = Object.keys(ids);
  if (names.length === 0) return undefined;
  const name = dice.pick(names);
  const other = unlike(
    (): unknown => (dice.chance(0.3) ? 'M99' : junk(dice)),
    (value) => same(value, ids[name]),
  );
  return { ...press, data: { ...press.data, [name]: other } };
};

/** Nobody of these has a part in any casusoverleg of the laid store, nor leads who has. */
const outsiders = ['milan', 'amina', 'sanne', 'bram'];

const notTheirs: Poison = (press, _geval, dice) => ({ ...press, who: dice.pick(outsiders) });

/** What can't be in a text that must be there: nothing, too much, what law 3 keeps out, or no text at all. */
const unfit = (dice: Dice): unknown =>
  dice.pick<unknown>([
    ...[
      '',
      '   ',
      '\u200b\u200b',
      '\ufeff',
      '\u0000\u0007',
      'x'.repeat(2500 + dice.int(9000)),
      null,
      {},
      [],
      [['Doen.']],
      { tekst: 'Doen.' },
    ],
    ...['Bel over 999990019 vandaag', 'NL91ABNA0417164300', 'Mail naar noor@voorbeeldstad.example'],
  ]);

/** A field without which the form can't be sent, unfit. */
const unfitField: Poison = (press, { how, required, verb }, dice) => {
  // What was typed of a request is kept as it is, for whoever typed it: that is a draft, and no refusal.
  if (how === 'click' || required.length === 0 || verb === 'mandaat.vragen') return undefined;
  return { ...press, data: { ...press.data, [dice.pick(required)]: unfit(dice) } };
};

const poisons = [unknownVerb, unknownKenmerk, unknownKenmerk, unknownId, unknownId, notTheirs, unfitField, unfitField];

/** One reason at least why this must be refused. */
export function poisoned(press: Press, geval: Geval, dice: Dice): Press {
  return dice.pick(poisons)(press, geval, dice) ?? unknownKenmerk(press, geval, dice);
}
