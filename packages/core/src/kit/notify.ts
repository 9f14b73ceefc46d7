/**
 * Tells a watcher. Nobody waits for it, and nothing that it throws or rejects with stops anything: least of all between claiming and
 * sending.
 */
export function notify<T>(watcher: ((value: T) => unknown) | undefined, value: T): void {
  try {
    const heard: unknown = watcher?.(value);
    if (heard instanceof Promise) heard.catch(() => undefined);
  } catch {
    // As above.
  }
}
