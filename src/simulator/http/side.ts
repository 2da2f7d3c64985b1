import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import { teksten } from '../teksten.ts';
import { Refused } from './refused.ts';
import type { Reply } from './router.ts';

/** One face of this Teams: some paths, and how they are answered. `handle` never rejects. */
export type Side = {
  owns(path: string): boolean;
  handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>;
};

/** What `work` answers; a refusal becomes its status, a fault of our own 500 and a line in the log. */
export async function replyOf(
  work: () => Reply | Promise<Reply>,
  faultBody: (code: string, message: string) => unknown,
  log: Log,
): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) {
      return { status: error.status, body: faultBody(error.code, error.message), headers: error.headers };
    }
    log.error({ err: error }, 'the local Teams failed');
    return { status: 500, body: faultBody('ServiceError', teksten.misgegaan) };
  }
}
