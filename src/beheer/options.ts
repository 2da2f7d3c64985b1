import { parseArgs } from 'node:util';

export const opdrachten = ['bewaren', 'vasthouden', 'loslaten', 'vergeten', 'inzage', 'leeslog', 'keten'] as const;
export type Opdracht = (typeof opdrachten)[number];

/** What was typed behind `npm run beheer --`, not looked up yet. */
export type Asked = {
  readonly opdracht: Opdracht;
  /** As typed; a command names at most one of these three. */
  readonly kenmerk: string | undefined;
  readonly zaak: string | undefined;
  readonly persoon: string | undefined;
  readonly grond: string | undefined;
  readonly door: string | undefined;
  readonly naar: string | undefined;
  readonly dryRun: boolean;
  readonly ja: boolean;
};

const options = {
  zaak: { type: 'string' },
  kenmerk: { type: 'string' },
  persoon: { type: 'string' },
  grond: { type: 'string' },
  door: { type: 'string' },
  naar: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  ja: { type: 'boolean', default: false },
} as const;

/** Looks, and leaves everything as it is. */
export const onlyReads = ({ opdracht, dryRun }: Asked): boolean => dryRun || opdracht === 'keten';

/** How many things a command may be about, and which. */
const about: Readonly<
  Record<Opdracht, { readonly least: 0 | 1; readonly may: readonly ('kenmerk' | 'zaak' | 'persoon')[] }>
> = {
  bewaren: { least: 0, may: [] },
  vasthouden: { least: 1, may: ['kenmerk'] },
  loslaten: { least: 1, may: ['kenmerk'] },
  vergeten: { least: 1, may: ['kenmerk', 'zaak', 'persoon'] },
  inzage: { least: 1, may: ['kenmerk', 'zaak', 'persoon'] },
  leeslog: { least: 1, may: ['kenmerk', 'persoon'] },
  keten: { least: 0, may: ['kenmerk'] },
};

const isOpdracht = (word: string | undefined): word is Opdracht => opdrachten.some((one) => one === word);

function isSensible(asked: Asked): boolean {
  const { least, may } = about[asked.opdracht];
  const named = (['kenmerk', 'zaak', 'persoon'] as const).filter((key) => asked[key] !== undefined);
  const groundFits = asked.grond === undefined || asked.opdracht === 'vasthouden' || asked.opdracht === 'loslaten';
  const groundThere = asked.opdracht !== 'vasthouden' || asked.grond !== undefined;
  const enough = named.length >= least && named.length <= 1 && named.every((key) => may.includes(key));
  return enough && groundFits && groundThere && (asked.naar === undefined || asked.opdracht === 'inzage');
}

/** Reads the command line; undefined when it makes no sense. */
export function readOptions(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [opdracht, kenmerk, ...more] = positionals;
    if (!isOpdracht(opdracht) || more.length > 0 || (kenmerk !== undefined && values.kenmerk !== undefined))
      return undefined;
    const { zaak, persoon, grond, door, naar, ja } = values;
    const asked = {
      ...{ opdracht, kenmerk: kenmerk ?? values.kenmerk, zaak, persoon, grond, door, naar, ja },
      dryRun: values['dry-run'],
    };
    return isSensible(asked) ? asked : undefined;
  } catch (error) {
    if (String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) return undefined;
    throw error;
  }
}
