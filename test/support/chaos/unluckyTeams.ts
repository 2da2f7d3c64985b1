import { faultPlan } from '../connector/faultPlan.ts';
import { startConnectorServer, type ConnectorServer } from '../connector/connectorServer.ts';
import { conversationOf } from '../connector/standing.ts';
import { voorbeeldstadRoster } from '../connector/teamsCaller.ts';
import { placeOf } from './account.ts';

/** A Teams where things go wrong by chance, that remembers which answers never reached the bot. */
export type UnluckyTeams = {
  readonly connector: ConnectorServer;
  /** From now on things go wrong, or no longer. */
  unlucky(on: boolean): void;
  /** The bot was killed: whoever was being written to may be written to again. */
  killed(): void;
  readonly unheard: Map<string, number>;
  readonly dealt: ReadonlyMap<string, number>;
};

/** Chances per request. Half of a second and more late is longer than the bot waits, at the speed it is run at. */
const odds = {
  ...{ '429': 0.05, '412': 0.02, '502': 0.02, '500': 0.01, '500 done': 0.01 },
  ...{ late: 0.04, lost: 0.015, twice: 0.015, hang: 0.01, reset: 0.015 },
} as const;

/** `latest` is how many milliseconds an answer may be late; `heardWithin` how long the bot listens for one. */
export async function unluckyTeams(
  seed: number,
  { latest, heardWithin }: { readonly latest: number; readonly heardWithin: number },
): Promise<UnluckyTeams> {
  const plan = faultPlan({ seed, odds, latest });
  const unheard = new Map<string, number>();
  const note = (place: string): void => void unheard.set(place, (unheard.get(place) ?? 0) + 1);
  let on = false;
  let last: string | undefined;

  const connector = await startConnectorServer({
    faults: (request) => {
      const place = placeOf(conversationOf(request).replace(/^new /, ''));
      if (request.method === 'POST') last = place;
      const script = on ? plan.next() : undefined;
      const late = typeof script === 'object' && 'late' in script && script.late >= heardWithin * 0.8;
      const done = typeof script === 'object' && 'done' in script;
      if (request.method === 'POST' && (late || done || script === 'lost' || script === 'twice')) note(place);
      return script;
    },
  });
  connector.members.push(...voorbeeldstadRoster());
  return {
    connector,
    unheard,
    dealt: plan.dealt,
    unlucky: (now) => {
      on = now;
    },
    killed: () => {
      if (last !== undefined) note(last);
    },
  };
}
