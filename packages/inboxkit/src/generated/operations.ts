// Generated from the InboxKit spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
import type { OperationFacts, ProviderFacts, WebhookSignature } from "@mailfleet/http";

/** The name of an operation of the InboxKit API. */
export type OperationId =
  | "placeOrder"
  | "getOrder"
  | "getAccountDetails"
  | "listWorkspaces"
  | "getWorkspaceDetails"
  | "createWorkspace"
  | "updateWorkspace"
  | "deleteWorkspace"
  | "updateWorkspaceWebhook"
  | "searchAvailableDomains"
  | "checkIfDomainIsBannedFromRegistration"
  | "checkDomainAvailability"
  | "registerDomains"
  | "listDomains"
  | "listAssignableDomains"
  | "setDmarcPolicy"
  | "removeDmarcPolicy"
  | "removeDomains"
  | "setDomainForwarding"
  | "setEmailForwarding"
  | "removeEmailForwarding"
  | "setCatchAllEmail"
  | "removeCatchAllEmail"
  | "getNameserversForDomainConnection"
  | "checkNameserversPropagation"
  | "checkWorkspaceAvailability"
  | "listMailboxes"
  | "showMailboxCredentials"
  | "getMailboxDetails"
  | "buyMailboxes"
  | "checkMailboxStatus"
  | "cancelMailboxes"
  | "uncancelMailboxes"
  | "updateMailbox"
  | "updateMailboxProfilePicture"
  | "generateTotp"
  | "changeUsername"
  | "changePassword"
  | "checkMailboxAvailability"
  | "setupMailboxForwarding"
  | "updateMailboxForwarding"
  | "removeMailboxForwarding"
  | "listMailboxForwardingJobs"
  | "getDnsRecords"
  | "addDnsRecords"
  | "updateDnsRecords"
  | "deleteDnsRecords"
  | "verifyDns"
  | "repairDns"
  | "getExportMailboxesStatus"
  | "listSequencerPlatforms"
  | "listSequencers"
  | "exportMailboxes"
  | "addSequencer"
  | "updateSequencer"
  | "deleteSequencers"
  | "getPricingPlans"
  | "getSubscriptionDetails"
  | "changeSubscriptionPlan"
  | "cancelSubscription"
  | "getWalletDetails"
  | "addCreditsToWallet"
  | "checkPaymentStatus"
  | "updateAutoTopUpSettings"
  | "getBillingPortalLink"
  | "initiateConsentRequest"
  | "getConsentRequestStatus"
  | "listConsentRequests"
  | "initiateClientIdRequest"
  | "getClientIdRequestStatus"
  | "listClientIdRequests"
  | "assignTagsToDomainsOrMailboxes"
  | "getAllTags"
  | "createANewTag"
  | "deleteATag"
  | "searchPrewarmDomains"
  | "searchPrewarmMailboxes"
  | "buyPrewarmedMailboxes"
  | "checkPrewarmOrderStatus"
  | "addWarmupForMailboxes"
  | "cancelWarmupForMailboxes"
  | "listWarmupSubscriptions"
  | "pauseWarmupForMailboxes"
  | "getWarmupPricing"
  | "getWarmupStats"
  | "connectCloudflareDomains"
  | "listCloudflareDomains"
  | "listCloudflareZones"
  | "getMailboxHealth";

/** What the spec knows of each operation: the retry policy, the limiter and the redactor read this and nothing else. */
export const facts: ProviderFacts & { readonly operations: Readonly<Record<OperationId, OperationFacts>> } = {
  baseUrl: "https://api.inboxkit.com/v1/api",
  operations: {
    placeOrder: { method: "POST", path: "/orders", effect: "spend", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    getOrder: { method: "GET", path: "/orders/{id}", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    getAccountDetails: { method: "GET", path: "/account", effect: "read" },
    listWorkspaces: { method: "GET", path: "/workspaces/list", effect: "read" },
    getWorkspaceDetails: { method: "GET", path: "/workspaces/details", effect: "read" },
    createWorkspace: { method: "POST", path: "/workspaces/create", effect: "write", body: "json" },
    updateWorkspace: { method: "PUT", path: "/workspaces/update", effect: "write", repeatable: true, inferred: true, body: "json" },
    deleteWorkspace: { method: "DELETE", path: "/workspaces/delete", effect: "write", repeatable: true, destructive: true, inferred: true },
    updateWorkspaceWebhook: { method: "POST", path: "/workspaces/webhook", effect: "write", repeatable: true, body: "json" },
    searchAvailableDomains: { method: "POST", path: "/domains/search", effect: "read", rateClass: "search", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    checkIfDomainIsBannedFromRegistration: { method: "GET", path: "/domains/banned", effect: "read", inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    checkDomainAvailability: { method: "GET", path: "/domains/available", effect: "read" },
    registerDomains: { method: "POST", path: "/domains/register", effect: "spend", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    listDomains: { method: "POST", path: "/domains/list", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    listAssignableDomains: { method: "GET", path: "/domains/assignable", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    setDmarcPolicy: { method: "POST", path: "/domains/dmarc", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    removeDmarcPolicy: { method: "DELETE", path: "/domains/dmarc", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    removeDomains: { method: "POST", path: "/domains/remove", effect: "write", repeatable: true, destructive: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    setDomainForwarding: { method: "POST", path: "/domains/forwarding", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids"], allOrNothing: false } },
    setEmailForwarding: { method: "POST", path: "/domains/email-forwarding", effect: "write", repeatable: true, inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids"], allOrNothing: false } },
    removeEmailForwarding: { method: "DELETE", path: "/domains/email-forwarding", effect: "write", repeatable: true, inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids"], allOrNothing: false } },
    setCatchAllEmail: { method: "POST", path: "/domains/catch-all", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids"], allOrNothing: false } },
    removeCatchAllEmail: { method: "DELETE", path: "/domains/catch-all", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids"], allOrNothing: false } },
    getNameserversForDomainConnection: { method: "POST", path: "/domains/nameservers", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    checkNameserversPropagation: { method: "POST", path: "/domains/nameservers/check-propagation", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    checkWorkspaceAvailability: { method: "POST", path: "/domains/check-workspace-availability", effect: "read", body: "json", batch: { items: ["domains"], allOrNothing: false } },
    listMailboxes: { method: "POST", path: "/mailboxes/list", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    showMailboxCredentials: { method: "GET", path: "/mailboxes/show-credentials", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    getMailboxDetails: { method: "GET", path: "/mailboxes/details", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    buyMailboxes: { method: "POST", path: "/mailboxes/buy", effect: "spend", rateClass: "bulkBuy", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["mailboxes"], allOrNothing: false }, refusals: [{ status: 400, body: { error: true, message: "[\"']?(mailboxes\\[\\d+\\]\\.)?(email|domain)[\"']? is not allowed" }, allOrNothing: true }, { status: 402, body: { error: true, message: "Insufficient wallet balance to purchase mailboxes" } }] },
    checkMailboxStatus: { method: "POST", path: "/mailboxes/status", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids", "domain_uids"], allOrNothing: false } },
    cancelMailboxes: { method: "POST", path: "/mailboxes/cancel", effect: "write", repeatable: true, destructive: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids", "domain_uids"], allOrNothing: false } },
    uncancelMailboxes: { method: "POST", path: "/mailboxes/uncancel", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids"], allOrNothing: false } },
    updateMailbox: { method: "POST", path: "/mailboxes/update", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    updateMailboxProfilePicture: { method: "POST", path: "/mailboxes/{uid}/profile-picture", effect: "write", repeatable: true, inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    generateTotp: { method: "GET", path: "/mailboxes/totp", effect: "read", inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, secretReply: true },
    changeUsername: { method: "POST", path: "/mailboxes/change-username", effect: "write", repeatable: true, inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    changePassword: { method: "POST", path: "/mailboxes/change-password", effect: "write", repeatable: true, inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    checkMailboxAvailability: { method: "GET", path: "/mailboxes/available", effect: "read", inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    setupMailboxForwarding: { method: "POST", path: "/mailboxes/forwarding/setup", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids"], allOrNothing: false } },
    updateMailboxForwarding: { method: "POST", path: "/mailboxes/forwarding/update", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids"], allOrNothing: false } },
    removeMailboxForwarding: { method: "POST", path: "/mailboxes/forwarding/remove", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids"], allOrNothing: false } },
    listMailboxForwardingJobs: { method: "POST", path: "/mailboxes/forwarding/jobs", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    getDnsRecords: { method: "GET", path: "/dns/list", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    addDnsRecords: { method: "POST", path: "/dns/add", effect: "write", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["records"], allOrNothing: false } },
    updateDnsRecords: { method: "POST", path: "/dns/update", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["records"], allOrNothing: false } },
    deleteDnsRecords: { method: "POST", path: "/dns/delete", effect: "write", repeatable: true, destructive: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["record_ids"], allOrNothing: false } },
    verifyDns: { method: "POST", path: "/dns/verify", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["domains", "uids"], allOrNothing: false } },
    repairDns: { method: "POST", path: "/dns/repair", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["domains", "uids"], allOrNothing: false } },
    getExportMailboxesStatus: { method: "POST", path: "/sequencers/export/status", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    listSequencerPlatforms: { method: "GET", path: "/sequencers/platforms", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    listSequencers: { method: "POST", path: "/sequencers/list", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    exportMailboxes: { method: "POST", path: "/sequencers/export", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["mailbox_uids"], allOrNothing: false } },
    addSequencer: { method: "POST", path: "/sequencers/add", effect: "write", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    updateSequencer: { method: "POST", path: "/sequencers/update", effect: "write", repeatable: true, inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    deleteSequencers: { method: "POST", path: "/sequencers/delete", effect: "write", repeatable: true, destructive: true, inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["uids"], allOrNothing: false } },
    getPricingPlans: { method: "GET", path: "/billing/pricing-plans", effect: "read" },
    getSubscriptionDetails: { method: "GET", path: "/billing/subscription", effect: "read" },
    changeSubscriptionPlan: { method: "POST", path: "/billing/change-plan", effect: "spend", inferred: true, body: "json", refusals: [{ status: 404, body: { code: 404, message: "Not found" } }] },
    cancelSubscription: { method: "POST", path: "/billing/cancel", effect: "write", repeatable: true, destructive: true, inferred: true },
    getWalletDetails: { method: "GET", path: "/billing/wallet", effect: "read" },
    addCreditsToWallet: { method: "POST", path: "/billing/wallet", effect: "spend", inferred: true, body: "json", refusals: [{ status: 404, body: { code: 404, message: "Not found" } }] },
    checkPaymentStatus: { method: "GET", path: "/billing/wallet/status", effect: "read" },
    updateAutoTopUpSettings: { method: "POST", path: "/billing/auto-topup", effect: "spend", body: "json" },
    getBillingPortalLink: { method: "GET", path: "/billing/manage", effect: "read", secretReply: true },
    initiateConsentRequest: { method: "POST", path: "/mailboxes/consent-request/initiate", effect: "write", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    getConsentRequestStatus: { method: "GET", path: "/mailboxes/consent-request/status/{uid}", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    listConsentRequests: { method: "GET", path: "/mailboxes/consent-requests", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    initiateClientIdRequest: { method: "POST", path: "/mailboxes/client-id-request/initiate", effect: "write", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    getClientIdRequestStatus: { method: "GET", path: "/mailboxes/client-id-request/status/{uid}", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    listClientIdRequests: { method: "GET", path: "/mailboxes/client-id-requests", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    assignTagsToDomainsOrMailboxes: { method: "POST", path: "/tags/assign", effect: "write", repeatable: true, inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["tag_ids", "domain_uids", "mailbox_uids"], allOrNothing: false } },
    getAllTags: { method: "GET", path: "/tags", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    createANewTag: { method: "POST", path: "/tags", effect: "write", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    deleteATag: { method: "DELETE", path: "/tags/{id}", effect: "write", repeatable: true, destructive: true, inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    searchPrewarmDomains: { method: "POST", path: "/prewarm/search-domains", effect: "read", inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    searchPrewarmMailboxes: { method: "POST", path: "/prewarm/search-mailboxes", effect: "read", inferred: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    buyPrewarmedMailboxes: { method: "POST", path: "/prewarm/buy-domain", effect: "spend", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    checkPrewarmOrderStatus: { method: "GET", path: "/prewarm/order-status/{order_uid}", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    addWarmupForMailboxes: { method: "POST", path: "/warmup/add", effect: "spend", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["mailbox_uids"], allOrNothing: false } },
    cancelWarmupForMailboxes: { method: "POST", path: "/warmup/cancel", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["mailbox_uids"], allOrNothing: false } },
    listWarmupSubscriptions: { method: "POST", path: "/warmup/list", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json" },
    pauseWarmupForMailboxes: { method: "POST", path: "/warmup/pause", effect: "write", repeatable: true, tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["mailbox_uids"], allOrNothing: false } },
    getWarmupPricing: { method: "GET", path: "/warmup/pricing", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    getWarmupStats: { method: "GET", path: "/warmup/stats", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    connectCloudflareDomains: { method: "POST", path: "/cloudflare-domains/connect", effect: "write", repeatable: true, rateClass: "cloudflareConnect", tenant: { in: "header", name: "X-Workspace-Id", required: true }, body: "json", batch: { items: ["domains"], allOrNothing: false } },
    listCloudflareDomains: { method: "GET", path: "/cloudflare-domains/list", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    listCloudflareZones: { method: "GET", path: "/cloudflare-domains/zones", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
    getMailboxHealth: { method: "GET", path: "/email-insights/mailbox/{uid}/health", effect: "read", tenant: { in: "header", name: "X-Workspace-Id", required: true } },
  },
  secrets: ["X-InboxKit-Signature", "api_key", "api_token", "app_password", "consent_screen_url", "consent_url", "new_password", "password", "secret", "sequencer_login", "sequencer_password", "session_id", "url", "webhook_url"],
  rateLimits: {
    default: { requests: 5000, seconds: 60 },
    search: { requests: 50, seconds: 60 },
    bulkBuy: { requests: 10, seconds: 60 },
    cloudflareConnect: { requests: 10, seconds: 300 },
  },
};

/** How InboxKit signs its webhooks: for `verifyWebhook` and, in your tests, `signWebhook`. */
export const webhookSignature: WebhookSignature = { scheme: "sha256-of-key", proves: "sender-token", header: "X-InboxKit-Signature", prefix: "sha256=", encoding: "hex", timestampHeader: "X-InboxKit-Timestamp", timestampFormat: "iso-8601", toleranceSeconds: 300, inferred: ["toleranceSeconds"], source: "docs.inboxkit.com, Webhook integration and signature verification (webhook-integration-signature-verification-21400145e0), as read by github.com/Champ-Deep/ChampMail, 2026-07-28; the page says that it corrects an earlier error. The window of 5 minutes is that client's" };
