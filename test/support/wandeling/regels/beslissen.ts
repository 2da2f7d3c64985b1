import type { PersonId, RegisterId } from '../../../../src/domain/basis/ids.ts';
import { registerregel } from '../../../../src/domain/mandaat/register.ts';
import { decide } from '../../../../src/domain/casusoverleg/decide.ts';
import type { Mandaat } from '../../../../src/domain/mandaat/state.ts';
import { isWaiting } from '../../../../src/domain/mandaat/waiting.ts';
import { vervangers } from '../../../../src/domain/organisatie/aanwezigheid.ts';
import { treden, type Route, type Trede } from '../../../../src/domain/organisatie/organisatie.ts';
import { isAbsent } from '../../../../src/domain/organisatie/personen.ts';
import { isKantoortijd } from '../../../../src/domain/werktijd/kantoortijd.ts';
import { datumVan } from '../../../../src/domain/werktijd/werkdag.ts';
import type { Scene } from '../../given.ts';
import { granted } from '../../opdrachten.ts';
import { wie } from '../../voorbeeldstad.ts';
import { wieIs } from '../../wieIs.ts';
import { people } from '../kiezen.ts';
import { firstOf, isOfMandaat, ofMandaat, type Regel } from './regel.ts';

const ends = new Set(['MandaatDecided', 'MandaatWithdrawn', 'MandaatNotNeeded']);
/** What may still happen to a request once it no longer waits. */
const afterwards = (type: string): boolean => /^(BesluitReferenced$|Uitvoering|Bemiddel|Keuze)/.test(type);

/** Everyone who may decide under this entry at this moment, worked out apart from `seatOf` and `entryNow` (M7, M8). */
function mayDecide(mandaat: Mandaat, register: RegisterId | undefined, { now, org }: Scene): ReadonlySet<PersonId> {
  const { soort, domein, bedrag = 0 } = mandaat.verzoek;
  const day = datumVan(now, org.kantoor);
  const entry = org.register.find(
    (one) =>
      one.id === register &&
      one.soort === soort &&
      one.domein === domein &&
      one.van <= day &&
      (one.tot ?? day) >= day &&
      (one.plafond ?? bedrag) >= bedrag,
  );
  const may = new Set<PersonId>();
  for (const trede of treden) {
    const holder = org.domeinen.get(domein)?.ladder[trede];
    const asked = mandaat.bezocht.filter((one) => one.trede === trede).map(({ wie }) => wie);
    const reached = asked.length > 0 && entry?.bevoegd.includes(trede) === true && isAtLeast(trede, entry.route);
    if (holder === undefined || !reached || holder === mandaat.aanvrager) continue;
    may.add(holder);
    const stand = vervangers(holder, org.personen);
    for (const one of stand) if (isAbsent(holder, now, org) || asked.includes(one)) may.add(one);
    for (const one of asked) if (org.personen.get(one)?.functie === org.personen.get(holder)?.functie) may.add(one);
  }
  may.delete(mandaat.aanvrager);
  return may;
}

/** A rung below the one that holds the entry has it by ondermandaat only, in an entry of its own (law 9). */
const isAtLeast = (trede: Trede, route: Route): boolean => treden.indexOf(trede) >= treden.indexOf(route as Trede);

const decisions: Regel = {
  naam: 'a request is decided once, and nothing happens to it afterwards but what follows from it (M8, M9)',
  fout: ({ before, after }, nieuw) => {
    const over = new Set([...before.casus.mandaten.values()].filter((one) => !isWaiting(one)).map(({ id }) => id));
    return firstOf(nieuw.filter(isOfMandaat), ({ type, mandaat }) => {
      const left = after.casus.mandaten.get(mandaat);
      if (ends.has(type) && left && isWaiting(left)) return `${mandaat} still waits after ${type}`;
      if (over.has(mandaat) && !afterwards(type)) return `${mandaat} was over, and then came ${type}`;
      if (ends.has(type)) over.add(mandaat);
      return undefined;
    });
  },
};

const once: Regel = {
  naam: 'no request has two decisions (M8)',
  fout: ({ after }, nieuw) =>
    firstOf(nieuw.filter(isOfMandaat), ({ type, mandaat }) =>
      type === 'MandaatDecided' && ofMandaat(after.events, mandaat).filter((one) => one.type === type).length > 1
        ? `${mandaat} was decided twice`
        : undefined,
    ),
};

const notTheAsker: Regel = {
  naam: 'nobody decides their own request, but for a staand mandaat or an answer recorded with its source (M8)',
  fout: ({ after }, nieuw) =>
    firstOf(nieuw, (event) => {
      if (event.type !== 'MandaatDecided' || event.bron !== undefined) return undefined;
      const staand = registerregel(after.org, event.register)?.route === 'staand';
      const own = after.casus.mandaten.get(event.mandaat)?.aanvrager === event.by;
      return own === staand
        ? undefined
        : `${wieIs(event.by)} decided ${event.mandaat}, ${own ? 'their own' : 'staand'}`;
    }),
};

/** Everyone whose akkoord would be taken now, and the entry under which. */
function wouldDecide({ id }: Mandaat, scene: Scene): ReadonlyMap<PersonId, RegisterId | undefined> {
  const taken = people.map((by) => [wie(by), decide(scene.casus, granted({ by, mandaat: id }), scene)] as const);
  return new Map(
    taken.flatMap(([by, decision]) => {
      const event = decision.ok ? decision.events.find(({ type }) => type === 'MandaatDecided') : undefined;
      return event?.type === 'MandaatDecided' ? [[by, event.register] as const] : [];
    }),
  );
}

const seated: Regel = {
  naam: 'who has the seat at that very moment decides, and nobody else: by directory and register (M7, M8)',
  fout: ({ after, rust }) =>
    !rust || after.casus.status !== 'open'
      ? undefined
      : firstOf(after.casus.mandaten.values(), (mandaat) => {
          const would = wouldDecide(mandaat, after);
          const [register] = would.values();
          const may = mayDecide(mandaat, register, after);
          return firstOf(people, (key) => {
            if (would.has(wie(key)) === (would.size > 0 && may.has(wie(key)))) return undefined;
            return `${key} ${would.has(wie(key)) ? 'decides' : 'may not decide'} ${mandaat.id}`;
          });
        }),
};

const liesRight: Regel = {
  naam: 'once the clock has looked, a request lies with somebody who may decide it, or nobody is left (M7, M8)',
  fout: ({ after, gedaan }) => {
    if (!('command' in gedaan) || gedaan.command.type !== 'tick') return undefined;
    const due = after.due();
    if ((due !== undefined && due <= after.now) || !isKantoortijd(after.now, after.org.kantoor)) return undefined;
    return firstOf(after.casus.mandaten.values(), (mandaat) => {
      if (mandaat.status !== 'bij-beslisser') return undefined;
      const { beslisser } = mandaat.niveau;
      const may = after.org.register.some(({ id }) => mayDecide(mandaat, id, after).has(beslisser));
      return may ? undefined : `${mandaat.id} lies with ${wieIs(beslisser)}`;
    });
  },
};

const silence: Regel = {
  naam: 'clock and delivery decide nothing, and end no request: silence is never approval (M7, law 11)',
  fout: (_, nieuw) =>
    firstOf(nieuw, ({ type, by }) =>
      ends.has(type) && (by === 'klok' || by === 'bezorging') ? `${by} made ${type}` : undefined,
    ),
};

const otherOrganisation: Regel = {
  naam: 'another organisation answers with a toezegging or none, and only for itself or with a source (M2, law 11)',
  fout: ({ before }, nieuw) =>
    firstOf(nieuw, (event) => {
      if (event.type !== 'MandaatDecided') return undefined;
      const mandaat = before.casus.mandaten.get(event.mandaat);
      const answer = event.uitkomst === 'toezegging' || event.uitkomst === 'geen-toezegging';
      if (answer !== (mandaat?.status === 'bij-extern'))
        return `${event.mandaat} of ${String(mandaat?.status)}: ${event.uitkomst}`;
      if (mandaat?.status !== 'bij-extern' || event.bron !== undefined) return undefined;
      const { domein } = mandaat.verzoek;
      const { contactpersonen, ladder } = before.org.domeinen.get(domein) ?? {};
      const contacts = [
        contactpersonen?.standaard,
        ...(contactpersonen?.perGebied.values() ?? []),
        mandaat.extern.contact,
      ];
      const stand = contacts.flatMap((one) =>
        one === undefined ? [] : [one, ...vervangers(one, before.org.personen)],
      );
      const own = [...stand, ladder?.teamleider].includes(event.by as PersonId);
      return own ? undefined : `${wieIs(event.by)} answered for ${domein}`;
    }),
};

export const beslissen: readonly Regel[] = [
  decisions,
  once,
  notTheAsker,
  seated,
  liesRight,
  silence,
  otherOrganisation,
];
