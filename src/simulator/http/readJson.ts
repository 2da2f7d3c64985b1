import type { IncomingMessage } from 'node:http';
import { teksten } from '../teksten.ts';
import { Refused } from './refused.ts';

/** Most bytes a request body may have. */
const limit = 256 * 1024;

/** The request's body as a JSON value. Refuses another content type (415), too much (413) and no JSON (400). */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Refused(415, 'UnsupportedMediaType', teksten.geenJson);
  }
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, 'BadSyntax', teksten.onleesbaar);
  }
}

function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      // The rest is read and dropped, so that the caller gets to see the answer instead of a broken connection.
      chunks.length = 0;
      reject(new Refused(413, 'RequestEntityTooLarge', teksten.teGroot, { connection: 'close' }));
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', () => reject(new Refused(400, 'BadSyntax', teksten.onleesbaar)));
  });
}
