import type { Step } from "../../contract/index.js";
import type { Receipt } from "../../orders/index.js";
import { unexpectedResponse } from "../../kit/errors.js";
import { readDomain } from "../../kit/names.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { addressOf, readMailboxesRequest, readRegisterRequest } from "./order-requests.js";

/** Registrations have no order id: they are found again by their names. */
export function readRegistrationReceipt(reply: unknown, step: Step): Receipt {
  const row = readAccepted("registerDomains", reply);
  // The wallet was not used after all: nothing is registered until somebody pays there.
  const checkoutUrl = row.maybeText("url");
  if (checkoutUrl !== undefined) return { checkoutUrl };
  const wanted = readRegisterRequest(step.request).length;
  const count = row.maybeNumber("domains_count");
  if (count !== wanted)
    throw unlike("registerDomains", `domains_count should be ${wanted}, but is ${count ?? "no number"}`);
  return {};
}

/** Mailboxes have no order id either. */
export function readMailboxesReceipt(reply: unknown, step: Step): Receipt {
  const rows = readAccepted("buyMailboxes", reply).rows("mailboxes");
  const wanted = readMailboxesRequest(step.request).mailboxes.map(addressOf);
  const bought = new Set(
    rows.map((row) =>
      addressOf({ username: row.text("username").toLowerCase(), domain: readDomain(row.text("domain_name")) }),
    ),
  );
  if (rows.length !== wanted.length)
    throw unlike("buyMailboxes", `mailboxes should be ${wanted.length}, but are ${rows.length}`);
  const missing = wanted.find((address) => !bought.has(address));
  if (missing !== undefined) throw unlike("buyMailboxes", `mailboxes should name ${missing}`);
  return {};
}

/** What the reply holds was not seen by any source; the status call answers with `data.order_uid`. */
export function readPrewarmedReceipt(reply: unknown): Receipt {
  return { reference: readAccepted("buyPrewarmedMailboxes", reply).row("data").text("order_uid") };
}

/** Every success says `error: false`. */
function readAccepted(operation: string, reply: unknown): ReplyReader {
  const row = ReplyReader.loose("inboxkit", operation, reply);
  if (row.maybeFlag("error") !== false) throw unlike(operation, "error should be false");
  return row;
}

function unlike(operation: string, what: string): Error {
  return unexpectedResponse("inboxkit", operation, `${operation}: ${what}`);
}
