import { guard } from '../http/guard.ts';
import { Refused } from '../http/refused.ts';
import { sendReply } from '../http/reply.ts';
import { replyOf, type Side } from '../http/side.ts';
import type { Log } from '../log.ts';
import { teksten } from '../teksten.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { createStaticFiles } from './staticFiles.ts';

/** The page itself: `GET /` and `GET /page/…`. */
export function createFileSide(folder: string, log: Log): Side {
  const files = createStaticFiles(folder);
  const faultBody = (_code: string, message: string) => ({ error: message });
  return {
    owns: (path) => path === '/' || path.startsWith('/page/'),
    async handle(request, response, path) {
      const work = async () => {
        guard(request);
        if (request.method !== 'GET') throw new Refused(405, 'MethodNotAllowed', teksten.verkeerdeWijze);
        const { type, content } = await files.read(path);
        const headers = { 'content-type': type, 'content-security-policy': contentSecurityPolicy };
        return { status: 200, text: content, headers };
      };
      sendReply(response, await replyOf(work, faultBody, log));
    },
  };
}
