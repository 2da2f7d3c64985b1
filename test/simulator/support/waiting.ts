/** A list that can be waited for: `first` resolves with the first item that fits, now or when it comes. */
export type Waiting<Item> = {
  readonly items: readonly Item[];
  readonly add: (item: Item) => void;
  readonly first: (fits: (item: Item) => boolean) => Promise<Item>;
};

export function createWaiting<Item>(): Waiting<Item> {
  const items: Item[] = [];
  const waiting = new Set<(item: Item) => void>();
  return {
    items,
    add(item: Item): void {
      items.push(item);
      for (const tell of waiting) tell(item);
    },
    first(fits: (item: Item) => boolean): Promise<Item> {
      const found = items.find(fits);
      if (found !== undefined) return Promise.resolve(found);
      return new Promise((resolve) => {
        const tell = (item: Item) => {
          if (!fits(item)) return;
          waiting.delete(tell);
          resolve(item);
        };
        waiting.add(tell);
      });
    },
  };
}
