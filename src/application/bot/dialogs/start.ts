import { createHash } from 'node:crypto';
import { checks, waardenOf, withFaults, type Waarden } from '../check.ts';
import { message, shown, type Dialog } from '../dialog.ts';
import { lookAt, refused, type Turn } from '../turn.ts';
import { startForm } from '../../../cards/forms/startForm.ts';
import { gedaanText } from '../../../cards/text/nl/gedaan.ts';
import { keuringText } from '../../../cards/text/nl/keuring.ts';
import { startFoutText } from '../../../cards/text/nl/startFout.ts';
import { weigeringText } from '../../../cards/text/nl/weigeringen.ts';
import type { Ingevuld, StartFormView } from '../../../cards/views.ts';
import { kenmerkFrom, type GebiedId, type Kenmerk } from '../../../domain/basis/ids.ts';
import type { StartCasusoverleg } from '../../../domain/casusoverleg/commands.ts';
import { usualDomeinen } from '../../../domain/casusoverleg/start.ts';
import { persoon } from '../../../domain/organisatie/personen.ts';
import { datumVan } from '../../../domain/werktijd/werkdag.ts';
import type { DialogAnswer } from '../../../ports/bot.ts';
import { zaakHash } from '../../households.ts';
import { keuzesOf } from '../choices.ts';
import { refusalText } from '../refusalText.ts';
import { aanleidingOf, step1Shape, step2Shape, type Step1, type Step2 } from './startShape.ts';

const isConsult = (waarden: Waarden): boolean => waarden['meerdomeinen'] === 'nee';

/** The gebied of the channel where it is started; what people chose themselves comes first. */
function hereGebied({ place, needs }: Turn): GebiedId | undefined {
  if (place.kind !== 'channel') return undefined;
  const { org } = needs.casussen.facts();
  return [...org.gebieden.values()].find((one) => one.kanaalId === place.kanaalId)?.id;
}

function view(turn: Turn, stap: 1 | 2, ingevuld: Ingevuld, more: Partial<StartFormView> = {}): StartFormView {
  const { org } = turn.needs.casussen.facts();
  const { waarden } = ingevuld;
  const own = persoon(org, turn.caller.person)?.domein;
  const leefgebieden = (waarden['leefgebieden'] ?? '').split(',');
  const usual = usualDomeinen({ gebied: (waarden['gebied'] ?? '') as GebiedId, leefgebieden }, org);
  return {
    stap,
    ingevuld,
    gebieden: keuzesOf(org.gebieden.values()),
    leefgebieden: org.leefgebieden,
    domeinen: [...org.domeinen.values()]
      .filter(({ id }) => id !== own || isConsult(waarden))
      .map(({ id, naam, soort }) => ({ id, naam, extern: soort === 'extern', gebruikelijk: usual.includes(id) })),
    weggelaten: [],
    bestaand: undefined,
    uitBericht: waarden['bericht'] !== undefined,
    ...more,
  };
}

/** The same form sent twice starts one casusoverleg: its kenmerk follows from the form and the sender. */
function kenmerkOf(turn: Turn, nummer: string): Kenmerk {
  const { needs, caller } = turn;
  return kenmerkFrom(createHash('sha256').update(`${needs.householdKey}|${caller.person}|${nummer}`).digest());
}

/** Looks the household up, which is logged (C4); undefined when it has no open casusoverleg. */
async function openForHousehold(turn: Turn, zaaknummer: string | undefined): Promise<Kenmerk | undefined> {
  if (zaaknummer === undefined) return undefined;
  const found = await turn.needs.households.openOne(zaakHash(zaaknummer, turn.needs.householdKey));
  await turn.needs.readLog.lookedUp(turn.caller.person, found);
  return found;
}

const mayUseZaaknummer = (turn: Turn): boolean => turn.needs.casussen.facts().org.personen.has(turn.caller.person);

async function submitStep1(turn: Turn, waarden: Waarden): Promise<DialogAnswer> {
  const { now, org } = turn.needs.casussen.facts();
  const read = step1Shape(checks(datumVan(now, org.kantoor)), org, isConsult(waarden)).safeParse(waarden);
  if (!read.success) return shown(startForm(view(turn, 1, withFaults(waarden, read.error))));
  if (read.data.zaaknummer !== undefined && !mayUseZaaknummer(turn)) {
    const fouten = { zaaknummer: weigeringText['zaak-unknown-person'](refusalText.nobody) };
    return shown(startForm(view(turn, 1, { waarden, fouten })));
  }
  const nummer = Buffer.from(turn.needs.random.bytes(12)).toString('hex');
  const bestaand = await openForHousehold(turn, read.data.zaaknummer);
  return shown(startForm(view(turn, 2, { waarden: { ...waarden, nummer }, fouten: {} }, { bestaand })));
}

/** Usual domeinen that were left out and not confirmed yet (C6). */
function leftOut(one: Step1, two: Step2, waarden: Waarden, turn: Turn): readonly string[] {
  if (isConsult(waarden)) return [];
  const { org } = turn.needs.casussen.facts();
  const own = persoon(org, turn.caller.person)?.domein;
  const missing = usualDomeinen(one, org).filter(
    (id) => id !== own && !two.domeinen.some(({ domein }) => domein === id),
  );
  const confirmed = new Set((waarden['wegGelaten'] ?? '').split(','));
  return missing.every((id) => confirmed.has(id)) ? [] : missing;
}

async function started(
  turn: Turn,
  command: StartCasusoverleg,
  again: (melding: string) => DialogAnswer,
): Promise<DialogAnswer> {
  const done = await turn.needs.casussen.start(command);
  if (!done.ok && done.refusal !== 'kenmerk-taken') return again(refused(undefined, done.refusal));
  const casus = done.ok ? done.casus : (await turn.needs.casussen.load(command.kenmerk))?.casus;
  // The kenmerk exists: either this very form was sent before, or by sheer chance it is another's.
  if (casus?.starter !== turn.caller.person) return again(startFoutText.opnieuw);
  const { org } = await lookAt(turn, casus);
  const kanaal = org.gebieden.get(casus.aanleiding.gebied)?.kanaalNaam ?? '';
  const consult = casus.aanleiding.kind === 'consult';
  return message(consult ? gedaanText.consultGestuurd(casus.kenmerk) : gedaanText.gestart(casus.kenmerk, kanaal));
}

async function submitStep2(turn: Turn, waarden: Waarden): Promise<DialogAnswer> {
  const { now, org } = turn.needs.casussen.facts();
  const check = checks(datumVan(now, org.kantoor));
  const one = step1Shape(check, org, isConsult(waarden)).safeParse(waarden);
  if (!one.success) return shown(startForm(view(turn, 1, withFaults(waarden, one.error))));
  if (one.data.zaaknummer !== undefined && !mayUseZaaknummer(turn))
    return message(weigeringText['zaak-unknown-person'](refusalText.nobody));
  const two = step2Shape(check, org, waarden).safeParse(waarden);
  const again = (ingevuld: Ingevuld, more: Partial<StartFormView> = {}) =>
    shown(startForm(view(turn, 2, ingevuld, more)));
  if (!two.success)
    return again(withFaults(waarden, two.error), { bestaand: await openForHousehold(turn, one.data.zaaknummer) });
  if (two.data.domeinen.length === 0) return again({ waarden, fouten: {}, melding: startFoutText.geenDomein });
  const weggelaten = leftOut(one.data, two.data, waarden, turn);
  if (weggelaten.length > 0) return again({ waarden, fouten: {} }, { weggelaten });
  const kenmerk = kenmerkOf(turn, waarden['nummer'] ?? '');
  const zaak = one.data.zaaknummer === undefined ? undefined : zaakHash(one.data.zaaknummer, turn.needs.householdKey);
  if (zaak !== undefined) {
    const held = await turn.needs.households.claim(zaak, kenmerk, two.data.tochReden !== undefined);
    if (held !== undefined && held !== kenmerk)
      return again({ waarden, fouten: { tochReden: keuringText.invullen } }, { bestaand: held });
  }
  const aanleiding = aanleidingOf(one.data, two.data, waarden, zaak);
  const command: StartCasusoverleg = {
    type: 'startCasusoverleg',
    by: turn.caller.person,
    kenmerk,
    aanleiding,
    domeinen: two.data.domeinen,
  };
  return started(turn, command, (melding) => again({ waarden, fouten: {}, melding }));
}

/** C1, C3, C4, C6: starting, in two steps. `bericht` is the link to the message it began with. */
export const casusStarten: Dialog = {
  verb: 'casus.start',
  open(turn, data) {
    const gebied = hereGebied(turn);
    const bericht = waardenOf(data)['bericht'];
    const waarden = { ...(gebied === undefined ? {} : { gebied }), ...(bericht === undefined ? {} : { bericht }) };
    return Promise.resolve(shown(startForm(view(turn, 1, { waarden, fouten: {} }))));
  },
  submit(turn, data) {
    const waarden = waardenOf(data);
    return waarden['stap'] === '2' ? submitStep2(turn, waarden) : submitStep1(turn, waarden);
  },
};
