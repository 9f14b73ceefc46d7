import type { MockReply } from "@mailfleet/mock";
import { type JsonObject, objectOf, objectsOf, textOf } from "../../json.js";
import { type Asked, dollars, type Row } from "../../skin.js";
import { queueOrder, takeStock } from "../../world/purchases.js";
import { toIso, YEAR_MS } from "../../world/time.js";
import type { Cents, Domain, Order, Stock } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { addMailRecords } from "./dns.js";
import { exportTo } from "./exports.js";
import { mailboxesOf } from "./find.js";
import { answerPage, refuse } from "./replies.js";
import { type Operations, TEAM } from "./settings.js";
import { payFromWallet } from "./wallet.js";
import { platformWord, PREWARM_WORDS } from "./words.js";

/** InboxKit's own stock of warmed domains. */
export const prewarmOperations: Operations = {
  // No source shows the replies of the two searches. Their rows stand under `data`, with the fields of an order's domains and of a mailbox.
  searchPrewarmDomains: (asked) =>
    answerPage(asked, {
      example: "found",
      items: asked.world.state.stock,
      rowOf: ({ id, domain, people, platform, price }) => ({
        domain_id: id,
        domain_name: domain,
        platform: platformWord(platform),
        mailboxes_count: people.length,
        price: dollars(price),
      }),
    }),
  searchPrewarmMailboxes: (asked) =>
    answerPage(asked, {
      example: "found",
      items: asked.world.state.stock.flatMap((stock) => stock.people.map((person) => ({ ...stock, ...person }))),
      rowOf: ({ id, domain, platform, localPart, firstName, lastName }) => ({
        domain_id: id,
        domain_name: domain,
        username: localPart,
        first_name: firstName,
        last_name: lastName,
        platform: platformWord(platform),
      }),
    }),
  buyPrewarmedMailboxes: buy,
  checkPrewarmOrderStatus: (asked) => {
    const { world, tenant, path } = asked;
    const order = world.where("orders", { id: path["order_uid"] ?? "", tenant });
    if (order?.work["kind"] !== PREWARMED) return refuse("Order not found");
    return asked.example("completed", { data: orderRow(world, order) });
  },
};

const PREWARMED = "prewarmed";

/** Names that are not in stock are left out; it fails if none of them is. */
function buy(asked: Asked): MockReply {
  const { world, tenant, body } = asked;
  const wanted = objectsOf(body["domains"]).flatMap((each) => {
    const stock = world.state.stock.find(
      ({ id, domain }) => each["domain_id"] === id || each["domain_name"] === domain,
    );
    return stock ? [rename(world, stock, objectsOf(each["mailboxes"]))] : [];
  });
  if (wanted.length === 0) return refuse("Domain not found");
  const amount = wanted.reduce((sum, { price }) => sum + price, 0);
  if (!payFromWallet(world, amount)) return asked.example("insufficientWallet");
  const work: JsonObject = {
    kind: PREWARMED,
    ids: Object.fromEntries(wanted.map(({ domain, id }) => [domain, id])),
    sequencer: textOf(body["sequencer_uid"]),
  };
  const { id: order } = queueOrder(world, { tenant, amount, domains: wanted.map(({ domain }) => domain), work });
  for (const stock of wanted) takeStock(world, stock, { tenant, order, autoRenew: true });
  return asked.example("ordered", { total_price: dollars(amount), data: { order_uid: order } });
}

/** A buyer may want other mailboxes than those that are there. */
function rename(world: World, stock: Stock, wanted: readonly Readonly<Record<string, unknown>>[]): Stock {
  const [first] = stock.people;
  if (wanted.length === 0 || !first) return stock;
  const people = wanted.map(({ username, first_name, last_name }) => ({
    localPart: textOf(username),
    firstName: textOf(first_name, first.firstName),
    lastName: textOf(last_name, first.lastName),
  }));
  const renamed = { ...stock, people };
  const rows = world.state.stock;
  rows.splice(rows.indexOf(stock), 1, renamed);
  return renamed;
}

/** Its turn has come: what was bought is handed over, with records that answer already. */
export function handOver(world: World, order: Order): void {
  for (const { id } of world.all("domains", { order: order.id, state: "registering" })) {
    const expiresAt = world.now() + YEAR_MS;
    const domain = world.change("domains", id, { state: "active", dns: "propagated", expiresAt });
    world.at(expiresAt, "domain.term", id);
    if (domain) handOverMailboxes(world, domain, textOf(order.work["sequencer"]));
  }
  world.change("orders", order.id, { state: "done", more: { completedAt: world.now() } });
}

function handOverMailboxes(world: World, domain: Domain, sequencer: string): void {
  const step = world.settings.mailboxSteps.at(-1) ?? "";
  addMailRecords(world, domain);
  for (const mailbox of mailboxesOf(world, domain)) {
    world.change("mailboxes", mailbox.id, { step });
    world.later(0, "mailbox.step", mailbox.id);
    if (world.find("connections", sequencer)) exportTo(world, mailbox, sequencer);
  }
}

function orderRow(world: World, order: Order): Row {
  const ids = objectOf(order.work["ids"]);
  const domains = world.all("domains", { order: order.id }).map((domain) => ({
    domain_id: ids[domain.name],
    domain_name: domain.name,
    mailboxes_count: mailboxesOf(world, domain).length,
    dns_records_count: world.all("records", { domainName: domain.name }).length,
    consent_screen_url: null,
  }));
  const mailboxes = domains.reduce((sum, row) => sum + row.mailboxes_count, 0);
  const { completedAt } = order.more;
  return {
    order_uid: order.id,
    status: PREWARM_WORDS[order.state],
    buyer: {
      team_uid: TEAM.uid,
      team_name: TEAM.name,
      workspace_uid: order.tenant,
      workspace_name: world.tenant(order.tenant)?.name ?? "",
    },
    domains,
    sequencer_uid: textOf(order.work["sequencer"]) || null,
    stats: {
      total_domains: domains.length,
      total_mailboxes: mailboxes,
      total_dns_records: domains.reduce((sum, row) => sum + row.dns_records_count, 0),
    },
    pricing: { price_per_mailbox: perMailbox(order.amount, mailboxes), total_price: dollars(order.amount) },
    processing: {
      started_at: toIso(order.createdAt),
      completed_at: completedAt === undefined ? null : toIso(Number(completedAt)),
      error_message: null,
    },
    createdAt: toIso(order.createdAt),
    updatedAt: toIso(Number(completedAt ?? order.createdAt)),
  };
}

function perMailbox(amount: Cents, count: number): number {
  return dollars(Math.round(amount / Math.max(1, count)));
}
