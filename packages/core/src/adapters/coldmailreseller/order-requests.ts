import type { StepRequest } from "../../orders/index.js";
import { unknownOption } from "../../kit/capabilities.js";
import { unexpectedResponse } from "../../kit/errors.js";
import { ReplyReader } from "../../kit/reply-reader.js";

const ORDER = [
  "domains",
  "mailboxes",
  "billingCycle",
  "confirm",
  "autoRenew",
  "serviceProvider",
  "google",
  "microsoftOauthRoute",
];
const SEATS = ["subscriptionId", "domainId", "mailboxes", "confirm", "autoRenew", "google"];
const DOMAIN = ["domain", "years", "forwardTo"];
const MAILBOX = ["username", "firstName", "lastName", "profilePicture"];

/** Every domain and address that an order of new domains buys. Throws if the request is not one that orders write. */
export function readOrderNames(request: StepRequest): string[] {
  const order = readBody("createOrderJson", request, ORDER);
  if (order.value.billingCycle !== "MONTHLY") throw strange("createOrderJson", "is not for a month");
  const domains = order.rows("domains").map((row) => {
    refuseOthers("createOrderJson", row, "a domain", DOMAIN);
    const years = row.maybeNumber("years");
    if (years === undefined || !Number.isInteger(years) || years < 1 || years > 10)
      throw strange("createOrderJson", "has a number of years that is not one");
    return row.text("domain");
  });
  return [...domains, ...readAddresses("createOrderJson", order)];
}

/** Every address that an order of mailboxes on a domain of the customer buys. Throws as above. */
export function readSeatNames(request: StepRequest): string[] {
  const order = readBody("orderMailboxesJson", request, SEATS);
  const target = ["subscriptionId", "domainId"].filter((field) => order.maybeText(field) !== undefined);
  if (target.length !== 1) throw strange("orderMailboxesJson", "needs a subscriptionId or a domainId, and not both");
  return readAddresses("orderMailboxesJson", order);
}

function readBody(operation: string, { path, query, body }: StepRequest, fields: readonly string[]): ReplyReader {
  if (path !== undefined || query !== undefined) throw strange(operation, "has a path or a query of its own");
  const order = ReplyReader.loose("coldmailreseller", operation, body);
  refuseOthers(operation, order, "the body", fields);
  // Anything else is stored, and bought whenever somebody confirms it.
  if (order.value.confirm !== true) throw strange(operation, "is not confirmed");
  return order;
}

function readAddresses(operation: string, order: ReplyReader): string[] {
  const mailboxes = order.row("mailboxes");
  const addresses = Object.keys(mailboxes.value).flatMap((domain) =>
    mailboxes.rows(domain).map((row) => {
      refuseOthers(operation, row, `a mailbox on ${domain}`, MAILBOX);
      return `${row.text("username")}@${domain}`;
    }),
  );
  if (addresses.length === 0) throw strange(operation, "buys no mailbox");
  return addresses;
}

/** A field more may cost more: `onWarmup` is charged for. */
function refuseOthers(operation: string, row: ReplyReader, what: string, known: readonly string[]): void {
  const other = unknownOption(row.value, known);
  if (other !== undefined) throw strange(operation, `has ${other} in ${what}`);
}

function strange(operation: string, what: string): Error {
  return unexpectedResponse("coldmailreseller", operation, `${operation}: the request ${what}`);
}
