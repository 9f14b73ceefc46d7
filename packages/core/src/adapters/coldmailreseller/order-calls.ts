import type { ColdMailResellerClient } from "@mailfleet/coldmailreseller";
import type { Step } from "../../contract/index.js";
import { unexpectedResponse } from "../../kit/errors.js";
import { readDomain } from "../../kit/names.js";
import { asWritten, callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { domainOf, type OrderCall, type Receipt } from "../../orders/index.js";
import { readStock } from "./order-prewarmed.js";
import { readDomainPrices } from "./order-renewals.js";
import {
  readOrdered,
  readPrewarmed,
  readRenewedDomains,
  readRenewedSubscriptions,
  readSeated,
} from "./order-requests.js";
import { PROVIDER } from "./words.js";

/** An order usually shows within 10 to 90 seconds, and a second one would be charged as well. So a "no" has to be an old one. */
const LAG_MS = 15 * 60_000;
/** A renewal is queued, and no source says for how long. */
const RENEWAL_LAG_MS = 60 * 60_000;

type Operation =
  | "createOrderJson"
  | "orderMailboxesJson"
  | "orderPreWarmedupMailboxes"
  | "renewDomain"
  | "renewSubscriptions";

export function createCalls(client: ColdMailResellerClient, tenant: string): Readonly<Record<Operation, OrderCall>> {
  const order: Pick<OrderCall, "lagMs" | "secretPaths" | "readReceipt" | "readStatus"> = {
    lagMs: LAG_MS,
    secretPaths: ["body.google.googleOauthRoute", "body.microsoftOauthRoute"],
    readReceipt: readOrderReceipt,
    // No source shows this reply, and only a guide its path. The word is merely shown.
    readStatus: async (orderId, _proof, options) => {
      const reply = await client.getOrderStatus({ query: { orderId } }, callOptions(options));
      return ReplyReader.of(PROVIDER, "getOrderStatus", reply).maybeRow("data")?.maybeText("status");
    },
  };
  return {
    createOrderJson: {
      ...order,
      readNames: readOrdered,
      send: async (request, options) => await client.createOrderJson(asWritten(request), options),
    },
    orderMailboxesJson: {
      ...order,
      readNames: readSeated,
      send: async (request, options) => await client.orderMailboxesJson(asWritten(request), options),
    },
    orderPreWarmedupMailboxes: {
      ...order,
      readNames: (request) => readPrewarmed(request).order.map(({ domain }) => domain),
      send: async (request, options) => await client.orderPreWarmedupMailboxes(asWritten(request), options),
      readPrices: async (request, options) => {
        const platform = readPrewarmed(request).serviceProvider === "GOOGLE" ? "google" : "microsoft";
        const { offers } = await readStock(client, [platform], options);
        return new Map(offers.flatMap(({ domain, price }) => (price ? [[domain, price] as const] : [])));
      },
    },
    ...createRenewals(client, tenant),
  };
}

function createRenewals(
  client: ColdMailResellerClient,
  tenant: string,
): Readonly<Record<"renewDomain" | "renewSubscriptions", OrderCall>> {
  const renewal: Pick<OrderCall, "lagMs" | "readReceipt"> = { lagMs: RENEWAL_LAG_MS, readReceipt: readAcceptance };
  return {
    renewDomain: {
      ...renewal,
      readNames: readRenewedDomains,
      send: async (request, options) =>
        await client.renewDomain({ body: { userId: tenant, domains: [...readRenewedDomains(request)] } }, options),
      readPrices: async (request, options) => {
        const rows = await readDomainPrices(client, tenant, readRenewedDomains(request), options);
        return new Map(Array.from(rows).flatMap(([domain, { price }]) => (price ? [[domain, price] as const] : [])));
      },
    },
    renewSubscriptions: {
      ...renewal,
      readNames: readRenewedSubscriptions,
      send: async (request, options) => await client.renewSubscriptions(asWritten(request), options),
    },
  };
}

/** The order's id, and what came back as unavailable inside a 200: a domain, and with it the mailboxes that were to be on it. */
function readOrderReceipt(reply: unknown, step: Step): Receipt {
  const data = readSuccess(reply, step).row("data");
  const reference = data.text("orderId");
  const { domains = [], addresses = [] } = step.proof;
  const names = [...domains, ...addresses];
  const unavailable = readUnavailable(data.value.unavailableDomains);
  if (!unavailable?.every((domain) => names.some((name) => domainOf(name) === domain)))
    throw strange(step, "names unavailable domains that were not ordered");
  const refused = names.filter((name) => unavailable.includes(domainOf(name)));
  const reason = "The domain cannot be registered.";
  return { reference, ...(refused.length > 0 && { refused: refused.map((name) => ({ name, reason })) }) };
}

/** What is queued has a number, or at least a word; the one for domains was not seen by any source. */
function readAcceptance(reply: unknown, step: Step): Receipt {
  const row = readSuccess(reply, step);
  const reference = row.maybeText("actionId");
  if (row.maybeNumber("status") === undefined) throw strange(step, "has no status");
  if (reference === undefined && row.maybeText("message") === undefined) throw strange(step, "says nothing");
  return reference === undefined ? {} : { reference };
}

function readSuccess(reply: unknown, step: Step): ReplyReader {
  const envelope = ReplyReader.loose(PROVIDER, step.operation, reply);
  const { status = 200, success = true } = envelope.value;
  if (typeof status !== "number" || status < 200 || status >= 300 || success !== true)
    throw strange(step, "says that it failed, inside a success");
  return envelope;
}

/** No source shows what stands in this list: presumably names. `undefined`: it does not. */
function readUnavailable(list: unknown): readonly string[] | undefined {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) return undefined;
  const names = list.filter((name): name is string => typeof name === "string");
  return names.length === list.length ? names.map(readDomain) : undefined;
}

function strange({ operation }: Step, what: string): Error {
  return unexpectedResponse(PROVIDER, operation, `${operation}: the reply ${what}`);
}
