// Generated from the ScaledMail spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
export interface paths {
    readonly "/organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Organizations
         * @description Lists the organizations the token reaches; called Get Workspaces in the newer docs. Takes no parameter. The list may be empty. The docs publish no reply: `organizations` and `id` are what a live client relies on. Another client's test has a bare array, which nothing live confirms.
         */
        readonly get: operations["getOrganizations"];
        readonly put?: never;
        /**
         * Create Workspace
         * @description Creates an organization. Only the title and the method are known, from the navigation of the newer docs: path, body and reply are inferred, the path from Get Workspaces, which kept `/organizations`.
         */
        readonly post: operations["createWorkspace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pre-warm-inboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Pre Warm Inboxes
         * @description Lists the pre-warmed domains for sale, Google and Outlook apart; there is no SMTP list. A row is a whole domain with its mailboxes. Stock may be empty; how that reads is not recorded, and known clients tolerate a missing list.
         */
        readonly get: operations["listPreWarmInboxes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/buy-pre-warm-inboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Buy Pre Warm Inboxes
         * @description Buys pre-warmed domains with their mailboxes: charges the card on file at once and starts a subscription. All or nothing: one domain that is wrong or gone fails the whole request. The docs publish an empty object as the reply. Never send it again after a timeout or a 5xx: look for the order first.
         */
        readonly post: operations["buyPreWarmInboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Domains
         * @description Lists the organization's domains that have mailboxes, whole, including those still in setup. An order is found again here: `tag` is the order's tag and `payment_id` its id. A row may lack anything but `domain`. The docs publish no reply. An empty list can be a bad answer rather than an empty fleet.
         */
        readonly get: operations["getDomains"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/purchased-domains": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Purchased Domains
         * @description Lists the domains registered through ScaledMail, with their renewals. The docs publish no reply; the five keys are what a live client reads. A row without `domain_id` is registered but unused.
         */
        readonly get: operations["getPurchasedDomains"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/search-domains": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search Domains
         * @description Says which of the given names can be registered, and at what price. The reply is a bare array. The first docs allow 10 names a call; later clients send up to 30.
         */
        readonly post: operations["searchDomains"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/suggest-domains": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Suggest Domains
         * @description Proposes names from a keyword or a domain and says which can be registered. The only operation with pages: `page` and `limit` are query parameters, and at most 50 rows come at a time.
         */
        readonly post: operations["suggestDomains"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/buy-domains": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Buy Domains
         * @description Registers domains and charges the card on file at once. All or nothing: one name that cannot be had fails the whole request. At most 10 names; whether that rose with Search Domains' limit is not known. The docs publish an empty object as the reply: read the result back with Get Purchased Domains.
         */
        readonly post: operations["buyDomains"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/swap-domain/{domain}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update Domain Name
         * @description Requests that another domain takes this one's place; its addresses end with it and the new mailboxes must be warmed again. With `provider=scaledmail` the new domain must be bought and unused (Get Purchased Domains, `available=true`). People apply it later: read Get Domains. The docs publish an empty object as the reply.
         */
        readonly post: operations["updateDomainName"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/swap-redirect/{domain}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update Domain Redirect
         * @description Requests another redirect; an empty string removes it. The server adds `https://` where a scheme is missing. No order is created. Fails when the domain is unknown, while an earlier redirect request is open, and when the redirect is already the one asked for. That makes a second send harmless but its refusal misleading, so it is not marked repeatable. People apply it later: read Get Domains.
         */
        readonly post: operations["updateDomainRedirect"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/swap-sender-name/{domain}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Swap Sender Names
         * @description Requests other sender names on a domain, at most one for each mailbox, spread evenly. `mode=name_only` keeps the addresses; `name_and_alias` deletes the mailboxes and creates new ones. People apply it later: read Get Domains. Known from one client only; the provider's own title is not recorded, and neither is the reply.
         */
        readonly post: operations["swapSenderNames"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domain-masking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Masked Domains
         * @description Lists the domains that show another domain's site under their own name. Known from one client only; the provider's own title is not recorded.
         */
        readonly get: operations["listMaskedDomains"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/swap-domain-masking/{domain}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Swap Masking Target
         * @description Requests another target for a masked domain. People apply it later: read List Masked Domains. Known from one client only; the provider's own title is not recorded, and neither is the reply.
         */
        readonly post: operations["swapMaskingTarget"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/packages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Packages
         * @description Lists the fixed packages that Create Order sells. A platform is absent from a package that has none of it, and Outlook is called `microsoft` here. Do not derive mailboxes per domain from these rows: one listed package implies 50 Microsoft mailboxes on a domain, where a domain takes 25.
         */
        readonly get: operations["getPackages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/calculate-package": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Calculate Package
         * @description Prices a sending volume: how many domains and mailboxes it takes and what they cost a month. Creates nothing and is free. The docs say cents; the live API returns dollars (40 Google mailboxes are 140). Required domains are rounded up to whole ones. Behind the tiers low, medium and max stand assumed mails per mailbox and day: Google 15, 20, 25; Outlook 5, 8, 10; SMTP about 7, about 8, 10.
         */
        readonly post: operations["calculatePackage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Orders
         * @description Lists every order, cancelled ones included, under the key `payments`. A row's `id` is the order id that other rows call `payment_id`. Rows carry no tag: that takes Get Order Details.
         */
        readonly get: operations["getOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Order Details
         * @description One order as a bare object, with its packages and their domains. A domain's name is under `name` here and under `domain` elsewhere. `Active` does not prove payment: an order reads so while the web app shows that the payment requires confirmation. The published example does not add up (80 domains, one package of 10). What an unknown id answers is not recorded.
         */
        readonly get: operations["getOrderDetails"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Cancel Order
         * @description Cancels a whole order: every mailbox in it stops. A single domain or mailbox cannot be cancelled. The order stays listed as `Cancelled`. What a second cancel, or an unknown id, answers is not recorded.
         */
        readonly delete: operations["cancelOrder"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{order_id}/tag": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update Order Tag
         * @description Sets the order's tag, which then shows on the order's domains. Free. Up to 320 characters here, where placing an order takes 20. The reply is not known.
         */
        readonly patch: operations["updateOrderTag"];
        readonly trace?: never;
    };
    readonly "/create-order/{price_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create Order
         * @description Buys a fixed package: charges the card on file at once and starts a subscription. The number of domains must be exactly what the package needs (times `quantity`, presumably), and one domain that is used or unavailable fails the request. Two body shapes are known: `domains` at the top level in the docs, `providers.<platform>.domains` in a production client; send one of them. The docs publish an empty object as the reply. Never send it again after a timeout or a 5xx: look for the order first. Whether it can answer the 400 of Create Custom Order that did create a subscription is not recorded.
         */
        readonly post: operations["createOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/create-custom-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create Custom Order
         * @description Orders mailboxes without a package: the price follows from the domains listed for each platform. Charges the card on file at once, never the wallet, and starts a subscription. With `provider=buy` ScaledMail also registers the domains. The reply is not known: set a `tag` of your own and find the order by it, on the rows of Get Domains or in Get Order Details. **A 400 `Subscription created but unable to charge` did create a subscription.** After that, a timeout or a 5xx, never send it again before the order was looked for.
         */
        readonly post: operations["createCustomOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pending-forms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Pending Forms
         * @description Lists orders that are paid for and not configured, as happens when an order is placed in the web app and its form is left empty. Submit Form completes one. The stored page is cut inside `data`: at least one member follows `domains`.
         */
        readonly get: operations["getPendingForms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/submit-form/{uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit Form
         * @description Submits the domains of an order that is paid for and not configured. Charges nothing. Each domain must be one of the original order's, and if that was placed with domains selected or bought at ScaledMail, `provider` must be `scaledmail`. The reply is not known.
         */
        readonly post: operations["submitForm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/{domain_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Mailboxes by Domain ID
         * @description Lists the mailboxes of one domain, whole, with their passwords only if asked for. `mailboxes` is null when the domain belongs to another organization. Mailboxes have no id, and `email` can be missing: build it from `alias` and the domain's name. No SMTP or IMAP host, app password or TOTP seed is known. One live Outlook domain listed 25 addresses that did not exist.
         */
        readonly get: operations["getMailboxesByDomainId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reporting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Reporting Stats
         * @description The weekly placement tests, a paid add-on: the list is empty when it is off. Known from one client that reads it daily on an account without the add-on, so no filled reply was seen live.
         */
        readonly get: operations["getReportingStats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    responses: {
        /** @description The token is missing or not accepted. Documented for Suggest Domains. No source shows a 403. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": MessageFailure;
            };
        };
        /** @description More than 5 requests in a second; may turn into a temporary block. The limit is documented, its body is not: the one known 429 body is that of the 15-per-minute class. No rate-limit header is known. */
        readonly RateLimited: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": RateLimitFailure;
            };
        };
        /** @description The request may have taken effect. Documented for Suggest Domains. */
        readonly ServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": ErrorFailure;
            };
        };
        /** @description More than 15 requests in a minute (or 5 in a second). `retryAfter` in the body is an absolute time. No rate-limit header is known. */
        readonly CriticalRateLimited: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": RateLimitFailure;
            };
        };
    };
    parameters: {
        /**
         * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
         * @example recORG00000000001
         */
        readonly OrganizationId: string;
        /**
         * @description The bare domain name, not the record id.
         * @example example.com
         */
        readonly DomainName: string;
        /**
         * @description `scaledmail`: domains bought through ScaledMail. `other`: domains held at another registrar.
         * @example scaledmail
         */
        readonly DomainSource: "scaledmail" | "other";
        /**
         * @description The organization's record id, from Get Organizations. The page of this operation calls it optional or lists no query parameters, but the introduction demands it on every call and the known live client always sends it. Which organization a call without it would reach is not recorded.
         * @example recORG00000000001
         */
        readonly DisputedOrganizationId: string;
        /**
         * @description The order's id, which domain and mailbox rows call `payment_id`.
         * @example recORD00000000003
         */
        readonly OrderId: string;
        /** @description A discount code for the subscription. What a bad one answers is not known. */
        readonly Coupon: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getOrganizations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every organization of the account. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetOrganizationsReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly createWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CreateWorkspaceRequest;
            };
        };
        readonly responses: {
            /** @description Presumably created. Status and body are inferred. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UndocumentedReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listPreWarmInboxes: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is in stock. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListPreWarmInboxesReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly buyPreWarmInboxes: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": BuyPreWarmInboxesRequest;
            };
        };
        readonly responses: {
            /** @description Bought and charged. The body is not known. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UndocumentedReply;
                };
            };
            /** @description A domain is wrong or no longer for sale. That the request fails is documented; status and words are inferred. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Refusal;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getDomains: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every domain with mailboxes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetDomainsReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getPurchasedDomains: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
                /** @description `true` lists only the domains free for a new order; `false` if left out. */
                readonly available?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every registration. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetPurchasedDomainsReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly searchDomains: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SearchDomainsRequest;
            };
        };
        readonly responses: {
            /** @description One row for each name. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SearchDomainsReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["CriticalRateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly suggestDomains: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
                /** @description The page to read. A live client starts at 1. */
                readonly page?: number;
                /** @description At most 50. What holds if it is left out is not known. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SuggestDomainsRequest;
            };
        };
        readonly responses: {
            /** @description One page of suggestions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SuggestDomainsReply;
                };
            };
            /** @description The keyword is missing, not a string, or has no base name. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ErrorFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["CriticalRateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly buyDomains: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": BuyDomainsRequest;
            };
        };
        readonly responses: {
            /** @description Bought. The body is not known. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UndocumentedReply;
                };
            };
            /** @description A name cannot be had. That the request fails is documented; status and words are inferred. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Refusal;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["CriticalRateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly updateDomainName: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
                /**
                 * @description `scaledmail`: domains bought through ScaledMail. `other`: domains held at another registrar.
                 * @example scaledmail
                 */
                readonly provider: "scaledmail" | "other";
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The bare domain name, not the record id.
                 * @example example.com
                 */
                readonly domain: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateDomainNameRequest;
            };
        };
        readonly responses: {
            /** @description Requested. The body is not known. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UndocumentedReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly updateDomainRedirect: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The bare domain name, not the record id.
                 * @example example.com
                 */
                readonly domain: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateDomainRedirectRequest;
            };
        };
        readonly responses: {
            /** @description Requested. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UpdateDomainRedirectReply;
                };
            };
            /** @description A redirect request is open, or the redirect is already so. That the request fails is documented; status and words are inferred. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Refusal;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description No such domain. From a public client's test; weakly supported. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ErrorFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly swapSenderNames: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
                /**
                 * @description Always sent by the known client. What the server does without it is not known, and one of the two deletes mailboxes.
                 * @example name_only
                 */
                readonly mode: "name_only" | "name_and_alias";
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The bare domain name, not the record id.
                 * @example example.com
                 */
                readonly domain: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SwapSenderNamesRequest;
            };
        };
        readonly responses: {
            /** @description Requested. The body is not known. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UndocumentedReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listMaskedDomains: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every masked domain. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListMaskedDomainsReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly swapMaskingTarget: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The bare domain name, not the record id.
                 * @example example.com
                 */
                readonly domain: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SwapMaskingTargetRequest;
            };
        };
        readonly responses: {
            /** @description Requested. The body is not known. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UndocumentedReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getPackages: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. The page of this operation calls it optional or lists no query parameters, but the introduction demands it on every call and the known live client always sends it. Which organization a call without it would reach is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every package. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetPackagesReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly calculatePackage: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. The page of this operation calls it optional or lists no query parameters, but the introduction demands it on every call and the known live client always sends it. Which organization a call without it would reach is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CalculatePackageRequest;
            };
        };
        readonly responses: {
            /** @description The breakdown. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CalculatePackageReply;
                };
            };
            /** @description The volume is below the minimum, or a field is missing or wrong. The bodies are documented, one of them cut after `volume is requi`; the status is inferred, because the stored page ends before it. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": VolumeFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getOrders: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetOrdersReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getOrderDetails: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The order's id, which domain and mailbox rows call `payment_id`.
                 * @example recORD00000000003
                 */
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetOrderDetailsReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly cancelOrder: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The order's id, which domain and mailbox rows call `payment_id`.
                 * @example recORD00000000003
                 */
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Cancelled. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CancelOrderReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly updateOrderTag: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The order's id, which domain and mailbox rows call `payment_id`.
                 * @example recORD00000000003
                 */
                readonly order_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateOrderTagRequest;
            };
        };
        readonly responses: {
            /** @description Set. The body is not known. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UndocumentedReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly createOrder: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
                /**
                 * @description `scaledmail`: domains bought through ScaledMail. `other`: domains held at another registrar.
                 * @example scaledmail
                 */
                readonly provider: "scaledmail" | "other";
                /** @description A discount code for the subscription. What a bad one answers is not known. */
                readonly coupon?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The package's `id` from Get Packages.
                 * @example price_00000000000000000000001
                 */
                readonly price_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CreateOrderRequest;
            };
        };
        readonly responses: {
            /** @description Ordered and charged. The body is not known; a production client takes whichever of the three ids is there. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CreateOrderReply;
                };
            };
            /** @description The domains do not fit the package, or one of them cannot be used. That the request fails is documented; status and words are inferred. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Refusal;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly createCustomOrder: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The organization's record id, from Get Organizations. The page of this operation calls it optional or lists no query parameters, but the introduction demands it on every call and the known live client always sends it. Which organization a call without it would reach is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
                /**
                 * @description `scaledmail`: domains bought through ScaledMail before. `other`: domains held at another registrar. `buy`: ScaledMail registers them as part of the order; not in the stored docs, sent by a live client.
                 * @example buy
                 */
                readonly provider: "scaledmail" | "other" | "buy";
                /** @description A discount code for the subscription. What a bad one answers is not known. */
                readonly coupon?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CreateCustomOrderRequest;
            };
        };
        readonly responses: {
            /** @description Ordered and charged. The body is not known. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UndocumentedReply;
                };
            };
            /** @description Refused, or accepted and not charged. The words `Subscription created but unable to charge` were seen live; whether under `error` or `message` is not recorded. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Refusal;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getPendingForms: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every order without its form. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetPendingFormsReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly submitForm: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The organization's record id, from Get Organizations. The page of this operation calls it optional or lists no query parameters, but the introduction demands it on every call and the known live client always sends it. Which organization a call without it would reach is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
                /**
                 * @description `scaledmail`: domains bought through ScaledMail. `other`: domains held at another registrar.
                 * @example scaledmail
                 */
                readonly provider: "scaledmail" | "other";
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The form's `uuid` from Get Pending Forms; the billing page shows it too. Not the order's record id.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly uuid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SubmitFormRequest;
            };
        };
        readonly responses: {
            /** @description Submitted. The body is not known. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UndocumentedReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getMailboxesByDomainId: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
                /** @description `true` adds `mailbox_password` to every row. Not in the first docs; two public clients know it. */
                readonly password?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The domain's record id, from Get Domains. Not its name.
                 * @example recDOM00000000001
                 */
                readonly domain_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mailboxes of the domain, or null. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetMailboxesByDomainIdReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description No such domain, or the mailboxes could not be read. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": MessageFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getReportingStats: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                readonly organization_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One report for each week. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetReportingStatsReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
}
export type Organization = {
    readonly id: string;
    readonly name?: string;
};
export type GetOrganizationsReply = {
    readonly organizations: readonly Organization[];
};
/** @description A refused key and some 404s. */
export type MessageFailure = {
    readonly message: string;
};
export type RateLimitFailure = {
    readonly message: string;
    /** @description When to try again, as absolute Unix time in seconds. Not a number of seconds to wait. */
    readonly retryAfter?: number;
    /** @description The limit in words, for example `15 requests per minute`. */
    readonly limit?: string;
};
/** @description Validation and server errors. */
export type ErrorFailure = {
    readonly error: string;
};
export type CreateWorkspaceRequest = {
    readonly name: string;
};
/** @description A success whose body no source shows: the docs publish an empty object, and no client has recorded what comes back. `message` is what Update Domain Redirect, the nearest sibling that is known, answers. */
export type UndocumentedReply = {
    readonly message?: string;
};
export type PreWarmPricing = {
    readonly oneTimePrice: number;
    readonly monthlyPrice: number;
};
export type PreWarmMailbox = {
    readonly first_name?: string;
    readonly last_name?: string;
    /** @description The local part of the address. */
    readonly alias?: string;
};
export type PreWarmInbox = {
    readonly id: string;
    readonly domain: string;
    /** @description In months. */
    readonly warmup_age?: number;
    /** @description 2 on Google and 25 on Outlook in the published example. */
    readonly emailMailboxCount?: number;
    readonly pricing: PreWarmPricing;
    /** @description Missing on some rows. */
    readonly emailMailbox?: readonly PreWarmMailbox[];
};
export type ListPreWarmInboxesReply = {
    readonly total?: number;
    readonly google?: readonly PreWarmInbox[];
    readonly outlook?: readonly PreWarmInbox[];
};
export type PreWarmChoice = {
    /** @description The row's id from Pre Warm Inboxes. */
    readonly id: string;
    readonly domain: string;
    readonly redirect?: string;
};
/** @description As elsewhere, but the `link` is required. */
export type PreWarmSequencer = {
    /** @description The sending tool, for example Instantly. */
    readonly provider: string;
    readonly username: string;
    readonly password: string;
    /** @description The sending tool's address. */
    readonly link: string;
    readonly workspace?: string;
    /** @description Set inside the sending tool. `{{ID}}` becomes the payment id, which is the order id. */
    readonly tag?: string;
};
export type BuyPreWarmInboxesRequest = {
    /** @description The order's tag. */
    readonly tag?: string;
    readonly domains: readonly PreWarmChoice[];
    readonly sequencer?: PreWarmSequencer;
};
/** @description A refusal of which only the words or only the cause is known. The text is under `error`, `message` or both. */
export type Refusal = {
    readonly error?: string;
    readonly message?: string;
};
/** @description The platform that runs the mailboxes. */
export type OrderType = "google" | "outlook" | "smtp" | (string & {});
export type DomainMailbox = {
    readonly first_name?: string;
    readonly last_name?: string;
    /** @description The local part of the address. */
    readonly alias?: string;
};
/** @description Of a domain or a mailbox. Fresh ones sit in `In Progress`. Outlook addresses have been listed that did not exist, so a listed mailbox is not proof of a working one. */
export type SetupStatus = "Active" | "In Progress" | (string & {});
export type Domain = {
    /** @description The record id that Get Mailboxes by Domain ID takes. */
    readonly id?: string;
    readonly domain: string;
    /** @description The order's tag; may be empty. */
    readonly tag?: string | null;
    /** @description May be empty. */
    readonly redirect?: string | null;
    readonly order_type?: OrderType;
    /** @description The id of the package inside the order. Not the order's id. */
    readonly order_id?: string;
    /** @description The order's id. */
    readonly payment_id?: string;
    /** @description Where the domain is registered, for example `Scaledmail`. */
    readonly domain_provider?: string;
    readonly user_id?: string;
    readonly total_mailboxes?: number;
    /** @description May be empty. */
    readonly mailbox?: readonly DomainMailbox[];
    readonly status?: SetupStatus;
    /** @description Truthy when the domain is masked. Its type is not recorded. */
    readonly domain_masking?: boolean | string | null;
};
export type GetDomainsReply = {
    readonly total?: number;
    readonly domains: readonly Domain[];
};
export type PurchasedDomain = {
    readonly domain: string;
    /** @description The day of registration; starts with `YYYY-MM-DD`. */
    readonly created_at?: string;
    /** @description The day of the next renewal; starts with `YYYY-MM-DD`. */
    readonly renewal_at?: string | null;
    readonly renewal_price?: number | null;
    /** @description Set when the domain is in use, presumably the `id` in Get Domains. */
    readonly domain_id?: string | null;
};
export type GetPurchasedDomainsReply = {
    readonly total?: number;
    readonly domains: readonly PurchasedDomain[];
};
export type SearchDomainsRequest = {
    readonly domains: readonly string[];
};
export type SearchedDomain = {
    readonly domain: string;
    readonly status: "available" | "taken" | (string & {});
    /** @description The first year, with markup; null when taken. */
    readonly price?: number | null;
    /** @description Null when taken. */
    readonly renewPrice?: number | null;
    /** @description The blacklists that name the domain; empty when clean. Only in live replies. */
    readonly blacklisted?: readonly string[];
};
export type SearchDomainsReply = readonly SearchedDomain[];
export type SuggestDomainsRequest = {
    /** @description A keyword or a full domain; the ending is stripped. */
    readonly domain: string;
    /** @description Endings, with or without the dot. If left out: .com .io .net .co .org. */
    readonly tlds?: readonly string[];
};
export type SuggestedDomain = {
    readonly domain: string;
    /** @description `error`: could not be checked. */
    readonly status: "available" | "taken" | "error" | (string & {});
    /** @description The first year, with markup; null when taken or not checked. */
    readonly price?: number | null;
    /** @description Null when taken or not checked. */
    readonly renewPrice?: number | null;
    readonly blacklisted?: readonly string[];
};
export type SuggestDomainsReply = {
    readonly total: number;
    readonly page: number;
    readonly limit: number;
    readonly total_pages: number;
    readonly domains: readonly SuggestedDomain[];
};
export type BuyDomainsRequest = {
    readonly domains: readonly string[];
};
/** @description The customer's login at the registrar that holds the domains. The docs' prose also asks for SMTP/IMAP, DNS and verification details, for which no field is known. */
export type Hosting = {
    /** @description The registrar, for example Namecheap or Porkbun. */
    readonly provider: string;
    readonly username: string;
    readonly password: string;
    /** @description The registrar's login page. Only in the newer docs. */
    readonly link?: string;
};
export type UpdateDomainNameRequest = {
    readonly new_domain: string;
    /** @description Required when `provider` is `other`. */
    readonly hosting?: Hosting;
};
export type UpdateDomainRedirectRequest = {
    /** @description Empty to remove the redirect. */
    readonly new_redirect: string;
};
export type UpdateDomainRedirectReply = {
    readonly message?: string;
};
export type SenderName = {
    readonly first_name: string;
    readonly last_name: string;
};
export type SwapSenderNamesRequest = {
    readonly sender_names: readonly SenderName[];
};
export type MaskedDomain = {
    readonly domain: string;
    /** @description The domain whose site is shown. */
    readonly primary_domain?: string;
};
export type ListMaskedDomainsReply = {
    readonly total?: number;
    readonly domains: readonly MaskedDomain[];
};
export type SwapMaskingTargetRequest = {
    readonly new_primary_domain: string;
};
/** @description What a package has of one platform. `domains` is missing for Google in the published examples. */
export type PackagePlatform = {
    readonly mailbox?: number;
    readonly domains?: number;
};
export type Package = {
    /** @description A Stripe price id (`price_...`): the `price_id` of Create Order. */
    readonly id: string;
    readonly tier?: "low-sending" | "medium-sending" | "high-sending" | (string & {});
    readonly name?: string;
    readonly mode?: "subscription" | (string & {});
    readonly price: number;
    /** @description How many domains an order of this package must name. */
    readonly domains?: number;
    readonly google?: PackagePlatform;
    readonly microsoft?: PackagePlatform;
    readonly frequency?: "/monthly" | (string & {});
};
export type GetPackagesReply = {
    /** @description Larger than the list in the published example. */
    readonly total?: number;
    readonly packages: readonly Package[];
};
export type CalculatePackageRequest = {
    /** @description Emails to send per `period`. */
    readonly volume: number;
    /**
     * @description `month` if left out.
     * @enum {string}
     */
    readonly period?: "month" | "day";
    readonly providers: readonly ("google" | "outlook" | "smtp")[];
    /** @description Percent of the volume for each platform, adding up to 100. Required when `providers` names more than one; a single one gets 100. */
    readonly distribution?: {
        readonly google?: number;
        readonly outlook?: number;
        readonly smtp?: number;
    };
    /**
     * @description How hard each mailbox sends; `max` if left out.
     * @enum {string}
     */
    readonly tier?: "low" | "medium" | "max";
};
export type PlatformBreakdown = {
    readonly provider: OrderType;
    readonly percentage?: number;
    readonly requiredDomains: number;
    readonly requiredMailboxes: number;
    readonly pricePerUnit?: number;
    /** @description What a unit is. `domain` is documented; live, Google is priced by mailbox, Outlook and SMTP by domain. */
    readonly pricingBasis?: "domain" | "mailbox" | (string & {});
    readonly totalPrice: number;
};
export type PackageCalculation = {
    readonly monthlyVolume?: number;
    readonly dailyVolume?: number;
    readonly providerBreakdown: readonly PlatformBreakdown[];
    readonly totalDomains: number;
    readonly totalMailboxes: number;
    /** @description A month's price. */
    readonly totalPrice: number;
};
export type CalculatePackageReply = {
    readonly data: PackageCalculation;
};
export type VolumePerPeriod = {
    readonly volume?: number;
    readonly period?: string;
};
export type VolumeFailure = {
    readonly error: string;
    readonly message?: string;
    readonly requested?: VolumePerPeriod;
    readonly minimum_required?: VolumePerPeriod;
};
/** @description `Active` also while a payment awaits confirmation. `Cancelled` has two l. */
export type OrderStatus = "Active" | "Cancelled" | (string & {});
export type OrderSummary = {
    readonly id: string;
    /** @description A month's price. */
    readonly amount: number;
    /** Format: date-time */
    readonly created_at: string;
    readonly status: OrderStatus;
    /** @description For people, with a literal asterisk: `3 * ScaledMail - MS`. */
    readonly description?: string;
};
export type GetOrdersReply = {
    readonly total?: number;
    readonly payments: readonly OrderSummary[];
};
export type OrderPackageDomain = {
    readonly id: string;
    /** @description The domain's name. */
    readonly name: string;
    /** @description Empty in the published example; no other value is recorded. */
    readonly status?: string;
};
export type OrderPackage = {
    /** @description Capitalised here, lower-case elsewhere. Only Google is documented. */
    readonly type?: "Google" | (string & {});
    /** @description What domain and mailbox rows call `order_id`. */
    readonly id: string;
    readonly note?: string;
    /** @description The order's id. */
    readonly payment_id?: string;
    /** Format: date-time */
    readonly created_at?: string;
    readonly total_domains?: number;
    readonly status?: "Active" | (string & {});
    readonly domains: readonly OrderPackageDomain[];
};
export type GetOrderDetailsReply = {
    readonly id: string;
    /** Format: date-time */
    readonly created_at?: string;
    /** @description A month's price. */
    readonly amount?: number;
    /** @description May be empty. */
    readonly tag?: string;
    readonly status: OrderStatus;
    readonly description?: string;
    /** @description Always empty in the docs. */
    readonly invoices?: readonly unknown[];
    readonly total_domains?: number;
    readonly packages: readonly OrderPackage[];
    /** @description Always empty in the docs. */
    readonly addons?: readonly unknown[];
    /** @description Always empty in the docs. */
    readonly current_items?: readonly unknown[];
};
export type CancelOrderReply = {
    readonly success: boolean;
    readonly message?: string;
};
export type UpdateOrderTagRequest = {
    readonly tag: string;
};
/** @description A domain whose aliases the server makes from one person's name. A live client cuts names at 50 characters. */
export type NamedDomain = {
    readonly domain: string;
    readonly redirect?: string;
    /** @description A link; used for every alias. */
    readonly profile_picture?: string;
    readonly first_name: string;
    readonly last_name: string;
    readonly aliases?: never;
};
export type Alias = {
    readonly first_name: string;
    readonly last_name: string;
    /** @description The local part only: no @, no spaces. */
    readonly alias: string;
    /** @description A link; overrides the domain's. */
    readonly profile_picture?: string;
};
/** @description A domain with the aliases written out; the server makes none. */
export type AliasedDomain = {
    readonly domain: string;
    readonly redirect?: string;
    /** @description A link; used for every alias that has none. */
    readonly profile_picture?: string;
    readonly first_name?: never;
    readonly last_name?: never;
    readonly aliases: readonly Alias[];
};
/** @description The customer's login at a sending tool, which ScaledMail uses to add the mailboxes there. The documented example is Instantly; no other name has been seen to work. */
export type Sequencer = {
    /** @description The sending tool, for example Instantly. */
    readonly provider: string;
    readonly username: string;
    readonly password: string;
    /** @description The sending tool's address. */
    readonly link?: string;
    readonly workspace?: string;
    /** @description Set inside the sending tool. `{{ID}}` becomes the payment id, which is the order id. */
    readonly tag?: string;
};
/** @description The documented shape. */
export type CreateOrderByDomains = {
    /** @description Units of the package; 1 if left out. */
    readonly quantity?: number;
    readonly domains: readonly (NamedDomain | AliasedDomain)[];
    /** @description Required when `provider` is `other`. */
    readonly hosting?: Hosting;
    readonly sequencer?: Sequencer;
    readonly tag?: never;
    readonly providers?: never;
};
export type GoogleAliasedDomain = {
    readonly domain: string;
    readonly redirect?: string;
    /** @description A link; used for every alias that has none. */
    readonly profile_picture?: string;
    readonly first_name?: never;
    readonly last_name?: never;
    /** @description As many as `mailboxes_per_domain`; 2 in the docs. */
    readonly aliases: readonly Alias[];
};
export type GoogleDomains = {
    readonly domains: readonly NamedDomain[] | readonly GoogleAliasedDomain[];
    /**
     * @description Only for Google, and only known from a live client. The docs know 2.
     * @enum {integer}
     */
    readonly mailboxes_per_domain?: 2 | 3 | 4;
};
export type OutlookAliasedDomain = {
    readonly domain: string;
    readonly redirect?: string;
    /** @description A link; used for every alias that has none. */
    readonly profile_picture?: string;
    readonly first_name?: never;
    readonly last_name?: never;
    readonly aliases: readonly Alias[];
};
/** @description Always 25 mailboxes on a domain. */
export type OutlookDomains = {
    readonly domains: readonly NamedDomain[] | readonly OutlookAliasedDomain[];
};
export type SmtpAliasedDomain = {
    readonly domain: string;
    readonly redirect?: string;
    /** @description A link; used for every alias that has none. */
    readonly profile_picture?: string;
    readonly first_name?: never;
    readonly last_name?: never;
    readonly aliases: readonly Alias[];
};
/** @description Always 4 mailboxes on a domain. */
export type SmtpDomains = {
    readonly domains: readonly NamedDomain[] | readonly SmtpAliasedDomain[];
};
/** @description The domains of an order by platform, at least one. The caps of 100, 30 and 70 domains are documented for Create Custom Order. */
export type OrderProviders = {
    readonly google?: GoogleDomains;
    readonly outlook?: OutlookDomains;
    readonly smtp?: SmtpDomains;
};
/** @description The shape a production client sends, shared with Create Custom Order and Submit Form. */
export type CreateOrderByProviders = {
    /** @description Units of the package; 1 if left out. */
    readonly quantity?: number;
    readonly domains?: never;
    /** @description Required when `provider` is `other`. */
    readonly hosting?: Hosting;
    readonly sequencer?: Sequencer;
    readonly tag?: string;
    readonly providers: OrderProviders;
};
export type CreateOrderRequest = CreateOrderByDomains | CreateOrderByProviders;
/** @description The docs publish an empty object. The three ids are those a production client looks for, in this order. */
export type CreateOrderReply = {
    readonly id?: string;
    readonly order_id?: string;
    readonly payment_id?: string;
};
export type CreateCustomOrderRequest = {
    /** @description Shows on the order and on its domains, so an order can be found by it. */
    readonly tag?: string;
    readonly providers: OrderProviders;
    readonly sequencer?: Sequencer;
    /** @description Documented as required when `provider` is `other`. A live client leaves it out on support's advice: support then mails nameservers to set. Whether the server checks is not known. */
    readonly hosting?: Hosting;
};
export type PendingFormData = {
    readonly quantity?: number;
    readonly domains_required?: number;
    /** @description Presumably empty or missing when the buyer brought no domains. */
    readonly domains?: readonly string[];
};
export type PendingForm = {
    /** @description The order's id. */
    readonly payment_id: string;
    /** @description What Submit Form takes. */
    readonly uuid: string;
    readonly description?: string;
    /** Format: date */
    readonly created_at?: string;
    readonly amount?: number;
    readonly type?: "package-subscription" | (string & {});
    readonly data?: PendingFormData;
};
export type GetPendingFormsReply = {
    readonly total?: number;
    readonly forms: readonly PendingForm[];
};
export type SubmitFormRequest = {
    /** @description A limit is not in the stored part of the page; placing an order takes 20 characters. */
    readonly tag?: string;
    readonly providers: OrderProviders;
    readonly sequencer?: Sequencer;
    /** @description Required when `provider` is `other`. */
    readonly hosting?: Hosting;
};
export type Mailbox = {
    readonly first_name: string;
    readonly last_name: string;
    /** @description The local part of the address. */
    readonly alias?: string;
    /** @description The full address; missing on some rows. */
    readonly email?: string;
    /** @description Only with `password=true`. */
    readonly mailbox_password?: string | null;
    readonly status: SetupStatus;
    readonly order_type?: OrderType;
    /** @description The order's tag. */
    readonly tag?: string | null;
    readonly domain_id?: string;
    /** @description The order's id. */
    readonly payment_id?: string;
    /** @description The id of the package inside the order. */
    readonly order_id?: string;
};
export type GetMailboxesByDomainIdReply = {
    readonly total?: number;
    /** @description Null when the domain belongs to another organization. */
    readonly mailboxes: readonly Mailbox[] | null;
};
export type ReportedStats = {
    readonly overall_score?: number | null;
    /** @description Its type is not recorded. */
    readonly domain_reputation?: number | string | null;
    readonly blacklisted?: readonly string[];
};
export type ReportedDomain = {
    readonly domain_name: string;
    readonly order_type?: OrderType;
    readonly stats?: ReportedStats;
};
export type Report = {
    /** @description The week's date. */
    readonly weekof: string;
    readonly avgInboxScore?: number;
    readonly avgReputation?: number;
    readonly domains: readonly ReportedDomain[];
};
export type GetReportingStatsReply = {
    readonly reports: readonly Report[];
};
