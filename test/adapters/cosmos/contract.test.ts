import { casusStoreContract } from '../../support/contracts/casusStore.ts';
import { documentsContract } from '../../support/contracts/documents.ts';
import { cosmosUnderTest, emulator } from './emulator.ts';

const running = emulator();

casusStoreContract('Cosmos DB', () => cosmosUnderTest(running, ({ casussen }) => casussen));
documentsContract('Cosmos DB', () => cosmosUnderTest(running, ({ documents }) => documents));
