/** The keys of the events that were handled. A `Set` is one; a shared store serves several machines. */
export interface SeenEvents {
  has(key: string): boolean | Promise<boolean>;
  add(key: string): unknown;
}

/** The newest keys, in this process: after a restart, and on another machine, an event that comes again is handled again. */
export function rememberEvents(limit = 10_000): SeenEvents {
  const keys = new Set<string>();
  return {
    has: (key) => keys.has(key),
    add: (key) => {
      keys.delete(key);
      keys.add(key);
      if (keys.size > limit) keys.delete(keys.values().next().value ?? key);
    },
  };
}
