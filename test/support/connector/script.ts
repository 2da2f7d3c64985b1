/** How one request is answered instead of as Teams does. Where it says `done`, what was asked is done as well. */
export type Script =
  | {
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
      readonly done?: true;
    }
  /** Done at once, answered so many milliseconds later. */
  | { readonly late: number }
  /** Done, and the connection breaks before the answer. */
  | 'lost'
  /** Done two times, answered once. */
  | 'twice'
  /** Never answered, and not done. */
  | 'hang'
  /** The connection breaks, and nothing was done. */
  | 'reset'
  | 'garbage';
