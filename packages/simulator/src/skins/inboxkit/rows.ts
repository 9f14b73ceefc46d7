import type { JsonObject } from "../../json.js";
import { dollars, type Row } from "../../skin.js";
import { HOUR_MS, toIso } from "../../world/time.js";
import type { Connection, Domain, Export, Mailbox, Tenant } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { addressOf, isThere, mailboxesOf } from "./find.js";
import { MOST_MAILBOXES, TEAM } from "./settings.js";
import { labelsOf } from "./tags.js";
import { domainWord, EXPORT_WORDS, mailboxWord, platformWord } from "./words.js";

/** What InboxKit writes where a mailbox has no date yet. */
const UNSET: string = toIso(0);

export function domainRow(world: World, domain: Domain): Row {
  const { id, name, origin, state, dmarc } = domain;
  const isConnected = origin === "connected";
  const count = mailboxesOf(world, domain).length;
  const isVerified = isDnsVerified(world, domain);
  const nameservers = state === "unpaid" ? [] : domain.nameservers;
  return {
    uid: id,
    name,
    tld: tldOf(name),
    ...(!isConnected && { price: dollars(world.quote(name).price) }),
    status: domainWord(domain),
    connection_type: isConnected ? "connected" : "purchased",
    assigned_mailboxes: count,
    available_mailboxes: Math.max(0, MOST_MAILBOXES - count),
    dns_propagation_status: isVerified ? "propagated" : "pending",
    nameserver_match_status: isVerified ? "matched" : "pending",
    last_nameserver_check: isVerified ? toIso(lastCheck(world)) : null,
    nameservers,
    actual_nameservers: isVerified ? nameservers : [],
    renewal_date: renewalDate(domain),
    renewal_status: state === "grace" ? "failed" : "na",
    forwarding_url: domain.forwardTo,
    dmarc_email: dmarc?.rua ?? null,
    tags: labelsOf(world, domain.tags),
    cf_zone_id: id.replaceAll("-", ""),
    createdAt: toIso(domain.createdAt),
  };
}

/** On a domain that was bought here InboxKit looks at DNS only once a mailbox of it is processed. */
export function isDnsVerified(world: World, domain: Domain): boolean {
  if (domain.dns !== "propagated") return false;
  return domain.origin === "connected" || mailboxesOf(world, domain).some((mailbox) => isProcessed(world, mailbox));
}

function isProcessed(world: World, mailbox: Mailbox): boolean {
  return mailboxWord(mailbox) !== world.settings.mailboxSteps[0];
}

/** `nameserver_match_status` of each, at one go. */
export function nameserverWords(world: World, domains: readonly Domain[]): readonly string[] {
  const mailboxes = world.all("mailboxes").filter((mailbox) => isThere(mailbox) && isProcessed(world, mailbox));
  const lookedAt = new Set(mailboxes.map(({ domain }) => domain));
  return domains.map(({ id, origin, dns }) =>
    dns === "propagated" && (origin === "connected" || lookedAt.has(id)) ? "matched" : "pending",
  );
}

/** It looks every hour. */
function lastCheck(world: World): number {
  return Math.floor(world.now() / HOUR_MS) * HOUR_MS;
}

export function tldOf(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

export function renewalDate({ origin, expiresAt }: Domain): string | null {
  return expiresAt === undefined || origin === "connected" ? null : toIso(expiresAt);
}

export function mailboxRow(world: World, mailbox: Mailbox): Row {
  const { state, more } = mailbox;
  const exports = exportsOf(world, mailbox);
  const isSetUp = state !== "working" && state !== "unpaid";
  return {
    uid: mailbox.id,
    domain_name: mailbox.domainName,
    forwarding_email: mailbox.forwardTo,
    first_name: mailbox.firstName,
    last_name: mailbox.lastName,
    profile_picture: mailbox.pictureUrl ?? null,
    username: mailbox.localPart,
    platform: platformWord(mailbox.platform),
    status: mailboxWord(mailbox),
    is_admin: false,
    tags: labelsOf(world, mailbox.tags),
    sequencers: exports.flatMap(({ row, connection }) =>
      row.state === "done" ? [{ platform: connection.platform, name: connection.name }] : [],
    ),
    createdAt: toIso(mailbox.createdAt),
    updatedAt: toIso(Number(more["updatedAt"] ?? mailbox.activeAt ?? mailbox.createdAt)),
    renewal_date: mailbox.renewsAt === undefined ? UNSET : toIso(mailbox.renewsAt),
    mailbox_update_status: more["isChanging"] === true || !isSetUp ? "queued" : "na",
    sequencer_status: exports.some(({ row }) => row.state === "queued") ? "queued" : "na",
    dns_propagation_status: isSetUp ? "propagated" : "queued",
    renewal_cycle: "monthly",
    renewal_status: state === "suspended" ? "failed" : "na",
    mailbox_reactivation_status: "na",
    ...(state === "ending" && { mailbox_cancellation_status: "queued" }),
  };
}

function exportsOf(world: World, { id }: Mailbox): { readonly row: Export; readonly connection: Connection }[] {
  return world.all("exports", { mailbox: id }).flatMap((row) => {
    const connection = world.find("connections", row.connection);
    return connection ? [{ row, connection }] : [];
  });
}

/** The answer of a purchase: nothing is there yet. */
export function boughtRow(mailbox: Mailbox): Row {
  const createdAt = toIso(mailbox.createdAt);
  return {
    uid: mailbox.id,
    domain_name: mailbox.domainName,
    first_name: mailbox.firstName,
    last_name: mailbox.lastName,
    username: mailbox.localPart,
    platform: platformWord(mailbox.platform),
    status: mailboxWord(mailbox),
    renewal_date: null,
    renewal_cycle: "monthly",
    createdAt,
    updatedAt: createdAt,
  };
}

/** There are none before a mailbox was active. */
export function secretsOf({ activeAt, password, totpSeed, appPassword }: Mailbox): JsonObject {
  if (activeAt === undefined) return { password: null, secret: null, app_password: null };
  return { password, secret: totpSeed ?? null, app_password: appPassword ?? null };
}

export function statusRow(mailbox: Mailbox): Row {
  return {
    uid: mailbox.id,
    status: mailboxWord(mailbox),
    email: addressOf(mailbox),
    platform: platformWord(mailbox.platform),
    domain_id: mailbox.domain,
    domain_name: mailbox.domainName,
    workspace_id: mailbox.tenant,
  };
}

export function workspaceRow(world: World, { id, name, webhookUrl = "" }: Tenant): Row {
  const domains = world.all("domains", { tenant: id }).filter(isThere);
  return {
    uid: id,
    name,
    team: TEAM.name,
    webhook_url: webhookUrl === "" ? null : webhookUrl,
    domains: domains.length,
    workspace_type: "standard",
    assignable_domains: domains.filter((domain) => isAssignable(world, domain)).length,
  };
}

/** Can it take more mailboxes? */
export function isAssignable(world: World, domain: Domain): boolean {
  return domain.state === "active" && mailboxesOf(world, domain).length < MOST_MAILBOXES;
}

export function sequencerRow({ id, name, platform, state, login }: Connection): Row {
  return { uid: id, name, platform, status: state, sequencer_email: login === "" ? null : login };
}

export function exportRow(world: World, row: Export): Row {
  const mailbox = world.find("mailboxes", row.mailbox);
  const finishedAt = Number(row.more["finishedAt"] ?? row.createdAt);
  return {
    uid: row.id,
    mailbox_uid: row.mailbox,
    mailbox_email: mailbox ? addressOf(mailbox) : "",
    sequencer_uid: row.connection,
    status: EXPORT_WORDS[row.state],
    error_message: row.state === "failed" ? "Mailbox is not active" : null,
    created_at: toIso(row.createdAt),
    updated_at: toIso(finishedAt),
  };
}
