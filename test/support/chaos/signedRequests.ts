/** Loaded before the bot (`--import`): each request that it makes says which process made it. */
const send = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('x-process', String(process.pid));
  return send(input, { ...init, headers });
};
