// Generated from the ScaledMail spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
export interface paths {
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Organizations
         * @description Lists the organizations the token reaches; called Get Workspaces in the newer docs. Takes no parameter. The list may be empty. The docs publish no reply: `organizations` and `id` are what a live client relies on. Another client's test has a bare array, which nothing live confirms.
         */
        get: operations["getOrganizations"];
        put?: never;
        /**
         * Create Workspace
         * @description Creates an organization. Only the title and the method are known, from the navigation of the newer docs: path, body and reply are inferred, the path from Get Workspaces, which kept `/organizations`.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pre-warm-inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pre Warm Inboxes
         * @description Lists the pre-warmed domains for sale, Google and Outlook apart; there is no SMTP list. A row is a whole domain with its mailboxes. Stock may be empty; how that reads is not recorded, and known clients tolerate a missing list.
         */
        get: operations["listPreWarmInboxes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buy-pre-warm-inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy Pre Warm Inboxes
         * @description Buys pre-warmed domains with their mailboxes: charges the card on file at once and starts a subscription. All or nothing: one domain that is wrong or gone fails the whole request. The docs publish an empty object as the reply. Never send it again after a timeout or a 5xx: look for the order first.
         */
        post: operations["buyPreWarmInboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Domains
         * @description Lists the organization's domains that have mailboxes, whole, including those still in setup. An order is found again here: `tag` is the order's tag and `payment_id` its id. A row may lack anything but `domain`. The docs publish no reply. An empty list can be a bad answer rather than an empty fleet.
         */
        get: operations["getDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchased-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Purchased Domains
         * @description Lists the domains registered through ScaledMail, with their renewals. The docs publish no reply; the five keys are what a live client reads. A row without `domain_id` is registered but unused.
         */
        get: operations["getPurchasedDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Domains
         * @description Says which of the given names can be registered, and at what price. The reply is a bare array. The first docs allow 10 names a call; later clients send up to 30.
         */
        post: operations["searchDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggest-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest Domains
         * @description Proposes names from a keyword or a domain and says which can be registered. The only operation with pages: `page` and `limit` are query parameters, and at most 50 rows come at a time.
         */
        post: operations["suggestDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buy-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy Domains
         * @description Registers domains and charges the card on file at once. All or nothing: one name that cannot be had fails the whole request. At most 10 names; whether that rose with Search Domains' limit is not known. The docs publish an empty object as the reply: read the result back with Get Purchased Domains.
         */
        post: operations["buyDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swap-domain/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update Domain Name
         * @description Requests that another domain takes this one's place; its addresses end with it and the new mailboxes must be warmed again. With `provider=scaledmail` the new domain must be bought and unused (Get Purchased Domains, `available=true`). People apply it later: read Get Domains. The docs publish an empty object as the reply.
         */
        post: operations["updateDomainName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swap-redirect/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update Domain Redirect
         * @description Requests another redirect; an empty string removes it. The server adds `https://` where a scheme is missing. No order is created. Fails when the domain is unknown, while an earlier redirect request is open, and when the redirect is already the one asked for. That makes a second send harmless but its refusal misleading, so it is not marked repeatable. People apply it later: read Get Domains.
         */
        post: operations["updateDomainRedirect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swap-sender-name/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Swap Sender Names
         * @description Requests other sender names on a domain, at most one for each mailbox, spread evenly. `mode=name_only` keeps the addresses; `name_and_alias` deletes the mailboxes and creates new ones. People apply it later: read Get Domains. Known from one client only; the provider's own title is not recorded, and neither is the reply.
         */
        post: operations["swapSenderNames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domain-masking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Masked Domains
         * @description Lists the domains that show another domain's site under their own name. Known from one client only; the provider's own title is not recorded.
         */
        get: operations["listMaskedDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/swap-domain-masking/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Swap Masking Target
         * @description Requests another target for a masked domain. People apply it later: read List Masked Domains. Known from one client only; the provider's own title is not recorded, and neither is the reply.
         */
        post: operations["swapMaskingTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Packages
         * @description Lists the fixed packages that Create Order sells. A platform is absent from a package that has none of it, and Outlook is called `microsoft` here. Do not derive mailboxes per domain from these rows: one listed package implies 50 Microsoft mailboxes on a domain, where a domain takes 25.
         */
        get: operations["getPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculate-package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Package
         * @description Prices a sending volume: how many domains and mailboxes it takes and what they cost a month. Creates nothing and is free. The docs say cents; the live API returns dollars (40 Google mailboxes are 140). Required domains are rounded up to whole ones. Behind the tiers low, medium and max stand assumed mails per mailbox and day: Google 15, 20, 25; Outlook 5, 8, 10; SMTP about 7, about 8, 10.
         */
        post: operations["calculatePackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Orders
         * @description Lists every order, cancelled ones included, under the key `payments`. A row's `id` is the order id that other rows call `payment_id`. Rows carry no tag: that takes Get Order Details.
         */
        get: operations["getOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Order Details
         * @description One order as a bare object, with its packages and their domains. A domain's name is under `name` here and under `domain` elsewhere. `Active` does not prove payment: an order reads so while the web app shows that the payment requires confirmation. The published example does not add up (80 domains, one package of 10). What an unknown id answers is not recorded.
         */
        get: operations["getOrderDetails"];
        put?: never;
        post?: never;
        /**
         * Cancel Order
         * @description Cancels a whole order: every mailbox in it stops. A single domain or mailbox cannot be cancelled. The order stays listed as `Cancelled`. What a second cancel, or an unknown id, answers is not recorded.
         */
        delete: operations["cancelOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Order Tag
         * @description Sets the order's tag, which then shows on the order's domains. Free. Up to 320 characters here, where placing an order takes 20. The reply is not known.
         */
        patch: operations["updateOrderTag"];
        trace?: never;
    };
    "/create-order/{price_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Order
         * @description Buys a fixed package: charges the card on file at once and starts a subscription. The number of domains must be exactly what the package needs (times `quantity`, presumably), and one domain that is used or unavailable fails the request. Two body shapes are known: `domains` at the top level in the docs, `providers.<platform>.domains` in a production client; send one of them. The docs publish an empty object as the reply. Never send it again after a timeout or a 5xx: look for the order first. Whether it can answer the 400 of Create Custom Order that did create a subscription is not recorded.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/create-custom-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Custom Order
         * @description Orders mailboxes without a package: the price follows from the domains listed for each platform. Charges the card on file at once, never the wallet, and starts a subscription. With `provider=buy` ScaledMail also registers the domains. The reply is not known: set a `tag` of your own and find the order by it, on the rows of Get Domains or in Get Order Details. **A 400 `Subscription created but unable to charge` did create a subscription.** After that, a timeout or a 5xx, never send it again before the order was looked for.
         */
        post: operations["createCustomOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pending-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pending Forms
         * @description Lists orders that are paid for and not configured, as happens when an order is placed in the web app and its form is left empty. Submit Form completes one. The stored page is cut inside `data`: at least one member follows `domains`.
         */
        get: operations["getPendingForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submit-form/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Form
         * @description Submits the domains of an order that is paid for and not configured. Charges nothing. Each domain must be one of the original order's, and if that was placed with domains selected or bought at ScaledMail, `provider` must be `scaledmail`. The reply is not known.
         */
        post: operations["submitForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/{domain_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mailboxes by Domain ID
         * @description Lists the mailboxes of one domain, whole, with their passwords only if asked for. `mailboxes` is null when the domain belongs to another organization. Mailboxes have no id, and `email` can be missing: build it from `alias` and the domain's name. No SMTP or IMAP host, app password or TOTP seed is known. One live Outlook domain listed 25 addresses that did not exist.
         */
        get: operations["getMailboxesByDomainId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Reporting Stats
         * @description The weekly placement tests, a paid add-on: the list is empty when it is off. Known from one client that reads it daily on an account without the add-on, so no filled reply was seen live.
         */
        get: operations["getReportingStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Organization: {
            id: string;
            name?: string;
        };
        GetOrganizationsReply: {
            organizations: components["schemas"]["Organization"][];
        };
        /** @description A refused key and some 404s. */
        MessageFailure: {
            message: string;
        };
        RateLimitFailure: {
            message: string;
            /** @description When to try again, as absolute Unix time in seconds. Not a number of seconds to wait. */
            retryAfter?: number;
            /** @description The limit in words, for example `15 requests per minute`. */
            limit?: string;
        };
        /** @description Validation and server errors. */
        ErrorFailure: {
            error: string;
        };
        CreateWorkspaceRequest: {
            name: string;
        };
        /** @description A success whose body no source shows: the docs publish an empty object, and no client has recorded what comes back. `message` is what Update Domain Redirect, the nearest sibling that is known, answers. */
        UndocumentedReply: {
            message?: string;
        };
        PreWarmPricing: {
            oneTimePrice: number;
            monthlyPrice: number;
        };
        PreWarmMailbox: {
            first_name?: string;
            last_name?: string;
            /** @description The local part of the address. */
            alias?: string;
        };
        PreWarmInbox: {
            id: string;
            domain: string;
            /** @description In months. */
            warmup_age?: number;
            /** @description 2 on Google and 25 on Outlook in the published example. */
            emailMailboxCount?: number;
            pricing: components["schemas"]["PreWarmPricing"];
            /** @description Missing on some rows. */
            emailMailbox?: components["schemas"]["PreWarmMailbox"][];
        };
        ListPreWarmInboxesReply: {
            total?: number;
            google?: components["schemas"]["PreWarmInbox"][];
            outlook?: components["schemas"]["PreWarmInbox"][];
        };
        PreWarmChoice: {
            /** @description The row's id from Pre Warm Inboxes. */
            id: string;
            domain: string;
            redirect?: string;
        };
        /** @description As elsewhere, but the `link` is required. */
        PreWarmSequencer: {
            /** @description The sending tool, for example Instantly. */
            provider: string;
            username: string;
            password: string;
            /** @description The sending tool's address. */
            link: string;
            workspace?: string;
            /** @description Set inside the sending tool. `{{ID}}` becomes the payment id, which is the order id. */
            tag?: string;
        };
        BuyPreWarmInboxesRequest: {
            /** @description The order's tag. */
            tag?: string;
            domains: components["schemas"]["PreWarmChoice"][];
            sequencer?: components["schemas"]["PreWarmSequencer"];
        };
        /** @description A refusal of which only the words or only the cause is known. The text is under `error`, `message` or both. */
        Refusal: {
            error?: string;
            message?: string;
        };
        /** @description The platform that runs the mailboxes. */
        OrderType: "google" | "outlook" | "smtp" | (string & {});
        DomainMailbox: {
            first_name?: string;
            last_name?: string;
            /** @description The local part of the address. */
            alias?: string;
        };
        /** @description Of a domain or a mailbox. Fresh ones sit in `In Progress`. Outlook addresses have been listed that did not exist, so a listed mailbox is not proof of a working one. */
        SetupStatus: "Active" | "In Progress" | (string & {});
        Domain: {
            /** @description The record id that Get Mailboxes by Domain ID takes. */
            id?: string;
            domain: string;
            /** @description The order's tag; may be empty. */
            tag?: string | null;
            /** @description May be empty. */
            redirect?: string | null;
            order_type?: components["schemas"]["OrderType"];
            /** @description The id of the package inside the order. Not the order's id. */
            order_id?: string;
            /** @description The order's id. */
            payment_id?: string;
            /** @description Where the domain is registered, for example `Scaledmail`. */
            domain_provider?: string;
            user_id?: string;
            total_mailboxes?: number;
            /** @description May be empty. */
            mailbox?: components["schemas"]["DomainMailbox"][];
            status?: components["schemas"]["SetupStatus"];
            /** @description Truthy when the domain is masked. Its type is not recorded. */
            domain_masking?: boolean | string | null;
        };
        GetDomainsReply: {
            total?: number;
            domains: components["schemas"]["Domain"][];
        };
        PurchasedDomain: {
            domain: string;
            /** @description The day of registration; starts with `YYYY-MM-DD`. */
            created_at?: string;
            /** @description The day of the next renewal; starts with `YYYY-MM-DD`. */
            renewal_at?: string | null;
            renewal_price?: number | null;
            /** @description Set when the domain is in use, presumably the `id` in Get Domains. */
            domain_id?: string | null;
        };
        GetPurchasedDomainsReply: {
            total?: number;
            domains: components["schemas"]["PurchasedDomain"][];
        };
        SearchDomainsRequest: {
            domains: string[];
        };
        SearchedDomain: {
            domain: string;
            status: "available" | "taken" | (string & {});
            /** @description The first year, with markup; null when taken. */
            price?: number | null;
            /** @description Null when taken. */
            renewPrice?: number | null;
            /** @description The blacklists that name the domain; empty when clean. Only in live replies. */
            blacklisted?: string[];
        };
        SearchDomainsReply: components["schemas"]["SearchedDomain"][];
        SuggestDomainsRequest: {
            /** @description A keyword or a full domain; the ending is stripped. */
            domain: string;
            /** @description Endings, with or without the dot. If left out: .com .io .net .co .org. */
            tlds?: string[];
        };
        SuggestedDomain: {
            domain: string;
            /** @description `error`: could not be checked. */
            status: "available" | "taken" | "error" | (string & {});
            /** @description The first year, with markup; null when taken or not checked. */
            price?: number | null;
            /** @description Null when taken or not checked. */
            renewPrice?: number | null;
            blacklisted?: string[];
        };
        SuggestDomainsReply: {
            total: number;
            page: number;
            limit: number;
            total_pages: number;
            domains: components["schemas"]["SuggestedDomain"][];
        };
        BuyDomainsRequest: {
            domains: string[];
        };
        /** @description The customer's login at the registrar that holds the domains. The docs' prose also asks for SMTP/IMAP, DNS and verification details, for which no field is known. */
        Hosting: {
            /** @description The registrar, for example Namecheap or Porkbun. */
            provider: string;
            username: string;
            password: string;
            /** @description The registrar's login page. Only in the newer docs. */
            link?: string;
        };
        UpdateDomainNameRequest: {
            new_domain: string;
            /** @description Required when `provider` is `other`. */
            hosting?: components["schemas"]["Hosting"];
        };
        UpdateDomainRedirectRequest: {
            /** @description Empty to remove the redirect. */
            new_redirect: string;
        };
        UpdateDomainRedirectReply: {
            message?: string;
        };
        SenderName: {
            first_name: string;
            last_name: string;
        };
        SwapSenderNamesRequest: {
            sender_names: components["schemas"]["SenderName"][];
        };
        MaskedDomain: {
            domain: string;
            /** @description The domain whose site is shown. */
            primary_domain?: string;
        };
        ListMaskedDomainsReply: {
            total?: number;
            domains: components["schemas"]["MaskedDomain"][];
        };
        SwapMaskingTargetRequest: {
            new_primary_domain: string;
        };
        /** @description What a package has of one platform. `domains` is missing for Google in the published examples. */
        PackagePlatform: {
            mailbox?: number;
            domains?: number;
        };
        Package: {
            /** @description A Stripe price id (`price_...`): the `price_id` of Create Order. */
            id: string;
            tier?: "low-sending" | "medium-sending" | "high-sending" | (string & {});
            name?: string;
            mode?: "subscription" | (string & {});
            price: number;
            /** @description How many domains an order of this package must name. */
            domains?: number;
            google?: components["schemas"]["PackagePlatform"];
            microsoft?: components["schemas"]["PackagePlatform"];
            frequency?: "/monthly" | (string & {});
        };
        GetPackagesReply: {
            /** @description Larger than the list in the published example. */
            total?: number;
            packages: components["schemas"]["Package"][];
        };
        CalculatePackageRequest: {
            /** @description Emails to send per `period`. */
            volume: number;
            /**
             * @description `month` if left out.
             * @enum {string}
             */
            period?: "month" | "day";
            providers: ("google" | "outlook" | "smtp")[];
            /** @description Percent of the volume for each platform, adding up to 100. Required when `providers` names more than one; a single one gets 100. */
            distribution?: {
                google?: number;
                outlook?: number;
                smtp?: number;
            };
            /**
             * @description How hard each mailbox sends; `max` if left out.
             * @enum {string}
             */
            tier?: "low" | "medium" | "max";
        };
        PlatformBreakdown: {
            provider: components["schemas"]["OrderType"];
            percentage?: number;
            requiredDomains: number;
            requiredMailboxes: number;
            pricePerUnit?: number;
            /** @description What a unit is. `domain` is documented; live, Google is priced by mailbox, Outlook and SMTP by domain. */
            pricingBasis?: "domain" | "mailbox" | (string & {});
            totalPrice: number;
        };
        PackageCalculation: {
            monthlyVolume?: number;
            dailyVolume?: number;
            providerBreakdown: components["schemas"]["PlatformBreakdown"][];
            totalDomains: number;
            totalMailboxes: number;
            /** @description A month's price. */
            totalPrice: number;
        };
        CalculatePackageReply: {
            data: components["schemas"]["PackageCalculation"];
        };
        VolumePerPeriod: {
            volume?: number;
            period?: string;
        };
        VolumeFailure: {
            error: string;
            message?: string;
            requested?: components["schemas"]["VolumePerPeriod"];
            minimum_required?: components["schemas"]["VolumePerPeriod"];
        };
        /** @description `Active` also while a payment awaits confirmation. `Cancelled` has two l. */
        OrderStatus: "Active" | "Cancelled" | (string & {});
        OrderSummary: {
            id: string;
            /** @description A month's price. */
            amount: number;
            /** Format: date-time */
            created_at: string;
            status: components["schemas"]["OrderStatus"];
            /** @description For people, with a literal asterisk: `3 * ScaledMail - MS`. */
            description?: string;
        };
        GetOrdersReply: {
            total?: number;
            payments: components["schemas"]["OrderSummary"][];
        };
        OrderPackageDomain: {
            id: string;
            /** @description The domain's name. */
            name: string;
            /** @description Empty in the published example; no other value is recorded. */
            status?: string;
        };
        OrderPackage: {
            /** @description Capitalised here, lower-case elsewhere. Only Google is documented. */
            type?: "Google" | (string & {});
            /** @description What domain and mailbox rows call `order_id`. */
            id: string;
            note?: string;
            /** @description The order's id. */
            payment_id?: string;
            /** Format: date-time */
            created_at?: string;
            total_domains?: number;
            status?: "Active" | (string & {});
            domains: components["schemas"]["OrderPackageDomain"][];
        };
        GetOrderDetailsReply: {
            id: string;
            /** Format: date-time */
            created_at?: string;
            /** @description A month's price. */
            amount?: number;
            /** @description May be empty. */
            tag?: string;
            status: components["schemas"]["OrderStatus"];
            description?: string;
            /** @description Always empty in the docs. */
            invoices?: unknown[];
            total_domains?: number;
            packages: components["schemas"]["OrderPackage"][];
            /** @description Always empty in the docs. */
            addons?: unknown[];
            /** @description Always empty in the docs. */
            current_items?: unknown[];
        };
        CancelOrderReply: {
            success: boolean;
            message?: string;
        };
        UpdateOrderTagRequest: {
            tag: string;
        };
        /** @description A domain whose aliases the server makes from one person's name. A live client cuts names at 50 characters. */
        NamedDomain: {
            domain: string;
            redirect?: string;
            /** @description A link; used for every alias. */
            profile_picture?: string;
            first_name: string;
            last_name: string;
            aliases?: never;
        };
        Alias: {
            first_name: string;
            last_name: string;
            /** @description The local part only: no @, no spaces. */
            alias: string;
            /** @description A link; overrides the domain's. */
            profile_picture?: string;
        };
        /** @description A domain with the aliases written out; the server makes none. */
        AliasedDomain: {
            domain: string;
            redirect?: string;
            /** @description A link; used for every alias that has none. */
            profile_picture?: string;
            first_name?: never;
            last_name?: never;
            aliases: components["schemas"]["Alias"][];
        };
        /** @description The customer's login at a sending tool, which ScaledMail uses to add the mailboxes there. The documented example is Instantly; no other name has been seen to work. */
        Sequencer: {
            /** @description The sending tool, for example Instantly. */
            provider: string;
            username: string;
            password: string;
            /** @description The sending tool's address. */
            link?: string;
            workspace?: string;
            /** @description Set inside the sending tool. `{{ID}}` becomes the payment id, which is the order id. */
            tag?: string;
        };
        /** @description The documented shape. */
        CreateOrderByDomains: {
            /** @description Units of the package; 1 if left out. */
            quantity?: number;
            domains: (components["schemas"]["NamedDomain"] | components["schemas"]["AliasedDomain"])[];
            /** @description Required when `provider` is `other`. */
            hosting?: components["schemas"]["Hosting"];
            sequencer?: components["schemas"]["Sequencer"];
            tag?: never;
            providers?: never;
        };
        GoogleAliasedDomain: {
            domain: string;
            redirect?: string;
            /** @description A link; used for every alias that has none. */
            profile_picture?: string;
            first_name?: never;
            last_name?: never;
            /** @description As many as `mailboxes_per_domain`; 2 in the docs. */
            aliases: components["schemas"]["Alias"][];
        };
        GoogleDomains: {
            domains: components["schemas"]["NamedDomain"][] | components["schemas"]["GoogleAliasedDomain"][];
            /**
             * @description Only for Google, and only known from a live client. The docs know 2.
             * @enum {integer}
             */
            mailboxes_per_domain?: 2 | 3 | 4;
        };
        OutlookAliasedDomain: {
            domain: string;
            redirect?: string;
            /** @description A link; used for every alias that has none. */
            profile_picture?: string;
            first_name?: never;
            last_name?: never;
            aliases: components["schemas"]["Alias"][];
        };
        /** @description Always 25 mailboxes on a domain. */
        OutlookDomains: {
            domains: components["schemas"]["NamedDomain"][] | components["schemas"]["OutlookAliasedDomain"][];
        };
        SmtpAliasedDomain: {
            domain: string;
            redirect?: string;
            /** @description A link; used for every alias that has none. */
            profile_picture?: string;
            first_name?: never;
            last_name?: never;
            aliases: components["schemas"]["Alias"][];
        };
        /** @description Always 4 mailboxes on a domain. */
        SmtpDomains: {
            domains: components["schemas"]["NamedDomain"][] | components["schemas"]["SmtpAliasedDomain"][];
        };
        /** @description The domains of an order by platform, at least one. The caps of 100, 30 and 70 domains are documented for Create Custom Order. */
        OrderProviders: {
            google?: components["schemas"]["GoogleDomains"];
            outlook?: components["schemas"]["OutlookDomains"];
            smtp?: components["schemas"]["SmtpDomains"];
        };
        /** @description The shape a production client sends, shared with Create Custom Order and Submit Form. */
        CreateOrderByProviders: {
            /** @description Units of the package; 1 if left out. */
            quantity?: number;
            domains?: never;
            /** @description Required when `provider` is `other`. */
            hosting?: components["schemas"]["Hosting"];
            sequencer?: components["schemas"]["Sequencer"];
            tag?: string;
            providers: components["schemas"]["OrderProviders"];
        };
        CreateOrderRequest: components["schemas"]["CreateOrderByDomains"] | components["schemas"]["CreateOrderByProviders"];
        /** @description The docs publish an empty object. The three ids are those a production client looks for, in this order. */
        CreateOrderReply: {
            id?: string;
            order_id?: string;
            payment_id?: string;
        };
        CreateCustomOrderRequest: {
            /** @description Shows on the order and on its domains, so an order can be found by it. */
            tag?: string;
            providers: components["schemas"]["OrderProviders"];
            sequencer?: components["schemas"]["Sequencer"];
            /** @description Documented as required when `provider` is `other`. A live client leaves it out on support's advice: support then mails nameservers to set. Whether the server checks is not known. */
            hosting?: components["schemas"]["Hosting"];
        };
        PendingFormData: {
            quantity?: number;
            domains_required?: number;
            /** @description Presumably empty or missing when the buyer brought no domains. */
            domains?: string[];
        };
        PendingForm: {
            /** @description The order's id. */
            payment_id: string;
            /** @description What Submit Form takes. */
            uuid: string;
            description?: string;
            /** Format: date */
            created_at?: string;
            amount?: number;
            type?: "package-subscription" | (string & {});
            data?: components["schemas"]["PendingFormData"];
        };
        GetPendingFormsReply: {
            total?: number;
            forms: components["schemas"]["PendingForm"][];
        };
        SubmitFormRequest: {
            /** @description A limit is not in the stored part of the page; placing an order takes 20 characters. */
            tag?: string;
            providers: components["schemas"]["OrderProviders"];
            sequencer?: components["schemas"]["Sequencer"];
            /** @description Required when `provider` is `other`. */
            hosting?: components["schemas"]["Hosting"];
        };
        Mailbox: {
            first_name: string;
            last_name: string;
            /** @description The local part of the address. */
            alias?: string;
            /** @description The full address; missing on some rows. */
            email?: string;
            /** @description Only with `password=true`. */
            mailbox_password?: string | null;
            status: components["schemas"]["SetupStatus"];
            order_type?: components["schemas"]["OrderType"];
            /** @description The order's tag. */
            tag?: string | null;
            domain_id?: string;
            /** @description The order's id. */
            payment_id?: string;
            /** @description The id of the package inside the order. */
            order_id?: string;
        };
        GetMailboxesByDomainIdReply: {
            total?: number;
            /** @description Null when the domain belongs to another organization. */
            mailboxes: components["schemas"]["Mailbox"][] | null;
        };
        ReportedStats: {
            overall_score?: number | null;
            /** @description Its type is not recorded. */
            domain_reputation?: number | string | null;
            blacklisted?: string[];
        };
        ReportedDomain: {
            domain_name: string;
            order_type?: components["schemas"]["OrderType"];
            stats?: components["schemas"]["ReportedStats"];
        };
        Report: {
            /** @description The week's date. */
            weekof: string;
            avgInboxScore?: number;
            avgReputation?: number;
            domains: components["schemas"]["ReportedDomain"][];
        };
        GetReportingStatsReply: {
            reports: components["schemas"]["Report"][];
        };
    };
    responses: {
        /** @description The token is missing or not accepted. Documented for Suggest Domains. No source shows a 403. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MessageFailure"];
            };
        };
        /** @description More than 5 requests in a second; may turn into a temporary block. The limit is documented, its body is not: the one known 429 body is that of the 15-per-minute class. No rate-limit header is known. */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitFailure"];
            };
        };
        /** @description The request may have taken effect. Documented for Suggest Domains. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorFailure"];
            };
        };
        /** @description More than 15 requests in a minute (or 5 in a second). `retryAfter` in the body is an absolute time. No rate-limit header is known. */
        CriticalRateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitFailure"];
            };
        };
    };
    parameters: {
        /**
         * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
         * @example recORG00000000001
         */
        OrganizationId: string;
        /**
         * @description The bare domain name, not the record id.
         * @example example.com
         */
        DomainName: string;
        /**
         * @description `scaledmail`: domains bought through ScaledMail. `other`: domains held at another registrar.
         * @example scaledmail
         */
        DomainSource: "scaledmail" | "other";
        /**
         * @description The organization's record id, from Get Organizations. The page of this operation calls it optional or lists no query parameters, but the introduction demands it on every call and the known live client always sends it. Which organization a call without it would reach is not recorded.
         * @example recORG00000000001
         */
        DisputedOrganizationId: string;
        /**
         * @description The order's id, which domain and mailbox rows call `payment_id`.
         * @example recORD00000000001
         */
        OrderId: string;
        /** @description A discount code for the subscription. What a bad one answers is not known. */
        Coupon: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every organization of the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrganizationsReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkspaceRequest"];
            };
        };
        responses: {
            /** @description Presumably created. Status and body are inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPreWarmInboxes: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is in stock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPreWarmInboxesReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    buyPreWarmInboxes: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuyPreWarmInboxesRequest"];
            };
        };
        responses: {
            /** @description Bought and charged. The body is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedReply"];
                };
            };
            /** @description A domain is wrong or no longer for sale. That the request fails is documented; status and words are inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDomains: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every domain with mailboxes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDomainsReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPurchasedDomains: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
                /** @description `true` lists only the domains free for a new order; `false` if left out. */
                available?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every registration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPurchasedDomainsReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    searchDomains: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchDomainsRequest"];
            };
        };
        responses: {
            /** @description One row for each name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchDomainsReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["CriticalRateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    suggestDomains: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
                /** @description The page to read. A live client starts at 1. */
                page?: number;
                /** @description At most 50. What holds if it is left out is not known. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestDomainsRequest"];
            };
        };
        responses: {
            /** @description One page of suggestions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestDomainsReply"];
                };
            };
            /** @description The keyword is missing, not a string, or has no base name. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["CriticalRateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    buyDomains: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuyDomainsRequest"];
            };
        };
        responses: {
            /** @description Bought. The body is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedReply"];
                };
            };
            /** @description A name cannot be had. That the request fails is documented; status and words are inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["CriticalRateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDomainName: {
        parameters: {
            query: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
                /**
                 * @description `scaledmail`: domains bought through ScaledMail. `other`: domains held at another registrar.
                 * @example scaledmail
                 */
                provider: "scaledmail" | "other";
            };
            header?: never;
            path: {
                /**
                 * @description The bare domain name, not the record id.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDomainNameRequest"];
            };
        };
        responses: {
            /** @description Requested. The body is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDomainRedirect: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The bare domain name, not the record id.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDomainRedirectRequest"];
            };
        };
        responses: {
            /** @description Requested. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateDomainRedirectReply"];
                };
            };
            /** @description A redirect request is open, or the redirect is already so. That the request fails is documented; status and words are inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such domain. From a public client's test; weakly supported. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    swapSenderNames: {
        parameters: {
            query: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
                /**
                 * @description Always sent by the known client. What the server does without it is not known, and one of the two deletes mailboxes.
                 * @example name_only
                 */
                mode: "name_only" | "name_and_alias";
            };
            header?: never;
            path: {
                /**
                 * @description The bare domain name, not the record id.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapSenderNamesRequest"];
            };
        };
        responses: {
            /** @description Requested. The body is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listMaskedDomains: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every masked domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMaskedDomainsReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    swapMaskingTarget: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The bare domain name, not the record id.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapMaskingTargetRequest"];
            };
        };
        responses: {
            /** @description Requested. The body is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPackages: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. The page of this operation calls it optional or lists no query parameters, but the introduction demands it on every call and the known live client always sends it. Which organization a call without it would reach is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPackagesReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    calculatePackage: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. The page of this operation calls it optional or lists no query parameters, but the introduction demands it on every call and the known live client always sends it. Which organization a call without it would reach is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculatePackageRequest"];
            };
        };
        responses: {
            /** @description The breakdown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculatePackageReply"];
                };
            };
            /** @description The volume is below the minimum, or a field is missing or wrong. The bodies are documented, one of them cut after `volume is requi`; the status is inferred, because the stored page ends before it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolumeFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrders: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrdersReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrderDetails: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The order's id, which domain and mailbox rows call `payment_id`.
                 * @example recORD00000000001
                 */
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrderDetailsReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelOrder: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The order's id, which domain and mailbox rows call `payment_id`.
                 * @example recORD00000000001
                 */
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelOrderReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateOrderTag: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The order's id, which domain and mailbox rows call `payment_id`.
                 * @example recORD00000000001
                 */
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrderTagRequest"];
            };
        };
        responses: {
            /** @description Set. The body is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createOrder: {
        parameters: {
            query: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
                /**
                 * @description `scaledmail`: domains bought through ScaledMail. `other`: domains held at another registrar.
                 * @example scaledmail
                 */
                provider: "scaledmail" | "other";
                /** @description A discount code for the subscription. What a bad one answers is not known. */
                coupon?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The package's `id` from Get Packages.
                 * @example price_00000000000000000000001
                 */
                price_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            /** @description Ordered and charged. The body is not known; a production client takes whichever of the three ids is there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateOrderReply"];
                };
            };
            /** @description The domains do not fit the package, or one of them cannot be used. That the request fails is documented; status and words are inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createCustomOrder: {
        parameters: {
            query: {
                /**
                 * @description The organization's record id, from Get Organizations. The page of this operation calls it optional or lists no query parameters, but the introduction demands it on every call and the known live client always sends it. Which organization a call without it would reach is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
                /**
                 * @description `scaledmail`: domains bought through ScaledMail before. `other`: domains held at another registrar. `buy`: ScaledMail registers them as part of the order; not in the stored docs, sent by a live client.
                 * @example buy
                 */
                provider: "scaledmail" | "other" | "buy";
                /** @description A discount code for the subscription. What a bad one answers is not known. */
                coupon?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomOrderRequest"];
            };
        };
        responses: {
            /** @description Ordered and charged. The body is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedReply"];
                };
            };
            /** @description Refused, or accepted and not charged. The words `Subscription created but unable to charge` were seen live; whether under `error` or `message` is not recorded. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPendingForms: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every order without its form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPendingFormsReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    submitForm: {
        parameters: {
            query: {
                /**
                 * @description The organization's record id, from Get Organizations. The page of this operation calls it optional or lists no query parameters, but the introduction demands it on every call and the known live client always sends it. Which organization a call without it would reach is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
                /**
                 * @description `scaledmail`: domains bought through ScaledMail. `other`: domains held at another registrar.
                 * @example scaledmail
                 */
                provider: "scaledmail" | "other";
            };
            header?: never;
            path: {
                /**
                 * @description The form's `uuid` from Get Pending Forms; the billing page shows it too. Not the order's record id.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitFormRequest"];
            };
        };
        responses: {
            /** @description Submitted. The body is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndocumentedReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getMailboxesByDomainId: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
                /** @description `true` adds `mailbox_password` to every row. Not in the first docs; two public clients know it. */
                password?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The domain's record id, from Get Domains. Not its name.
                 * @example recDOM00000000001
                 */
                domain_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailboxes of the domain, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMailboxesByDomainIdReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such domain, or the mailboxes could not be read. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportingStats: {
        parameters: {
            query?: {
                /**
                 * @description The organization's record id, from Get Organizations. What a call without it answers is not recorded.
                 * @example recORG00000000001
                 */
                organization_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One report for each week. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReportingStatsReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
}
