import type { MockReply } from "@mailfleet/mock";
import { type JsonObject, objectsOf, textOf } from "../../json.js";
import { type Asked, countOf, type Row } from "../../skin.js";
import { queueOrder, registerDomain } from "../../world/purchases.js";
import { toIso } from "../../world/time.js";
import type { Cents, Domain, Order } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { isForSale } from "./domains.js";
import { exportTo } from "./exports.js";
import { addressOf, mailboxesOf } from "./find.js";
import { makeMailbox } from "./mailbox-purchase.js";
import { refuse } from "./replies.js";
import type { Operations } from "./settings.js";
import { addToWallet, payFromWallet } from "./wallet.js";
import { mailboxWord, readPlatform } from "./words.js";

/** Domains with mailboxes in one order. */
export const orderOperations: Operations = {
  placeOrder,
  getOrder: (asked) => {
    const { world, tenant, path } = asked;
    const order = world.where("orders", { id: path["id"] ?? "", tenant });
    if (!order || !isCombined(order)) return refuse("Order not found");
    const domains = objectsOf(order.work["domains"]).map((wanted) => domainRow(world, order, wanted));
    return asked.example("processing", {
      order_id: order.id,
      status: orderWord(domains.map(({ status }) => textOf(status))),
      created_at: toIso(order.createdAt),
      workspace: world.tenant(tenant)?.name ?? "",
      domains,
    });
  },
};

/** Names that are not available are refused in the answer; the others are paid for at once. */
function placeOrder(asked: Asked): MockReply {
  const { world, tenant, body } = asked;
  const all = new Map(objectsOf(body["domains"]).map((each) => [textOf(each["name"]).toLowerCase(), readWanted(each)]));
  const wanted = [...all.values()];
  const free = wanted.filter(({ name }) => isForSale(world, textOf(name)));
  const amount = free.reduce((sum, each) => sum + priceOf(world, each), 0);
  if (!payFromWallet(world, amount)) return asked.example("insufficientWallet");
  const domains = free.map(({ name }) => textOf(name));
  const refused = [...all.keys()].filter((name) => !domains.includes(name));
  const work = { kind: COMBINED, domains: wanted };
  const state = free.length > 0 ? "queued" : "failed";
  const { id } = queueOrder(world, { tenant, amount, domains, refused, work, state });
  const rows = [...all.keys()].map((domain) =>
    domains.includes(domain) ? { domain, status: "queued" } : { domain, status: "error", error: NOT_AVAILABLE },
  );
  return asked.example("placed", { id, domains: rows });
}

const COMBINED = "combined";
const NOT_AVAILABLE = "Domain is not available for registration";

export function isCombined({ work }: Order): boolean {
  return work["kind"] === COMBINED;
}

function readWanted(each: Readonly<Record<string, unknown>>): JsonObject {
  return {
    name: textOf(each["name"]).toLowerCase(),
    years: countOf(each["registration_years"], 1),
    forwardTo: textOf(each["redirect_url"]),
    mailboxes: objectsOf(each["mailboxes"]).map((mailbox) => ({
      localPart: textOf(mailbox["email"]).split("@")[0] ?? "",
      firstName: textOf(mailbox["first_name"]),
      lastName: textOf(mailbox["last_name"]),
      platform: readPlatform(mailbox["platform"]),
      sequencer: textOf(mailbox["sequencer_uid"]),
      ...(typeof mailbox["profile_pic_url"] === "string" && { pictureUrl: mailbox["profile_pic_url"] }),
    })),
  };
}

function registrationOf(world: World, { name, years }: Readonly<Record<string, unknown>>): Cents {
  return world.quote(textOf(name)).price * countOf(years, 1);
}

function priceOf(world: World, wanted: Readonly<Record<string, unknown>>): Cents {
  const mailboxes = objectsOf(wanted["mailboxes"]).map(
    ({ platform }) => world.state.prices.mailbox[readPlatform(platform)],
  );
  return mailboxes.reduce((sum, price) => sum + price, registrationOf(world, wanted));
}

/** Its turn has come: its domains are registered. What somebody else has bought meanwhile is paid back. */
export function processCombined(world: World, order: Order): void {
  const wanted = objectsOf(order.work["domains"]).filter(({ name }) => order.domains.includes(textOf(name)));
  const lost = wanted.filter(({ name }) => !isForSale(world, textOf(name)));
  for (const each of lost) addToWallet(world, priceOf(world, each));
  for (const each of wanted.filter((one) => !lost.includes(one))) {
    const { name, years, forwardTo } = each;
    registerDomain(world, {
      tenant: order.tenant,
      name: textOf(name),
      years: countOf(years, 1),
      amount: registrationOf(world, each),
      order: order.id,
      autoRenew: true,
      forwardTo: textOf(forwardTo),
    });
  }
  world.change("orders", order.id, { refused: [...order.refused, ...lost.map(({ name }) => textOf(name))] });
  world.later(world.state.habits.registrationMs, "skin", `order:${order.id}`);
}

/** Its domains are registered: their mailboxes are made. */
export function fillOrder(world: World, id: string): void {
  const order = world.find("orders", id);
  if (!order) return;
  const domains = world.all("domains", { order: id, state: "active" });
  for (const domain of domains) {
    const wanted = objectsOf(order.work["domains"]).find(({ name }) => name === domain.name);
    for (const each of objectsOf(wanted?.["mailboxes"])) fillDomain(world, domain, each, id);
  }
  world.change("orders", id, { state: domains.length > 0 ? "done" : "failed" });
}

function fillDomain(world: World, domain: Domain, wanted: Readonly<Record<string, unknown>>, order: string): void {
  const { localPart, firstName, lastName, pictureUrl, sequencer } = wanted;
  const person = {
    localPart: textOf(localPart),
    firstName: textOf(firstName),
    lastName: textOf(lastName),
    ...(typeof pictureUrl === "string" && { pictureUrl }),
  };
  const platform = readPlatform(wanted["platform"]);
  const current = world.find("domains", domain.id) ?? domain;
  const amount = world.state.prices.mailbox[platform];
  const mailbox = makeMailbox(world, { domain: current, person, platform, amount, order });
  if (world.find("connections", sequencer)) exportTo(world, mailbox, textOf(sequencer));
}

function domainRow(world: World, order: Order, wanted: Readonly<Record<string, unknown>>): Row {
  const name = textOf(wanted["name"]);
  const domain = world.where("domains", { order: order.id, name });
  const made = domain ? mailboxesOf(world, domain) : [];
  const mailboxes = objectsOf(wanted["mailboxes"]).map(({ localPart }) => {
    const mailbox = made.find((each) => each.localPart === localPart);
    const isReady = mailbox !== undefined && mailbox.state !== "working";
    const email = mailbox ? addressOf(mailbox) : `${textOf(localPart)}@${name}`;
    return { email, status: isReady ? mailboxWord(mailbox) : "provisioning" };
  });
  const isSetUp = mailboxes.every(({ status }) => status !== "provisioning");
  return { name, status: order.refused.includes(name) ? "error" : stageOf(order, domain, isSetUp), mailboxes };
}

function stageOf(order: Order, domain: Domain | undefined, isSetUp: boolean): string {
  if (!domain) return order.state === "queued" ? "queued" : "error";
  if (domain.state === "registering") return "registering";
  if (domain.state !== "active") return "error";
  if (order.state === "queued") return "waiting_for_activation";
  return isSetUp ? "completed" : "creating_mailboxes";
}

function orderWord(stages: readonly string[]): string {
  if (stages.every((stage) => stage === "error")) return "error";
  if (stages.every((stage) => stage === "error" || stage === "completed")) return "done";
  return stages.some((stage) => stage !== "error" && stage !== "queued") ? "processing" : "queued";
}
