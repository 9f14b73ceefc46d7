import type { MockReply } from "@mailfleet/mock";
import { objectsOf, textOf, textsOf } from "../../json.js";
import { type Asked, countOf, dollars, isListed, type Row } from "../../skin.js";
import { registerDomain } from "../../world/purchases.js";
import type { Cents, Domain } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { endMailbox } from "./endings.js";
import { findDomain, findDomains, mailboxesOf } from "./find.js";
import { answerPage, refuse } from "./replies.js";
import { domainRow, isAssignable, nameserverWords } from "./rows.js";
import { openSession } from "./sessions.js";
import type { Operations } from "./settings.js";
import { payFromWallet } from "./wallet.js";
import { domainWord } from "./words.js";

const TLDS = ["com", "net", "org", "shop"];
/** What is found for a keyword: the keyword, and these in front of it. */
const PREFIXES = ["", "get", "try", "go", "use"];

const offers: Operations = {
  searchAvailableDomains: (asked) => {
    const { world, body } = asked;
    const tlds = textsOf(body["tlds"]).map((tld) => tld.replace(/^\./, "").toLowerCase());
    if (tlds.some((tld) => !TLDS.includes(tld))) return asked.example("tldNotSupported");
    const keyword = textOf(body["keyword"]).toLowerCase();
    const labels = PREFIXES.flatMap((prefix) =>
      (tlds.length > 0 ? tlds : TLDS).map((tld) => `${prefix}${keyword}.${tld}`),
    );
    const names = typeof body["domain"] === "string" ? [body["domain"].toLowerCase()] : labels;
    const found = names.filter((name) => body["show_unavailable"] === true || isForSale(world, name));
    const size = countOf(body["num"], found.length);
    const start = (countOf(body["page"], 1) - 1) * size;
    return asked.example("found", {
      domains: found.slice(start, start + size).map((name) => offerRow(world, name, body)),
    });
  },
  checkDomainAvailability: (asked) => {
    const { world } = asked;
    const name = textOf(asked.query["domain"]).toLowerCase();
    const { banned, price, renewalPrice } = world.quote(name);
    return asked.example(banned ? "banned" : isForSale(world, name) ? "available" : "taken", {
      registration_price: dollars(price),
      renewal_price: dollars(renewalPrice),
    });
  },
  // No source shows this reply; the flag is called so by Check domain availability.
  checkIfDomainIsBannedFromRegistration: (asked) =>
    asked.example("answered", { banned: asked.world.quote(textOf(asked.query["domain"]).toLowerCase()).banned }),
  checkWorkspaceAvailability: (asked) => {
    const isFree = (name: string, ...platforms: readonly string[]): boolean =>
      !asked.world.all("mailboxes", { domainName: name }).some(({ platform }) => platforms.includes(platform));
    const result = textsOf(asked.body["domains"]).map((domain) => ({
      domain,
      google_workspace_available: isFree(domain, "google"),
      ms365_workspace_available: isFree(domain, "microsoft", "azure"),
    }));
    return asked.example("checked", { result });
  },
};

/** Names of the account, and of InboxKit's own stock, are not for sale. */
export function isForSale(world: World, name: string): boolean {
  return world.quote(name).available && !world.stock(name);
}

function offerRow(world: World, name: string, wanted: Asked["body"]): Row {
  const { banned, price } = world.quote(name);
  const isFree = isForSale(world, name);
  return {
    name,
    available: isFree,
    price: dollars(price),
    is_premium: false,
    banned,
    ...(wanted["check_google_workspace_availability"] === true && { google_workspace_available: isFree }),
    ...(wanted["check_ms365_workspace_availability"] === true && { ms365_workspace_available: isFree }),
  };
}

const lists: Operations = {
  listDomains: (asked) => {
    const keyword = textOf(asked.body["keyword"]).toLowerCase();
    const domains = listedDomains(asked).filter(({ name }) => name.includes(keyword));
    return answerDomains(asked, domains, {
      status_counts: countWords(domains.map(domainWord)),
      nameserver_status_counts: countWords(nameserverWords(asked.world, domains)),
    });
  },
  listAssignableDomains: (asked) =>
    answerDomains(
      asked,
      listedDomains(asked).filter((domain) => isAssignable(asked.world, domain)),
    ),
};

function listedDomains({ world, tenant }: Asked): readonly Domain[] {
  return world.all("domains", { tenant }).filter((domain) => isListed(world, domain));
}

function answerDomains(asked: Asked, items: readonly Domain[], more: Row = {}): MockReply {
  const rowOf = (domain: Domain): Row => domainRow(asked.world, domain);
  return answerPage(asked, { example: "page", key: "domains", items, rowOf, more });
}

function countWords(words: readonly string[]): Row {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

export const domainOperations: Operations = {
  ...offers,
  ...lists,
  registerDomains,
  removeDomains: (asked) => {
    const { body } = asked;
    const named = textsOf(body["domains"]).flatMap((name) => findDomain(asked, name) ?? []);
    const domains = new Set([...named, ...findDomains(asked, textsOf(body["uids"]))]);
    const deleted = [...domains].map((domain) => removeDomain(asked.world, domain));
    return asked.example("deleted", { result: { updated: [], deleted } });
  },
};

interface Registration {
  readonly name: string;
  readonly years: number;
  readonly cost: Cents;
}

/** Names that are not available are left out; it fails if none of them is. */
function registerDomains(asked: Asked): MockReply {
  const { world, body } = asked;
  const wanted = readRegistrations(asked);
  if (wanted.length === 0) return refuse("Domain is not available for registration");
  const cents = wanted.reduce((sum, { cost }) => sum + cost, 0);
  const fromWallet = body["use_wallet_balance"] === true;
  if (fromWallet && !payFromWallet(world, cents)) return asked.example("insufficientWallet");
  const uids = wanted.map((each) => register(asked, each, !fromWallet).id);
  const receipt = { domains_count: uids.length, total_cost: dollars(cents), domain_uids: uids };
  if (fromWallet) return asked.example("paidFromWallet", { ...receipt, contact_details: body["contact_details"] });
  const id = openSession(world, { cents, domains: uids });
  return asked.example("checkout", { ...receipt, url: `https://checkout.stripe.com/pay/${id}`, session_id: id });
}

function readRegistrations({ world, body }: Asked): readonly Registration[] {
  const years = new Map(
    objectsOf(body["domains"]).map((each) => [
      textOf(each["name"]).toLowerCase(),
      countOf(each["registration_years"], 1),
    ]),
  );
  return [...years].flatMap(([name, term]) =>
    isForSale(world, name) ? [{ name, years: term, cost: world.quote(name).price * term }] : [],
  );
}

function register({ world, tenant, body }: Asked, { name, years, cost }: Registration, unpaid: boolean): Domain {
  const domain = registerDomain(world, {
    tenant,
    name,
    years,
    unpaid,
    amount: cost,
    autoRenew: true,
    forwardTo: textOf(body["domain_forwarding_url"]),
    catchAll: textOf(body["catch_all_email"]),
  });
  const rua = textOf(body["dmarc_email"]);
  return (rua !== "" && world.change("domains", domain.id, { dmarc: { policy: "reject", rua } })) || domain;
}

/** What is paid for, or has mailboxes, stays a while; its mailboxes end with it. */
function removeDomain(world: World, domain: Domain): Row {
  const mailboxes = mailboxesOf(world, domain);
  const isKept = domain.state !== "unpaid" && (domain.origin !== "connected" || mailboxes.length > 0);
  const { cleanUpMs } = world.state.habits;
  if (domain.state !== "ending") {
    world.change("domains", domain.id, { state: isKept ? "ending" : "gone" });
    if (isKept) world.later(cleanUpMs, "domain.clean", domain.id);
    for (const mailbox of mailboxes) endMailbox(world, mailbox, world.now() + cleanUpMs);
  }
  return {
    name: domain.name,
    uid: domain.id,
    previous_status: domainWord(domain),
    new_status: domainWord(world.find("domains", domain.id) ?? domain),
  };
}
