import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';
import type { Tekst } from '../domain/basis/tekst.ts';
import type { CasusEvent } from '../domain/casusoverleg/events.ts';
import type { CasusDocument, SealedEvent } from '../ports/casusStore.ts';
import type { Random } from '../ports/clock.ts';

type Timeline = Pick<CasusDocument, 'timeline' | 'texts'>;
type Sealed = { readonly tekstRef: string; readonly digest: string };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const isTekst = (value: unknown): value is Tekst =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 1 && 'tekst' in value;
const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && 'tekstRef' in value;

/** Copies a JSON value, with some of its parts replaced; undefined fields fall away, as they do in JSON. */
function mapParts(value: unknown, replace: (part: unknown) => unknown): unknown {
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((part) => mapParts(part, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, mapParts(part, replace)]),
  );
}

const digestOf = (salt: string, text: string): string => sha256(`${salt}:${text}`);
const hashOf = (previous: string, seq: number, event: SealedEvent['event']): string =>
  sha256(`${previous}|${seq}|${canonicalJson(event)}`);

/**
 * Adds events to a timeline. Each Tekst becomes a salted digest in the chain, with text and salt beside it, so that
 * deleting the text later leaves the chain whole and the digest says nothing about it (C2).
 */
export function seal(before: Timeline, events: readonly CasusEvent[], random: Random): Timeline {
  const timeline = [...before.timeline];
  const texts = { ...before.texts };
  for (const event of events) {
    const seq = timeline.length + 1;
    let count = 0;
    const sealed = mapParts(event, (part) => {
      if (!isTekst(part)) return undefined;
      const tekstRef = `${seq}.${(count += 1)}`;
      const salt = Buffer.from(random.bytes(16)).toString('hex');
      // What was deleted before stays so: there is a digest, of nothing.
      if (part.tekst !== null) texts[tekstRef] = { salt, text: part.tekst };
      return { tekstRef, digest: digestOf(salt, part.tekst ?? '') } satisfies Sealed;
    }) as SealedEvent['event'];
    timeline.push({ seq, hash: hashOf(timeline.at(-1)?.hash ?? '', seq, sealed), event: sealed });
  }
  return { timeline, texts };
}

/** The events as they happened; a text that was deleted is null. */
export function unseal({ timeline, texts }: Timeline): readonly CasusEvent[] {
  return timeline.map(
    ({ event }) =>
      mapParts(event, (part) =>
        isSealed(part) ? { tekst: texts[part.tekstRef]?.text ?? null } : undefined,
      ) as CasusEvent,
  );
}

/** Removal is the last that happens; seen without opening the timeline. */
export const isBeingRemoved = ({ timeline }: Pick<Timeline, 'timeline'>): boolean =>
  timeline.at(-1)?.event['type'] === ('RemovalBegun' satisfies CasusEvent['type']);

/** Deletes the texts of these events for good; the chain stays whole (C2). */
export function withoutTexts({ timeline, texts }: Timeline, of: (event: SealedEvent['event']) => boolean): Timeline {
  const gone = new Set(timeline.filter(({ event }) => of(event)).map(({ seq }) => String(seq)));
  const kept = Object.entries(texts).filter(([ref]) => !gone.has(ref.split('.')[0] ?? ''));
  return { timeline, texts: Object.fromEntries(kept) };
}

/** Numbers of the events that no longer fit the chain, or whose text is another than was written; empty when whole. */
export function brokenLinks({ timeline, texts }: Timeline): readonly number[] {
  return timeline.flatMap(({ seq, hash, event }, index) => {
    let whole = seq === index + 1 && hash === hashOf(timeline[index - 1]?.hash ?? '', seq, event);
    mapParts(event, (part) => {
      const kept = isSealed(part) ? texts[part.tekstRef] : undefined;
      if (isSealed(part) && kept !== undefined && digestOf(kept.salt, kept.text) !== part.digest) whole = false;
      return undefined;
    });
    return whole ? [] : [seq];
  });
}
