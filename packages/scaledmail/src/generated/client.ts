// Generated from the ScaledMail spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
import type { CallOptions, RawInit } from "@mailfleet/http";
import type {
  operations,
  Alias,
  AliasedDomain,
  BuyDomainsRequest,
  BuyPreWarmInboxesRequest,
  CalculatePackageReply,
  CalculatePackageRequest,
  CancelOrderReply,
  CreateCustomOrderRequest,
  CreateOrderByDomains,
  CreateOrderByProviders,
  CreateOrderReply,
  CreateOrderRequest,
  CreateWorkspaceRequest,
  Domain,
  DomainMailbox,
  ErrorFailure,
  GetDomainsReply,
  GetMailboxesByDomainIdReply,
  GetOrderDetailsReply,
  GetOrdersReply,
  GetOrganizationsReply,
  GetPackagesReply,
  GetPendingFormsReply,
  GetPurchasedDomainsReply,
  GetReportingStatsReply,
  GoogleAliasedDomain,
  GoogleDomains,
  Hosting,
  ListMaskedDomainsReply,
  ListPreWarmInboxesReply,
  Mailbox,
  MaskedDomain,
  MessageFailure,
  NamedDomain,
  OrderPackage,
  OrderPackageDomain,
  OrderProviders,
  OrderStatus,
  OrderSummary,
  OrderType,
  Organization,
  OutlookAliasedDomain,
  OutlookDomains,
  Package,
  PackageCalculation,
  PackagePlatform,
  PendingForm,
  PendingFormData,
  PlatformBreakdown,
  PreWarmChoice,
  PreWarmInbox,
  PreWarmMailbox,
  PreWarmPricing,
  PreWarmSequencer,
  PurchasedDomain,
  RateLimitFailure,
  Refusal,
  Report,
  ReportedDomain,
  ReportedStats,
  SearchDomainsReply,
  SearchDomainsRequest,
  SearchedDomain,
  SenderName,
  Sequencer,
  SetupStatus,
  SmtpAliasedDomain,
  SmtpDomains,
  SubmitFormRequest,
  SuggestDomainsReply,
  SuggestDomainsRequest,
  SuggestedDomain,
  SwapMaskingTargetRequest,
  SwapSenderNamesRequest,
  UndocumentedReply,
  UpdateDomainNameRequest,
  UpdateDomainRedirectReply,
  UpdateDomainRedirectRequest,
  UpdateOrderTagRequest,
  VolumeFailure,
  VolumePerPeriod,
} from "./schema.js";

export type {
  Alias,
  AliasedDomain,
  BuyDomainsRequest,
  BuyPreWarmInboxesRequest,
  CalculatePackageReply,
  CalculatePackageRequest,
  CancelOrderReply,
  CreateCustomOrderRequest,
  CreateOrderByDomains,
  CreateOrderByProviders,
  CreateOrderReply,
  CreateOrderRequest,
  CreateWorkspaceRequest,
  Domain,
  DomainMailbox,
  ErrorFailure,
  GetDomainsReply,
  GetMailboxesByDomainIdReply,
  GetOrderDetailsReply,
  GetOrdersReply,
  GetOrganizationsReply,
  GetPackagesReply,
  GetPendingFormsReply,
  GetPurchasedDomainsReply,
  GetReportingStatsReply,
  GoogleAliasedDomain,
  GoogleDomains,
  Hosting,
  ListMaskedDomainsReply,
  ListPreWarmInboxesReply,
  Mailbox,
  MaskedDomain,
  MessageFailure,
  NamedDomain,
  OrderPackage,
  OrderPackageDomain,
  OrderProviders,
  OrderStatus,
  OrderSummary,
  OrderType,
  Organization,
  OutlookAliasedDomain,
  OutlookDomains,
  Package,
  PackageCalculation,
  PackagePlatform,
  PendingForm,
  PendingFormData,
  PlatformBreakdown,
  PreWarmChoice,
  PreWarmInbox,
  PreWarmMailbox,
  PreWarmPricing,
  PreWarmSequencer,
  PurchasedDomain,
  RateLimitFailure,
  Refusal,
  Report,
  ReportedDomain,
  ReportedStats,
  SearchDomainsReply,
  SearchDomainsRequest,
  SearchedDomain,
  SenderName,
  Sequencer,
  SetupStatus,
  SmtpAliasedDomain,
  SmtpDomains,
  SubmitFormRequest,
  SuggestDomainsReply,
  SuggestDomainsRequest,
  SuggestedDomain,
  SwapMaskingTargetRequest,
  SwapSenderNamesRequest,
  UndocumentedReply,
  UpdateDomainNameRequest,
  UpdateDomainRedirectReply,
  UpdateDomainRedirectRequest,
  UpdateOrderTagRequest,
  VolumeFailure,
  VolumePerPeriod,
};

/** Arguments of `createWorkspace`. */
export interface CreateWorkspaceArgs {
  body: CreateWorkspaceRequest;
}

/** Arguments of `listPreWarmInboxes`. */
export interface ListPreWarmInboxesArgs {
  query?: NonNullable<operations["listPreWarmInboxes"]["parameters"]["query"]>;
}

/** Arguments of `buyPreWarmInboxes`. */
export interface BuyPreWarmInboxesArgs {
  query?: NonNullable<operations["buyPreWarmInboxes"]["parameters"]["query"]>;
  body: BuyPreWarmInboxesRequest;
}

/** Arguments of `getDomains`. */
export interface GetDomainsArgs {
  query?: NonNullable<operations["getDomains"]["parameters"]["query"]>;
}

/** Arguments of `getPurchasedDomains`. */
export interface GetPurchasedDomainsArgs {
  query?: NonNullable<operations["getPurchasedDomains"]["parameters"]["query"]>;
}

/** Arguments of `searchDomains`. */
export interface SearchDomainsArgs {
  query?: NonNullable<operations["searchDomains"]["parameters"]["query"]>;
  body: SearchDomainsRequest;
}

/** Arguments of `suggestDomains`. */
export interface SuggestDomainsArgs {
  query?: NonNullable<operations["suggestDomains"]["parameters"]["query"]>;
  body: SuggestDomainsRequest;
}

/** Arguments of `buyDomains`. */
export interface BuyDomainsArgs {
  query?: NonNullable<operations["buyDomains"]["parameters"]["query"]>;
  body: BuyDomainsRequest;
}

/** Arguments of `updateDomainName`. */
export interface UpdateDomainNameArgs {
  path: NonNullable<operations["updateDomainName"]["parameters"]["path"]>;
  query: NonNullable<operations["updateDomainName"]["parameters"]["query"]>;
  body: UpdateDomainNameRequest;
}

/** Arguments of `updateDomainRedirect`. */
export interface UpdateDomainRedirectArgs {
  path: NonNullable<operations["updateDomainRedirect"]["parameters"]["path"]>;
  query?: NonNullable<operations["updateDomainRedirect"]["parameters"]["query"]>;
  body: UpdateDomainRedirectRequest;
}

/** Arguments of `swapSenderNames`. */
export interface SwapSenderNamesArgs {
  path: NonNullable<operations["swapSenderNames"]["parameters"]["path"]>;
  query: NonNullable<operations["swapSenderNames"]["parameters"]["query"]>;
  body: SwapSenderNamesRequest;
}

/** Arguments of `listMaskedDomains`. */
export interface ListMaskedDomainsArgs {
  query?: NonNullable<operations["listMaskedDomains"]["parameters"]["query"]>;
}

/** Arguments of `swapMaskingTarget`. */
export interface SwapMaskingTargetArgs {
  path: NonNullable<operations["swapMaskingTarget"]["parameters"]["path"]>;
  query?: NonNullable<operations["swapMaskingTarget"]["parameters"]["query"]>;
  body: SwapMaskingTargetRequest;
}

/** Arguments of `getPackages`. */
export interface GetPackagesArgs {
  query?: NonNullable<operations["getPackages"]["parameters"]["query"]>;
}

/** Arguments of `calculatePackage`. */
export interface CalculatePackageArgs {
  query?: NonNullable<operations["calculatePackage"]["parameters"]["query"]>;
  body: CalculatePackageRequest;
}

/** Arguments of `getOrders`. */
export interface GetOrdersArgs {
  query?: NonNullable<operations["getOrders"]["parameters"]["query"]>;
}

/** Arguments of `getOrderDetails`. */
export interface GetOrderDetailsArgs {
  path: NonNullable<operations["getOrderDetails"]["parameters"]["path"]>;
  query?: NonNullable<operations["getOrderDetails"]["parameters"]["query"]>;
}

/** Arguments of `cancelOrder`. */
export interface CancelOrderArgs {
  path: NonNullable<operations["cancelOrder"]["parameters"]["path"]>;
  query?: NonNullable<operations["cancelOrder"]["parameters"]["query"]>;
}

/** Arguments of `updateOrderTag`. */
export interface UpdateOrderTagArgs {
  path: NonNullable<operations["updateOrderTag"]["parameters"]["path"]>;
  query?: NonNullable<operations["updateOrderTag"]["parameters"]["query"]>;
  body: UpdateOrderTagRequest;
}

/** Arguments of `createOrder`. */
export interface CreateOrderArgs {
  path: NonNullable<operations["createOrder"]["parameters"]["path"]>;
  query: NonNullable<operations["createOrder"]["parameters"]["query"]>;
  body: CreateOrderRequest;
}

/** Arguments of `createCustomOrder`. */
export interface CreateCustomOrderArgs {
  query: NonNullable<operations["createCustomOrder"]["parameters"]["query"]>;
  body: CreateCustomOrderRequest;
}

/** Arguments of `getPendingForms`. */
export interface GetPendingFormsArgs {
  query?: NonNullable<operations["getPendingForms"]["parameters"]["query"]>;
}

/** Arguments of `submitForm`. */
export interface SubmitFormArgs {
  path: NonNullable<operations["submitForm"]["parameters"]["path"]>;
  query: NonNullable<operations["submitForm"]["parameters"]["query"]>;
  body: SubmitFormRequest;
}

/** Arguments of `getMailboxesByDomainId`. */
export interface GetMailboxesByDomainIdArgs {
  path: NonNullable<operations["getMailboxesByDomainId"]["parameters"]["path"]>;
  query?: NonNullable<operations["getMailboxesByDomainId"]["parameters"]["query"]>;
}

/** Arguments of `getReportingStats`. */
export interface GetReportingStatsArgs {
  query?: NonNullable<operations["getReportingStats"]["parameters"]["query"]>;
}

/** What `createWorkspace` resolves to. */
export type CreateWorkspaceReply = UndocumentedReply;

/** What `buyPreWarmInboxes` resolves to. */
export type BuyPreWarmInboxesReply = UndocumentedReply;

/** What `buyDomains` resolves to. */
export type BuyDomainsReply = UndocumentedReply;

/** What `updateDomainName` resolves to. */
export type UpdateDomainNameReply = UndocumentedReply;

/** What `swapSenderNames` resolves to. */
export type SwapSenderNamesReply = UndocumentedReply;

/** What `swapMaskingTarget` resolves to. */
export type SwapMaskingTargetReply = UndocumentedReply;

/** What `updateOrderTag` resolves to. */
export type UpdateOrderTagReply = UndocumentedReply;

/** What `createCustomOrder` resolves to. */
export type CreateCustomOrderReply = UndocumentedReply;

/** What `submitForm` resolves to. */
export type SubmitFormReply = UndocumentedReply;

/** The ScaledMail API, one method per operation. Every method resolves to the success body or throws one `MailfleetError`. */
export interface ScaledMailClient {
  /**
   * Get Organizations: `GET /organizations`
   *
   * Lists the organizations the token reaches; called Get Workspaces in the newer docs. Takes no parameter. The list
   * may be empty. The docs publish no reply: `organizations` and `id` are what a live client relies on. Another
   * client's test has a bare array, which nothing live confirms.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response observed. Source: api.scaledmail.com, Get Organizations
   * (November 2025); justsakshi/infra-bot smartlead_sync/smartlead/scaledmail.py (live account, 2026-10-08);
   * warmbly/warmbly internal/pkg/mailvendor/domains_test.go for `name` (September 2026)
   */
  getOrganizations(args?: Record<string, never>, options?: CallOptions): Promise<GetOrganizationsReply>;

  /**
   * Create Workspace: `POST /organizations`
   *
   * Creates an organization. Only the title and the method are known, from the navigation of the newer docs: path,
   * body and reply are inferred, the path from Get Workspaces, which kept `/organizations`.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path inferred, request inferred, response inferred. Source: api.scaledmail.com, navigation (mid 2026)
   * @experimental No source shows this path. Refused before sending unless the call says `{ allowInferred: true }`.
   */
  createWorkspace(args: CreateWorkspaceArgs, options: CallOptions & { readonly allowInferred: true }): Promise<CreateWorkspaceReply>;

  /**
   * Pre Warm Inboxes: `GET /pre-warm-inboxes`
   *
   * Lists the pre-warmed domains for sale, Google and Outlook apart; there is no SMTP list. A row is a whole domain
   * with its mailboxes. Stock may be empty; how that reads is not recorded, and known clients tolerate a missing list.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: api.scaledmail.com, Pre Warm Inboxes
   * (November 2025); justsakshi/infra-bot smartlead_sync/smartlead/scaledmail.py (live account, 2026-10-08, nothing in
   * stock)
   */
  listPreWarmInboxes(args?: ListPreWarmInboxesArgs, options?: CallOptions): Promise<ListPreWarmInboxesReply>;

  /**
   * Buy Pre Warm Inboxes: `POST /buy-pre-warm-inboxes`
   *
   * Buys pre-warmed domains with their mailboxes: charges the card on file at once and starts a subscription. All or
   * nothing: one domain that is wrong or gone fails the whole request. The docs publish an empty object as the reply.
   * Never send it again after a timeout or a 5xx: look for the order first.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 429, 500.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path documented, request documented, response inferred. Source: api.scaledmail.com, Buy Pre Warm Inboxes
   * (November 2025; also re-typed in bencrane/admin-cold-email-command-backend, January 2026)
   */
  buyPreWarmInboxes(args: BuyPreWarmInboxesArgs, options?: CallOptions): Promise<BuyPreWarmInboxesReply>;

  /**
   * Get Domains: `GET /domains`
   *
   * Lists the organization's domains that have mailboxes, whole, including those still in setup. An order is found
   * again here: `tag` is the order's tag and `payment_id` its id. A row may lack anything but `domain`. The docs
   * publish no reply. An empty list can be a bad answer rather than an empty fleet.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response observed. Source: api.scaledmail.com, Get Domains
   * (November 2025); justsakshi/infra-bot smartlead_sync/smartlead/scaledmail_fleet.py (live account, 2026-10-08);
   * warmbly/warmbly internal/pkg/mailvendor/vendors_test.go for `order_id` and `user_id` (September 2026)
   */
  getDomains(args?: GetDomainsArgs, options?: CallOptions): Promise<GetDomainsReply>;

  /**
   * Get Purchased Domains: `GET /purchased-domains`
   *
   * Lists the domains registered through ScaledMail, with their renewals. The docs publish no reply; the five keys are
   * what a live client reads. A row without `domain_id` is registered but unused.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response observed. Source: api.scaledmail.com, Get Purchased
   * Domains (November 2025); justsakshi/infra-bot smartlead_sync/smartlead/scaledmail_fleet.py (live account,
   * 2026-10-08)
   */
  getPurchasedDomains(args?: GetPurchasedDomainsArgs, options?: CallOptions): Promise<GetPurchasedDomainsReply>;

  /**
   * Search Domains: `POST /search-domains`
   *
   * Says which of the given names can be registered, and at what price. The reply is a bare array. The first docs
   * allow 10 names a call; later clients send up to 30.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: api.scaledmail.com, Search Domains
   * (November 2025); justsakshi/infra-bot smartlead_sync/smartlead/scaledmail.py and scaledmail_orders.py for the 30
   * names and `blacklisted` (live account, 2026-10-08); ewilczw-commits/coldoutboundinfra for the 30 names (2026)
   */
  searchDomains(args: SearchDomainsArgs, options?: CallOptions): Promise<SearchDomainsReply>;

  /**
   * Suggest Domains: `POST /suggest-domains`
   *
   * Proposes names from a keyword or a domain and says which can be registered. The only operation with pages: `page`
   * and `limit` are query parameters, and at most 50 rows come at a time.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: api.scaledmail.com, Suggest Domains
   * (mid 2026); justsakshi/infra-bot smartlead_sync/smartlead/scaledmail.py (live account, 2026-10-08)
   */
  suggestDomains(args: SuggestDomainsArgs, options?: CallOptions): Promise<SuggestDomainsReply>;

  /**
   * Buy Domains: `POST /buy-domains`
   *
   * Registers domains and charges the card on file at once. All or nothing: one name that cannot be had fails the
   * whole request. At most 10 names; whether that rose with Search Domains' limit is not known. The docs publish an
   * empty object as the reply: read the result back with Get Purchased Domains.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 429, 500.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path documented, request documented, response inferred. Source: api.scaledmail.com, Buy Domains
   * (November 2025)
   */
  buyDomains(args: BuyDomainsArgs, options?: CallOptions): Promise<BuyDomainsReply>;

  /**
   * Update Domain Name: `POST /swap-domain/{domain}`
   *
   * Requests that another domain takes this one's place; its addresses end with it and the new mailboxes must be
   * warmed again. With `provider=scaledmail` the new domain must be bought and unused (Get Purchased Domains,
   * `available=true`). People apply it later: read Get Domains. The docs publish an empty object as the reply.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response inferred. Source: api.scaledmail.com, Update Domain Name
   * (November 2025, reissued mid 2026); outboundhero/Google-Sheets-Dashboard src/lib/scaledmail.ts (2026);
   * justsakshi/infra-bot smartlead_sync/smartlead/scaledmail.py (2026-10-08)
   */
  updateDomainName(args: UpdateDomainNameArgs, options?: CallOptions): Promise<UpdateDomainNameReply>;

  /**
   * Update Domain Redirect: `POST /swap-redirect/{domain}`
   *
   * Requests another redirect; an empty string removes it. The server adds `https://` where a scheme is missing. No
   * order is created. Fails when the domain is unknown, while an earlier redirect request is open, and when the
   * redirect is already the one asked for. That makes a second send harmless but its refusal misleading, so it is not
   * marked repeatable. People apply it later: read Get Domains.
   *
   * Changes something; no money moves.
   * Known answers besides success: 400, 401, 404, 429, 500.
   * Evidence: path documented, request documented, response observed. Source: api.scaledmail.com, Update Domain
   * Redirect (November 2025); warmbly/warmbly internal/pkg/mailvendor/scaledmail.go and domains_test.go for the reply,
   * the 404, the empty string and the scheme (September 2026); justsakshi/infra-bot
   * smartlead_sync/smartlead/scaledmail.py (2026-10-08)
   */
  updateDomainRedirect(args: UpdateDomainRedirectArgs, options?: CallOptions): Promise<UpdateDomainRedirectReply>;

  /**
   * Swap Sender Names: `POST /swap-sender-name/{domain}`
   *
   * Requests other sender names on a domain, at most one for each mailbox, spread evenly. `mode=name_only` keeps the
   * addresses; `name_and_alias` deletes the mailboxes and creates new ones. People apply it later: read Get Domains.
   * Known from one client only; the provider's own title is not recorded, and neither is the reply.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: justsakshi/infra-bot
   * smartlead_sync/smartlead/scaledmail.py (2026-10-08)
   */
  swapSenderNames(args: SwapSenderNamesArgs, options?: CallOptions): Promise<SwapSenderNamesReply>;

  /**
   * List Masked Domains: `GET /domain-masking`
   *
   * Lists the domains that show another domain's site under their own name. Known from one client only; the provider's
   * own title is not recorded.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: justsakshi/infra-bot
   * smartlead_sync/smartlead/scaledmail.py and scaledmail_fleet.py (2026-10-08)
   */
  listMaskedDomains(args?: ListMaskedDomainsArgs, options?: CallOptions): Promise<ListMaskedDomainsReply>;

  /**
   * Swap Masking Target: `POST /swap-domain-masking/{domain}`
   *
   * Requests another target for a masked domain. People apply it later: read List Masked Domains. Known from one
   * client only; the provider's own title is not recorded, and neither is the reply.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: justsakshi/infra-bot
   * smartlead_sync/smartlead/scaledmail.py (2026-10-08)
   */
  swapMaskingTarget(args: SwapMaskingTargetArgs, options?: CallOptions): Promise<SwapMaskingTargetReply>;

  /**
   * Get Packages: `GET /packages`
   *
   * Lists the fixed packages that Create Order sells. A platform is absent from a package that has none of it, and
   * Outlook is called `microsoft` here. Do not derive mailboxes per domain from these rows: one listed package implies
   * 50 Microsoft mailboxes on a domain, where a domain takes 25.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: api.scaledmail.com, Get Packages
   * (November 2025); justsakshi/infra-bot smartlead_sync/smartlead/scaledmail.py (live account, 2026-10-08)
   */
  getPackages(args?: GetPackagesArgs, options?: CallOptions): Promise<GetPackagesReply>;

  /**
   * Calculate Package: `POST /calculate-package`
   *
   * Prices a sending volume: how many domains and mailboxes it takes and what they cost a month. Creates nothing and
   * is free. The docs say cents; the live API returns dollars (40 Google mailboxes are 140). Required domains are
   * rounded up to whole ones. Behind the tiers low, medium and max stand assumed mails per mailbox and day: Google 15,
   * 20, 25; Outlook 5, 8, 10; SMTP about 7, about 8, 10.
   *
   * Reads only.
   * Known answers besides success: 400, 401, 429, 500.
   * Evidence: path documented, request documented, response observed. Source: api.scaledmail.com, Calculate Package
   * (mid 2026; the stored page is cut after the first errors); justsakshi/infra-bot
   * smartlead_sync/smartlead/scaledmail.py and docs/SCALEDMAIL_INTEGRATION.md for the `data` wrapper and the dollars
   * (live account, 2026-10-08)
   */
  calculatePackage(args: CalculatePackageArgs, options?: CallOptions): Promise<CalculatePackageReply>;

  /**
   * Get Orders: `GET /orders`
   *
   * Lists every order, cancelled ones included, under the key `payments`. A row's `id` is the order id that other rows
   * call `payment_id`. Rows carry no tag: that takes Get Order Details.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: api.scaledmail.com, Get Orders
   * (November 2025); justsakshi/infra-bot smartlead_sync/smartlead/scaledmail_fleet.py (live account, 2026-10-08)
   */
  getOrders(args?: GetOrdersArgs, options?: CallOptions): Promise<GetOrdersReply>;

  /**
   * Get Order Details: `GET /orders/{order_id}`
   *
   * One order as a bare object, with its packages and their domains. A domain's name is under `name` here and under
   * `domain` elsewhere. `Active` does not prove payment: an order reads so while the web app shows that the payment
   * requires confirmation. The published example does not add up (80 domains, one package of 10). What an unknown id
   * answers is not recorded.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: api.scaledmail.com, Get Order Details
   * (modified 2025-11-02); justsakshi/infra-bot smartlead_sync/smartlead/scaledmail_orders.py (live account,
   * 2026-10-09)
   */
  getOrderDetails(args: GetOrderDetailsArgs, options?: CallOptions): Promise<GetOrderDetailsReply>;

  /**
   * Cancel Order: `DELETE /orders/{order_id}`
   *
   * Cancels a whole order: every mailbox in it stops. A single domain or mailbox cannot be cancelled. The order stays
   * listed as `Cancelled`. What a second cancel, or an unknown id, answers is not recorded.
   *
   * Changes something; no money moves. DESTRUCTIVE: what it removes cannot be brought back.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: api.scaledmail.com, Cancel Order
   * (November 2025); outboundhero/Google-Sheets-Dashboard src/lib/scaledmail.ts (2026)
   */
  cancelOrder(args: CancelOrderArgs, options?: CallOptions): Promise<CancelOrderReply>;

  /**
   * Update Order Tag: `PATCH /orders/{order_id}/tag`
   *
   * Sets the order's tag, which then shows on the order's domains. Free. Up to 320 characters here, where placing an
   * order takes 20. The reply is not known.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response inferred. Source: justsakshi/infra-bot
   * smartlead_sync/smartlead/scaledmail.py (2026-10-08); ewilczw-commits/coldoutboundinfra for the title (2026)
   */
  updateOrderTag(args: UpdateOrderTagArgs, options?: CallOptions): Promise<UpdateOrderTagReply>;

  /**
   * Create Order: `POST /create-order/{price_id}`
   *
   * Buys a fixed package: charges the card on file at once and starts a subscription. The number of domains must be
   * exactly what the package needs (times `quantity`, presumably), and one domain that is used or unavailable fails
   * the request. Two body shapes are known: `domains` at the top level in the docs, `providers.<platform>.domains` in
   * a production client; send one of them. The docs publish an empty object as the reply. Never send it again after a
   * timeout or a 5xx: look for the order first. Whether it can answer the 400 of Create Custom Order that did create a
   * subscription is not recorded.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 429, 500.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path documented, request documented, response inferred. Source: api.scaledmail.com, Create Order
   * (November 2025); outboundhero/Google-Sheets-Dashboard src/lib/scaledmail.ts for `providers`, `tag` and the ids it
   * looks for in the reply (2026)
   */
  createOrder(args: CreateOrderArgs, options?: CallOptions): Promise<CreateOrderReply>;

  /**
   * Create Custom Order: `POST /create-custom-order`
   *
   * Orders mailboxes without a package: the price follows from the domains listed for each platform. Charges the card
   * on file at once, never the wallet, and starts a subscription. With `provider=buy` ScaledMail also registers the
   * domains. The reply is not known: set a `tag` of your own and find the order by it, on the rows of Get Domains or
   * in Get Order Details. **A 400 `Subscription created but unable to charge` did create a subscription.** After that,
   * a timeout or a 5xx, never send it again before the order was looked for.
   *
   * SPENDS: money can move. Sent once; sent again only when it certainly never left.
   * Known answers besides success: 400, 401, 429, 500.
   * A refusal leaves open whether it was bought, except: 401.
   * Evidence: path documented, request documented, response inferred. Source: api.scaledmail.com, Create Custom Order
   * (mid 2026; the stored page is cut at the end); justsakshi/infra-bot smartlead_sync/smartlead/scaledmail.py and
   * scaledmail_orders.py for `buy`, `mailboxes_per_domain` and the 400 (live account, 2026-10-09)
   */
  createCustomOrder(args: CreateCustomOrderArgs, options?: CallOptions): Promise<CreateCustomOrderReply>;

  /**
   * Get Pending Forms: `GET /pending-forms`
   *
   * Lists orders that are paid for and not configured, as happens when an order is placed in the web app and its form
   * is left empty. Submit Form completes one. The stored page is cut inside `data`: at least one member follows
   * `domains`.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response documented. Source: api.scaledmail.com, Get Pending Forms
   * (mid 2026; the stored page is cut at the end)
   */
  getPendingForms(args?: GetPendingFormsArgs, options?: CallOptions): Promise<GetPendingFormsReply>;

  /**
   * Submit Form: `POST /submit-form/{uuid}`
   *
   * Submits the domains of an order that is paid for and not configured. Charges nothing. Each domain must be one of
   * the original order's, and if that was placed with domains selected or bought at ScaledMail, `provider` must be
   * `scaledmail`. The reply is not known.
   *
   * Changes something; no money moves.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path documented, request documented, response inferred. Source: api.scaledmail.com, Submit Form (mid
   * 2026; the stored page is cut at the end)
   */
  submitForm(args: SubmitFormArgs, options?: CallOptions): Promise<SubmitFormReply>;

  /**
   * Get Mailboxes by Domain ID: `GET /mailboxes/{domain_id}`
   *
   * Lists the mailboxes of one domain, whole, with their passwords only if asked for. `mailboxes` is null when the
   * domain belongs to another organization. Mailboxes have no id, and `email` can be missing: build it from `alias`
   * and the domain's name. No SMTP or IMAP host, app password or TOTP seed is known. One live Outlook domain listed 25
   * addresses that did not exist.
   *
   * Reads only.
   * Known answers besides success: 401, 404, 429, 500.
   * Evidence: path documented, request documented, response observed. Source: api.scaledmail.com, Get Mailboxes by
   * Domain ID (as re-typed in bencrane/admin-cold-email-command-backend scaledmail-api, January 2026);
   * justsakshi/infra-bot smartlead_sync/smartlead/scaledmail.py (live account, 2026-10-08); warmbly/warmbly
   * internal/pkg/mailvendor/scaledmail.go and vendors_test.go for `password`, the null and the 404 (September 2026)
   */
  getMailboxesByDomainId(args: GetMailboxesByDomainIdArgs, options?: CallOptions): Promise<GetMailboxesByDomainIdReply>;

  /**
   * Get Reporting Stats: `GET /reporting`
   *
   * The weekly placement tests, a paid add-on: the list is empty when it is off. Known from one client that reads it
   * daily on an account without the add-on, so no filled reply was seen live.
   *
   * Reads only.
   * Known answers besides success: 401, 429, 500.
   * Evidence: path observed, request observed, response observed. Source: justsakshi/infra-bot
   * smartlead_sync/smartlead/scaledmail_fleet.py and its test (2026-10-08); ewilczw-commits/coldoutboundinfra for the
   * title (2026)
   */
  getReportingStats(args?: GetReportingStatsArgs, options?: CallOptions): Promise<GetReportingStatsReply>;

  /**
   * The way to an endpoint that is not described here: same auth, limits, timeouts and redaction, the raw response
   * back.
   * Anything but GET and HEAD is treated as spending money and never sent again, unless `init.effect` says what it is.
   */
  fetch(path: string, init?: RawInit, options?: CallOptions): Promise<Response>;
}
