import type { Organisatie } from '../domain/organisatie/organisatie.ts';

/** The gemeente's directory. `current` is one consistent value; a change replaces it as a whole. */
export type Directory = {
  current(): Organisatie;
  /** Calls back after a change was taken over; returns how to stop listening. */
  onChange(listener: (organisatie: Organisatie) => void): () => void;
};
