import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '../../../../src/domain/basis/ids.ts';
import type { CasusEvent } from '../../../../src/domain/casusoverleg/events.ts';
import { replay } from '../../../../src/domain/casusoverleg/evolve.ts';
import { tijdlijnText, type Woorden } from '../../../../src/cards/text/nl/tijdlijn.ts';
import { weigeringText, type Bij } from '../../../../src/cards/text/nl/weigeringen.ts';
import { askedAfterDecision } from '../../../../src/domain/mandaat/involved.ts';
import { vervangers } from '../../../../src/domain/organisatie/aanwezigheid.ts';
import { isAbsent } from '../../../../src/domain/organisatie/personen.ts';
import { wieIs } from '../../wieIs.ts';
import { firstOf, type Regel } from './regel.ts';

const oneHolder: Regel = {
  naam: 'there is exactly one regiehouder, without a gap in the history (R1, R6)',
  fout: ({ after }) => {
    const { historie } = after.casus.regie;
    if (historie.filter(({ tot }) => tot === undefined).length !== 1 || historie.at(-1)?.tot !== undefined)
      return 'not one present holder';
    return historie.every(({ van }, index) => index === 0 || van === historie[index - 1]?.tot) ? undefined : 'a gap';
  },
};

const sameStory: Regel = {
  naam: 'the timeline tells the same story again, also after it lay in a store (C2)',
  fout: ({ after, rust }, nieuw) => {
    if (!rust || nieuw.length === 0) return undefined;
    const stored = JSON.parse(JSON.stringify(after.events)) as readonly CasusEvent[];
    if (!isDeepStrictEqual(replay(after.events), after.casus)) return 'another state';
    return bare(replay(stored)) === bare(after.casus) ? undefined : 'another state, once it lay in a store';
  },
};

/** The state without fields that have no value: those are left out at rest. */
const bare = (casus: unknown): string =>
  JSON.stringify(casus, (_, value: unknown) => (value instanceof Map ? [...value] : value));

const refusedLeavesAll: Regel = {
  naam: 'a refusal leaves everything as it was, and says why in Dutch (A)',
  fout: ({ before, after, gedaan }) => {
    if (!('command' in gedaan) || after.refusal === undefined) return undefined;
    if (after.casus !== before.casus || after.berichten.length > before.berichten.length) return 'something changed';
    const text = weigeringText[after.refusal](bij);
    return /^[A-Z].{8,}\.$/.test(text) ? undefined : `${after.refusal} reads "${text}"`;
  },
};
const bij: Bij = {
  regiehouder: 'Noor de Wit',
  starter: 'Noor de Wit',
  aanvrager: 'Noor de Wit',
  beslisser: 'de teamleider Werk & Inkomen',
  uitkomst: 'het afdelingshoofd gaf om 11:40 akkoord',
  beheerder: 'Bram Willems',
  uitvoerder: 'Werk & Inkomen',
  keuze: 'de directeur, 23 november 11:40',
};

const inWords: Regel = {
  naam: 'every event has its line in the timeline (C2)',
  fout: ({ after }, nieuw) =>
    firstOf(nieuw, (event) => {
      const text = (tijdlijnText[event.type] as (event: CasusEvent, w: Woorden) => string | undefined)(event, woorden);
      const ok = text === undefined ? silent.has(event.type) : isLine(text);
      return ok ? undefined : `${event.type} of ${after.casus.kenmerk} reads "${String(text)}"`;
    }),
};
/** For the bot alone to know. */
const silent: ReadonlySet<CasusEvent['type']> = new Set([
  'ThreadOpened',
  'MandaatWarningDelivered',
  'MandaatMoveTold',
  'UitvoeringWarningDelivered',
]);
const isLine = (text: string): boolean => /^\S.{5,}[.”"]$/.test(text) && !/undefined|\[object/.test(text);
const woorden: Woorden = {
  wie: 'Noor de Wit',
  naam: () => 'Sam Bakker',
  domein: () => 'Werk & Inkomen',
  uitnodiging: () => 'Werk & Inkomen',
  soort: () => 'Huurachterstand',
  actie: () => 'Een regeling aanvragen',
};

const onBehalf: Regel = {
  naam: 'whoever acts for another stands in for them or leads their team, and is a person (C2, P9)',
  fout: ({ before: { org, casus, now } }, nieuw) =>
    firstOf(nieuw, (event) => {
      const { type, by, voor } = event;
      if (voor === undefined) return undefined;
      // A vervanger answers an invitation, and for another organisation, also while the other is there (A, M2).
      const mandaat = 'mandaat' in event ? casus.mandaten.get(event.mandaat) : undefined;
      const anyTime = 'uitnodiging' in event || type === 'ConsultAnswered' || mandaat?.status === 'bij-extern';
      // Who was asked in the place of somebody who came back, or can't be reached, may still decide in their name,
      // may say how it was carried out, and choose (M8, M11, M13).
      const asked = [...casus.mandaten.values()].some(
        (one) => one.bezocht.some(({ wie }) => wie === by) || askedAfterDecision(one).includes(by as PersonId),
      );
      const who = `${type} by ${wieIs(by)} for ${wieIs(voor)}`;
      if (by === voor || by === 'klok' || by === 'bezorging') return who;
      const leads = [...org.domeinen.values()].some(({ ladder }) => ladder.teamleider === by);
      const extern = [...org.domeinen.values()].some(({ contactpersonen }) => contactpersonen.standaard === by);
      const standsIn = vervangers(voor, org.personen).includes(by) && (asked || anyTime || isAbsent(voor, now, org));
      return leads || extern || standsIn ? undefined : who;
    }),
};

const oneSource: Regel = {
  naam: 'what one command brings about happened at one moment, by one hand (C2)',
  fout: ({ after }, nieuw) =>
    new Set(nieuw.map(({ at, by, voor }) => `${String(at)} ${by} ${voor ?? ''}`)).size <= 1 &&
    nieuw.every(({ at }) => at === after.now)
      ? undefined
      : 'two hands',
};

const afterClosing = new Set([
  'BesluitReferenced',
  'ThreadOpened',
  'ThreadRefused',
  'MandaatWarningDelivered',
  'UitvoeringWarningDelivered',
  'HoldPlaced',
  'HoldLifted',
  'TextsDeleted',
  'RemovalBegun',
]);

const staysClosed: Regel = {
  naam: 'after closing nothing happens but what Teams reports, the besluit being named, and keeping (C2, C8, law 15)',
  fout: ({ before }, nieuw) =>
    before.casus.status === 'open'
      ? undefined
      : firstOf(nieuw, ({ type }) => (afterClosing.has(type) ? undefined : `${type} after closing`)),
};

const keptWhileOpenOrHeld: Regel = {
  naam: 'nothing is deleted of what is open or held, and after a removal nothing happens any more (law 15)',
  fout: ({ before: { casus } }, nieuw) =>
    firstOf(nieuw, ({ type }) => {
      if (casus.bewaring.verwijdering !== undefined) return `${type} after removal`;
      const kept = casus.status === 'open' || casus.bewaring.vastgehouden.length > 0;
      return kept && (type === 'RemovalBegun' || type === 'TextsDeleted') ? `${type} of what is kept` : undefined;
    }),
};

export const casusRegels: readonly Regel[] = [
  ...[oneHolder, sameStory, refusedLeavesAll, inWords, onBehalf, oneSource, staysClosed, keptWhileOpenOrHeld],
];
