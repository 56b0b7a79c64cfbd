/** Working through a list, several items at a time. */

/** Works through the items, so many at a time; the first failure ends it. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  options: { readonly concurrency: number; readonly work: (item: Item) => Promise<Result> },
): Promise<ReadonlyMap<Item, Result>> {
  const results = new Map<Item, Result>();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (;;) {
      const item = items[next];
      next += 1;
      if (item === undefined) return;
      try {
        results.set(item, await options.work(item));
      } catch (thrown) {
        next = items.length;
        throw thrown;
      }
    }
  };
  const workers = Array.from({ length: Math.min(options.concurrency, items.length) }, worker);
  const settled = await Promise.allSettled(workers);
  for (const outcome of settled) if (outcome.status === 'rejected') throw outcome.reason;
  return results;
}
