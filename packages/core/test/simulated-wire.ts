import { createSimulator, type Simulator, type SimulatorOptions } from "@mailfleet/simulator";
import { expect, onTestFinished } from "vitest";
import { connect, type ProviderName, type Providers } from "./simulated.js";

type Body = Readonly<Record<string, unknown>>;

/** A real adapter over a simulator, with a hand on the wire between them. The client repeats nothing. */
export interface Bench<P extends ProviderName> {
  readonly simulator: Simulator<P>;
  readonly provider: Providers[P];
  /** What is answered instead, by the last two parts of the path; a read by POST has a body. */
  reword: ((path: string, reply: unknown, body: Body) => unknown) | undefined;
  /** The operations that were called since the last `forget`. */
  called(): string[];
  forget(): void;
  /** How many requests something takes. */
  count(work: () => Promise<unknown>): Promise<number>;
}

export function openBench<P extends ProviderName>(name: P, options: SimulatorOptions = {}): Bench<P> {
  const calls: string[] = [];
  const simulator = createSimulator(name, {
    ...options,
    onRequest: ({ operationId }) => void calls.push(operationId ?? ""),
  });
  const send: typeof fetch = async (input, init) => {
    const response = await simulator.fetch(input, init);
    if (!bench.reword) return response;
    const path = new URL(String(input)).pathname.split("/").slice(-2).join("/");
    // What has an effect is sent as a stream.
    const body: Body = typeof init?.body === "string" ? JSON.parse(init.body) : {};
    const reply = await bench.reword(path, await response.json(), body);
    return Response.json(reply, { status: response.status });
  };
  const bench: Bench<P> = {
    simulator,
    provider: connect(simulator, name, { retry: { maxRetries: 0 }, fetch: send }),
    reword: undefined,
    called: () => [...calls],
    forget: () => void (calls.length = 0),
    count: async (work) => {
      const before = calls.length;
      await work();
      return calls.length - before;
    },
  };
  onTestFinished(() => expect(simulator.violations).toEqual([]));
  return bench;
}
