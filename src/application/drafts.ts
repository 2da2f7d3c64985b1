import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { removeAll, removeDocument } from './bewaren/removeAll.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { Kenmerk, PersonId } from '../domain/basis/ids.ts';
import type { Clock, Random } from '../ports/clock.ts';
import type { Documents } from '../ports/documents.ts';

/** Whose draft of which form: nobody else has it, and for each form there is one. */
export type DraftKey = { readonly kenmerk: Kenmerk; readonly person: PersonId; readonly verb: string };

/** How far somebody came in a form, and what they typed. */
const draftShape = z.object({ stap: z.number().int(), waarden: z.record(z.string()) });
export type Draft = Readonly<z.infer<typeof draftShape>>;

/** At rest: when it expires, and the rest under AES-256-GCM, in base64. */
const sealedShape = z.object({ verloopt: z.number(), nonce: z.string(), tekst: z.string(), zegel: z.string() });
export type SealedDraft = z.infer<typeof sealedShape>;

const dayMs = 86_400_000;
const hourMs = 3_600_000;

const idOf = ({ kenmerk, person, verb }: DraftKey): string => `${kenmerk}/${person}/${verb}`;

export type Drafts = ReturnType<typeof createDrafts>;

/**
 * Forms that were begun and not sent. What is typed is not scanned yet (law 3), so it is kept encrypted: under a key
 * that follows from the gemeente's secret, and bound to its owner and its end, so that a copy under another id, or one
 * with a later end, does not open. What does not open, as after a change of the secret, counts as no draft.
 */
export function createDrafts(documents: Documents, clock: Clock, random: Random, secret: string) {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'aan-tafel draft 1', 32));
  const boundTo = (id: string, verloopt: number): Buffer => Buffer.from(`${id}|${verloopt}`);

  function seal(id: string, verloopt: number, draft: Draft): SealedDraft {
    const nonce = random.bytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(id, verloopt));
    const tekst = Buffer.concat([cipher.update(JSON.stringify(draft), 'utf8'), cipher.final()]);
    return {
      verloopt,
      nonce: Buffer.from(nonce).toString('base64'),
      tekst: tekst.toString('base64'),
      zegel: cipher.getAuthTag().toString('base64'),
    };
  }

  /** Undefined when it was sealed under another secret, for another owner, or is damaged. */
  function unseal(id: string, { verloopt, nonce, tekst, zegel }: SealedDraft): Draft | undefined {
    let plain: string;
    try {
      const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), { authTagLength: 16 })
        .setAAD(boundTo(id, verloopt))
        .setAuthTag(Buffer.from(zegel, 'base64'));
      plain = cipher.update(Buffer.from(tekst, 'base64'), undefined, 'utf8') + cipher.final('utf8');
    } catch {
      // What a wrong key, owner or tag looks like; node has one error for each of them.
      return undefined;
    }
    // What an earlier version kept in another shape is no draft to this one.
    return draftShape.safeParse(JSON.parse(plain)).data;
  }

  const remove = (id: string): Promise<boolean> => removeDocument(documents, 'draft', id);

  const hasExpired = (value: unknown): boolean => {
    const sealed = sealedShape.safeParse(value);
    return !sealed.success || sealed.data.verloopt <= clock.now();
  };

  /** The draft of this person; one that has expired is deleted instead. */
  async function read(of: DraftKey): Promise<Draft | undefined> {
    const id = idOf(of);
    const found = await documents.read('draft', id);
    if (found === undefined) return undefined;
    if (!hasExpired(found.value)) return unseal(id, sealedShape.parse(found.value));
    await remove(id);
    return undefined;
  }

  /** Keeps a draft for so many days, in place of the one before. */
  async function save(of: DraftKey, draft: Draft, days: number): Promise<void> {
    const id = idOf(of);
    const value = seal(id, clock.now() + days * dayMs, draft);
    for (;;) {
      const found = await documents.read('draft', id);
      const written =
        found === undefined
          ? await documents.create('draft', id, value)
          : await documents.replace('draft', id, value, found.revision);
      if (written.ok) return;
    }
  }

  /** Every draft about a casusoverleg, whoever it is of. */
  async function forgetAll(kenmerk: Kenmerk): Promise<void> {
    await removeAll(documents, { kind: 'draft', prefix: `${kenmerk}/` });
  }

  let swept: Instant | undefined;
  /** Deletes what has expired; looks once an hour, and again when the clock was set back. */
  async function sweep(): Promise<void> {
    const now = clock.now();
    if (swept !== undefined && now >= swept && now < swept + hourMs) return;
    await removeAll(documents, { kind: 'draft', prefix: '' }, hasExpired);
    // Not before: a sweep that failed is done again as soon as the store may be asked.
    swept = now;
  }

  return { read, save, forget: (of: DraftKey): Promise<boolean> => remove(idOf(of)), forgetAll, sweep };
}
