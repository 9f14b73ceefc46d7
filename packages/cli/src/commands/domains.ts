import { Resolver } from "node:dns/promises";
import { formatMoney, type Platform, type Provider } from "@mailfleet/core";
import { checkDns } from "../actions/dns-check.js";
import { askEach, fleetOf, toData } from "../actions/lists.js";
import type { CommandSpec, Context, Result } from "../command.js";
import { EXIT, UsageError } from "../exit.js";
import type { DnsCheck, DnsCheckData, DnsData, DomainDns, DomainsData, OffersData } from "../output/types.js";
import { clean } from "../text/clean.js";
import { type Column, fields, table, wrap } from "../text/table.js";
import { writeDay } from "../text/words.js";
import { fleetResult, LIMIT, listResult, sourceColumns, wholeNumber } from "./shared.js";

type DomainRow = DomainsData["items"][number];

const DOMAIN_COLUMNS: readonly Column<DomainRow>[] = [
  { title: "domain", read: ({ name }) => name },
  { title: "status", read: ({ status, rawStatus }) => (status === "unknown" ? (rawStatus ?? status) : status) },
  { title: "ready", read: ({ ready }) => (ready === undefined ? "" : ready ? "yes" : "no"), drop: 4 },
  { title: "mailboxes", read: ({ mailboxCount }) => mailboxCount, align: "right", drop: 3 },
  { title: "expires", read: ({ expiresAt }) => writeDay(expiresAt), drop: 5 },
  { title: "forwards to", read: ({ forwardTo }) => forwardTo, drop: 8 },
  ...sourceColumns<DomainRow>(),
];

export const DOMAINS: readonly CommandSpec[] = [
  {
    name: "list",
    summary: "List the domains of every provider and tenant",
    options: [LIMIT],
    examples: ["domains list", "domains list --provider inboxkit --json"],
    run: async ({ session, io }, _, options) => {
      const limit = wholeNumber(options["limit"], "--limit", 1);
      const data = toData(await (await fleetOf(session)).domains.list(limit === undefined ? {} : { limit }));
      return listResult(io, data, "domains", DOMAIN_COLUMNS);
    },
  },
  {
    name: "show",
    summary: "Show one domain, wherever it is",
    args: [["<domain>", "its name"]],
    examples: ["domains show example.com"],
    run: async ({ session }, [name]) => {
      const data = toData(await (await fleetOf(session)).domains.find(String(name)));
      const text = data.items.map((each) => fields(Object.entries(each).map(([key, value]) => [key, String(value)])));
      return found(fleetResult(data, text.join("\n")), data.items.length, `No provider has ${String(name)}.`);
    },
  },
  {
    name: "search",
    summary: "Find names that can be registered, with the prices of each provider",
    args: [["<keyword>", "a word or a name: acme"]],
    options: [LIMIT, ["--tlds <list>", "only under these endings, separated by commas: com,net"]],
    examples: ["domains search acme", "domains search acme --tlds com,net --limit 5"],
    run: async ({ session, io }, [keyword], options) => {
      const limit = wholeNumber(options["limit"], "--limit", 1);
      const tlds = options["tlds"] === undefined ? undefined : String(options["tlds"]).split(",");
      const search = (await fleetOf(session)).domains.search(String(keyword), { limit, tlds });
      return offersResult(io.columns, toData(await search));
    },
  },
  {
    name: "check",
    summary: "Say whether these names can be registered, with the prices of each provider",
    args: [["<domain...>", "names"]],
    examples: ["domains check acme-mail.com acme-team.com"],
    run: async ({ session, io }, [names]) => {
      const data = toData(await (await fleetOf(session)).domains.check(names as readonly string[]));
      return offersResult(io.columns, data);
    },
  },
];

function found(result: Result, count: number, nothing: string): Result {
  if (count > 0) return result;
  return { ...result, text: "", notes: [...(result.notes ?? []), nothing], exitCode: EXIT.failed };
}

type Offer = OffersData["items"][number];

/** A line for each name, a column for each provider. */
function offersResult(width: number, data: OffersData): Result {
  const names = [...new Set(data.items.map(({ name }) => name))];
  const providers = [...new Set(data.items.map(({ provider }) => provider))];
  const columns: Column<string>[] = [
    { title: "domain", read: (name) => name },
    ...providers.map((provider, at) => ({
      title: provider,
      read: (name: string) => writeOffer(data.items.find((each) => each.name === name && each.provider === provider)),
      drop: at + 1,
    })),
    {
      title: "warnings",
      read: (name) =>
        [...new Set(data.items.filter((each) => each.name === name).flatMap(({ warnings }) => warnings))].join("; "),
      drop: 9,
    },
  ];
  return fleetResult(data, names.length === 0 ? "No names.\n" : table(names, columns, width));
}

function writeOffer(offer: Offer | undefined): string {
  if (!offer) return "";
  const { available, price, renewalPrice } = offer;
  if (available === false) return "taken";
  const first = price ? formatMoney(price) : available ? "free to register" : "not known";
  return renewalPrice && renewalPrice.minor !== price?.minor ? `${first}, then ${formatMoney(renewalPrice)}` : first;
}

type DnsRow = DnsData["items"][number];

const DNS_COLUMNS: readonly Column<DnsRow>[] = [
  { title: "type", read: ({ type }) => type },
  { title: "host", read: ({ host }) => host },
  { title: "value", read: ({ value }) => value },
  { title: "priority", read: ({ priority }) => priority, align: "right", drop: 3 },
  { title: "ttl", read: ({ ttl }) => ttl, align: "right", drop: 4 },
  { title: "id", read: ({ id }) => id, drop: 8 },
  ...sourceColumns<DnsRow>(),
];

export const DNS: readonly CommandSpec[] = [
  {
    name: "list",
    summary: "List the DNS records that the provider keeps for a domain",
    args: [["<domain>", "its name"]],
    examples: ["dns list example.com"],
    run: async ({ session, io }, [name]) => {
      const domain = String(name).toLowerCase();
      const owners = await owningProviders({ session }, [domain]);
      const data = await askEach(await session.providers(), (provider) =>
        owners.has(`${provider.id} ${provider.tenant} ${domain}`) && provider.dns
          ? provider.dns
              .list(domain)
              .snapshot()
              .then(({ items }) => items.map((each) => ({ ...each, domain })))
          : undefined,
      );
      return listResult(io, data, "records", DNS_COLUMNS);
    },
  },
  {
    name: "check",
    summary: "Compare what public DNS answers with what mail needs and the provider publishes",
    description:
      "Looks up MX, SPF, DKIM and DMARC of each domain in public DNS, and every record that the provider says it publishes. Reads only.",
    args: [["[domain...]", "names (default: every domain that carries mailboxes)"]],
    options: [["--resolver <address>", "ask this name server, as in 1.1.1.1, instead of the machine's"]],
    examples: ["dns check example.com", "dns check --resolver 1.1.1.1"],
    run: async (context, [names], options) => await checkAll(context, names as readonly string[], options["resolver"]),
  },
];

/** Which provider has which of these domains, as `provider tenant domain`. */
async function owningProviders(
  { session }: Pick<Context, "session">,
  domains: readonly string[],
): Promise<Map<string, Provider>> {
  const { results } = await (await fleetOf(session)).domains.list();
  const own = results.filter(({ item }) => domains.length === 0 || domains.includes(item.name));
  const missing = domains.filter((domain) => !own.some(({ item }) => item.name === domain));
  if (missing.length > 0) throw new UsageError(`No provider that is set up here has ${missing.join(", ")}.`);
  return new Map(own.map(({ item, via }) => [`${via.id} ${via.tenant} ${item.name}`, via]));
}

async function checkAll(context: Context, names: readonly string[], server: unknown): Promise<Result> {
  const { io } = context;
  const resolver = new Resolver({ timeout: 5_000, tries: 2 });
  if (server !== undefined) setServer(resolver, String(server));
  const owners = await owningProviders(
    context,
    names.map((each) => each.toLowerCase()),
  );
  const platforms = await readPlatforms([...new Set(owners.values())]);
  const domains: DomainDns[] = [];
  for (const [id, provider] of owners) {
    const domain = id.slice(id.lastIndexOf(" ") + 1);
    const platform = platforms.get(domain);
    // Of all of them only those that send mail are of interest.
    if (names.length === 0 && !platform) continue;
    io.busy(`Looking up ${domain} …`);
    const source = { provider: provider.id, ...(provider.tenant !== undefined && { tenant: provider.tenant }) };
    domains.push({ ...source, domain, checks: await checkDns(provider, domain, platform, resolver) });
  }
  io.busy("");
  const isGood = domains.every(({ checks }) => checks.every(({ status }) => status === "ok"));
  const text =
    domains.length === 0 ? "No domains with mailboxes.\n" : domains.map((each) => describeDns(each, io)).join("\n");
  return { data: { domains } satisfies DnsCheckData, text, exitCode: isGood ? EXIT.done : EXIT.failed };
}

const DNS_MARKS = { ok: "green", missing: "red", wrong: "red", unknown: "yellow" } as const;

/** A line for each check, with what to do about it beside it. */
function describeDns({ domain, provider, checks }: DomainDns, io: Context["io"]): string {
  const nameOf = ({ what, name }: DnsCheck): string => {
    if (what !== "record" && what !== "DKIM") return what;
    const host = name === domain ? "@" : name.replace(`.${domain}`, "");
    return what === "DKIM" ? `DKIM ${host.replace("._domainkey", "")}` : `record ${host}`;
  };
  const names = checks.map(nameOf);
  const width = Math.max(...names.map(({ length }) => length));
  const lines = checks.map(({ status, message = "" }, at) => {
    const mark = io.style(DNS_MARKS[status], status.padEnd(7));
    const indent = " ".repeat(width + 13);
    return `  ${names[at]?.padEnd(width)}  ${mark}  ${wrap(message, io.columns, indent).trimStart()}`;
  });
  return `${io.style("bold", clean(domain))} at ${provider}\n${lines.map((each) => `${each.trimEnd()}\n`).join("")}`;
}

function setServer(resolver: Resolver, server: string): void {
  try {
    resolver.setServers([server]);
  } catch {
    throw new UsageError(`--resolver: "${server}" is not an address such as 1.1.1.1 or 127.0.0.1:5353.`);
  }
}

/** What runs the mailboxes of each domain. */
async function readPlatforms(providers: readonly Provider[]): Promise<Map<string, Platform>> {
  const platforms = new Map<string, Platform>();
  for (const { mailboxes } of providers)
    for (const { domain, platform } of (await mailboxes.list().snapshot()).items)
      if (platform) platforms.set(domain, platform);
  return platforms;
}
