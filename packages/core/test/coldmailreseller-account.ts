import { facts, webhookSignature } from "@mailfleet/coldmailreseller";
import { createColdMailResellerProvider } from "../src/adapters/coldmailreseller/index.js";
import {
  type Account,
  type Answers,
  dropRows,
  findRow,
  KNOWN,
  LAST,
  openLine,
  PEOPLE,
  sendWebhook,
  SPARE,
  type Wire,
} from "./account.js";

const TENANT = "USER000000000000000000000001";
const EMPTY_TENANT = "USER000000000000000000000002";

interface State {
  readonly users: Wire[];
  readonly domains: Wire[];
  readonly mailboxes: Wire[];
  readonly subscriptions: Wire[];
  readonly records: Wire[];
  readonly logins: Wire[];
}

/** A customer of Cold Mail Reseller that remembers what it is told. What takes the provider a while is done at once. */
export async function openAccount(): Promise<Account> {
  const state = startState();
  const line = openLine(facts.operations, answersOf(state));
  let disturbed = 0;
  const provider = createColdMailResellerProvider({ apiKey: "synthetic-key", userId: TENANT, ...line.clientOptions });
  return {
    line,
    disturb: () =>
      void Object.assign(findRow(state.domains, "domainName", KNOWN) ?? {}, {
        expiryDate: `203${disturbed++}-03-02T10:00:00.000Z`,
      }),
    fixture: {
      provider,
      ...line.counters,
      order: { items: [] },
      knownDomain: KNOWN,
      knownAddress: `ada@${KNOWN}`,
      knownTenant: TENANT,
      webhooks: await sendWebhook(webhookSignature, "synthetic-key", EVENT),
      newTenant: { name: "Conformance Ltd", contact: CONTACT },
      newConnection: { platform: "SMARTLEAD", name: "Ours", username: "ada@example.com", password: "synthetic-login" },
      secrets: ["synthetic-key", "synthetic-password", "synthetic-login"],
      spare: {
        domain: SPARE,
        address: `alan@${SPARE}`,
        lastAddress: `solo@${LAST}`,
        subscription: `S-${SPARE}`,
        tenant: EMPTY_TENANT,
        connection: "CREDENTIAL1",
      },
    },
  };
}

const CONTACT = {
  firstName: "Ada",
  lastName: "Lovelace",
  email: "ada@example.com",
  phone: "+1.2025550100",
  addressLine1: "1 Example Street",
  city: "New York",
  state: "New York",
  postalCode: "10001",
  country: "US",
};

/** A mailbox came to be usable. */
const EVENT = {
  event: "mailbox.created",
  eventId: "EVENT1",
  data: { userId: TENANT, mailboxId: "M-1", email: `ada@${KNOWN}`, password: "synthetic-password" },
};

function startState(): State {
  const names = Object.keys(PEOPLE);
  return {
    users: [userRow(TENANT, "Example Ltd"), userRow(EMPTY_TENANT, "Empty Ltd")],
    domains: names.map((domainName) => ({
      domainId: `D-${domainName}`,
      domainName,
      status: "ACTIVE",
      serviceProvider: "GOOGLE",
      autoRenew: false,
      creationTime: "2026-03-02T10:00:00.000Z",
      expiryDate: "2027-03-02T10:00:00.000Z",
    })),
    mailboxes: names.flatMap((domain) => (PEOPLE[domain] ?? []).map((name) => mailboxRow(`${name}@${domain}`))),
    subscriptions: names.map((domain) => subscriptionRow(domain, TENANT)).concat(subscriptionRow("other.com", "OTHER")),
    records: names.flatMap((domain) => [
      { recordId: `R-${domain}-1`, domain, host: "@", value: "v=spf1 ~all", recordType: "TXT", priority: "", ttl: 300 },
      { recordId: `R-${domain}-2`, domain, host: "@", value: "mail.example.com", recordType: "MX", priority: "10" },
    ]),
    logins: [
      { credentialId: "CREDENTIAL1", app: "EMAILBISON", email: "ada@example.com", metadata: { workspace: "one" } },
      { credentialId: "CREDENTIAL2", app: "EMAILBISON", email: "ada@example.com", metadata: { workspace: "two" } },
    ],
  };
}

function userRow(userId: string, company: string): Wire {
  return { userId, email: "ada@example.com", company, firstName: "Ada", lastName: "Lovelace" };
}

function mailboxRow(email: string): Wire {
  const people = { firstName: "Ada", lastName: "Lovelace", profilePicture: null };
  return { mailboxId: `M-${email}`, email, ...people, status: "ACTIVE", serviceProvider: "GOOGLE" };
}

function subscriptionRow(domain: string, userId: string): Wire {
  return {
    subscriptionId: `S-${domain}`,
    subscriptionStatus: "ACTIVE",
    totalMailboxQuantity: 2,
    billingCycle: "MONTHLY",
    pricePerMailbox: 3,
    periodStart: "2026-11-10T11:18:31.479Z",
    periodEnd: "2026-12-10T11:18:31.479Z",
    serviceProvider: "GOOGLE",
    autoRenew: true,
    userId,
    domain,
  };
}

function answersOf(state: State): Answers {
  return {
    ...tenantAnswers(state),
    ...domainAnswers(state),
    ...mailboxAnswers(state),
    ...billingAnswers(state),
    ...dnsAnswers(state),
    ...exportAnswers(state),
  };
}

const say = (data: unknown = null): Wire => ({ status: 200, message: "Success", data });
const refuse = (status: number, message: string, data: unknown = null): Response =>
  Response.json({ status, message, data }, { status });

function pageOf(name: string, rows: readonly Wire[], query: Readonly<Record<string, string>>): Wire {
  const [page, limit] = [Number(query["page"] ?? 1), Number(query["limit"] ?? 50)];
  const totalPages = Math.ceil(rows.length / limit);
  const pagination = { totalSearchedCount: rows.length, currentPage: page, nextPage: page + 1, totalPages };
  return say({ [name]: rows.slice((page - 1) * limit, page * limit), pagination });
}

function tenantAnswers({ users, domains, mailboxes }: State): Answers {
  return {
    retrieveAllUsers: ({ query }) => pageOf("users", users, query),
    getUserDetails: ({ query }) => {
      const user = findRow(users, "userId", query["userId"]);
      return user ? say(user) : refuse(404, "The requested user does not exist.");
    },
    createUser: ({ body }) => {
      const userId = `USER-${users.length + 1}`;
      users.push({ userId, ...body });
      return say({ id: userId });
    },
    deleteUser: ({ query }) => {
      const counts = { mailboxCount: mailboxes.length, domainCount: domains.length };
      if (!findRow(users, "userId", query["userId"])) return refuse(404, "The requested user does not exist.");
      if (query["userId"] === TENANT) return refuse(422, "The user still has domains or mailboxes", counts);
      dropRows(users, ({ userId }) => userId === query["userId"]);
      return { status: 200, message: "User successfully deleted" };
    },
  };
}

function domainAnswers({ domains }: State): Answers {
  return {
    getDomainsForUser: ({ query }) => pageOf("domains", domains, query),
    enableOrDisableDomainAutoRenew: ({ body }) => {
      const names = body["domains"] as string[];
      const rows = domains.filter(({ domainName }) => names.includes(String(domainName)));
      for (const row of rows) row["autoRenew"] = body["autoRenew"];
      return say(rows.map(({ domainName, domainId, autoRenew }) => ({ domainName, domainId, autoRenew })));
    },
  };
}

function mailboxAnswers({ mailboxes }: State): Answers {
  return {
    getMailboxesForUser: ({ query }) => pageOf("mailboxes", mailboxes, query),
    getMailboxAdminDetails: ({ query }) =>
      say({ ...findRow(mailboxes, "mailboxId", query["mailboxId"]), password: "synthetic-password" }),
    updateMailboxDetails: ({ body }) => {
      const { mailboxId, ...changes } = body["mailboxData"] as Wire;
      Object.assign(findRow(mailboxes, "mailboxId", mailboxId) ?? {}, changes);
      return { status: 200, message: "Mailbox details will update shortly", actionId: "ACT_1" };
    },
    removeMailbox: ({ body }) => {
      dropRows(mailboxes, ({ mailboxId }) => mailboxId === body["mailboxId"]);
      return { status: 200, message: "Mailbox will be removed shortly" };
    },
    getAllPreWarmedUpMailboxes: ({ query }) => {
      const names = query["serviceProvider"] === "MICROSOFT" ? ["example.org"] : ["example.com", "example.net"];
      const inventory = names.map((domain) => ({
        domain,
        preWarmedUpMailboxes: [{ email: `ada@${domain}`, firstName: "Ada", lastName: "Lovelace" }],
        purchasePrice: 30,
        renewalPrice: 15,
      }));
      return say({ inventory, currentPage: 1, totalPages: 1, totalDomains: inventory.length });
    },
  };
}

function billingAnswers({ subscriptions }: State): Answers {
  return {
    getAllSubscriptions: ({ query }) =>
      pageOf(
        "subscriptions",
        subscriptions.filter(
          ({ subscriptionId, domain }) =>
            subscriptionId === (query["componentSubscriptionId"] ?? subscriptionId) &&
            domain === (query["domain"] ?? domain),
        ),
        query,
      ),
    // It turns over whatever it finds.
    toggleAutoRenewal: ({ body }) => {
      const row = findRow(subscriptions, "subscriptionId", body["subscriptionId"]);
      if (row) row["autoRenew"] = row["autoRenew"] !== true;
      return say();
    },
    cancelSubscription: ({ body }) => {
      Object.assign(findRow(subscriptions, "subscriptionId", body["subscriptionId"]) ?? {}, {
        subscriptionStatus: "CANCELLED",
      });
      return say();
    },
  };
}

function dnsAnswers({ records }: State): Answers {
  let count = 0;
  const recordOf = (domain: unknown, record: Wire): Wire => ({
    priority: "",
    ...record,
    domain,
    recordId: `R-${++count}`,
  });
  return {
    getDnsRecordsForDomain: ({ query }) =>
      say({
        records: records.filter(({ domain }) => domain === query["domain"]).map(({ domain: _, ...record }) => record),
        disabledRecords: [],
      }),
    addDnsRecord: ({ body }) => {
      for (const record of body["records"] as Wire[]) records.push(recordOf(body["domain"], record));
      return say();
    },
    updateDnsRecords: ({ body: { recordId, ...changes } }) => {
      Object.assign(findRow(records, "recordId", recordId) ?? {}, changes);
      return say();
    },
    deleteDnsRecords: ({ query }) => {
      dropRows(records, ({ recordId }) => recordId === query["recordId"]);
      return say();
    },
  };
}

function exportAnswers({ logins }: State): Answers {
  return {
    getConnectedPlatforms: () => {
      const apps = ["EMAILBISON", "SMARTLEAD"].map((app) => {
        const credentials = logins.filter((login) => login["app"] === app).map(({ app: _, ...login }) => login);
        return [app, { connected: credentials.length > 0, credentials }];
      });
      return say(Object.fromEntries(apps));
    },
    addPlatformCredentials: ({ body }) => {
      const credentialId = `CREDENTIAL${logins.length + 1}`;
      const { email } = body["credentials"] as Wire;
      logins.push({ credentialId, app: body["app"], email, metadata: body["metadata"] });
      return say({ credentialId });
    },
    removePlatformCredential: ({ query }) => {
      dropRows(logins, ({ credentialId }) => credentialId === query["credentialId"]);
      return say();
    },
    exportMailboxesToPlatform: () => say(),
  };
}
