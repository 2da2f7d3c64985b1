import { ServerResponse } from 'node:http';

const repaired = Symbol('repaired');

/**
 * restify replaces Node's own writeHead, for every server in the process, by one that gives nothing back, so that
 * `writeHead(…).end(…)` elsewhere falls over. This gives the response back again.
 */
export function repairWriteHead(): void {
  const prototype = ServerResponse.prototype as ServerResponse & { [repaired]?: true };
  if (prototype[repaired]) return;
  const writeHead = Object.getOwnPropertyDescriptor(prototype, 'writeHead')?.value as (...given: unknown[]) => unknown;
  prototype[repaired] = true;
  prototype.writeHead = function (this: ServerResponse, ...given: unknown[]) {
    writeHead.apply(this, given);
    return this;
  };
}
