import { createScaledMailClient, type ScaledMailClient } from "@mailfleet/scaledmail";
import { validate } from "@mailfleet/scaledmail/validators";
import type { Simulator, SimulatorOptions } from "../src/index.js";
import { open, wired } from "./scene.js";

export { DAY_MS, HOUR_MS, refusalOf } from "./scene.js";

export interface Scene {
  readonly simulator: Simulator<"scaledmail">;
  readonly client: ScaledMailClient;
}

/** A simulator behind the real client, which holds every reply against the spec. Neither side may break it in any test. */
export function openScene(options: SimulatorOptions = {}): Scene {
  const simulator = open("scaledmail", options);
  return { simulator, client: connect(simulator) };
}

export function connect(
  simulator: Simulator<"scaledmail">,
  organizationId: string = simulator.tenant,
): ScaledMailClient {
  return createScaledMailClient({ ...wired(simulator, validate), organizationId });
}

export const ADA = { first_name: "Ada", last_name: "Lovelace" } as const;

/** So many aliases of one person. */
export function aliases(count: number): { alias: string; first_name: string; last_name: string }[] {
  return Array.from({ length: count }, (_, at) => ({ ...ADA, alias: `ada${at}` }));
}

/** One Google domain with two mailboxes, named by alias. */
export function google(domain: string, redirect?: string): { google: { domains: AliasedDomain[] } } {
  return { google: { domains: [{ domain, aliases: aliases(2), ...(redirect !== undefined && { redirect }) }] } };
}

interface AliasedDomain {
  domain: string;
  redirect?: string;
  aliases: ReturnType<typeof aliases>;
}
