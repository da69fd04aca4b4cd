/** Milliseconds a page may take on a busy machine; what comes sooner is not waited for. */
const patience = 30_000;
const between = 50;

/** Reads until what is read is as expected; else fails with what was read last. */
export async function eventually<T>(read: () => Promise<T>, expected: unknown): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const last = await read();
    try {
      expect(last).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await new Promise((resolve) => setTimeout(resolve, between));
  }
}
