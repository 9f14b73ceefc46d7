import { type Drift, type DriftWatch, type Limiter, MailfleetError } from "@mailfleet/http";
import { afterEach, expect } from "vitest";
import { createSimulator, type SimulatedId, type Simulator, type SimulatorOptions } from "../src/index.js";

const drifts: Drift[] = [];
const simulators: Simulator[] = [];

/** A simulator that must not be asked for anything that breaks the spec in any test. */
export function open<P extends SimulatedId>(provider: P, options: SimulatorOptions): Simulator<P> {
  const simulator = createSimulator(provider, options);
  simulators.push(simulator);
  return simulator;
}

/** The simulator sets no limits. */
const limiter: Limiter = { run: (_rateClass, send) => send() };

/** What a client is made with, so that every reply is held against the spec. None may break it in any test. */
export function wired(simulator: Simulator, validate: DriftWatch["validate"]): Wired {
  const { fetch, clock } = simulator;
  const onDrift = { validate, report: (drift: Drift) => void drifts.push(drift) };
  return { apiKey: "test-key", fetch, clock, limiter, retry: { maxRetries: 0 }, onDrift };
}

interface Wired extends Pick<Simulator, "fetch" | "clock"> {
  readonly apiKey: string;
  readonly limiter: Limiter;
  readonly retry: { readonly maxRetries: number };
  readonly onDrift: DriftWatch;
}

afterEach(() => {
  expect(drifts.splice(0)).toEqual([]);
  for (const simulator of simulators.splice(0)) expect(simulator.violations).toEqual([]);
});

/** What a call is refused with. */
export async function failureOf(call: Promise<unknown>): Promise<MailfleetError> {
  const error: unknown = await call.then(
    (value) => new Error(`resolved to ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!MailfleetError.isInstance(error)) throw error;
  return error;
}

export async function refusalOf(call: Promise<unknown>): Promise<{ status: number | undefined; message: string }> {
  const { status, message } = await failureOf(call);
  return { status, message };
}

/** Operations whose path is only inferred have to be asked for. */
export const INFERRED = { allowInferred: true } as const;

export const MINUTE_MS = 60_000;
export const HOUR_MS: number = 60 * MINUTE_MS;
export const DAY_MS: number = 24 * HOUR_MS;
