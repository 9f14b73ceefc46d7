// Generated from the ScaledMail spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
import type { OperationFacts, ProviderFacts } from "@mailfleet/http";

/** The name of an operation of the ScaledMail API. */
export type OperationId =
  | "getOrganizations"
  | "createWorkspace"
  | "listPreWarmInboxes"
  | "buyPreWarmInboxes"
  | "getDomains"
  | "getPurchasedDomains"
  | "searchDomains"
  | "suggestDomains"
  | "buyDomains"
  | "updateDomainName"
  | "updateDomainRedirect"
  | "swapSenderNames"
  | "listMaskedDomains"
  | "swapMaskingTarget"
  | "getPackages"
  | "calculatePackage"
  | "getOrders"
  | "getOrderDetails"
  | "cancelOrder"
  | "updateOrderTag"
  | "createOrder"
  | "createCustomOrder"
  | "getPendingForms"
  | "submitForm"
  | "getMailboxesByDomainId"
  | "getReportingStats";

/** What the spec knows of each operation: the retry policy, the limiter and the redactor read this and nothing else. */
export const facts: ProviderFacts & { readonly operations: Readonly<Record<OperationId, OperationFacts>> } = {
  baseUrl: "https://server.scaledmail.com/api/v1",
  operations: {
    getOrganizations: { method: "GET", path: "/organizations", effect: "read", repeatable: true, evidence: { path: "documented", request: "documented", response: "observed" } },
    createWorkspace: { method: "POST", path: "/organizations", effect: "write", repeatable: false, evidence: { path: "inferred", request: "inferred", response: "inferred" }, body: "json" },
    listPreWarmInboxes: { method: "GET", path: "/pre-warm-inboxes", effect: "read", repeatable: true, evidence: { path: "documented", request: "documented", response: "documented" }, tenant: { in: "query", name: "organization_id", required: true } },
    buyPreWarmInboxes: { method: "POST", path: "/buy-pre-warm-inboxes", effect: "spend", repeatable: false, evidence: { path: "documented", request: "documented", response: "inferred" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: true } },
    getDomains: { method: "GET", path: "/domains", effect: "read", repeatable: true, evidence: { path: "documented", request: "documented", response: "observed" }, tenant: { in: "query", name: "organization_id", required: true } },
    getPurchasedDomains: { method: "GET", path: "/purchased-domains", effect: "read", repeatable: true, evidence: { path: "documented", request: "documented", response: "observed" }, tenant: { in: "query", name: "organization_id", required: true } },
    searchDomains: { method: "POST", path: "/search-domains", effect: "read", repeatable: true, rateClass: "critical", evidence: { path: "documented", request: "documented", response: "documented" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    suggestDomains: { method: "POST", path: "/suggest-domains", effect: "read", repeatable: true, rateClass: "critical", evidence: { path: "documented", request: "documented", response: "documented" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    buyDomains: { method: "POST", path: "/buy-domains", effect: "spend", repeatable: false, rateClass: "critical", evidence: { path: "documented", request: "documented", response: "inferred" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: true } },
    updateDomainName: { method: "POST", path: "/swap-domain/{domain}", effect: "write", repeatable: false, destructive: true, evidence: { path: "documented", request: "documented", response: "inferred" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    updateDomainRedirect: { method: "POST", path: "/swap-redirect/{domain}", effect: "write", repeatable: false, evidence: { path: "documented", request: "documented", response: "observed" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    swapSenderNames: { method: "POST", path: "/swap-sender-name/{domain}", effect: "write", repeatable: false, destructive: true, evidence: { path: "observed", request: "observed", response: "inferred" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    listMaskedDomains: { method: "GET", path: "/domain-masking", effect: "read", repeatable: true, evidence: { path: "observed", request: "observed", response: "observed" }, tenant: { in: "query", name: "organization_id", required: true } },
    swapMaskingTarget: { method: "POST", path: "/swap-domain-masking/{domain}", effect: "write", repeatable: false, evidence: { path: "observed", request: "observed", response: "inferred" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    getPackages: { method: "GET", path: "/packages", effect: "read", repeatable: true, evidence: { path: "documented", request: "documented", response: "documented" }, tenant: { in: "query", name: "organization_id", required: true } },
    calculatePackage: { method: "POST", path: "/calculate-package", effect: "read", repeatable: true, evidence: { path: "documented", request: "documented", response: "observed" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    getOrders: { method: "GET", path: "/orders", effect: "read", repeatable: true, evidence: { path: "documented", request: "documented", response: "documented" }, tenant: { in: "query", name: "organization_id", required: true } },
    getOrderDetails: { method: "GET", path: "/orders/{order_id}", effect: "read", repeatable: true, evidence: { path: "documented", request: "documented", response: "documented" }, tenant: { in: "query", name: "organization_id", required: true } },
    cancelOrder: { method: "DELETE", path: "/orders/{order_id}", effect: "write", repeatable: false, destructive: true, evidence: { path: "documented", request: "documented", response: "documented" }, tenant: { in: "query", name: "organization_id", required: true } },
    updateOrderTag: { method: "PATCH", path: "/orders/{order_id}/tag", effect: "write", repeatable: true, evidence: { path: "observed", request: "observed", response: "inferred" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    createOrder: { method: "POST", path: "/create-order/{price_id}", effect: "spend", repeatable: false, evidence: { path: "documented", request: "documented", response: "inferred" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["domains", "providers"], allOrNothing: true } },
    createCustomOrder: { method: "POST", path: "/create-custom-order", effect: "spend", repeatable: false, evidence: { path: "documented", request: "documented", response: "inferred" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["providers"], allOrNothing: false } },
    getPendingForms: { method: "GET", path: "/pending-forms", effect: "read", repeatable: true, evidence: { path: "documented", request: "documented", response: "documented" }, tenant: { in: "query", name: "organization_id", required: true } },
    submitForm: { method: "POST", path: "/submit-form/{uuid}", effect: "write", repeatable: false, evidence: { path: "documented", request: "documented", response: "inferred" }, tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["providers"], allOrNothing: false } },
    getMailboxesByDomainId: { method: "GET", path: "/mailboxes/{domain_id}", effect: "read", repeatable: true, evidence: { path: "documented", request: "documented", response: "observed" }, tenant: { in: "query", name: "organization_id", required: true } },
    getReportingStats: { method: "GET", path: "/reporting", effect: "read", repeatable: true, evidence: { path: "observed", request: "observed", response: "observed" }, tenant: { in: "query", name: "organization_id", required: true } },
  },
  secrets: ["hosting", "mailbox_password", "password", "sequencer", "uuid"],
  rateLimits: {
    default: { requests: 5, seconds: 1 },
    critical: { requests: 15, seconds: 60 },
  },
};
