import type { DomeinId } from '../../../src/domain/basis/ids.ts';
import type { Command } from '../../../src/domain/casusoverleg/commands.ts';
import { zetelAfter } from '../../../src/domain/mandaat/ladder.ts';
import type { Mandaat } from '../../../src/domain/mandaat/state.ts';
import { isWaiting } from '../../../src/domain/mandaat/waiting.ts';
import type { Organisatie } from '../../../src/domain/organisatie/organisatie.ts';
import type { Scene } from '../given.ts';
import { wieIs } from '../wieIs.ts';

/** Who walks along, by key. */
export const people: readonly string[] = [
  ...['noor', 'sam', 'tessa', 'fatima', 'ingrid', 'pieter', 'hanneke', 'marijke', 'youssef', 'joyce', 'esra', 'kofi'],
];

/** Instead of a key: whoever it is up to, so that most of what is done may be done. */
export const whoseTurn = 'whose turn it is';

/** What chance chose: who does it, and which one of several. The highest `nth` names what does not exist. */
export type Keuze = { readonly who: string; readonly nth: number };
export const highestNth = 7;

/** What somebody does here and now; undefined when there is nothing to do it to. */
export type Daad = (scene: Scene, keuze: Keuze) => Command | undefined;

/** What is done more often than other things: it counts so many times. */
export type Vaak = { readonly vaak: number; readonly daad: Daad };
export const vaak = (aantal: number, daad: Daad): Vaak => ({ vaak: aantal, daad });

const forged = ({ nth }: Keuze): boolean => nth === highestNth;
/** The nth of these, counting on from the first after the last. */
export const nthOf = <T>(all: readonly T[], nth: number): T | undefined => all[nth % Math.max(1, all.length)];

/** Who was chosen by name, else whose turn it is; a stranger to the walk leaves it to Noor. */
export const doer = ({ who }: Keuze, turn: string | undefined): string =>
  people.includes(who) ? who : turn !== undefined && people.includes(turn) ? turn : 'noor';

/** Whoever the request lies with, its asker when a vraag is open, or its contact. */
export function turnOf(mandaat: Mandaat): string {
  if ('vraag' in mandaat && mandaat.vraag !== undefined) return wieIs(mandaat.aanvrager);
  if ('niveau' in mandaat && mandaat.niveau !== undefined) return wieIs(mandaat.niveau.beslisser);
  return mandaat.status === 'bij-extern' ? wieIs(mandaat.extern.contact ?? '') : wieIs(mandaat.aanvrager);
}
export const asker = (mandaat: Mandaat): string => wieIs(mandaat.aanvrager);
/** Whoever it lay with before: escalated past, passed on, or taken over from (M7). */
export const passed = (mandaat: Mandaat): string => wieIs(mandaat.bezocht.at(-2)?.wie ?? mandaat.aanvrager);

/** Whoever it goes to next, who may not decide it yet (M8). */
export const comesAfter = (mandaat: Mandaat, { now, org }: Scene): string => {
  const trede = 'niveau' in mandaat ? mandaat.niveau?.trede : undefined;
  return wieIs((trede && zetelAfter(mandaat, trede, { now, org })?.beslisser) ?? mandaat.aanvrager);
};

type OnMandaat = (over: { by: string; mandaat: string }, mandaat: Mandaat, scene: Scene, keuze: Keuze) => Command;

type Welke = (mandaat: Mandaat) => boolean;
export const isExtern: Welke = ({ status }) => status === 'bij-extern';
export const isBesloten: Welke = ({ status }) => status === 'besloten';
export const hasVraag: Welke = (mandaat) => 'vraag' in mandaat && mandaat.vraag !== undefined;
export const hasAdvies: Welke = (mandaat) =>
  isWaiting(mandaat) && mandaat.adviezen.some(({ antwoord }) => antwoord === undefined);

/** Now and then something is done where it makes no sense. */
export const amiss = ({ nth }: Pick<Keuze, 'nth'>): boolean => nth >= highestNth - 1;

/** On a request for which this makes sense; now and then on any. */
export const onMandaat =
  (make: OnMandaat, who: (mandaat: Mandaat, scene: Scene) => string = turnOf, welke: Welke = isWaiting): Daad =>
  (scene, keuze) => {
    const all = [...scene.casus.mandaten.values()];
    const mandaat = nthOf(amiss(keuze) ? all : all.filter(welke), keuze.nth);
    const id = forged(keuze) ? 'M99' : mandaat?.id;
    return mandaat && id && make({ by: doer(keuze, who(mandaat, scene)), mandaat: id }, mandaat, scene, keuze);
  };

type OnUitnodiging = (at: { by: string; uitnodiging: string }, domein: DomeinId, org: Organisatie) => Command;

/** On one of the invitations, by whoever is asked now. */
export const onUitnodiging =
  (make: OnUitnodiging): Daad =>
  ({ casus, org }, keuze) => {
    const all = [...casus.uitnodigingen.values()];
    const open = all.filter(({ status }) => status === 'gevraagd' || status === 'geen-reactie');
    const one = nthOf(amiss(keuze) ? all : open, keuze.nth);
    const asked = one?.gevraagd.at(-1);
    const id = forged(keuze) ? 'U99' : one?.id;
    return one && asked && id && make({ by: doer(keuze, wieIs(asked.wie)), uitnodiging: id }, one.domein, org);
  };

/** On one of the acties that are open, by who was told that it is theirs. */
export const onActie =
  (make: (over: { by: string; actie: string }) => Command): Daad =>
  ({ casus }, keuze) => {
    const all = [...casus.acties.values()];
    const actie = nthOf(amiss(keuze) ? all : all.filter(({ status }) => status === 'open'), keuze.nth);
    const id = forged(keuze) ? 'A99' : actie?.id;
    return actie && id && make({ by: doer(keuze, wieIs(actie.gevraagd[0] ?? '')), actie: id });
  };

/** On the open offer of regie, by whom it was made to or who made it; without one, on an offer of long ago. */
export const onAanbod =
  (make: (offer: { by: string; nummer: number }) => Command, who: 'aan' | 'door' = 'aan'): Daad =>
  ({ casus }, keuze) => {
    const { aanbod } = casus.regie;
    if (aanbod === undefined && !amiss(keuze)) return undefined;
    return make({ by: doer(keuze, aanbod && wieIs(aanbod[who])), nummer: aanbod?.nummer ?? 1 });
  };

/** By the regiehouder. */
export const byHolder =
  (make: (by: { by: string }, keuze: Keuze) => Command): Daad =>
  ({ casus }, keuze) =>
    make({ by: doer(keuze, wieIs(casus.regie.historie.at(-1)?.houder ?? '')) }, keuze);

/** One time in eight, for what would end a walk too soon. */
export const rarely =
  (daad: Daad): Daad =>
  (scene, keuze) =>
    keuze.nth === 5 ? daad(scene, keuze) : undefined;
