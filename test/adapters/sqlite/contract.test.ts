import { casusStoreContract } from '../../support/contracts/casusStore.ts';
import { documentsContract } from '../../support/contracts/documents.ts';
import { sqliteUnderTest } from './sqliteFile.ts';

casusStoreContract('SQLite', () => sqliteUnderTest(({ casussen }) => casussen));
documentsContract('SQLite', () => sqliteUnderTest(({ documents }) => documents));
