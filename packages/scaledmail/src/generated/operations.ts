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
    getOrganizations: { method: "GET", path: "/organizations", effect: "read" },
    createWorkspace: { method: "POST", path: "/organizations", effect: "write", inferred: true, body: "json" },
    listPreWarmInboxes: { method: "GET", path: "/pre-warm-inboxes", effect: "read", tenant: { in: "query", name: "organization_id", required: true } },
    buyPreWarmInboxes: { method: "POST", path: "/buy-pre-warm-inboxes", effect: "spend", tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: true } },
    getDomains: { method: "GET", path: "/domains", effect: "read", tenant: { in: "query", name: "organization_id", required: true } },
    getPurchasedDomains: { method: "GET", path: "/purchased-domains", effect: "read", tenant: { in: "query", name: "organization_id", required: true } },
    searchDomains: { method: "POST", path: "/search-domains", effect: "read", rateClass: "critical", tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    suggestDomains: { method: "POST", path: "/suggest-domains", effect: "read", rateClass: "critical", tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    buyDomains: { method: "POST", path: "/buy-domains", effect: "spend", rateClass: "critical", tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: true } },
    updateDomainName: { method: "POST", path: "/swap-domain/{domain}", effect: "write", destructive: true, tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    updateDomainRedirect: { method: "POST", path: "/swap-redirect/{domain}", effect: "write", tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    swapSenderNames: { method: "POST", path: "/swap-sender-name/{domain}", effect: "write", destructive: true, tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    listMaskedDomains: { method: "GET", path: "/domain-masking", effect: "read", tenant: { in: "query", name: "organization_id", required: true } },
    swapMaskingTarget: { method: "POST", path: "/swap-domain-masking/{domain}", effect: "write", tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    getPackages: { method: "GET", path: "/packages", effect: "read", tenant: { in: "query", name: "organization_id", required: true } },
    calculatePackage: { method: "POST", path: "/calculate-package", effect: "read", tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    getOrders: { method: "GET", path: "/orders", effect: "read", tenant: { in: "query", name: "organization_id", required: true } },
    getOrderDetails: { method: "GET", path: "/orders/{order_id}", effect: "read", tenant: { in: "query", name: "organization_id", required: true } },
    cancelOrder: { method: "DELETE", path: "/orders/{order_id}", effect: "write", destructive: true, tenant: { in: "query", name: "organization_id", required: true } },
    updateOrderTag: { method: "PATCH", path: "/orders/{order_id}/tag", effect: "write", repeatable: true, tenant: { in: "query", name: "organization_id", required: true }, body: "json" },
    createOrder: { method: "POST", path: "/create-order/{price_id}", effect: "spend", tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["domains", "providers"], allOrNothing: true } },
    createCustomOrder: { method: "POST", path: "/create-custom-order", effect: "spend", tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["providers"], allOrNothing: false } },
    getPendingForms: { method: "GET", path: "/pending-forms", effect: "read", tenant: { in: "query", name: "organization_id", required: true } },
    submitForm: { method: "POST", path: "/submit-form/{uuid}", effect: "write", tenant: { in: "query", name: "organization_id", required: true }, body: "json", batch: { items: ["providers"], allOrNothing: false } },
    getMailboxesByDomainId: { method: "GET", path: "/mailboxes/{domain_id}", effect: "read", tenant: { in: "query", name: "organization_id", required: true } },
    getReportingStats: { method: "GET", path: "/reporting", effect: "read", tenant: { in: "query", name: "organization_id", required: true } },
  },
  secrets: ["hosting", "mailbox_password", "password", "sequencer", "uuid"],
  rateLimits: {
    default: { requests: 5, seconds: 1 },
    critical: { requests: 15, seconds: 60 },
  },
};
