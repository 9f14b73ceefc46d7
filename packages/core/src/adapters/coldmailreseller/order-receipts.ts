import type { Step } from "../../contract/index.js";
import { domainOf, type Receipt } from "../../orders/index.js";
import { unexpectedResponse } from "../../kit/errors.js";
import { readDomain } from "../../kit/names.js";
import { ReplyReader } from "../../kit/reply-reader.js";

/** The order's id, and what came back as unavailable inside a 200: a domain, and with it the mailboxes that were to be on it. */
export function readReceipt(reply: unknown, step: Step): Receipt {
  const strange = (what: string): Error =>
    unexpectedResponse("coldmailreseller", step.operation, `${step.operation}: the reply ${what}`);
  const envelope = ReplyReader.loose("coldmailreseller", step.operation, reply);
  const { status = 200, success = true } = envelope.value;
  if (typeof status !== "number" || status < 200 || status >= 300 || success !== true)
    throw strange("says that it failed, inside a success");
  const data = envelope.row("data");
  const reference = data.text("orderId");
  const { domains = [], addresses = [] } = step.proof;
  const names = [...domains, ...addresses];
  const unavailable = readUnavailable(data.value.unavailableDomains);
  if (!unavailable?.every((domain) => names.some((name) => domainOf(name) === domain)))
    throw strange("names unavailable domains that were not ordered");
  const refused = names.filter((name) => unavailable.includes(domainOf(name)));
  const reason = "The domain cannot be registered.";
  return { reference, ...(refused.length > 0 && { refused: refused.map((name) => ({ name, reason })) }) };
}

/** No source shows what stands in this list: presumably names. `undefined`: it does not. */
function readUnavailable(list: unknown): readonly string[] | undefined {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) return undefined;
  const names = list.filter((name): name is string => typeof name === "string");
  return names.length === list.length ? names.map(readDomain) : undefined;
}
