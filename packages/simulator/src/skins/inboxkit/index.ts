import { reply, type Skin } from "../../skin.js";
import type { World } from "../../world/world.js";
import { billingOperations } from "./billing.js";
import { cloudflareOperations } from "./cloudflare.js";
import { connectionOperations, dropUnconnected } from "./connections.js";
import { addMailRecords, dnsOperations } from "./dns.js";
import { domainSettingOperations } from "./domain-settings.js";
import { domainOperations } from "./domains.js";
import { events } from "./events.js";
import { exportOperations, pushExport } from "./exports.js";
import { finishForwarding, forwardingOperations } from "./forwarding.js";
import { changeOperations, finishChange } from "./mailbox-changes.js";
import { purchaseOperations } from "./mailbox-purchase.js";
import { mailboxOperations } from "./mailboxes.js";
import { fillOrder, isCombined, orderOperations, processCombined } from "./orders.js";
import { handOver, prewarmOperations } from "./prewarm.js";
import { advanceRequest, requestOperations } from "./requests.js";
import { paySession } from "./sessions.js";
import { HABITS, type Operations, PRICES, TENANTS, WORLD } from "./settings.js";
import { tagOperations } from "./tags.js";
import { tenantOperations } from "./tenants.js";
import { renewWarmup, warmupOperations } from "./warmup.js";

const operations: Operations = {
  ...tenantOperations,
  ...domainOperations,
  ...domainSettingOperations,
  ...connectionOperations,
  ...cloudflareOperations,
  ...mailboxOperations,
  ...purchaseOperations,
  ...changeOperations,
  ...forwardingOperations,
  ...dnsOperations,
  ...exportOperations,
  ...billingOperations,
  ...requestOperations,
  ...tagOperations,
  ...orderOperations,
  ...prewarmOperations,
  ...warmupOperations,
};

/** What happens later, by the word in front of the id that it happens to. */
const LATER: Readonly<Record<string, (world: World, id: string) => void>> = {
  unconnected: dropUnconnected,
  change: finishChange,
  forwarding: finishForwarding,
  export: pushExport,
  request: advanceRequest,
  order: fillOrder,
  warmup: renewWarmup,
};

/** These belong to the team and name no workspace; one that is sent all the same does not matter. */
const TEAM_WIDE = new Set([
  ...Object.keys(tenantOperations),
  ...Object.keys(billingOperations),
  "getBillingPortalLink",
  "checkDomainAvailability",
  "checkWorkspaceAvailability",
]);

export const skin: Skin<"inboxkit"> = {
  provider: "inboxkit",
  settings: {
    ...WORLD,
    pay: paySession,
    adopt: (world, domain) => {
      if (domain.state === "active") addMailRecords(world, domain);
    },
    process: (world, id) => {
      const order = world.find("orders", id);
      if (order) (isCombined(order) ? processCombined : handOver)(world, order);
    },
    wake: (world, id) => {
      const [kind = "", subject = ""] = id.split(":");
      LATER[kind]?.(world, subject);
    },
  },
  habits: HABITS,
  prices: PRICES,
  tenants: TENANTS,
  operations,
  tenantOf: ({ operationId, headers }) => (TEAM_WIDE.has(operationId) ? undefined : headers["x-workspace-id"]),
  unknownTenant: () => reply(200, { error: true, message: "Workspace not found" }),
  events,
};
