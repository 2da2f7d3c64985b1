import { beheerderUnlessDry, kenmerkenOf, nameOf } from '../about.ts';
import { Cannot } from '../cannot.ts';
import { findPerson } from '../findPerson.ts';
import type { Asked } from '../options.ts';
import { removeCasussen, sortOut } from '../removeCasussen.ts';
import type { Tools } from '../tools.ts';
import type { ExitCode, Run } from './opdracht.ts';
import { forgetPerson, isNothing, type Forgotten } from '../../application/bewaren/forgetPerson.ts';
import { beheerText } from '../../cards/text/nl/beheer.ts';
import { dag } from '../../cards/text/nl/tijd.ts';
import type { PersonId } from '../../domain/basis/ids.ts';

/** Asks whether it is really meant, unless that was said already. */
async function isSure({ ja }: Asked, question: string, tools: Tools): Promise<boolean> {
  if (ja || (await tools.ask(question)).trim().toLowerCase() === 'ja') return true;
  tools.write(beheerText.afgebroken);
  return false;
}

async function forgetCasussen(asked: Asked, by: PersonId, tools: Tools): Promise<ExitCode> {
  const removal = { by, waarom: 'verzoek' } as const;
  const { going, staying } = await sortOut(await kenmerkenOf(asked, tools), removal, tools);
  staying.forEach(tools.write);
  const partly = going.length > 0 && staying.length > 0;
  if (going.length > 0) tools.write(beheerText.teVerwijderen(going));
  if (partly) tools.write(beheerText.nietAlles(staying.length));
  if (asked.dryRun || going.length === 0) return staying.length > 0 ? 1 : 0;
  if (!(await isSure(asked, beheerText.zekerCasus(going), tools))) return 1;
  const code = await removeCasussen(going, removal, tools);
  return partly ? 1 : code;
}

function report(naam: string, person: PersonId, done: Forgotten, { dryRun }: Asked, tools: Tools): readonly string[] {
  const { org, clock } = tools;
  const nu = { now: clock.now(), kantoor: org.kantoor };
  const { open, vastgehouden, gesloten, laatste, gelezen, gemeld } = done;
  return [
    beheerText.persoonWeg(naam, dryRun),
    beheerText.adres(done.adres),
    beheerText.afwezigheid(done.afwezigheid),
    beheerText.concepten(done.concepten),
    beheerText.weekberichten(done.weekberichten),
    beheerText.teksten(done.teksten),
    beheerText.blijft,
    ...(open > 0 ? [beheerText.blijftOpen(open)] : []),
    ...(vastgehouden > 0 ? [beheerText.blijftVast(vastgehouden)] : []),
    ...(laatste === undefined ? [] : [beheerText.blijftGesloten(gesloten, dag(laatste, nu))]),
    ...(gelezen > 0 ? [beheerText.blijftGelezen(gelezen, org.bewaren.logboek)] : []),
    ...(gemeld > 0 ? [beheerText.blijftGemeld(gemeld)] : []),
    ...(done.weekbericht ? [beheerText.blijftWeek] : []),
    beheerText.blijftBerichten,
    beheerText.blijftLogboek(org.bewaren.logboek),
    ...(org.personen.has(person) ? [beheerText.blijftGids(naam)] : []),
  ];
}

async function forgetColleague(asked: Asked, typed: string, door: PersonId, tools: Tools): Promise<ExitCode> {
  const person = findPerson(typed, tools.org);
  const onProgress = (seen: number): void => {
    if (seen % 500 === 0) tools.write(beheerText.bekeken(seen));
  };
  const forget = (dryRun: boolean): Promise<Forgotten> => forgetPerson(person, { ...tools, door, dryRun, onProgress });
  const naam = await nameOf(person, tools);
  const told = (done: Forgotten): void => report(naam, person, done, asked, tools).forEach(tools.write);
  // An id may be mistyped; whoever the directory knows by name is really meant.
  const looked = asked.dryRun || !tools.org.personen.has(person) ? await forget(true) : undefined;
  if (looked !== undefined && !tools.org.personen.has(person) && isNothing(looked))
    throw new Cannot(beheerText.nietsVan(person));
  if (looked !== undefined && asked.dryRun) {
    told(looked);
    return 0;
  }
  if (!(await isSure(asked, beheerText.zekerPersoon(naam), tools))) return 1;
  // Written down first, so that it is also known of what was interrupted.
  await tools.logBeheer({ door, wat: 'vergeten', person });
  told(await forget(false));
  return 0;
}

/** Deletes on request, before the term: a closed casusoverleg, or what is held about a colleague (law 15). */
export const vergeten: Run = async (asked, tools) => {
  const by = beheerderUnlessDry(asked, tools);
  if (by === undefined) return 1;
  return asked.persoon === undefined
    ? forgetCasussen(asked, by, tools)
    : forgetColleague(asked, asked.persoon, by, tools);
};
