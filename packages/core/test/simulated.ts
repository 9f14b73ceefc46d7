import { webhookSignature as coldMailResellerSigns } from "@mailfleet/coldmailreseller";
import { type ClientOptions, signWebhook, type WebhookSignature } from "@mailfleet/http";
import { webhookSignature as inboxKitSigns } from "@mailfleet/inboxkit";
import {
  createSimulator,
  simulated,
  type Simulator,
  type SimulatorOptions,
  type WorldHandle,
} from "@mailfleet/simulator";
import {
  type ColdMailResellerProvider,
  createColdMailResellerProvider,
} from "../src/adapters/coldmailreseller/index.js";
import { createInboxKitProvider, type InboxKitProvider } from "../src/adapters/inboxkit/index.js";
import { createScaledMailProvider, type ScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import type { Fixture } from "../src/conformance/index.js";
import type { NewConnection, NewContactTenant, NewTenant } from "../src/index.js";
import { orderOf } from "./simulated-orders.js";

/** A real adapter over the simulator of its provider. */
export interface Simulated<P extends ProviderName = ProviderName> {
  readonly simulator: Simulator<P>;
  readonly provider: Providers[P];
  readonly fixture: Fixture;
  /** Ids of what `setState` of the fixture put beside what orders brought. */
  readonly strays: ReadonlySet<string>;
}

export interface Providers {
  readonly inboxkit: InboxKitProvider;
  readonly scaledmail: ScaledMailProvider;
  readonly coldmailreseller: ColdMailResellerProvider;
}

export type ProviderName = keyof Providers;

export const SIMULATED: readonly ProviderName[] = simulated;

const API_KEY = "synthetic-key";
export const KNOWN = "known-domain.com";
const SPARE = "spare-domain.com";
const LAST = "last-domain.com";
export const FREE = "free-domain.com";

/** What is there at first: mailboxes by domain. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  [KNOWN]: ["ada", "grace"],
  [SPARE]: ["ada", "alan", "mary"],
  [LAST]: ["solo"],
  [FREE]: [],
};

/** What of a client a test may want otherwise. */
export type Wire = Pick<ClientOptions, "fetch" | "retry">;

/** A provider with a simulator behind it, which repeats what may be repeated and does not wait for it. */
export function connect<P extends ProviderName>(simulator: Simulator<P>, name: P, wire: Wire = {}): Providers[P] {
  const { clock, fetch, tenant } = simulator;
  const shared = {
    apiKey: API_KEY,
    clock,
    fetch,
    retry: { maxRetries: 2, baseDelayMs: 1 },
    limiter: { run: <T>(_rateClass: string, send: () => Promise<T>) => send() },
    ...wire,
  };
  const create: { readonly [N in ProviderName]: () => Providers[N] } = {
    inboxkit: () => createInboxKitProvider({ ...shared, workspaceId: tenant }),
    scaledmail: () =>
      createScaledMailProvider({ ...shared, organizationId: tenant, secrets: { instantly: "synthetic-login" } }),
    coldmailreseller: () => createColdMailResellerProvider({ ...shared, userId: tenant }),
  };
  return create[name]();
}

/** An account with domains and mailboxes in it, and what a conformance suite wants of it. */
export async function openSimulated<P extends ProviderName>(
  name: P,
  options: Pick<SimulatorOptions, "strict"> = {},
): Promise<Simulated<P>> {
  const received = { reads: 0, effects: 0 };
  const strays = new Set<string>();
  const simulator = createSimulator(name, {
    ...options,
    history: 100,
    onRequest: ({ received: isReceived, effect }) => {
      if (isReceived && effect !== undefined) received[effect === "read" ? "reads" : "effects"] += 1;
    },
    domains: Object.keys(PEOPLE),
    mailboxes: Object.entries(PEOPLE).flatMap(([domain, people]) => people.map((person) => `${person}@${domain}`)),
    stock: ["warm-domain.com", "hot-domain.com"],
  });
  const provider = connect(simulator, name);
  const fixture: Fixture = {
    provider,
    order: orderOf(name, "new-domain.com"),
    batch: orderOf(name, "first-new.com", "second-new.com"),
    effects: () => received.effects,
    reads: () => received.reads,
    ...faultsOf(simulator),
    ...statesOf(simulator, strays),
    clock: simulator.clock,
    knownDomain: KNOWN,
    knownAddress: `ada@${KNOWN}`,
    knownTenant: simulator.tenant,
    secrets: [API_KEY, "synthetic-password", "synthetic-app-password", "synthetic-login"],
    ...(await accountOf(name, simulator)),
  };
  return { simulator, provider, fixture, strays };
}

function faultsOf(
  simulator: Simulator,
): Pick<Fixture, "loseNextReply" | "loseNextCall" | "refuseNext" | "refuseAfterEffect" | "garbleNextReply"> {
  return {
    loseNextReply: () => simulator.fault("effects", { kind: "reset", when: "after" }),
    loseNextCall: () => simulator.fault("effects", { kind: "reset", when: "before" }),
    // The gateway's refusal of a key comes before anything else.
    refuseNext: () => simulator.fault("effects", { kind: "status", status: 401 }),
    refuseAfterEffect: () => simulator.fault("effects", { kind: "status", status: 400, applied: true }),
    garbleNextReply: () => simulator.fault("effects", { kind: "garbled" }),
  };
}

const STATES = { owned: "active", unpaid: "unpaid", dead: "gone" } as const;

function statesOf(
  { world, clock }: Simulator,
  strays: Set<string>,
): Pick<Fixture, "setState" | "sellElsewhere" | "raisePrices" | "tamperListing" | "setClock"> {
  return {
    setState: (name, state) => {
      world.setConditions({ showsGone: true });
      putRow(world, strays, name, STATES[state]);
    },
    sellElsewhere: (domain) => world.sellElsewhere(domain),
    raisePrices: () => world.raisePrices(2),
    tamperListing: (fault) => world.setConditions({ listing: fault }),
    setClock: (byMs) => clock.set(byMs),
  };
}

/** A row of its own, which a second call finds again. */
function putRow(
  world: WorldHandle,
  strays: Set<string>,
  name: string,
  state: (typeof STATES)[keyof typeof STATES],
): void {
  const [localPart = "", domainName] = name.split("@");
  const isOf = (id: string, fits: boolean): boolean => fits && strays.has(id);
  const domain = world.domains.find((each) => isOf(each.id, each.name === (domainName ?? name)));
  const mailbox = world.mailboxes.find((each) =>
    isOf(each.id, each.domainName === domainName && each.localPart === localPart),
  );
  if (domainName === undefined ? domain : mailbox) world.setState(name, state);
  else if (domainName === undefined) strays.add(world.addDomain(name, { state, platform: "google" }).id);
  else {
    // What is gone takes no mailboxes any more: it had them before.
    if (domain?.state === "gone") world.setState(domainName, "active");
    strays.add(world.addMailbox(name, { state }).id);
    if (domain?.state === "gone") world.setState(domainName, "gone");
  }
}

interface AccountParts {
  readonly newTenant?: NewTenant | NewContactTenant;
  readonly newConnection?: NewConnection;
  readonly webhooks?: NonNullable<Fixture["webhooks"]>;
  readonly spare: NonNullable<Fixture["spare"]>;
}

async function accountOf(name: ProviderName, { world, tenant }: Simulator): Promise<AccountParts> {
  const now = new Date(world.now());
  const send = async (signature: WebhookSignature, event: object): ReturnType<typeof sendWebhook> =>
    await sendWebhook(signature, API_KEY, event, now);
  const subscription = world.subscriptions.find(({ domainName }) => domainName === SPARE);
  switch (name) {
    case "inboxkit":
      return {
        newTenant: { name: "Third Workspace" },
        newConnection: { platform: "instantly", name: "Second sequencer", apiKey: "synthetic-login" },
        webhooks: await send(inboxKitSigns, {
          event: "mailbox.status_changed",
          timestamp: now.toISOString(),
          data: { mailbox: MAILBOX_EVENT, metadata: { workspace_id: tenant } },
        }),
        spare: {
          domain: SPARE,
          address: `alan@${SPARE}`,
          connection: world.addConnection("smartlead", "Sequencer").id,
          endsForwarding: true,
        },
      };
    case "scaledmail":
      return {
        spare: { domain: SPARE, replacement: FREE, endsForwarding: true, subscription: subscription?.order ?? "" },
      };
    case "coldmailreseller":
      return {
        newTenant: { name: "Conformance Ltd", contact: CONTACT },
        newConnection: {
          platform: "SMARTLEAD",
          name: "Ours",
          username: "ada@example.com",
          password: "synthetic-login",
        },
        webhooks: await send(coldMailResellerSigns, {
          event: "mailbox.created",
          eventId: "EVENT1",
          data: { userId: tenant, mailboxId: "M-1", email: `ada@${KNOWN}`, password: "synthetic-password" },
        }),
        spare: {
          domain: SPARE,
          address: `alan@${SPARE}`,
          lastAddress: `solo@${LAST}`,
          subscription: subscription?.id ?? "",
          tenant: world.addTenant("Empty Ltd").id,
          connection: world.addConnection("EMAILBISON", "Ours").id,
        },
      };
  }
}

const MAILBOX_EVENT = {
  uid: "mailbox-1",
  email: `ada@${KNOWN}`,
  username: "ada",
  status: "active",
  domain_name: KNOWN,
  password: "synthetic-password",
  secret: "synthetic-totp-seed",
};

const CONTACT = {
  firstName: "Ada",
  lastName: "Lovelace",
  email: "ada@example.com",
  phone: "+1.2025550100",
  addressLine1: "1 Example Street",
  city: "New York",
  state: "New York",
  postalCode: "10001",
  country: "US",
};

/** What a provider sends by itself. */
export async function sendWebhook(
  signature: WebhookSignature,
  apiKey: string,
  event: object,
  timestamp: Date = new Date(),
): Promise<NonNullable<Fixture["webhooks"]>> {
  const body = JSON.stringify(event);
  const headers = await signWebhook(signature, { apiKey, body, timestamp });
  return { genuine: { body, headers }, future: JSON.stringify({ ...event, event: "moon.landed" }) };
}
