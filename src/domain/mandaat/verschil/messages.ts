import type { VerschilEvent } from './events.ts';
import { sidesOf } from './parties.ts';
import type { PersonId } from '../../basis/ids.ts';
import type { Berichtsoort, Onderwerp } from '../../casusoverleg/bericht.ts';
import { to, type Draft } from '../../casusoverleg/draft.ts';
import type { Herkomst } from '../../casusoverleg/events.ts';
import type { Facts } from '../../casusoverleg/facts.ts';
import { presentRegiehouder, regiehouder, tableOf } from '../../casusoverleg/rechten.ts';
import type { Casusoverleg } from '../../casusoverleg/state.ts';
import { whoPhones } from '../../casusoverleg/whoPhones.ts';
import type { DecidedMandaat } from '../state.ts';

const toAll = (
  people: Iterable<PersonId>,
  by: Herkomst['by'],
  soort: Berichtsoort,
  over: Onderwerp,
): readonly Draft[] => [...new Set(people)].filter((one) => one !== by).flatMap((one) => to(soort, one, over));

/** Everyone who takes part in this request: the table, the sides, who carries it out, who brings them together (A). */
const participants = (casus: Casusoverleg, mandaat: DecidedMandaat): readonly PersonId[] => [
  ...tableOf(casus),
  ...sidesOf(mandaat),
  ...(mandaat.uitvoering?.gevraagd.map(({ wie }) => wie) ?? []),
  ...mandaat.bemiddelingen.flatMap((one) =>
    one.status === 'aanvaard' || one.status === 'afgesloten' ? [one.wie] : [],
  ),
];

/** What settling a difference has the bot send (M12, M13). */
export function verschilMessages(
  casus: Casusoverleg,
  mandaat: DecidedMandaat,
  event: VerschilEvent & Herkomst,
  facts: Facts,
): readonly Draft[] {
  const ofBemiddeling = { mandaat: mandaat.id, bemiddeling: event.nr };
  const ofKeuze = { mandaat: mandaat.id, keuze: event.nr };
  const bemiddeling = mandaat.bemiddelingen.find(({ nr }) => nr === event.nr);
  const directeur = mandaat.keuzes.find(({ nr }) => nr === event.nr)?.directeur;
  switch (event.type) {
    case 'BemiddelaarAsked':
      return to('bemiddelaar', event.wie, ofBemiddeling);
    case 'BemiddelaarReminded':
      return to('bemiddelaar-herinnering', event.to, ofBemiddeling);
    case 'BemiddelaarAccepted':
    case 'BemiddelingEnded':
      return toAll(
        [...participants(casus, mandaat), ...(bemiddeling === undefined ? [] : [bemiddeling.gevraagdDoor])],
        event.by,
        'bemiddeling',
        ofBemiddeling,
      );
    case 'BemiddelaarDeclined':
    case 'BemiddelaarUnanswered': {
      if (bemiddeling === undefined) return [];
      // Whoever has just been told to phone the bemiddelaar knows it already (U5).
      const phones =
        casus.onbereikbaar.get(bemiddeling.wie) === event.at ? whoPhones(casus, ofBemiddeling, facts) : undefined;
      const told = [bemiddeling.gevraagdDoor, regiehouder(casus)].filter((one) => one !== phones);
      return toAll(told, event.by, 'bemiddeling', ofBemiddeling);
    }
    case 'KeuzeAsked':
    case 'KeuzeAssigned':
      return to('keuze', event.to, ofKeuze);
    case 'KeuzeReminded':
      return to('keuze-herinnering', event.to, ofKeuze);
    case 'KeuzeStillWaiting':
      return to('keuze-herinnering', directeur, ofKeuze);
    case 'KeuzeMade':
      return [
        ...toAll(participants(casus, mandaat), event.by, 'keuze-uitkomst', ofKeuze),
        ...to('keuze-gemaakt', 'thread', ofKeuze),
      ];
    case 'KeuzeLapsed': {
      if (event.by !== 'klok') return [];
      const asked = mandaat.keuzes.find(({ nr }) => nr === event.nr)?.gevraagdDoor;
      const people = [
        ...(asked === undefined ? [] : [asked]),
        presentRegiehouder(casus, facts),
        ...facts.org.beheerders,
      ];
      return toAll(people, event.by, 'keuze-niemand', ofKeuze);
    }
    case 'BemiddelingLapsed':
      return [];
  }
}
