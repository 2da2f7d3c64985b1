import { beheerderUnlessDry, kenmerkenOf, nameOf } from '../about.ts';
import { tryOut } from '../command.ts';
import { findPerson } from '../findPerson.ts';
import type { Asked } from '../options.ts';
import { removeCasussen } from '../removeCasussen.ts';
import type { Tools } from '../tools.ts';
import type { ExitCode, Run } from './opdracht.ts';
import { forgetPerson, type Forgotten } from '../../application/bewaren/forgetPerson.ts';
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
  const kenmerken = await kenmerkenOf(asked, tools);
  for (const kenmerk of kenmerken) {
    const begun = (await tools.casussen.load(kenmerk))?.casus.bewaring.verwijdering !== undefined;
    if (!begun) await tryOut(kenmerk, { type: 'removeCasusoverleg', by, waarom: 'verzoek' }, tools);
  }
  tools.write(beheerText.teVerwijderen(kenmerken));
  if (asked.dryRun) return 0;
  if (!(await isSure(asked, beheerText.zekerCasus(kenmerken), tools))) return 1;
  return removeCasussen(kenmerken, { by, waarom: 'verzoek' }, tools);
}

function report(naam: string, person: PersonId, done: Forgotten, { dryRun }: Asked, tools: Tools): readonly string[] {
  const { org, clock } = tools;
  const nu = { now: clock.now(), kantoor: org.kantoor };
  return [
    beheerText.persoonWeg(naam, dryRun),
    beheerText.adres(done.adres),
    beheerText.afwezigheid(done.afwezigheid),
    beheerText.concepten(done.concepten),
    beheerText.weekberichten(done.weekberichten),
    beheerText.teksten(done.teksten),
    beheerText.blijft,
    ...(done.open > 0 ? [beheerText.blijftOpen(done.open)] : []),
    ...(done.vastgehouden > 0 ? [beheerText.blijftVast(done.vastgehouden)] : []),
    ...(done.laatste === undefined ? [] : [beheerText.blijftGesloten(done.gesloten, dag(done.laatste, nu))]),
    beheerText.blijftBerichten,
    beheerText.blijftLogboek(org.bewaren.logboek),
    ...(org.personen.has(person) ? [beheerText.blijftGids(naam)] : []),
  ];
}

async function forgetColleague(asked: Asked, typed: string, door: PersonId, tools: Tools): Promise<ExitCode> {
  const person = findPerson(typed, tools.org);
  const naam = await nameOf(person, tools);
  if (!asked.dryRun && !(await isSure(asked, beheerText.zekerPersoon(naam), tools))) return 1;
  const onProgress = (seen: number): void => {
    if (seen % 500 === 0) tools.write(beheerText.bekeken(seen));
  };
  // Written down first, so that it is also known of what was interrupted.
  if (!asked.dryRun) await tools.logBeheer({ door, wat: 'vergeten', person });
  const done = await forgetPerson(person, { ...tools, door, dryRun: asked.dryRun, onProgress });
  for (const line of report(naam, person, done, asked, tools)) tools.write(line);
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
