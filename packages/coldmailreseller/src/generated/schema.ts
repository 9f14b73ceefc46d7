// Generated from the Cold Mail Reseller spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
export interface paths {
    readonly "/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get User Details
         * @description One customer of the partner, with profile and billing data. No source shows the reply; its keys are those of the request that creates a user.
         */
        readonly get: operations["getUserDetails"];
        /**
         * Update User Details
         * @description Changes a customer's profile and billing data. The docs mark every field as optional; the help guide says that a partial billing object is refused. Send the whole object. `userId` is the user to change, so every call has to name it. The reply is not shown.
         */
        readonly put: operations["updateUserDetails"];
        /**
         * Create User
         * @description Makes a customer of the partner. The new id is in `data`: the help guide shows it as `id`, the docs only speak of "the userId", so accept both. Strings other than the e-mail may hold Unicode letters, digits, spaces and `. , ' # & ( ) / -`; HTML entities are decoded before the check. Sent twice, it can make two users.
         */
        readonly post: operations["createUser"];
        /**
         * Delete User
         * @description DELETES a customer for good, with billing data, orders, workspaces and wallet records. Only a user without any domain or mailbox can be deleted; a refusal counts what remains. `userId` is the user to delete, so every call has to name it.
         */
        readonly delete: operations["deleteUser"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/users/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve all users
         * @description Lists the customers of the partner, in pages. It can be searched too, by a parameter that no source names. No source shows the reply: whether `data` is the list or holds it is inferred; read both.
         */
        readonly get: operations["retrieveAllUsers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/geo/countries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Countries List
         * @description A map of country names to ISO 3166-1 alpha-2 codes, for the `country` of a user. Whether `data` is the map or holds it is not shown; read both.
         */
        readonly get: operations["getCountriesList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/geo/states": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get States of a Country
         * @description A map of state or province names to codes. Whether `data` is the map or holds it is not shown; read both.
         */
        readonly get: operations["getStatesOfCountry"];
        readonly put?: never;
        readonly post?: never;
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
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove domains
         * @description REMOVES domains for good. Refused while mailboxes remain on a domain. The title and DELETE are all that is known: path, query and body are inferred (removing a mailbox takes a JSON body too), and the reply is not shown.
         */
        readonly delete: operations["removeDomains"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/renewal-price": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get domain renewal pricing
         * @description What it costs to renew domains. `userId` is in the BODY. The docs' example asks for three names and gets one row: do not count on one row per name, nor on the order. `renewalPrice` is a decimal string here, where other prices are numbers. A domain can be renewed from 45 days before it expires and during the 7 days of grace afterwards, which close at the end of that day in UTC.
         */
        readonly post: operations["getDomainRenewalPricing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/renew": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Renew domain
         * @description Renews domains, paid from the wallet. It is queued: domain.renewal.success or domain.renewal.failed tells the end. Possible from 45 days before expiry until the 7 days of grace are over; after that the domain cannot be recovered by API. Body and reply are not shown and taken from its two siblings.
         */
        readonly post: operations["renewDomain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/toggle-auto-renew": {
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
         * Enable or disable domain auto-renew
         * @description Sets, despite its path, whether domains renew themselves; it does not flip. `userId` is in the BODY. Renewals then are queued by the provider, also in the days of grace, and paid from the wallet. The `autoRenew` of orders and subscriptions is another one, for mailboxes. An older navigation says POST. The docs' example names three domains and gets one row.
         */
        readonly patch: operations["enableOrDisableDomainAutoRenew"];
        readonly trace?: never;
    };
    readonly "/domains/by-user": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Domains For User
         * @description Lists the domains of one user. A wrong `userId` gives an EMPTY LIST, not a 404: an empty answer does not prove that the user has no domains. No source shows the reply: whether `data` is the list or holds it, and what it says of pages, is inferred; read both. Filters are not named.
         */
        readonly get: operations["getDomainsForUser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/details": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get domain details
         * @description One domain: name, status, registration and expiry date, purchase type, service provider, auto-renew, protection, domain forwarding and e-mail forwarding (both null when unset). The help guide lists these facts but neither path, parameters nor keys.
         */
        readonly get: operations["getDomainDetails"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/suggest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Suggest Available Domains
         * @description Names like the given one that can be registered. The title and POST are all that is known: path, request and reply are inferred.
         */
        readonly post: operations["suggestAvailableDomains"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/available": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get Single Available Domain
         * @description Whether one domain name can be registered, and probably at what price. The title and POST are all that is known: path, request and reply are inferred. That a name can be registered does not mean that no workspace exists for it: those are two checks.
         */
        readonly post: operations["getSingleAvailableDomain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/has-workspace": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check If Workspace Exists
         * @description Whether a Google or Microsoft workspace exists for a domain already, which makes an order fail. Titled "Check If Google Workspace Exists" until 2026. One domain, or several at once; several are judged apart, each within 15 seconds, and a check that timed out counts as failed, not as "none". Only the answer for one domain without a workspace is printed; how a found workspace looks is not shown.
         */
        readonly post: operations["checkIfWorkspaceExists"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/forwarding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add domain forwarding
         * @description Sends the visitors of a domain elsewhere. It is applied later; the newer event dns-record.updated says when. The title and POST are all that is known: path and request are inferred, with `forwardTo` as orders call it, and the reply is not shown.
         */
        readonly post: operations["addDomainForwarding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/email-forwarding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add email forwarding
         * @description Catch-all forwarding of the mail of a domain, whose mailboxes must be ACTIVE. It is applied later, as domain forwarding is. The title and POST are all that is known: path and request are inferred, and the reply is not shown.
         */
        readonly post: operations["addEmailForwarding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/add-client-id": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add Google Client ID to Domain
         * @description Allows a platform's OAuth client on domains, so that their mailboxes can be exported to it. Google only. `userId` is in the BODY. The client id is checked before anything is queued; `appName` is the most likely key of the app's name. The reply is not shown.
         */
        readonly post: operations["addGoogleClientIdToDomain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get dns records for a domain
         * @description Lists the records of a domain, the disabled ones apart. `recordId` is needed to update or delete one.
         */
        readonly get: operations["getDnsRecordsForDomain"];
        /**
         * Update dns records
         * @description Replaces every writable field of one record; there is no partial update. The reply is not shown.
         */
        readonly put: operations["updateDnsRecords"];
        /**
         * Adds dns record
         * @description Adds records to a domain. To a DMARC record (TXT on `_dmarc`) the provider ADDS tags by itself unless `excludedDMARCtags` names them: rua and ruf (mailto), fo 0, rf afrf, ri 604800, pct 100, sp reject, aspf r, adkim r. The stored value therefore differs from the one sent. Sent twice, it can add the record twice. The reply is not shown.
         */
        readonly post: operations["addDnsRecord"];
        /**
         * Delete dns records
         * @description Deletes one record, named in the query. Whether the docs page takes a body instead is not seen, and the reply is not shown.
         */
        readonly delete: operations["deleteDnsRecords"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dns/nameservers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Update nameservers
         * @description Replaces the WHOLE list of nameservers of a domain. With other nameservers its records here no longer answer. It takes up to 48 hours to be seen everywhere. The key of the list in the body is inferred, and the reply is not shown.
         */
        readonly put: operations["updateNameservers"];
        readonly post?: never;
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
         * Get Order Details
         * @description One order. The title and GET are all that is known: path, parameters and reply are inferred.
         */
        readonly get: operations["getOrderDetails"];
        readonly put?: never;
        /**
         * Create Order
         * @deprecated
         * @description The older form of createOrderJson: multipart, with pictures as files keyed by address. `confirm: true` charges the wallet, as there. The parts are documented; the path and where `userId` goes are inferred from the newer form. How the map of files becomes parts is not shown.
         */
        readonly post: operations["createOrderForm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Order Status
         * @description The state of one order, for polling. No source shows the answer, so show its status and do not trust it alone: what was ordered is done when it is read back. The partner portal (not the API) knows Paid, Pending, Failed, Refund and Partial Refund (github.com/cmr-help-guide, orders/manageOrders.js 8188ffd). An order usually takes 10 to 90 seconds. Never order again while waiting.
         */
        readonly get: operations["getOrderStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Creates order json
         * @description Orders domains, and mailboxes on them. `confirm: true` queues the order at once and charges the wallet, and creation fails if the wallet does not cover it; `confirm: false` stores the order, uncharged, until it is processed. The HTTP status does not tell the two apart: keep your own `confirm`. Domains that cannot be registered come back in `data.unavailableDomains`, inside a 200. An order that is sent again can register and charge again.
         *     The page says that `google` is required for Google mailboxes and `microsoftOauthRoute` for Microsoft. It prints no required mark for `billingCycle`, `confirm`, `serviceProvider` and `autoRenew` but sends all four; they are required here because their defaults decide what is charged. Whether an order without mailboxes is taken is not said; the map can be empty.
         *     Afterwards: domain.order.success, then mailbox.order.success, then one mailbox.created per mailbox; domain.order.failed ends it. Usually within 10 to 90 seconds.
         */
        readonly post: operations["createOrderJson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/create-mailbox-order/json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Order mailboxes (json)
         * @description Orders mailboxes on a domain that is owned already. Exactly one of `subscriptionId` (the subscription is active: the seats join it) and `domainId` with `autoRenew` (it was cancelled: a new subscription is made); never both, never neither. `mailboxes` is keyed by the domain's NAME, also beside `domainId`. The platform follows the domain's workspace, so there is no `serviceProvider`, and `microsoftOauthRoute` does not appear.
         *     `confirm: true` queues and charges, and creation fails if the wallet does not cover it; `confirm: false` stores the order until it is processed. 200 is titled "created and queued", 201 "created": that 201 means unconfirmed is inferred, so keep your own `confirm`.
         */
        readonly post: operations["orderMailboxesJson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/process": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Process the Order
         * @description Processes an order that was stored with `confirm: false`, and charges the wallet. The title and POST are all that is known: path, parameters, body and reply are inferred.
         */
        readonly post: operations["processOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/create-mailbox-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add mailboxes to a subscription
         * @deprecated
         * @description The older form of orderMailboxesJson, marked deprecated by the docs: multipart, for Google mailboxes only, with pictures as files keyed by address. `confirm: true` charges the wallet, as there. The parts are documented; the path and where `userId` goes are inferred from the newer form. How the map of files becomes parts is not shown. The page types the Google client id as a number, a slip.
         */
        readonly post: operations["addMailboxesToSubscriptionForm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all mailboxes
         * @description Lists the mailboxes of ALL customers of the partner. No source shows the reply: whether `data` is the list or holds it, and what it says of pages, is inferred; read both. It may carry logins.
         */
        readonly get: operations["getAllMailboxes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/single": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get mailboxes for user
         * @description Lists the mailboxes of one user. `single` means one user, not one mailbox. No source shows the reply: whether `data` is the list or holds it, and what it says of pages, is inferred; read both. It may carry logins.
         */
        readonly get: operations["getMailboxesForUser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/mailbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get mailbox details by id
         * @description One mailbox. It takes no `userId`. No source shows the reply.
         */
        readonly get: operations["getMailboxDetailsById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/admin-mailbox-details": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Mailbox Admin Details
         * @description Administrative details of a mailbox, which is taken to mean its logins. No source shows the reply; its keys are those under which the pre-warmup event hands over logins.
         */
        readonly get: operations["getMailboxAdminDetails"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/update-mailbox-details": {
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
         * Update mailbox details
         * @description Changes names and pictures, of one mailbox (`mailboxData` is an object) or of several (it is an array). `userName` here is `username` in orders. It is applied later at the platform. Several are judged apart: a 200 can carry successes and failures (one mailbox can be throttled: "Rate limit exceeded"), and its printed body has no `status`. A docs page says that it can reset a password, but no field for that is documented.
         */
        readonly patch: operations["updateMailboxDetails"];
        readonly trace?: never;
    };
    readonly "/mailboxes/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove mailbox
         * @description REMOVES a mailbox for good. Removing the last mailbox of a workspace DELETES THE WHOLE WORKSPACE. The address cannot be recovered; the seat can be given to another mailbox until the next renewal. Possible only earlier than 24 hours before the subscription expires. A DELETE with a JSON body. The docs mark the page as deprecated without naming a successor, and the help guide names it as the way to delete.
         */
        readonly delete: operations["removeMailbox"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/validate-mailbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Validate mailbox
         * @description Checks that SMTP and DNS of a mailbox are healthy, to be done before an OAuth export. The key of the mailbox in the body is inferred, and the reply is not shown.
         */
        readonly post: operations["validateMailbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/warmup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add warmup
         * @description Enrols an ACTIVE mailbox in warmup and charges the wallet: the warmup price times the days that remain of the period, divided by 30. The state is PENDING for some minutes, then ACTIVE. After a removal, enrolling again is a new charge. It takes no `userId` and no body. The reply is not shown.
         */
        readonly post: operations["addWarmup"];
        /**
         * Remove warmup
         * @description Ends warmup of a mailbox: it stops at once and its state becomes STOPPED. What was paid for the period is lost, and enrolling again is a new charge; pausing loses nothing. The history of the warmup is kept.
         */
        readonly delete: operations["removeWarmup"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/warmup/toggle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Toggle warmup
         * @description Flips warmup between ACTIVE and PAUSED and answers the new state; to reach a known state, set it instead. Whether a paused mailbox is charged for warmup at renewal is disputed: one article of the help guide says yes, another no.
         */
        readonly post: operations["toggleWarmup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/warmup/status": {
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
         * Set warmup status
         * @description Sets the state of warmup. Only ACTIVE, which resumes a paused warmup, is shown as a value. Resuming costs nothing at once and is charged at the next renewal. The reply is not shown.
         */
        readonly patch: operations["setWarmupStatus"];
        readonly trace?: never;
    };
    readonly "/mailboxes/warmup/settings": {
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
         * Update warmup settings
         * @description How warmup of an enrolled mailbox runs. The reply is not shown.
         */
        readonly patch: operations["updateWarmupSettings"];
        readonly trace?: never;
    };
    readonly "/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get All Subscriptions
         * @description Lists the subscriptions of ALL customers of the partner: every row carries its `userId`, and no parameter narrows the list to one user. Page on `currentPage` and `totalPages`; `nextPage` is 2 in the docs' own example although there is one page. This page says that 50 rows come per page by default, where the help guide says 20 in general.
         */
        readonly get: operations["getAllSubscriptions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/renew-subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Renew Subscriptions
         * @description Renews subscriptions, paid from the wallet. It is queued: subscription.renewal.success or subscription.renewal.failed tells the end. A subscription does not renew while its domain is in GRACE_PERIOD or EXPIRED: renew the domain first. The 2025 copy of the page answers `data: null`, the 2026 copy `actionId` and no data.
         */
        readonly post: operations["renewSubscriptions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/toggle-autorenewal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Toggle Auto renewal
         * @description Turns the renewal of one subscription on or off. Turning it off ends nothing now: the subscription lives to the end of its period. Turning it on lets the provider try a PAST_DUE subscription again. The body is not shown; whether it sets or flips the value is therefore not known. The reply is not shown.
         */
        readonly post: operations["toggleAutoRenewal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel Subscription
         * @description CANCELS a subscription at once and DELETES ITS WORKSPACE with every mailbox in it. There is no undo and no refund, and a wrong domain name deletes a live workspace. To stop at the end of the period, turn auto renewal off instead. The help guide asks for 24 hours before expiry. Named by subscription or by domain name.
         */
        readonly post: operations["cancelSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/component/subscriptions/recreate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Recreate subscriptions
         * @description CANCELS subscriptions and provisions them anew for the same domains, so that the price of the first year applies again (a seat costs more from the renewal that crosses 12 months). Mailboxes, OAuth data and autoRenew are kept; each subscription gets a NEW id, and the mailboxes show as expired for some minutes. No extra charge is named. It is queued. The docs print this path in their examples and `/subscriptions/recreate` in their prose. The reply is not shown.
         */
        readonly post: operations["recreateSubscriptions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/oauth": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Re-export a mailbox (Oauth)
         * @description Exports a mailbox to a platform by OAuth. The mailbox's own provider decides which object is needed; the body cannot override it. Validate the mailbox first, and do not queue it again while an export runs. It is queued; the newer event mailbox.exported tells the end. The reply is not shown.
         */
        readonly post: operations["reExportMailboxOauth"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/platform-credential": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Update Platform Credential
         * @description Changes a stored login in place, keeping its `credentialId`: a new password, or, for INSTANTLY, the workspace to export to (`orgId`). The only body that is printed holds `orgId`; that `credentialId` goes in the query, as when removing, and that the rest is as when adding, is inferred. The reply is not shown.
         */
        readonly put: operations["updatePlatformCredential"];
        /**
         * Add Platform Credentials
         * @description Stores the login of a platform for a user and answers its `credentialId`. The login is tried at the platform first; a wrong one is refused and not stored. Every call adds an entry, so one that is sent twice stores two. EMAILBISON needs `metadata`; INSTANTLY needs a workspace chosen afterwards; REACHINBOX needs a paid plan there.
         */
        readonly post: operations["addPlatformCredentials"];
        /**
         * Remove Platform Credential
         * @description Removes a stored login. Adding it again gives another `credentialId`.
         */
        readonly delete: operations["removePlatformCredential"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/platform-credentials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Connected Platforms
         * @description The stored logins of a user, by platform, without their passwords. A platform can have several. `connected` means that a login is stored, not that it still works.
         */
        readonly get: operations["getConnectedPlatforms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/platform-workspaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List platform workspaces
         * @description The workspaces of a stored INSTANTLY login, whose id is then set as `orgId`. The reply is not shown.
         */
        readonly get: operations["listPlatformWorkspaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/platform-exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Export Mailboxes to Platform
         * @description Queues mailboxes for export with a stored login. Login and mailboxes must belong to the user. The docs call the list `componentMailboxIds`, the help guide `mailboxIds`. The docs call a 500 safe to repeat; whether a mailbox is then exported twice is not said. That `userId` goes in the query is taken from the other export pages.
         */
        readonly post: operations["exportMailboxesToPlatform"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pre-warmup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all pre warmed up mailboxes
         * @description Offers whole domains with the mailboxes on them, warmed up already. It takes no `userId`. The reply pages in its own way, with `currentPage` and `totalPages` flat in `data`. `purchasePrice` is paid when buying, `renewalPrice` at each renewal.
         */
        readonly get: operations["getAllPreWarmedUpMailboxes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pre-warmup/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Order pre-warmedup mailboxes
         * @description Buys offered domains with their mailboxes, on one platform per order, paid from the wallet. It is queued, and ONE ORDER CAN HALF SUCCEED: each domain ends in prewarmup.order.success, which carries the logins, or prewarmup.order.failed (nothing left in the pool, wallet too low, domain restricted). There is no `confirm`. `google` is needed for Google and `microsoftOauthRoute` for Microsoft, although the help guide leaves it out in a shortened example. That it answers 201 is documented, the body is not shown.
         */
        readonly post: operations["orderPreWarmedupMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/placement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create placement test
         * @description Tests where mail of some mailboxes lands, and charges the wallet; `aiInsight` costs extra. The mailboxes must be ACTIVE and have SMTP logins; a 400 names the one that has not. It is queued: read the reports.
         */
        readonly post: operations["createPlacementTest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/placement/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get placement reports
         * @description Results of placement tests, newest first, one entry per order. The entry is documented; whether `data` is the list or holds it is not; read both. PENDING means that a test still runs; other states are not named.
         */
        readonly get: operations["getPlacementReports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/wallet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Wallet Details
         * @description The partner's wallet: one for all customers, in US dollars. The title and GET are all that is known: the path is inferred, and the reply is not shown.
         */
        readonly get: operations["getWalletDetails"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/send-error": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send error
         * @description Reports an error to the provider, going by its title. The title and POST are all that is known: path, body and reply are inferred.
         */
        readonly post: operations["sendError"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly "domain.order.success": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * domain.order.success
         * @description An ordered domain is registered. The events page shows flat data, the docs' overview `actionId` and a list of domains.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": DomainOrderSuccessEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "domain.order.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * domain.order.failed
         * @description An ordered domain is not registered: taken, a restricted phrase, trouble at the registrar, a low wallet, or a workspace that exists. No mailbox event follows. Of its data only `reason` is named.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": DomainFailedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "domain.renewal.success": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * domain.renewal.success
         * @description A domain is renewed. Its data is not shown.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": DomainEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "domain.renewal.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * domain.renewal.failed
         * @description A domain is not renewed. Its data is not shown.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": DomainFailedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "domain.grace_period": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * domain.grace_period
         * @description A domain has expired and enters its 7 days of grace. Newer. Its data is not shown.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": DomainEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "domain.expired": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * domain.expired
         * @description The days of grace are over and the domain cannot be recovered by API. Newer. Its data is not shown.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": DomainEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "mailbox.order.success": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * mailbox.order.success
         * @description The mailboxes of an order are submitted to the platform, not made yet. It names the subscription of the domain.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": MailboxOrderSuccessEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "mailbox.order.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * mailbox.order.failed
         * @description The mailboxes of an order are not made. Its data is not shown.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": MailboxOrderFailedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "mailbox.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * mailbox.created
         * @description One mailbox is ready. Sent once per mailbox, with its logins. Only four fields are shown; the others are taken from the pre-warmup event.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": MailboxCreatedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "mailbox.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * mailbox.updated
         * @description A mailbox was changed. `updatedFields` holds only what changed. The rest of its data is not shown.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": MailboxUpdatedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "mailbox.exported": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * mailbox.exported
         * @description An OAuth export of a mailbox is complete. Newer. Its data is not shown.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": MailboxExportedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "mailbox.warmup.started": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * mailbox.warmup.started
         * @description Warmup of a mailbox is ACTIVE. Newer. Shown with `eventType` for `event` and without `eventId`.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": MailboxWarmupEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "mailbox.warmup.removed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * mailbox.warmup.removed
         * @description Warmup of a mailbox is ended for good; pausing does not send it. Newer. Shown with `eventType` for `event`, without `eventId` and without the user.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": MailboxWarmupEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "subscription.renewing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * subscription.renewing
         * @description A renewal is being paid.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": SubscriptionEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "subscription.renewal.success": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * subscription.renewal.success
         * @description A subscription is renewed.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": SubscriptionEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "subscription.renewal.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * subscription.renewal.failed
         * @description A subscription is not renewed. One article of the help guide says that the domain blocks it (GRACE_PERIOD or EXPIRED), another that the payment failed.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": SubscriptionEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "subscription.past_due": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * subscription.past_due
         * @description A payment failed and 7 days begin, after which a subscription without autoRenew expires.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": SubscriptionEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "subscription.expired": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * subscription.expired
         * @description A subscription has ended unpaid, and its mailboxes stop.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": SubscriptionEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "subscription.cancelled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * subscription.cancelled
         * @description A subscription was cancelled by a call, and its workspace is deleted.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": SubscriptionEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "subscription.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * subscription.updated
         * @description A subscription changed, such as its price at the renewal that crosses 12 months.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": SubscriptionEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "prewarmup.order.success": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * prewarmup.order.success
         * @description Pre-warmed domains of an order are assigned, with their logins. The same order can also send prewarmup.order.failed for others of its domains.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": PrewarmupOrderSuccessEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "prewarmup.order.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * prewarmup.order.failed
         * @description Pre-warmed domains of an order are not assigned: nothing left in the pool, a low wallet, or a restricted domain. Its data is not shown.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": PrewarmupOrderFailedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "dns-record.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * dns-record.updated
         * @description A DNS record changed, as forwarding does it too. Newer. The help guide names its facts (action, domain name, userId, record) but not their keys.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": DnsRecordUpdatedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["Acknowledged"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    responses: {
        /** @description A field is missing or malformed, the `userId` among them. The help guide quotes the words, not their status. */
        readonly BadUserRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description The API key is missing or wrong. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description No customer of this partner has this `userId`. The help guide quotes the words; that they come with 404 is inferred. */
        readonly UserNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description More than 5 requests in a second on this key, over all endpoints and users. That an order was not taken before is not said. */
        readonly RateLimited: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description The server failed. Whether the request had its effect is not known. */
        readonly ServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description The server is not available for now. Whether the request had its effect is not known. */
        readonly Unavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description A business rule refuses the request. No source prints a body. */
        readonly Unprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description A field is missing or malformed. No source prints the words of this refusal. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description The help guide names 409 for a workspace that exists already and for duplicates. No source prints a body. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description The resource belongs to another user. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description Nothing has this id. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description A field is missing or malformed, the `userId` among them. The help guide quotes the words, not their status. Without its customer nothing can be ordered: that refusal is of the request as such. */
        readonly SpendBadUserRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description No customer of this partner has this `userId`, so nothing can be ordered for it. The help guide quotes the words; that they come with 404 is inferred. */
        readonly SpendUserNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description Refused. The mailbox-order page lists 422 without a body. That a wallet too low for the charge makes the call fail is documented; that it does so with 422, and in these words, is inferred. */
        readonly ChargeRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description Refused. The mailbox-order page lists 422 without a body, and says that too low a balance makes the creation of a confirmed order fail. That it does so with 422, and in these words, is inferred; the same status with other words proves nothing. */
        readonly OrderChargeRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description The API key is missing or wrong, or, as the export pages say, the `userId` is missing. */
        readonly UnauthorizedOrNoUser: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description Any 2xx within 60 seconds. Otherwise the event comes again after about 30 seconds and after about 5 minutes; then it is marked failed and can be sent again by hand in the portal. Tell repeats by `eventId`. */
        readonly Acknowledged: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The customer the call is about. Not a credential.
         * @example USER000000000000000000000001
         */
        readonly UserId: string;
        /** @description Page number, starting at 1. */
        readonly Page: number;
        /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
        readonly Limit: number;
        /**
         * @description The domain name, which the user must own.
         * @example example.com
         */
        readonly DnsDomain: string;
        /**
         * @description The order, as named when it was created.
         * @example ORDER00000000000000000000001
         */
        readonly OrderId: string;
        /**
         * @description The mailbox. Its address does not do.
         * @example MAILBOX000000000000000000001
         */
        readonly MailboxId: string;
        /**
         * @description The stored login.
         * @example CREDENTIAL000000000000000001
         */
        readonly CredentialId: CredentialId;
    };
    requestBodies: never;
    headers: {
        /**
         * @description When to try again. Named by the help guide, which does not say in which form.
         * @example 1
         */
        readonly RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getUserDetails: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetUserDetailsReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateUserDetails: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId: components["parameters"]["UserId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateUserDetailsRequest;
            };
        };
        readonly responses: {
            /** @description The user is changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CreateUserRequest;
            };
        };
        readonly responses: {
            /** @description The user is made. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CreateUserReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteUser: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId: components["parameters"]["UserId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user is deleted. There is no `data`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["UserNotFound"];
            /** @description The user still has domains or mailboxes. The two counts are documented; their place in `data` and the status are inferred. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UserNotEmptyFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retrieveAllUsers: {
        readonly parameters: {
            readonly query?: {
                /** @description Page number, starting at 1. */
                readonly page?: components["parameters"]["Page"];
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of users. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": RetrieveAllUsersReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getCountriesList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Countries and their codes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": NamesToCodesReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getStatesOfCountry: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description ISO 3166-1 alpha-2. Left out, it is a validation error.
                 * @example US
                 */
                readonly countryCode: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description States and their codes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": NamesToCodesReply;
                };
            };
            /** @description No country code. That a validation error comes with 400 is inferred, and so are the words. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Failure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly removeDomains: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RemoveDomainsRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description Mailboxes remain on the domain. The refusal is documented, its status and words are inferred. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Failure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getDomainRenewalPricing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": GetDomainRenewalPricingRequest;
            };
        };
        readonly responses: {
            /** @description Prices of the domains that were found. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetDomainRenewalPricingReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly renewDomain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RenewDomainRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["SpendBadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SpendUserNotFound"];
            readonly 422: components["responses"]["ChargeRefused"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly enableOrDisableDomainAutoRenew: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": EnableOrDisableDomainAutoRenewRequest;
            };
        };
        readonly responses: {
            /** @description The domains that were changed. The message counts them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnableOrDisableDomainAutoRenewReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getDomainsForUser: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /** @description Page number, starting at 1. */
                readonly page?: number;
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The domains of the user. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetDomainsForUserReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getDomainDetails: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /**
                 * @description The domain name.
                 * @example example.com
                 */
                readonly domain: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The domain. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetDomainDetailsReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly suggestAvailableDomains: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SuggestAvailableDomainsRequest;
            };
        };
        readonly responses: {
            /** @description The suggestions, in an unseen shape. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getSingleAvailableDomain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": GetSingleAvailableDomainRequest;
            };
        };
        readonly responses: {
            /** @description The answer, in an unseen shape. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly checkIfWorkspaceExists: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CheckIfWorkspaceExistsRequest;
            };
        };
        readonly responses: {
            /** @description The result. `data` is null when no workspace was found for one domain. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CheckIfWorkspaceExistsReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly addDomainForwarding: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AddDomainForwardingRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly addEmailForwarding: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AddEmailForwardingRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly addGoogleClientIdToDomain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AddGoogleClientIdToDomainRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getDnsRecordsForDomain: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /**
                 * @description The domain name, which the user must own.
                 * @example example.com
                 */
                readonly domain: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The records of the domain. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetDnsRecordsForDomainReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateDnsRecords: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateDnsRecordsRequest;
            };
        };
        readonly responses: {
            /** @description The record is replaced. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly addDnsRecord: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AddDnsRecordRequest;
            };
        };
        readonly responses: {
            /** @description The records are added. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            /** @description A field is missing or malformed, or `excludedDMARCtags` is on a record that is not DMARC. The words are inferred. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Failure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteDnsRecords: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /**
                 * @description The record, as named by the list.
                 * @example RECORD0000000000000000000001
                 */
                readonly recordId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateNameservers: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /**
                 * @description The domain name, which the user must own.
                 * @example example.com
                 */
                readonly domain: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateNameserversRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. It says nothing of what the world's resolvers answer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getOrderDetails: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /**
                 * @description The order, as named when it was created.
                 * @example ORDER00000000000000000000001
                 */
                readonly orderId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order, in an unseen shape. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createOrderForm: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": CreateOrderFormRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": OrderReply;
                };
            };
            readonly 400: components["responses"]["SpendBadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["SpendUserNotFound"];
            readonly 422: components["responses"]["ChargeRefused"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getOrderStatus: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /**
                 * @description The order, as named when it was created.
                 * @example ORDER00000000000000000000001
                 */
                readonly orderId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order's state. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetOrderStatusReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createOrderJson: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CreateOrderJsonRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. The docs print this answer of a confirmed order beside an unconfirmed request. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": OrderReply;
                };
            };
            readonly 400: components["responses"]["SpendBadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["SpendUserNotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["OrderChargeRefused"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly orderMailboxesJson: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": OrderMailboxesJsonRequest;
            };
        };
        readonly responses: {
            /** @description Created and queued. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": OrderReply;
                };
            };
            /** @description Created. No body is printed; it is taken to be the same. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": OrderReply;
                };
            };
            readonly 400: components["responses"]["SpendBadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["SpendUserNotFound"];
            readonly 422: components["responses"]["OrderChargeRefused"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly processOrder: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ProcessOrderRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ChargeRefused"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly addMailboxesToSubscriptionForm: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": AddMailboxesToSubscriptionFormRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": OrderReply;
                };
            };
            readonly 400: components["responses"]["SpendBadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ChargeRefused"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getAllMailboxes: {
        readonly parameters: {
            readonly query?: {
                /** @description Page number, starting at 1. */
                readonly page?: components["parameters"]["Page"];
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Mailboxes of the partner. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": MailboxesReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getMailboxesForUser: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /** @description Page number, starting at 1. */
                readonly page?: number;
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mailboxes of the user. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": MailboxesReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getMailboxDetailsById: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                readonly mailboxId: components["parameters"]["MailboxId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mailbox. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": MailboxReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getMailboxAdminDetails: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                readonly mailboxId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mailbox. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": MailboxReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateMailboxDetails: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateMailboxDetailsRequest;
            };
        };
        readonly responses: {
            /** @description Accepted, wholly or in part. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UpdateMailboxDetailsReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly removeMailbox: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RemoveMailboxRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. There is no `data`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description It is less than 24 hours before the subscription expires. The rule is documented, its status and words are inferred. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Failure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly validateMailbox: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ValidateMailboxRequest;
            };
        };
        readonly responses: {
            /** @description The result, in an unseen shape. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly addWarmup: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                readonly mailboxId: components["parameters"]["MailboxId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": WarmupStatusReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ChargeRefused"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly removeWarmup: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                readonly mailboxId: components["parameters"]["MailboxId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Warmup is ended. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly toggleWarmup: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                readonly mailboxId: components["parameters"]["MailboxId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The new state. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": WarmupStatusReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly setWarmupStatus: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                readonly mailboxId: components["parameters"]["MailboxId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SetWarmupStatusRequest;
            };
        };
        readonly responses: {
            /** @description The new state. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": WarmupStatusReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateWarmupSettings: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The mailbox. Its address does not do.
                 * @example MAILBOX000000000000000000001
                 */
                readonly mailboxId: components["parameters"]["MailboxId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateWarmupSettingsRequest;
            };
        };
        readonly responses: {
            /** @description The settings are changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getAllSubscriptions: {
        readonly parameters: {
            readonly query?: {
                /** @description Only subscriptions in this state. */
                readonly status?: SubscriptionStatus;
                /** @description Only this subscription. */
                readonly componentSubscriptionId?: string;
                /** @description Only subscriptions of this domain name. */
                readonly domain?: string;
                /** @description Page number, starting at 1. */
                readonly page?: components["parameters"]["Page"];
                /** @description Rows per page. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of subscriptions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetAllSubscriptionsReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly renewSubscriptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RenewSubscriptionsRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["ChargeRefused"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly toggleAutoRenewal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ToggleAutoRenewalRequest;
            };
        };
        readonly responses: {
            /** @description The setting is changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly cancelSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CancelSubscriptionRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly recreateSubscriptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RecreateSubscriptionsRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly reExportMailboxOauth: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ReExportMailboxOauthRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updatePlatformCredential: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /**
                 * @description The stored login.
                 * @example CREDENTIAL000000000000000001
                 */
                readonly credentialId: CredentialId;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdatePlatformCredentialRequest;
            };
        };
        readonly responses: {
            /** @description The login is changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["UnauthorizedOrNoUser"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly addPlatformCredentials: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AddPlatformCredentialsRequest;
            };
        };
        readonly responses: {
            /** @description The login is stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AddPlatformCredentialsReply;
                };
            };
            /** @description A field is missing or malformed, or the platform refuses the login. The words are inferred. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Failure;
                };
            };
            readonly 401: components["responses"]["UnauthorizedOrNoUser"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly removePlatformCredential: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /**
                 * @description The stored login.
                 * @example CREDENTIAL000000000000000001
                 */
                readonly credentialId: CredentialId;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The login is removed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["UnauthorizedOrNoUser"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getConnectedPlatforms: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Logins by platform. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetConnectedPlatformsReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["UnauthorizedOrNoUser"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listPlatformWorkspaces: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /**
                 * @description The stored login.
                 * @example CREDENTIAL000000000000000001
                 */
                readonly credentialId: CredentialId;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workspaces, in an unseen shape. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["UnauthorizedOrNoUser"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly exportMailboxesToPlatform: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ExportMailboxesToPlatformRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AcceptedReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["UnauthorizedOrNoUser"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getAllPreWarmedUpMailboxes: {
        readonly parameters: {
            readonly query?: {
                /** @description Only mailboxes on this platform. */
                readonly serviceProvider?: "GOOGLE" | "MICROSOFT";
                /** @description Only domains whose name contains this. */
                readonly contains?: string;
                /** @description Page number, starting at 1. */
                readonly page?: components["parameters"]["Page"];
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of offers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetAllPreWarmedUpMailboxesReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly orderPreWarmedupMailboxes: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": OrderPreWarmedupMailboxesRequest;
            };
        };
        readonly responses: {
            /** @description Created and queued. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": OrderReply;
                };
            };
            readonly 400: components["responses"]["SpendBadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["SpendUserNotFound"];
            readonly 422: components["responses"]["ChargeRefused"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createPlacementTest: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CreatePlacementTestRequest;
            };
        };
        readonly responses: {
            /** @description Accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CreatePlacementTestReply;
                };
            };
            /** @description A field is missing or malformed, or a mailbox is not ready. The words are inferred. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Failure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The wallet does not cover the test. */
            readonly 402: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Failure;
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getPlacementReports: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The customer the call is about. Not a credential.
                 * @example USER000000000000000000000001
                 */
                readonly userId?: string;
                /** @description Only this order. */
                readonly orderId?: string;
                /** @description Only orders with this mailbox. */
                readonly mailboxId?: string;
                /** @description Page number, starting at 1. */
                readonly page?: number;
                /** @description Items per page. The help guide says in general that lists have 20 items by default and at most 100 per page. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of reports. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetPlacementReportsReply;
                };
            };
            readonly 400: components["responses"]["BadUserRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getWalletDetails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The wallet, in an unseen shape. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly sendError: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SendErrorRequest;
            };
        };
        readonly responses: {
            /** @description The answer, in an unseen shape. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EnvelopeReply;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
}
/** @description No source shows a user as it is read. These are the keys of the request that creates one. */
export type User = {
    readonly id?: string;
    readonly userId?: string;
    readonly email?: string;
    readonly company?: string;
    readonly firstName?: string;
    readonly lastName?: string;
    readonly country?: string;
    readonly state?: string;
    readonly city?: string;
    readonly postalCode?: string;
    readonly addressLineOne?: string;
    readonly addressLineTwo?: string | null;
    readonly addressLineThree?: string | null;
    readonly languagePreference?: string;
    readonly phoneCc?: string;
    readonly phone?: string;
};
export type GetUserDetailsReply = {
    readonly status?: number;
    readonly message: string;
    readonly data?: User | null;
};
/** @description The envelope of a refusal. `status` repeats the HTTP status; `data` is null. */
export type Failure = {
    readonly status: number;
    readonly message: string;
    readonly data?: null;
};
export type UpdateUserDetailsRequest = {
    readonly email?: string;
    readonly company?: string;
    readonly firstName?: string;
    readonly lastName?: string;
    /** @description ISO 3166-1 alpha-2, such as "US". */
    readonly country?: string;
    readonly state?: string;
    readonly city?: string;
    readonly postalCode?: string;
    readonly addressLineOne?: string;
    readonly addressLineTwo?: string;
    readonly addressLineThree?: string;
    readonly languagePreference?: string;
    readonly phoneCc?: string;
    readonly phone?: string;
};
/** @description Correlates an asynchronous action with its webhooks. `ACT_` and a lower-case UUID. */
export type ActionId = string;
/** @description A reply of which only the envelope is known. No source shows what `data` holds, or whether it is there. */
export type EnvelopeReply = {
    readonly status?: number;
    readonly message: string;
    /** @description Not shown by any source. */
    readonly data?: unknown;
    readonly actionId?: ActionId;
};
export type CreateUserRequest = {
    readonly email: string;
    readonly company: string;
    readonly firstName: string;
    readonly lastName: string;
    /** @description ISO 3166-1 alpha-2, such as "US". */
    readonly country: string;
    /** @description A full name in the examples ("New York"), although the geo operations offer codes. */
    readonly state: string;
    readonly city: string;
    readonly postalCode: string;
    readonly addressLineOne: string;
    readonly addressLineTwo?: string;
    readonly addressLineThree?: string;
    /** @description Such as "en". */
    readonly languagePreference: string;
    /** @description Country calling code in digits without a plus. */
    readonly phoneCc: string;
    /** @description Number without the country calling code. */
    readonly phone: string;
};
export type CreateUserReply = {
    readonly status: number;
    readonly message: string;
    readonly data?: {
        /** @description The new `userId`. */
        readonly id?: string;
        /** @description The new `userId`, under the name the docs use. */
        readonly userId?: string;
    } | null;
};
/** @description Accepted, not done: the work is queued and its end is seen by webhook or by reading back. `data` may be null or absent. Newer answers carry `actionId`, at the top level and, in the docs' overview, again inside `data` and without `message`; the webhooks of the same action repeat it. */
export type AcceptedReply = {
    readonly status: number;
    readonly message?: string;
    readonly data?: {
        readonly actionId?: ActionId;
    } | null;
    readonly actionId?: ActionId;
};
export type UserNotEmptyFailure = {
    readonly status: number;
    readonly message: string;
    readonly data?: {
        readonly mailboxCount?: number;
        readonly domainCount?: number;
    } | null;
};
/** @description Stop when `currentPage` reaches `totalPages`. `nextPage` counts on past the last page. */
export type Pagination = {
    readonly totalSearchedCount?: number;
    readonly currentPage?: number;
    readonly nextPage?: number | null;
    readonly totalPages?: number;
};
export type RetrieveAllUsersReply = {
    readonly status?: number;
    readonly message: string;
    readonly data?: readonly User[] | {
        readonly users?: readonly User[];
        readonly pagination?: Pagination;
    } | null;
};
export type NamesToCodesReply = {
    readonly status?: number;
    readonly message: string;
    readonly data?: {
        readonly [key: string]: string | {
            readonly [key: string]: string;
        };
    } | null;
};
export type RemoveDomainsRequest = {
    /** @description Domain names. */
    readonly domains: readonly string[];
};
export type GetDomainRenewalPricingRequest = {
    readonly userId?: string;
    /** @description Domain names. */
    readonly domains: readonly string[];
};
export type DomainRenewalPrice = {
    readonly domainName: string;
    readonly domainId: string;
    readonly years: number;
    /** @description A decimal string, such as "15.88". */
    readonly renewalPrice: string;
    /** Format: date-time */
    readonly expireOn: string;
    readonly autoRenew: boolean;
};
export type GetDomainRenewalPricingReply = {
    readonly status: number;
    readonly message: string;
    readonly data?: readonly DomainRenewalPrice[] | null;
};
export type RenewDomainRequest = {
    readonly userId?: string;
    /** @description Domain names. */
    readonly domains: readonly string[];
};
export type EnableOrDisableDomainAutoRenewRequest = {
    readonly userId?: string;
    /** @description Domain names. */
    readonly domains: readonly string[];
    readonly autoRenew: boolean;
};
export type DomainAutoRenew = {
    readonly domainName: string;
    readonly domainId: string;
    readonly autoRenew: boolean;
};
export type EnableOrDisableDomainAutoRenewReply = {
    readonly status: number;
    readonly message: string;
    readonly data?: readonly DomainAutoRenew[] | null;
};
/** @description GRACE_PERIOD lasts 7 days after expiry, and the domain can still be renewed; EXPIRED cannot be recovered by API. While a domain is in either, its subscription does not renew. */
export type DomainStatus = "PENDING" | "ACTIVE" | "RENEWING" | "GRACE_PERIOD" | "EXPIRED" | "TRANSFERRED" | "INACTIVE" | (string & {});
/** @description The platform that runs the mailboxes. Called `workspaceType` in the domain, mailbox and subscription events. */
export type ServiceProvider = "GOOGLE" | "MICROSOFT" | (string & {});
/** @description No source shows a domain as it is read. These are the keys under which the documented replies and events name the same facts. */
export type Domain = {
    readonly domainId?: string;
    readonly domainName?: string;
    /** @description The domain name, as the docs' overview calls it. */
    readonly domain?: string;
    readonly status?: DomainStatus;
    readonly serviceProvider?: ServiceProvider | null;
    readonly autoRenew?: boolean;
    /** @description When it was registered. */
    readonly creationTime?: string;
    /** @description When it expires. Called `expireOn` in renewal prices. */
    readonly expiryDate?: string;
};
export type GetDomainsForUserReply = {
    readonly status?: number;
    readonly message: string;
    readonly data?: readonly Domain[] | {
        readonly domains?: readonly Domain[];
        readonly pagination?: Pagination;
    } | null;
};
/** @description The help guide lists these facts in words; every key is inferred from the words or from other replies. */
export type DomainDetails = {
    readonly domainId?: string;
    readonly domainName?: string;
    readonly status?: DomainStatus;
    /** @description When it was registered. */
    readonly creationTime?: string;
    readonly expiryDate?: string;
    readonly purchaseType?: string;
    readonly serviceProvider?: ServiceProvider | null;
    readonly autoRenew?: boolean;
    /** @description Domain privacy. */
    readonly protection?: boolean;
    readonly domainForwarding?: string | null;
    readonly emailForwarding?: string | null;
};
export type GetDomainDetailsReply = {
    readonly status?: number;
    readonly message: string;
    readonly data?: DomainDetails | null;
};
export type SuggestAvailableDomainsRequest = {
    readonly domainName: string;
};
export type GetSingleAvailableDomainRequest = {
    readonly domainName: string;
};
export type WorkspaceCheckOfOne = {
    readonly domainName: string;
    /** @enum {string} */
    readonly serviceProvider?: "GOOGLE" | "MICROSOFT";
    readonly domains?: never;
};
export type WorkspaceCheckOfMany = {
    readonly domainName?: never;
    readonly serviceProvider?: never;
    readonly domains: readonly {
        readonly domainName: string;
        /** @enum {string} */
        readonly serviceProvider?: "GOOGLE" | "MICROSOFT";
    }[];
};
export type CheckIfWorkspaceExistsRequest = WorkspaceCheckOfOne | WorkspaceCheckOfMany;
/** @description No source shows one. A failed check carries an error. */
export type WorkspaceCheckResult = {
    readonly domainName?: string;
    readonly success?: boolean;
    readonly error?: string | null;
};
export type CheckIfWorkspaceExistsReply = {
    readonly status: number;
    readonly message: string;
    readonly data?: null | WorkspaceCheckResult | readonly WorkspaceCheckResult[];
};
export type AddDomainForwardingRequest = {
    readonly domain: string;
    /** @description Where visitors are sent. */
    readonly forwardTo: string;
};
export type AddEmailForwardingRequest = {
    readonly domain: string;
    /** @description The address that gets the mail. */
    readonly forwardTo: string;
};
export type AddGoogleClientIdToDomainRequest = {
    readonly userId?: string;
    /** @description Domain names. */
    readonly domains: readonly string[];
    readonly clientId: string;
    /** @description The app name that Google's admin console shows for this client id. */
    readonly appName: string;
};
export type DnsRecordType = "A" | "AAAA" | "CNAME" | "MX" | "TXT" | "NS" | (string & {});
export type DnsRecord = {
    readonly recordId: string;
    /** @description "@" is the domain itself. */
    readonly host: string;
    readonly value: string;
    readonly recordType: DnsRecordType;
    /** @description An empty string where it has no meaning. */
    readonly priority?: string;
    readonly ttl?: number | null;
};
export type GetDnsRecordsForDomainReply = {
    readonly status?: number;
    readonly message: string;
    readonly data?: {
        readonly records?: readonly DnsRecord[];
        readonly disabledRecords?: readonly DnsRecord[];
    } | null;
};
export type UpdateDnsRecordsRequest = {
    readonly recordId: string;
    readonly domain: string;
    readonly host: string;
    readonly value: string;
    readonly recordType: DnsRecordType;
};
export type NewDnsRecord = {
    readonly host: string;
    readonly value: string;
    readonly recordType: DnsRecordType;
    /** @description Its type is taken from the reply. */
    readonly priority?: string;
    /** @description Tags that the provider shall not add. Only on TXT records whose host is or starts with `_dmarc`. */
    readonly excludedDMARCtags?: readonly ("rua" | "ruf" | "fo" | "rf" | "ri" | "pct" | "sp" | "aspf" | "adkim")[];
};
export type AddDnsRecordRequest = {
    readonly domain: string;
    readonly records: readonly NewDnsRecord[];
};
export type UpdateNameserversRequest = {
    readonly nameservers: readonly string[];
};
export type OrderFormDomain = {
    /** @description The domain name to register. */
    readonly domain: string;
    readonly years: number;
    /** @description Where visitors of the domain are sent. */
    readonly forwardTo?: string;
    /** @description Hides the forwarding from the visitor. */
    readonly maskForwarding?: boolean;
};
export type OrderFormMailbox = {
    /** @description The part of the address before the at sign. */
    readonly username: string;
    readonly firstName: string;
    readonly lastName: string;
};
/** @description Mailboxes to make, keyed by domain NAME. Their pictures are in `files`. A part holds text, so it travels as JSON. */
export type OrderFormMailboxes = {
    readonly [key: string]: readonly OrderFormMailbox[];
} | string;
/** @description Pictures, keyed by address (`username@domain`). How the map becomes parts is not shown; `files[address]` is inferred. */
export type OrderFormFiles = {
    readonly [key: string]: Blob;
};
/** @description How mailboxes on Google are exported to a platform. Each field is marked optional by the docs, yet the object is required for Google mailboxes. */
export type GoogleOauth = {
    /** @description The Google OAuth URL of the platform. */
    readonly googleOauthRoute?: string;
    /** @description Client id of the platform: digits, a hyphen, a hash and `.apps.googleusercontent.com`. */
    readonly clientId?: string;
    /** @description The app name that Google's admin console shows for this client id. */
    readonly appName?: string;
};
/** @description For Google mailboxes. A part holds text, so it travels as JSON; how the provider takes it is not shown. */
export type OrderFormGoogle = GoogleOauth | string;
export type CreateOrderFormRequest = {
    /** @description A part holds text, so it travels as JSON. */
    readonly domains: readonly OrderFormDomain[] | string;
    readonly mailboxes: OrderFormMailboxes;
    /** @enum {string} */
    readonly billingCycle: "MONTHLY";
    readonly files?: OrderFormFiles;
    /** @description true queues the order and charges the wallet, false stores it. */
    readonly confirm?: boolean;
    /**
     * @default GOOGLE
     * @enum {string}
     */
    readonly serviceProvider?: "GOOGLE" | "MICROSOFT";
    /** @description For Microsoft mailboxes. */
    readonly microsoftOauthRoute?: string;
    readonly google?: OrderFormGoogle;
    /** @description Renews the mailboxes. Beyond the part of the page that is seen. */
    readonly autoRenew?: boolean;
};
/** @description The order is accepted, not done. `data` may be null or absent, and then the order's id is not known. */
export type OrderReply = {
    readonly status: number;
    readonly message: string;
    readonly data?: {
        readonly orderId?: string;
        /** @description Domains that cannot be registered. Only in newer answers; its items are not shown and taken to be names. */
        readonly unavailableDomains?: readonly string[];
    } | null;
    readonly actionId?: ActionId;
};
export type GetOrderStatusReply = {
    /** @description The HTTP status. The state of the order is in `data`. */
    readonly status?: number;
    readonly message: string;
    readonly data?: {
        readonly orderId?: string;
        /** @description No source names a value of the API. */
        readonly status?: string;
    } | null;
};
export type OrderDomain = {
    /** @description The domain name to register. */
    readonly domain: string;
    readonly years: number;
    /** @description Where visitors of the domain are sent. */
    readonly forwardTo?: string;
};
export type OrderMailbox = {
    /** @description The part of the address before the at sign. Called `userName` when a mailbox is updated. */
    readonly username: string;
    readonly firstName: string;
    readonly lastName: string;
    /** @description URL of a picture. */
    readonly profilePicture?: string;
    /**
     * @description Enrols the mailbox in warmup, charged with the order. Only in newer sources.
     * @default false
     */
    readonly onWarmup?: boolean;
};
/** @description Mailboxes to make, keyed by domain NAME. There is no count, each mailbox is listed. */
export type OrderMailboxes = {
    readonly [key: string]: readonly OrderMailbox[];
};
export type CreateGoogleOrder = {
    readonly domains: readonly OrderDomain[];
    readonly mailboxes: OrderMailboxes;
    /** @enum {string} */
    readonly billingCycle: "MONTHLY";
    /** @description true queues the order and charges the wallet, false stores it. */
    readonly confirm: boolean;
    /** @constant */
    readonly serviceProvider: "GOOGLE";
    readonly google: GoogleOauth;
    /**
     * @description Left out, or empty as in the docs' example.
     * @enum {string}
     */
    readonly microsoftOauthRoute?: "";
    /** @description Renews the mailboxes. It never renews the domain. */
    readonly autoRenew: boolean;
};
export type CreateMicrosoftOrder = {
    readonly domains: readonly OrderDomain[];
    readonly mailboxes: OrderMailboxes;
    /** @enum {string} */
    readonly billingCycle: "MONTHLY";
    /** @description true queues the order and charges the wallet, false stores it. */
    readonly confirm: boolean;
    /** @constant */
    readonly serviceProvider: "MICROSOFT";
    /** @description The OAuth route by which Microsoft mailboxes are exported. */
    readonly microsoftOauthRoute: string;
    /** @description Renews the mailboxes. It never renews the domain. */
    readonly autoRenew: boolean;
};
export type CreateOrderJsonRequest = CreateGoogleOrder | CreateMicrosoftOrder;
/** @description The domain has an active subscription, and the seats join it. */
export type OrderMailboxesOnSubscription = {
    /** @description An active subscription. The docs' example leaves it blank as a placeholder. */
    readonly subscriptionId: string;
    readonly domainId?: never;
    readonly mailboxes: OrderMailboxes;
    /**
     * @description Sent by the help guide only.
     * @enum {string}
     */
    readonly billingCycle?: "MONTHLY";
    /** @description true queues the order and charges the wallet, false stores it. */
    readonly confirm: boolean;
    /** @description Sent by the docs' example, but described for new subscriptions only. */
    readonly autoRenew?: boolean;
    readonly google?: GoogleOauth;
};
/** @description The domain is owned but its subscription was cancelled, and a new one is made. */
export type OrderMailboxesOnDomain = {
    readonly subscriptionId?: never;
    readonly domainId: string;
    readonly mailboxes: OrderMailboxes;
    /**
     * @description Sent by the help guide only.
     * @enum {string}
     */
    readonly billingCycle?: "MONTHLY";
    /** @description true queues the order and charges the wallet, false stores it. */
    readonly confirm: boolean;
    /** @description Whether the new subscription renews itself. */
    readonly autoRenew: boolean;
    readonly google?: GoogleOauth;
};
export type OrderMailboxesJsonRequest = OrderMailboxesOnSubscription | OrderMailboxesOnDomain;
export type ProcessOrderRequest = {
    readonly orderId: string;
};
export type AddMailboxesToSubscriptionFormRequest = {
    readonly subscriptionId: string;
    readonly mailboxes: OrderFormMailboxes;
    readonly files?: OrderFormFiles;
    /** @description true queues the order and charges the wallet, false stores it. */
    readonly confirm?: boolean;
    readonly google?: OrderFormGoogle;
    readonly autoRenew?: boolean;
};
/** @description IN_PROGRESS, then CREATING_PASSWORD, then ACTIVE. EXPIRED when the subscription has expired. */
export type MailboxStatus = "IN_PROGRESS" | "CREATING_PASSWORD" | "ACTIVE" | "EXPIRED" | (string & {});
export type WarmupStatus = "PENDING" | "ACTIVE" | "PAUSED" | "STOPPED" | (string & {});
/** @description No source shows a mailbox as it is read. These are the keys under which the documented events name the same facts. */
export type Mailbox = {
    readonly mailboxId?: string;
    readonly email?: string;
    readonly firstName?: string;
    readonly lastName?: string;
    readonly profilePicture?: string | null;
    readonly status?: MailboxStatus;
    readonly warmupStatus?: WarmupStatus | null;
    readonly serviceProvider?: ServiceProvider;
    readonly userId?: string;
    readonly domainId?: string;
    readonly domainName?: string;
    /** @description The domain name, as the warmup events call it. */
    readonly domain?: string;
    readonly subscriptionId?: string;
    readonly isAdmin?: boolean;
    readonly password?: string | null;
    readonly appPassword?: string | null;
    /** @description The TOTP seed. */
    readonly authenticatorSecret?: string | null;
    readonly expiryDate?: string;
};
export type MailboxesReply = {
    readonly status?: number;
    readonly message: string;
    readonly data?: readonly Mailbox[] | {
        readonly mailboxes?: readonly Mailbox[];
        readonly pagination?: Pagination;
    } | null;
};
export type MailboxReply = {
    readonly status?: number;
    readonly message: string;
    readonly data?: Mailbox | null;
};
/** @description Only the fields that are sent change. */
export type MailboxUpdate = {
    readonly mailboxId: string;
    /** @description The part of the address before the at sign. Called `username` in orders. */
    readonly userName?: string;
    readonly firstName?: string;
    readonly lastName?: string;
    /** @description URL of a picture. */
    readonly profilePicture?: string;
    /** @description true removes the picture. */
    readonly removeProfilePicture?: boolean;
};
export type UpdateMailboxDetailsRequest = {
    readonly mailboxData: MailboxUpdate | readonly MailboxUpdate[];
};
export type MailboxUpdateResult = {
    readonly mailboxId: string;
    readonly success: boolean;
    readonly message?: string;
};
/** @description For one mailbox `status`, `message` and `actionId`; for several `message` and `data`. */
export type UpdateMailboxDetailsReply = {
    readonly status?: number;
    readonly message: string;
    readonly data?: readonly MailboxUpdateResult[] | null;
    readonly actionId?: ActionId;
};
export type RemoveMailboxRequest = {
    readonly mailboxId: string;
};
export type ValidateMailboxRequest = {
    readonly mailboxId: string;
};
export type WarmupStatusReply = {
    /** @description The HTTP status. The state of warmup is in `data`. */
    readonly status: number;
    readonly message: string;
    readonly data?: {
        readonly status?: WarmupStatus;
    } | null;
    readonly actionId?: ActionId;
};
export type SetWarmupStatusRequest = {
    /**
     * @description Only ACTIVE is shown by a source.
     * @enum {string}
     */
    readonly status: "ACTIVE" | "PAUSED";
};
export type UpdateWarmupSettingsRequest = {
    readonly warmupLimit?: number;
    readonly minimumWarmupLimit?: number;
    readonly increasePerDay?: number;
    /** @description A fraction. */
    readonly warmupReplyRate?: number;
    /** @description A fraction. */
    readonly warmupOpenRate?: number;
    /** @description A fraction. */
    readonly warmupSpamProtectionRate?: number;
    readonly warmupOnWeekdays?: boolean;
    readonly warmupDisableSlow?: boolean;
    readonly minimumDelayBetweenWarmupEmails?: number;
    readonly maximumDelayBetweenWarmupEmails?: number;
};
/** @description A failed payment leads to PAST_DUE for 7 days: with autoRenew it stays there and is tried again, without it becomes EXPIRED and the mailboxes stop. */
export type SubscriptionStatus = "ACTIVE" | "RENEWING" | "PAST_DUE" | "CANCELLED" | "EXPIRED" | (string & {});
export type BillingCycle = "MONTHLY" | (string & {});
export type Subscription = {
    readonly subscriptionId: string;
    readonly subscriptionStatus: SubscriptionStatus;
    readonly totalMailboxQuantity?: number;
    readonly billingCycle?: BillingCycle;
    /** @description Per seat and billing cycle. Usually 3, and 5 from the renewal that crosses 12 months; it differs by partner. */
    readonly pricePerMailbox?: number;
    /** Format: date-time */
    readonly periodStart?: string;
    /** Format: date-time */
    readonly periodEnd?: string;
    readonly serviceProvider?: ServiceProvider;
    /** @description Renews the mailboxes. The domain has its own. */
    readonly autoRenew?: boolean;
    /** @description The customer who owns the row. */
    readonly userId: string;
    /** @description A domain name. */
    readonly domain: string;
};
export type GetAllSubscriptionsReply = {
    readonly status: number;
    readonly message: string;
    readonly data: {
        readonly subscriptions: readonly Subscription[];
        readonly pagination: Pagination;
    };
};
export type RenewSubscriptionsRequest = {
    readonly subscriptionIds: readonly string[];
};
export type ToggleAutoRenewalRequest = {
    readonly subscriptionId: string;
    readonly autoRenew: boolean;
};
export type CancelBySubscription = {
    readonly subscriptionId: string;
    readonly domain?: never;
};
export type CancelByDomain = {
    readonly subscriptionId?: never;
    /** @description The domain name. A wrong one deletes a live workspace. */
    readonly domain: string;
};
export type CancelSubscriptionRequest = CancelBySubscription | CancelByDomain;
export type RecreateBySubscription = {
    readonly subscriptionIds: readonly string[];
    readonly domainNames?: never;
};
export type RecreateByDomain = {
    readonly subscriptionIds?: never;
    readonly domainNames: readonly string[];
};
export type RecreateSubscriptionsRequest = RecreateBySubscription | RecreateByDomain;
export type ReExportGoogleMailbox = {
    readonly mailboxId: string;
    readonly google: GoogleOauth;
    readonly microsoft?: never;
};
export type ReExportMicrosoftMailbox = {
    readonly mailboxId: string;
    readonly google?: never;
    readonly microsoft: {
        /** @description Nested here; at the top level in orders. */
        readonly microsoftOauthRoute: string;
    };
};
export type ReExportMailboxOauthRequest = ReExportGoogleMailbox | ReExportMicrosoftMailbox;
/** @description Names a stored login and is no secret itself. 16 or 28 characters. */
export type CredentialId = string;
export type PlatformLogin = {
    readonly email: string;
    readonly password: string;
};
export type PlatformMetadata = {
    readonly appBaseUrl?: string;
    readonly clientId?: string;
    readonly appName?: string;
    readonly workspace?: string;
};
export type UpdatePlatformCredentialRequest = {
    /** @description The INSTANTLY workspace. */
    readonly orgId?: string;
    readonly credentials?: PlatformLogin;
    readonly metadata?: PlatformMetadata;
};
/** @description The docs know EMAILBISON only. Of the others only SMARTLEAD is printed as a value; the spelling of the last two is inferred. */
export type SendingPlatform = "EMAILBISON" | "SMARTLEAD" | "REACHINBOX" | "INSTANTLY" | (string & {});
export type AddPlatformCredentialsRequest = {
    readonly app: SendingPlatform;
    readonly credentials: PlatformLogin;
    /** @description Needed for EMAILBISON. */
    readonly metadata?: PlatformMetadata;
};
export type AddPlatformCredentialsReply = {
    readonly status: number;
    readonly message: string;
    readonly data?: {
        readonly credentialId: CredentialId;
    } | null;
};
export type StoredPlatformLogin = {
    readonly credentialId: CredentialId;
    readonly email: string;
    /** Format: date-time */
    readonly connectedAt?: string;
    readonly metadata?: {
        readonly appBaseUrl?: string;
        readonly appName?: string;
        readonly workspace?: string;
    } | null;
};
export type ConnectedPlatform = {
    /** @description A login is stored. */
    readonly connected: boolean;
    readonly credentials: readonly StoredPlatformLogin[];
};
export type GetConnectedPlatformsReply = {
    readonly status: number;
    readonly message: string;
    readonly data?: {
        readonly [key: string]: ConnectedPlatform;
    } | null;
};
/** @description As the docs write it. */
export type ExportComponentMailboxes = {
    readonly credentialId: CredentialId;
    readonly componentMailboxIds: readonly string[];
    readonly mailboxIds?: never;
};
/** @description As the help guide writes it. */
export type ExportMailboxes = {
    readonly credentialId: CredentialId;
    readonly componentMailboxIds?: never;
    readonly mailboxIds: readonly string[];
};
export type ExportMailboxesToPlatformRequest = ExportComponentMailboxes | ExportMailboxes;
export type PreWarmedUpMailbox = {
    readonly email: string;
    readonly firstName?: string;
    readonly lastName?: string;
    /** Format: date-time */
    readonly createdAt?: string;
};
export type PreWarmedUpDomain = {
    readonly domain: string;
    readonly preWarmedUpMailboxes: readonly PreWarmedUpMailbox[];
    /** @description For the domain with all its mailboxes. */
    readonly purchasePrice: number;
    /** @description Of each renewal. A number here, a decimal string in the renewal prices of domains. */
    readonly renewalPrice: number;
};
export type GetAllPreWarmedUpMailboxesReply = {
    readonly status: number;
    readonly message: string;
    readonly data?: {
        readonly inventory: readonly PreWarmedUpDomain[];
        readonly currentPage?: number;
        readonly totalPages?: number;
        readonly totalDomains?: number;
        readonly totalMailboxes?: number;
    } | null;
};
export type PreWarmedUpOrderDomain = {
    readonly domain: string;
    /** @description Where visitors of the domain are sent. */
    readonly forwardTo?: string;
};
export type OrderPreWarmedUpGoogle = {
    readonly order: readonly PreWarmedUpOrderDomain[];
    /** @constant */
    readonly serviceProvider: "GOOGLE";
    readonly google: GoogleOauth;
    readonly autoRenew?: boolean;
};
export type OrderPreWarmedUpMicrosoft = {
    readonly order: readonly PreWarmedUpOrderDomain[];
    /** @constant */
    readonly serviceProvider: "MICROSOFT";
    readonly microsoftOauthRoute: string;
    readonly autoRenew?: boolean;
};
export type OrderPreWarmedupMailboxesRequest = OrderPreWarmedUpGoogle | OrderPreWarmedUpMicrosoft;
export type CreatePlacementTestRequest = {
    readonly mailboxIds: readonly string[];
    readonly spamassassin?: boolean;
    readonly blacklist?: boolean;
    /** @description A written report. It costs extra. */
    readonly aiInsight?: boolean;
};
export type CreatePlacementTestReply = {
    readonly status: number;
    readonly message: string;
    readonly data?: {
        readonly orderId?: string;
    } | null;
};
export type PlacementStatus = "PENDING" | (string & {});
export type PlacementResult = {
    readonly placementOrderId?: string;
    readonly fromEmail?: string;
    readonly status?: PlacementStatus;
    readonly report?: {
        readonly inboxTest?: {
            readonly google?: readonly unknown[];
            readonly microsoft365?: readonly unknown[];
        };
        readonly spamassassin?: {
            readonly [key: string]: unknown;
        };
        readonly blacklist?: {
            readonly [key: string]: unknown;
        };
    } | null;
};
export type PlacementReport = {
    readonly orderId?: string;
    readonly status?: PlacementStatus;
    /** @description Whether it was asked for. */
    readonly spamassassin?: boolean;
    /** @description Whether it was asked for. */
    readonly blacklist?: boolean;
    readonly mailboxCount?: number;
    readonly mailboxes?: readonly PlacementResult[];
    readonly aiInsightRequested?: boolean;
    /** @description There once it is written. Its keys are not shown. */
    readonly aiInsight?: {
        readonly [key: string]: unknown;
    } | null;
};
export type GetPlacementReportsReply = {
    readonly status?: number;
    readonly message: string;
    readonly data?: readonly PlacementReport[] | {
        readonly reports?: readonly PlacementReport[];
        readonly pagination?: Pagination;
    } | null;
};
export type SendErrorRequest = {
    readonly message: string;
};
export type RegisteredDomain = {
    readonly userId?: string;
    readonly userEmail?: string;
    readonly orderId?: string;
    readonly domainId?: string;
    readonly domainName: string;
    readonly creationTime?: string;
    readonly expiryDate?: string;
    readonly price?: number;
    readonly actionId?: ActionId;
};
/** @description The form of the docs' overview. */
export type RegisteredDomains = {
    readonly actionId?: ActionId;
    readonly domains: readonly {
        /** @description The domain name. */
        readonly domain: string;
        readonly status?: DomainStatus;
    }[];
};
export type DomainOrderSuccessEvent = {
    /** @constant */
    readonly event: "domain.order.success";
    readonly eventId?: string;
    readonly data: RegisteredDomain | RegisteredDomains;
};
export type DomainFailedEvent = {
    readonly event: "domain.order.failed" | "domain.renewal.failed" | (string & {});
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly actionId?: ActionId;
        readonly orderId?: string;
        readonly domainName?: string;
        /** @description Such as "Workspace validation failed". */
        readonly reason?: string;
    };
};
export type DomainEvent = {
    readonly event: "domain.renewal.success" | "domain.grace_period" | "domain.expired" | (string & {});
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly actionId?: ActionId;
        readonly domainId?: string;
        readonly domainName?: string;
        readonly expiryDate?: string;
        readonly price?: number;
    };
};
/** @description The platform that runs the mailboxes. Called `serviceProvider` in the API. */
export type WorkspaceType = "GOOGLE" | "MICROSOFT" | (string & {});
export type MailboxOrderSuccessEvent = {
    /** @constant */
    readonly event: "mailbox.order.success";
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly orderId?: string;
        readonly domainId?: string;
        readonly domainName?: string;
        readonly subscriptionId?: string;
        readonly workspaceType?: WorkspaceType;
        readonly creationTime?: string;
        /** @description When the subscription renews. */
        readonly expiryDate?: string;
        readonly price?: number;
        readonly quantity?: number;
        readonly actionId?: ActionId;
    };
};
export type MailboxOrderFailedEvent = {
    /** @constant */
    readonly event: "mailbox.order.failed";
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly actionId?: ActionId;
        readonly orderId?: string;
        readonly domainName?: string;
        readonly reason?: string;
    };
};
export type MailboxCreatedEvent = {
    /** @constant */
    readonly event: "mailbox.created";
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly orderId?: string;
        readonly mailboxId?: string;
        readonly email?: string;
        readonly actionId?: ActionId;
        readonly firstName?: string;
        readonly lastName?: string;
        readonly password?: string;
        readonly appPassword?: string;
        /** @description The TOTP seed. */
        readonly authenticatorSecret?: string;
        readonly isAdmin?: boolean;
    };
};
export type MailboxUpdatedEvent = {
    /** @constant */
    readonly event: "mailbox.updated";
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly actionId?: ActionId;
        readonly mailboxId?: string;
        readonly email?: string;
        /** @description Only what changed. */
        readonly updatedFields?: {
            readonly userName?: string;
            readonly firstName?: string;
            readonly lastName?: string;
            readonly profilePicture?: string | null;
        };
    };
};
export type MailboxExportedEvent = {
    /** @constant */
    readonly event?: "mailbox.exported";
    /** @constant */
    readonly eventType?: "mailbox.exported";
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly actionId?: ActionId;
        readonly mailboxId?: string;
        readonly email?: string;
    };
};
export type MailboxWarmupEvent = {
    /** @description Not shown; other events have it where this one has `eventType`. */
    readonly event?: string;
    readonly eventType?: "mailbox.warmup.started" | "mailbox.warmup.removed" | (string & {});
    /** @description Not shown. */
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly mailboxId?: string;
        readonly email?: string;
        /** @description The domain name. */
        readonly domain?: string;
        readonly workspaceType?: WorkspaceType;
    };
};
export type SubscriptionEvent = {
    readonly event: "subscription.renewing" | "subscription.renewal.success" | "subscription.renewal.failed" | "subscription.past_due" | "subscription.expired" | "subscription.cancelled" | "subscription.updated" | (string & {});
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly subscriptionId?: string;
        readonly domainId?: string;
        /** @description The domain name. Called `domainName` in the domain and mailbox events. */
        readonly domain?: string;
        readonly workspaceType?: WorkspaceType;
        /** @description Seats. */
        readonly quantity?: number;
        readonly periodStart?: string;
        readonly periodEnd?: string;
        readonly autoRenew?: boolean;
        readonly description?: string;
        readonly subscriptionStatus?: SubscriptionStatus;
        readonly actionId?: ActionId;
    };
};
export type AssignedMailbox = {
    readonly mailboxId: string;
    readonly email: string;
    readonly firstName?: string;
    readonly lastName?: string;
    readonly profilePicture?: string | null;
    readonly password?: string;
    readonly appPassword?: string;
    /** @description The TOTP seed. */
    readonly authenticatorSecret?: string;
    readonly isAdmin?: boolean;
    readonly warmingUpFrom?: string;
    readonly expiryDate?: string;
};
export type PrewarmupOrderSuccessEvent = {
    /** @constant */
    readonly event: "prewarmup.order.success";
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly orderId?: string;
        readonly serviceProvider?: ServiceProvider;
        readonly mailboxDetails: readonly {
            readonly domain: string;
            readonly subscriptionId?: string;
            readonly preWarmedUpMailboxes: readonly AssignedMailbox[];
        }[];
        readonly actionId?: ActionId;
    };
};
export type PrewarmupOrderFailedEvent = {
    /** @constant */
    readonly event: "prewarmup.order.failed";
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly actionId?: ActionId;
        readonly orderId?: string;
        readonly domain?: string;
        readonly reason?: string;
    };
};
/** @description Not shown. These are the keys under which records are read. */
export type ChangedDnsRecord = {
    readonly recordId?: string;
    readonly host?: string;
    readonly value?: string;
    readonly recordType?: DnsRecordType;
};
export type DnsRecordUpdatedEvent = {
    /** @constant */
    readonly event?: "dns-record.updated";
    /** @constant */
    readonly eventType?: "dns-record.updated";
    readonly eventId?: string;
    readonly data: {
        readonly userId?: string;
        readonly userEmail?: string;
        readonly actionId?: ActionId;
        readonly action?: string;
        readonly domainName?: string;
        readonly record?: ChangedDnsRecord | null;
    };
};
