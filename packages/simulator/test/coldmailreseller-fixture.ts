import { type ColdMailResellerClient, createColdMailResellerClient, facts } from "@mailfleet/coldmailreseller";
import { validate } from "@mailfleet/coldmailreseller/validators";
import type { Simulator, SimulatorOptions } from "../src/index.js";
import { failureOf, open, wired } from "./scene.js";

export { DAY_MS, HOUR_MS, INFERRED, MINUTE_MS } from "./scene.js";

export interface Scene {
  readonly simulator: Simulator<"coldmailreseller">;
  readonly client: ColdMailResellerClient;
  readonly userId: string;
  /** The events that were sent so far, without those of the neighbour. */
  told(): Promise<readonly Told[]>;
}

export interface Told {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A simulator behind the real client, which holds every reply against the spec. Neither side may break it in any test. */
export function openScene(options: SimulatorOptions = {}): Scene {
  const told: Told[] = [];
  const simulator = open("coldmailreseller", {
    ...options,
    webhooks: {
      receive: ({ payload }) => void told.push(readTold(payload)),
      onFailure: (error) => {
        throw error;
      },
    },
  });
  return {
    simulator,
    client: connect(simulator),
    userId: simulator.tenant,
    told: async () => {
      await simulator.delivered();
      return told.filter(({ data }) => (data["userId"] ?? simulator.tenant) === simulator.tenant);
    },
  };
}

function readTold(payload: unknown): Told {
  const { event, eventType, data } = payload as { event?: string; eventType?: string; data: Told["data"] };
  return { event: event ?? eventType ?? "", data };
}

export function connect(
  simulator: Simulator<"coldmailreseller">,
  userId: string = simulator.tenant,
): ColdMailResellerClient {
  return createColdMailResellerClient({ ...wired(simulator, validate), userId });
}

/** What a call is refused with: the status and the provider's words. */
export async function refusalOf(call: Promise<unknown>): Promise<readonly [number | undefined, string]> {
  const { status, body } = await failureOf(call);
  const { message } = body as { message: string };
  return [status, message];
}

export const GOOGLE = {
  googleOauthRoute: "https://accounts.google.com/o/oauth2/v2/auth?client_id=0-x",
  clientId: "000000000000-x.apps.googleusercontent.com",
  appName: "Example App",
};

export const ADA = { username: "ada", firstName: "Ada", lastName: "Lovelace" } as const;
export const ALAN = { username: "alan", firstName: "Alan", lastName: "Turing" } as const;

/** An order of new domains on Google, each with Ada and Alan. */
export function orderOf(...names: readonly string[]): Parameters<ColdMailResellerClient["createOrderJson"]>[0]["body"] {
  return {
    domains: names.map((domain) => ({ domain, years: 1 })),
    mailboxes: Object.fromEntries(names.map((domain) => [domain, [ADA, ALAN]])),
    billingCycle: "MONTHLY",
    confirm: true,
    serviceProvider: "GOOGLE",
    google: GOOGLE,
    autoRenew: true,
  };
}

/** What the lists show of the user, in short. */
export async function listed({
  client,
  userId,
}: Scene): Promise<Readonly<Record<"domains" | "mailboxes" | "subscriptions", readonly string[]>>> {
  const domains = rowsIn(await client.getDomainsForUser(), "domains");
  const mailboxes = rowsIn(await client.getMailboxesForUser(), "mailboxes");
  const { data } = await client.getAllSubscriptions();
  const own = data.subscriptions.filter((row) => row.userId === userId);
  return {
    domains: domains.map(({ domainName, status }) => `${String(domainName)} ${String(status)}`),
    mailboxes: mailboxes.map(({ email, status }) => `${String(email)} ${String(status)}`),
    subscriptions: own.map(({ domain, subscriptionStatus }) => `${domain} ${subscriptionStatus}`),
  };
}

/** The rows of a list, which `data` holds or is. */
export function rowsIn(reply: { readonly data?: unknown }, name: string): readonly Readonly<Record<string, unknown>>[] {
  const { data } = reply;
  return (Array.isArray(data) ? data : ((Reflect.get(Object(data), name) as unknown[] | undefined) ?? [])) as Readonly<
    Record<string, unknown>
  >[];
}

/** The operations of the spec that do something. */
export const EFFECTS: readonly string[] = Object.entries(facts.operations)
  .filter(([, { effect }]) => effect !== "read")
  .map(([name]) => name);
