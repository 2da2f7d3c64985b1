import type { ServerResponse } from 'node:http';
import { Server } from 'node:net';

/**
 * Loaded into the Playground's process before anything else. On its own it listens on every address of the machine and
 * asks nobody who they are, and its page fetches fonts from the internet: here the neighbours stay out, and the page
 * keeps to what comes with the package.
 */
type Listen = (this: Server, ...asked: unknown[]) => Server;

const policy = [
  "default-src 'self' data: blob:",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' ws://localhost:* ws://127.0.0.1:*",
].join('; ');

const prototype = Server.prototype as { listen: Listen };
const { listen } = prototype;
prototype.listen = function listenOnLoopback(port, ...rest) {
  this.prependListener('request', (_request: unknown, response: ServerResponse) => {
    response.setHeader('content-security-policy', policy);
  });
  return Reflect.apply(listen, this, typeof port === 'number' ? [port, '127.0.0.1', ...rest] : [port, ...rest]);
};
