// Generated from the InboxKit spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
export interface paths {
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place Order
         * @description Registers domains and creates their mailboxes in one order, paid in wallet credits. The reply is not settled: a client in production reads `id` and rows of `{ domain, status, error }`, the marketing guide prints `order_id`, `status` and rows of `{ status }`. Both are allowed here. A domain that was refused is reported inside the 201.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get order
         * @description How far an order is. Not in the navigation of 2025. Only the marketing guide shows the reply; the client in production that places orders does not call this and reads List mailboxes instead.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get account details
         * @description The team of the key: plan, credits, prices of a mailbox. The documented reply has no envelope, and its figures do not add up: `credits_remaining` is not `total_credits` minus `credits_used`. Clients of 2026 read `credits_per_*` before the documented `cost_per_*`.
         */
        get: operations["getAccountDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         * @description All workspaces of the team. Not paged. The workspace is the tenant boundary for reads; wallet and plan belong to the team. `GET /workspaces`, which the marketing guide prints, was only ever guessed at.
         */
        get: operations["listWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get workspace details
         * @description One workspace. The path answered in a read sweep whose bodies were not published; the reply is unknown beyond the envelope.
         */
        get: operations["getWorkspaceDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create workspace
         * @description Creates a workspace. The uid comes at the top level or inside `workspace`: clients in production read both. Sending the request again creates another one.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update workspace
         * @description Changes a workspace. Neither path nor body is known; both follow the sibling calls. The marketing guide prints `PUT /workspaces/{id}`.
         */
        put: operations["updateWorkspace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/delete": {
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
         * Delete workspace
         * @description Deletes a workspace. The path is not known; it follows the sibling calls. The marketing guide prints `DELETE /workspaces/{id}`. What becomes of the domains and mailboxes inside is not documented.
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update workspace webhook
         * @description Sets where InboxKit sends the events of one workspace. There is also a webhook of the whole team (Settings, API, Webhooks), which is the normal one. Clients written after the marketing guide call `POST /workspaces/{uid}/webhook` instead; only this path was seen to exist.
         */
        post: operations["updateWorkspaceWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search available domains
         * @description Searches names that can be registered, with their price. Only the TLDs com, net, org and shop are searched; another one is refused with 400. Clients send TLDs with and without the dot; the rows show them dotted. `domain` looks one exact name up.
         */
        post: operations["searchAvailableDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/banned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check if domain is banned from registration
         * @description Whether a name may not be registered. Path and reply are not known: the path follows Check domain availability, whose reply carries the same flag as `banned`. The marketing guide prints `GET /domains/banned/{domain}`.
         */
        get: operations["checkIfDomainIsBannedFromRegistration"];
        put?: never;
        post?: never;
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
        /**
         * Check domain availability
         * @description Whether one name can be registered, and for how much. A taken name is still a 200 with prices. A name the account already owns is not available. The marketing guide prints another path, `/domains/availability/{domain}`; this one was called live. A price of 12.5 for a .com is debited from the wallet as 12.5 credits. No batch form is documented; 40 parallel calls were answered.
         */
        get: operations["checkDomainAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register domains
         * @description Registers names for 1 to 10 years. With `use_wallet_balance: true` the wallet pays and the answer is a receipt; without it the answer is a Stripe checkout (`url`), and the domains wait in `pending_payment` until it is paid. Such leftovers must be removed (Remove domains) before the names can be registered from the wallet. A registered domain appears in List domains about 30 seconds later.
         */
        post: operations["registerDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List domains
         * @description The domains of the workspace, page by page. `keyword` is fuzzy: compare `name` yourself. More filters exist, their names are not known. On a purchased domain `dns_propagation_status` and `nameserver_match_status` stay `pending` and `last_nameserver_check` `null` until a mailbox is processed, which is no failure (the vendor's support, 2026-08-10); on a connected domain they move to `propagated` and `matched`. `status: active` does not mean that the DNS is ready. The documentation of mid-2025 shows GET, which answers a gateway 404 today.
         */
        post: operations["listDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/assignable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assignable domains
         * @description The domains that can still take mailboxes. The path answered in a read sweep whose bodies were not published; the reply is assumed to be the one of List domains.
         */
        get: operations["listAssignableDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/dmarc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set DMARC policy
         * @description Sets the DMARC policy of a domain. The path is printed in the marketing guide and fits the titles in the documentation; the body is the guide's too, which was wrong on the sibling calls (they take `uids`). Register domains calls the address `dmarc_email`.
         */
        post: operations["setDmarcPolicy"];
        /**
         * Remove DMARC policy
         * @description Removes the DMARC policy of a domain. Path as in Set DMARC policy; no source shows a body.
         */
        delete: operations["removeDmarcPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove domains
         * @description Removes domains by name. Purchased ones and those with mailboxes go to `scheduled_for_deletion`. Also clears a domain left in `pending_payment` by an unpaid checkout.
         */
        post: operations["removeDomains"];
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
         * Set domain forwarding
         * @description Sends visitors of the domains to an address. The address needs its scheme; an empty string removes the forwarding. The marketing guide prints `{ domain, redirect_url }`, which is wrong.
         */
        post: operations["setDomainForwarding"];
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
         * Set email forwarding
         * @description Forwards the mail of a domain. No source shows path or body; both follow the sibling calls. The documentation of 2026 dropped this title: forwarding is set per mailbox now (Setup mailbox forwarding).
         */
        post: operations["setEmailForwarding"];
        /**
         * Remove email forwarding
         * @description Stops forwarding the mail of a domain. No source shows path or body; the documentation of 2026 dropped this title.
         */
        delete: operations["removeEmailForwarding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/catch-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set catch-all email
         * @description Sends mail to unknown addresses of the domains to one address. The marketing guide prints the same path with `{ domain, email }`; a client in production sends `uids`. The reply is unknown beyond the envelope.
         */
        post: operations["setCatchAllEmail"];
        /**
         * Remove catch-all email
         * @description Removes the catch-all of the domains. Path as in Set catch-all email; no source shows a body.
         */
        delete: operations["removeCatchAllEmail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/nameservers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get nameservers for domain connection
         * @description Connects domains registered elsewhere: despite its title this call **creates** them in the workspace, free of charge, and answers the nameservers to set at the registrar. A domain whose nameservers are not set is removed again after 12 hours. A name that is already in the workspace is answered with 409, `error: false` and the same result; one such name turns the whole batch into a 409, so connect one by one. A domain that InboxKit itself registered is a 404 forever. Domains whose registrar is Cloudflare cannot change nameservers: use Connect Cloudflare domains.
         */
        post: operations["getNameserversForDomainConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/nameservers/check-propagation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check nameservers propagation
         * @description Whether connected domains delegate to InboxKit's nameservers yet; typically 3 to 4 hours after the change at the registrar. The marketing guide prints `/nameservers/check`, which nothing confirms.
         */
        post: operations["checkNameserversPropagation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/check-workspace-availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check workspace availability
         * @description Whether a Google Workspace or a Microsoft 365 tenant can still be opened for a name. Slow: a client in production asks for 10 names at a time. Not in the navigation of 2025; the provider's title was not seen.
         */
        post: operations["checkWorkspaceAvailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List mailboxes
         * @description The mailboxes of the workspace, page by page, 10 by default. Rows carry no address: join `username` and `domain_name`. `keyword` is fuzzy, and some workspaces appear to ignore `domain`: compare the address yourself (the first hit of `keyword` with `limit: 1` may be another mailbox). Unknown keys are refused. The documentation of mid-2025 shows GET, which answers a gateway 404 today.
         */
        post: operations["listMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/show-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show mailbox credentials
         * @description The secrets of one mailbox, found by `uid` or by `email`; one of them is needed. The reply names no hosts. Google: `app_password` with smtp.gmail.com and imap.gmail.com. Microsoft: `password` with smtp.office365.com and outlook.office365.com, where IMAP with a password is blocked, so export to a sequencer instead. Credentials exist only once the mailbox is `active`. The marketing guide prints `/mailboxes/{id}/credentials`, which is a gateway 404.
         */
        get: operations["showMailboxCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get mailbox details
         * @description One mailbox. The path was called in a read sweep whose bodies were not published; the reply is assumed to hold the row of List mailboxes under `mailbox`. Clients written after the marketing guide call `/mailboxes/{id}` instead.
         */
        get: operations["getMailboxDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/buy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy mailboxes
         * @description Buys mailboxes on domains of the workspace. A 200 means accepted, not created: they are `scheduled` and become `active` within hours (6 to 8 in bulk). With `use_wallet_balance: true` the wallet pays; false or absent uses the seats of the plan, and what happens beyond them is not documented. One platform per domain; at most 5 Google or Microsoft mailboxes per domain. Unknown keys are refused, among them `email` and a top-level `domain`, which the marketing guide prints. There is no idempotency: a client sends an `Idempotency-Key` header, nothing shows that it has an effect. After a timeout or a 5xx look the addresses up in List mailboxes first.
         */
        post: operations["buyMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check mailbox status
         * @description The status of mailboxes, found by their uids or by the uids of their domains; one of the two is needed. Unlike List mailboxes, rows may carry the address.
         */
        post: operations["checkMailboxStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel mailboxes
         * @description Schedules mailboxes for cancellation: the status becomes `scheduled_for_cancellation`, later the mailbox is gone. Until then it can be taken back (Uncancel mailboxes). Cancelling a mailbox that is gone finds nothing. A client in production cancels 20 at a time.
         */
        post: operations["cancelMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/uncancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uncancel mailboxes
         * @description Takes scheduled cancellations back, so that the mailboxes renew again. A 200 carries an outcome per mailbox. Not in the navigation of 2025.
         */
        post: operations["uncancelMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update mailbox
         * @description Changes the name or the user name of a mailbox. The request says `user_name` where replies say `username`. The change is queued; follow `mailbox_update_status` in List mailboxes. Clients written after the marketing guide call `/mailboxes/{id}/update` instead.
         */
        post: operations["updateMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/{uid}/profile-picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update mailbox profile picture
         * @description Sets the picture of a mailbox from an address. The path is not settled: a client and the marketing guide print this one, but other paths of the same form are wrong. The client sends `url`, the guide `profile_pic_url`.
         */
        post: operations["updateMailboxProfilePicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Generate TOTP
         * @description The current one-time code of a mailbox. Path and reply are not known; the path follows the sibling calls. The marketing guide prints `/mailboxes/{id}/totp`. The code can also be computed from `secret` of Show mailbox credentials.
         */
        get: operations["generateTotp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/change-username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change username
         * @description Changes the part of an address before the @. Neither path nor body is known; the marketing guide prints `/mailboxes/{id}/username` with `new_username`. Update mailbox does the same with a known path.
         */
        post: operations["changeUsername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change password
         * @description Changes the password of a mailbox. Neither path nor body is known; the marketing guide prints `/mailboxes/{id}/password` with `new_password`.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check mailbox availability
         * @description Whether an address is still free. Neither path nor reply is known; the path follows Check domain availability. The marketing guide prints `/mailboxes/{id}/availability`, which makes no sense for an address that does not exist yet.
         */
        get: operations["checkMailboxAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/forwarding/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Setup mailbox forwarding
         * @description Forwards the mail of mailboxes to one address, in queued jobs. The jobs are expected under `jobs`; the client also accepts `result` and `data`.
         */
        post: operations["setupMailboxForwarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/forwarding/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update mailbox forwarding
         * @description Changes where the mail of mailboxes is forwarded to, in queued jobs.
         */
        post: operations["updateMailboxForwarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/forwarding/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove mailbox forwarding
         * @description Stops forwarding the mail of mailboxes, in queued jobs.
         */
        post: operations["removeMailboxForwarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/forwarding/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List mailbox forwarding jobs
         * @description How far the jobs of the other forwarding calls are, of all mailboxes or of those named.
         */
        post: operations["listMailboxForwardingJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dns/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get DNS records
         * @description The DNS records of a domain, found by `uid` or by `domain`; one of them is needed. `host` is relative to the domain. The documented list does not show `_id`, yet Update and Delete DNS records want it. A domain without records yet is a 404.
         */
        get: operations["getDnsRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dns/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add DNS records
         * @description Adds records to a domain. Whether a record that exists is added twice is not documented. The reply is unknown beyond the envelope.
         */
        post: operations["addDnsRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dns/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update DNS records
         * @description Replaces records of a domain, each named by its `record_id`, which is the `_id` of Get DNS records. The reply is unknown beyond the envelope.
         */
        post: operations["updateDnsRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dns/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete DNS records
         * @description Deletes records of a domain by the `_id` of Get DNS records. The reply is unknown beyond the envelope.
         */
        post: operations["deleteDnsRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dns/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify DNS
         * @description Checks the MX, SPF, DKIM and DMARC records of domains, named by one of `domain`, `domains`, `uid`, `uids`. A domain that could not be checked is a row with `status: error` inside the 200. Not in the navigation of 2025; the provider's title was not seen.
         */
        post: operations["verifyDns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sequencers/export/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export mailboxes status
         * @description How far exports of mailboxes to sequencers are. Every filter may be left out. InboxKit drives the sequencer through a browser; one script counts 5 to 15 % of exports that never arrive. The word for a finished export is not known.
         */
        post: operations["getExportMailboxesStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sequencers/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sequencer platforms
         * @description The sending tools that can be connected. `smartlead` was seen as a value; instantly, sendkit and others are known by name. The reply is unknown beyond the envelope.
         */
        get: operations["listSequencerPlatforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sequencers/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List sequencers
         * @description The sequencers connected to the workspace. Paged by `limit` and `offset`; an empty object is a valid body.
         */
        post: operations["listSequencers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sequencers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export mailboxes
         * @description Hands mailboxes to a sequencer. May be called before they are active; they are pushed when ready. An export that exists is skipped and counted as duplicate.
         */
        post: operations["exportMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sequencers/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add sequencer
         * @description Connects a sending tool with an API key or with its login. The uid comes at the top level; a client also accepts it under `data`. Sending the request again connects it twice.
         */
        post: operations["addSequencer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sequencers/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update sequencer
         * @description Changes a sequencer. Neither path nor body is known: the path follows the sibling calls, the body Add sequencer.
         */
        post: operations["updateSequencer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sequencers/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete sequencers
         * @description Deletes sequencers with their stored logins. Neither path nor body is known; both follow the sibling calls.
         */
        post: operations["deleteSequencers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/pricing-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get pricing plans
         * @description The plans on offer. Plans named Professional, Agency and Enterprise and a monthly cycle were seen elsewhere; the reply is unknown beyond the envelope.
         */
        get: operations["getPricingPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get subscription details
         * @description The plan of the team. The path answered live; its body was not published. Get account details carries the current plan with known fields.
         */
        get: operations["getSubscriptionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/change-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change subscription plan
         * @description Moves the team to another plan. Neither path nor body is known; the path follows the sibling calls, the body the uid and cycle that Get account details shows of a plan.
         */
        post: operations["changeSubscriptionPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel subscription
         * @description Ends the plan of the team at the end of the paid period. The path is not known; it follows the sibling calls. No body is known.
         */
        post: operations["cancelSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get wallet details
         * @description The credits of the team. With auto top-up off only the first three figures and the switch are known to be there. The wallet is the team's: one workspace's purchases drain it for all. `/wallet`, `/wallet/balance`, `/billing/balance`, `/billing/credits` and `/credits` are gateway 404s.
         */
        get: operations["getWalletDetails"];
        put?: never;
        /**
         * Add credits to wallet
         * @description Buys credits. Three ways exist: `direct_charge` (the credits are there with the answer), a checkout session, and `guest_mode`; the last two are followed with Check payment status. Neither path nor body is known: the path is that of the wallet, below which its poll lies.
         */
        post: operations["addCreditsToWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/wallet/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check payment status
         * @description Whether a checkout for credits was paid and credited. Not in the navigation of 2025.
         */
        get: operations["checkPaymentStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/auto-topup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update auto top-up settings
         * @description Sets the threshold below which the wallet tops itself up, and by how much. Switching it on allows InboxKit to charge without asking again, at once if the wallet is below the threshold, so it counts as spending. The reply is unknown beyond the envelope.
         */
        post: operations["updateAutoTopUpSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/manage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get billing portal link
         * @description A link to the billing portal. The path was called in a read sweep whose bodies were not published; another client guesses `/billing/portal`. The reply is unknown beyond the envelope. Whoever holds such a link can usually act on the billing: treat the whole reply as a secret.
         */
        get: operations["getBillingPortalLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/consent-request/initiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Initiate Consent Request
         * @description Lets InboxKit click through an OAuth consent screen for a mailbox, named by `mailbox_uid` or by `username` and `domain`. For authentication only: the vendor's support said on 2026-08-10 that refresh tokens for sending through the Gmail API are not supported. Another client guesses the path `initiate-consent-request`.
         */
        post: operations["initiateConsentRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/consent-request/status/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Consent Request Status
         * @description How far a consent request is. The same change is sent as the event `consent_request.status_changed`.
         */
        get: operations["getConsentRequestStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/consent-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Consent Requests
         * @description The consent requests of the workspace, paged by `limit` and `offset`. The path was called in a read sweep whose bodies were not published; the reply is assumed to hold rows of Get Consent Request Status under `data`.
         */
        get: operations["listConsentRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/client-id-request/initiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Initiate Client ID Request
         * @description Lets InboxKit allow an OAuth client in the tenant of a domain: with `delegated: true` on Google, with `app_roles` on Microsoft. For authentication only, as the consent requests. Not in the navigation of 2025; the provider's title was not seen.
         */
        post: operations["initiateClientIdRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/client-id-request/status/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Client ID Request Status
         * @description How far a client-id request is. For Google the same change is sent as the event `client_id_request.status_changed`. Not in the navigation of 2025; the provider's title was not seen.
         */
        get: operations["getClientIdRequestStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailboxes/client-id-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Client ID Requests
         * @description The client-id requests of the workspace, paged by `page` and `limit`. No source shows the reply; its rows are assumed to stand under `data`. Not in the navigation of 2025; the provider's title was not seen.
         */
        get: operations["listClientIdRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign tags to domains or mailboxes
         * @description Puts tags on domains or mailboxes. Neither path nor body is known.
         */
        post: operations["assignTagsToDomainsOrMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all tags
         * @description The tags of the workspace. The path was called in a read sweep whose bodies were not published; the reply is unknown beyond the envelope.
         */
        get: operations["getAllTags"];
        put?: never;
        /**
         * Create a new tag
         * @description Creates a tag. A client in production reads `id` from the reply; whether a tag has more than a name (a colour, say) is not known.
         */
        post: operations["createANewTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{id}": {
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
         * Delete a tag
         * @description Deletes a tag and takes it off what it was assigned to. The path is not known.
         */
        delete: operations["deleteATag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prewarm/search-domains": {
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
         * @description Searches InboxKit's stock of warmed domains. Neither path nor body is known: the path follows Buy Prewarmed Mailboxes. Rows give the `domain_id` that the purchase takes; the rest of the reply is unknown. Another client guesses `/prewarm/domains`.
         */
        post: operations["searchPrewarmDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prewarm/search-mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Mailboxes
         * @description Searches the mailboxes of InboxKit's stock of warmed domains. Neither path nor body nor reply is known: the path follows Buy Prewarmed Mailboxes.
         */
        post: operations["searchPrewarmMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prewarm/buy-domain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy Prewarmed Mailboxes
         * @description Buys warmed domains from InboxKit's stock with their mailboxes; not for own domains. Warming goes on for up to 12 weeks unless `keep_warming` is false. The reply has a `total_price` in credits (24 for 3 mailboxes on 2 domains in the documentation); where it stands and what else the reply holds was not seen. Badged "Developing" in the documentation.
         */
        post: operations["buyPrewarmedMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prewarm/order-status/{order_uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check Order Status
         * @description An order of prewarmed mailboxes. Only the status `completed` is shown by any source. Badged "Developing" in the documentation.
         */
        get: operations["checkPrewarmOrderStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warmup/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add warmup for mailboxes
         * @description Starts a paid warmup subscription for each mailbox: 3 a month, from the wallet, until cancelled. Two active subscriptions for one mailbox are possible and both are charged, so look into List warmup subscriptions first. What could not be added is in `errors`, what was left out is counted in `skipped`. A `started_at` of `null` is normal, not a failure. The provider's title was not seen.
         */
        post: operations["addWarmupForMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warmup/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel warmup for mailboxes
         * @description Ends the warmup of 1 to 100 mailboxes. A reply that names none of them as cancelled is ambiguous between a failure and nothing left to cancel: List warmup subscriptions tells.
         */
        post: operations["cancelWarmupForMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warmup/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List warmup subscriptions
         * @description The warmup subscriptions of the workspace, page by page.
         */
        post: operations["listWarmupSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warmup/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause warmup for mailboxes
         * @description Pauses the warmup of mailboxes. Only the path is known: the body is assumed to be the one of Cancel warmup for mailboxes. The provider's title was not seen.
         */
        post: operations["pauseWarmupForMailboxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warmup/pricing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get warmup pricing
         * @description What warmup costs: 3 per mailbox and month when it was last seen. The field that says so is not recorded, so the reply is unknown beyond the envelope. The provider's title was not seen.
         */
        get: operations["getWarmupPricing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warmup/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get warmup stats
         * @description The warmup of the workspace in figures. Its fields are camel case, unlike the rest of the API. The provider's title was not seen.
         */
        get: operations["getWarmupStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloudflare-domains/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect Cloudflare domains
         * @description Connects zones of a Cloudflare account, either those named (at most 500) or all. The way for domains whose registrar is Cloudflare, since their nameservers cannot be changed. A 200 carries an outcome per zone. The marketing guide prints `{ zone_id, domain, api_token }`, which is refused with 400 "domain is not allowed". What `global_api_key` needs beside the key is not known.
         */
        post: operations["connectCloudflareDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloudflare-domains/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Cloudflare domains
         * @description The domains connected through Cloudflare, page by page. Unlike the other lists this one is a GET. The key of the rows is assumed. The provider's title was not seen.
         */
        get: operations["listCloudflareDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloudflare-domains/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Cloudflare zones
         * @description The zones of the stored Cloudflare credential, and which of them are connected. Without a stored credential a 404. The key of the rows is assumed.
         */
        get: operations["listCloudflareZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email-insights/mailbox/{uid}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get mailbox health
         * @description What a mailbox sent and how much of it bounced. The envelope differs from the rest of the API (`success`, `data`), and so do the times: the zero time `0001-01-01T00:00:00Z` means never. `status` is about activity, not about the life of the mailbox: an active mailbox that sends nothing is `inactive`. Figures may be missing. The documentation shows other names (`health_status`, `bounce_rate`, `reply_rate`); these were captured live.
         */
        get: operations["getMailboxHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "domain.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event: domain status changed
         * @description A domain changed its status. Sent about 30 seconds after the change. The field table was only partly readable.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The event, as in the body.
                     * @example mailbox.status_changed
                     */
                    "X-InboxKit-Event": components["parameters"]["EventName"];
                    /**
                     * @description When it was sent, in ISO-8601. Nothing signs it.
                     * @example 2026-11-22T10:00:00.000Z
                     */
                    "X-InboxKit-Timestamp": components["parameters"]["EventTimestamp"];
                    /**
                     * @description `sha256=` and 64 lower-case hex digits: the SHA-256 of the team's API key itself. Constant, so whoever reads one can forge any event.
                     * @example sha256=synthetic-digest
                     */
                    "X-InboxKit-Signature": components["parameters"]["EventSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DomainStatusChangedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventTaken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "mailbox.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event: mailbox status changed
         * @description A mailbox changed its status. Sent about 30 seconds after the change. **The payload carries the credentials of the mailbox in plain text** (a refresh token is never included). The field table was only partly readable.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The event, as in the body.
                     * @example mailbox.status_changed
                     */
                    "X-InboxKit-Event": components["parameters"]["EventName"];
                    /**
                     * @description When it was sent, in ISO-8601. Nothing signs it.
                     * @example 2026-11-22T10:00:00.000Z
                     */
                    "X-InboxKit-Timestamp": components["parameters"]["EventTimestamp"];
                    /**
                     * @description `sha256=` and 64 lower-case hex digits: the SHA-256 of the team's API key itself. Constant, so whoever reads one can forge any event.
                     * @example sha256=synthetic-digest
                     */
                    "X-InboxKit-Signature": components["parameters"]["EventSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MailboxStatusChangedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventTaken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "consent_request.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event: consent request status changed
         * @description A consent request changed its status. Sent about 30 seconds after the change. The field table was only partly readable.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The event, as in the body.
                     * @example mailbox.status_changed
                     */
                    "X-InboxKit-Event": components["parameters"]["EventName"];
                    /**
                     * @description When it was sent, in ISO-8601. Nothing signs it.
                     * @example 2026-11-22T10:00:00.000Z
                     */
                    "X-InboxKit-Timestamp": components["parameters"]["EventTimestamp"];
                    /**
                     * @description `sha256=` and 64 lower-case hex digits: the SHA-256 of the team's API key itself. Constant, so whoever reads one can forge any event.
                     * @example sha256=synthetic-digest
                     */
                    "X-InboxKit-Signature": components["parameters"]["EventSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConsentRequestStatusChangedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventTaken"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "client_id_request.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event: client id request status changed
         * @description A client-id request changed its status; Google only. Sent about 30 seconds after the change. The field table was only partly readable.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The event, as in the body.
                     * @example mailbox.status_changed
                     */
                    "X-InboxKit-Event": components["parameters"]["EventName"];
                    /**
                     * @description When it was sent, in ISO-8601. Nothing signs it.
                     * @example 2026-11-22T10:00:00.000Z
                     */
                    "X-InboxKit-Timestamp": components["parameters"]["EventTimestamp"];
                    /**
                     * @description `sha256=` and 64 lower-case hex digits: the SHA-256 of the team's API key itself. Constant, so whoever reads one can forge any event.
                     * @example sha256=synthetic-digest
                     */
                    "X-InboxKit-Signature": components["parameters"]["EventSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ClientIdRequestStatusChangedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventTaken"];
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
        /** @description The registrant of a domain, as sent. */
        Contact: {
            first_name: string;
            last_name: string;
            email: string;
            phone?: string;
            organization?: string;
            address_line1: string;
            address_line2?: string;
            city: string;
            state: string;
            country: string;
            postal_code: string;
        };
        PlaceOrderRequest: {
            /** @description The registrant of every domain that names none itself. */
            contact_details?: components["schemas"]["Contact"];
            domains: {
                /** @description The full name. */
                name: string;
                /** @description Where visitors of the domain are sent. */
                redirect_url: string;
                /** @description 1 by default. */
                registration_years?: number;
                contact_details?: components["schemas"]["Contact"];
                sequencer?: string;
                consent_screen_url?: string;
                mailboxes: {
                    first_name: string;
                    last_name: string;
                    /** @description The full address. */
                    email: string;
                    /** @enum {string} */
                    platform: "GOOGLE" | "MICROSOFT" | "AZURE";
                    profile_pic_url?: string;
                    /** @description An empty string is tolerated. */
                    sequencer_uid?: string;
                }[];
            }[];
        };
        /** @description `queued`, `processing`, then `done` or `error`. A public client also accepts `completed`, `complete` and `failed`. */
        OrderStatus: "queued" | "processing" | "done" | "error" | "completed" | "complete" | "failed" | (string & {});
        /** @description No envelope. Either `id` or `order_id` names the order. */
        PlaceOrderReply: {
            id?: string;
            order_id?: string;
            status?: components["schemas"]["OrderStatus"];
            domains?: {
                domain?: string;
                /** @description A status, or in the guide "<domain> queued". */
                status?: string;
                error?: string | null;
            }[];
        };
        /** @description A refusal by the gateway, before the application saw the request. It has no `error` key. */
        GatewayFailure: {
            error?: never;
            /** @description The HTTP status. */
            code: number;
            message: string;
        };
        /** @description A refusal by the application, with a 4xx status or with 200. The 200 form was seen on lists and lookups; public clients guard for it on every call, so every enveloped reply has it here. */
        ApplicationFailure: {
            /** @constant */
            error: true;
            /** @description For people; refusals of a purchase can only be told apart by it. */
            message: string;
            /** @description A word for machines, where there is one: `ACCOUNT_ALREADY_USED`, `CREDENTIAL_CONFLICT`. */
            code?: string;
        };
        /** @description Any refusal, from the gateway or from the application. */
        Failure: components["schemas"]["GatewayFailure"] | components["schemas"]["ApplicationFailure"];
        OrderDomainStatus: "queued" | "checking_availability" | "registering" | "waiting_for_activation" | "creating_mailboxes" | "generating_consent_url" | "completed" | "error" | "warning" | (string & {});
        /** @description No envelope. */
        GetOrderReply: {
            /** @constant */
            error?: false;
            id?: string;
            order_id?: string;
            status?: components["schemas"]["OrderStatus"];
            created_at?: string;
            workspace?: string;
            domains?: {
                name?: string;
                status?: components["schemas"]["OrderDomainStatus"];
                mailboxes?: {
                    email?: string;
                    /** @description Such as `provisioning`. */
                    status?: string;
                }[];
            }[];
        };
        Plan: {
            name: string;
            uid: string;
            cycle?: "monthly" | (string & {});
            /** @description The price of a cycle. That it is in dollars is inferred. */
            pricing?: number;
            /** Format: date-time */
            renews_on?: string | null;
            /** Format: date-time */
            purchased_on?: string | null;
        };
        GetAccountDetailsReply: {
            /** @constant */
            error?: false;
            uid: string;
            /** @description The name of the team. */
            team: string;
            admin_email?: string;
            total_credits?: number;
            credits_used?: number;
            credits_remaining: number;
            cost_per_google_mailbox?: number;
            cost_per_ms_outlook_mailbox?: number;
            credits_per_google_mailbox?: number;
            credits_per_ms_outlook_mailbox?: number;
            current_plan?: components["schemas"]["Plan"] | null;
            auto_topup_enabled?: boolean;
            auto_topup_config?: {
                /** @description Called `auto_topup_trigger_drops_below` in the billing calls. */
                drops_below?: number;
                /** @description Called `auto_topup_add_credits` in the billing calls. */
                add_balance?: number;
            } | null;
        };
        Workspace: {
            uid: string;
            name: string;
            /** @description The team it belongs to. */
            team?: string;
            /** @description `null` or empty where none is set. */
            webhook_url?: string | null;
            /** @description How many domains it holds. */
            domains?: number;
            workspace_type?: string;
            assignable_domains?: number;
        };
        ListWorkspacesReply: {
            /** @constant */
            error: false;
            message?: string;
            workspaces: components["schemas"]["Workspace"][];
        };
        /** @description A success whose payload no source shows; only the envelope is known. */
        Envelope: {
            /** @constant */
            error: false;
            message?: string;
        };
        CreateWorkspaceRequest: {
            name: string;
            webhook_url?: string;
            admins_only?: boolean;
        };
        CreateWorkspaceReply: {
            /** @constant */
            error: false;
            message?: string;
            /** @description Here or in `workspace`. */
            uid?: string;
            workspace?: {
                uid?: string;
            };
        };
        UpdateWorkspaceRequest: {
            uid: string;
            name?: string;
            webhook_url?: string;
            admins_only?: boolean;
        };
        UpdateWorkspaceWebhookRequest: {
            /** @description The workspace. */
            uid: string;
            /** @description An HTTPS address. */
            webhook_url: string;
        };
        SearchAvailableDomainsRequest: {
            /** @description Without a TLD. */
            keyword: string;
            /** @description One exact name. */
            domain?: string;
            page?: number;
            /** @description Rows per page; 20 is in use. */
            num?: number;
            /** @description com, net, org or shop. */
            tlds?: string[];
            show_unavailable?: boolean;
            check_banned?: boolean;
            check_google_workspace_availability?: boolean;
            check_ms365_workspace_availability?: boolean;
            registration_years?: number;
        };
        SearchAvailableDomainsReply: {
            /** @constant */
            error: false;
            message?: string;
            domains: {
                name: string;
                available: boolean;
                price?: number;
                is_premium?: boolean;
                banned?: boolean;
                google_workspace_available?: boolean;
                ms365_workspace_available?: boolean;
            }[];
        };
        CheckDomainAvailabilityReply: {
            /** @constant */
            error: false;
            message?: string;
            banned: boolean;
            available: boolean;
            registration_price: number;
            renewal_price: number;
        };
        RegisterDomainsRequest: {
            domains: {
                /** @description The full name. */
                name: string;
                registration_years: number;
            }[];
            contact_details: components["schemas"]["Contact"];
            /** @description False, the default, answers a Stripe checkout. */
            use_wallet_balance?: boolean;
            dmarc_email?: string;
            catch_all_email?: string;
            domain_forwarding_url?: string;
        };
        /** @description The registrant of a domain, as answered. */
        RegistrantContact: {
            first_name?: string;
            last_name?: string;
            email?: string;
            phone?: string | null;
            organization?: string | null;
            address_line1?: string;
            address_line2?: string | null;
            city?: string;
            state?: string;
            country?: string;
            postal_code?: string;
        };
        /** @description The wallet paid; the registration is under way. */
        RegisterDomainsReceipt: {
            /** @constant */
            error: false;
            message?: string;
            /** @constant */
            payment_type: "wallet";
            domains_count: number;
            total_cost: number;
            contact_details?: components["schemas"]["RegistrantContact"];
            domain_uids: string[];
            url?: never;
            session_id?: never;
        };
        /** @description Nothing is registered until the checkout is paid; the domains are `pending_payment`. */
        RegisterDomainsCheckout: {
            /** @constant */
            error: false;
            message?: string;
            /** @description The Stripe checkout. */
            url: string;
            /** @description Of Stripe; Check payment status takes it. */
            session_id: string;
            domains_count: number;
            /** @description What the checkout asks for. That it is in dollars is inferred from its being paid by card. */
            total_cost: number;
            domain_uids: string[];
            payment_type?: never;
        };
        /** @description Told apart by `payment_type: wallet` on a receipt and by `url` on a checkout. */
        RegisterDomainsReply: components["schemas"]["RegisterDomainsReceipt"] | components["schemas"]["RegisterDomainsCheckout"];
        ListDomainsRequest: {
            page?: number;
            /** @description 10 by default; 100 and 200 are in use. */
            limit?: number;
            /** @description Fuzzy. */
            keyword?: string;
        };
        /** @description Where a domain is in its life. `active` does not mean that its DNS is ready. `pending_payment` waits for a checkout, `scheduled_for_deletion` was removed while still paid for, `expired_propagation` is from the propagation check. */
        DomainStatus: "cart" | "registration_in_progress" | "dns_setup_pending" | "waiting_for_dns_propagation" | "active" | "inactive" | "pending_payment" | "payment_failed" | "expired_propagation" | "scheduled_for_deletion" | "cancelled" | "deleted" | (string & {});
        /** @description Registered through InboxKit, or registered elsewhere and connected. */
        ConnectionType: "purchased" | "connected" | (string & {});
        /** @description How far the mail DNS of a domain is. On a purchased domain it stays `pending` until a mailbox is processed, which is no failure. On a mailbox the documented example shows `queued`. */
        DnsPropagationStatus: "pending" | "waiting" | "queued" | "propagated" | "failed" | "errored" | (string & {});
        /** @description Whether the registrar delegates to InboxKit's nameservers. On a purchased domain it stays `pending` until a mailbox is processed. */
        NameserverMatchStatus: "pending" | "matched" | (string & {});
        /** @description The state of the renewal; `na` where none is due. */
        RenewalStatus: "na" | "pending" | "completed" | "failed" | (string & {});
        /** @description A label. Only `name` (as sent) and `id` (as answered to its creation) are known. */
        Tag: {
            id?: string;
            name?: string;
        };
        /** @description A tag on a domain or mailbox. Sources show the list only empty, so the form of an entry is unknown. */
        TagLabel: string | components["schemas"]["Tag"];
        Domain: {
            uid: string;
            /** @description The full name. The documentation calls it the label without its TLD; the list answers the full name. */
            name: string;
            tld?: string;
            price?: number;
            status: components["schemas"]["DomainStatus"];
            connection_type: components["schemas"]["ConnectionType"];
            assigned_mailboxes?: number;
            /** @description How many mailboxes it can still take. */
            available_mailboxes?: number;
            dns_propagation_status: components["schemas"]["DnsPropagationStatus"];
            nameserver_match_status: components["schemas"]["NameserverMatchStatus"];
            /** Format: date-time */
            last_nameserver_check?: string | null;
            /** @description The nameservers to delegate to. */
            nameservers: string[];
            /** @description The nameservers found. */
            actual_nameservers?: string[];
            /** Format: date-time */
            renewal_date?: string | null;
            renewal_status?: components["schemas"]["RenewalStatus"];
            /** @description Empty where visitors are not forwarded. */
            forwarding_url?: string | null;
            dmarc_email?: string | null;
            tags?: components["schemas"]["TagLabel"][];
            /** @description The Cloudflare zone. */
            cf_zone_id?: string | null;
            /** Format: date-time */
            createdAt?: string;
        };
        ListDomainsReply: {
            /** @constant */
            error: false;
            message?: string;
            domains: components["schemas"]["Domain"][];
            total: number;
            pages: number;
            current_page?: number;
            limit?: number;
            /** @description How many domains have each status. */
            status_counts?: {
                [key: string]: number;
            };
            /** @description How many domains have each nameserver status. */
            nameserver_status_counts?: {
                [key: string]: number;
            };
        };
        ListAssignableDomainsReply: {
            /** @constant */
            error: false;
            message?: string;
            domains?: components["schemas"]["Domain"][];
            total?: number;
            pages?: number;
            current_page?: number;
            limit?: number;
        };
        SetDmarcPolicyRequest: {
            /** @description The full name. */
            domain: string;
            /**
             * @description The policies of DMARC.
             * @enum {string}
             */
            policy: "none" | "quarantine" | "reject";
            /** @description Where the reports go. */
            rua?: string;
        };
        RemoveDmarcPolicyRequest: {
            /** @description The full name. */
            domain: string;
        };
        RemoveDomainsRequest: {
            /** @description Full names. */
            domains: string[];
            /** @description The same domains by uid. */
            uids?: string[];
        };
        RemovedDomain: {
            name?: string;
            uid?: string;
            previous_status?: components["schemas"]["DomainStatus"];
            new_status?: components["schemas"]["DomainStatus"];
        };
        RemoveDomainsReply: {
            /** @constant */
            error: false;
            message?: string;
            result: {
                /** @description Sources show it only empty. */
                updated: components["schemas"]["RemovedDomain"][];
                deleted: components["schemas"]["RemovedDomain"][];
            };
        };
        SetDomainForwardingRequest: {
            uids: string[];
            /** @description With its scheme; empty to remove. */
            forwarding_url: string;
        };
        SetDomainForwardingReply: {
            /** @constant */
            error: false;
            message?: string;
            domains?: {
                _id?: string;
                uid?: string;
                name?: string;
            }[];
        };
        SetEmailForwardingRequest: {
            uids: string[];
            forwarding_email: string;
        };
        RemoveEmailForwardingRequest: {
            uids: string[];
        };
        SetCatchAllEmailRequest: {
            uids: string[];
            email: string;
        };
        RemoveCatchAllEmailRequest: {
            uids: string[];
        };
        GetNameserversForDomainConnectionRequest: {
            /** @description Full names. */
            domains: string[];
            mask_forwarding?: boolean;
        };
        GetNameserversForDomainConnectionReply: {
            /** @constant */
            error: false;
            message?: string;
            result: {
                domain: string;
                nameservers: string[];
                uid: string;
            }[];
        };
        CheckNameserversPropagationRequest: {
            /** @description Full names. */
            domains: string[];
        };
        CheckNameserversPropagationReply: {
            /** @constant */
            error: false;
            message?: string;
            result: {
                _id?: string;
                uid?: string;
                name: string;
                status?: components["schemas"]["DomainStatus"];
                propagated: boolean;
                /** Format: date-time */
                createdAt?: string;
                /** Format: date-time */
                updatedAt?: string;
            }[];
        };
        CheckWorkspaceAvailabilityRequest: {
            /** @description Full names. */
            domains: string[];
        };
        CheckWorkspaceAvailabilityReply: {
            /** @constant */
            error: false;
            message?: string;
            result: {
                domain: string;
                google_workspace_available?: boolean | null;
                ms365_workspace_available?: boolean | null;
            }[];
        };
        /** @description Where a mailbox is in its life. Buying answers `scheduled`; credentials exist only once it is `active`. */
        MailboxStatus: "pending" | "scheduled" | "processing" | "waiting_for_dns_propagation" | "waiting_for_activation_email" | "activation_email_received" | "configuring_workspace" | "configuring_dns" | "configuring_dkim" | "configuring_auth" | "finalizing_setup" | "active" | "inactive" | "suspended" | "failed" | "renewal_failed" | "scheduled_for_cancellation" | "cancelled" | "archived" | "deleted" | (string & {});
        /**
         * @description What runs the mailbox. A domain carries one platform.
         * @enum {string}
         */
        Platform: "GOOGLE" | "MICROSOFT" | "AZURE" | "SMTP";
        ListMailboxesRequest: {
            page?: number;
            /** @description 10 by default; 100 and 200 are in use. */
            limit?: number;
            /** @description Fuzzy. */
            keyword?: string;
            /** @description The name; some workspaces appear to ignore it. */
            domain?: string;
            domain_uid?: string;
            status?: components["schemas"]["MailboxStatus"];
            platform?: components["schemas"]["Platform"];
        };
        /** @description What runs the mailbox; more may be added. */
        KnownPlatform: "GOOGLE" | "MICROSOFT" | "AZURE" | "SMTP" | (string & {});
        /** @description The state of a task on a mailbox. `na` and `queued` were seen; the other words are not known. */
        WorkStatus: "na" | "queued" | (string & {});
        /** @description A row of List mailboxes. It carries no address and no secrets. */
        Mailbox: {
            uid: string;
            domain_name: string;
            /** @description The part of the address before the @. */
            username: string;
            first_name?: string;
            last_name?: string;
            profile_picture?: string | null;
            platform: components["schemas"]["KnownPlatform"];
            status: components["schemas"]["MailboxStatus"];
            is_admin?: boolean;
            /** @description Empty where mail is not forwarded. */
            forwarding_email?: string | null;
            tags?: components["schemas"]["TagLabel"][];
            /** @description Where the mailbox was exported to. */
            sequencers?: {
                platform?: string;
                name?: string;
            }[];
            sequencer_status?: components["schemas"]["WorkStatus"];
            mailbox_update_status?: components["schemas"]["WorkStatus"];
            mailbox_cancellation_status?: components["schemas"]["WorkStatus"];
            mailbox_reactivation_status?: components["schemas"]["WorkStatus"];
            dns_propagation_status?: components["schemas"]["DnsPropagationStatus"];
            /**
             * Format: date-time
             * @description `1970-01-01T00:00:00.000Z` or `null` where unset.
             */
            renewal_date?: string | null;
            renewal_cycle?: "monthly" | (string & {});
            renewal_status?: components["schemas"]["RenewalStatus"];
            /** @description Seen live; its type was not shown. */
            prepaid_until?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        ListMailboxesReply: {
            /** @constant */
            error: false;
            message?: string;
            mailboxes: components["schemas"]["Mailbox"][];
            total: number;
            /** @description 0 where nothing was found. */
            pages: number;
            /** @description 0 where nothing was found. */
            current_page?: number;
            /** @description 0 where nothing was found. */
            limit?: number;
        };
        ShowMailboxCredentialsReply: {
            /** @constant */
            error: false;
            message?: string;
            password?: string | null;
            /** @description The TOTP seed. */
            secret?: string | null;
            /** @description Empty or null on Microsoft. */
            app_password?: string | null;
        };
        GetMailboxDetailsReply: {
            /** @constant */
            error: false;
            message?: string;
            mailbox?: components["schemas"]["Mailbox"];
        };
        BuyMailboxesRequest: {
            mailboxes: {
                first_name: string;
                last_name: string;
                /** @description The part of the address before the @. */
                username: string;
                platform: components["schemas"]["Platform"];
                /** @description The full name. */
                domain_name: string;
                /** @description The address of a picture. */
                profile_picture?: string;
            }[];
            /** @description True: the wallet pays. False or absent: seats of the plan. */
            use_wallet_balance?: boolean;
        };
        BuyMailboxesReply: {
            /** @constant */
            error: false;
            message?: string;
            mailboxes: {
                uid: string;
                domain_name: string;
                first_name?: string;
                last_name?: string;
                username: string;
                platform: components["schemas"]["KnownPlatform"];
                status: components["schemas"]["MailboxStatus"];
                /** Format: date-time */
                renewal_date?: string | null;
                renewal_cycle?: "monthly" | (string & {});
                /** Format: date-time */
                createdAt?: string;
                /** Format: date-time */
                updatedAt?: string;
            }[];
        };
        /** @description One of `uids` and `domain_uids` is needed. */
        CheckMailboxStatusRequest: {
            uids: string[];
            domain_uids?: string[];
            page?: number;
            limit?: number;
        } | {
            uids?: never;
            domain_uids: string[];
            page?: number;
            limit?: number;
        };
        CheckMailboxStatusReply: {
            /** @constant */
            error: false;
            message?: string;
            mailboxes: {
                uid: string;
                status: components["schemas"]["MailboxStatus"];
                email?: string;
                platform?: components["schemas"]["KnownPlatform"];
                domain_id?: string;
                domain_name?: string;
                workspace_id?: string;
            }[];
            /** @description Read by one client; its rows are not shown anywhere. */
            domains?: {
                uid?: string;
                name?: string;
                status?: components["schemas"]["DomainStatus"];
            }[];
        };
        CancelMailboxesRequest: {
            uids: string[];
            /** @description All mailboxes of these domains. */
            domain_uids?: string[];
        };
        UncancelMailboxesRequest: {
            uids: string[];
        };
        UncancelMailboxesReply: {
            /** @constant */
            error?: false;
            message?: string;
            results?: {
                success?: {
                    uid: string;
                }[];
                failed?: {
                    uid: string;
                    error?: string;
                }[];
            };
        };
        UpdateMailboxRequest: {
            uid: string;
            first_name?: string;
            last_name?: string;
            /** @description Called `username` in replies. */
            user_name?: string;
        };
        UpdateMailboxProfilePictureRequest: {
            /** @description The address of a picture. */
            url: string;
        };
        ChangeUsernameRequest: {
            uid: string;
            new_username: string;
        };
        ChangePasswordRequest: {
            uid: string;
            new_password: string;
        };
        SetupMailboxForwardingRequest: {
            uids: string[];
            forwarding_email: string;
        };
        MailboxForwardingJob: {
            /** @description 24 hex digits. */
            _id?: string;
            /** @description The mailbox. */
            uid: string;
            status: "queued" | (string & {});
            forwarding_email?: string | null;
        };
        /** @description The jobs stand under one of the three keys. */
        MailboxForwardingReply: {
            /** @constant */
            error: false;
            message?: string;
            jobs?: components["schemas"]["MailboxForwardingJob"][];
            result?: components["schemas"]["MailboxForwardingJob"][];
            data?: components["schemas"]["MailboxForwardingJob"][];
        };
        UpdateMailboxForwardingRequest: {
            uids: string[];
            forwarding_email: string;
        };
        RemoveMailboxForwardingRequest: {
            uids: string[];
        };
        ListMailboxForwardingJobsRequest: {
            uids?: string[];
        };
        DnsRecord: {
            /** @description 24 hex digits; what Update and Delete DNS records call `record_id`. */
            _id?: string;
            /** @description Relative to the domain: `@`, `_dmarc`. */
            host: string;
            type: string;
            value: string;
            ttl?: number | null;
            /** @description `propagated` once it is live. */
            status?: "propagated" | (string & {});
        };
        GetDnsRecordsReply: {
            /** @constant */
            error: false;
            message?: string;
            dns_record: {
                uid?: string;
                domain?: string;
                records: components["schemas"]["DnsRecord"][];
            };
        };
        NewDnsRecord: {
            /** @description Relative to the domain: `@`, `_dmarc`. */
            host: string;
            type: string;
            value: string;
            ttl?: number;
        };
        AddDnsRecordsRequest: {
            /** @description The domain. */
            uid: string;
            domain?: never;
            records: components["schemas"]["NewDnsRecord"][];
        } | {
            uid?: never;
            /** @description The full name. */
            domain: string;
            records: components["schemas"]["NewDnsRecord"][];
        };
        ChangedDnsRecord: {
            /** @description The `_id` of Get DNS records. */
            record_id: string;
            /** @description Relative to the domain: `@`, `_dmarc`. */
            host: string;
            type: string;
            value: string;
            ttl?: number;
        };
        UpdateDnsRecordsRequest: {
            /** @description The domain. */
            uid: string;
            domain?: never;
            records: components["schemas"]["ChangedDnsRecord"][];
        } | {
            uid?: never;
            /** @description The full name. */
            domain: string;
            records: components["schemas"]["ChangedDnsRecord"][];
        };
        DeleteDnsRecordsRequest: {
            /** @description The domain. */
            uid: string;
            domain?: never;
            record_ids: string[];
        } | {
            uid?: never;
            /** @description The full name. */
            domain: string;
            record_ids: string[];
        };
        VerifyDnsRequest: {
            domain: string;
            domains?: never;
            uid?: never;
            uids?: never;
        } | {
            domain?: never;
            domains: string[];
            uid?: never;
            uids?: never;
        } | {
            domain?: never;
            domains?: never;
            uid: string;
            uids?: never;
        } | {
            domain?: never;
            domains?: never;
            uid?: never;
            uids: string[];
        };
        VerifyDnsReply: {
            /** @constant */
            error?: false;
            message?: string;
            summary?: {
                total_requested?: number;
                total_verified?: number;
                needs_repair?: number;
            };
            results: {
                domain: string;
                platform?: string | null;
                /** @description `error` where the domain could not be checked. */
                status?: string;
                error_message?: string | null;
                overall_health?: "healthy" | "unknown" | (string & {});
                needs_repair?: boolean;
                cloudflare_checked?: boolean;
                records?: {
                    label: "MX" | "SPF" | "DKIM" | "DMARC" | (string & {});
                    status: "ok" | "pending" | "not_applicable" | (string & {});
                }[];
            }[];
        };
        /** @description The word for a finished export is not known. */
        ExportStatus: "pending" | "errored" | "failed" | (string & {});
        GetExportMailboxesStatusRequest: {
            sequencer_uid?: string;
            mailbox_uids?: string[];
            /** @description Exports. */
            uids?: string[];
            status?: components["schemas"]["ExportStatus"];
            limit?: number;
            offset?: number;
        };
        GetExportMailboxesStatusReply: {
            /** @constant */
            error?: false;
            message?: string;
            data: {
                uid: string;
                mailbox_uid: string;
                mailbox_email?: string;
                sequencer_uid?: string;
                status: components["schemas"]["ExportStatus"];
                error_message?: string | null;
                /** Format: date-time */
                created_at?: string;
                /** Format: date-time */
                updated_at?: string;
            }[];
        };
        /** @description A sending tool; more exist. */
        SequencerPlatform: "smartlead" | "instantly" | "sendkit" | (string & {});
        ListSequencersRequest: {
            limit?: number;
            offset?: number;
            sequencer_platforms?: components["schemas"]["SequencerPlatform"][];
        };
        ListSequencersReply: {
            /** @constant */
            error?: false;
            message?: string;
            data: {
                uid: string;
                name: string;
                platform: components["schemas"]["SequencerPlatform"];
                status?: "active" | (string & {});
                sequencer_email?: string | null;
            }[];
        };
        ExportMailboxesRequest: {
            sequencer_uid: string;
            mailbox_uids: string[];
        };
        ExportMailboxesReply: {
            /** @constant */
            error: false;
            message?: string;
            results?: {
                new_exports_created?: number;
                duplicate_exports_skipped?: number;
            };
            exports?: {
                created?: {
                    uid: string;
                    mailbox_uid: string;
                    mailbox_email?: string;
                    status?: components["schemas"]["ExportStatus"];
                }[];
            };
        };
        AddSequencerRequest: {
            name: string;
            platform: components["schemas"]["SequencerPlatform"];
            api_key?: string;
            sequencer_login?: string;
            sequencer_password?: string;
            enable_warmup: boolean;
            warmup_limit?: number;
            /** @description A number as a string. */
            warmup_increment?: string;
            warmup_replyrate?: number;
            auto_reconnect_mailboxes?: boolean;
            tags?: string[];
        };
        AddSequencerReply: {
            /** @constant */
            error: false;
            message?: string;
            uid?: string;
            /** @description Tolerated by one client. */
            data?: {
                uid?: string;
            };
        };
        UpdateSequencerRequest: {
            uid: string;
            name?: string;
            api_key?: string;
            sequencer_login?: string;
            sequencer_password?: string;
            enable_warmup?: boolean;
            warmup_limit?: number;
            /** @description A number as a string. */
            warmup_increment?: string;
            warmup_replyrate?: number;
            auto_reconnect_mailboxes?: boolean;
            tags?: string[];
        };
        DeleteSequencersRequest: {
            uids: string[];
        };
        ChangeSubscriptionPlanRequest: {
            plan_uid: string;
            cycle?: string;
        };
        GetWalletDetailsReply: {
            /** @constant */
            error: false;
            message?: string;
            total_credits: number;
            credits_used: number;
            credits_remaining: number;
            auto_topup_enabled?: boolean;
            auto_topup_mode?: "threshold" | (string & {}) | null;
            auto_topup_trigger_drops_below?: number | null;
            auto_topup_add_credits?: number | null;
        };
        AddCreditsToWalletRequest: {
            credits: number;
            direct_charge?: boolean;
            guest_mode?: boolean;
        };
        AddCreditsToWalletReply: {
            /** @constant */
            error: false;
            message?: string;
            /** @description What Check payment status asks for. */
            session_id?: string;
        };
        CheckPaymentStatusReply: {
            /** @constant */
            error: false;
            session_id: string;
            /** @description Presumably Stripe's words; only `paid` is documented. */
            payment_status: "paid" | (string & {});
            amount?: number;
            /** @description usd in the documented example. */
            currency?: string;
            /** @description Whether the credits are in the wallet. */
            credits_applied: boolean;
        };
        UpdateAutoTopUpSettingsRequest: {
            auto_topup_enabled: boolean;
            auto_topup_trigger_drops_below?: number;
            auto_topup_add_credits?: number;
        };
        InitiateConsentRequestRequest: {
            /** @description The address of the consent screen. */
            consent_url: string;
            mailbox_uid: string;
            username?: never;
            domain?: never;
        } | {
            /** @description The address of the consent screen. */
            consent_url: string;
            mailbox_uid?: never;
            /** @description The part of the address before the @. */
            username: string;
            domain: string;
        };
        /** @description The state of a consent or client-id request. A public client also accepts `rejected` and `denied`. */
        RequestStatus: "queued" | "pending" | "processing" | "completed" | "failed" | "errored" | "cancelled" | "rejected" | "denied" | (string & {});
        InitiateConsentRequestReply: {
            /** @constant */
            error: false;
            message?: string;
            data: {
                uid: string;
                status: components["schemas"]["RequestStatus"];
                mailbox_email?: string;
            };
        };
        ConsentRequest: {
            uid: string;
            status: components["schemas"]["RequestStatus"];
            status_text?: string | null;
            status_reason?: string | null;
            completed_at?: string | null;
            mailbox?: {
                uid?: string;
                email?: string;
            } | null;
        };
        GetConsentRequestStatusReply: {
            /** @constant */
            error: false;
            message?: string;
            data: components["schemas"]["ConsentRequest"];
        };
        ListConsentRequestsReply: {
            /** @constant */
            error: false;
            message?: string;
            data?: components["schemas"]["ConsentRequest"][];
        };
        InitiateClientIdRequestRequest: {
            /** @description The full name. */
            domain: string;
            /** @description Of the OAuth client. */
            client_id: string;
            scopes: string[];
            /** @description Microsoft only. */
            app_roles?: string[];
            /** @description Google only: true. */
            delegated?: boolean;
        };
        ClientIdRequest: {
            uid: string;
            status: components["schemas"]["RequestStatus"];
            domain_name?: string;
            error_message?: string | null;
        };
        InitiateClientIdRequestReply: {
            /** @constant */
            error: false;
            message?: string;
            data: components["schemas"]["ClientIdRequest"];
        };
        GetClientIdRequestStatusReply: {
            /** @constant */
            error: false;
            message?: string;
            data: components["schemas"]["ClientIdRequest"];
        };
        ListClientIdRequestsReply: {
            /** @constant */
            error: false;
            message?: string;
            data?: components["schemas"]["ClientIdRequest"][];
            total?: number;
            pages?: number;
            current_page?: number;
            limit?: number;
        };
        AssignTagsToDomainsOrMailboxesRequest: {
            tag_ids: string[];
            domain_uids?: string[];
            mailbox_uids?: string[];
        };
        CreateANewTagRequest: {
            name: string;
        };
        CreateANewTagReply: {
            /** @constant */
            error?: false;
            message?: string;
            id?: string;
        };
        /** @description What can be searched for is unknown; paging is assumed as in the other lists. */
        PrewarmSearchRequest: {
            page?: number;
            limit?: number;
        };
        PrewarmMailbox: {
            username: string;
            first_name?: string;
            last_name?: string;
            /** @description The documentation has such a field; its name was not seen. */
            profile_picture?: string;
        };
        PrewarmDomainById: {
            /** @description 24 hex digits. */
            domain_id: string;
            domain_name?: never;
            mailboxes?: components["schemas"]["PrewarmMailbox"][];
        };
        PrewarmDomainByName: {
            domain_id?: never;
            domain_name: string;
            mailboxes?: components["schemas"]["PrewarmMailbox"][];
        };
        BuyPrewarmedMailboxesRequest: {
            domains: (components["schemas"]["PrewarmDomainById"] | components["schemas"]["PrewarmDomainByName"])[];
            sequencer_uid?: string;
            /** @description True by default, for up to 12 weeks. */
            keep_warming?: boolean;
        };
        PrewarmOrderStatus: "completed" | (string & {});
        BuyPrewarmedMailboxesReply: {
            /** @constant */
            error: false;
            message?: string;
            /** @description Here or in `data`. */
            total_price?: number;
            /** @description Assumed, because Check Order Status answers so. */
            data?: {
                order_uid?: string;
                status?: components["schemas"]["PrewarmOrderStatus"];
                total_price?: number;
            };
        };
        CheckPrewarmOrderStatusReply: {
            /** @constant */
            error: false;
            message: string;
            data: {
                order_uid: string;
                status: components["schemas"]["PrewarmOrderStatus"];
                buyer: {
                    team_uid: string;
                    team_name: string;
                    workspace_uid: string;
                    workspace_name: string;
                };
                domains: {
                    /** @description 24 hex digits. */
                    domain_id: string;
                    domain_name: string;
                    mailboxes_count: number;
                    dns_records_count: number;
                    consent_screen_url: string | null;
                }[];
                sequencer_uid: string | null;
                stats: {
                    total_domains: number;
                    total_mailboxes: number;
                    total_dns_records: number;
                };
                pricing: {
                    price_per_mailbox: number;
                    total_price: number;
                };
                processing: {
                    /** Format: date-time */
                    started_at: string | null;
                    /** Format: date-time */
                    completed_at: string | null;
                    error_message: string | null;
                };
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                updatedAt: string;
            };
        };
        AddWarmupForMailboxesRequest: {
            mailbox_uids: string[];
            activate_immediately?: boolean;
        };
        WarmupStatus: "active" | "pending" | "paused" | "cancelled" | (string & {});
        WarmupSubscription: {
            uid: string;
            status: components["schemas"]["WarmupStatus"];
            /** @description Named in the notes of one client. */
            warmup_status?: "in_progress" | (string & {});
            mailbox_email: string;
            price_per_month?: number;
            /** Format: date-time */
            started_at?: string | null;
            /** Format: date-time */
            next_billing_date?: string | null;
            /** Format: date-time */
            createdAt?: string;
            mailbox?: {
                uid?: string;
                username?: string;
                domain_name?: string;
                platform?: components["schemas"]["KnownPlatform"];
                status?: components["schemas"]["MailboxStatus"];
            };
            cached_stats?: {
                health_score?: number;
                inbox_rate?: number;
                warmup_day?: number;
                emails_sent?: number;
            } | null;
        };
        AddWarmupForMailboxesReply: {
            /** @constant */
            error: false;
            message?: string;
            subscriptions: components["schemas"]["WarmupSubscription"][];
            /** @description Sources show it only empty. */
            errors?: unknown[];
            skipped?: number;
        };
        CancelWarmupForMailboxesRequest: {
            mailbox_uids: string[];
        };
        CancelWarmupForMailboxesReply: {
            /** @constant */
            error: false;
            message?: string;
            results: {
                success: {
                    mailbox_uid: string;
                    subscription_uid?: string;
                    action?: "cancelled" | (string & {});
                }[];
            };
        };
        ListWarmupSubscriptionsRequest: {
            page?: number;
            limit?: number;
            status?: components["schemas"]["WarmupStatus"];
            include_cancelled?: boolean;
        };
        ListWarmupSubscriptionsReply: {
            /** @constant */
            error: false;
            message?: string;
            subscriptions: components["schemas"]["WarmupSubscription"][];
            total: number;
            pages: number;
            current_page?: number;
            limit?: number;
        };
        PauseWarmupForMailboxesRequest: {
            mailbox_uids: string[];
        };
        GetWarmupStatsReply: {
            /** @constant */
            error?: false;
            message?: string;
            stats: {
                activeCount?: number;
                pendingCount?: number;
                pausedCount?: number;
                avgHealthScore?: number | null;
                /** @description What the subscriptions cost a month. */
                monthlyTotal?: number;
            };
        };
        ConnectCloudflareDomainsRequest: {
            /** @enum {string} */
            auth_type: "api_token" | "global_api_key";
            api_token: string;
            domains: string[];
            connect_all?: never;
            validateDNS?: boolean;
            label?: string;
        } | {
            /** @enum {string} */
            auth_type: "api_token" | "global_api_key";
            api_token: string;
            domains?: never;
            /** @constant */
            connect_all: true;
            validateDNS?: boolean;
            label?: string;
        };
        ConnectCloudflareDomainsReply: {
            /** @constant */
            error?: false;
            message?: string;
            connected_count?: number;
            reconnected_count?: number;
            failed_count?: number;
            skipped_count?: number;
            domains?: {
                uid: string;
                name: string;
                status?: components["schemas"]["DomainStatus"];
                reconnected?: boolean;
            }[];
            skipped?: {
                name: string;
                reason?: string;
                domain_uid?: string | null;
            }[];
            results?: {
                zone_name: string;
                success: boolean;
                error?: string | null;
                dns_conflict?: {
                    has_conflict?: boolean;
                    records?: {
                        type?: string;
                        host?: string;
                    }[];
                    labels?: string[];
                    message?: string;
                };
            }[];
        };
        ListCloudflareDomainsReply: {
            /** @constant */
            error?: false;
            message?: string;
            domains?: {
                uid: string;
                name: string;
                status?: components["schemas"]["DomainStatus"];
                /** @description Its words are not known. */
                connection_mode?: string;
                /** @description Its words are not known. */
                credential_status?: string;
                assigned_mailboxes?: number;
                available_mailboxes?: number;
                nameservers?: string[];
            }[];
            total?: number;
            pages?: number;
            current_page?: number;
            limit?: number;
        };
        ListCloudflareZonesReply: {
            /** @constant */
            error?: false;
            message?: string;
            zones?: {
                name?: string;
                already_connected?: boolean;
                reconnectable?: boolean;
                domain_uid?: string | null;
            }[];
        };
        GetMailboxHealthReply: {
            /** @constant */
            success: true;
            data: {
                /** @description Activity, not lifecycle. */
                status: "inactive" | (string & {});
                /** @description Percent. */
                bounce_rate_30d?: number;
                total_7d?: number;
                total_30d?: number;
                /** @description `0001-01-01T00:00:00Z` where there was none. */
                last_event_at?: string;
            };
        };
        /** @description What `success` says when it is not true. Never seen; the boolean implies it. */
        EmailInsightsFailure: {
            /** @constant */
            success: false;
        };
        /** @description More fields exist; they could not be read. */
        EventMetadata: {
            workspace_id?: string;
            updated_at?: string;
        };
        DomainStatusChangedEvent: {
            /** @constant */
            event: "domain.status_changed";
            /** Format: date-time */
            timestamp: string;
            team_id?: string;
            team_name?: string;
            data: {
                domain: {
                    uid: string;
                    name: string;
                    /** @description May be empty. */
                    tld?: string;
                    status: components["schemas"]["DomainStatus"];
                    previous_status?: string | null;
                    dns_propagation_status?: components["schemas"]["DnsPropagationStatus"];
                    nameservers?: string[];
                    renewal_date?: string | null;
                    renewal_status?: components["schemas"]["RenewalStatus"];
                    registration_years?: number;
                };
                metadata?: components["schemas"]["EventMetadata"];
            };
        };
        MailboxStatusChangedEvent: {
            /** @constant */
            event: "mailbox.status_changed";
            /** Format: date-time */
            timestamp: string;
            team_id?: string;
            team_name?: string;
            data: {
                mailbox: {
                    uid: string;
                    email: string;
                    username?: string;
                    /** @description May be empty. */
                    first_name?: string;
                    /** @description May be empty. */
                    last_name?: string;
                    /** @description May be empty. */
                    profile_picture?: string;
                    platform?: components["schemas"]["KnownPlatform"];
                    status: components["schemas"]["MailboxStatus"];
                    domain_name?: string;
                    password?: string | null;
                    app_password?: string | null;
                    /** @description The TOTP seed. */
                    secret?: string | null;
                };
                metadata?: components["schemas"]["EventMetadata"];
            };
        };
        ConsentRequestStatusChangedEvent: {
            /** @constant */
            event: "consent_request.status_changed";
            /** Format: date-time */
            timestamp: string;
            team_id?: string;
            team_name?: string;
            data: {
                consent_request: {
                    uid: string;
                    status: components["schemas"]["RequestStatus"];
                    consent_url?: string;
                    status_text?: string | null;
                    status_reason?: string | null;
                };
                metadata?: components["schemas"]["EventMetadata"];
            };
        };
        ClientIdRequestStatusChangedEvent: {
            /** @constant */
            event: "client_id_request.status_changed";
            /** Format: date-time */
            timestamp: string;
            team_id?: string;
            team_name?: string;
            data: {
                client_id_request: {
                    uid: string;
                    status: components["schemas"]["RequestStatus"];
                    domain_name?: string;
                };
                metadata?: components["schemas"]["EventMetadata"];
            };
        };
    };
    responses: {
        /** @description The key is missing or wrong. The gateway shape was captured live, the application shape is the documented one. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Too many requests. The exact body is not recorded: it comes from the gateway or from the application. */
        RateLimited: {
            headers: {
                /**
                 * @description Seconds, or an HTTP date. Not always sent.
                 * @example 30
                 */
                "Retry-After"?: string;
                /**
                 * @description Requests left in the window, according to the guide of 2026-04.
                 * @example 0
                 */
                "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds, according to the guide of 2026-04.
                 * @example 1795341630
                 */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The server failed. Whether the request took effect is unknown: read back before sending an effect again. Behind Cloudflare the body may also be HTML. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The gateway knows no such route. Expect this where the path of the operation is only inferred. */
        RouteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFailure"];
            };
        };
        /** @description The gateway knows no such route, so no application saw the request. Expect this where the path of the operation is only inferred. */
        SpendRouteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayFailure"];
            };
        };
        /** @description Any 2xx within 30 seconds takes the event; the marketing guide and one client say 10. Otherwise up to 3 more deliveries follow within minutes; a 4xx such as 400 or 401 is final. */
        EventTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
         * @example 00000000-0000-4000-8000-000000000001
         */
        WorkspaceId: string;
        /**
         * @description The page to read, counted from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description Rows per page. Clients use 100 and 200 without error.
         * @example 100
         */
        Limit: number;
        /**
         * @description Rows to skip.
         * @example 0
         */
        Offset: number;
        /**
         * @description The event, as in the body.
         * @example mailbox.status_changed
         */
        EventName: string;
        /**
         * @description When it was sent, in ISO-8601. Nothing signs it.
         * @example 2026-11-22T10:00:00.000Z
         */
        EventTimestamp: string;
        /**
         * @description `sha256=` and 64 lower-case hex digits: the SHA-256 of the team's API key itself. Constant, so whoever reads one can forge any event.
         * @example sha256=synthetic-digest
         */
        EventSignature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    placeOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceOrderRequest"];
            };
        };
        responses: {
            /** @description The order was taken; single domains may have been refused. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceOrderReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The wallet holds too little. Observed on Buy mailboxes; that this call refuses in the same way is inferred. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path: {
                /**
                 * @description The order.
                 * @example 00000000-0000-4000-8000-000000000301
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrderReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAccountDetailsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspaces, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWorkspacesReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorkspaceDetails: {
        parameters: {
            query: {
                /**
                 * @description The workspace.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                uid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
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
            /** @description The workspace was created, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateWorkspaceReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkspaceRequest"];
            };
        };
        responses: {
            /** @description The workspace was changed, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorkspace: {
        parameters: {
            query: {
                /**
                 * @description The workspace.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                uid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace was deleted, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWorkspaceWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkspaceWebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook was set, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    searchAvailableDomains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchAvailableDomainsRequest"];
            };
        };
        responses: {
            /** @description The names found, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAvailableDomainsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            /** @description A TLD that is not searched. The status was observed, the wording was not recorded. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    checkIfDomainIsBannedFromRegistration: {
        parameters: {
            query: {
                /**
                 * @description The full name.
                 * @example example.com
                 */
                domain: string;
            };
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    checkDomainAvailability: {
        parameters: {
            query: {
                /**
                 * @description The full name.
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
            /** @description The answer, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckDomainAvailabilityReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    registerDomains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDomainsRequest"];
            };
        };
        responses: {
            /** @description A receipt of the wallet, a checkout to be paid, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterDomainsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The wallet holds too little. Observed on Buy mailboxes; that this call refuses in the same way is inferred. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listDomains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListDomainsRequest"];
            };
        };
        responses: {
            /** @description One page of domains, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDomainsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listAssignableDomains: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, counted from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page. Clients use 100 and 200 without error.
                 * @example 100
                 */
                limit?: number;
            };
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of domains, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAssignableDomainsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    setDmarcPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDmarcPolicyRequest"];
            };
        };
        responses: {
            /** @description The policy was set, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    removeDmarcPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveDmarcPolicyRequest"];
            };
        };
        responses: {
            /** @description The policy was removed, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    removeDomains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveDomainsRequest"];
            };
        };
        responses: {
            /** @description What was changed and what was deleted, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoveDomainsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    setDomainForwarding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDomainForwardingRequest"];
            };
        };
        responses: {
            /** @description The domains that were changed, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetDomainForwardingReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    setEmailForwarding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetEmailForwardingRequest"];
            };
        };
        responses: {
            /** @description The forwarding was set, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    removeEmailForwarding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveEmailForwardingRequest"];
            };
        };
        responses: {
            /** @description The forwarding was removed, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    setCatchAllEmail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCatchAllEmailRequest"];
            };
        };
        responses: {
            /** @description The catch-all was set, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    removeCatchAllEmail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveCatchAllEmailRequest"];
            };
        };
        responses: {
            /** @description The catch-all was removed, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getNameserversForDomainConnection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetNameserversForDomainConnectionRequest"];
            };
        };
        responses: {
            /** @description The nameservers to set, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetNameserversForDomainConnectionReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description InboxKit registered this domain itself; there is nothing to connect. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            /** @description Already connected to this workspace; the result is the one of a success. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetNameserversForDomainConnectionReply"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    checkNameserversPropagation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckNameserversPropagationRequest"];
            };
        };
        responses: {
            /** @description One row per domain, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckNameserversPropagationReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    checkWorkspaceAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckWorkspaceAvailabilityRequest"];
            };
        };
        responses: {
            /** @description One row per name, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckWorkspaceAvailabilityReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listMailboxes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListMailboxesRequest"];
            };
        };
        responses: {
            /** @description One page of mailboxes, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMailboxesReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            /** @description A key the request does not have, such as `domain_name`. That it is refused was observed; status and wording follow Connect Cloudflare domains. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    showMailboxCredentials: {
        parameters: {
            query?: {
                /**
                 * @description The mailbox.
                 * @example 00000000-0000-4000-8000-000000000201
                 */
                uid?: string;
                /**
                 * @description Its address, instead of `uid`.
                 * @example ada@example.com
                 */
                email?: string;
            };
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secrets, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowMailboxCredentialsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such mailbox in this workspace. A clean 4xx was observed; its wording is a public client's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getMailboxDetails: {
        parameters: {
            query: {
                /**
                 * @description The mailbox.
                 * @example 00000000-0000-4000-8000-000000000201
                 */
                uid: string;
            };
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailbox, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMailboxDetailsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    buyMailboxes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuyMailboxesRequest"];
            };
        };
        responses: {
            /** @description The mailboxes are scheduled, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuyMailboxesReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            /** @description The purchase breaks a rule. Refusals naming "maximum N mailboxes" and "currently has N mailbox(es)" are matched by a client in production; their status was not recorded. The wording of an unknown key follows Connect Cloudflare domains. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The wallet holds too little. Captured live. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            /** @description An address exists already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    checkMailboxStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckMailboxStatusRequest"];
            };
        };
        responses: {
            /** @description One row per mailbox, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckMailboxStatusReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            /** @description Neither `uids` nor `domain_uids`. Observed live; the message says that uids is required. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelMailboxes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMailboxesRequest"];
            };
        };
        responses: {
            /** @description Scheduled for cancellation, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    uncancelMailboxes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UncancelMailboxesRequest"];
            };
        };
        responses: {
            /** @description An outcome per mailbox, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UncancelMailboxesReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateMailbox: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMailboxRequest"];
            };
        };
        responses: {
            /** @description The change is queued, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateMailboxProfilePicture: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path: {
                /**
                 * @description The mailbox.
                 * @example 00000000-0000-4000-8000-000000000201
                 */
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMailboxProfilePictureRequest"];
            };
        };
        responses: {
            /** @description The picture was taken, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    generateTotp: {
        parameters: {
            query: {
                /**
                 * @description The mailbox.
                 * @example 00000000-0000-4000-8000-000000000201
                 */
                uid: string;
            };
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    changeUsername: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUsernameRequest"];
            };
        };
        responses: {
            /** @description The change was taken, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The change was taken, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    checkMailboxAvailability: {
        parameters: {
            query: {
                /**
                 * @description The address.
                 * @example ada@example.com
                 */
                email: string;
            };
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    setupMailboxForwarding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupMailboxForwardingRequest"];
            };
        };
        responses: {
            /** @description The jobs, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxForwardingReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateMailboxForwarding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMailboxForwardingRequest"];
            };
        };
        responses: {
            /** @description The jobs, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxForwardingReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    removeMailboxForwarding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveMailboxForwardingRequest"];
            };
        };
        responses: {
            /** @description The jobs, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxForwardingReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listMailboxForwardingJobs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListMailboxForwardingJobsRequest"];
            };
        };
        responses: {
            /** @description The jobs, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxForwardingReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDnsRecords: {
        parameters: {
            query?: {
                /**
                 * @description The domain.
                 * @example 00000000-0000-4000-8000-000000000101
                 */
                uid?: string;
                /**
                 * @description Its full name, instead of `uid`.
                 * @example example-business.com
                 */
                domain?: string;
            };
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDnsRecordsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such domain, or it has no records yet. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addDnsRecords: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDnsRecordsRequest"];
            };
        };
        responses: {
            /** @description The records were added, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDnsRecords: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDnsRecordsRequest"];
            };
        };
        responses: {
            /** @description The records were replaced, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDnsRecords: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteDnsRecordsRequest"];
            };
        };
        responses: {
            /** @description The records were deleted, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    verifyDns: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyDnsRequest"];
            };
        };
        responses: {
            /** @description One row per domain, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyDnsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getExportMailboxesStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetExportMailboxesStatusRequest"];
            };
        };
        responses: {
            /** @description The exports, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetExportMailboxesStatusReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listSequencerPlatforms: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The platforms, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listSequencers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListSequencersRequest"];
            };
        };
        responses: {
            /** @description The sequencers, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSequencersReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    exportMailboxes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportMailboxesRequest"];
            };
        };
        responses: {
            /** @description The exports were created or skipped, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportMailboxesReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addSequencer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSequencerRequest"];
            };
        };
        responses: {
            /** @description The sequencer was added, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddSequencerReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateSequencer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSequencerRequest"];
            };
        };
        responses: {
            /** @description The sequencer was changed, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSequencers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteSequencersRequest"];
            };
        };
        responses: {
            /** @description The sequencers were deleted, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPricingPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSubscriptionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    changeSubscriptionPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSubscriptionPlanRequest"];
            };
        };
        responses: {
            /** @description The plan was changed, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SpendRouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription ends with its period, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
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
            /** @description The wallet, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWalletDetailsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addCreditsToWallet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCreditsToWalletRequest"];
            };
        };
        responses: {
            /** @description The credits were added or a payment was opened, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddCreditsToWalletReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["SpendRouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    checkPaymentStatus: {
        parameters: {
            query: {
                /**
                 * @description The Stripe session.
                 * @example cs_test_synthetic
                 */
                session_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckPaymentStatusReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAutoTopUpSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAutoTopUpSettingsRequest"];
            };
        };
        responses: {
            /** @description The settings were taken, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getBillingPortalLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    initiateConsentRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiateConsentRequestRequest"];
            };
        };
        responses: {
            /** @description The request was queued, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiateConsentRequestReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getConsentRequestStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path: {
                /**
                 * @description The consent request.
                 * @example 00000000-0000-4000-8000-000000000601
                 */
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetConsentRequestStatusReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listConsentRequests: {
        parameters: {
            query?: {
                /**
                 * @description Rows per page. Clients use 100 and 200 without error.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Rows to skip.
                 * @example 0
                 */
                offset?: number;
            };
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConsentRequestsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    initiateClientIdRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiateClientIdRequestRequest"];
            };
        };
        responses: {
            /** @description The request was queued, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiateClientIdRequestReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getClientIdRequestStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path: {
                /**
                 * @description The client-id request.
                 * @example 00000000-0000-4000-8000-000000000602
                 */
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetClientIdRequestStatusReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listClientIdRequests: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, counted from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page. Clients use 100 and 200 without error.
                 * @example 100
                 */
                limit?: number;
            };
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of requests, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClientIdRequestsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    assignTagsToDomainsOrMailboxes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTagsToDomainsOrMailboxesRequest"];
            };
        };
        responses: {
            /** @description The tags were assigned, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAllTags: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createANewTag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateANewTagRequest"];
            };
        };
        responses: {
            /** @description The tag was created, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateANewTagReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteATag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path: {
                /**
                 * @description The tag.
                 * @example 507f1f77bcf86cd799439021
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag was deleted, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    searchPrewarmDomains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrewarmSearchRequest"];
            };
        };
        responses: {
            /** @description The offers, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    searchPrewarmMailboxes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrewarmSearchRequest"];
            };
        };
        responses: {
            /** @description The offers, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    buyPrewarmedMailboxes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuyPrewarmedMailboxesRequest"];
            };
        };
        responses: {
            /** @description The order was taken, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuyPrewarmedMailboxesReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The wallet holds too little. Observed on Buy mailboxes; that this call refuses in the same way is inferred. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    checkPrewarmOrderStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path: {
                /**
                 * @description The order.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                order_uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckPrewarmOrderStatusReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addWarmupForMailboxes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWarmupForMailboxesRequest"];
            };
        };
        responses: {
            /** @description What was started, refused and skipped, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddWarmupForMailboxesReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The wallet holds too little. Observed on Buy mailboxes; that this call refuses in the same way is inferred. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelWarmupForMailboxes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelWarmupForMailboxesRequest"];
            };
        };
        responses: {
            /** @description What was cancelled, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelWarmupForMailboxesReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listWarmupSubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListWarmupSubscriptionsRequest"];
            };
        };
        responses: {
            /** @description One page of subscriptions, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWarmupSubscriptionsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    pauseWarmupForMailboxes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseWarmupForMailboxesRequest"];
            };
        };
        responses: {
            /** @description The warmup is paused, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getWarmupPricing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getWarmupStats: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWarmupStatsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    connectCloudflareDomains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectCloudflareDomainsRequest"];
            };
        };
        responses: {
            /** @description An outcome per zone, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectCloudflareDomainsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            /** @description A key the request does not have. Observed live. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The Cloudflare account or its credential is in use elsewhere; `code` says which. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listCloudflareDomains: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, counted from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page. Clients use 100 and 200 without error.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Fuzzy.
                 * @example example-business.com
                 */
                keyword?: string;
            };
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of domains, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCloudflareDomainsReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listCloudflareZones: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The zones, or a failure of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCloudflareZonesReply"] | components["schemas"]["ApplicationFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No Cloudflare credential is stored. The status is documented, the wording was not recorded. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFailure"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getMailboxHealth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                "X-Workspace-Id"?: string;
            };
            path: {
                /**
                 * @description The mailbox.
                 * @example 00000000-0000-4000-8000-000000000201
                 */
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMailboxHealthReply"] | components["schemas"]["EmailInsightsFailure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
}
