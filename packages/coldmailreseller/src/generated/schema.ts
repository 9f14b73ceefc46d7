// Generated from the Cold Mail Reseller spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get User Details
         * @description One customer of the partner, with profile and billing data. No source shows the reply; its keys are those of the request that creates a user.
         */
        get: operations["getUserDetails"];
        /**
         * Update User Details
         * @description Changes a customer's profile and billing data. The docs mark every field as optional; the help guide says that a partial billing object is refused. Send the whole object. `userId` is the user to change, so every call has to name it. The reply is not shown.
         */
        put: operations["updateUserDetails"];
        /**
         * Create User
         * @description Makes a customer of the partner. The new id is in `data`: the help guide shows it as `id`, the docs only speak of "the userId", so accept both. Strings other than the e-mail may hold Unicode letters, digits, spaces and `. , ' # & ( ) / -`; HTML entities are decoded before the check. Sent twice, it can make two users.
         */
        post: operations["createUser"];
        /**
         * Delete User
         * @description DELETES a customer for good, with billing data, orders, workspaces and wallet records. Only a user without any domain or mailbox can be deleted; a refusal counts what remains. `userId` is the user to delete, so every call has to name it.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve all users
         * @description Lists the customers of the partner, in pages. It can be searched too, by a parameter that no source names. No source shows the reply: whether `data` is the list or holds it is inferred; read both.
         */
        get: operations["retrieveAllUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geo/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Countries List
         * @description A map of country names to ISO 3166-1 alpha-2 codes, for the `country` of a user. Whether `data` is the map or holds it is not shown; read both.
         */
        get: operations["getCountriesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geo/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get States of a Country
         * @description A map of state or province names to codes. Whether `data` is the map or holds it is not shown; read both.
         */
        get: operations["getStatesOfCountry"];
        put?: never;
        post?: never;
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
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove domains
         * @description REMOVES domains for good. Refused while mailboxes remain on a domain. The title and DELETE are all that is known: path, query and body are inferred (removing a mailbox takes a JSON body too), and the reply is not shown.
         */
        delete: operations["removeDomains"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/renewal-price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get domain renewal pricing
         * @description What it costs to renew domains. `userId` is in the BODY. The docs' example asks for three names and gets one row: do not count on one row per name, nor on the order. `renewalPrice` is a decimal string here, where other prices are numbers. A domain can be renewed from 45 days before it expires and during the 7 days of grace afterwards, which close at the end of that day in UTC.
         */
        post: operations["getDomainRenewalPricing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew domain
         * @description Renews domains, paid from the wallet. It is queued: domain.renewal.success or domain.renewal.failed tells the end. Possible from 45 days before expiry until the 7 days of grace are over; after that the domain cannot be recovered by API. Body and reply are not shown and taken from its two siblings.
         */
        post: operations["renewDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/toggle-auto-renew": {
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
         * Enable or disable domain auto-renew
         * @description Sets, despite its path, whether domains renew themselves; it does not flip. `userId` is in the BODY. Renewals then are queued by the provider, also in the days of grace, and paid from the wallet. The `autoRenew` of orders and subscriptions is another one, for mailboxes. An older navigation says POST. The docs' example names three domains and gets one row.
         */
        patch: operations["enableOrDisableDomainAutoRenew"];
        trace?: never;
    };
    "/domains/by-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Domains For User
         * @description Lists the domains of one user. A wrong `userId` gives an EMPTY LIST, not a 404: an empty answer does not prove that the user has no domains. No source shows the reply: whether `data` is the list or holds it, and what it says of pages, is inferred; read both. Filters are not named.
         */
        get: operations["getDomainsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get domain details
         * @description One domain: name, status, registration and expiry date, purchase type, service provider, auto-renew, protection, domain forwarding and e-mail forwarding (both null when unset). The help guide lists these facts but neither path, parameters nor keys.
         */
        get: operations["getDomainDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest Available Domains
         * @description Names like the given one that can be registered. The title and POST are all that is known: path, request and reply are inferred.
         */
        post: operations["suggestAvailableDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get Single Available Domain
         * @description Whether one domain name can be registered, and probably at what price. The title and POST are all that is known: path, request and reply are inferred. That a name can be registered does not mean that no workspace exists for it: those are two checks.
         */
        post: operations["getSingleAvailableDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/has-workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check If Workspace Exists
         * @description Whether a Google or Microsoft workspace exists for a domain already, which makes an order fail. Titled "Check If Google Workspace Exists" until 2026. One domain, or several at once; several are judged apart, each within 15 seconds, and a check that timed out counts as failed, not as "none". Only the answer for one domain without a workspace is printed; how a found workspace looks is not shown.
         */
        post: operations["checkIfWorkspaceExists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add domain forwarding
         * @description Sends the visitors of a domain elsewhere. It is applied later; the newer event dns-record.updated says when. The title and POST are all that is known: path and request are inferred, with `forwardTo` as orders call it, and the reply is not shown.
         */
        post: operations["addDomainForwarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/email-forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add email forwarding
         * @description Catch-all forwarding of the mail of a domain, whose mailboxes must be ACTIVE. It is applied later, as domain forwarding is. The title and POST are all that is known: path and request are inferred, and the reply is not shown.
         */
        post: operations["addEmailForwarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/add-client-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Google Client ID to Domain
         * @description Allows a platform's OAuth client on domains, so that their mailboxes can be exported to it. Google only. `userId` is in the BODY. The client id is checked before anything is queued; `appName` is the most likely key of the app's name. The reply is not shown.
         */
        post: operations["addGoogleClientIdToDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get dns records for a domain
         * @description Lists the records of a domain, the disabled ones apart. `recordId` is needed to update or delete one.
         */
        get: operations["getDnsRecordsForDomain"];
        /**
         * Update dns records
         * @description Replaces every writable field of one record; there is no partial update. The reply is not shown.
         */
        put: operations["updateDnsRecords"];
        /**
         * Adds dns record
         * @description Adds records to a domain. To a DMARC record (TXT on `_dmarc`) the provider ADDS tags by itself unless `excludedDMARCtags` names them: rua and ruf (mailto), fo 0, rf afrf, ri 604800, pct 100, sp reject, aspf r, adkim r. The stored value therefore differs from the one sent. Sent twice, it can add the record twice. The reply is not shown.
         */
        post: operations["addDnsRecord"];
        /**
         * Delete dns records
         * @description Deletes one record, named in the query. Whether the docs page takes a body instead is not seen, and the reply is not shown.
         */
        delete: operations["deleteDnsRecords"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dns/nameservers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update nameservers
         * @description Replaces the WHOLE list of nameservers of a domain. With other nameservers its records here no longer answer. It takes up to 48 hours to be seen everywhere. The key of the list in the body is inferred, and the reply is not shown.
         */
        put: operations["updateNameservers"];
        post?: never;
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
         * Get Order Details
         * @description One order. The title and GET are all that is known: path, parameters and reply are inferred.
         */
        get: operations["getOrderDetails"];
        put?: never;
        /**
         * Create Order
         * @deprecated
         * @description The older form of createOrderJson: multipart, with pictures as files keyed by address. `confirm: true` charges the wallet, as there. The parts are documented; the path and where `userId` goes are inferred from the newer form. How the map of files becomes parts is not shown.
         */
        post: operations["createOrderForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Order Status
         * @description The state of one order, for polling. No source shows the answer or names a single order status, so show it and do not trust it alone: what was ordered is done when it is read back. An order usually takes 10 to 90 seconds. Never order again while waiting.
         */
        get: operations["getOrderStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates order json
         * @description Orders domains, and mailboxes on them. `confirm: true` queues the order at once and charges the wallet, and creation fails if the wallet does not cover it; `confirm: false` stores the order, uncharged, until it is processed. The HTTP status does not tell the two apart: keep your own `confirm`. Domains that cannot be registered come back in `data.unavailableDomains`, inside a 200. An order that is sent again can register and charge again.
         *     The page says that `google` is required for Google mailboxes and `microsoftOauthRoute` for Microsoft. It prints no required mark for `billingCycle`, `confirm`, `serviceProvider` and `autoRenew` but sends all four; they are required here because their defaults decide what is charged. Whether an order without mailboxes is taken is not said; the map can be empty.
         *     Afterwards: domain.order.success, then mailbox.order.success, then one mailbox.created per mailbox; domain.order.failed ends it. Usually within 10 to 90 seconds.
         */
        post: operations["createOrderJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/create-mailbox-order/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order mailboxes (json)
         * @description Orders mailboxes on a domain that is owned already. Exactly one of `subscriptionId` (the subscription is active: the seats join it) and `domainId` with `autoRenew` (it was cancelled: a new subscription is made); never both, never neither. `mailboxes` is keyed by the domain's NAME, also beside `domainId`. The platform follows the domain's workspace, so there is no `serviceProvider`, and `microsoftOauthRoute` does not appear.
         *     `confirm: true` queues and charges, and creation fails if the wallet does not cover it; `confirm: false` stores the order until it is processed. 200 is titled "created and queued", 201 "created": that 201 means unconfirmed is inferred, so keep your own `confirm`.
         */
        post: operations["orderMailboxesJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Process the Order
         * @description Processes an order that was stored with `confirm: false`, and charges the wallet. The title and POST are all that is known: path, parameters, body and reply are inferred.
         */
        post: operations["processOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/create-mailbox-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add mailboxes to a subscription
         * @deprecated
         * @description The older form of orderMailboxesJson, marked deprecated by the docs: multipart, for Google mailboxes only, with pictures as files keyed by address. `confirm: true` charges the wallet, as there. The parts are documented; the path and where `userId` goes are inferred from the newer form. How the map of files becomes parts is not shown. The page types the Google client id as a number, a slip.
         */
        post: operations["addMailboxesToSubscriptionForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all mailboxes
         * @description Lists the mailboxes of ALL customers of the partner. No source shows the reply: whether `data` is the list or holds it, and what it says of pages, is inferred; read both. It may carry logins.
         */
        get: operations["getAllMailboxes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/single": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get mailboxes for user
         * @description Lists the mailboxes of one user. `single` means one user, not one mailbox. No source shows the reply: whether `data` is the list or holds it, and what it says of pages, is inferred; read both. It may carry logins.
         */
        get: operations["getMailboxesForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get mailbox details by id
         * @description One mailbox. It takes no `userId`. No source shows the reply.
         */
        get: operations["getMailboxDetailsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/admin-mailbox-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mailbox Admin Details
         * @description Administrative details of a mailbox, which is taken to mean its logins. No source shows the reply; its keys are those under which the pre-warmup event hands over logins.
         */
        get: operations["getMailboxAdminDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/update-mailbox-details": {
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
         * Update mailbox details
         * @description Changes names and pictures, of one mailbox (`mailboxData` is an object) or of several (it is an array). `userName` here is `username` in orders. It is applied later at the platform. Several are judged apart: a 200 can carry successes and failures (one mailbox can be throttled: "Rate limit exceeded"), and its printed body has no `status`. A docs page says that it can reset a password, but no field for that is documented.
         */
        patch: operations["updateMailboxDetails"];
        trace?: never;
    };
    "/mailboxes/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove mailbox
         * @description REMOVES a mailbox for good. Removing the last mailbox of a workspace DELETES THE WHOLE WORKSPACE. The address cannot be recovered; the seat can be given to another mailbox until the next renewal. Possible only earlier than 24 hours before the subscription expires. A DELETE with a JSON body. The docs mark the page as deprecated without naming a successor, and the help guide names it as the way to delete.
         */
        delete: operations["removeMailbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/validate-mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate mailbox
         * @description Checks that SMTP and DNS of a mailbox are healthy, to be done before an OAuth export. The key of the mailbox in the body is inferred, and the reply is not shown.
         */
        post: operations["validateMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/warmup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add warmup
         * @description Enrols an ACTIVE mailbox in warmup and charges the wallet: the warmup price times the days that remain of the period, divided by 30. The state is PENDING for some minutes, then ACTIVE. After a removal, enrolling again is a new charge. It takes no `userId` and no body. The reply is not shown.
         */
        post: operations["addWarmup"];
        /**
         * Remove warmup
         * @description Ends warmup of a mailbox: it stops at once and its state becomes STOPPED. What was paid for the period is lost, and enrolling again is a new charge; pausing loses nothing. The history of the warmup is kept.
         */
        delete: operations["removeWarmup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/warmup/toggle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Toggle warmup
         * @description Flips warmup between ACTIVE and PAUSED and answers the new state; to reach a known state, set it instead. Whether a paused mailbox is charged for warmup at renewal is disputed: one article of the help guide says yes, another no.
         */
        post: operations["toggleWarmup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/warmup/status": {
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
         * Set warmup status
         * @description Sets the state of warmup. Only ACTIVE, which resumes a paused warmup, is shown as a value. Resuming costs nothing at once and is charged at the next renewal. The reply is not shown.
         */
        patch: operations["setWarmupStatus"];
        trace?: never;
    };
    "/mailboxes/warmup/settings": {
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
         * Update warmup settings
         * @description How warmup of an enrolled mailbox runs. The reply is not shown.
         */
        patch: operations["updateWarmupSettings"];
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get All Subscriptions
         * @description Lists the subscriptions of ALL customers of the partner: every row carries its `userId`, and no parameter narrows the list to one user. Page on `currentPage` and `totalPages`; `nextPage` is 2 in the docs' own example although there is one page. This page says that 50 rows come per page by default, where the help guide says 20 in general.
         */
        get: operations["getAllSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/renew-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Subscriptions
         * @description Renews subscriptions, paid from the wallet. It is queued: subscription.renewal.success or subscription.renewal.failed tells the end. A subscription does not renew while its domain is in GRACE_PERIOD or EXPIRED: renew the domain first. The 2025 copy of the page answers `data: null`, the 2026 copy `actionId` and no data.
         */
        post: operations["renewSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/toggle-autorenewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Toggle Auto renewal
         * @description Turns the renewal of one subscription on or off. Turning it off ends nothing now: the subscription lives to the end of its period. Turning it on lets the provider try a PAST_DUE subscription again. The body is not shown; whether it sets or flips the value is therefore not known. The reply is not shown.
         */
        post: operations["toggleAutoRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Subscription
         * @description CANCELS a subscription at once and DELETES ITS WORKSPACE with every mailbox in it. There is no undo and no refund, and a wrong domain name deletes a live workspace. To stop at the end of the period, turn auto renewal off instead. The help guide asks for 24 hours before expiry. Named by subscription or by domain name.
         */
        post: operations["cancelSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/component/subscriptions/recreate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recreate subscriptions
         * @description CANCELS subscriptions and provisions them anew for the same domains, so that the price of the first year applies again (a seat costs more from the renewal that crosses 12 months). Mailboxes, OAuth data and autoRenew are kept; each subscription gets a NEW id, and the mailboxes show as expired for some minutes. No extra charge is named. It is queued. The docs print this path in their examples and `/subscriptions/recreate` in their prose. The reply is not shown.
         */
        post: operations["recreateSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/oauth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Re-export a mailbox (Oauth)
         * @description Exports a mailbox to a platform by OAuth. The mailbox's own provider decides which object is needed; the body cannot override it. Validate the mailbox first, and do not queue it again while an export runs. It is queued; the newer event mailbox.exported tells the end. The reply is not shown.
         */
        post: operations["reExportMailboxOauth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/platform-credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update Platform Credential
         * @description Changes a stored login in place, keeping its `credentialId`: a new password, or, for INSTANTLY, the workspace to export to (`orgId`). The only body that is printed holds `orgId`; that `credentialId` goes in the query, as when removing, and that the rest is as when adding, is inferred. The reply is not shown.
         */
        put: operations["updatePlatformCredential"];
        /**
         * Add Platform Credentials
         * @description Stores the login of a platform for a user and answers its `credentialId`. The login is tried at the platform first; a wrong one is refused and not stored. Every call adds an entry, so one that is sent twice stores two. EMAILBISON needs `metadata`; INSTANTLY needs a workspace chosen afterwards; REACHINBOX needs a paid plan there.
         */
        post: operations["addPlatformCredentials"];
        /**
         * Remove Platform Credential
         * @description Removes a stored login. Adding it again gives another `credentialId`.
         */
        delete: operations["removePlatformCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/platform-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Connected Platforms
         * @description The stored logins of a user, by platform, without their passwords. A platform can have several. `connected` means that a login is stored, not that it still works.
         */
        get: operations["getConnectedPlatforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/platform-workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List platform workspaces
         * @description The workspaces of a stored INSTANTLY login, whose id is then set as `orgId`. The reply is not shown.
         */
        get: operations["listPlatformWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/platform-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Mailboxes to Platform
         * @description Queues mailboxes for export with a stored login. Login and mailboxes must belong to the user. The docs call the list `componentMailboxIds`, the help guide `mailboxIds`. The docs call a 500 safe to repeat; whether a mailbox is then exported twice is not said. That `userId` goes in the query is taken from the other export pages.
         */
        post: operations["exportMailboxesToPlatform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pre-warmup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all pre warmed up mailboxes
         * @description Offers whole domains with the mailboxes on them, warmed up already. It takes no `userId`. The reply pages in its own way, with `currentPage` and `totalPages` flat in `data`. `purchasePrice` is paid when buying, `renewalPrice` at each renewal.
         */
        get: operations["getAllPreWarmedUpMailboxes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pre-warmup/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order pre-warmedup mailboxes
         * @description Buys offered domains with their mailboxes, on one platform per order, paid from the wallet. It is queued, and ONE ORDER CAN HALF SUCCEED: each domain ends in prewarmup.order.success, which carries the logins, or prewarmup.order.failed (nothing left in the pool, wallet too low, domain restricted). There is no `confirm`. `google` is needed for Google and `microsoftOauthRoute` for Microsoft, although the help guide leaves it out in a shortened example. That it answers 201 is documented, the body is not shown.
         */
        post: operations["orderPreWarmedupMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create placement test
         * @description Tests where mail of some mailboxes lands, and charges the wallet; `aiInsight` costs extra. The mailboxes must be ACTIVE and have SMTP logins; a 400 names the one that has not. It is queued: read the reports.
         */
        post: operations["createPlacementTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placement/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get placement reports
         * @description Results of placement tests, newest first, one entry per order. The entry is documented; whether `data` is the list or holds it is not; read both. PENDING means that a test still runs; other states are not named.
         */
        get: operations["getPlacementReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Wallet Details
         * @description The partner's wallet: one for all customers, in US dollars. The title and GET are all that is known: the path is inferred, and the reply is not shown.
         */
        get: operations["getWalletDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/send-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send error
         * @description Reports an error to the provider, going by its title. The title and POST are all that is known: path, body and reply are inferred.
         */
        post: operations["sendError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "domain.order.success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * domain.order.success
         * @description An ordered domain is registered. The events page shows flat data, the docs' overview `actionId` and a list of domains.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DomainOrderSuccessEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain.order.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * domain.order.failed
         * @description An ordered domain is not registered: taken, a restricted phrase, trouble at the registrar, a low wallet, or a workspace that exists. No mailbox event follows. Of its data only `reason` is named.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DomainFailedEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain.renewal.success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * domain.renewal.success
         * @description A domain is renewed. Its data is not shown.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DomainEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain.renewal.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * domain.renewal.failed
         * @description A domain is not renewed. Its data is not shown.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DomainFailedEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain.grace_period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * domain.grace_period
         * @description A domain has expired and enters its 7 days of grace. Newer. Its data is not shown.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DomainEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "domain.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * domain.expired
         * @description The days of grace are over and the domain cannot be recovered by API. Newer. Its data is not shown.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DomainEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "mailbox.order.success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * mailbox.order.success
         * @description The mailboxes of an order are submitted to the platform, not made yet. It names the subscription of the domain.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MailboxOrderSuccessEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "mailbox.order.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * mailbox.order.failed
         * @description The mailboxes of an order are not made. Its data is not shown.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MailboxOrderFailedEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "mailbox.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * mailbox.created
         * @description One mailbox is ready. Sent once per mailbox, with its logins. Only four fields are shown; the others are taken from the pre-warmup event.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MailboxCreatedEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "mailbox.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * mailbox.updated
         * @description A mailbox was changed. `updatedFields` holds only what changed. The rest of its data is not shown.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MailboxUpdatedEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "mailbox.exported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * mailbox.exported
         * @description An OAuth export of a mailbox is complete. Newer. Its data is not shown.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MailboxExportedEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "mailbox.warmup.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * mailbox.warmup.started
         * @description Warmup of a mailbox is ACTIVE. Newer. Shown with `eventType` for `event` and without `eventId`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MailboxWarmupEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "mailbox.warmup.removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * mailbox.warmup.removed
         * @description Warmup of a mailbox is ended for good; pausing does not send it. Newer. Shown with `eventType` for `event`, without `eventId` and without the user.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MailboxWarmupEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.renewing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * subscription.renewing
         * @description A renewal is being paid.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubscriptionEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.renewal.success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * subscription.renewal.success
         * @description A subscription is renewed.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubscriptionEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.renewal.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * subscription.renewal.failed
         * @description A subscription is not renewed. One article of the help guide says that the domain blocks it (GRACE_PERIOD or EXPIRED), another that the payment failed.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubscriptionEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.past_due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * subscription.past_due
         * @description A payment failed and 7 days begin, after which a subscription without autoRenew expires.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubscriptionEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * subscription.expired
         * @description A subscription has ended unpaid, and its mailboxes stop.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubscriptionEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * subscription.cancelled
         * @description A subscription was cancelled by a call, and its workspace is deleted.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubscriptionEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * subscription.updated
         * @description A subscription changed, such as its price at the renewal that crosses 12 months.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubscriptionEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "prewarmup.order.success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * prewarmup.order.success
         * @description Pre-warmed domains of an order are assigned, with their logins. The same order can also send prewarmup.order.failed for others of its domains.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PrewarmupOrderSuccessEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "prewarmup.order.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * prewarmup.order.failed
         * @description Pre-warmed domains of an order are not assigned: nothing left in the pool, a low wallet, or a restricted domain. Its data is not shown.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PrewarmupOrderFailedEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "dns-record.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * dns-record.updated
         * @description A DNS record changed, as forwarding does it too. Newer. The help guide names its facts (action, domain name, userId, record) but not their keys.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DnsRecordUpdatedEvent"];
                };
            };
            responses: {
                200: components["responses"]["Acknowledged"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description No source shows a user as it is read. These are the keys of the request that creates one. */
        User: {
            id?: string;
            userId?: string;
            email?: string;
            company?: string;
            firstName?: string;
            lastName?: string;
            country?: string;
            state?: string;
            city?: string;
            postalCode?: string;
            addressLineOne?: string;
            addressLineTwo?: string | null;
            addressLineThree?: string | null;
            languagePreference?: string;
            phoneCc?: string;
            phone?: string;
        };
        GetUserDetailsReply: {
            status?: number;
            message: string;
            data?: components["schemas"]["User"] | null;
        };
        /** @description The envelope of a refusal. `status` repeats the HTTP status; `data` is null. */
        Failure: {
            status: number;
            message: string;
            data?: null;
        };
        UpdateUserDetailsRequest: {
            email?: string;
            company?: string;
            firstName?: string;
            lastName?: string;
            /** @description ISO 3166-1 alpha-2, such as "US". */
            country?: string;
            state?: string;
            city?: string;
            postalCode?: string;
            addressLineOne?: string;
            addressLineTwo?: string;
            addressLineThree?: string;
            languagePreference?: string;
            phoneCc?: string;
            phone?: string;
        };
        /** @description Correlates an asynchronous action with its webhooks. `ACT_` and a lower-case UUID. */
        ActionId: string;
        /** @description A reply of which only the envelope is known. No source shows what `data` holds, or whether it is there. */
        EnvelopeReply: {
            status?: number;
            message: string;
            /** @description Not shown by any source. */
            data?: unknown;
            actionId?: components["schemas"]["ActionId"];
        };
        CreateUserRequest: {
            email: string;
            company: string;
            firstName: string;
            lastName: string;
            /** @description ISO 3166-1 alpha-2, such as "US". */
            country: string;
            /** @description A full name in the examples ("New York"), although the geo operations offer codes. */
            state: string;
            city: string;
            postalCode: string;
            addressLineOne: string;
            addressLineTwo?: string;
            addressLineThree?: string;
            /** @description Such as "en". */
            languagePreference: string;
            /** @description Country calling code in digits without a plus. */
            phoneCc: string;
            /** @description Number without the country calling code. */
            phone: string;
        };
        CreateUserReply: {
            status: number;
            message: string;
            data?: {
                /** @description The new `userId`. */
                id?: string;
                /** @description The new `userId`, under the name the docs use. */
                userId?: string;
            } | null;
        };
        /** @description Accepted, not done: the work is queued and its end is seen by webhook or by reading back. `data` may be null or absent. Newer answers carry `actionId`, at the top level and, in the docs' overview, again inside `data` and without `message`; the webhooks of the same action repeat it. */
        AcceptedReply: {
            status: number;
            message?: string;
            data?: {
                actionId?: components["schemas"]["ActionId"];
            } | null;
            actionId?: components["schemas"]["ActionId"];
        };
        UserNotEmptyFailure: {
            status: number;
            message: string;
            data?: {
                mailboxCount?: number;
                domainCount?: number;
            } | null;
        };
        /** @description Stop when `currentPage` reaches `totalPages`. `nextPage` counts on past the last page. */
        Pagination: {
            totalSearchedCount?: number;
            currentPage?: number;
            nextPage?: number | null;
            totalPages?: number;
        };
        RetrieveAllUsersReply: {
            status?: number;
            message: string;
            data?: components["schemas"]["User"][] | {
                users?: components["schemas"]["User"][];
                pagination?: components["schemas"]["Pagination"];
            } | null;
        };
        NamesToCodesReply: {
            status?: number;
            message: string;
            data?: {
                [key: string]: string | {
                    [key: string]: string;
                };
            } | null;
        };
        RemoveDomainsRequest: {
            /** @description Domain names. */
            domains: string[];
        };
        GetDomainRenewalPricingRequest: {
            userId?: string;
            /** @description Domain names. */
            domains: string[];
        };
        DomainRenewalPrice: {
            domainName: string;
            domainId: string;
            years: number;
            /** @description A decimal string, such as "15.88". */
            renewalPrice: string;
            /** Format: date-time */
            expireOn: string;
            autoRenew: boolean;
        };
        GetDomainRenewalPricingReply: {
            status: number;
            message: string;
            data?: components["schemas"]["DomainRenewalPrice"][] | null;
        };
        RenewDomainRequest: {
            userId?: string;
            /** @description Domain names. */
            domains: string[];
        };
        EnableOrDisableDomainAutoRenewRequest: {
            userId?: string;
            /** @description Domain names. */
            domains: string[];
            autoRenew: boolean;
        };
        DomainAutoRenew: {
            domainName: string;
            domainId: string;
            autoRenew: boolean;
        };
        EnableOrDisableDomainAutoRenewReply: {
            status: number;
            message: string;
            data?: components["schemas"]["DomainAutoRenew"][] | null;
        };
        /** @description GRACE_PERIOD lasts 7 days after expiry, and the domain can still be renewed; EXPIRED cannot be recovered by API. While a domain is in either, its subscription does not renew. */
        DomainStatus: "PENDING" | "ACTIVE" | "RENEWING" | "GRACE_PERIOD" | "EXPIRED" | "TRANSFERRED" | "INACTIVE" | (string & {});
        /** @description The platform that runs the mailboxes. Called `workspaceType` in the domain, mailbox and subscription events. */
        ServiceProvider: "GOOGLE" | "MICROSOFT" | (string & {});
        /** @description No source shows a domain as it is read. These are the keys under which the documented replies and events name the same facts. */
        Domain: {
            domainId?: string;
            domainName?: string;
            /** @description The domain name, as the docs' overview calls it. */
            domain?: string;
            status?: components["schemas"]["DomainStatus"];
            serviceProvider?: components["schemas"]["ServiceProvider"] | null;
            autoRenew?: boolean;
            /** @description When it was registered. */
            creationTime?: string;
            /** @description When it expires. Called `expireOn` in renewal prices. */
            expiryDate?: string;
        };
        GetDomainsForUserReply: {
            status?: number;
            message: string;
            data?: components["schemas"]["Domain"][] | {
                domains?: components["schemas"]["Domain"][];
                pagination?: components["schemas"]["Pagination"];
            } | null;
        };
        /** @description The help guide lists these facts in words; every key is inferred from the words or from other replies. */
        DomainDetails: {
            domainId?: string;
            domainName?: string;
            status?: components["schemas"]["DomainStatus"];
            /** @description When it was registered. */
            creationTime?: string;
            expiryDate?: string;
            purchaseType?: string;
            serviceProvider?: components["schemas"]["ServiceProvider"] | null;
            autoRenew?: boolean;
            /** @description Domain privacy. */
            protection?: boolean;
            domainForwarding?: string | null;
            emailForwarding?: string | null;
        };
        GetDomainDetailsReply: {
            status?: number;
            message: string;
            data?: components["schemas"]["DomainDetails"] | null;
        };
        SuggestAvailableDomainsRequest: {
            domainName: string;
        };
        GetSingleAvailableDomainRequest: {
            domainName: string;
        };
        WorkspaceCheckOfOne: {
            domainName: string;
            /** @enum {string} */
            serviceProvider?: "GOOGLE" | "MICROSOFT";
            domains?: never;
        };
        WorkspaceCheckOfMany: {
            domainName?: never;
            serviceProvider?: never;
            domains: {
                domainName: string;
                /** @enum {string} */
                serviceProvider?: "GOOGLE" | "MICROSOFT";
            }[];
        };
        CheckIfWorkspaceExistsRequest: components["schemas"]["WorkspaceCheckOfOne"] | components["schemas"]["WorkspaceCheckOfMany"];
        /** @description No source shows one. A failed check carries an error. */
        WorkspaceCheckResult: {
            domainName?: string;
            success?: boolean;
            error?: string | null;
        };
        CheckIfWorkspaceExistsReply: {
            status: number;
            message: string;
            data?: null | components["schemas"]["WorkspaceCheckResult"] | components["schemas"]["WorkspaceCheckResult"][];
        };
        AddDomainForwardingRequest: {
            domain: string;
            /** @description Where visitors are sent. */
            forwardTo: string;
        };
        AddEmailForwardingRequest: {
            domain: string;
            /** @description The address that gets the mail. */
            forwardTo: string;
        };
        AddGoogleClientIdToDomainRequest: {
            userId?: string;
            /** @description Domain names. */
            domains: string[];
            clientId: string;
            /** @description The app name that Google's admin console shows for this client id. */
            appName: string;
        };
        DnsRecordType: "A" | "AAAA" | "CNAME" | "MX" | "TXT" | "NS" | (string & {});
        DnsRecord: {
            recordId: string;
            /** @description "@" is the domain itself. */
            host: string;
            value: string;
            recordType: components["schemas"]["DnsRecordType"];
            /** @description An empty string where it has no meaning. */
            priority?: string;
            ttl?: number | null;
        };
        GetDnsRecordsForDomainReply: {
            status?: number;
            message: string;
            data?: {
                records?: components["schemas"]["DnsRecord"][];
                disabledRecords?: components["schemas"]["DnsRecord"][];
            } | null;
        };
        UpdateDnsRecordsRequest: {
            recordId: string;
            domain: string;
            host: string;
            value: string;
            recordType: components["schemas"]["DnsRecordType"];
        };
        NewDnsRecord: {
            host: string;
            value: string;
            recordType: components["schemas"]["DnsRecordType"];
            /** @description Its type is taken from the reply. */
            priority?: string;
            /** @description Tags that the provider shall not add. Only on TXT records whose host is or starts with `_dmarc`. */
            excludedDMARCtags?: ("rua" | "ruf" | "fo" | "rf" | "ri" | "pct" | "sp" | "aspf" | "adkim")[];
        };
        AddDnsRecordRequest: {
            domain: string;
            records: components["schemas"]["NewDnsRecord"][];
        };
        UpdateNameserversRequest: {
            nameservers: string[];
        };
        OrderFormDomain: {
            /** @description The domain name to register. */
            domain: string;
            years: number;
            /** @description Where visitors of the domain are sent. */
            forwardTo?: string;
            /** @description Hides the forwarding from the visitor. */
            maskForwarding?: boolean;
        };
        OrderFormMailbox: {
            /** @description The part of the address before the at sign. */
            username: string;
            firstName: string;
            lastName: string;
        };
        /** @description Mailboxes to make, keyed by domain NAME. Their pictures are in `files`. A part holds text, so it travels as JSON. */
        OrderFormMailboxes: {
            [key: string]: components["schemas"]["OrderFormMailbox"][];
        } | string;
        /** @description Pictures, keyed by address (`username@domain`). How the map becomes parts is not shown; `files[address]` is inferred. */
        OrderFormFiles: {
            [key: string]: Blob;
        };
        /** @description How mailboxes on Google are exported to a platform. Each field is marked optional by the docs, yet the object is required for Google mailboxes. */
        GoogleOauth: {
            /** @description The Google OAuth URL of the platform. */
            googleOauthRoute?: string;
            /** @description Client id of the platform: digits, a hyphen, a hash and `.apps.googleusercontent.com`. */
            clientId?: string;
            /** @description The app name that Google's admin console shows for this client id. */
            appName?: string;
        };
        /** @description For Google mailboxes. A part holds text, so it travels as JSON; how the provider takes it is not shown. */
        OrderFormGoogle: components["schemas"]["GoogleOauth"] | string;
        CreateOrderFormRequest: {
            /** @description A part holds text, so it travels as JSON. */
            domains: components["schemas"]["OrderFormDomain"][] | string;
            mailboxes: components["schemas"]["OrderFormMailboxes"];
            /** @enum {string} */
            billingCycle: "MONTHLY";
            files?: components["schemas"]["OrderFormFiles"];
            /** @description true queues the order and charges the wallet, false stores it. */
            confirm?: boolean;
            /**
             * @default GOOGLE
             * @enum {string}
             */
            serviceProvider?: "GOOGLE" | "MICROSOFT";
            /** @description For Microsoft mailboxes. */
            microsoftOauthRoute?: string;
            google?: components["schemas"]["OrderFormGoogle"];
            /** @description Renews the mailboxes. Beyond the part of the page that is seen. */
            autoRenew?: boolean;
        };
        /** @description The order is accepted, not done. `data` may be null or absent, and then the order's id is not known. */
        OrderReply: {
            status: number;
            message: string;
            data?: {
                orderId?: string;
                /** @description Domains that cannot be registered. Only in newer answers; its items are not shown and taken to be names. */
                unavailableDomains?: string[];
            } | null;
            actionId?: components["schemas"]["ActionId"];
        };
        GetOrderStatusReply: {
            /** @description The HTTP status. The state of the order is in `data`. */
            status?: number;
            message: string;
            data?: {
                orderId?: string;
                /** @description No source names a value. */
                status?: string;
            } | null;
        };
        OrderDomain: {
            /** @description The domain name to register. */
            domain: string;
            years: number;
            /** @description Where visitors of the domain are sent. */
            forwardTo?: string;
        };
        OrderMailbox: {
            /** @description The part of the address before the at sign. Called `userName` when a mailbox is updated. */
            username: string;
            firstName: string;
            lastName: string;
            /** @description URL of a picture. */
            profilePicture?: string;
            /**
             * @description Enrols the mailbox in warmup, charged with the order. Only in newer sources.
             * @default false
             */
            onWarmup?: boolean;
        };
        /** @description Mailboxes to make, keyed by domain NAME. There is no count, each mailbox is listed. */
        OrderMailboxes: {
            [key: string]: components["schemas"]["OrderMailbox"][];
        };
        CreateGoogleOrder: {
            domains: components["schemas"]["OrderDomain"][];
            mailboxes: components["schemas"]["OrderMailboxes"];
            /** @enum {string} */
            billingCycle: "MONTHLY";
            /** @description true queues the order and charges the wallet, false stores it. */
            confirm: boolean;
            /** @constant */
            serviceProvider: "GOOGLE";
            google: components["schemas"]["GoogleOauth"];
            /**
             * @description Left out, or empty as in the docs' example.
             * @enum {string}
             */
            microsoftOauthRoute?: "";
            /** @description Renews the mailboxes. It never renews the domain. */
            autoRenew: boolean;
        };
        CreateMicrosoftOrder: {
            domains: components["schemas"]["OrderDomain"][];
            mailboxes: components["schemas"]["OrderMailboxes"];
            /** @enum {string} */
            billingCycle: "MONTHLY";
            /** @description true queues the order and charges the wallet, false stores it. */
            confirm: boolean;
            /** @constant */
            serviceProvider: "MICROSOFT";
            /** @description The OAuth route by which Microsoft mailboxes are exported. */
            microsoftOauthRoute: string;
            /** @description Renews the mailboxes. It never renews the domain. */
            autoRenew: boolean;
        };
        CreateOrderJsonRequest: components["schemas"]["CreateGoogleOrder"] | components["schemas"]["CreateMicrosoftOrder"];
        /** @description The domain has an active subscription, and the seats join it. */
        OrderMailboxesOnSubscription: {
            /** @description An active subscription. The docs' example leaves it blank as a placeholder. */
            subscriptionId: string;
            domainId?: never;
            mailboxes: components["schemas"]["OrderMailboxes"];
            /**
             * @description Sent by the help guide only.
             * @enum {string}
             */
            billingCycle?: "MONTHLY";
            /** @description true queues the order and charges the wallet, false stores it. */
            confirm: boolean;
            /** @description Sent by the docs' example, but described for new subscriptions only. */
            autoRenew?: boolean;
            google?: components["schemas"]["GoogleOauth"];
        };
        /** @description The domain is owned but its subscription was cancelled, and a new one is made. */
        OrderMailboxesOnDomain: {
            subscriptionId?: never;
            domainId: string;
            mailboxes: components["schemas"]["OrderMailboxes"];
            /**
             * @description Sent by the help guide only.
             * @enum {string}
             */
            billingCycle?: "MONTHLY";
            /** @description true queues the order and charges the wallet, false stores it. */
            confirm: boolean;
            /** @description Whether the new subscription renews itself. */
            autoRenew: boolean;
            google?: components["schemas"]["GoogleOauth"];
        };
        OrderMailboxesJsonRequest: components["schemas"]["OrderMailboxesOnSubscription"] | components["schemas"]["OrderMailboxesOnDomain"];
        ProcessOrderRequest: {
            orderId: string;
        };
        AddMailboxesToSubscriptionFormRequest: {
            subscriptionId: string;
            mailboxes: components["schemas"]["OrderFormMailboxes"];
            files?: components["schemas"]["OrderFormFiles"];
            /** @description true queues the order and charges the wallet, false stores it. */
            confirm?: boolean;
            google?: components["schemas"]["OrderFormGoogle"];
            autoRenew?: boolean;
        };
        /** @description IN_PROGRESS, then CREATING_PASSWORD, then ACTIVE. EXPIRED when the subscription has expired. */
        MailboxStatus: "IN_PROGRESS" | "CREATING_PASSWORD" | "ACTIVE" | "EXPIRED" | (string & {});
        WarmupStatus: "PENDING" | "ACTIVE" | "PAUSED" | "STOPPED" | (string & {});
        /** @description No source shows a mailbox as it is read. These are the keys under which the documented events name the same facts. */
        Mailbox: {
            mailboxId?: string;
            email?: string;
            firstName?: string;
            lastName?: string;
            profilePicture?: string | null;
            status?: components["schemas"]["MailboxStatus"];
            warmupStatus?: components["schemas"]["WarmupStatus"] | null;
            serviceProvider?: components["schemas"]["ServiceProvider"];
            userId?: string;
            domainId?: string;
            domainName?: string;
            /** @description The domain name, as the warmup events call it. */
            domain?: string;
            subscriptionId?: string;
            isAdmin?: boolean;
            password?: string | null;
            appPassword?: string | null;
            /** @description The TOTP seed. */
            authenticatorSecret?: string | null;
            expiryDate?: string;
        };
        MailboxesReply: {
            status?: number;
            message: string;
            data?: components["schemas"]["Mailbox"][] | {
                mailboxes?: components["schemas"]["Mailbox"][];
                pagination?: components["schemas"]["Pagination"];
            } | null;
        };
        MailboxReply: {
            status?: number;
            message: string;
            data?: components["schemas"]["Mailbox"] | null;
        };
        /** @description Only the fields that are sent change. */
        MailboxUpdate: {
            mailboxId: string;
            /** @description The part of the address before the at sign. Called `username` in orders. */
            userName?: string;
            firstName?: string;
            lastName?: string;
            /** @description URL of a picture. */
            profilePicture?: string;
            /** @description true removes the picture. */
            removeProfilePicture?: boolean;
        };
        UpdateMailboxDetailsRequest: {
            mailboxData: components["schemas"]["MailboxUpdate"] | components["schemas"]["MailboxUpdate"][];
        };
        MailboxUpdateResult: {
            mailboxId: string;
            success: boolean;
            message?: string;
        };
        /** @description For one mailbox `status`, `message` and `actionId`; for several `message` and `data`. */
        UpdateMailboxDetailsReply: {
            status?: number;
            message: string;
            data?: components["schemas"]["MailboxUpdateResult"][] | null;
            actionId?: components["schemas"]["ActionId"];
        };
        RemoveMailboxRequest: {
            mailboxId: string;
        };
        ValidateMailboxRequest: {
            mailboxId: string;
        };
        WarmupStatusReply: {
            /** @description The HTTP status. The state of warmup is in `data`. */
            status: number;
            message: string;
            data?: {
                status?: components["schemas"]["WarmupStatus"];
            } | null;
            actionId?: components["schemas"]["ActionId"];
        };
        SetWarmupStatusRequest: {
            /**
             * @description Only ACTIVE is shown by a source.
             * @enum {string}
             */
            status: "ACTIVE" | "PAUSED";
        };
        UpdateWarmupSettingsRequest: {
            warmupLimit?: number;
            minimumWarmupLimit?: number;
            increasePerDay?: number;
            /** @description A fraction. */
            warmupReplyRate?: number;
            /** @description A fraction. */
            warmupOpenRate?: number;
            /** @description A fraction. */
            warmupSpamProtectionRate?: number;
            warmupOnWeekdays?: boolean;
            warmupDisableSlow?: boolean;
            minimumDelayBetweenWarmupEmails?: number;
            maximumDelayBetweenWarmupEmails?: number;
        };
        /** @description A failed payment leads to PAST_DUE for 7 days: with autoRenew it stays there and is tried again, without it becomes EXPIRED and the mailboxes stop. */
        SubscriptionStatus: "ACTIVE" | "RENEWING" | "PAST_DUE" | "CANCELLED" | "EXPIRED" | (string & {});
        BillingCycle: "MONTHLY" | (string & {});
        Subscription: {
            subscriptionId: string;
            subscriptionStatus: components["schemas"]["SubscriptionStatus"];
            totalMailboxQuantity?: number;
            billingCycle?: components["schemas"]["BillingCycle"];
            /** @description Per seat and billing cycle. Usually 3, and 5 from the renewal that crosses 12 months; it differs by partner. */
            pricePerMailbox?: number;
            /** Format: date-time */
            periodStart?: string;
            /** Format: date-time */
            periodEnd?: string;
            serviceProvider?: components["schemas"]["ServiceProvider"];
            /** @description Renews the mailboxes. The domain has its own. */
            autoRenew?: boolean;
            /** @description The customer who owns the row. */
            userId: string;
            /** @description A domain name. */
            domain: string;
        };
        GetAllSubscriptionsReply: {
            status: number;
            message: string;
            data: {
                subscriptions: components["schemas"]["Subscription"][];
                pagination: components["schemas"]["Pagination"];
            };
        };
        RenewSubscriptionsRequest: {
            subscriptionIds: string[];
        };
        ToggleAutoRenewalRequest: {
            subscriptionId: string;
            autoRenew: boolean;
        };
        CancelBySubscription: {
            subscriptionId: string;
            domain?: never;
        };
        CancelByDomain: {
            subscriptionId?: never;
            /** @description The domain name. A wrong one deletes a live workspace. */
            domain: string;
        };
        CancelSubscriptionRequest: components["schemas"]["CancelBySubscription"] | components["schemas"]["CancelByDomain"];
        RecreateBySubscription: {
            subscriptionIds: string[];
            domainNames?: never;
        };
        RecreateByDomain: {
            subscriptionIds?: never;
            domainNames: string[];
        };
        RecreateSubscriptionsRequest: components["schemas"]["RecreateBySubscription"] | components["schemas"]["RecreateByDomain"];
        ReExportGoogleMailbox: {
            mailboxId: string;
            google: components["schemas"]["GoogleOauth"];
            microsoft?: never;
        };
        ReExportMicrosoftMailbox: {
            mailboxId: string;
            google?: never;
            microsoft: {
                /** @description Nested here; at the top level in orders. */
                microsoftOauthRoute: string;
            };
        };
        ReExportMailboxOauthRequest: components["schemas"]["ReExportGoogleMailbox"] | components["schemas"]["ReExportMicrosoftMailbox"];
        /** @description Names a stored login and is no secret itself. 16 or 28 characters. */
        CredentialId: string;
        PlatformLogin: {
            email: string;
            password: string;
        };
        PlatformMetadata: {
            appBaseUrl?: string;
            clientId?: string;
            appName?: string;
            workspace?: string;
        };
        UpdatePlatformCredentialRequest: {
            /** @description The INSTANTLY workspace. */
            orgId?: string;
            credentials?: components["schemas"]["PlatformLogin"];
            metadata?: components["schemas"]["PlatformMetadata"];
        };
        /** @description The docs know EMAILBISON only. Of the others only SMARTLEAD is printed as a value; the spelling of the last two is inferred. */
        SendingPlatform: "EMAILBISON" | "SMARTLEAD" | "REACHINBOX" | "INSTANTLY" | (string & {});
        AddPlatformCredentialsRequest: {
            app: components["schemas"]["SendingPlatform"];
            credentials: components["schemas"]["PlatformLogin"];
            /** @description Needed for EMAILBISON. */
            metadata?: components["schemas"]["PlatformMetadata"];
        };
        AddPlatformCredentialsReply: {
            status: number;
            message: string;
            data?: {
                credentialId: components["schemas"]["CredentialId"];
            } | null;
        };
        StoredPlatformLogin: {
            credentialId: components["schemas"]["CredentialId"];
            email: string;
            /** Format: date-time */
            connectedAt?: string;
            metadata?: {
                appBaseUrl?: string;
                appName?: string;
                workspace?: string;
            } | null;
        };
        ConnectedPlatform: {
            /** @description A login is stored. */
            connected: boolean;
            credentials: components["schemas"]["StoredPlatformLogin"][];
        };
        GetConnectedPlatformsReply: {
            status: number;
            message: string;
            data?: {
                [key: string]: components["schemas"]["ConnectedPlatform"];
            } | null;
        };
        /** @description As the docs write it. */
        ExportComponentMailboxes: {
            credentialId: components["schemas"]["CredentialId"];
            componentMailboxIds: string[];
            mailboxIds?: never;
        };
        /** @description As the help guide writes it. */
        ExportMailboxes: {
            credentialId: components["schemas"]["CredentialId"];
            componentMailboxIds?: never;
            mailboxIds: string[];
        };
        ExportMailboxesToPlatformRequest: components["schemas"]["ExportComponentMailboxes"] | components["schemas"]["ExportMailboxes"];
        PreWarmedUpMailbox: {
            email: string;
            firstName?: string;
            lastName?: string;
            /** Format: date-time */
            createdAt?: string;
        };
        PreWarmedUpDomain: {
            domain: string;
            preWarmedUpMailboxes: components["schemas"]["PreWarmedUpMailbox"][];
            /** @description For the domain with all its mailboxes. */
            purchasePrice: number;
            /** @description Of each renewal. A number here, a decimal string in the renewal prices of domains. */
            renewalPrice: number;
        };
        GetAllPreWarmedUpMailboxesReply: {
            status: number;
            message: string;
            data?: {
                inventory: components["schemas"]["PreWarmedUpDomain"][];
                currentPage?: number;
                totalPages?: number;
                totalDomains?: number;
                totalMailboxes?: number;
            } | null;
        };
        PreWarmedUpOrderDomain: {
            domain: string;
            /** @description Where visitors of the domain are sent. */
            forwardTo?: string;
        };
        OrderPreWarmedUpGoogle: {
            order: components["schemas"]["PreWarmedUpOrderDomain"][];
            /** @constant */
            serviceProvider: "GOOGLE";
            google: components["schemas"]["GoogleOauth"];
            autoRenew?: boolean;
        };
        OrderPreWarmedUpMicrosoft: {
            order: components["schemas"]["PreWarmedUpOrderDomain"][];
            /** @constant */
            serviceProvider: "MICROSOFT";
            microsoftOauthRoute: string;
            autoRenew?: boolean;
        };
        OrderPreWarmedupMailboxesRequest: components["schemas"]["OrderPreWarmedUpGoogle"] | components["schemas"]["OrderPreWarmedUpMicrosoft"];
        CreatePlacementTestRequest: {
            mailboxIds: string[];
            spamassassin?: boolean;
            blacklist?: boolean;
            /** @description A written report. It costs extra. */
            aiInsight?: boolean;
        };
        CreatePlacementTestReply: {
            status: number;
            message: string;
            data?: {
                orderId?: string;
            } | null;
        };
        PlacementStatus: "PENDING" | (string & {});
        PlacementResult: {
            placementOrderId?: string;
            fromEmail?: string;
            status?: components["schemas"]["PlacementStatus"];
            report?: {
                inboxTest?: {
                    google?: unknown[];
                    microsoft365?: unknown[];
                };
                spamassassin?: {
                    [key: string]: unknown;
                };
                blacklist?: {
                    [key: string]: unknown;
                };
            } | null;
        };
        PlacementReport: {
            orderId?: string;
            status?: components["schemas"]["PlacementStatus"];
            /** @description Whether it was asked for. */
            spamassassin?: boolean;
            /** @description Whether it was asked for. */
            blacklist?: boolean;
            mailboxCount?: number;
            mailboxes?: components["schemas"]["PlacementResult"][];
            aiInsightRequested?: boolean;
            /** @description There once it is written. Its keys are not shown. */
            aiInsight?: {
                [key: string]: unknown;
            } | null;
        };
        GetPlacementReportsReply: {
            status?: number;
            message: string;
            data?: components["schemas"]["PlacementReport"][] | {
                reports?: components["schemas"]["PlacementReport"][];
                pagination?: components["schemas"]["Pagination"];
            } | null;
        };
        SendErrorRequest: {
            message: string;
        };
        RegisteredDomain: {
            userId?: string;
            userEmail?: string;
            orderId?: string;
            domainId?: string;
            domainName: string;
            creationTime?: string;
            expiryDate?: string;
            price?: number;
            actionId?: components["schemas"]["ActionId"];
        };
        /** @description The form of the docs' overview. */
        RegisteredDomains: {
            actionId?: components["schemas"]["ActionId"];
            domains: {
                /** @description The domain name. */
                domain: string;
                status?: components["schemas"]["DomainStatus"];
            }[];
        };
        DomainOrderSuccessEvent: {
            /** @constant */
            event: "domain.order.success";
            eventId?: string;
            data: components["schemas"]["RegisteredDomain"] | components["schemas"]["RegisteredDomains"];
        };
        DomainFailedEvent: {
            event: "domain.order.failed" | "domain.renewal.failed" | (string & {});
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                actionId?: components["schemas"]["ActionId"];
                orderId?: string;
                domainName?: string;
                /** @description Such as "Workspace validation failed". */
                reason?: string;
            };
        };
        DomainEvent: {
            event: "domain.renewal.success" | "domain.grace_period" | "domain.expired" | (string & {});
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                actionId?: components["schemas"]["ActionId"];
                domainId?: string;
                domainName?: string;
                expiryDate?: string;
                price?: number;
            };
        };
        /** @description The platform that runs the mailboxes. Called `serviceProvider` in the API. */
        WorkspaceType: "GOOGLE" | "MICROSOFT" | (string & {});
        MailboxOrderSuccessEvent: {
            /** @constant */
            event: "mailbox.order.success";
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                orderId?: string;
                domainId?: string;
                domainName?: string;
                subscriptionId?: string;
                workspaceType?: components["schemas"]["WorkspaceType"];
                creationTime?: string;
                /** @description When the subscription renews. */
                expiryDate?: string;
                price?: number;
                quantity?: number;
                actionId?: components["schemas"]["ActionId"];
            };
        };
        MailboxOrderFailedEvent: {
            /** @constant */
            event: "mailbox.order.failed";
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                actionId?: components["schemas"]["ActionId"];
                orderId?: string;
                domainName?: string;
                reason?: string;
            };
        };
        MailboxCreatedEvent: {
            /** @constant */
            event: "mailbox.created";
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                orderId?: string;
                mailboxId?: string;
                email?: string;
                actionId?: components["schemas"]["ActionId"];
                firstName?: string;
                lastName?: string;
                password?: string;
                appPassword?: string;
                /** @description The TOTP seed. */
                authenticatorSecret?: string;
                isAdmin?: boolean;
            };
        };
        MailboxUpdatedEvent: {
            /** @constant */
            event: "mailbox.updated";
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                actionId?: components["schemas"]["ActionId"];
                mailboxId?: string;
                email?: string;
                /** @description Only what changed. */
                updatedFields?: {
                    userName?: string;
                    firstName?: string;
                    lastName?: string;
                    profilePicture?: string | null;
                };
            };
        };
        MailboxExportedEvent: {
            /** @constant */
            event?: "mailbox.exported";
            /** @constant */
            eventType?: "mailbox.exported";
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                actionId?: components["schemas"]["ActionId"];
                mailboxId?: string;
                email?: string;
            };
        };
        MailboxWarmupEvent: {
            /** @description Not shown; other events have it where this one has `eventType`. */
            event?: string;
            eventType?: "mailbox.warmup.started" | "mailbox.warmup.removed" | (string & {});
            /** @description Not shown. */
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                mailboxId?: string;
                email?: string;
                /** @description The domain name. */
                domain?: string;
                workspaceType?: components["schemas"]["WorkspaceType"];
            };
        };
        SubscriptionEvent: {
            event: "subscription.renewing" | "subscription.renewal.success" | "subscription.renewal.failed" | "subscription.past_due" | "subscription.expired" | "subscription.cancelled" | "subscription.updated" | (string & {});
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                subscriptionId?: string;
                domainId?: string;
                /** @description The domain name. Called `domainName` in the domain and mailbox events. */
                domain?: string;
                workspaceType?: components["schemas"]["WorkspaceType"];
                /** @description Seats. */
                quantity?: number;
                periodStart?: string;
                periodEnd?: string;
                autoRenew?: boolean;
                description?: string;
                subscriptionStatus?: components["schemas"]["SubscriptionStatus"];
                actionId?: components["schemas"]["ActionId"];
            };
        };
        AssignedMailbox: {
            mailboxId: string;
            email: string;
            firstName?: string;
            lastName?: string;
            profilePicture?: string | null;
            password?: string;
            appPassword?: string;
            /** @description The TOTP seed. */
            authenticatorSecret?: string;
            isAdmin?: boolean;
            warmingUpFrom?: string;
            expiryDate?: string;
        };
        PrewarmupOrderSuccessEvent: {
            /** @constant */
            event: "prewarmup.order.success";
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                orderId?: string;
                serviceProvider?: components["schemas"]["ServiceProvider"];
                mailboxDetails: {
                    domain: string;
                    subscriptionId?: string;
                    preWarmedUpMailboxes: components["schemas"]["AssignedMailbox"][];
                }[];
                actionId?: components["schemas"]["ActionId"];
            };
        };
        PrewarmupOrderFailedEvent: {
            /** @constant */
            event: "prewarmup.order.failed";
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                actionId?: components["schemas"]["ActionId"];
                orderId?: string;
                domain?: string;
                reason?: string;
            };
        };
        /** @description Not shown. These are the keys under which records are read. */
        ChangedDnsRecord: {
            recordId?: string;
            host?: string;
            value?: string;
            recordType?: components["schemas"]["DnsRecordType"];
        };
        DnsRecordUpdatedEvent: {
            /** @constant */
            event?: "dns-record.updated";
            /** @constant */
            eventType?: "dns-record.updated";
            eventId?: string;
            data: {
                userId?: string;
                userEmail?: string;
                actionId?: components["schemas"]["ActionId"];
                action?: string;
                domainName?: string;
                record?: components["schemas"]["ChangedDnsRecord"] | null;
            };
        };
    };
    responses: {
        /** @description A field is missing or malformed, the `userId` among them. The help guide quotes the words, not their status. */
        BadUserRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The API key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No customer of this partner has this `userId`. The help guide quotes the words; that they come with 404 is inferred. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description More than 5 requests in a second on this key, over all endpoints and users. That an order was not taken before is not said. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The server failed. Whether the request had its effect is not known. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The server is not available for now. Whether the request had its effect is not known. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A business rule refuses the request. No source prints a body. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A field is missing or malformed. No source prints the words of this refusal. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The help guide names 409 for a workspace that exists already and for duplicates. No source prints a body. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The resource belongs to another user. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Nothing has this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A field is missing or malformed, the `userId` among them. The help guide quotes the words, not their status. Without its customer nothing can be ordered: that refusal is of the request as such. */
        SpendBadUserRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No customer of this partner has this `userId`, so nothing can be ordered for it. The help guide quotes the words; that they come with 404 is inferred. */
        SpendUserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Refused. The mailbox-order page lists 422 without a body. That a wallet too low for the charge makes the call fail is documented; that it does so with 422, and in these words, is inferred. */
        ChargeRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Refused. The mailbox-order page lists 422 without a body, and says that too low a balance makes the creation of a confirmed order fail. That it does so with 422, and in these words, is inferred; the same status with other words proves nothing. */
        OrderChargeRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The API key is missing or wrong, or, as the export pages say, the `userId` is missing. */
        UnauthorizedOrNoUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Any 2xx within 60 seconds. Otherwise the event comes again after about 30 seconds and after about 5 minutes; then it is marked failed and can be sent again by hand in the portal. Tell repeats by `eventId`. */
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The customer the call is about. Not a credential.
         * @example USER000000000000000000000001
         */
        UserId: string;
        /** @description Page number, starting at 1. */
        Page: number;
        /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
        Limit: number;
        /**
         * @description The domain name, which the user must own.
         * @example example.com
         */
        DnsDomain: string;
        /**
         * @description The order, as named when it was created.
         * @example ORDER00000000000000000000001
         */
        OrderId: string;
        /**
         * @description The mailbox. Its address does not do.
         * @example MAILBOX000000000000000000001
         */
        MailboxId: string;
        /**
         * @description The stored login.
         * @example CREDENTIAL000000000000000001
         */
        CredentialId: components["schemas"]["CredentialId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description When to try again. Named by the help guide, which does not say in which form.
         * @example 1
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getUserDetails: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserDetailsReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUserDetails: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId: components["parameters"]["UserId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserDetailsRequest"];
            };
        };
        responses: {
            /** @description The user is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The user is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId: components["parameters"]["UserId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is deleted. There is no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            /** @description The user still has domains or mailboxes. The two counts are documented; their place in `data` and the status are inferred. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserNotEmptyFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveAllUsers: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetrieveAllUsersReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCountriesList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Countries and their codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamesToCodesReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStatesOfCountry: {
        parameters: {
            query: {
                /**
                 * @description ISO 3166-1 alpha-2. Left out, it is a validation error.
                 * @example US
                 */
                countryCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description States and their codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamesToCodesReply"];
                };
            };
            /** @description No country code. That a validation error comes with 400 is inferred, and so are the words. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeDomains: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveDomainsRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Mailboxes remain on the domain. The refusal is documented, its status and words are inferred. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDomainRenewalPricing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetDomainRenewalPricingRequest"];
            };
        };
        responses: {
            /** @description Prices of the domains that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDomainRenewalPricingReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    renewDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewDomainRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["SpendBadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SpendUserNotFound"];
            422: components["responses"]["ChargeRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enableOrDisableDomainAutoRenew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableOrDisableDomainAutoRenewRequest"];
            };
        };
        responses: {
            /** @description The domains that were changed. The message counts them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnableOrDisableDomainAutoRenewReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDomainsForUser: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domains of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDomainsForUserReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDomainDetails: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /**
                 * @description The domain name.
                 * @example example.com
                 */
                domain: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDomainDetailsReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    suggestAvailableDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestAvailableDomainsRequest"];
            };
        };
        responses: {
            /** @description The suggestions, in an unseen shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSingleAvailableDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetSingleAvailableDomainRequest"];
            };
        };
        responses: {
            /** @description The answer, in an unseen shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkIfWorkspaceExists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckIfWorkspaceExistsRequest"];
            };
        };
        responses: {
            /** @description The result. `data` is null when no workspace was found for one domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIfWorkspaceExistsReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addDomainForwarding: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDomainForwardingRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addEmailForwarding: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEmailForwardingRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addGoogleClientIdToDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGoogleClientIdToDomainRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDnsRecordsForDomain: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /**
                 * @description The domain name, which the user must own.
                 * @example example.com
                 */
                domain: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records of the domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDnsRecordsForDomainReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateDnsRecords: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDnsRecordsRequest"];
            };
        };
        responses: {
            /** @description The record is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addDnsRecord: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDnsRecordRequest"];
            };
        };
        responses: {
            /** @description The records are added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            /** @description A field is missing or malformed, or `excludedDMARCtags` is on a record that is not DMARC. The words are inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteDnsRecords: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /**
                 * @description The record, as named by the list.
                 * @example RECORD0000000000000000000001
                 */
                recordId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateNameservers: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /**
                 * @description The domain name, which the user must own.
                 * @example example.com
                 */
                domain: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNameserversRequest"];
            };
        };
        responses: {
            /** @description Accepted. It says nothing of what the world's resolvers answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrderDetails: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /**
                 * @description The order, as named when it was created.
                 * @example ORDER00000000000000000000001
                 */
                orderId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, in an unseen shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrderForm: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateOrderFormRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            400: components["responses"]["SpendBadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SpendUserNotFound"];
            422: components["responses"]["ChargeRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrderStatus: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /**
                 * @description The order, as named when it was created.
                 * @example ORDER00000000000000000000001
                 */
                orderId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order's state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrderStatusReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrderJson: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderJsonRequest"];
            };
        };
        responses: {
            /** @description Accepted. The docs print this answer of a confirmed order beside an unconfirmed request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            400: components["responses"]["SpendBadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SpendUserNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["OrderChargeRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    orderMailboxesJson: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderMailboxesJsonRequest"];
            };
        };
        responses: {
            /** @description Created and queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description Created. No body is printed; it is taken to be the same. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            400: components["responses"]["SpendBadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SpendUserNotFound"];
            422: components["responses"]["OrderChargeRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    processOrder: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessOrderRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ChargeRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addMailboxesToSubscriptionForm: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AddMailboxesToSubscriptionFormRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            400: components["responses"]["SpendBadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ChargeRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAllMailboxes: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mailboxes of the partner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxesReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMailboxesForUser: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailboxes of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxesReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMailboxDetailsById: {
        parameters: {
            query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                mailboxId: components["parameters"]["MailboxId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMailboxAdminDetails: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                mailboxId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMailboxDetails: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMailboxDetailsRequest"];
            };
        };
        responses: {
            /** @description Accepted, wholly or in part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateMailboxDetailsReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMailbox: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveMailboxRequest"];
            };
        };
        responses: {
            /** @description Accepted. There is no `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is less than 24 hours before the subscription expires. The rule is documented, its status and words are inferred. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    validateMailbox: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateMailboxRequest"];
            };
        };
        responses: {
            /** @description The result, in an unseen shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addWarmup: {
        parameters: {
            query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                mailboxId: components["parameters"]["MailboxId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarmupStatusReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ChargeRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeWarmup: {
        parameters: {
            query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                mailboxId: components["parameters"]["MailboxId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Warmup is ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    toggleWarmup: {
        parameters: {
            query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                mailboxId: components["parameters"]["MailboxId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarmupStatusReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setWarmupStatus: {
        parameters: {
            query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                mailboxId: components["parameters"]["MailboxId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetWarmupStatusRequest"];
            };
        };
        responses: {
            /** @description The new state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarmupStatusReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWarmupSettings: {
        parameters: {
            query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                mailboxId: components["parameters"]["MailboxId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWarmupSettingsRequest"];
            };
        };
        responses: {
            /** @description The settings are changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAllSubscriptions: {
        parameters: {
            query?: {
                /** @description Only subscriptions in this state. */
                status?: components["schemas"]["SubscriptionStatus"];
                /** @description Only this subscription. */
                componentSubscriptionId?: string;
                /** @description Only subscriptions of this domain name. */
                domain?: string;
                /** @description Page number, starting at 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAllSubscriptionsReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    renewSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewSubscriptionsRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ChargeRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    toggleAutoRenewal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToggleAutoRenewalRequest"];
            };
        };
        responses: {
            /** @description The setting is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSubscriptionRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    recreateSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecreateSubscriptionsRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reExportMailboxOauth: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReExportMailboxOauthRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePlatformCredential: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /**
                 * @description The stored login.
                 * @example CREDENTIAL000000000000000001
                 */
                credentialId: components["schemas"]["CredentialId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePlatformCredentialRequest"];
            };
        };
        responses: {
            /** @description The login is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnauthorizedOrNoUser"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addPlatformCredentials: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPlatformCredentialsRequest"];
            };
        };
        responses: {
            /** @description The login is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddPlatformCredentialsReply"];
                };
            };
            /** @description A field is missing or malformed, or the platform refuses the login. The words are inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["UnauthorizedOrNoUser"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removePlatformCredential: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /**
                 * @description The stored login.
                 * @example CREDENTIAL000000000000000001
                 */
                credentialId: components["schemas"]["CredentialId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login is removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnauthorizedOrNoUser"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConnectedPlatforms: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logins by platform. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetConnectedPlatformsReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnauthorizedOrNoUser"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlatformWorkspaces: {
        parameters: {
            query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /**
                 * @description The stored login.
                 * @example CREDENTIAL000000000000000001
                 */
                credentialId: components["schemas"]["CredentialId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspaces, in an unseen shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnauthorizedOrNoUser"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportMailboxesToPlatform: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportMailboxesToPlatformRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnauthorizedOrNoUser"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAllPreWarmedUpMailboxes: {
        parameters: {
            query?: {
                /** @description Only mailboxes on this platform. */
                serviceProvider?: "GOOGLE" | "MICROSOFT";
                /** @description Only domains whose name contains this. */
                contains?: string;
                /** @description Page number, starting at 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAllPreWarmedUpMailboxesReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    orderPreWarmedupMailboxes: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPreWarmedupMailboxesRequest"];
            };
        };
        responses: {
            /** @description Created and queued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            400: components["responses"]["SpendBadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SpendUserNotFound"];
            422: components["responses"]["ChargeRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPlacementTest: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePlacementTestRequest"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePlacementTestReply"];
                };
            };
            /** @description A field is missing or malformed, or a mailbox is not ready. The words are inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The wallet does not cover the test. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlacementReports: {
        parameters: {
            query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                userId?: string;
                /** @description Only this order. */
                orderId?: string;
                /** @description Only orders with this mailbox. */
                mailboxId?: string;
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPlacementReportsReply"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWalletDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet, in an unseen shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendError: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendErrorRequest"];
            };
        };
        responses: {
            /** @description The answer, in an unseen shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
