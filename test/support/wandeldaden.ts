import type { Command } from '../../src/domain/casusoverleg/commands.ts';
import type { Mandaat } from '../../src/domain/mandaat/state.ts';
import { isWaiting } from '../../src/domain/mandaat/waiting.ts';
import type { Scene } from './given.ts';
import * as opdracht from './opdrachten.ts';
import { wieIs } from './wieIs.ts';

/** Who walks along, by key. */
export const people: readonly string[] = [
  ...['noor', 'sam', 'tessa', 'fatima', 'ingrid', 'pieter', 'hanneke', 'marijke', 'youssef', 'joyce', 'esra', 'kofi'],
];

type Keuze = { readonly who: string; readonly nth: number };
type Deed = (scene: Scene, keuze: Keuze) => Command | undefined;

const besluiten = [
  { soort: 'huurachterstand', domein: 'werk-inkomen' },
  { soort: 'uitkering-maatwerk', domein: 'werk-inkomen' },
  { soort: 'energieschuld', domein: 'werk-inkomen', spoed: 'afsluiting' },
  { soort: 'schuldhulp-starten', domein: 'schuldhulp' },
  { soort: 'woonvoorrang', domein: 'woningcorporatie' },
  { soort: 'woonurgentie', domein: 'wonen', spoed: 'ontruiming' },
];

const nthOf = <T>(all: readonly T[], nth: number): T | undefined => all[nth % Math.max(1, all.length)];
const known = (who: string, instead: string | undefined): string => (people.includes(who) ? who : (instead ?? 'noor'));

/** Whoever the request lies with, its asker when a vraag is open, or its contact. */
function turn(mandaat: Mandaat): string {
  if ('vraag' in mandaat && mandaat.vraag !== undefined) return wieIs(mandaat.aanvrager);
  if ('niveau' in mandaat && mandaat.niveau !== undefined) return wieIs(mandaat.niveau.beslisser);
  return mandaat.status === 'bij-extern' ? wieIs(mandaat.extern.contact ?? '') : wieIs(mandaat.aanvrager);
}

type OnMandaat = (over: { by: string; mandaat: string }) => Command;

/** On a request that waits, when there is one; otherwise on one that is over. */
const onMandaat =
  (make: OnMandaat, who: (mandaat: Mandaat) => string = turn): Deed =>
  ({ casus }, keuze) => {
    const all = [...casus.mandaten.values()];
    const waiting = all.filter(isWaiting);
    const mandaat = nthOf(waiting.length > 0 ? waiting : all, keuze.nth);
    return mandaat && make({ by: known(keuze.who, who(mandaat)), mandaat: mandaat.id });
  };
const asker = (mandaat: Mandaat): string => wieIs(mandaat.aanvrager);

type OnInvitation = (at: { by: string; uitnodiging: string }) => Command;
const onInvitation =
  (make: OnInvitation): Deed =>
  ({ casus }, keuze) => {
    const one = nthOf([...casus.uitnodigingen.values()], keuze.nth);
    const asked = one?.gevraagd.at(-1);
    return one && asked && make({ by: known(keuze.who, wieIs(asked.wie)), uitnodiging: one.id });
  };

const onOffer =
  (make: (offer: { by: string; nummer: number }) => Command): Deed =>
  ({ casus }, keuze) => {
    const { aanbod } = casus.regie;
    return aanbod && make({ by: known(keuze.who, wieIs(aanbod.aan)), nummer: aanbod.nummer });
  };

const byHolder =
  (make: (by: { by: string }) => Command): Deed =>
  ({ casus }, { who }) =>
    make({ by: known(who, wieIs(casus.regie.historie.at(-1)?.houder ?? '')) });

const request: Deed = (_, { who, nth }) => {
  const what = besluiten[nth];
  return what && opdracht.requested({ by: known(who, 'noor'), ...what });
};

/** Teams says that whoever was addressed last can't be reached. */
const outOfReach: Deed = ({ berichten }, { nth }) => {
  const last = berichten.filter(({ aan }) => aan !== 'thread').at(-1 - nth);
  return last && opdracht.unreachable({ person: wieIs(last.aan), inTeam: nth % 2 === 1, over: last.over });
};

const late: Deed = ({ berichten }, { nth }) => {
  const warning = nthOf(
    berichten.filter(({ soort }) => soort === 'mandaat-waarschuwing'),
    nth,
  );
  return warning && opdracht.warningDelivered(warning.over.mandaat);
};

const passOn: OnInvitation = (at) => opdracht.passedOn({ ...at, to: 'kofi' });
const recordExtern: OnMandaat = (on) => opdracht.externAnswered({ ...on, bron: 'telefoon' });
const holderOffers: Deed = (scene, keuze) =>
  byHolder(({ by }) => opdracht.regieOffered({ by, to: people[keuze.nth] ?? 'sam' }))(scene, keuze);
const rarely =
  (deed: Deed): Deed =>
  (scene, keuze) =>
    keuze.nth === 5 ? deed(scene, keuze) : undefined;

/** Everything that somebody can do on a walk. What happens more often stands in it more often. */
export const deeds: readonly Deed[] = [
  ...[request, request],
  ...[onMandaat(opdracht.asked), onMandaat(opdracht.asked), onMandaat(opdracht.answered), onMandaat(opdracht.answered)],
  ...[
    onMandaat(opdracht.nudged, asker),
    onMandaat(opdracht.escalated),
    rarely(onMandaat(opdracht.granted)),
    rarely(onMandaat(opdracht.rejected)),
  ],
  ...[rarely(onMandaat(opdracht.withdrawn, asker)), rarely(onMandaat(opdracht.dropped, asker))],
  ...[rarely(onMandaat(opdracht.externAnswered)), rarely(onMandaat(recordExtern, asker)), onMandaat(opdracht.referred)],
  ...[onInvitation(opdracht.joined), onInvitation(opdracht.declined), onInvitation(passOn)],
  ...[holderOffers, onOffer(opdracht.regieAccepted), onOffer(opdracht.regieDeclined), onOffer(opdracht.offerWithdrawn)],
  ...[byHolder((by) => opdracht.invited({ ...by, domein: 'wmo' })), byHolder(opdracht.endorsed)],
  ...[outOfReach, outOfReach, late, () => opdracht.ticked],
  rarely(byHolder((by) => opdracht.closed({ ...by, mandaatReden: 'Er is een andere weg.' }))),
  rarely(byHolder(opdracht.cancelled)),
];
