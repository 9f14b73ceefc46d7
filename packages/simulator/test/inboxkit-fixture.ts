import { createInboxKitClient, type BuyMailboxesRequest, type InboxKitClient } from "@mailfleet/inboxkit";
import { validate } from "@mailfleet/inboxkit/validators";
import type { Simulator, SimulatorOptions } from "../src/index.js";
import { open, wired } from "./scene.js";

export { DAY_MS, HOUR_MS, INFERRED, MINUTE_MS, refusalOf } from "./scene.js";

export interface Scene {
  readonly simulator: Simulator<"inboxkit">;
  readonly client: InboxKitClient;
}

/** A simulator behind the real client, which holds every reply against the spec. Neither side may break it in any test. */
export function openScene(options: SimulatorOptions = {}): Scene {
  const simulator = open("inboxkit", options);
  return { simulator, client: connect(simulator) };
}

export function connect(simulator: Simulator<"inboxkit">, workspaceId: string = simulator.tenant): InboxKitClient {
  return createInboxKitClient({ ...wired(simulator, validate), workspaceId });
}

export const CONTACT = {
  first_name: "Ada",
  last_name: "Lovelace",
  email: "registrant@example.com",
  address_line1: "1 Example Street",
  city: "London",
  state: "London",
  country: "GB",
  postal_code: "EC1A 1AA",
};

/** Mailboxes as they are bought, by their addresses. */
export function people(...addresses: readonly string[]): BuyMailboxesRequest["mailboxes"] {
  return addresses.map((address) => {
    const [username = "", domain_name = ""] = address.split("@");
    return { first_name: "Ada", last_name: "Lovelace", username, domain_name, platform: "GOOGLE" };
  });
}

export type Domain = Awaited<ReturnType<Scene["client"]["listDomains"]>>["domains"][number];

/** The first that is listed for a keyword. */
export async function domainOf({ client }: Scene, keyword: string): Promise<Domain | undefined> {
  return (await client.listDomains({ body: { keyword } })).domains[0];
}
