import type { Dice } from './dice.ts';
import { junk, junkText } from './junk.ts';
import type { Geval } from './laidStore.ts';
import type { Press } from './poison.ts';

type Json = Readonly<Record<string, unknown>>;

/** Starting, right but for what is taken out of it or put in. */
const start: Json = {
  ...{ stap: '2', meerdomeinen: 'ja', soort: 'vastgelopen', gebied: 'havenkwartier', leefgebieden: 'wonen' },
  ...{ doel: 'Wonen behouden', vraag: 'Wie betaalt?', waarom: 'Niemand kan dit alleen.', inwoner: 'gehoord' },
  ...{ 'domein:schuldhulp': 'meedenken', wegGelaten: 'werk-inkomen,wonen,woningcorporatie,schuldhulp' },
};

const unfitFor = {
  doel: ['', 'x'.repeat(400), 'Bel 999990019', null, {}],
  vraag: ['  ', 'x'.repeat(5000), 'NL91ABNA0417164300', []],
  gebied: ['nergens', '__proto__', 7, null],
  inwoner: ['misschien', '', {}],
  soort: ['groot', 'constructor', null],
} as const;

const days = ['gisteren', '2026-02-30', '0000-00-00', '9999-99-99', '', null, {}, ['2026-11-25']] as const;

/** What needs no casusoverleg, always with something in it that can't be: starting, being away, and the lists. */
export function withoutCasus(
  dice: Dice,
  asActivity: (press: Press, how: Geval['how']) => Json,
  strangers: readonly string[],
): Json {
  const who = dice.pick(['noor', 'bram', 'fatima', ...strangers]);
  switch (dice.int(6)) {
    case 0:
    case 1: {
      const field = dice.pick(Object.keys(unfitFor) as (keyof typeof unfitFor)[]);
      const data = { ...start, [field]: dice.pick<unknown>(unfitFor[field]), bericht: junk(dice), nummer: junk(dice) };
      return asActivity({ who, verb: 'casus.start', data }, 'form');
    }
    case 2: {
      const data = { van: dice.pick<unknown>(days), tot: dice.pick<unknown>(days), collega: junk(dice) };
      return asActivity({ who, verb: dice.pick(['afwezig.melden', 'afwezig.collega']), data }, 'form');
    }
    case 3: {
      const data = { persoon: junk(dice), van: junk(dice), tot: junk(dice) };
      return asActivity({ who, verb: 'afwezig.intrekken', data }, 'click');
    }
    case 4: {
      // Of a beheerder it would be right.
      const other = dice.pick(['noor', 'fatima', ...strangers]);
      const data = { bericht: junk(dice), wie: junk(dice) };
      return asActivity({ who: other, verb: dice.pick(['bereik.toon', 'bereik.vraagna']), data }, 'click');
    }
    default: {
      const verb = dice.pick([
        'mandaten.lijst',
        'register.toon',
        'help.toon',
        'bericht.toon',
        'casus.meer',
        'casus.lees',
      ]);
      const data = {
        kenmerk: junkText(dice),
        key: junk(dice),
        kies: dice.pick<unknown>(['casus.sluit', 'mandaat.akkoord', junk(dice)]),
      };
      return asActivity({ who, verb, data }, dice.pick(['click', 'form']));
    }
  }
}
