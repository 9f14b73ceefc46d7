/**
 * Gives up on a promise that takes too long. What it does later is not heard any more, a rejection included.
 *
 * @throws whatever the promise rejects with, or `late()` once the time is up.
 */
export async function within<T>(promise: Promise<T>, ms: number, late: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), Math.min(ms, 2 ** 31 - 1));
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => undefined);
  }
}
