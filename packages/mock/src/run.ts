import { systemClock } from "@mailfleet/http";
import { control } from "./control.js";
import type { Parts } from "./engine.js";
import { createFaults } from "./faults.js";
import { createFetch } from "./fetch.js";
import type { ProviderId } from "./generated/names.js";
import { createHistory } from "./history.js";
import { listen } from "./server.js";
import type { Service } from "./service.js";
import { createSteering } from "./steering.js";
import type { LocalMock, LocalMockOptions, Mock, MockOptions } from "./types.js";
import { sendWebhook, writeWebhook } from "./webhooks.js";

/** Runs a mock of a service behind a port. */
export async function run<P extends ProviderId>(
  provider: P,
  service: Service,
  options: MockOptions<P>,
): Promise<Mock<P>> {
  const parts = createParts(service, options);
  const { host = "127.0.0.1", controls = {} } = options;
  // It is asked when a request comes, which is after the mock is there.
  const server = await listen(parts, (request) => control({ mock, service, host, controls }, request), options);
  const mock = createSurface(provider, parts, { ...server, url: server.origin + service.basePath });
  return mock;
}

/** Runs a mock of a service in this process. */
export function runLocally<P extends ProviderId>(
  provider: P,
  service: Service,
  options: LocalMockOptions<P>,
): LocalMock<P> {
  const parts = createParts(service, options);
  const { fetch, signal, close } = createFetch(parts);
  const carrier = { url: service.url, signal, close: async () => close() };
  return Object.assign(createSurface(provider, parts, carrier), { fetch });
}

function createParts<P extends ProviderId>(service: Service, options: LocalMockOptions<P>): Parts {
  return {
    service,
    steering: createSteering(service),
    faults: createFaults(service),
    history: createHistory(options.history ?? 10_000),
    clock: options.clock ?? systemClock,
    options,
  };
}

interface Carrier {
  readonly url: string;
  /** Aborted when it closes. */
  readonly signal: AbortSignal;
  close(): Promise<void>;
}

function createSurface<P extends ProviderId>(provider: P, parts: Parts, carrier: Carrier): Mock<P> {
  const { service, steering, faults, history, clock } = parts;
  let events = 0;
  const sender = { service, clock, count: () => (events += 1) };
  let closed: Promise<void> | undefined;
  return {
    provider,
    url: carrier.url,
    get requests() {
      return history.requests;
    },
    get violations() {
      return history.violations;
    },
    next: (operation, answer) => steering.add(operation, answer, answer?.times ?? 1),
    fault: (target, fault, options = {}) => faults.add(target, fault, options),
    sendWebhook: (event, options) => sendWebhook(sender, event, options, carrier.signal),
    writeWebhook: (event, options = {}) => writeWebhook(sender, event, options),
    reset() {
      steering.reset();
      faults.reset();
      history.reset();
    },
    close: () => (closed ??= carrier.close()),
  };
}
