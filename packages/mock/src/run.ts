import { createFaults } from "./faults.js";
import type { ProviderId } from "./generated/names.js";
import { createHistory } from "./history.js";
import { listen } from "./server.js";
import type { Service } from "./service.js";
import { createSteering } from "./steering.js";
import type { Fault, FaultOptions, Mock, MockOptions } from "./types.js";
import { sendWebhook } from "./webhooks.js";

/** A fault that is set before the first request can come. */
export interface ArmedFault {
  readonly operation: string;
  readonly fault: Fault;
  readonly options: FaultOptions;
}

/** Runs a mock of a service. */
export async function run<P extends ProviderId>(
  provider: P,
  service: Service,
  options: MockOptions,
  armed: readonly ArmedFault[] = [],
): Promise<Mock<P>> {
  const steering = createSteering(service);
  const faults = createFaults(service);
  for (const { operation, fault, options: faultOptions } of armed) faults.add(operation, fault, faultOptions);
  const history = createHistory(options.history ?? 10_000);
  const server = await listen({ service, steering, faults, history, onRequest: options.onRequest }, options);
  let closed: Promise<void> | undefined;
  return {
    provider,
    url: server.origin + service.basePath,
    get requests() {
      return history.requests;
    },
    get violations() {
      return history.violations;
    },
    next: (operation, { example, times = 1 }) => steering.add(operation, example, times),
    fault: (operation, fault, faultOptions = {}) => faults.add(operation, fault, faultOptions),
    sendWebhook: (event, webhookOptions) => sendWebhook(service, event, webhookOptions, server.signal),
    reset() {
      steering.reset();
      faults.reset();
      history.reset();
    },
    close: () => (closed ??= server.close()),
  };
}
