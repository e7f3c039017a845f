/** Something whose functions answer with promises, before its code has arrived. */
export function later<T extends object>(load: () => Promise<T>): T {
  let loaded: Promise<T> | null = null;
  return new Proxy({} as T, {
    get:
      (_, name) =>
      async (...given: unknown[]) => {
        loaded ??= load().catch((error: unknown) => {
          // The next call asks for it again.
          loaded = null;
          throw error;
        });
        const whole = await loaded;
        const run = whole[name as keyof T] as (...given: unknown[]) => unknown;
        return run(...given);
      },
  });
}
