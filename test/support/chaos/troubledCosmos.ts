import type { ServerResponse } from 'node:http';
import { openCosmos } from '../../../src/adapters/cosmos/openCosmos.ts';
import { freshDatabase, losesAnswer, type Emulator, type Interrupt } from '../../adapters/cosmos/emulator.ts';
import type { TroubledStore } from './troubledStore.ts';

function answered(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): true {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{"message":"proef"}');
  return true;
}

/** A Cosmos DB that throttles, loses races that nobody ran, is out of order, or does it and loses the answer. */
export function onCosmos(emulator: Emulator): TroubledStore {
  const cosmos = emulator.settings(freshDatabase());
  return {
    settings: {
      AAN_TAFEL_STORE: 'cosmos',
      AAN_TAFEL_COSMOS_ENDPOINT: cosmos.endpoint,
      AAN_TAFEL_COSMOS_DATABASE: cosmos.database,
      AAN_TAFEL_COSMOS_KEY: cosmos.key,
      // Several processes read one another's drafts.
      AAN_TAFEL_HOUSEHOLD_KEY: 'een-sleutel-voor-de-proef',
    },
    async trouble(_bot, dice) {
      const counts = { throttled: 0, conflicted: 0, unavailable: 0, answersLost: 0 };
      const stores = await openCosmos(cosmos);
      const interrupt: Interrupt = (request, response) => {
        switch (dice.int(50)) {
          case 0:
          case 1:
            counts.throttled += 1;
            return answered(response, 429, { 'x-ms-retry-after-ms': String(dice.int(300)) });
          case 2:
            if (request.method !== 'PUT') return false;
            counts.conflicted += 1;
            return answered(response, 412);
          case 3:
            counts.unavailable += 1;
            return answered(response, 503);
          case 4:
            counts.answersLost += 1;
            return losesAnswer(request, response);
          default:
            return false;
        }
      };
      emulator.interrupt(interrupt);
      return {
        store: stores.casussen,
        documents: stores.documents,
        counts: () => ({ ...counts }),
        calm: () => {
          emulator.interrupt(undefined);
          return Promise.resolve();
        },
        close: () => stores.close(),
      };
    },
  };
}
