import { createInterface } from 'node:readline';
import { type Child, runChild } from './runChild.ts';

/** The Playground ended before its page could be opened. */
export class PlaygroundNotStarted extends Error {
  override readonly name = 'PlaygroundNotStarted';
}

type Options = {
  /** The Playground's command line program, and what is loaded before it. */
  readonly program: { readonly cli: string; readonly preload: string };
  /** Holds `.m365agentsplayground.yml`; the Playground keeps its log there. */
  readonly folder: string;
  readonly port: number;
  readonly botPort: number;
};

/** Starts Microsoft's Agents Playground as Teams, and resolves when its page can be opened. */
export async function runPlayground({ program, folder, port, botPort }: Options): Promise<Child> {
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const serviceUrl = `http://127.0.0.1:${port}/_connector`;
  const start = ['start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--su', serviceUrl];
  const child = runChild(['--import', program.preload, program.cli, ...start, '--disable-telemetry'], {
    settings: { TEAMSAPPTESTER_BROWSER: 'none' },
    folder,
    listen: true,
  });
  if (!child.output) throw new PlaygroundNotStarted('the Playground can not be heard');
  for await (const line of createInterface(child.output)) {
    if (line.startsWith('Listening on')) {
      child.output.resume();
      return child;
    }
  }
  throw new PlaygroundNotStarted(`the Playground did not start; see its log in ${folder}/devTools`);
}
