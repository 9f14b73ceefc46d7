import type { MockReply } from "@mailfleet/mock";
import { textsOf } from "../../json.js";
import { type Asked, countOf, type Handler, isListed, pageOf, reply } from "../../skin.js";
import { registerDomain } from "../../world/purchases.js";
import { refused } from "./refusals.js";
import { writeDomain, writeOffer, writePurchase } from "./rows.js";
import { isPurchased, usesOf } from "./use.js";

export const getDomains: Handler = ({ world, tenant }) => {
  const uses = usesOf(world, world.all("domains", { tenant })).filter(({ domain, listedAt }) =>
    isListed(world, { ...domain, listedAt }),
  );
  const { rows, total } = pageOf(world, uses, writeDomain);
  return reply(200, { total, domains: rows });
};

export const getPurchasedDomains: Handler = ({ world, tenant, query }) => {
  const domains = world.all("domains", { tenant }).filter((domain) => isPurchased(domain) && isListed(world, domain));
  const used = new Set(usesOf(world, domains).map(({ domain }) => domain.id));
  const wanted = query["available"] === "true" ? domains.filter(({ id }) => !used.has(id)) : domains;
  const { rows, total } = pageOf(world, wanted, (domain) =>
    writePurchase(domain, used.has(domain.id), world.quote(domain.name)),
  );
  return reply(200, { total, domains: rows });
};

export const searchDomains: Handler = ({ world, body }) => {
  const offers = textsOf(body["domains"]).map((name) => ({ name, quote: world.quote(name) }));
  const rows = offers.map(({ name, quote }) => ({
    ...writeOffer(name, quote),
    ...(quote.available && { blacklisted: [] }),
  }));
  return reply(200, rows);
};

/** What is put before and behind a keyword to make names of it. */
const AFFIXES = [
  ["", ""],
  ["get", ""],
  ["try", ""],
  ["use", ""],
  ["go", ""],
  ["join", ""],
  ["meet", ""],
  ["", "hq"],
  ["", "app"],
  ["", "team"],
  ["", "labs"],
  ["", "mail"],
] as const;
const TLDS = ["com", "io", "net", "co", "org"];
const SUGGESTIONS_A_PAGE = 20;
const MOST_SUGGESTIONS_A_PAGE = 50;

export const suggestDomains: Handler = ({ world, body, query, example }) => {
  const { domain } = body;
  if (typeof domain !== "string" || domain === "") return example("domainRequired");
  const base = (domain.toLowerCase().split(".")[0] ?? "").replaceAll(/[^a-z0-9-]/g, "").replaceAll(/^-+|-+$/g, "");
  if (base === "") return example("invalidDomain");
  const tlds = body["tlds"] === undefined ? TLDS : textsOf(body["tlds"]).map((tld) => tld.replace(/^\./, ""));
  const names = AFFIXES.flatMap(([before, after]) => tlds.map((tld) => `${before}${base}${after}.${tld}`));
  const page = countOf(query["page"], 1);
  const limit = Math.min(countOf(query["limit"], SUGGESTIONS_A_PAGE), MOST_SUGGESTIONS_A_PAGE);
  const some = names.slice((page - 1) * limit, page * limit);
  return reply(200, {
    total: names.length,
    page,
    limit,
    total_pages: Math.ceil(names.length / limit),
    domains: some.map((name) => writeOffer(name, world.quote(name))),
  });
};

/** All or nothing. The card is charged on success, and only what can be paid is bought. */
export const buyDomains: Handler = ({ world, tenant, body, example }) => {
  const names = textsOf(body["domains"]);
  const taken = names.find((name, at) => names.indexOf(name) !== at || !world.quote(name).available);
  if (taken !== undefined) return unavailable({ example }, "domainUnavailable", taken);
  const offers = names.map((name) => ({ name, amount: world.quote(name).price }));
  if (!world.pay(offers.reduce((sum, { amount }) => sum + amount, 0))) return refused("Unable to charge");
  for (const offer of offers) registerDomain(world, { tenant, ...offer, autoRenew: true });
  return example("bought");
};

/** The refusal of an example, of this domain. */
export function unavailable({ example }: Pick<Asked, "example">, name: string, domain: string): MockReply {
  return example(name, { error: `Domain ${domain} is not available` });
}
