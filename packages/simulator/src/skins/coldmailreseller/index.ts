import { objectOf, textOf } from "../../json.js";
import { type Handler, reply, type Skin } from "../../skin.js";
import type { WorldSettings } from "../../world/world.js";
import { billingJobs, billingOperations } from "./billing.js";
import { dnsOperations, writeFirstRecords } from "./dns.js";
import { domainSettingJobs, domainSettingOperations } from "./domain-settings.js";
import { domainOperations } from "./domains.js";
import { eventsOf } from "./events.js";
import { exportOperations } from "./exports.js";
import type { Jobs } from "./jobs.js";
import { mailboxChangeJobs, mailboxChangeOperations } from "./mailbox-changes.js";
import { mailboxOperations } from "./mailboxes.js";
import { moveIn, neighbourJobs } from "./neighbour.js";
import { carryOut } from "./order-work.js";
import { orderOperations } from "./orders.js";
import { prewarmOperations } from "./prewarm.js";
import { renewalJobs, renewalOperations } from "./renewals.js";
import { HABITS, newId, PRICES, TENANTS } from "./settings.js";
import { tenantOperations } from "./tenants.js";
import { warmupJobs, warmupOperations } from "./warmup.js";
import { MAILBOX_STEPS } from "./words.js";

const JOBS: Jobs = {
  ...billingJobs,
  ...domainSettingJobs,
  ...mailboxChangeJobs,
  ...neighbourJobs,
  ...renewalJobs,
  ...warmupJobs,
};

const settings: WorldSettings = {
  payer: "wallet",
  mailboxSteps: MAILBOX_STEPS,
  paysByMailbox: false,
  newId,
  adopt: (world, domain) => {
    if (domain.state !== "active" && domain.state !== "grace") return;
    writeFirstRecords(world, domain);
  },
  process: carryOut,
  wake: (world, note) => {
    const { kind, ...noted } = objectOf(JSON.parse(note));
    JOBS[textOf(kind)]?.(world, noted);
  },
};

const OPERATIONS: Skin<"coldmailreseller">["operations"] = {
  ...billingOperations,
  ...dnsOperations,
  ...domainOperations,
  ...domainSettingOperations,
  ...exportOperations,
  ...mailboxChangeOperations,
  ...mailboxOperations,
  ...orderOperations,
  ...prewarmOperations,
  ...renewalOperations,
  ...tenantOperations,
  ...warmupOperations,
};

/** Cold Mail Reseller: what is accepted is queued, lists show all customers, and one wallet pays. */
export const skin: Skin<"coldmailreseller"> = {
  provider: "coldmailreseller",
  settings,
  habits: HABITS,
  prices: PRICES,
  tenants: TENANTS,
  operations: withNeighbour(OPERATIONS),
  tenantOf: ({ operationId, query, body }) => {
    // It looks for the user itself: a wrong one has an empty list.
    if (operationId === "getDomainsForUser") return undefined;
    const userId = query["userId"] ?? objectOf(body)["userId"];
    return typeof userId === "string" ? userId : undefined;
  },
  unknownTenant: () => reply(404, { status: 404, message: "The requested user does not exist.", data: null }),
  events: eventsOf,
};

/** Before the first request is answered, another user moves in. */
function withNeighbour(operations: Skin<"coldmailreseller">["operations"]): Skin<"coldmailreseller">["operations"] {
  const wrap =
    (handler: Handler): Handler =>
    (asked) => {
      moveIn(asked.world);
      return handler(asked);
    };
  return Object.fromEntries(Object.entries(operations).map(([name, handler]) => [name, wrap(handler)]));
}
