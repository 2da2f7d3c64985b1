import { messengerContract } from '../../support/contracts/messenger.ts';
import { inChannel, messengerBench } from './messengerBench.ts';
import { gast, lotte, noor, sam } from './people.ts';

messengerContract('the Teams adapter', async () => {
  const { connector, messenger } = await messengerBench();
  return {
    messenger,
    met: noor,
    stranger: sam,
    uninstalled: lotte,
    outsider: gast,
    channel: inChannel,
    message: ({ conversatie, activiteit }) => {
      const found = connector.message(conversatie, activiteit);
      return Promise.resolve(found && JSON.stringify(found));
    },
    uninstall: (person) => {
      connector.uninstalled.add(person);
      return Promise.resolve();
    },
    standing: () => Promise.resolve(connector.delivered.length),
    remove: ({ conversatie, activiteit }) => {
      connector.remove(conversatie, activiteit);
      return Promise.resolve();
    },
    close: () => connector.close(),
  };
});
