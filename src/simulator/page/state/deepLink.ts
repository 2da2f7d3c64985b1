/** What the address names after `#`: who is looking and at which conversation. */
export type DeepLink = { readonly as: string | undefined; readonly conversation: string | undefined };

/** Reads `#as=…&c=…`; anything else gives an empty link. */
export function parseDeepLink(hash: string): DeepLink {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  return { as: named.get('as') ?? undefined, conversation: named.get('c') ?? undefined };
}

/** The `#…` for a link; empty parts are left out. */
export function formatDeepLink(link: DeepLink): string {
  const named = new URLSearchParams();
  if (link.as !== undefined) named.set('as', link.as);
  if (link.conversation !== undefined) named.set('c', link.conversation);
  return `#${named.toString()}`;
}
