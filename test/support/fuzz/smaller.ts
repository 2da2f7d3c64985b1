/** Bodies that are a little smaller than this one: a part left out, or a text halved. */
function* smallerBodies(body: string): Generator<string> {
  const value = parsed(body);
  if (value === undefined) {
    for (let size = Math.ceil(body.length / 2); size > 8; size = Math.ceil(size / 2))
      for (let at = 0; at < body.length; at += size) yield body.slice(0, at) + body.slice(at + size);
    return;
  }
  for (const one of smallerValues(value)) yield JSON.stringify(one);
}

function* smallerValues(value: unknown): Generator {
  if (typeof value === 'string' && value.length > 1) {
    yield value.slice(0, Math.ceil(value.length / 2));
    yield value.slice(Math.ceil(value.length / 2));
  }
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  const again = (kept: readonly (readonly [string, unknown])[]): unknown =>
    Array.isArray(value) ? kept.map(([, one]) => one) : Object.fromEntries(kept);
  for (const [at] of entries.entries()) yield again(entries.filter((_, index) => index !== at));
  for (const [at, [key, part]] of entries.entries())
    for (const less of smallerValues(part)) yield again(entries.with(at, [key, less]));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** The smallest body found in `most` tries for which it still fails. */
export async function smallest(
  body: string,
  fails: (smaller: string) => Promise<boolean>,
  most = 400,
): Promise<string> {
  let least = body;
  let tries = 0;
  for (let found = true; found && tries < most;) {
    found = false;
    for (const smaller of smallerBodies(least)) {
      if (smaller.length >= least.length) continue;
      if ((tries += 1) > most) break;
      if (!(await fails(smaller))) continue;
      least = smaller;
      found = true;
      break;
    }
  }
  return least;
}
