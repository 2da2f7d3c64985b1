import type { Server } from 'node:http';

/** How long and how many, in milliseconds where it is time. */
export type ServerLimits = {
  /** Idle between two requests: longer than the proxies in front of us, so that none sends into a closed connection. */
  readonly keepAlive: number;
  /** For all headers of a request. Teams and the front end of Azure send them in one piece. */
  readonly headers: number;
  /** For a request with its body, 256 KB at most; shorter than Teams waits for an answer to a message. */
  readonly request: number;
  /** How often it is looked which connections took too long. */
  readonly lookEvery: number;
  /** At once. Teams' front ends share few; with bodies of 256 KB on all of them the process stays well within its memory. */
  readonly connections: number;
};

export const serverLimits: ServerLimits = {
  keepAlive: 75_000,
  headers: 10_000,
  request: 15_000,
  lookEvery: 5000,
  connections: 1000,
};

/** Before it listens. Whoever sends too slowly gets 408, and a connection too many is closed at once. */
export function limitServer(server: Server, limits: ServerLimits): void {
  server.keepAliveTimeout = limits.keepAlive;
  server.headersTimeout = limits.headers;
  server.requestTimeout = limits.request;
  server.maxConnections = limits.connections;
  // Node takes it as an option of createServer only, which restify does not pass on; it is read when listening begins.
  Object.assign(server, { connectionsCheckingInterval: limits.lookEvery });
}
