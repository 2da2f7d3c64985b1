import type { UitvoeringCommand, VerschilCommand } from '../../../src/domain/mandaat/commands.ts';
import type { Mandaat } from '../../../src/domain/mandaat/state.ts';
import { isDisputed } from '../../../src/domain/mandaat/verschil/isDisputed.ts';
import { isUnderway } from '../../../src/domain/mandaat/uitvoering/state.ts';
import * as daarna from '../opdrachtenDaarna.ts';
import { wieIs } from '../wieIs.ts';
import { amiss, asker, nthOf, onMandaat, people, vaak, type Daad, type Keuze, type Vaak } from './kiezen.ts';

export const isRunning = (mandaat: Mandaat): boolean => mandaat.status === 'besloten' && isUnderway(mandaat.uitvoering);
export const isContested = (mandaat: Mandaat): boolean => mandaat.status === 'besloten' && isDisputed(mandaat);
export const uitvoerder = (mandaat: Mandaat): string =>
  mandaat.status === 'besloten' ? wieIs(mandaat.uitvoering?.gevraagd.at(-1)?.wie ?? '') : '';

const lastBemiddeling = (mandaat: Mandaat) =>
  mandaat.status === 'besloten' ? mandaat.bemiddelingen.at(-1) : undefined;
const lastKeuze = (mandaat: Mandaat) => (mandaat.status === 'besloten' ? mandaat.keuzes.at(-1) : undefined);
const bemiddelaar = (mandaat: Mandaat): string => wieIs(lastBemiddeling(mandaat)?.wie ?? '');
const chooser = (mandaat: Mandaat): string => wieIs(lastKeuze(mandaat)?.directeur ?? '');
export const isMediated = (mandaat: Mandaat): boolean => lastBemiddeling(mandaat) !== undefined;
const isChosen = (mandaat: Mandaat): boolean => lastKeuze(mandaat) !== undefined;

/** Somebody from outside, and now and then one of those who differ. */
const mediator = (mandaat: Mandaat, keuze: Keuze): string =>
  amiss(keuze) ? asker(mandaat) : (nthOf(['kofi', 'esra', 'hanneke'], keuze.nth) ?? 'kofi');
const stranger = (keuze: Keuze): string => nthOf(people, keuze.nth + 3) ?? 'joyce';

const nrOf = (one: { readonly nr: number } | undefined, keuze: Keuze) => ({ nr: amiss(keuze) ? 9 : (one?.nr ?? 1) });

/** What can be done after a decision, each command with how it comes about on a walk (M11-M13). */
export const dadenDaarna: Readonly<Record<(UitvoeringCommand | VerschilCommand)['type'], readonly (Daad | Vaak)[]>> = {
  receiveUitvoering: [vaak(2, onMandaat(daarna.received, uitvoerder, isRunning))],
  startUitvoering: [
    vaak(
      2,
      onMandaat((on) => daarna.busy({ ...on, klaarOp: '2027-01-15' }), uitvoerder, isRunning),
    ),
    onMandaat((on) => daarna.busy({ ...on, klaarOp: '2031-06-01' }), uitvoerder, isContested),
  ],
  completeUitvoering: [onMandaat(daarna.executed, uitvoerder, isRunning)],
  objectToUitvoering: [vaak(2, onMandaat(daarna.objected, uitvoerder, isRunning))],
  askBemiddelaar: [
    vaak(
      5,
      onMandaat(
        (on, mandaat, _, keuze) => daarna.bemiddelaarAsked({ ...on, aan: mediator(mandaat, keuze) }),
        asker,
        isContested,
      ),
    ),
    onMandaat(
      (on, mandaat, _, keuze) => daarna.bemiddelaarAsked({ ...on, by: stranger(keuze), aan: mediator(mandaat, keuze) }),
      asker,
      isContested,
    ),
  ],
  acceptBemiddeling: [
    vaak(
      5,
      onMandaat(
        (on, mandaat, _, keuze) => daarna.bemiddelingAccepted({ ...on, ...nrOf(lastBemiddeling(mandaat), keuze) }),
        bemiddelaar,
        isMediated,
      ),
    ),
  ],
  declineBemiddeling: [
    vaak(
      2,
      onMandaat(
        (on, mandaat, _, keuze) => daarna.bemiddelingDeclined({ ...on, ...nrOf(lastBemiddeling(mandaat), keuze) }),
        bemiddelaar,
        isMediated,
      ),
    ),
  ],
  endBemiddeling: [
    vaak(
      5,
      onMandaat(
        (on, mandaat, _, keuze) => daarna.bemiddelingEnded({ ...on, ...nrOf(lastBemiddeling(mandaat), keuze) }),
        bemiddelaar,
        isMediated,
      ),
    ),
  ],
  askKeuze: [
    vaak(
      2,
      onMandaat((on) => daarna.keuzeAsked(on), asker, isContested),
    ),
    onMandaat((on) => daarna.keuzeAsked({ ...on, opties: daarna.opties.slice(0, 1) }), asker, isContested),
  ],
  makeKeuze: [
    onMandaat((on, _, __, keuze) => daarna.keuzeMade({ ...on, by: stranger(keuze) }), chooser, isChosen),
    vaak(
      4,
      onMandaat(
        (on, mandaat, _, keuze) =>
          daarna.keuzeMade({ ...on, ...nrOf(lastKeuze(mandaat), keuze), optie: (keuze.nth % 3) + 1 }),
        chooser,
        isChosen,
      ),
    ),
  ],
};
