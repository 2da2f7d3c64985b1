import { createHash } from 'node:crypto';
import { checks, waardenOf, withFaults, type Waarden } from '../check.ts';
import { message } from '../click.ts';
import { shown, type Dialog } from '../dialog.ts';
import { lookAt, refused, type Turn } from '../turn.ts';
import { startForm } from '../../../cards/forms/startForm.ts';
import { gedaanText } from '../../../cards/text/nl/gedaan.ts';
import { keuringText } from '../../../cards/text/nl/keuring.ts';
import { startFoutText } from '../../../cards/text/nl/startFout.ts';
import { weigeringText } from '../../../cards/text/nl/weigeringen.ts';
import type { StartFormView } from '../../../cards/forms/startFormView.ts';
import type { Ingevuld } from '../../../cards/views.ts';
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

/**
 * Looks the household up, which is logged (C4); undefined when it has no open casusoverleg but the one that this very
 * form is about to start.
 */
async function openForHousehold(
  turn: Turn,
  zaaknummer: string | undefined,
  own?: Kenmerk,
): Promise<Kenmerk | undefined> {
  if (zaaknummer === undefined) return undefined;
  const found = await turn.needs.households.openOne(zaakHash(zaaknummer, turn.needs.householdKey));
  await turn.needs.readLog.lookedUp(turn.caller.person, found);
  return found === own ? undefined : found;
}

/** Names one filled in form, so that sending it twice starts once. */
const newNummer = ({ needs }: Turn): string => Buffer.from(needs.random.bytes(12)).toString('hex');
const nummerOf = (waarden: Waarden): string | undefined => /^[0-9a-f]{24}$/.exec(waarden['nummer'] ?? '')?.[0];

const mayUseZaaknummer = (turn: Turn): boolean => turn.needs.casussen.facts().org.personen.has(turn.caller.person);

async function submitStep1(turn: Turn, waarden: Waarden): Promise<DialogAnswer> {
  const { now, org } = turn.needs.casussen.facts();
  const read = step1Shape(checks(datumVan(now, org.kantoor)), org, isConsult(waarden)).safeParse(waarden);
  if (!read.success) return shown(startForm(view(turn, 1, withFaults(waarden, read.error))));
  if (read.data.zaaknummer !== undefined && !mayUseZaaknummer(turn)) {
    const fouten = { zaaknummer: weigeringText['zaak-unknown-person'](refusalText.nobody) };
    return shown(startForm(view(turn, 1, { waarden, fouten })));
  }
  const nummer = newNummer(turn);
  const bestaand = await openForHousehold(turn, read.data.zaaknummer);
  return shown(startForm(view(turn, 2, { waarden: { ...waarden, nummer }, fouten: {} }, { bestaand })));
}

/** Usual domeinen that this form was already warned of: sending it again leaves them out on purpose (C6). */
const confirmedIn = (waarden: Waarden): readonly string[] =>
  (waarden['wegGelaten'] ?? '').split(',').filter((id) => id !== '');

/** Usual domeinen that were left out and not confirmed yet (C6). */
function leftOut(one: Step1, two: Step2, waarden: Waarden, turn: Turn): readonly string[] {
  if (isConsult(waarden)) return [];
  const { org } = turn.needs.casussen.facts();
  const own = persoon(org, turn.caller.person)?.domein;
  const missing = usualDomeinen(one, org).filter(
    (id) => id !== own && !two.domeinen.some(({ domein }) => domein === id),
  );
  const confirmed = confirmedIn(waarden);
  return missing.every((id) => confirmed.includes(id)) ? [] : missing;
}

async function started(
  turn: Turn,
  command: StartCasusoverleg,
  again: (melding: string) => Promise<DialogAnswer>,
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

/** Claims the household for this start (C4); answers who has it when somebody else does, which is a look-up too. */
async function claimed(turn: Turn, zaak: string, kenmerk: Kenmerk, force: boolean): Promise<Kenmerk | undefined> {
  const held = await turn.needs.households.claim(zaak, kenmerk, force);
  if (held === undefined || held === kenmerk) return undefined;
  await turn.needs.readLog.lookedUp(turn.caller.person, held);
  return held;
}

async function submitStep2(turn: Turn, typed: Waarden): Promise<DialogAnswer> {
  const { now, org } = turn.needs.casussen.facts();
  const waarden = { ...typed, nummer: nummerOf(typed) ?? newNummer(turn) };
  const kenmerk = kenmerkOf(turn, waarden.nummer);
  const check = checks(datumVan(now, org.kantoor));
  const one = step1Shape(check, org, isConsult(waarden)).safeParse(waarden);
  if (!one.success) return shown(startForm(view(turn, 1, withFaults(waarden, one.error))));
  const { zaaknummer } = one.data;
  const mayStart = zaaknummer === undefined || mayUseZaaknummer(turn);
  /** The same form; what it asked before, about the household or who was left out, it goes on asking. */
  const again = async (ingevuld: Omit<Ingevuld, 'waarden'>, more: Partial<StartFormView> = {}) => {
    const weggelaten = confirmedIn(waarden);
    const bestaand = mayStart ? await openForHousehold(turn, zaaknummer, kenmerk) : undefined;
    return shown(startForm(view(turn, 2, { waarden, ...ingevuld }, { weggelaten, bestaand, ...more })));
  };
  if (!mayStart) return again({ fouten: {}, melding: weigeringText['zaak-unknown-person'](refusalText.nobody) });
  const two = step2Shape(check, org, waarden).safeParse(waarden);
  if (!two.success) return again(withFaults(waarden, two.error));
  if (two.data.domeinen.length === 0) return again({ fouten: {}, melding: startFoutText.geenDomein });
  const weggelaten = leftOut(one.data, two.data, waarden, turn);
  if (weggelaten.length > 0) return again({ fouten: {} }, { weggelaten });
  const zaak = zaaknummer === undefined ? undefined : zaakHash(zaaknummer, turn.needs.householdKey);
  const held = zaak && (await claimed(turn, zaak, kenmerk, two.data.tochReden !== undefined));
  if (held) return again({ fouten: { tochReden: keuringText.invullen } }, { bestaand: held });
  const aanleiding = aanleidingOf(one.data, two.data, waarden, zaak);
  const command: StartCasusoverleg = {
    type: 'startCasusoverleg',
    by: turn.caller.person,
    kenmerk,
    aanleiding,
    domeinen: two.data.domeinen,
  };
  return started(turn, command, (melding) => again({ fouten: {}, melding }));
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
