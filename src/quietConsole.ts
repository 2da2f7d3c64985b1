type Channel = 'debug' | 'error' | 'info' | 'log' | 'trace' | 'warn';

const channels: readonly Channel[] = ['debug', 'error', 'info', 'log', 'trace', 'warn'];

/**
 * Takes the console from the libraries in this process. The SDK prints every refused token's error there, with pages of
 * key, and others print what they were handed: none of it passes our log, so nobody knows whether it holds a name, a text
 * or a secret (law 14). Only that something spoke is told, once per channel and process. Answers how to give it back.
 */
export function quietConsole(tell: (channel: Channel) => void): () => void {
  const told = new Set<Channel>();
  const console = globalThis.console;
  const before = { ...console };
  for (const channel of channels) {
    console[channel] = () => {
      if (told.has(channel)) return;
      told.add(channel);
      tell(channel);
    };
  }
  return () => void Object.assign(console, before);
}
