import type { Toets } from './uitvoering/state.ts';
import type { Bemiddelsoort, Optie } from './verschil/state.ts';
import type { Datum } from '../basis/instant.ts';
import type { MandaatId, PersonId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { Verzoek } from './state.ts';

type Over = { readonly by: PersonId; readonly mandaat: MandaatId };

export type RequestMandaat = { readonly type: 'requestMandaat'; readonly by: PersonId; readonly verzoek: Verzoek };
export type GrantMandaat = Over & {
  readonly type: 'grantMandaat';
  readonly voorwaarden: Tekst | undefined;
};
export type RejectMandaat = Over & { readonly type: 'rejectMandaat'; readonly motivering: Tekst };
export type AskVraag = Over & { readonly type: 'askVraag'; readonly vraag: Tekst };
export type AnswerVraag = Over & { readonly type: 'answerVraag'; readonly antwoord: Tekst };
export type EscalateMandaat = Over & { readonly type: 'escalateMandaat'; readonly reden: Tekst };
export type WithdrawMandaat = Over & { readonly type: 'withdrawMandaat'; readonly reden: Tekst };
export type DropMandaat = Over & { readonly type: 'dropMandaat'; readonly reden: Tekst };
export type AnswerExtern = Over & {
  readonly type: 'answerExtern';
  readonly uitkomst: 'toezegging' | 'geen-toezegging';
  readonly toelichting: Tekst | undefined;
  /** Where the regiehouder has the answer from (M2). */
  readonly bron: Tekst | undefined;
};
/** Doorgeven to a colleague with the same functie (M3). */
export type PassOnMandaat = Over & { readonly type: 'passOnMandaat'; readonly to: PersonId };
/** "Ik kom hierop terug op …" (M3). */
export type PostponeMandaat = Over & { readonly type: 'postponeMandaat'; readonly tot: Datum };
/** Onderlinge toetsing with one or two colleagues (M14). */
export type AskAdvies = Over & {
  readonly type: 'askAdvies';
  readonly aan: readonly PersonId[];
};
export type GiveAdvies = Over & { readonly type: 'giveAdvies'; readonly nr: number; readonly advies: Tekst };
/** A nudge by hand (M15). */
export type NudgeBeslisser = Over & { readonly type: 'nudgeBeslisser' };
export type ReferToBesluit = Over & { readonly type: 'referToBesluit'; readonly referentie: string };
/** The executing domein has seen it (M11). */
export type ReceiveUitvoering = Over & { readonly type: 'receiveUitvoering' };
/** The executing domein is at it, and expects to be done on `klaarOp`. */
export type StartUitvoering = Over & { readonly type: 'startUitvoering'; readonly klaarOp: Datum };
export type CompleteUitvoering = Over & { readonly type: 'completeUitvoering'; readonly resultaat: Tekst };
/** Uitvoeringsbezwaar; not the bezwaar of the Awb (M11). */
export type ObjectToUitvoering = Over & {
  readonly type: 'objectToUitvoering';
  readonly toets: Toets;
  readonly reden: Tekst;
};
/** M12. */
export type AskBemiddelaar = Over & {
  readonly type: 'askBemiddelaar';
  readonly wie: PersonId;
  readonly soort: Bemiddelsoort;
  readonly taken: Tekst;
};
export type AcceptBemiddeling = Over & { readonly type: 'acceptBemiddeling'; readonly nr: number };
export type DeclineBemiddeling = Over & {
  readonly type: 'declineBemiddeling';
  readonly nr: number;
  readonly reden: Tekst;
};
export type EndBemiddeling = Over & {
  readonly type: 'endBemiddeling';
  readonly nr: number;
  readonly overeenstemming: boolean;
  readonly uitkomst: Tekst;
};
/** M13: two or more written-out options. */
export type AskKeuze = Over & { readonly type: 'askKeuze'; readonly opties: readonly Optie[] };
export type MakeKeuze = Over & {
  readonly type: 'makeKeuze';
  readonly nr: number;
  /** Number of the option, from 1. */
  readonly optie: number;
  readonly motivering: Tekst;
};

export type UitvoeringCommand = ReceiveUitvoering | StartUitvoering | CompleteUitvoering | ObjectToUitvoering;
export type VerschilCommand =
  AskBemiddelaar | AcceptBemiddeling | DeclineBemiddeling | EndBemiddeling | AskKeuze | MakeKeuze;

export type MandaatCommand =
  | UitvoeringCommand
  | VerschilCommand
  | RequestMandaat
  | GrantMandaat
  | RejectMandaat
  | AskVraag
  | AnswerVraag
  | EscalateMandaat
  | WithdrawMandaat
  | DropMandaat
  | AnswerExtern
  | ReferToBesluit
  | PassOnMandaat
  | PostponeMandaat
  | AskAdvies
  | GiveAdvies
  | NudgeBeslisser;
