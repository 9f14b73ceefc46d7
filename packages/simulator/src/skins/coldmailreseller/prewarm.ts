import { objectsOf } from "../../json.js";
import type { Asked, Skin } from "../../skin.js";
import { queueOrder, takeStock } from "../../world/purchases.js";
import { MONTH_MS, YEAR_MS } from "../../world/time.js";
import type { Order, Stock } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { startSubscription } from "./billing.js";
import { writeFirstRecords } from "./dns.js";
import { platformIn, type PrewarmedOrder, readPrewarmedOrder } from "./order-requests.js";
import { askedPage, withData } from "./replies.js";
import { stockRow } from "./rows.js";
import { SERVICE_PROVIDERS } from "./words.js";

export const prewarmOperations: Skin<"coldmailreseller">["operations"] = {
  getAllPreWarmedUpMailboxes: (asked) => {
    const { page, pages, rows, total } = askedPage(asked, { items: offers(asked), rowOf: stockRow });
    const mailboxes = rows.flatMap(({ preWarmedUpMailboxes }) => objectsOf(preWarmedUpMailboxes));
    return withData(asked, "inventory", {
      inventory: rows,
      currentPage: page,
      totalPages: pages,
      totalDomains: total,
      totalMailboxes: mailboxes.length,
    });
  },
  orderPreWarmedupMailboxes: (asked) => {
    const { world, body, tenant } = asked;
    const work = readPrewarmedOrder(body);
    const domains = work.domains.map(({ domain }) => domain);
    if (domains.length === 0) return asked.example("badRequest");
    const actionId = world.newId("action");
    // Whether there is enough in the pool and in the wallet shows when its turn comes, domain by domain.
    const { id } = queueOrder(world, { tenant, amount: 0, domains, work, more: { actionId } });
    return asked.example("queued", { data: { orderId: id }, actionId });
  },
};

function offers({ world, query }: Asked): readonly Stock[] {
  const { serviceProvider, contains = "" } = query;
  const fits = ({ platform, domain }: Stock): boolean =>
    domain.includes(contains.toLowerCase()) &&
    (serviceProvider === undefined || SERVICE_PROVIDERS[platform] === serviceProvider);
  return world.state.stock.filter(fits);
}

/** Hands over what is there and can be paid for; one order can half succeed. */
export function carryOutPrewarmed(world: World, order: Order): void {
  const wanted = readPrewarmedOrder(order.work);
  const failures = wanted.domains.flatMap(({ domain, forwardTo }) => {
    const stock = world.stock(domain);
    if (!stock || SERVICE_PROVIDERS[stock.platform] !== wanted.serviceProvider) return [{ domain, reason: "pool" }];
    if (!world.pay(stock.price)) return [{ domain, reason: "wallet" }];
    handOver(world, order, stock, { ...wanted, forwardTo });
    return [];
  });
  const refused = failures.map(({ domain }) => domain);
  const bought = world.state.receipts.filter((receipt) => receipt.order === order.id);
  world.change("orders", order.id, {
    state: refused.length === wanted.domains.length ? "failed" : "done",
    amount: bought.reduce((sum, { amount }) => sum + amount, 0),
    refused,
    more: { ...order.more, reasons: Object.fromEntries(failures.map(({ domain, reason }) => [domain, reason])) },
  });
}

type Wish = Pick<PrewarmedOrder, "autoRenew" | "serviceProvider"> & { readonly forwardTo: string };

/** A subscription for each domain. All of it can be used at once. */
function handOver(world: World, { id: order, tenant }: Order, stock: Stock, wish: Wish): void {
  const { domain: domainName, people, renewalPrice: price, warmedMonths } = stock;
  const { autoRenew, forwardTo } = wish;
  const platform = platformIn(wish);
  const seats = { tenant, domainName, order, platform, seats: people.length, price, autoRenew };
  const subscription = startSubscription(world, seats);
  const domain = takeStock(world, stock, { tenant, order, subscription: subscription.id, forwardTo });
  const now = world.now();
  const expiresAt = now + YEAR_MS;
  const more = { warmingUpFrom: now - warmedMonths * MONTH_MS };
  const owned = world.change("domains", domain.id, { state: "active", dns: "propagated", expiresAt, more }) ?? domain;
  world.at(expiresAt, "domain.term", domain.id);
  writeFirstRecords(world, owned);
  for (const mailbox of world.all("mailboxes", { domain: domain.id }))
    world.change("mailboxes", mailbox.id, { state: "active", activeAt: now, autoRenew, more: { warmup: "ACTIVE" } });
}
