import type { CheckDomainAvailabilityReply, Domain as RawDomain, InboxKitClient } from "@mailfleet/inboxkit";
import type { Domain, DomainCheck, DomainOffer, Domains, ReadOptions } from "../../contract/index.js";
import { parseDomain, readDomain } from "../../kit/names.js";
import { listedDomains } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { readPaging } from "../../kit/paging.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { readStatus } from "../../kit/status.js";
import { sourced } from "./replies.js";
import { DOMAIN_STATUSES, PAGE_SIZE, PROVIDER } from "./words.js";

type Offer = DomainOffer<CheckDomainAvailabilityReply>;

export function createDomains(client: InboxKitClient): Domains<RawDomain> {
  return listedDomains(PROVIDER, (options, wanted) => ({
    first: 1,
    readPage: async (page: number) => {
      // InboxKit finds what is similar to a keyword, and the name itself among that.
      const body = { page, limit: PAGE_SIZE, ...(wanted !== undefined && { keyword: wanted }) };
      const reply = await client.listDomains({ body }, callOptions(options));
      const rows = ReplyReader.of(PROVIDER, "listDomains", reply).lazyRows("domains");
      return { rows, ...readPaging(PROVIDER, "listDomains", reply, page) };
    },
    read: (open: () => ReplyReader<RawDomain>) => readDomainRow(open()),
  }));
}

function readDomainRow(row: ReplyReader<RawDomain>): Domain<RawDomain> {
  return sourced(
    {
      id: row.text("uid"),
      name: readDomain(row.text("name")),
      ...readStatus(DOMAIN_STATUSES, row.maybeText("status")),
      ready: readReady(row),
      mailboxCount: row.maybeNumber("assigned_mailboxes"),
      forwardTo: row.maybeText("forwarding_url"),
      expiresAt: row.maybeTime("renewal_date"),
    },
    row.value,
  );
}

/**
 * `status` does not tell: an active domain may still wait for its DNS. On a domain that was bought here InboxKit looks at DNS only
 * once it has a mailbox; until then its verdicts stand at `pending` and say nothing.
 */
function readReady(row: ReplyReader<RawDomain>): boolean | undefined {
  const dns = row.maybeText("dns_propagation_status");
  const nameservers = row.maybeText("nameserver_match_status");
  if (dns === "propagated" && nameservers === "matched") return true;
  const isUnused = row.maybeText("connection_type") === "purchased" && row.maybeNumber("assigned_mailboxes") === 0;
  if (isUnused && row.maybeText("status") === "active") return undefined;
  return dns === undefined || nameservers === undefined ? undefined : false;
}

/** Needs no workspace. */
export function createDomainCheck(client: InboxKitClient): DomainCheck<CheckDomainAvailabilityReply> {
  return {
    check: async (names, options) => {
      const wanted = names.map((name) => parseDomain(PROVIDER, name));
      const offers: Offer[] = [];
      for (const name of wanted) offers.push(await checkName(client, name, options));
      return offers;
    },
  };
}

async function checkName(client: InboxKitClient, name: string, options: ReadOptions | undefined): Promise<Offer> {
  const reply = await client.checkDomainAvailability({ query: { domain: name } }, callOptions(options));
  return readOffer(name, ReplyReader.of(PROVIDER, "checkDomainAvailability", reply));
}

/** A taken or banned name has prices all the same. */
function readOffer(name: string, row: ReplyReader<CheckDomainAvailabilityReply>): Offer {
  const banned = row.maybeFlag("banned") === true;
  return sourced(
    {
      name,
      available: banned ? false : row.maybeFlag("available"),
      price: row.maybeMoney("registration_price", "credits"),
      renewalPrice: row.maybeMoney("renewal_price", "credits"),
      warnings: banned ? ["banned from registration"] : [],
    },
    row.value,
  );
}
