/** What a command comes to: events to append, or a refusal that the person is told in plain Dutch. */
export type Decision<Event, Why> =
  { readonly ok: true; readonly events: readonly Event[] } | { readonly ok: false; readonly refusal: Why };

export const accept = <Event>(...events: readonly Event[]): Decision<Event, never> => ({ ok: true, events });

export const refuse = <Why>(refusal: Why): Decision<never, Why> => ({ ok: false, refusal });
