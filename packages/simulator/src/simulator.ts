import { createMock, type LocalMock, type Mock, type MockOptions, startMock } from "@mailfleet/mock";
import type { ClockKind, SimulatorClock } from "./clock.js";
import { createCore } from "./core.js";
import type { SimulatedId } from "./generated/skins.js";
import type { ScenarioName } from "./scenarios.js";
import type { WebhookReceiver } from "./webhooks.js";
import type { WorldHandle } from "./world/handle.js";

export interface SimulatorOptions extends Pick<MockOptions, "history" | "onRequest"> {
  /** Default: `virtual` in this process, `real` for a server. */
  readonly clock?: ClockKind;
  /** When it begins, as in `2026-01-01T00:00:00Z`. Default: the beginning of 2026 by a virtual clock, else now. */
  readonly startsAt?: string;
  /** What is in the wallet, in whole cents. Default: 10,000 dollars. */
  readonly wallet?: number;
  /** Domains that are there already, registered and usable. */
  readonly domains?: readonly string[];
  /** Mailboxes that are there already, and usable. Their domains come by themselves. */
  readonly mailboxes?: readonly string[];
  /** Prewarmed domains that are for sale. */
  readonly stock?: readonly string[];
  /** What goes wrong, by name. */
  readonly scenarios?: readonly ScenarioName[];
  /** Where the provider's webhooks go. A tenant's own address goes before. Default: nowhere. */
  readonly webhooks?: WebhookReceiver;
  /**
   * Is every request checked against the spec? Default: true. Without it a request takes a tenth of the time, for tests of many
   * thousand calls.
   */
  readonly strict?: boolean;
}

/** What a simulator has beside what a mock has. */
export interface Simulated {
  /** Time. Hand it to the provider, and to whatever else waits. */
  readonly clock: SimulatorClock;
  /** The provider's side. */
  readonly world: WorldHandle;
  /** The id of the first tenant: a workspace, an organization, a user. */
  readonly tenant: string;
  /**
   * Lets something go wrong.
   *
   * @throws `TypeError` if there is no such scenario, or nothing that it could happen to.
   */
  play(scenario: ScenarioName): void;
  /** Resolves when every webhook that was due has been answered, or has failed. */
  delivered(): Promise<void>;
  /** The world back to how it began, and requests, violations, steered answers and faults forgotten. */
  reset(): void;
}

/** A provider in this process, with memory and a clock. */
export type Simulator<P extends SimulatedId = SimulatedId> = LocalMock<P> & Simulated;

/** The same behind a port. */
export type RunningSimulator<P extends SimulatedId = SimulatedId> = Mock<P> & Simulated;

/**
 * A provider in this process: hand its `fetch` and `clock` to a client. What is bought is listed afterwards, and nothing moves but by
 * its clock. No money is spent and nothing leaves the process, webhooks apart.
 *
 * @throws `TypeError` or `RangeError` for an unknown provider or for options that cannot be.
 */
export function createSimulator<P extends SimulatedId>(provider: P, options: SimulatorOptions = {}): Simulator<P> {
  const core = createCore(provider, { clock: "virtual", ...options });
  return core.attach(createMock(provider, core.mockOptions));
}

/**
 * A provider behind a port on this machine. It has everything that a mock's server has: strictness, requests, violations, faults.
 *
 * @throws as `createSimulator`; `Error` if the port is taken.
 */
export async function startSimulator<P extends SimulatedId>(
  provider: P,
  options: SimulatorOptions & Pick<MockOptions, "port" | "host" | "keepAlive"> = {},
): Promise<RunningSimulator<P>> {
  const { port, host, keepAlive, ...rest } = options;
  const core = createCore(provider, { clock: "real", ...rest });
  const mock = await startMock(provider, {
    ...core.mockOptions,
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(keepAlive !== undefined && { keepAlive }),
  });
  return core.attach(mock);
}
