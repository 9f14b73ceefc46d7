import { describe, expect, it } from "vitest";
import { type Fixture, testProvider } from "../src/conformance/index.js";
import { ada, alan, GOOGLE, register, seats } from "./coldmailreseller-fixture.js";
import { domainRow, mailboxRow, openShop, type Shop, subscriptionRow } from "./coldmailreseller-shop.js";

type Wire = Record<string, unknown>;
type Fault = Parameters<NonNullable<Fixture["tamperListing"]>>[0];

const options = { google: GOOGLE };

/** A shop in which one domain with two mailboxes is there already. */
function openFixture(): Fixture {
  const shop = openShop();
  shop.domains = [domainRow("known-domain.com"), domainRow("other-domain.com")];
  shop.mailboxes = [mailboxRow("ada@known-domain.com"), mailboxRow("grace@known-domain.com")];
  shop.listedAfterMs = 30_000;
  shop.subscriptions = [subscriptionRow("known-domain.com")];
  let lie: Fault;
  let lost = 0;
  shop.reword = (path, reply) => (path.includes("by-user") || path.includes("single") ? tell(reply, lie) : reply);
  const isEffect = (path: string): boolean => path === "orders/json" || path.includes("create-mailbox-order");
  const broken = (): never => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
  };
  return {
    provider: shop.provider,
    clock: shop.clock,
    order: { items: [register("one-new.com"), seats("one-new.com", [ada])], providerOptions: options },
    batch: {
      items: ["one-new.com", "two-new.com"].flatMap((name) => [register(name), seats(name, [ada, alan])]),
      providerOptions: options,
    },
    effects: () => shop.calls.filter(isEffect).length - lost,
    reads: () => shop.calls.filter((path) => !isEffect(path)).length,
    loseNextReply: () => void (shop.nextOrder = (sell) => (sell(), broken())),
    loseNextCall: () => void (shop.nextOrder = () => (lost++, broken())),
    refuseNext: () => void (shop.nextOrder = () => refusal(404, "The requested user does not exist.")),
    refuseAfterEffect: () => void (shop.nextOrder = (sell) => (sell(), refusal(409, "Conflict"))),
    garbleNextReply: () => void (shop.nextOrder = (sell) => (sell(), Response.json({}))),
    sellElsewhere: (domain) => void shop.soldElsewhere.add(domain),
    setState: (name, state) => setState(shop, name, state),
    tamperListing: (fault) => void (lie = fault),
    setClock: (byMs) => shop.clock.set(byMs),
    knownDomain: "known-domain.com",
    knownAddress: "ada@known-domain.com",
    secrets: ["test-key", "synthetic-password"],
  };
}

function refusal(status: number, message: string): Response {
  return Response.json({ status, message, data: null }, { status });
}

/** One row for each name, whatever becomes of it. */
function setState(shop: Shop, name: string, state: string): void {
  const status = state === "dead" ? "EXPIRED" : "ACTIVE";
  const id = `SET-${name}`;
  if (name.includes("@")) {
    const others = shop.mailboxes.filter(({ mailboxId }) => mailboxId !== id);
    shop.mailboxes = [...others, mailboxRow(name, { mailboxId: id, status })];
  } else {
    const others = shop.domains.filter(({ domainId }) => domainId !== id);
    shop.domains = [...others, domainRow(name, { domainId: id, status })];
  }
}

/** A list of one page, as a lie. */
function tell(reply: unknown, lie: Fault): unknown {
  if (lie === undefined) return reply;
  const { data } = reply as { data: Wire };
  const [name, rows] = Object.entries(data).find(([, value]) => Array.isArray(value)) as [string, Wire[]];
  const { pagination } = data;
  const others = rows.slice(0, -1);
  const say = (list: readonly unknown[], more: Wire = {}): unknown => ({
    ...Object(reply),
    data: { [name]: list, pagination: { ...Object(pagination), ...more } },
  });
  switch (lie) {
    case "empty":
      return say([], { totalSearchedCount: 0, totalPages: 0 });
    case "short":
      return say(others);
    case "repeated":
      return say(others, { totalPages: 2 });
    case "sliding":
      return say([...others, others[0]]);
    case "unreadable":
      return say([...others, { status: "ACTIVE" }]);
  }
}

const UNPAID = "Cold Mail Reseller shows no domain that waits to be paid for.";
const PRICES = "Cold Mail Reseller says no price beforehand.";

testProvider("coldmailreseller, with a memory", {
  describe,
  it,
  expect,
  remembers: true,
  // The shop remembers orders; the other verbs have an account of their own.
  verbs: [],
  create: openFixture,
  skip: {
    "orders: what is listed and not paid for awaits payment; it is neither bought again nor taken for bought": UNPAID,
    "orders.place: prices are asked for again before sending, and more than was planned is not paid": PRICES,
    "orders.place: prices that rise half-way stop an order, which says so; a higher limit lets it go on": PRICES,
  },
});
