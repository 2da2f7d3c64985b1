import { createConnection } from '../../src/adapters/teams/connector/createConnection.ts';
import { createMessenger } from '../../src/adapters/teams/createMessenger.ts';
import type { Instant } from '../../src/domain/basis/instant.ts';
import { personId } from '../../src/domain/basis/ids.ts';
import type { PageState } from '../../src/simulator/api.ts';
import { quietLog } from '../adapters/teams/quietLog.ts';
import { messengerContract } from '../support/contracts/messenger.ts';
import { memoryAddressBook } from '../support/memoryAddressBook.ts';
import { startLocalTeams } from './support/localTeams.ts';
import { havenkwartier, team, tenantId, voorbeeldstad } from './support/voorbeeldstad.ts';

const [met, stranger, uninstalled, outsider] = ['1', '2', '3', '9'].map((nr) =>
  personId(`11111111-0000-4000-8000-00000000000${nr}`),
) as [
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
];

const person = (id: string, naam: string) => ({ id, naam, functie: 'wijkteam', email: `${id}@voorbeeldstad.example` });

/** The local Teams and the fake connector of the adapter's own tests keep to one contract, so neither agrees with itself alone. */
messengerContract('the local Teams', async () => {
  const people = [person(met, 'Noor'), person(stranger, 'Sam'), person(uninstalled, 'Lotte'), person(outsider, 'Gast')];
  const teams = await startLocalTeams({ control: { ...voorbeeldstad(), people } });
  const { serviceUrl } = teams;
  const { body } = await teams.get<PageState>(`/sim/state?as=${met}`);
  const own = body.conversations.find(({ kind }) => kind === 'personal')!.id;
  await teams.post('/sim/install', { as: uninstalled, installed: false });
  const heard = await teams.bot.hears(({ type }) => type === 'installationUpdate');
  const { id: teamsId } = heard['from'] as { id: string };

  const book = memoryAddressBook();
  await book.remember({ person: met, naam: 'Noor', teamsId, serviceUrl, tenantId, conversatie: own });
  await book.rememberChannel('tenant', serviceUrl);
  const connection = createConnection({
    settings: { mode: 'local', host: '127.0.0.1', port: 0, allowedTenants: [tenantId], allowedServiceHosts: [] },
    realClock: { now: () => Date.now() as Instant },
    log: quietLog(),
  });
  const known = new Set([met, stranger, uninstalled]);
  const path = (ref: { conversatie: string; activiteit: string }) =>
    `v3/conversations/${encodeURIComponent(ref.conversatie)}/activities/${ref.activiteit}`;
  return {
    messenger: createMessenger({ connection, book, directoryPersonIds: () => known }),
    met,
    stranger,
    uninstalled,
    outsider,
    channel: { kind: 'channel', teamId: team, kanaalId: havenkwartier, starter: met },
    async message({ conversatie, activiteit }) {
      const [root = ''] = conversatie.split(';messageid=');
      for (const as of [met, stranger]) {
        const { status } = await teams.get(`/sim/conversation?as=${as}&id=${encodeURIComponent(root)}`);
        const seen = status === 200 ? await teams.messages(as, root) : [];
        const found = seen.find(({ id, deleted }) => id === activiteit && !deleted);
        if (found !== undefined) return JSON.stringify(found);
      }
      return undefined;
    },
    async uninstall(person) {
      await teams.post('/sim/install', { as: person, installed: false });
    },
    async standing() {
      let count = 0;
      for (const as of [met, stranger]) {
        const state = await teams.get<PageState>(`/sim/state?as=${as}`);
        for (const { id } of state.body.conversations) count += (await teams.messages(as, id)).length;
      }
      return count;
    },
    async remove(ref) {
      await teams.connector('DELETE', path(ref));
    },
    close: () => teams.close(),
  };
});
