import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonicalJson.ts';
import type { StoredKind } from '../schema/upgrades.ts';
import type { Instant } from '../../domain/basis/instant.ts';

/** Who is at work on a store, and how far a copy is: of the store itself, and so no part of a copy. */
export const staysBehind = (kind: StoredKind, id: string): boolean =>
  kind === 'instance' || (kind === 'setting' && id === 'copy');

/** A document as it lies in a copy: the same, but nobody is busy with it there. */
export function copied(kind: StoredKind, value: unknown): unknown {
  // Of a casusoverleg only its own lease, so that no event is ever touched.
  return kind === 'casus' ? { ...(value as object), lease: null } : withoutLeases(value);
}

function withoutLeases(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLeases);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'lease' ? null : withoutLeases(part)]),
  );
}

/** Equal for two documents that are the same but for who is busy with them. */
export const fingerprint = (kind: StoredKind, value: unknown): string =>
  createHash('sha256')
    .update(canonicalJson(copied(kind, value)))
    .digest('base64url');

/** Somebody is busy with this document, or with a part of it, at this moment of real time. */
export const isLeased = (kind: StoredKind, value: unknown, now: Instant): boolean =>
  (kind === 'casus' ? [(value as { readonly lease?: unknown }).lease] : leasesIn(value)).some(
    (lease) => typeof lease === 'object' && lease !== null && (lease as { readonly until: number }).until > now,
  );

/** A document may hold leases at any depth: of each message in it. */
function leasesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'lease' ? [part as unknown] : leasesIn(part)));
}
