import type { MovableClock } from './application/movableClock.ts';
import type { Work } from './application/work.ts';
import { opdrachten } from './cards/text/nl/manifestOpdrachten.ts';
import type { DataFolder } from './dataFolder.ts';
import type { Instant } from './domain/basis/instant.ts';
import type { Organisatie } from './domain/organisatie/organisatie.ts';
import { isKantoortijd } from './domain/werktijd/kantoortijd.ts';
import { werkdagMinuten } from './domain/werktijd/werkdag.ts';
import { plusWerkminuten } from './domain/werktijd/werkminuten.ts';
import { localTenant } from './localTenant.ts';
import type { Directory } from './ports/directory.ts';
import type { Log } from './ports/log.ts';
import type { ClockRequest, SimulatorControl } from './simulator/api.ts';
import { createSimulator, type Simulator } from './simulator/createSimulator.ts';

const hour = 3_600_000;

function target(by: ClockRequest['jump'], now: Instant, { kantoor }: Organisatie): Instant {
  switch (by) {
    case 'uur':
      return (now + hour) as Instant;
    case 'werkdag':
      return plusWerkminuten(now, werkdagMinuten(kantoor), kantoor);
    case 'week':
      return (now + 7 * 24 * hour) as Instant;
  }
}

/** Teams and channels as the directory names them, each once. */
function teamsOf({ gebieden }: Organisatie): SimulatorControl['teams'] {
  const teams = new Map<string, { id: string; naam: string; channels: { id: string; naam: string }[] }>();
  for (const { teamId, teamNaam, kanaalId, kanaalNaam } of gebieden.values()) {
    const team = teams.get(teamId) ?? { id: teamId, naam: teamNaam, channels: [] };
    team.channels.push({ id: kanaalId, naam: kanaalNaam });
    teams.set(teamId, team);
  }
  return [...teams.values()];
}

type Needs = {
  readonly folder: DataFolder;
  readonly port: number;
  readonly directory: Directory;
  readonly clock: MovableClock;
  readonly work: Work;
  readonly log: Log;
  readonly pageFolder: string;
};

/** The local Teams of this process: its people and channels come from the directory, its time from the clock. */
export function localTeams({ folder, port, directory, clock, work, log, pageFolder }: Needs): Simulator {
  const control: SimulatorControl = {
    get gemeente() {
      return directory.current().gemeente;
    },
    get people() {
      return [...directory.current().personen.values()].map(({ id, naam, functie }) => ({
        id,
        naam,
        functie,
        email: `${naam.toLowerCase().replace(/[^a-z]+/g, '.')}@voorbeeldstad.example`,
      }));
    },
    get teams() {
      return teamsOf(directory.current());
    },
    commands: opdrachten.map(({ title, description }) => ({ title, description })),
    now: () => clock.now(),
    kantoorOpen: () => isKantoortijd(clock.now(), directory.current().kantoor),
    jump: (by) =>
      work.jump(
        clock,
        target(by, clock.now(), directory.current()),
        () => new Promise((resolve) => setTimeout(resolve, 200)),
      ),
  };
  return createSimulator({
    dataFile: folder.simulator,
    botUrl: `http://127.0.0.1:${port}/api/messages`,
    serviceUrl: `http://localhost:${port}/_connector`,
    tenantId: localTenant,
    pageFolder,
    control,
    log,
  });
}
