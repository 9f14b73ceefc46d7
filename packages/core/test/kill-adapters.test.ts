import { describe, expect, it, vi } from "vitest";
import type * as ColdMailReseller from "../src/adapters/coldmailreseller/index.js";
import { createColdMailResellerProvider } from "../src/adapters/coldmailreseller/index.js";
import type * as InboxKit from "../src/adapters/inboxkit/index.js";
import { createInboxKitProvider } from "../src/adapters/inboxkit/index.js";
import type * as ScaledMail from "../src/adapters/scaledmail/index.js";
import { createScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import { type Journal, type Order, type OrderRequest, type Orders, waitFor } from "../src/index.js";
import { domainOf, namesOf } from "../src/orders/items.js";
import { memoryJournal } from "../src/journal/index.js";
import type { Clock } from "../src/kit/clock.js";
import { ada, alan, GOOGLE, register as registerCold, ROUTE, seats } from "./coldmailreseller-fixture.js";
import {
  domainRow,
  openShop as openColdMailResellerShop,
  stockRow as coldStockRow,
  subscriptionRow,
} from "./coldmailreseller-shop.js";
import { mailboxes, register } from "./inboxkit-fixture.js";
import { openShop as openInboxKitShop } from "./inboxkit-shop.js";
import { Life, openWorld, shareJournal, type SharedJournal, type World } from "./kill-adapters-life.js";
import { pair, SEQUENCER } from "./scaledmail-fixture.js";
import { openShop as openScaledMailShop, stockRow } from "./scaledmail-shop.js";

// The script of the README with each of the real adapters, over shops that remember what they sold. It dies at every moment at
// which it waits for anything, and is run again, from the top: nothing is bought twice, nothing is lost, and nothing gets stuck.

/** What the shops built their providers with, to build others like them. */
const built = vi.hoisted(() => ({ options: {} as { fetch?: typeof fetch | undefined } }));
vi.mock("../src/adapters/inboxkit/index.js", async (load) => {
  const real = await load<typeof InboxKit>();
  const create = (options: InboxKit.InboxKitProviderOptions) => real.createInboxKitProvider((built.options = options));
  return { ...real, createInboxKitProvider: create };
});
vi.mock("../src/adapters/scaledmail/index.js", async (load) => {
  const real = await load<typeof ScaledMail>();
  const create = (options: ScaledMail.ScaledMailProviderOptions) =>
    real.createScaledMailProvider((built.options = options));
  return { ...real, createScaledMailProvider: create };
});
vi.mock("../src/adapters/coldmailreseller/index.js", async (load) => {
  const real = await load<typeof ColdMailReseller>();
  const create = (options: ColdMailReseller.ColdMailResellerProviderOptions) =>
    real.createColdMailResellerProvider((built.options = options));
  return { ...real, createColdMailResellerProvider: create };
});

type Hooks = { readonly fetch: typeof fetch; readonly clock: Clock };

/** A shop that remembers what it sold, as the script and its judges see it. */
interface Sale {
  readonly request: OrderRequest<unknown>;
  readonly clock: Clock & { pass(ms: number): void };
  readonly fetch: typeof fetch;
  readonly create: (hooks: Hooks) => { readonly orders: Orders };
  /** Does a call to this path buy anything? */
  readonly isEffect: (path: string) => boolean;
  /** Every name that was sold, as often as it was. */
  readonly sold: () => string[];
  /** What is sold out once it is sold: a second order of it would buy nothing. */
  readonly soldOnce?: RegExp;
  /** Names that cannot be had. */
  readonly lost?: readonly string[];
}

function inboxKit(): Sale {
  const shop = openInboxKitShop();
  const options = built.options as InboxKit.InboxKitProviderOptions;
  return {
    request: { items: [register("one-new.com"), mailboxes("one-new.com", ["ada", "alan"])] },
    clock: shop.clock,
    fetch: options.fetch ?? fetch,
    create: (hooks) => createInboxKitProvider({ ...options, ...hooks }),
    isEffect: (path) => /\/(register|buy)$/.test(path),
    sold: () => [
      ...shop.domains.map((row) => String(row["name"])),
      ...shop.mailboxes.map((row) => `${String(row["username"])}@${String(row["domain_name"])}`),
    ],
  };
}

function scaledMail(): Sale {
  const shop = openScaledMailShop();
  const options = built.options as ScaledMail.ScaledMailProviderOptions;
  shop.listedAfterMs = 30_000;
  shop.stock.push(stockRow("warm-new.com"));
  return {
    request: {
      items: [
        ...pair("one-new.com", "google", 2),
        ...pair("two-new.com", "google", 2),
        { kind: "prewarmed", domain: "warm-new.com" },
      ],
      providerOptions: { sequencer: SEQUENCER },
    },
    clock: shop.clock,
    fetch: options.fetch ?? fetch,
    create: (hooks) => createScaledMailProvider({ ...options, ...hooks }),
    isEffect: (path) => /\/(create-custom-order|buy-pre-warm-inboxes)$/.test(path),
    soldOnce: /pre-warm/,
    // A domain is never sold without its mailboxes.
    sold: () =>
      shop.domains.flatMap((row) => [
        String(row["domain"]),
        // Those of a prewarmed domain come with it, unnamed.
        ...(shop.mailboxes.get(String(row["id"])) ?? [])
          .map((mailbox) => String(mailbox["email"]))
          .filter((address) => !address.endsWith("@warm-new.com")),
      ]),
  };
}

const OWNED = "owned-new.com";

/** A prewarmed domain, and time for a domain and for the mailboxes on another. */
function coldMailResellerRenewing(): Sale {
  const shop = openColdMailResellerShop();
  const options = built.options as ColdMailReseller.ColdMailResellerProviderOptions;
  shop.listedAfterMs = 30_000;
  const soon = new Date(shop.clock.now() + 7 * 86_400_000).toISOString();
  shop.domains.push(domainRow("old.com", { expiryDate: soon }), domainRow(OWNED));
  shop.subscriptions.push(subscriptionRow(OWNED, { periodEnd: soon }));
  shop.stock.push(coldStockRow("warm-new.com"), coldStockRow("hot-new.com", "MICROSOFT"));
  return {
    request: {
      items: [
        { kind: "prewarmed", domain: "warm-new.com" },
        { kind: "prewarmed", domain: "hot-new.com" },
        { kind: "renew", domain: "old.com", what: "domain" },
        { kind: "renew", domain: OWNED, what: "mailboxes" },
      ],
      providerOptions: { google: GOOGLE, microsoftOauthRoute: ROUTE },
    },
    clock: shop.clock,
    fetch: options.fetch ?? fetch,
    create: (hooks) => createColdMailResellerProvider({ ...options, ...hooks }),
    isEffect: (path) => /\/(pre-warmup\/order|domains\/renew|renew-subscriptions)$/.test(path),
    soldOnce: /pre-warm/,
    sold: () => [
      ...shop.domains
        .map((row) => String(row["domainName"]))
        .filter((name) => name.endsWith("-new.com") && name !== OWNED),
      ...shop.renewed.map((name) => name.replace("S-", "mailboxes of ")),
    ],
  };
}

/** Two orders: one of new domains, and one of a mailbox on a domain that is there. */
function coldMailReseller(soldElsewhere?: string): Sale {
  const shop = openColdMailResellerShop();
  const options = built.options as ColdMailReseller.ColdMailResellerProviderOptions;
  shop.listedAfterMs = 30_000;
  shop.domains.push(domainRow(OWNED));
  shop.subscriptions.push(subscriptionRow(OWNED));
  if (soldElsewhere !== undefined) shop.soldElsewhere.add(soldElsewhere);
  const items = ["one-new.com", "two-new.com"].flatMap((name) => [registerCold(name), seats(name, [ada, alan])]);
  const request = { items: [...items, seats(OWNED, [ada])], providerOptions: { google: GOOGLE } };
  return {
    request,
    clock: shop.clock,
    fetch: options.fetch ?? fetch,
    create: (hooks) => createColdMailResellerProvider({ ...options, ...hooks }),
    isEffect: (path) => path.endsWith("/orders/json") || path.includes("create-mailbox-order"),
    sold: () => [
      ...shop.domains.map((row) => String(row["domainName"])).filter((name) => name !== OWNED),
      ...shop.mailboxes.map((row) => String(row["email"])),
    ],
    ...(soldElsewhere !== undefined && {
      lost: namesOf(items).flatMap(({ name }) => (domainOf(name) === soldElsewhere ? [name] : [])),
    }),
  };
}

/** What outlives every run of the script. */
interface Stage {
  readonly sale: Sale;
  readonly journal: SharedJournal;
  readonly world: World;
}

function setStage(open: () => Sale, journal = memoryJournal()): Stage {
  const sale = open();
  return { sale, journal: shareJournal(journal), world: openWorld(sale.clock) };
}

/** What an order says of its steps that is not so. */
function lies({ steps, proofs }: Order, { sold, lost = [] }: Sale): string[] {
  const all = sold();
  return steps.flatMap(({ id, status, missing = [] }) => {
    const { domains = [], addresses = [], renewed = [] } = proofs[id] ?? {};
    // An order is accepted as a whole, also if it is refused in part.
    const names = [...domains, ...addresses, ...renewed.map(({ name }) => name)].filter(
      (name) => !missing.includes(name) && !lost.includes(name),
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
  const clock = world.clockOf(life);
  const { orders } = sale.create({ clock, fetch: world.fetchOf(life, sale) });
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
  expect(sale.sold().sort()).toEqual(wanted.filter((name) => !lost.includes(name)).sort());
  return life.moments;
}

/** How long after a death the script is run again. At once, nothing is listed yet, and a call may be under way still. */
const PAUSES_H = [0, 3];
/** By then, whatever a dead program had sent was carried out. */
const LATE_MS = 3_600_000;

const SALES: readonly [name: string, atLeast: number, open: () => Sale][] = [
  ["inboxkit", 70, inboxKit],
  ["scaledmail", 90, scaledMail],
  ["coldmailreseller", 90, coldMailReseller],
  ["coldmailreseller that renews", 90, coldMailResellerRenewing],
  ["coldmailreseller that refuses a part", 90, () => coldMailReseller("two-new.com")],
];

describe.each(SALES)("an order at %s", (_, atLeast, open) => {
  it.each(PAUSES_H)(
    `is bought once, at whichever of ${atLeast} moments or more it dies, and is run again %i h later`,
    async (hours) => {
      const moments = await finish(setStage(open));
      // Fewer than that, and somebody has stopped watching.
      expect(moments.length).toBeGreaterThanOrEqual(atLeast);
      expect(moments.filter((moment) => moment.startsWith("in flight")).length).toBeGreaterThan(0);
      for (const [at, moment] of moments.entries()) {
        const stage = setStage(open);
        expect(await runAndDie(stage, at + 1)).toBe("died");
        await stage.world.pass(hours * 3_600_000);
        await finish(stage).catch((cause: unknown) => {
          throw new Error(`It died at moment ${at + 1}, ${moment}: ${String(cause)}`, { cause });
        });
      }
    },
  );

  it("is bought once if the script dies again and again, each time a little later", async () => {
    for (let stride = 1; stride <= 24; stride++) {
      const stage = setStage(open);
      for (let deadline = stride; (await runAndDie(stage, deadline)) === "died"; deadline += stride);
      await finish(stage);
    }
  });

  it("would be seen to be bought twice, if the journal forgot what is about to be sent", async () => {
    const moments = await finish(setStage(open));
    const ends: string[] = [];
    for (const [at, moment] of moments.entries()) {
      if (!moment.startsWith("in flight") || open().soldOnce?.test(moment)) continue;
      const stage = setStage(open, forgetClaims(memoryJournal()));
      await runAndDie(stage, at + 1);
      ends.push(await finish(stage).then(() => `bought once: ${moment}`, String));
    }
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) expect(end).toContain("AssertionError");
  });
});

/** A journal that keeps everything but claims. */
function forgetClaims(journal: Journal): Journal {
  return {
    list: (filter) => journal.list(filter),
    open: async (purchase) => {
      const session = await journal.open(purchase);
      const append: typeof session.append = async (entry) => {
        if (entry.event !== "claimed") await session.append(entry);
      };
      return { ...session, append };
    },
  };
}
