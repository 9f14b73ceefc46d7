interface Shared {
  readonly runs: Set<() => void>;
  readonly listener: () => void;
}

const listening = new WeakMap<AbortSignal, Shared>();

/**
 * Calls `run` when the signal is aborted; the answer calls it off. However many wait for one signal, it gets one listener: Node warns of a leak from
 * the eleventh on, and a batch of calls under one signal is no leak.
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  let shared = listening.get(signal);
  if (!shared) {
    const runs = new Set<() => void>();
    shared = { runs, listener: () => [...runs].forEach((each) => each()) };
    listening.set(signal, shared);
    signal.addEventListener("abort", shared.listener);
  }
  const { runs, listener } = shared;
  // Two calls of one function are two.
  const own = (): void => run();
  runs.add(own);
  return () => {
    if (!runs.delete(own) || runs.size > 0) return;
    listening.delete(signal);
    signal.removeEventListener("abort", listener);
  };
}
