import type { PageState, Persona } from '../../api.ts';

/** How many messages ask something of this persona: those in their own chat, or all where that is not known. */
export function waitingFor(persona: Persona): number {
  return persona.persoonlijk ?? persona.ongelezen;
}

/** Who to look at next: the persona with most waiting, only while nothing waits for the present one. */
export function newsElsewhere(state: Pick<PageState, 'me' | 'personas'>): Persona | undefined {
  if (waitingFor(state.me) > 0) return undefined;
  const [most] = state.personas
    .filter((persona) => persona.id !== state.me.id && waitingFor(persona) > 0)
    .toSorted((one, other) => waitingFor(other) - waitingFor(one));
  return most;
}
