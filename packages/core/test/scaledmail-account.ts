import { facts } from "@mailfleet/scaledmail";
import { createScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import {
  type Account,
  type Answers,
  dropRows,
  findRow,
  FREE,
  KNOWN,
  openLine,
  PEOPLE,
  SPARE,
  type Wire,
} from "./account.js";

const TENANT = "recORG00000000001";

interface State {
  readonly domains: Wire[];
  /** Domains that were bought, in use or not. */
  readonly purchased: Wire[];
  readonly orders: Wire[];
}

/** A ScaledMail organization that remembers what it is told. Requests that people carry out are carried out at once. */
export async function openAccount(): Promise<Account> {
  const state = startState();
  const line = openLine(facts.operations, answersOf(state));
  let disturbed = 0;
  const provider = createScaledMailProvider({ apiKey: "synthetic-key", organizationId: TENANT, ...line.clientOptions });
  return {
    line,
    disturb: () => void Object.assign(findRow(state.domains, "domain", KNOWN) ?? {}, { total_mailboxes: ++disturbed }),
    fixture: {
      provider,
      ...line.counters,
      order: { items: [] },
      knownDomain: KNOWN,
      knownAddress: `ada@${KNOWN}`,
      knownTenant: TENANT,
      secrets: ["synthetic-key", "synthetic-password"],
      spare: { domain: SPARE, replacement: FREE, subscription: `recORD-${SPARE}`, endsForwarding: true },
    },
  };
}

function startState(): State {
  const names = Object.keys(PEOPLE).filter((name) => name !== FREE);
  return {
    domains: names.map((name) => domainRow(name, PEOPLE[name] ?? [])),
    purchased: Object.keys(PEOPLE).map((domain) => ({
      domain,
      created_at: "2026-03-14",
      renewal_at: "2027-03-14",
      renewal_price: 15.12,
      domain_id: domain === FREE ? null : `recDOM-${domain}`,
    })),
    orders: names.map((name) => ({
      id: `recORD-${name}`,
      amount: 7,
      created_at: "2026-03-14T12:00:00.000Z",
      status: "Active",
      description: "1 * ScaledMail - Google",
    })),
  };
}

function domainRow(domain: string, aliases: readonly string[]): Wire {
  return {
    id: `recDOM-${domain}`,
    domain,
    tag: "",
    redirect: "",
    order_type: "google",
    payment_id: `recORD-${domain}`,
    total_mailboxes: aliases.length,
    mailbox: aliases.map((alias) => ({ first_name: "Ada", last_name: "Lovelace", alias })),
    status: "Active",
  };
}

function answersOf({ domains, purchased, orders }: State): Answers {
  return {
    getOrganizations: () => ({
      organizations: [
        { id: TENANT, name: "Acme" },
        { id: "recORG00000000002", name: "Example Studio" },
      ],
    }),
    getDomains: () => ({ total: domains.length, domains }),
    getPurchasedDomains: ({ query }) => {
      const rows = purchased.filter(({ domain_id }) => query["available"] !== "true" || domain_id === null);
      return { total: rows.length, domains: rows };
    },
    getMailboxesByDomainId: ({ path, query }) => mailboxesOf(findRow(domains, "id", path["domain_id"]), query),
    suggestDomains: ({ body, query }) => suggest(body, Number(query["limit"])),
    searchDomains: ({ body }) =>
      (body["domains"] as string[]).map((domain) => ({ domain, status: "available", price: 15.5, renewPrice: 17 })),
    updateDomainRedirect: ({ path, body }) => {
      const row = findRow(domains, "domain", path["domain"]);
      if (!row) return Response.json({ error: "Domain not found" }, { status: 404 });
      row["redirect"] = body["new_redirect"];
      return { message: "Redirect Swap Requested" };
    },
    updateDomainName: ({ path, body }) => {
      const row = findRow(domains, "domain", path["domain"]);
      if (!row) return Response.json({ error: "Domain not found" }, { status: 404 });
      dropRows(purchased, ({ domain }) => domain === path["domain"]);
      Object.assign(findRow(purchased, "domain", body["new_domain"]) ?? {}, { domain_id: row["id"] });
      row["domain"] = body["new_domain"];
      return { message: "Domain Swap Requested" };
    },
    listPreWarmInboxes: () => ({ total: 2, google: [offer("example.com", 1)], outlook: [offer("example.org", 2)] }),
    getPackages: () => ({
      total: 1,
      packages: [{ id: "price_1", name: "Starter", mode: "subscription", price: 199, frequency: "/monthly" }],
    }),
    getOrders: () => ({ total: orders.length, payments: orders }),
    cancelOrder: ({ path }) => {
      Object.assign(findRow(orders, "id", path["order_id"]) ?? {}, { status: "Cancelled" });
      return { success: true, message: "Subscription canceled successfully." };
    },
  };
}

function mailboxesOf(domain: Wire | undefined, query: Readonly<Record<string, string>>): Wire {
  const people = (domain?.["mailbox"] ?? []) as Wire[];
  const mailboxes = people.map((person) => ({
    ...person,
    email: `${String(person["alias"])}@${String(domain?.["domain"])}`,
    domain_id: domain?.["id"],
    order_type: "google",
    status: "Active",
    ...(query["password"] === "true" && { mailbox_password: "synthetic-password" }),
  }));
  return { total: mailboxes.length, mailboxes };
}

function suggest({ domain, tlds = ["com", "net", "org", "edu"] }: Wire, limit: number): Wire {
  const words = ["available", "available", "taken", "error"];
  const rows = (tlds as string[]).map((tld, at) => ({
    domain: `${String(domain)}-ideas.${tld}`,
    status: words[at],
    price: 15.5,
    renewPrice: 17,
  }));
  return { total: rows.length, page: 1, limit, total_pages: 1, domains: rows };
}

function offer(domain: string, at: number): Wire {
  const mailbox = [{ first_name: "Ada", last_name: "Lovelace", alias: "ada" }];
  const pricing = { oneTimePrice: 23, monthlyPrice: 8 };
  return { warmup_age: at, id: `recPRE0000000000${at}`, domain, emailMailboxCount: 1, pricing, emailMailbox: mailbox };
}
