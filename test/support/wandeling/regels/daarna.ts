import type { CasusEvent } from '../../../../src/domain/casusoverleg/events.ts';
import { vervangers } from '../../../../src/domain/organisatie/aanwezigheid.ts';
import { werkminutenTussen } from '../../../../src/domain/werktijd/werkminuten.ts';
import { wieIs } from '../../wieIs.ts';
import { firstOf, isOfMandaat, moreThan, ofMandaat, type Regel } from './regel.ts';

/** Each begins a clock of its own. */
const stages: ReadonlySet<CasusEvent['type']> = new Set([
  'UitvoeringAsked',
  'UitvoeringAssigned',
  'UitvoeringReceived',
  'UitvoeringStarted',
]);

/** The events of the present stage of an execution, up to this one. */
function stageBefore(events: readonly CasusEvent[], fresh: CasusEvent): readonly CasusEvent[] {
  const until = events.slice(0, events.indexOf(fresh));
  return until.slice(until.findLastIndex(({ type }) => stages.has(type)));
}

const pings: Regel = {
  naam: 'who carries out gets at most two reminders and one warning a stage (M6, M11)',
  fout: ({ after }, nieuw) =>
    firstOf(nieuw.filter(isOfMandaat), (fresh) => {
      if (fresh.type !== 'UitvoeringReminded' && fresh.type !== 'UitvoeringWarned') return undefined;
      const stage = stageBefore(ofMandaat(after.events, fresh.mandaat), fresh);
      const same = stage.filter(({ type }) => type === fresh.type).length + 1;
      return same > (fresh.type === 'UitvoeringWarned' ? 1 : 2) ? `${fresh.type} ${String(same)} times` : undefined;
    }),
};

const warned: Regel = {
  naam: 'an execution goes up only after a warning that arrived at least two office hours before (M5, M11)',
  fout: ({ after }, nieuw) =>
    firstOf(nieuw, (fresh) => {
      if (fresh.type !== 'UitvoeringAssigned' || fresh.waarom !== 'wacht-te-lang') return undefined;
      const stage = stageBefore(ofMandaat(after.events, fresh.mandaat), fresh);
      const delivered = stage.find(({ type }) => type === 'UitvoeringWarningDelivered');
      const vooraf = after.org.klokken.mandaat.waarschuwingVooraf;
      const early = delivered && werkminutenTussen(delivered.at, fresh.at, after.org.kantoor) >= vooraf;
      return early === true ? undefined : `${fresh.mandaat} went up unwarned`;
    }),
};

const once: Regel = {
  naam: 'nobody is asked twice to carry out the same thing (M7, M11)',
  fout: ({ after }) =>
    firstOf(after.casus.mandaten.values(), (mandaat) => {
      const asked = mandaat.status === 'besloten' ? (mandaat.uitvoering?.gevraagd ?? []) : [];
      const twice = moreThan(
        1,
        asked.map(({ wie }) => wieIs(wie)),
      );
      return twice.length === 0 ? undefined : twice.join();
    }),
};

const granted: Regel = {
  naam: 'something is carried out only after akkoord, or when a directeur chose so (M11, M13)',
  fout: ({ after }, nieuw) =>
    firstOf(nieuw, (event) => {
      if (event.type !== 'UitvoeringAsked') return undefined;
      const story = ofMandaat(after.events, event.mandaat);
      const yes = story.some(
        (one) =>
          one.type === 'KeuzeMade' ||
          (one.type === 'MandaatDecided' && (one.uitkomst === 'akkoord' || one.uitkomst === 'onder-voorwaarden')),
      );
      return yes ? undefined : `${event.mandaat} was never granted`;
    }),
};

const chosen: Regel = {
  naam: 'a directeurenkeuze is made by the directeur of that domein or who stands in, never by the aanvrager (M8, M13)',
  fout: ({ before }, nieuw) =>
    firstOf(nieuw, (event) => {
      if (event.type !== 'KeuzeMade') return undefined;
      const mandaat = before.casus.mandaten.get(event.mandaat);
      const holder = mandaat && before.org.domeinen.get(mandaat.verzoek.domein)?.ladder.directeur;
      const may = holder === undefined ? [] : [holder, ...vervangers(holder, before.org.personen)];
      const ok =
        may.some((one) => one === event.by) && event.by !== mandaat?.aanvrager && holder !== mandaat?.aanvrager;
      return ok ? undefined : `${wieIs(event.by)} chose for ${event.mandaat}`;
    }),
};

const oneAtATime: Regel = {
  naam: 'at most one bemiddelaar and one directeurenkeuze are open for a request (M12, M13)',
  fout: ({ after }) =>
    firstOf(after.casus.mandaten.values(), (mandaat) => {
      if (mandaat.status !== 'besloten') return undefined;
      const mediating = mandaat.bemiddelingen.filter(({ status }) => status === 'gevraagd' || status === 'aanvaard');
      const choosing = mandaat.keuzes.filter(({ status }) => status === 'open');
      return mediating.length > 1 || choosing.length > 1 ? `${mandaat.id} has two` : undefined;
    }),
};

export const daarnaRegels: readonly Regel[] = [pings, warned, once, granted, chosen, oneAtATime];
