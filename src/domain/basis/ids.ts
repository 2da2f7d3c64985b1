/** A value that only its own parser may make, so that one id is never passed for another. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** Entra object id of a person, lower case. */
export type PersonId = Brand<string, 'PersonId'>;
/** Public code of a casusoverleg, `AT-` and six characters; the only name that notifications and logs may use. */
export type Kenmerk = Brand<string, 'Kenmerk'>;
/** Key of a domein in the directory, e.g. `schuldhulp`. */
export type DomeinId = Brand<string, 'DomeinId'>;
/** Key of a gebied in the directory, e.g. `havenkwartier`. */
export type GebiedId = Brand<string, 'GebiedId'>;
/** Key of an entry in the mandaatregister. */
export type RegisterId = Brand<string, 'RegisterId'>;
/** `U1`, `U2`, … within one casusoverleg. */
export type UitnodigingId = Brand<string, 'UitnodigingId'>;
/** `M1`, `M2`, … within one casusoverleg. */
export type MandaatId = Brand<string, 'MandaatId'>;
/** `A1`, `A2`, … within one casusoverleg. */
export type ActieId = Brand<string, 'ActieId'>;

// No 0, O, 1, I, L: a kenmerk is read out over the phone.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Makes a kenmerk from at least six random bytes (law: random, never derived from a person). */
export function kenmerkFrom(random: Uint8Array): Kenmerk {
  const code = Array.from(random.slice(0, 6), (byte) => alphabet[byte % alphabet.length]).join('');
  return `AT-${code}` as Kenmerk;
}

/** Reads a kenmerk as people type it (any case, with or without `AT-`); undefined when it is none. */
export function parseKenmerk(text: string): Kenmerk | undefined {
  const code = /^(?:AT[-\s]?)?([2-9A-HJKMNP-Z]{6})$/i.exec(text.trim())?.[1];
  return code === undefined ? undefined : (`AT-${code.toUpperCase()}` as Kenmerk);
}

/** An Entra object id as PersonId; Teams writes them in either case. */
export function personId(entraObjectId: string): PersonId {
  return entraObjectId.toLowerCase() as PersonId;
}
