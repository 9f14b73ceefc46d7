import { facts, webhookSignature } from "@mailfleet/inboxkit";
import { createInboxKitProvider } from "../src/adapters/inboxkit/index.js";
import {
  type Account,
  type Answers,
  type Asked,
  dropRows,
  findRow,
  KNOWN,
  openLine,
  sendWebhook,
  SPARE,
  type Wire,
} from "./account.js";
import { domainRow, startState, type State, TENANT } from "./inboxkit-account-rows.js";

/** An InboxKit workspace that remembers what it is told. What takes InboxKit some minutes is done at once. */
export async function openAccount(): Promise<Account> {
  const state = startState();
  const line = openLine(facts.operations, answersOf(state));
  let disturbed = 0;
  const provider = createInboxKitProvider({ apiKey: "synthetic-key", workspaceId: TENANT, ...line.clientOptions });
  return {
    line,
    disturb: () => void Object.assign(findRow(state.domains, "name", KNOWN) ?? {}, { assigned_mailboxes: ++disturbed }),
    fixture: {
      provider,
      ...line.counters,
      order: { items: [] },
      knownDomain: KNOWN,
      knownAddress: `ada@${KNOWN}`,
      knownTenant: TENANT,
      webhooks: await sendWebhook(webhookSignature, "synthetic-key", EVENT),
      newTenant: { name: "Third Workspace" },
      newConnection: { platform: "instantly", name: "Second sequencer", apiKey: "synthetic-login" },
      secrets: ["synthetic-key", "synthetic-password", "synthetic-totp-seed", "synthetic-login"],
      spare: { domain: SPARE, address: `alan@${SPARE}`, connection: "sequencer-1", endsForwarding: true },
    },
  };
}

/** A mailbox came to be usable. */
const EVENT = {
  event: "mailbox.status_changed",
  timestamp: "2026-11-22T10:00:00.000Z",
  data: {
    mailbox: {
      uid: "mailbox-1",
      email: `ada@${KNOWN}`,
      username: "ada",
      status: "active",
      domain_name: KNOWN,
      password: "synthetic-password",
      secret: "synthetic-totp-seed",
    },
    metadata: { workspace_id: TENANT, updated_at: "2026-11-22T09:59:30.000Z" },
  },
};

function answersOf(state: State): Answers {
  return {
    ...accountAnswers(state),
    ...domainAnswers(state),
    ...connectionAnswers(state),
    ...mailboxAnswers(state),
    ...dnsAnswers(state),
    ...exportAnswers(state),
  };
}

const say = (more: Wire = {}): Wire => ({ error: false, message: "Done", ...more });
const refuse = (status: number, message: string): Response => Response.json({ error: true, message }, { status });

function pageOf(key: string, rows: readonly Wire[], { page, limit }: Wire): Wire {
  const [number, size] = [Number(page), Number(limit)];
  const some = rows.slice((number - 1) * size, number * size);
  return say({ [key]: some, total: rows.length, pages: Math.ceil(rows.length / size), current_page: number });
}

/** The rows whose uids a body names. */
function named(rows: readonly Wire[], { uids }: Wire): Wire[] {
  return rows.filter(({ uid }) => (uids as unknown[]).includes(uid));
}

function accountAnswers({ workspaces }: State): Answers {
  return {
    listWorkspaces: () => say({ workspaces }),
    createWorkspace: ({ body }) => {
      const uid = `workspace-${workspaces.length + 1}`;
      workspaces.push({ uid, name: body["name"], domains: 0 });
      return say({ uid });
    },
    getWalletDetails: () => say({ credits_remaining: 362.5 }),
    getPricingPlans: () => say({ data: [{ uid: "plan-1", name: "Growth", pricing: 99, cycle: "monthly" }] }),
    getAccountDetails: () => ({
      uid: "account-1",
      current_plan: { uid: "plan-1", name: "Growth", pricing: 99, cycle: "monthly" },
    }),
  };
}

function domainAnswers({ domains, mailboxes, records }: State): Answers {
  return {
    listDomains: ({ body }) =>
      pageOf(
        "domains",
        domains.filter(({ name }) => String(name).includes(String(body["keyword"] ?? ""))),
        body,
      ),
    searchAvailableDomains: ({ body }) => {
      const tlds = (body["tlds"] ?? ["com", "net", "org"]) as string[];
      const found = tlds.map((tld, at) => ({
        name: `${String(body["keyword"])}.${tld}`,
        available: at < 2,
        price: 12.5,
      }));
      return say({ domains: found });
    },
    checkDomainAvailability: () => say({ banned: false, available: true, registration_price: 12.5, renewal_price: 14 }),
    setDomainForwarding: ({ body }) => {
      const rows = named(domains, body);
      for (const row of rows) row["forwarding_url"] = body["forwarding_url"];
      return say({ domains: rows.map(({ uid, name }) => ({ uid, name })) });
    },
    setCatchAllEmail: () => say(),
    removeCatchAllEmail: () => say(),
    setDmarcPolicy: ({ body: { domain, policy, rua } }) => {
      dropRows(records, (row) => row["domain"] === domain && row["host"] === "_dmarc");
      const value = `v=DMARC1; p=${String(policy)}${rua === undefined ? "" : `; rua=mailto:${String(rua)}`}`;
      records.push({ _id: `dmarc-${String(domain)}`, domain, host: "_dmarc", type: "TXT", value, ttl: 3600 });
      return say();
    },
    removeDmarcPolicy: ({ body }) => {
      dropRows(records, (row) => row["domain"] === body["domain"] && row["host"] === "_dmarc");
      return say();
    },
    removeDomains: ({ body }) => {
      const names = body["domains"] as unknown[];
      const rows = domains.filter(({ name }) => names.includes(name));
      for (const row of rows) row["status"] = "scheduled_for_deletion";
      dropRows(mailboxes, ({ domain_name }) => names.includes(domain_name));
      return say({ result: { updated: [], deleted: rows.map(({ name, uid }) => ({ name, uid })) } });
    },
  };
}

function connectionAnswers({ domains }: State): Answers {
  return {
    getNameserversForDomainConnection: ({ body }) => {
      const [name = ""] = body["domains"] as string[];
      const known = findRow(domains, "name", name);
      const row = known ?? { ...domainRow(name), status: "waiting_for_dns_propagation", connection_type: "connected" };
      if (!known) domains.push(row);
      const result = [{ domain: name, nameservers: row["nameservers"], uid: row["uid"] }];
      return Response.json(say({ result }), { status: known ? 409 : 200 });
    },
    checkNameserversPropagation: ({ body }) => {
      const rows = domains.filter(({ name }) => (body["domains"] as unknown[]).includes(name));
      const result = rows.map(({ uid, name, status }) => ({ uid, name, status, propagated: status === "active" }));
      return say({ result });
    },
  };
}

function mailboxAnswers({ mailboxes }: State): Answers {
  /** What a call does to the mailboxes that it names. */
  const change =
    (changes: (body: Wire) => Wire) =>
    ({ body }: Asked): Wire => {
      for (const row of named(mailboxes, body)) Object.assign(row, changes(body));
      return say();
    };
  const forward = change(({ forwarding_email }) => ({ forwarding_email }));
  return {
    listMailboxes: ({ body }) =>
      pageOf(
        "mailboxes",
        mailboxes.filter(({ domain_name }) => domain_name === (body["domain"] ?? domain_name)),
        body,
      ),
    showMailboxCredentials: ({ query }) =>
      findRow(mailboxes, "uid", `mailbox-${query["email"]}`)
        ? say({ password: "synthetic-password", secret: "synthetic-totp-seed", app_password: null })
        : refuse(404, "Mailbox not found"),
    updateMailbox: ({ body: { uid, ...changes } }) => {
      Object.assign(findRow(mailboxes, "uid", uid) ?? {}, changes);
      return say();
    },
    cancelMailboxes: change(() => ({ status: "scheduled_for_cancellation" })),
    uncancelMailboxes: ({ body }) => {
      const success = named(mailboxes, body);
      for (const row of success) row["status"] = "active";
      return say({ results: { success: success.map(({ uid }) => ({ uid })), failed: [] } });
    },
    setupMailboxForwarding: forward,
    updateMailboxForwarding: forward,
    removeMailboxForwarding: change(() => ({ forwarding_email: "" })),
  };
}

function dnsAnswers({ domains, records }: State): Answers {
  let count = 0;
  return {
    getDnsRecords: ({ query: { domain } }) => {
      const row = findRow(domains, "name", domain);
      const own = records.filter((record) => record["domain"] === domain);
      if (!row || own.length === 0) return refuse(404, "Domain or DNS records not found");
      return say({ dns_record: { uid: row["uid"], domain, records: own.map(({ domain: _, ...record }) => record) } });
    },
    addDnsRecords: ({ body }) => {
      for (const record of body["records"] as Wire[])
        records.push({ _id: `added-${++count}`, ttl: 3600, ...record, domain: body["domain"] });
      return say();
    },
    updateDnsRecords: ({ body }) => {
      for (const { record_id, ...changes } of body["records"] as Wire[])
        Object.assign(findRow(records, "_id", record_id) ?? {}, changes);
      return say();
    },
    deleteDnsRecords: ({ body }) => {
      dropRows(records, ({ _id }) => (body["record_ids"] as unknown[]).includes(_id));
      return say();
    },
  };
}

function exportAnswers({ sequencers, exports, mailboxes }: State): Answers {
  return {
    listSequencerPlatforms: () => say({ data: [{ platform: "smartlead" }, { platform: "instantly" }] }),
    listSequencers: ({ body: { offset, limit } }) =>
      say({ data: sequencers.slice(Number(offset), Number(offset) + Number(limit)) }),
    addSequencer: ({ body: { name, platform } }) => {
      const uid = `sequencer-${sequencers.length + 1}`;
      sequencers.push({ uid, name, platform, status: "active" });
      return say({ uid });
    },
    exportMailboxes: ({ body }) => {
      const created = named(mailboxes, { uids: body["mailbox_uids"] }).map(({ uid, username, domain_name }) => ({
        uid: `export-${exports.length}-${String(uid)}`,
        mailbox_uid: uid,
        mailbox_email: `${String(username)}@${String(domain_name)}`,
        status: "pending",
        created_at: "2026-01-15T10:30:00.000Z",
      }));
      exports.push(...created);
      return say({ results: { new_exports_created: created.length }, exports: { created } });
    },
    getExportMailboxesStatus: ({ body: { mailbox_uids, offset } }) => {
      const rows = exports.filter(({ mailbox_uid }) => (mailbox_uids as unknown[]).includes(mailbox_uid));
      return say({ data: rows.slice(Number(offset)) });
    },
  };
}
