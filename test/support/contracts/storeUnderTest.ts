/** How a contract suite gets at an adapter. Each test starts with an empty store. */
export type StoreUnderTest<Store> = {
  readonly store: Store;
  /** The same data as another process, or this one after a restart, sees it; may be used beside `store`. */
  reopen(): Promise<Store>;
  /** Lets go of everything, also of what `reopen` gave. */
  close(): Promise<void>;
};

export type MakeStore<Store> = () => Promise<StoreUnderTest<Store>>;

/** Opens a fresh store before each test and closes it after; the answer is valid inside tests only. */
export function freshForEachTest<Store>(make: MakeStore<Store>): StoreUnderTest<Store> {
  let current: StoreUnderTest<Store>;
  beforeEach(async () => {
    current = await make();
  });
  afterEach(() => current.close());
  return {
    get store() {
      return current.store;
    },
    reopen: () => current.reopen(),
    close: () => current.close(),
  };
}

/** All rows of a listing, for comparing. */
export async function collect<Row>(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
