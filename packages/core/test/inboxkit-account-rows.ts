import { PEOPLE, type Wire } from "./account.js";

export const TENANT = "00000000-0000-4000-8000-00000000aaaa";

export interface State {
  readonly workspaces: Wire[];
  readonly domains: Wire[];
  readonly mailboxes: Wire[];
  readonly records: Wire[];
  readonly sequencers: Wire[];
  readonly exports: Wire[];
}

/** What is there at first. */
export function startState(): State {
  const names = Object.keys(PEOPLE);
  return {
    workspaces: [
      { uid: TENANT, name: "Production Workspace", domains: 4 },
      { uid: "00000000-0000-4000-8000-00000000bbbb", name: "Second Workspace", domains: 0 },
    ],
    domains: names.map((name) => ({
      ...domainRow(name),
      status: "active",
      connection_type: "purchased",
      assigned_mailboxes: PEOPLE[name]?.length,
      dns_propagation_status: "propagated",
      nameserver_match_status: "matched",
      forwarding_url: "",
    })),
    mailboxes: names.flatMap((name) => (PEOPLE[name] ?? []).map((username) => mailboxRow(username, name))),
    records: names.flatMap((domain) => [
      { _id: `record-${domain}-1`, domain, host: "@", type: "MX", value: "1 smtp.google.com", ttl: 3600 },
      { _id: `record-${domain}-2`, domain, host: "@", type: "TXT", value: "v=spf1 ~all", ttl: 3600 },
    ]),
    sequencers: [1, 2].map((at) => ({
      uid: `sequencer-${at}`,
      name: `Sequencer ${at}`,
      platform: "smartlead",
      status: "active",
    })),
    exports: [],
  };
}

export function domainRow(name: string): Wire {
  return { uid: `domain-${name}`, name, nameservers: ["ns1.cloudflare.example", "ns2.cloudflare.example"] };
}

function mailboxRow(username: string, domain_name: string): Wire {
  return {
    uid: `mailbox-${username}@${domain_name}`,
    domain_name,
    username,
    forwarding_email: "",
    first_name: "Ada",
    last_name: "Lovelace",
    profile_picture: null,
    platform: "GOOGLE",
    status: "active",
    createdAt: "2026-01-15T10:30:00.000Z",
    renewal_date: "2026-12-15T10:30:00.000Z",
  };
}
