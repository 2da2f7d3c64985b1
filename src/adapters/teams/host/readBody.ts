import type { IncomingMessage } from 'node:http';

/** Bytes of one activity; Teams sends far less. */
const mostBytes = 256 * 1024;
/** What is read and thrown away of a body that is too large, so that the answer arrives before the door closes. */
const mostDrained = 64 * mostBytes;

export type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: number };

/**
 * Reads a JSON body of at most 256 KB. Not restify's reader: that one counts compressed bytes and falls over broken
 * gzip. `__proto__` is dropped wherever it stands, and every text is well-formed Unicode.
 */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (!isJson(request.headers['content-type']) || request.headers['content-encoding'] !== undefined) {
    request.resume();
    return { ok: false, status: 415 };
  }
  const bytes = await collect(request);
  if (bytes === undefined) return { ok: false, status: 413 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text, soundly) };
  } catch {
    return { ok: false, status: 400 };
  }
}

async function collect(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    if (size > mostDrained) return undefined;
  }
  return size > mostBytes ? undefined : Buffer.concat(chunks);
}

const isJson = (contentType = ''): boolean => /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(contentType);

/** Drops `__proto__`, and makes half characters whole: `"\\ud800"` is JSON, but what we sent on with it is to many not. */
function soundly(key: string, value: unknown): unknown {
  if (key === '__proto__') return undefined;
  return typeof value === 'string' ? value.toWellFormed() : value;
}
