import { type Handler, type Skin } from "../../skin.js";
import * as billing from "./billing.js";
import { calculatePackage } from "./calculator.js";
import * as domainSettings from "./domain-settings.js";
import * as domains from "./domains.js";
import * as forms from "./forms.js";
import * as mailboxes from "./mailboxes.js";
import * as orders from "./orders.js";
import * as prewarm from "./prewarm.js";
import { notFound } from "./refusals.js";
import { habits, prices, settings, TENANTS } from "./settings.js";
import * as tenants from "./tenants.js";

/** The paid add-on is off. */
const getReportingStats: Handler = ({ example }) => example("off");

const { adopt, createCustomOrder, createOrder } = orders;
const { carryOut, ...swaps } = domainSettings;

/** ScaledMail. It has no webhooks. */
export const skin: Skin<"scaledmail"> = {
  provider: "scaledmail",
  settings: { ...settings, adopt, wake: carryOut },
  habits,
  prices,
  tenants: TENANTS,
  operations: {
    ...tenants,
    getDomains: domains.getDomains,
    getPurchasedDomains: domains.getPurchasedDomains,
    searchDomains: domains.searchDomains,
    suggestDomains: domains.suggestDomains,
    buyDomains: domains.buyDomains,
    ...mailboxes,
    ...billing,
    ...forms,
    ...prewarm,
    ...swaps,
    createCustomOrder,
    createOrder,
    calculatePackage,
    getReportingStats,
  },
  tenantOf: ({ query }) => {
    const id = query["organization_id"];
    return typeof id === "string" ? id : id?.at(-1);
  },
  // What an organization that is not there is answered with is not recorded.
  unknownTenant: () => notFound("Organization"),
};
