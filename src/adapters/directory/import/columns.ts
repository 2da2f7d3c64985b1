import { importText as text } from '../../../cards/text/nl/importeren.ts';
import { closest } from '../closest.ts';
import type { ImportFault } from './importFault.ts';

/** What each column may be called: as Microsoft's exports name it, or as we do. Case, spaces and signs don't count. */
const names = {
  entra: ['id', 'objectId', 'entra', 'entraId'],
  displayName: ['displayName', 'weergavenaam'],
  account: ['userPrincipalName', 'upn', 'gebruikersnaam'],
  mail: ['mail', 'email', 'e-mailadres'],
  userType: ['userType', 'gebruikerstype'],
  accountEnabled: ['accountEnabled', 'account ingeschakeld'],
  department: ['department'],
  jobTitle: ['jobTitle', 'title'],
  sleutel: ['sleutel'],
  naam: ['naam'],
  functie: ['functie'],
  afdeling: ['afdeling'],
  domein: ['domein'],
  telefoon: ['telefoon'],
  werkdagen: ['werkdagen'],
  vervanger: ['vervanger'],
  contactpersoon: ['contactpersoon'],
  teamleider: ['teamleider van'],
  afdelingshoofd: ['afdelingshoofd van'],
  directeur: ['directeur van'],
  weekbericht: ['weekbericht'],
  weekberichtUur: ['weekbericht uur'],
  beheerder: ['beheerder'],
} as const;

export type Column = keyof typeof names;

/** Filled in by hand for this directory; who has anything here belongs in it. */
export const ownColumns = [
  'sleutel',
  'functie',
  'domein',
  'telefoon',
  'werkdagen',
  'vervanger',
  'contactpersoon',
  'teamleider',
  'afdelingshoofd',
  'directeur',
  'weekbericht',
  'weekberichtUur',
  'beheerder',
] as const satisfies readonly Column[];

/** `Object Id`, `objectId` and `Object-ID [objectId] Required` are one name. */
const plain = (header: string): string =>
  (/\[(\w+)\]/.exec(header)?.[1] ?? header)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

const byName = new Map<string, Column>(
  Object.entries(names).flatMap(([column, all]) => all.map((name) => [plain(name), column as Column] as const)),
);

/** In which cell each column stands; a header that looks like one of ours but isn't is a fault, not left out. */
export function columnsIn(header: readonly string[]): {
  readonly at: ReadonlyMap<Column, number>;
  readonly faults: readonly ImportFault[];
} {
  const at = new Map<Column, number>();
  const faults: ImportFault[] = [];
  for (const [index, title] of header.entries()) {
    const column = byName.get(plain(title));
    if (column === undefined) {
      const meant = ownColumns.find((one) => closest(plain(title), [plain(names[one][0])]) && plain(title).length > 4);
      if (meant !== undefined) faults.push({ row: 1, column: title, text: text.kolomBedoeld(names[meant][0]) });
    } else if (at.has(column)) faults.push({ row: 1, column: title, text: text.kolomDubbel });
    else at.set(column, index);
  }
  if (!at.has('entra')) faults.push({ row: 1, text: text.kolomOntbreekt('id') });
  if (!at.has('displayName') && !at.has('naam')) faults.push({ row: 1, text: text.kolomOntbreekt('displayName') });
  return { at, faults };
}
