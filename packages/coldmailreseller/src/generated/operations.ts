// Generated from the Cold Mail Reseller spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
import type { OperationFacts, ProviderFacts, WebhookSignature } from "@mailfleet/http";

/** The name of an operation of the Cold Mail Reseller API. */
export type OperationId =
  | "getUserDetails"
  | "updateUserDetails"
  | "createUser"
  | "deleteUser"
  | "retrieveAllUsers"
  | "getCountriesList"
  | "getStatesOfCountry"
  | "removeDomains"
  | "getDomainRenewalPricing"
  | "renewDomain"
  | "enableOrDisableDomainAutoRenew"
  | "getDomainsForUser"
  | "getDomainDetails"
  | "suggestAvailableDomains"
  | "getSingleAvailableDomain"
  | "checkIfWorkspaceExists"
  | "addDomainForwarding"
  | "addEmailForwarding"
  | "addGoogleClientIdToDomain"
  | "getDnsRecordsForDomain"
  | "updateDnsRecords"
  | "addDnsRecord"
  | "deleteDnsRecords"
  | "updateNameservers"
  | "getOrderDetails"
  | "createOrderForm"
  | "getOrderStatus"
  | "createOrderJson"
  | "orderMailboxesJson"
  | "processOrder"
  | "addMailboxesToSubscriptionForm"
  | "getAllMailboxes"
  | "getMailboxesForUser"
  | "getMailboxDetailsById"
  | "getMailboxAdminDetails"
  | "updateMailboxDetails"
  | "removeMailbox"
  | "validateMailbox"
  | "addWarmup"
  | "removeWarmup"
  | "toggleWarmup"
  | "setWarmupStatus"
  | "updateWarmupSettings"
  | "getAllSubscriptions"
  | "renewSubscriptions"
  | "toggleAutoRenewal"
  | "cancelSubscription"
  | "recreateSubscriptions"
  | "reExportMailboxOauth"
  | "updatePlatformCredential"
  | "addPlatformCredentials"
  | "removePlatformCredential"
  | "getConnectedPlatforms"
  | "listPlatformWorkspaces"
  | "exportMailboxesToPlatform"
  | "getAllPreWarmedUpMailboxes"
  | "orderPreWarmedupMailboxes"
  | "createPlacementTest"
  | "getPlacementReports"
  | "getWalletDetails"
  | "sendError";

/** What the spec knows of each operation: the retry policy, the limiter and the redactor read this and nothing else. */
export const facts: ProviderFacts & { readonly operations: Readonly<Record<OperationId, OperationFacts>> } = {
  baseUrl: "https://customers.coldmailreseller.com/api/v1/integration",
  operations: {
    getUserDetails: { method: "GET", path: "/users", effect: "read", tenant: { in: "query", name: "userId", required: true } },
    updateUserDetails: { method: "PUT", path: "/users", effect: "write", repeatable: true, body: "json" },
    createUser: { method: "POST", path: "/users", effect: "write", body: "json" },
    deleteUser: { method: "DELETE", path: "/users", effect: "write", repeatable: true, destructive: true },
    retrieveAllUsers: { method: "GET", path: "/users/list", effect: "read" },
    getCountriesList: { method: "GET", path: "/geo/countries", effect: "read" },
    getStatesOfCountry: { method: "GET", path: "/geo/states", effect: "read" },
    removeDomains: { method: "DELETE", path: "/domains", effect: "write", destructive: true, inferred: true, tenant: { in: "query", name: "userId", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    getDomainRenewalPricing: { method: "POST", path: "/domains/renewal-price", effect: "read", tenant: { in: "body", name: "userId", required: true }, body: "json" },
    renewDomain: { method: "POST", path: "/domains/renew", effect: "spend", tenant: { in: "body", name: "userId", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false }, refusals: [{ status: 400, body: { status: 400, message: "Please provide a userId" }, allOrNothing: true }, { status: 404, body: { status: 404, message: "The requested user does not exist\\." }, allOrNothing: true }] },
    enableOrDisableDomainAutoRenew: { method: "PATCH", path: "/domains/toggle-auto-renew", effect: "write", repeatable: true, tenant: { in: "body", name: "userId", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    getDomainsForUser: { method: "GET", path: "/domains/by-user", effect: "read", tenant: { in: "query", name: "userId", required: true } },
    getDomainDetails: { method: "GET", path: "/domains/details", effect: "read", inferred: true, tenant: { in: "query", name: "userId", required: true } },
    suggestAvailableDomains: { method: "POST", path: "/domains/suggest", effect: "read", inferred: true, body: "json" },
    getSingleAvailableDomain: { method: "POST", path: "/domains/available", effect: "read", inferred: true, body: "json" },
    checkIfWorkspaceExists: { method: "POST", path: "/domains/has-workspace", effect: "read", body: "json" },
    addDomainForwarding: { method: "POST", path: "/domains/forwarding", effect: "write", inferred: true, tenant: { in: "query", name: "userId", required: true }, body: "json" },
    addEmailForwarding: { method: "POST", path: "/domains/email-forwarding", effect: "write", inferred: true, tenant: { in: "query", name: "userId", required: true }, body: "json" },
    addGoogleClientIdToDomain: { method: "POST", path: "/domains/add-client-id", effect: "write", tenant: { in: "body", name: "userId", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    getDnsRecordsForDomain: { method: "GET", path: "/dns", effect: "read", tenant: { in: "query", name: "userId", required: true } },
    updateDnsRecords: { method: "PUT", path: "/dns", effect: "write", repeatable: true, tenant: { in: "query", name: "userId", required: true }, body: "json" },
    addDnsRecord: { method: "POST", path: "/dns", effect: "write", tenant: { in: "query", name: "userId", required: true }, body: "json", batch: { items: ["records"], allOrNothing: false } },
    deleteDnsRecords: { method: "DELETE", path: "/dns", effect: "write", repeatable: true, tenant: { in: "query", name: "userId", required: true } },
    updateNameservers: { method: "PUT", path: "/dns/nameservers", effect: "write", repeatable: true, tenant: { in: "query", name: "userId", required: true }, body: "json" },
    getOrderDetails: { method: "GET", path: "/orders", effect: "read", inferred: true, tenant: { in: "query", name: "userId", required: true } },
    createOrderForm: { method: "POST", path: "/orders", effect: "spend", inferred: true, tenant: { in: "query", name: "userId", required: true }, body: "multipart", batch: { items: ["domains", "mailboxes"], allOrNothing: false }, refusals: [{ status: 400, body: { status: 400, message: "Please provide a userId" }, allOrNothing: true }, { status: 404, body: { status: 404, message: "The requested user does not exist\\." }, allOrNothing: true }] },
    getOrderStatus: { method: "GET", path: "/orders/status", effect: "read", tenant: { in: "query", name: "userId", required: true } },
    createOrderJson: { method: "POST", path: "/orders/json", effect: "spend", tenant: { in: "query", name: "userId", required: true }, body: "json", batch: { items: ["domains", "mailboxes"], allOrNothing: false }, refusals: [{ status: 400, body: { status: 400, message: "Please provide a userId" }, allOrNothing: true }, { status: 404, body: { status: 404, message: "The requested user does not exist\\." }, allOrNothing: true }, { status: 422, body: { status: 422, message: "Insufficient wallet balance" }, allOrNothing: true }] },
    orderMailboxesJson: { method: "POST", path: "/orders/create-mailbox-order/json", effect: "spend", tenant: { in: "query", name: "userId", required: true }, body: "json", batch: { items: ["mailboxes"], allOrNothing: false }, refusals: [{ status: 400, body: { status: 400, message: "Please provide a userId" }, allOrNothing: true }, { status: 404, body: { status: 404, message: "The requested user does not exist\\." }, allOrNothing: true }, { status: 422, body: { status: 422, message: "Insufficient wallet balance" }, allOrNothing: true }] },
    processOrder: { method: "POST", path: "/orders/process", effect: "spend", inferred: true, tenant: { in: "query", name: "userId", required: true }, body: "json" },
    addMailboxesToSubscriptionForm: { method: "POST", path: "/orders/create-mailbox-order", effect: "spend", inferred: true, tenant: { in: "query", name: "userId", required: true }, body: "multipart", batch: { items: ["mailboxes"], allOrNothing: false }, refusals: [{ status: 400, body: { status: 400, message: "Please provide a userId" }, allOrNothing: true }] },
    getAllMailboxes: { method: "GET", path: "/mailboxes", effect: "read" },
    getMailboxesForUser: { method: "GET", path: "/mailboxes/single", effect: "read", tenant: { in: "query", name: "userId", required: true } },
    getMailboxDetailsById: { method: "GET", path: "/mailboxes/mailbox", effect: "read" },
    getMailboxAdminDetails: { method: "GET", path: "/mailboxes/admin-mailbox-details", effect: "read", tenant: { in: "query", name: "userId", required: true } },
    updateMailboxDetails: { method: "PATCH", path: "/mailboxes/update-mailbox-details", effect: "write", repeatable: true, tenant: { in: "query", name: "userId", required: true }, body: "json", batch: { items: ["mailboxData"], allOrNothing: false } },
    removeMailbox: { method: "DELETE", path: "/mailboxes/remove", effect: "write", repeatable: true, destructive: true, tenant: { in: "query", name: "userId", required: true }, body: "json" },
    validateMailbox: { method: "POST", path: "/mailboxes/validate-mailbox", effect: "read", tenant: { in: "query", name: "userId", required: true }, body: "json" },
    addWarmup: { method: "POST", path: "/mailboxes/warmup", effect: "spend" },
    removeWarmup: { method: "DELETE", path: "/mailboxes/warmup", effect: "write", repeatable: true, destructive: true },
    toggleWarmup: { method: "POST", path: "/mailboxes/warmup/toggle", effect: "write" },
    setWarmupStatus: { method: "PATCH", path: "/mailboxes/warmup/status", effect: "write", repeatable: true, body: "json" },
    updateWarmupSettings: { method: "PATCH", path: "/mailboxes/warmup/settings", effect: "write", repeatable: true, body: "json" },
    getAllSubscriptions: { method: "GET", path: "/subscriptions", effect: "read" },
    renewSubscriptions: { method: "POST", path: "/subscriptions/renew-subscriptions", effect: "spend", body: "json", batch: { items: ["subscriptionIds"], allOrNothing: false } },
    toggleAutoRenewal: { method: "POST", path: "/subscriptions/toggle-autorenewal", effect: "write", body: "json" },
    cancelSubscription: { method: "POST", path: "/subscriptions/cancel", effect: "write", destructive: true, body: "json" },
    recreateSubscriptions: { method: "POST", path: "/component/subscriptions/recreate", effect: "write", destructive: true, body: "json", batch: { items: ["subscriptionIds", "domainNames"], allOrNothing: false } },
    reExportMailboxOauth: { method: "POST", path: "/mailboxes/oauth", effect: "write", tenant: { in: "query", name: "userId", required: true }, body: "json" },
    updatePlatformCredential: { method: "PUT", path: "/exports/platform-credential", effect: "write", repeatable: true, tenant: { in: "query", name: "userId", required: true }, body: "json" },
    addPlatformCredentials: { method: "POST", path: "/exports/platform-credential", effect: "write", tenant: { in: "query", name: "userId", required: true }, body: "json" },
    removePlatformCredential: { method: "DELETE", path: "/exports/platform-credential", effect: "write", repeatable: true, tenant: { in: "query", name: "userId", required: true } },
    getConnectedPlatforms: { method: "GET", path: "/exports/platform-credentials", effect: "read", tenant: { in: "query", name: "userId", required: true } },
    listPlatformWorkspaces: { method: "GET", path: "/exports/platform-workspaces", effect: "read", tenant: { in: "query", name: "userId", required: true } },
    exportMailboxesToPlatform: { method: "POST", path: "/exports/platform-exports", effect: "write", tenant: { in: "query", name: "userId", required: true }, body: "json", batch: { items: ["componentMailboxIds", "mailboxIds"], allOrNothing: false } },
    getAllPreWarmedUpMailboxes: { method: "GET", path: "/pre-warmup", effect: "read" },
    orderPreWarmedupMailboxes: { method: "POST", path: "/pre-warmup/order", effect: "spend", tenant: { in: "query", name: "userId", required: true }, body: "json", batch: { items: ["order"], allOrNothing: false }, refusals: [{ status: 400, body: { status: 400, message: "Please provide a userId" }, allOrNothing: true }, { status: 404, body: { status: 404, message: "The requested user does not exist\\." }, allOrNothing: true }] },
    createPlacementTest: { method: "POST", path: "/placement", effect: "spend", tenant: { in: "query", name: "userId", required: true }, body: "json", batch: { items: ["mailboxIds"], allOrNothing: false }, refusals: [{ status: 402, body: { status: 402, message: "Insufficient wallet balance to run placement test" }, allOrNothing: true }] },
    getPlacementReports: { method: "GET", path: "/placement/reports", effect: "read", tenant: { in: "query", name: "userId", required: true } },
    getWalletDetails: { method: "GET", path: "/wallet", effect: "read", inferred: true },
    sendError: { method: "POST", path: "/send-error", effect: "write", inferred: true, body: "json" },
  },
  secrets: ["appPassword", "authenticatorSecret", "cmr-x-api-key", "cmr-x-signature", "credentials", "googleOauthRoute", "microsoftOauthRoute", "password"],
  rateLimits: {
    default: { requests: 5, seconds: 1 },
  },
};

/** How Cold Mail Reseller signs its webhooks: for `verifyWebhook` and, in your tests, `signWebhook`. */
export const webhookSignature: WebhookSignature = { scheme: "hmac-sha256", proves: "body", header: "cmr-x-signature", prefix: "", encoding: "hex", timestampHeader: "cmr-x-timestamp", timestampFormat: "unix-seconds", signs: "body", toleranceSeconds: 300, inferred: ["prefix", "encoding", "timestampFormat", "signs"], source: "Help guide, webhooks/setupWebhook and troubleshooting (September 2026): HMAC-SHA256 with the partner's API key over the raw payload, a Unix timestamp beside it, rejected when older than five minutes. Hex or base64, a prefix, seconds or milliseconds, and whether the timestamp is signed are not said." };
