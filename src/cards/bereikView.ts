import type { Instant } from '../domain/basis/instant.ts';

/** One colleague who can't be reached in their own chat, or of whom that is not known. */
export type BereikRegel = {
  readonly naam: string;
  readonly functie: string;
  /** "contactpersoon in Havenkwartier", "teamleider"; empty for who has no task for the domein. */
  readonly taken: readonly string[];
  readonly waarom: 'nooit-gezien' | 'elders' | 'geweigerd';
  /** When Teams refused the last message. */
  readonly op: Instant | undefined;
};

/** `bereikbaar?`, for a beheerder (U5). */
export type BereikView = {
  /** How many people the directory has. */
  readonly totaal: number;
  /** Domein by domein, those with a task first. */
  readonly groepen: readonly { readonly domein: string | undefined; readonly mensen: readonly BereikRegel[] }[];
  readonly navraag:
    | { readonly stand: 'geen' }
    | { readonly stand: 'loopt'; readonly klaar: number; readonly totaal: number }
    | { readonly stand: 'klaar'; readonly op: Instant; readonly zonderAntwoord: number };
};
