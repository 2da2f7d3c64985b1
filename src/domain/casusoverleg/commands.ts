import type { Berichtsoort, Onderwerp } from './bericht.ts';
import type { Aanleiding, Afsluiting } from './state.ts';
import type { DomeinId, Kenmerk, MandaatId, PersonId, UitnodigingId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { ActieCommand, Actieslot } from '../actie/commands.ts';
import type { BewarenCommand } from '../bewaren/commands.ts';
import type { MandaatCommand } from '../mandaat/commands.ts';
import type { RegieCommand } from '../regie/commands.ts';
import type { UitnodigingCommand } from '../uitnodiging/commands.ts';
import type { Uitnodigingsreden } from '../uitnodiging/state.ts';

type Door = { readonly by: PersonId };

export type StartCasusoverleg = Door & {
  readonly type: 'startCasusoverleg';
  readonly kenmerk: Kenmerk;
  readonly aanleiding: Aanleiding;
  readonly domeinen: readonly { readonly domein: DomeinId; readonly reden: Uitnodigingsreden }[];
};
export type EndorseDoel = Door & { readonly type: 'endorseDoel' };
export type AnswerConsult = Door & {
  readonly type: 'answerConsult';
  readonly uitnodiging: UitnodigingId;
  readonly antwoord: Tekst;
};
/** `mandaatReden` ends requests that still wait, `acties` settles what is not done; else both block closing (C8). */
export type CloseCasusoverleg = Door & {
  readonly type: 'closeCasusoverleg';
  readonly afsluiting: Afsluiting;
  /** The inwoner did not turn up; then `afsluiting.nietVerschenen` must say what else is going on (C8). */
  readonly nietVerschenen: boolean;
  readonly mandaatReden: Tekst | undefined;
  readonly acties: Actieslot;
};
export type CancelCasusoverleg = Door & { readonly type: 'cancelCasusoverleg'; readonly reden: Tekst };

/** Delivery reports what Teams said; the clock asks what is due. Nobody can send these from a card. */
export type SystemCommand =
  | { readonly type: 'tick' }
  /** Teams does not take the thread: the channel is not there, or the bot is not in it. Delivery goes on trying. */
  | { readonly type: 'threadRefused' }
  | { readonly type: 'threadOpened'; readonly conversatie: string; readonly activiteit: string }
  /** The warning of a step arrived, 1:1 or as a mention in the thread (M5, U5). */
  | { readonly type: 'warningDelivered'; readonly mandaat: MandaatId }
  | {
      readonly type: 'unreachable';
      readonly person: PersonId;
      readonly inTeam: boolean;
      readonly over: Onderwerp;
      readonly soort?: Berichtsoort | undefined;
    };

export type PersonCommand =
  | EndorseDoel
  | AnswerConsult
  | CloseCasusoverleg
  | CancelCasusoverleg
  | UitnodigingCommand
  | RegieCommand
  | MandaatCommand
  | ActieCommand
  | BewarenCommand;

export type Command = PersonCommand | SystemCommand;
