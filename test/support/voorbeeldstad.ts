import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDirectory } from '../../src/adapters/directory/parseDirectory.ts';
import { DirectoryFaults } from '../../src/adapters/directory/fault.ts';
import { personId, type PersonId } from '../../src/domain/basis/ids.ts';
import type { Organisatie } from '../../src/domain/organisatie/organisatie.ts';

/**
 * The fictional gemeente of config/voorbeeldstad.yaml, for tests in every room.
 *
 * | key      | who                 | functie                                   | in Voorbeeldstad                           |
 * |----------|---------------------|-------------------------------------------|--------------------------------------------|
 * | noor     | Noor de Wit         | wijkteamconsulent                         | wijkteam Havenkwartier; vervanger jeroen   |
 * | jeroen   | Jeroen Blom         | wijkteamconsulent                         | wijkteam Molenbuurt; vervanger noor        |
 * | priya    | Priya Ramdin        | teamleider wijkteams                      | digest of Havenkwartier; no vervanger      |
 * | sam      | Sam Bakker          | consulent Werk & Inkomen                  | contact werk-inkomen; vervanger tessa      |
 * | tessa    | Tessa Jansen        | consulent Werk & Inkomen                  | contact werk-inkomen in Molenbuurt; → sam  |
 * | fatima   | Fatima el Idrissi   | teamleider Werk & Inkomen                 | vervanger ingrid                           |
 * | pieter   | Pieter Hoekstra     | afdelingshoofd Werk, Inkomen & Schuldhulp | also of schuldhulp; vervanger hanneke      |
 * | marijke  | Marijke van Dongen  | directeur sociaal domein                  | directeur of all; digest of both gebieden  |
 * | youssef  | Youssef Amrani      | schuldhulpverlener                        | contact schuldhulp; staand; no vervanger   |
 * | ingrid   | Ingrid Visser       | teamleider Schuldhulp                     | vervanger fatima                           |
 * | daan     | Daan Mulder         | Wmo-consulent                             | contact wmo; works ma, di, do; → kofi      |
 * | lotte    | Lotte Smits         | jeugdconsulent                            | contact jeugd; away 2026 and 2027; → kofi  |
 * | kofi     | Kofi Mensah         | jeugdconsulent                            | stands in for lotte and daan               |
 * | esra     | Esra Yilmaz         | teamleider Wmo & Jeugd                    | both domeinen; vervanger priya             |
 * | hanneke  | Hanneke Brouwer     | afdelingshoofd Zorg, Jeugd & Wonen        | vervanger pieter                           |
 * | thijs    | Thijs de Graaf      | beleidsadviseur wonen                     | contact wonen; works di–vr; → anouk        |
 * | anouk    | Anouk Peters        | teamleider Wonen                          | no vervanger                               |
 * | bram     | Bram Willems        | functioneel beheerder                     | beheerder; no domein                       |
 * | joyce    | Joyce Pinas         | consulent woningcorporatie                | contact woningcorporatie (extern)          |
 * | sanne    | Sanne Kuipers       | adviseur UWV                              | contact uwv (extern)                       |
 * | milan    | Milan Novak         | casemanager specialistische zorg          | contact specialistische-zorg (extern)      |
 * | amina    | Amina Osman         | intern begeleider onderwijs               | contact onderwijs (extern); not on wo      |
 *
 * domeinen: wijkteam, werk-inkomen, schuldhulp, wmo, jeugd, wonen; extern: woningcorporatie, uwv,
 * specialistische-zorg, onderwijs. gebieden: havenkwartier, molenbuurt.
 *
 * | soort besluit                  | domein           | route (plafond)                              | register entry            |
 * |--------------------------------|------------------|----------------------------------------------|---------------------------|
 * | huurachterstand                | werk-inkomen     | teamleider (5000), afdelingshoofd (15000)    | wi-huurachterstand, -hoog |
 * | energieschuld                  | werk-inkomen     | teamleider (2500), afdelingshoofd (10000)    | wi-energieschuld, -hoog   |
 * | rijbewijs                      | werk-inkomen     | teamleider (3000)                            | wi-rijbewijs              |
 * | rijbewijs                      | uwv              | extern                                       | uwv-rijbewijs             |
 * | beschut-werk                   | werk-inkomen     | teamleider                                   | wi-beschut-werk           |
 * | beschut-werk-advies            | uwv              | extern                                       | uwv-beschut-werk-advies   |
 * | uitkering-maatwerk             | werk-inkomen     | afdelingshoofd                               | wi-uitkering-maatwerk     |
 * | schuldhulp-starten             | schuldhulp       | staand, for functie schuldhulpverlener       | sh-schuldhulp-starten     |
 * | scootmobiel                    | wmo              | teamleider (6000)                            | wmo-scootmobiel           |
 * | jeugdhulp-starten              | jeugd            | teamleider                                   | jeugd-starten             |
 * | woonurgentie                   | wonen            | directeur                                    | wonen-urgentie            |
 * | woonvoorrang                   | woningcorporatie | extern                                       | corporatie-voorrang       |
 */
export function voorbeeldstad(): Organisatie {
  return (cached ??= read());
}

/** The Entra id of somebody in the table above. */
export function wie(key: string): PersonId {
  const entry = (mensen ??= readMensen())[key];
  if (entry === undefined) throw new RangeError(`nobody in Voorbeeldstad is called ${key}`);
  return personId(entry.entra);
}

/** The keys of everybody in the table above. */
export const iedereen = (): readonly string[] => Object.keys((mensen ??= readMensen()));

/** Path of the file, from the root of the project. */
export const voorbeeldstadFile = 'config/voorbeeldstad.yaml';

let cached: Organisatie | undefined;
let mensen: Readonly<Record<string, { readonly entra: string }>> | undefined;

function read(): Organisatie {
  const parsed = parseDirectory(readFileSync(voorbeeldstadFile, 'utf8'));
  if (!parsed.ok) throw new DirectoryFaults(parsed.faults);
  return parsed.organisatie;
}

function readMensen(): NonNullable<typeof mensen> {
  return (parse(readFileSync(voorbeeldstadFile, 'utf8')) as { mensen: NonNullable<typeof mensen> }).mensen;
}
