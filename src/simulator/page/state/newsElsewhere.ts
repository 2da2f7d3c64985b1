import type { PageState, Persona } from '../../api.ts';

/** Who to look at next: the persona with most news, only while the present one has none. */
export function newsElsewhere(state: Pick<PageState, 'me' | 'personas'>): Persona | undefined {
  if (state.me.ongelezen > 0) return undefined;
  return state.personas
    .filter((persona) => persona.id !== state.me.id && persona.ongelezen > 0)
    .reduce<Persona | undefined>(
      (most, next) => (most === undefined || next.ongelezen > most.ongelezen ? next : most),
      undefined,
    );
}
