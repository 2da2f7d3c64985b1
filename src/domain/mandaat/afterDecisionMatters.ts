import type { DecidedMandaat } from './state.ts';
import { isUnderway, uitvoerderNow } from './uitvoering/state.ts';
import { isOpenBemiddeling, type Bemiddeling, type Keuze } from './verschil/state.ts';
import type { Bericht, Berichtsoort } from '../casusoverleg/bericht.ts';

type Matters = (mandaat: DecidedMandaat, bericht: Bericht) => boolean;

const always: Matters = () => true;
const isReported: Matters = ({ uitvoering }) => uitvoering?.status === 'uitgevoerd' || uitvoering?.status === 'bezwaar';
const isAsked: Matters = ({ uitvoering }, { aan }) => isUnderway(uitvoering) && uitvoerderNow(uitvoering)?.wie === aan;

const keuzeOf = ({ keuzes }: DecidedMandaat, { over }: Bericht): Keuze | undefined =>
  keuzes.find(({ nr }) => nr === over.keuze);
const isChoosing: Matters = (mandaat, bericht) => {
  const keuze = keuzeOf(mandaat, bericht);
  return keuze?.status === 'open' && keuze.directeur === bericht.aan;
};

const bemiddelingOf = ({ bemiddelingen }: DecidedMandaat, { over }: Bericht): Bemiddeling | undefined =>
  bemiddelingen.find(({ nr }) => nr === over.bemiddeling);
const isMediating: Matters = (mandaat, bericht) => {
  const one = bemiddelingOf(mandaat, bericht);
  return one !== undefined && isOpenBemiddeling(one);
};

/**
 * Every kind of message that comes after the decision, with whether one that has not gone out yet still tells its reader
 * anything: to whoever must do something, only while they must (M11, M12, M13, M16).
 */
const kinds = {
  uitvoering: isAsked,
  // Every stage begins anew: what was said about the one before is of the past.
  'uitvoering-herinnering': (mandaat, bericht) => {
    const { herinnerd = 0, laatstePing } = mandaat.uitvoering ?? {};
    return isAsked(mandaat, bericht) && (herinnerd > 0 || laatstePing !== undefined);
  },
  'uitvoering-waarschuwing': (mandaat, bericht) =>
    isAsked(mandaat, bericht) && mandaat.uitvoering?.waarschuwing !== undefined,
  'uitvoering-wacht': ({ uitvoering }) => isUnderway(uitvoering),
  'uitvoering-niemand': ({ uitvoering }) => isUnderway(uitvoering) && uitvoering.laatstePing !== undefined,
  'uitvoering-uitkomst': isReported,
  'uitvoering-gemeld': isReported,
  bemiddelaar: isMediating,
  'bemiddelaar-herinnering': (mandaat, bericht) =>
    isMediating(mandaat, bericht) && bemiddelingOf(mandaat, bericht)?.herinnerd !== undefined,
  bemiddeling: (mandaat, bericht) => {
    const one = bemiddelingOf(mandaat, bericht);
    return one !== undefined && one.status !== 'vervallen';
  },
  keuze: isChoosing,
  'keuze-herinnering': isChoosing,
  'keuze-niemand': (mandaat, bericht) => keuzeOf(mandaat, bericht)?.status === 'vervallen',
  'keuze-uitkomst': always,
  'keuze-gemaakt': always,
} as const satisfies Partial<Record<Berichtsoort, Matters>>;

type AfterDecision = keyof typeof kinds;

/** Whether messages of this kind are sent only after a decision. */
export const isAfterDecision = (soort: Berichtsoort): soort is AfterDecision => soort in kinds;

/** Whether such a message still tells its reader anything (M16). */
export const afterDecisionMatters = (soort: AfterDecision, mandaat: DecidedMandaat, bericht: Bericht): boolean =>
  kinds[soort](mandaat, bericht);
