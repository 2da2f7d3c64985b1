import { faultPlan, type FaultKind } from '../connector/faultPlan.ts';
import { startConnectorServer, type ConnectorOptions, type ConnectorServer } from '../connector/connectorServer.ts';
import type { ConnectorRequest, Delivered } from '../connector/standing.ts';
import { voorbeeldstadRoster } from '../connector/teamsCaller.ts';
import type { Unheard } from './account.ts';

/** A Teams where things go wrong by chance, that remembers which answers never reached the bot. */
export type UnluckyTeams = {
  readonly connector: ConnectorServer;
  /** From now on things go wrong, or no longer. */
  unlucky(on: boolean): void;
  /** The process with this id was killed: what it sent last it may not have written down. */
  killed(process: number): void;
  readonly unheard: Unheard;
  /** How often each thing went wrong that can, also what never did. */
  readonly dealt: () => Readonly<Record<string, number>>;
};

/** Chances per request. Half of a second and more late is longer than the bot waits, at the speed it is run at. */
const odds = {
  ...{ '429': 0.05, '412': 0.02, '502': 0.02, '500': 0.01, '500 done': 0.01 },
  ...{ late: 0.04, lost: 0.015, twice: 0.015, hang: 0.01, reset: 0.015 },
} as const;

/** `latest` is how many milliseconds an answer may be late; `heardWithin` how long the bot listens for one. */
export async function unluckyTeams(
  seed: number,
  { latest, heardWithin, quota }: { readonly latest: number; readonly heardWithin: number } & ConnectorOptions,
): Promise<UnluckyTeams> {
  const plan = faultPlan({ seed, odds, latest });
  /** Requests that were done, and answered wrongly, too late or not at all. */
  const astray = new Map<ConnectorRequest, string>();
  const dead = new Set<string>();
  let on = false;

  const connector = await startConnectorServer({
    ...(quota && { quota }),
    faults: (request) => {
      const script = on ? plan.next() : undefined;
      const late = typeof script === 'object' && 'late' in script && script.late >= heardWithin * 0.8;
      const done = typeof script === 'object' && 'done' in script;
      const fate = late ? 'answered late' : done ? 'answered 500' : script === 'lost' ? 'answer lost' : undefined;
      if (fate !== undefined) astray.set(request, fate);
      if (script === 'twice') astray.set(request, 'done twice');
      return script;
    },
  });
  connector.members.push(...voorbeeldstadRoster());
  const lastOf = (same: (one: Delivered) => boolean): Delivered | undefined =>
    connector.delivered.findLast((one) => one.how === 'posted' && same(one));

  return {
    connector,
    dealt: () => Object.fromEntries(Object.keys(odds).map((kind) => [kind, plan.dealt.get(kind as FaultKind) ?? 0])),
    unlucky: (now) => {
      on = now;
    },
    killed: (process) => void dead.add(String(process)),
    unheard: (message) => {
      const { request } = message;
      const { process } = request;
      const fate = astray.get(request);
      // Of what was done twice the second is answered.
      const answered = fate === 'done twice' && lastOf((one) => one.request === request) === message;
      if (fate !== undefined && !answered) return fate;
      const isLast = (): boolean => lastOf((one) => one.request.process === process) === message;
      if (process !== undefined && dead.has(process) && isLast()) return 'in flight at a kill';
      return connector.unanswered.has(request) ? 'gone before the answer' : undefined;
    },
  };
}
