import type { StepRequest } from "../../orders/index.js";
import { unknownOption } from "../../kit/capabilities.js";
import { unexpectedResponse } from "../../kit/errors.js";
import { ReplyReader } from "../../kit/reply-reader.js";

const BODY = ["tag", "providers", "sequencer"];
const PROVIDERS = ["google", "outlook", "smtp"];
const DOMAIN = ["domain", "redirect", "aliases"];
const ALIAS = ["alias", "first_name", "last_name", "profile_picture"];

/** Every domain and address that a custom order buys. Throws if the request is not one that orders write. */
export function readNames({ path, query, body }: StepRequest): string[] {
  // With any other word ScaledMail registers nothing, and with a field more it may buy what nobody asked for.
  if (path !== undefined || query?.provider !== "buy") throw strange('is not sent with provider "buy"');
  const order = ReplyReader.loose("scaledmail", "createCustomOrder", body);
  refuseOthers(order, "the body", BODY);
  order.text("tag");
  const providers = order.row("providers");
  refuseOthers(providers, "providers", PROVIDERS);
  const names = PROVIDERS.flatMap((platform) => {
    const own = providers.maybeRow(platform);
    return own ? readPlatform(own, platform) : [];
  });
  if (names.length === 0) throw strange("buys nothing");
  return names;
}

function readPlatform(own: ReplyReader, platform: string): string[] {
  refuseOthers(own, platform, platform === "google" ? ["domains", "mailboxes_per_domain"] : ["domains"]);
  const perDomain = own.value.mailboxes_per_domain;
  return own.rows("domains").flatMap((row) => {
    refuseOthers(row, `a domain of ${platform}`, DOMAIN);
    const domain = row.text("domain");
    const aliases = row.rows("aliases");
    if (perDomain !== undefined && perDomain !== aliases.length)
      throw strange(`wants ${String(perDomain)} mailboxes on ${domain}, and names ${aliases.length}`);
    const addresses = aliases.map((alias) => {
      refuseOthers(alias, `an alias of ${domain}`, ALIAS);
      return `${alias.text("alias")}@${domain}`;
    });
    return [domain, ...addresses];
  });
}

function refuseOthers(row: ReplyReader, what: string, known: readonly string[]): void {
  const other = unknownOption(row.value, known);
  if (other !== undefined) throw strange(`has ${other} in ${what}`);
}

function strange(what: string): Error {
  return unexpectedResponse("scaledmail", "createCustomOrder", `createCustomOrder: the request ${what}`);
}
