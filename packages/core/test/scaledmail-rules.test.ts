import { describe, expect, it } from "vitest";
import { type Fixture, testProvider } from "../src/conformance/index.js";
import { domainOf } from "../src/orders/index.js";
import { pair, SEQUENCER } from "./scaledmail-fixture.js";
import { openShop, type Shop, stock } from "./scaledmail-shop.js";

type Wire = Record<string, unknown>;
type Fault = Parameters<NonNullable<Fixture["tamperListing"]>>[0];

/** A shop in which two domains with two mailboxes each are there already. */
function openFixture(): Fixture {
  const shop = openShop();
  shop.listedAfterMs = 30_000;
  const old = { id: "recORD-old", tag: "acme", status: "Active" };
  shop.orders.push(old);
  for (const name of ["known-domain.com", "other-domain.com"]) stock(shop, name, old, ["ada", "grace"]);
  for (const row of shop.mailboxes.get("recDOM-known-domain.com") ?? []) row["mailbox_password"] = "synthetic-password";
  let lie: Fault;
  let lost = 0;
  shop.reword = (path, reply) => (path === "domains" || path.startsWith("mailboxes/") ? tell(reply, lie) : reply);
  const isEffect = (path: string): boolean => path === "create-custom-order";
  const broken = (): never => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
  };
  return {
    provider: shop.provider,
    clock: shop.clock,
    order: { items: pair("one-new.com", "google", 2), providerOptions: { sequencer: SEQUENCER } },
    batch: { items: [...pair("one-new.com", "google", 2), ...pair("two-new.com", "google", 2)] },
    effects: () => shop.calls.filter(isEffect).length - lost,
    reads: () => shop.calls.filter((path) => !isEffect(path)).length,
    loseNextReply: () => void (shop.nextOrder = (sell) => (sell(), broken())),
    loseNextCall: () => void (shop.nextOrder = () => (lost++, broken())),
    refuseNext: () => void (shop.nextOrder = () => Response.json({ message: "Unauthorized" }, { status: 401 })),
    refuseAfterEffect: () =>
      void (shop.nextOrder = (sell) => (sell(), Response.json({ error: "unable to charge" }, { status: 400 }))),
    garbleNextReply: () => void (shop.nextOrder = (sell) => (sell(), Response.json({}))),
    setState: (name, state) => setState(shop, name, state),
    tamperListing: (fault) => void (lie = fault),
    setClock: (byMs) => shop.clock.set(byMs),
    knownDomain: "known-domain.com",
    knownAddress: "ada@known-domain.com",
    secrets: ["test-key", "synthetic-password", "sequencer-password"],
  };
}

/** The mailboxes of an order come with their domain. */
function setState(shop: Shop, name: string, state: string): void {
  if (state !== "owned") throw new Error(`ScaledMail has no word for ${state}`);
  const domain = domainOf(name);
  const id = `recDOM-${domain}`;
  if (!shop.domains.some((row) => row["id"] === id))
    stock(shop, domain, { id: "recORD-set", tag: "" }, ["ada0", "ada1"]);
}

/** A list that comes whole, as a lie. */
function tell(reply: unknown, lie: Fault): unknown {
  if (lie === undefined) return reply;
  const [name, rows] = Object.entries(reply as Wire).find(([, value]) => Array.isArray(value)) as [string, Wire[]];
  const others = rows.slice(0, -1);
  switch (lie) {
    case "empty":
      return { total: 0, [name]: [] };
    case "short":
      return { total: rows.length, [name]: others };
    case "unreadable":
      return { total: rows.length, [name]: [...others, { status: "Active" }] };
    default:
      return { total: rows.length, [name]: [...others, others[0]] };
  }
}

const DEAD = "ScaledMail has no word for a domain that is gone.";
const PRICES = "ScaledMail says no price of an order beforehand.";

testProvider("scaledmail, with a memory", {
  describe,
  it,
  expect,
  remembers: true,
  // The shop remembers orders; the other verbs have an account of their own.
  verbs: [],
  create: openFixture,
  skip: {
    "orders: a dead row shows neither that a step happened nor that it did not": DEAD,
    "orders.place: a dead row keeps a step from being sent until somebody knows what it is": DEAD,
    "orders: an old row of the same name never stands for the new one": DEAD,
    "orders: what is listed and not paid for awaits payment; it is neither bought again nor taken for bought":
      "ScaledMail shows no domain that waits to be paid for.",
    "orders: a batch of which a part is refused goes on with the rest, and gives up what stands on that part only":
      "ScaledMail does not say which part of an order it refused.",
    "orders.place: prices are asked for again before sending, and more than was planned is not paid": PRICES,
    "orders.place: prices that rise half-way stop an order, which says so; a higher limit lets it go on": PRICES,
  },
});
