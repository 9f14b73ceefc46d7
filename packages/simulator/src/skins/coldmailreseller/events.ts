import { type JsonObject, objectOf, textOf } from "../../json.js";
import { dollars } from "../../skin.js";
import type { Change } from "../../world/state.js";
import { toIso } from "../../world/time.js";
import type { Mailbox, Subscription } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { actionOf, type Event, type Step, tell, tellBare, userOf } from "./event-kit.js";
import { creationEvent, orderEvents, registrationEvents } from "./events-orders.js";
import { addressOf, findDomain } from "./replies.js";
import { expiryOf } from "./rows.js";
import { warmupOf } from "./warmup.js";
import { REASONS, SERVICE_PROVIDERS, SUBSCRIPTION_STATUSES } from "./words.js";

/** What the provider sends when a row of the world changes. */
export function eventsOf(change: Change, world: World): readonly Event[] {
  const removed = change.removed === true;
  switch (change.table) {
    case "domains":
      return domainEvents(world, { row: change.row, before: change.before, removed });
    case "mailboxes":
      return mailboxEvents(world, { row: change.row, before: change.before, removed });
    case "subscriptions":
      return subscriptionEvents(world, { row: change.row, before: change.before, removed });
    case "orders":
      return orderEvents(world, { row: change.row, before: change.before, removed });
    case "records":
      return recordEvents(world, { row: change.row, before: change.before, removed });
    case "exports":
      return exportEvents(world, { row: change.row, before: change.before, removed });
    default:
      return [];
  }
}

function domainEvents(world: World, { row, before, removed }: Step<"domains">): readonly Event[] {
  if (!before || removed) return [];
  const { id, name, tenant } = row;
  const isRenewed = before.expiresAt !== undefined && expiryOf(row) > before.expiresAt;
  const isLapsing = before.state === "active" && row.state === "grace";
  const failure = isLapsing && row.autoRenew ? REASONS.wallet : newFailure(row, before);
  const isForwarded = row.forwardTo !== before.forwardTo || row.catchAll !== before.catchAll;
  const what = { ...actionOf(row), domainId: id, domainName: name };
  const expiry = { ...what, expiryDate: toIso(expiryOf(row)) };
  return [
    ...(before.state === "registering" && row.state === "active" && row.origin === "registered"
      ? registrationEvents(world, row)
      : []),
    ...(isRenewed
      ? [tell(world, "domain.renewal.success", tenant, { ...expiry, price: dollars(world.quote(name).renewalPrice) })]
      : []),
    ...(failure === undefined
      ? []
      : [tell(world, "domain.renewal.failed", tenant, { ...actionOf(row), domainName: name, reason: failure })]),
    ...(isLapsing ? [tell(world, "domain.grace_period", tenant, expiry)] : []),
    ...(before.state === "grace" && row.state === "expired" ? [tell(world, "domain.expired", tenant, expiry)] : []),
    // Which record carries the forwarding, no source says.
    ...(isForwarded
      ? [tell(world, "dns-record.updated", tenant, { action: "UPDATED", domainName: name, record: null })]
      : []),
  ];
}

type Row = { readonly more: JsonObject };

/** The reason of a renewal that has just failed. */
function newFailure({ more }: Row, before: Row): string | undefined {
  const failure = objectOf(more["failure"]);
  const last = objectOf(before.more["failure"]);
  return failure["at"] === last["at"] ? undefined : textOf(failure["reason"]);
}

function mailboxEvents(world: World, { row, before, removed }: Step<"mailboxes">): readonly Event[] {
  if (!before || removed) return [];
  const { id, tenant, platform, domainName: domain } = row;
  const isPrewarmed = world.find("domains", row.domain)?.origin === "prewarmed";
  const [was, is] = [warmupOf(before), warmupOf(row)];
  const who = { mailboxId: id, email: addressOf(row) };
  const warmed = { ...who, domain, workspaceType: SERVICE_PROVIDERS[platform] };
  return [
    ...(before.state === "working" && row.state === "active" && !isPrewarmed ? [creationEvent(world, row)] : []),
    ...(isUpdated(row, before)
      ? [tell(world, "mailbox.updated", tenant, { ...who, updatedFields: changesOf(row, before) })]
      : []),
    ...(was === "PENDING" && is === "ACTIVE"
      ? [tellBare("mailbox.warmup.started", tenant, { ...userOf(world, tenant), ...warmed })]
      : []),
    ...(was !== "STOPPED" && is === "STOPPED" ? [tellBare("mailbox.warmup.removed", tenant, warmed)] : []),
  ];
}

const NAMES = ["localPart", "firstName", "lastName", "pictureUrl"] as const;

function isUpdated(row: Mailbox, before: Mailbox): boolean {
  return NAMES.some((field) => row[field] !== before[field]);
}

/** What changed, and the first name in any case: the spec's example, which this is laid over, has one. */
function changesOf(row: Mailbox, before: Mailbox): JsonObject {
  return {
    firstName: row.firstName,
    ...(row.localPart !== before.localPart && { userName: row.localPart }),
    ...(row.lastName !== before.lastName && { lastName: row.lastName }),
    ...(row.pictureUrl !== before.pictureUrl && { profilePicture: row.pictureUrl || null }),
  };
}

function subscriptionEvents(world: World, { row, before, removed }: Step<"subscriptions">): readonly Event[] {
  if (!before || removed) return [];
  const say = (event: Event["event"], description: string): Event =>
    tell(world, event, row.tenant, { ...subscriptionData(world, row), description });
  const failure = newFailure(row, before);
  if (failure !== undefined) return [say("subscription.renewal.failed", failure)];
  const begins = say.bind(undefined, "subscription.renewing", "The renewal has begun");
  // A renewal that nobody asked for begins at the moment when it is paid.
  const began = before.state === "active" ? [begins()] : [];
  if (before.state !== "past-due" && row.state === "past-due")
    return [
      ...began,
      say("subscription.renewal.failed", whyUnpaid(world, row)),
      say("subscription.past_due", "The payment failed"),
    ];
  if (row.periodEnd > before.periodEnd && row.state === "active")
    return [...began, say("subscription.renewal.success", "The subscription is renewed")];
  if (row.state !== before.state) {
    if (row.state === "renewing") return [begins()];
    if (row.state === "cancelled") return [say("subscription.cancelled", "The subscription was cancelled")];
    return row.state === "expired" ? [say("subscription.expired", "The subscription has expired")] : [];
  }
  const isChanged = row.seats !== before.seats || row.autoRenew !== before.autoRenew;
  if (row.price !== before.price) return [say("subscription.updated", "The price has changed")];
  return isChanged ? [say("subscription.updated", "The subscription has changed")] : [];
}

function whyUnpaid(world: World, { domainName = "" }: Subscription): string {
  const state = findDomain(world, domainName)?.state;
  return state === "grace" ? REASONS.blocked : REASONS.wallet;
}

function subscriptionData(world: World, row: Subscription): JsonObject {
  const { id, domainName = "", platform = "google", seats, periodStart, periodEnd, autoRenew, state } = row;
  const domain = world.all("domains", { name: domainName, tenant: row.tenant }).at(-1);
  return {
    ...actionOf(row),
    subscriptionId: id,
    domainId: domain?.id ?? "",
    domain: domainName,
    workspaceType: SERVICE_PROVIDERS[platform],
    quantity: seats,
    periodStart: toIso(periodStart),
    periodEnd: toIso(periodEnd),
    autoRenew,
    subscriptionStatus: SUBSCRIPTION_STATUSES[state],
  };
}

function recordEvents(world: World, { row, before, removed }: Step<"records">): readonly Event[] {
  const { domainName, id: recordId, host, value, type: recordType } = row;
  const tenant = findDomain(world, domainName)?.tenant ?? "";
  const action = removed ? "DELETED" : before ? "UPDATED" : "ADDED";
  return [
    tell(world, "dns-record.updated", tenant, { action, domainName, record: { recordId, host, value, recordType } }),
  ];
}

/** An OAuth export is complete. Of one by a stored login no source says that it is told. */
function exportEvents(world: World, { row, before }: Step<"exports">): readonly Event[] {
  const mailbox = world.find("mailboxes", row.mailbox);
  if (before?.state !== "queued" || row.state !== "done" || row.connection !== "" || !mailbox) return [];
  const data = { ...actionOf(row), mailboxId: mailbox.id, email: addressOf(mailbox) };
  return [tell(world, "mailbox.exported", row.tenant, data)];
}
