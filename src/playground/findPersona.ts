import { parse } from 'yaml';
import { z } from 'zod';
import { personId, type PersonId } from '../domain/basis/ids.ts';
import type { Organisatie, Persoon } from '../domain/organisatie/organisatie.ts';

const keys = z.object({ mensen: z.record(z.object({ entra: z.string() })) });

/** Nobody in the directory, or more than one person, is called so; the message names who can be chosen. */
export class UnknownPersona extends Error {
  override readonly name = 'UnknownPersona';
}

/**
 * The one person who is meant by a key of the directory file (`text` is its YAML) or by part of a name. Throws
 * UnknownPersona.
 */
export function findPersona(asked: string, { personen }: Organisatie, text: string): Persoon {
  const { mensen } = keys.parse(parse(text));
  const byKey = mensen[asked.toLowerCase()];
  const known = byKey && personen.get(personId(byKey.entra));
  if (known !== undefined) return known;
  const named = [...personen.values()].filter(({ naam }) => naam.toLowerCase().includes(asked.toLowerCase()));
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return only;
  const keyOf = new Map<PersonId, string>(Object.entries(mensen).map(([key, { entra }]) => [personId(entra), key]));
  const choices = only === undefined ? [...personen.values()] : named;
  throw new UnknownPersona(
    `${asked} is ${only === undefined ? 'nobody' : 'more than one person'} in the directory; choose one of: ${choices
      .map(({ id, naam }) => keyOf.get(id) ?? naam)
      .join(', ')}`,
  );
}
