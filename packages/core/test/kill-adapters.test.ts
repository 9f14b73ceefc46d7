import { createSimulator, type Simulator, type SimulatorOptions } from "@mailfleet/simulator";
import { describe, expect, it } from "vitest";
import { type Journal, type Order, type OrderItem, type OrderRequest, type Orders, waitFor } from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { namesOf } from "../src/orders/items.js";
import { Life, openWorld, shareJournal, type SharedJournal, type World } from "./kill-adapters-life.js";
import { ADA, GOOGLE, orderOf } from "./simulated-orders.js";
import { connect, type ProviderName } from "./simulated.js";

// The script of the README with each of the real adapters, over the simulators of their providers. It dies at every moment at which
// it waits for anything, and is run again, from the top: nothing is bought twice, nothing is lost, and nothing gets stuck.

/** What is ordered of a provider. */
interface Sale {
  readonly name: ProviderName;
  readonly simulator: Simulator;
  readonly request: OrderRequest<unknown>;
  /** The calls that buy, by the end of their paths, and what would become of the order if the journal forgot that they were sent. */
  readonly calls: Readonly<Record<string, "bought twice" | "stuck" | "bought once">>;
  /** Names that cannot be had. */
  readonly lost?: readonly string[];
}

/** The less everything takes, the fewer looks there are. What is bought is listed half a minute later. */
function open<P extends ProviderName>(name: P, options: SimulatorOptions = {}): Simulator<P> {
  const simulator = createSimulator(name, { strict: false, history: 1, ...options });
  simulator.world.setHabits({ domainListedMs: 30_000, registrationMs: 10_000, dnsMs: 0, mailboxMs: 10_000 });
  return simulator;
}

function inboxKit(): Sale {
  return {
    name: "inboxkit",
    simulator: open("inboxkit"),
    request: orderOf("inboxkit", "one-new.com"),
    // The second call is refused: the addresses are there.
    calls: { "domains/register": "stuck", "mailboxes/buy": "bought once" },
  };
}

function scaledMail(): Sale {
  const { items, ...options } = orderOf("scaledmail", "one-new.com", "two-new.com");
  return {
    name: "scaledmail",
    simulator: open("scaledmail", { stock: ["warm-new.com"] }),
    request: { ...options, items: [...items, { kind: "prewarmed", domain: "warm-new.com" }] },
    // What is prewarmed is sold out once it is sold.
    calls: { "v1/create-custom-order": "stuck", "v1/buy-pre-warm-inboxes": "bought once" },
  };
}

const MICROSOFT_ROUTE = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=0";
const OWNED = "owned-new.com";
const ADA_AT_OWNED: OrderItem = { kind: "mailboxes", domain: OWNED, platform: "google", people: [ADA] };

/** Prewarmed domains, and time for a domain and for the mailboxes on another. */
function coldMailResellerRenewing(): Sale {
  const simulator = open("coldmailreseller", { mailboxes: [`grace@${OWNED}`], stock: ["warm-new.com"] });
  const { world } = simulator;
  world.addDomain("old.com", { expiresAt: world.now() + 7 * 86_400_000 });
  world.addStock("hot-new.com", { platform: "microsoft" });
  return {
    name: "coldmailreseller",
    simulator,
    request: {
      items: [
        { kind: "prewarmed", domain: "warm-new.com" },
        { kind: "prewarmed", domain: "hot-new.com" },
        { kind: "renew", domain: "old.com", what: "domain" },
        { kind: "renew", domain: OWNED, what: "mailboxes" },
      ],
      providerOptions: { google: GOOGLE, microsoftOauthRoute: MICROSOFT_ROUTE },
    },
    calls: {
      "pre-warmup/order": "bought once",
      "domains/renew": "bought once",
      "subscriptions/renew-subscriptions": "bought twice",
    },
  };
}

/** Two orders: one of new domains, and one of a mailbox on a domain that is there. */
function coldMailReseller(): Sale {
  const { items, ...options } = orderOf("coldmailreseller", "one-new.com", "two-new.com");
  return {
    name: "coldmailreseller",
    simulator: open("coldmailreseller", { mailboxes: [`grace@${OWNED}`] }),
    request: { ...options, items: [...items, ADA_AT_OWNED] },
    calls: { "orders/json": "bought twice", "create-mailbox-order/json": "bought twice" },
  };
}

/** The second of the new domains is somebody else's when the order arrives. */
function coldMailResellerRefusing(): Sale {
  const sale = coldMailReseller();
  sale.simulator.play("partial-batch");
  const items = sale.request.items.filter(({ domain }) => domain === "two-new.com");
  return { ...sale, lost: namesOf(items).map(({ name }) => name) };
}

/** Every name that was sold, as often as it was. */
function soldAt({ world }: Simulator): string[] {
  return world.receipts.map(({ kind, name }) => {
    const subscription = kind === "renewal" ? world.subscriptions.find(({ id }) => id === name) : undefined;
    return subscription ? `mailboxes of ${subscription.domainName}` : name;
  });
}

/** What the provider has accepted and is still to carry out. */
function promisedAt({ simulator, request }: Sale): string[] {
  const { domains, orders, subscriptions } = simulator.world;
  const queued = new Set(orders.filter(({ state }) => state === "queued").flatMap((order) => order.domains));
  return [
    ...namesOf(request.items.filter(({ kind, domain }) => kind !== "renew" && queued.has(domain))),
    ...domains.filter(({ more }) => more["renewing"] === true),
    ...subscriptions
      .filter(({ state }) => state === "renewing")
      .map(({ domainName = "" }) => ({ name: `mailboxes of ${domainName}` })),
  ].map(({ name }) => name);
}

/** What outlives every run of the script. */
interface Stage {
  readonly sale: Sale;
  readonly journal: SharedJournal;
  readonly world: World;
}

function setStage(openSale: () => Sale, journal = memoryJournal()): Stage {
  const sale = openSale();
  return { sale, journal: shareJournal(journal), world: openWorld(sale.simulator.clock) };
}

/** What an order says of its steps that is not so. */
function lies({ steps, proofs }: Order, sale: Sale): string[] {
  const all = [...soldAt(sale.simulator), ...promisedAt(sale)];
  return steps.flatMap(({ id, status, missing = [] }) => {
    const { domains = [], addresses = [], renewed = [] } = proofs[id] ?? {};
    // An order is accepted as a whole, also if it is refused in part.
    const names = [...domains, ...addresses, ...renewed.map(({ name }) => name)].filter(
      (name) => !missing.includes(name) && !sale.lost?.includes(name),
    );
    const isSo = (name: string): boolean => all.includes(name) === (status === "applied");
    return status === "unknown" || names.every(isSo) ? [] : [`${id} is said to be ${status}; sold: ${all.join(", ")}`];
  });
}

/** Runs the script of the README in a program that has nothing but the journal. Tells what it said that was not so. */
async function runScript(
  { sale, journal: shared, world }: Stage,
  life: Life,
): Promise<{ order: Order; lied: string[] }> {
  const { name, simulator, calls } = sale;
  const clock = { ...simulator.clock, ...world.clockOf(life) };
  const wire = world.fetchOf(life, { fetch: simulator.fetch, isEffect: (call) => Object.hasOwn(calls, call) });
  const orders: Orders = connect({ ...simulator, clock }, name, { fetch: wire }).orders;
  const journal = shared.of(life);
  const lied: string[] = [];
  // Validated below: nothing that a watcher throws is heard.
  const see = (order: Order): void => void lied.push(...lies(order, sale));
  const plan = await orders.plan(sale.request, { key: "client-42-march", journal });
  const placed = await orders.place(plan, { journal });
  see(placed);
  const order = await waitFor(orders, placed, { journal, clock, onProgress: see });
  return { order, lied };
}

/** Runs the script until it dies, at this moment. */
async function runAndDie(stage: Stage, deadline: number): Promise<"died" | "lived"> {
  const life = new Life(deadline);
  const run = runScript(stage, life).then(() => "lived" as const);
  const end = await Promise.race([run, life.died]);
  await stage.journal.release();
  return end;
}

/** Runs the script to its end. */
async function finish(stage: Stage): Promise<string[]> {
  const { sale } = stage;
  const life = new Life();
  const { order, lied } = await runScript(stage, life);
  await stage.world.pass(LATE_MS);
  expect(lied).toEqual([]);
  expect(order.status, order.message).toBe("settled");
  const { lost = [] } = sale;
  const wanted = namesOf(sale.request.items).map(({ name }) => name);
  expect(order.items.map(({ name, status }) => [name, status])).toEqual(
    wanted.map((name) => [name, lost.includes(name) ? "failed" : "ready"]),
  );
  expect(soldAt(sale.simulator).sort()).toEqual(wanted.filter((name) => !lost.includes(name)).sort());
  return life.moments;
}

/** How long after a death the script is run again. At once, nothing is listed yet, and a call may be under way still. */
const PAUSES_H = [0, 3];
/** By then, whatever a dead program had sent was carried out. */
const LATE_MS = 3_600_000;

const SALES: readonly [name: string, atLeast: number, openSale: () => Sale][] = [
  ["inboxkit", 70, inboxKit],
  ["scaledmail", 90, scaledMail],
  ["coldmailreseller", 90, coldMailReseller],
  ["coldmailreseller that renews", 90, coldMailResellerRenewing],
  ["coldmailreseller that refuses a part", 90, coldMailResellerRefusing],
];

describe.each(SALES)("an order at %s", (_, atLeast, openSale) => {
  it.each(PAUSES_H)(
    `is bought once, at whichever of ${atLeast} moments or more it dies, and is run again %i h later`,
    { timeout: 180_000 },
    async (hours) => {
      const moments = await finish(setStage(openSale));
      // Fewer than that, and somebody has stopped watching.
      expect(moments.length).toBeGreaterThanOrEqual(atLeast);
      expect(moments.filter((moment) => moment.startsWith("in flight")).length).toBeGreaterThan(0);
      for (const [at, moment] of moments.entries()) {
        const stage = setStage(openSale);
        expect(await runAndDie(stage, at + 1)).toBe("died");
        await stage.world.pass(hours * 3_600_000);
        await finish(stage).catch((cause: unknown) => {
          throw new Error(`It died at moment ${at + 1}, ${moment}: ${String(cause)}`, { cause });
        });
      }
    },
  );

  it("is bought once if the script dies again and again, each time a little later", { timeout: 180_000 }, async () => {
    for (let stride = 1; stride <= 24; stride++) {
      const stage = setStage(openSale);
      for (let deadline = stride; (await runAndDie(stage, deadline)) === "died"; deadline += stride);
      await finish(stage);
    }
  });

  it("would be seen not to be bought once, if the journal forgot what is about to be sent", async () => {
    const moments = await finish(setStage(openSale));
    const ends: Record<string, string> = {};
    for (const call of Object.keys(openSale().calls)) {
      const stage = setStage(openSale, forgetClaims(memoryJournal()));
      expect(await runAndDie(stage, moments.indexOf(`after ${call}`) + 1)).toBe("died");
      ends[call] = await finish(stage).then(() => "bought once", String);
    }
    const words = { "bought once": /^bought once$/, "bought twice": /^AssertionError/, stuck: /^MailfleetError/ };
    for (const [call, end] of Object.entries(openSale().calls)) expect(ends[call]).toMatch(words[end]);
  });
});

/** A journal that keeps everything but claims. */
function forgetClaims(journal: Required<Journal>): Required<Journal> {
  return {
    ...journal,
    open: async (purchase) => {
      const session = await journal.open(purchase);
      const append: typeof session.append = async (entry) => {
        if (entry.event !== "claimed") await session.append(entry);
      };
      return { ...session, append };
    },
  };
}
