import type { Platform } from "../../contract/index.js";
import type { StepRequest } from "../../orders/index.js";
import { unknownOption } from "../../kit/capabilities.js";
import { invalidArgument } from "../../kit/errors.js";
import { type Loose, ReplyReader } from "../../kit/reply-reader.js";
import { readPlatform } from "../../kit/status.js";
import { PLATFORMS } from "./mailboxes.js";
import type { Registration } from "./order-price.js";

// What a request of a plan buys. A plan may have been changed since we wrote it: whatever we never write is refused, for it could buy more.

/** A mailbox as a request or a reply names it. */
export interface NamedMailbox {
  readonly username: string;
  readonly domain: string;
}

export function addressOf({ username, domain }: NamedMailbox): string {
  return `${username}@${domain}`;
}

export function readRegisterRequest(request: StepRequest): Registration[] {
  const operation = "registerDomains";
  const body = readBody(operation, request, [
    "domains",
    "contact_details",
    "use_wallet_balance",
    "domain_forwarding_url",
  ]);
  // Anything else opens a checkout instead of paying from the wallet.
  if (body.maybeFlag("use_wallet_balance") !== true) throw refuse(operation, "use_wallet_balance should be true");
  body.row("contact_details");
  return readEntries(operation, body, "domains", ["name", "registration_years"]).map((row) => {
    const years = row.maybeNumber("registration_years");
    if (years === undefined || !Number.isInteger(years) || years < 1 || years > 10)
      throw refuse(operation, "registration_years should be a whole number from 1 to 10");
    return { name: row.text("name"), years };
  });
}

export function readMailboxesRequest(request: StepRequest): {
  readonly mailboxes: readonly (NamedMailbox & { readonly platform: Platform })[];
  readonly fromWallet: boolean;
} {
  const operation = "buyMailboxes";
  const fields = ["first_name", "last_name", "username", "platform", "domain_name", "profile_picture"];
  const body = readBody(operation, request, ["mailboxes", "use_wallet_balance"]);
  const fromWallet = body.maybeFlag("use_wallet_balance");
  if (fromWallet === undefined) throw refuse(operation, "use_wallet_balance should be true or false");
  const mailboxes = readEntries(operation, body, "mailboxes", fields).map((row) => ({
    username: row.text("username"),
    domain: row.text("domain_name"),
    platform: readPlatform(PLATFORMS, row.text("platform")).platform ?? "unknown",
  }));
  return { mailboxes, fromWallet };
}

/** The domains; each comes with the mailboxes that it has, so we never ask for some. */
export function readPrewarmedRequest(request: StepRequest): string[] {
  const operation = "buyPrewarmedMailboxes";
  const body = readBody(operation, request, ["domains"]);
  return readEntries(operation, body, "domains", ["domain_name"]).map((row) => row.text("domain_name"));
}

function readBody(operation: string, { body }: StepRequest, fields: readonly string[]): ReplyReader {
  const row = ReplyReader.of<{ body: unknown }>("inboxkit", operation, { body }).row("body");
  refuseStrange(operation, row, fields);
  return row;
}

function readEntries(operation: string, body: ReplyReader, key: string, fields: readonly string[]): ReplyReader[] {
  const rows: ReplyReader[] = body.rows(key);
  if (rows.length === 0) throw refuse(operation, `${key} should name at least one`);
  for (const row of rows) refuseStrange(operation, row, fields);
  return rows;
}

function refuseStrange(operation: string, { value }: ReplyReader<Loose>, fields: readonly string[]): void {
  const strange = unknownOption(value, fields);
  if (strange !== undefined) throw refuse(operation, `no order says ${strange}`);
}

function refuse(operation: string, what: string): Error {
  return invalidArgument("inboxkit", `${operation}: ${what}`, operation);
}
