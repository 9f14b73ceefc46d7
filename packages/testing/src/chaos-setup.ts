import type { Clock } from "@mailfleet/core/kit";

/** What the workers of a trial are told. */
export interface ChaosSetup {
  /** Where Postgres is. */
  readonly database: string;
  /** Where the simulator is. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly rateLimits: Readonly<Record<string, { readonly requests: number; readonly seconds: number }>>;
  readonly concurrency: number;
  /** Every request that leaves is noted there, with its time. */
  readonly sendsFile: string;
  /** How many times faster than ours the provider's time is. */
  readonly speed: number;
  /** When it was the same, in milliseconds since 1970. */
  readonly begunAt: number;
}

/** The provider's time, the same in every process. */
export function providerTime({ speed, begunAt }: Pick<ChaosSetup, "speed" | "begunAt">): Clock {
  return {
    now: () => Math.floor(begunAt + (Date.now() - begunAt) * speed),
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, ms / speed);
        signal?.addEventListener("abort", () => (clearTimeout(timer), reject(signal.reason as Error)), { once: true });
      });
    },
  };
}
