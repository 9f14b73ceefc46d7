// Generated from the InboxKit spec (2026-11-22) by `pnpm generate`. Do not edit: change specs/ and generate again.
export interface paths {
    readonly "/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Place Order
         * @description Registers domains and creates their mailboxes in one order, paid in wallet credits. The reply is not settled: a client in production reads `id` and rows of `{ domain, status, error }`, the marketing guide prints `order_id`, `status` and rows of `{ status }`. Both are allowed here. A domain that was refused is reported inside the 201.
         */
        readonly post: operations["placeOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/orders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get order
         * @description How far an order is. Not in the navigation of 2025. Only the marketing guide shows the reply; the client in production that places orders does not call this and reads List mailboxes instead.
         */
        readonly get: operations["getOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get account details
         * @description The team of the key: plan, credits, prices of a mailbox. The documented reply has no envelope, and its figures do not add up: `credits_remaining` is not `total_credits` minus `credits_used`. Clients of 2026 read `credits_per_*` before the documented `cost_per_*`.
         */
        readonly get: operations["getAccountDetails"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List workspaces
         * @description All workspaces of the team. Not paged. The workspace is the tenant boundary for reads; wallet and plan belong to the team. `GET /workspaces`, which the marketing guide prints, was only ever guessed at.
         */
        readonly get: operations["listWorkspaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/details": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get workspace details
         * @description One workspace. The path answered in a read sweep whose bodies were not published; the reply is unknown beyond the envelope.
         */
        readonly get: operations["getWorkspaceDetails"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create workspace
         * @description Creates a workspace. The uid comes at the top level or inside `workspace`: clients in production read both. Sending the request again creates another one.
         */
        readonly post: operations["createWorkspace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Update workspace
         * @description Changes a workspace. Neither path nor body is known; both follow the sibling calls. The marketing guide prints `PUT /workspaces/{id}`.
         */
        readonly put: operations["updateWorkspace"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/delete": {
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
         * Delete workspace
         * @description Deletes a workspace. The path is not known; it follows the sibling calls. The marketing guide prints `DELETE /workspaces/{id}`. What becomes of the domains and mailboxes inside is not documented.
         */
        readonly delete: operations["deleteWorkspace"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/webhook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update workspace webhook
         * @description Sets where InboxKit sends the events of one workspace. There is also a webhook of the whole team (Settings, API, Webhooks), which is the normal one. Clients written after the marketing guide call `POST /workspaces/{uid}/webhook` instead; only this path was seen to exist.
         */
        readonly post: operations["updateWorkspaceWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search available domains
         * @description Searches names that can be registered, with their price. Only the TLDs com, net, org and shop are searched; another one is refused with 400. Clients send TLDs with and without the dot; the rows show them dotted. `domain` looks one exact name up.
         */
        readonly post: operations["searchAvailableDomains"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/banned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check if domain is banned from registration
         * @description Whether a name may not be registered. Path and reply are not known: the path follows Check domain availability, whose reply carries the same flag as `banned`. The marketing guide prints `GET /domains/banned/{domain}`.
         */
        readonly get: operations["checkIfDomainIsBannedFromRegistration"];
        readonly put?: never;
        readonly post?: never;
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
        /**
         * Check domain availability
         * @description Whether one name can be registered, and for how much. A taken name is still a 200 with prices. A name the account already owns is not available. The marketing guide prints another path, `/domains/availability/{domain}`; this one was called live. A price of 12.5 for a .com is debited from the wallet as 12.5 credits. No batch form is documented; 40 parallel calls were answered.
         */
        readonly get: operations["checkDomainAvailability"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register domains
         * @description Registers names for 1 to 10 years. With `use_wallet_balance: true` the wallet pays and the answer is a receipt; without it the answer is a Stripe checkout (`url`), and the domains wait in `pending_payment` until it is paid. Such leftovers must be removed (Remove domains) before the names can be registered from the wallet. A registered domain appears in List domains about 30 seconds later.
         */
        readonly post: operations["registerDomains"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List domains
         * @description The domains of the workspace, page by page. `keyword` is fuzzy: compare `name` yourself. More filters exist, their names are not known. On a purchased domain `dns_propagation_status` and `nameserver_match_status` stay `pending` and `last_nameserver_check` `null` until a mailbox is processed, which is no failure (the vendor's support, 2026-08-10); on a connected domain they move to `propagated` and `matched`. `status: active` does not mean that the DNS is ready. The documentation of mid-2025 shows GET, which answers a gateway 404 today.
         */
        readonly post: operations["listDomains"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/assignable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List assignable domains
         * @description The domains that can still take mailboxes. The path answered in a read sweep whose bodies were not published; the reply is assumed to be the one of List domains.
         */
        readonly get: operations["listAssignableDomains"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/dmarc": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set DMARC policy
         * @description Sets the DMARC policy of a domain. The path is printed in the marketing guide and fits the titles in the documentation; the body is the guide's too, which was wrong on the sibling calls (they take `uids`). Register domains calls the address `dmarc_email`.
         */
        readonly post: operations["setDmarcPolicy"];
        /**
         * Remove DMARC policy
         * @description Removes the DMARC policy of a domain. Path as in Set DMARC policy; no source shows a body.
         */
        readonly delete: operations["removeDmarcPolicy"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Remove domains
         * @description Removes domains by name. Purchased ones and those with mailboxes go to `scheduled_for_deletion`. Also clears a domain left in `pending_payment` by an unpaid checkout.
         */
        readonly post: operations["removeDomains"];
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
         * Set domain forwarding
         * @description Sends visitors of the domains to an address. The address needs its scheme; an empty string removes the forwarding. The marketing guide prints `{ domain, redirect_url }`, which is wrong.
         */
        readonly post: operations["setDomainForwarding"];
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
         * Set email forwarding
         * @description Forwards the mail of a domain. No source shows path or body; both follow the sibling calls. The documentation of 2026 dropped this title: forwarding is set per mailbox now (Setup mailbox forwarding).
         */
        readonly post: operations["setEmailForwarding"];
        /**
         * Remove email forwarding
         * @description Stops forwarding the mail of a domain. No source shows path or body; the documentation of 2026 dropped this title.
         */
        readonly delete: operations["removeEmailForwarding"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/catch-all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set catch-all email
         * @description Sends mail to unknown addresses of the domains to one address. The marketing guide prints the same path with `{ domain, email }`; a client in production sends `uids`. The reply is unknown beyond the envelope.
         */
        readonly post: operations["setCatchAllEmail"];
        /**
         * Remove catch-all email
         * @description Removes the catch-all of the domains. Path as in Set catch-all email; no source shows a body.
         */
        readonly delete: operations["removeCatchAllEmail"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/nameservers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get nameservers for domain connection
         * @description Connects domains registered elsewhere: despite its title this call **creates** them in the workspace, free of charge, and answers the nameservers to set at the registrar. A domain whose nameservers are not set is removed again after 12 hours. A name that is already in the workspace is answered with 409, `error: false` and the same result; one such name turns the whole batch into a 409, so connect one by one. A domain that InboxKit itself registered is a 404 forever. Domains whose registrar is Cloudflare cannot change nameservers: use Connect Cloudflare domains.
         */
        readonly post: operations["getNameserversForDomainConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/nameservers/check-propagation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check nameservers propagation
         * @description Whether connected domains delegate to InboxKit's nameservers yet; typically 3 to 4 hours after the change at the registrar. The marketing guide prints `/nameservers/check`, which nothing confirms.
         */
        readonly post: operations["checkNameserversPropagation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/domains/check-workspace-availability": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check workspace availability
         * @description Whether a Google Workspace or a Microsoft 365 tenant can still be opened for a name. Slow: a client in production asks for 10 names at a time. Not in the navigation of 2025; the provider's title was not seen.
         */
        readonly post: operations["checkWorkspaceAvailability"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List mailboxes
         * @description The mailboxes of the workspace, page by page, 10 by default. Rows carry no address: join `username` and `domain_name`. `keyword` is fuzzy, and some workspaces appear to ignore `domain`: compare the address yourself (the first hit of `keyword` with `limit: 1` may be another mailbox). Unknown keys are refused. The documentation of mid-2025 shows GET, which answers a gateway 404 today.
         */
        readonly post: operations["listMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/show-credentials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show mailbox credentials
         * @description The secrets of one mailbox, found by `uid` or by `email`; one of them is needed. The reply names no hosts. Google: `app_password` with smtp.gmail.com and imap.gmail.com. Microsoft: `password` with smtp.office365.com and outlook.office365.com, where IMAP with a password is blocked, so export to a sequencer instead. Credentials exist only once the mailbox is `active`. The marketing guide prints `/mailboxes/{id}/credentials`, which is a gateway 404.
         */
        readonly get: operations["showMailboxCredentials"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/details": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get mailbox details
         * @description One mailbox. The path was called in a read sweep whose bodies were not published; the reply is assumed to hold the row of List mailboxes under `mailbox`. Clients written after the marketing guide call `/mailboxes/{id}` instead.
         */
        readonly get: operations["getMailboxDetails"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/buy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Buy mailboxes
         * @description Buys mailboxes on domains of the workspace. A 200 means accepted, not created: they are `scheduled` and become `active` within hours (6 to 8 in bulk). With `use_wallet_balance: true` the wallet pays; false or absent uses the seats of the plan, and what happens beyond them is not documented. One platform per domain; at most 5 Google or Microsoft mailboxes per domain. Unknown keys are refused, among them `email` and a top-level `domain`, which the marketing guide prints. There is no idempotency: a client sends an `Idempotency-Key` header, nothing shows that it has an effect. After a timeout or a 5xx look the addresses up in List mailboxes first.
         */
        readonly post: operations["buyMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check mailbox status
         * @description The status of mailboxes, found by their uids or by the uids of their domains; one of the two is needed. Unlike List mailboxes, rows may carry the address.
         */
        readonly post: operations["checkMailboxStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel mailboxes
         * @description Schedules mailboxes for cancellation: the status becomes `scheduled_for_cancellation`, later the mailbox is gone. Until then it can be taken back (Uncancel mailboxes); afterwards it cannot. Cancelling a mailbox that is gone finds nothing. A client in production cancels 20 at a time.
         */
        readonly post: operations["cancelMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/uncancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Uncancel mailboxes
         * @description Takes scheduled cancellations back, so that the mailboxes renew again. A 200 carries an outcome per mailbox. Not in the navigation of 2025.
         */
        readonly post: operations["uncancelMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update mailbox
         * @description Changes the name or the user name of a mailbox. The request says `user_name` where replies say `username`. The change is queued; follow `mailbox_update_status` in List mailboxes. Clients written after the marketing guide call `/mailboxes/{id}/update` instead.
         */
        readonly post: operations["updateMailbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/{uid}/profile-picture": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update mailbox profile picture
         * @description Sets the picture of a mailbox from an address. The path is not settled: a client and the marketing guide print this one, but other paths of the same form are wrong. The client sends `url`, the guide `profile_pic_url`.
         */
        readonly post: operations["updateMailboxProfilePicture"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/totp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Generate TOTP
         * @description The current one-time code of a mailbox. Path and reply are not known; the path follows the sibling calls. The marketing guide prints `/mailboxes/{id}/totp`. The code can also be computed from `secret` of Show mailbox credentials.
         */
        readonly get: operations["generateTotp"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/change-username": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change username
         * @description Changes the part of an address before the @. Neither path nor body is known; the marketing guide prints `/mailboxes/{id}/username` with `new_username`. Update mailbox does the same with a known path.
         */
        readonly post: operations["changeUsername"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/change-password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change password
         * @description Changes the password of a mailbox. Neither path nor body is known; the marketing guide prints `/mailboxes/{id}/password` with `new_password`.
         */
        readonly post: operations["changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/available": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check mailbox availability
         * @description Whether an address is still free. Neither path nor reply is known; the path follows Check domain availability. The marketing guide prints `/mailboxes/{id}/availability`, which makes no sense for an address that does not exist yet.
         */
        readonly get: operations["checkMailboxAvailability"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/forwarding/setup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Setup mailbox forwarding
         * @description Forwards the mail of mailboxes to one address, in queued jobs. The jobs are expected under `jobs`; the client also accepts `result` and `data`.
         */
        readonly post: operations["setupMailboxForwarding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/forwarding/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update mailbox forwarding
         * @description Changes where the mail of mailboxes is forwarded to, in queued jobs.
         */
        readonly post: operations["updateMailboxForwarding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/forwarding/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Remove mailbox forwarding
         * @description Stops forwarding the mail of mailboxes, in queued jobs.
         */
        readonly post: operations["removeMailboxForwarding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/forwarding/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List mailbox forwarding jobs
         * @description How far the jobs of the other forwarding calls are, of all mailboxes or of those named.
         */
        readonly post: operations["listMailboxForwardingJobs"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dns/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get DNS records
         * @description The DNS records of a domain, found by `uid` or by `domain`; one of them is needed. `host` is relative to the domain. The documented list does not show `_id`, yet Update and Delete DNS records want it. A domain without records yet is a 404.
         */
        readonly get: operations["getDnsRecords"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dns/add": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add DNS records
         * @description Adds records to a domain. Whether a record that exists is added twice is not documented. The reply is unknown beyond the envelope.
         */
        readonly post: operations["addDnsRecords"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dns/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update DNS records
         * @description Replaces records of a domain, each named by its `record_id`, which is the `_id` of Get DNS records. The reply is unknown beyond the envelope.
         */
        readonly post: operations["updateDnsRecords"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dns/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete DNS records
         * @description Deletes records of a domain by the `_id` of Get DNS records. The reply is unknown beyond the envelope.
         */
        readonly post: operations["deleteDnsRecords"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dns/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verify DNS
         * @description Checks the MX, SPF, DKIM and DMARC records of domains, named by one of `domain`, `domains`, `uid`, `uids`. A domain that could not be checked is a row with `status: error` inside the 200. Not in the navigation of 2025; the provider's title was not seen.
         */
        readonly post: operations["verifyDns"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dns/repair": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Repair DNS
         * @description Writes the mail records of domains anew, named by one of `domain`, `domains`, `uid`, `uids`. Not in the navigation of 2025; the provider's title was not seen. What a row of the reply says is not known.
         */
        readonly post: operations["repairDns"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sequencers/export/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Export mailboxes status
         * @description How far exports of mailboxes to sequencers are. Every filter may be left out. InboxKit drives the sequencer through a browser; one script counts 5 to 15 % of exports that never arrive. The word for a finished export is not known.
         */
        readonly post: operations["getExportMailboxesStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sequencers/platforms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List sequencer platforms
         * @description The sending tools that can be connected. `smartlead` was seen as a value; instantly, sendkit and others are known by name. The reply is unknown beyond the envelope.
         */
        readonly get: operations["listSequencerPlatforms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sequencers/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List sequencers
         * @description The sequencers connected to the workspace. Paged by `limit` and `offset`; an empty object is a valid body.
         */
        readonly post: operations["listSequencers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sequencers/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Export mailboxes
         * @description Hands mailboxes to a sequencer. May be called before they are active; they are pushed when ready. An export that exists is skipped and counted as duplicate.
         */
        readonly post: operations["exportMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sequencers/add": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add sequencer
         * @description Connects a sending tool with an API key or with its login. The uid comes at the top level; a client also accepts it under `data`. Sending the request again connects it twice.
         */
        readonly post: operations["addSequencer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sequencers/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update sequencer
         * @description Changes a sequencer. Neither path nor body is known: the path follows the sibling calls, the body Add sequencer.
         */
        readonly post: operations["updateSequencer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sequencers/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete sequencers
         * @description Deletes sequencers with their stored logins. Neither path nor body is known; both follow the sibling calls.
         */
        readonly post: operations["deleteSequencers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billing/pricing-plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get pricing plans
         * @description The plans on offer. Plans named Professional, Agency and Enterprise and a monthly cycle were seen elsewhere; the reply is unknown beyond the envelope.
         */
        readonly get: operations["getPricingPlans"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billing/subscription": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get subscription details
         * @description The plan of the team. The path answered live; its body was not published. Get account details carries the current plan with known fields. A billing reply of 2026-07-10 carried the number `cost_per_add_on_ms_outlook_mailbox`; where is not clear. A white label's site quotes `credits_per_google_mailbox` and its like.
         */
        readonly get: operations["getSubscriptionDetails"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billing/change-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change subscription plan
         * @description Moves the team to another plan. Neither path nor body is known; the path follows the sibling calls, the body the uid and cycle that Get account details shows of a plan.
         */
        readonly post: operations["changeSubscriptionPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billing/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel subscription
         * @description Ends the plan of the team at the end of the paid period. The path is not known; it follows the sibling calls. No body is known.
         */
        readonly post: operations["cancelSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billing/wallet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get wallet details
         * @description The credits of the team. With auto top-up off only the first three figures and the switch are known to be there. The wallet is the team's: one workspace's purchases drain it for all (article 8 of help.inboxkit.com says that each workspace has its own balance; the call works without a workspace). A credit is one US dollar (article 31). `/wallet`, `/wallet/balance`, `/billing/balance`, `/billing/credits` and `/credits` are gateway 404s.
         */
        readonly get: operations["getWalletDetails"];
        readonly put?: never;
        /**
         * Add credits to wallet
         * @description Buys credits. Three ways exist: `direct_charge` (the credits are there with the answer), a checkout session, and `guest_mode`; the last two are followed with Check payment status. Neither path nor body is known: the path is that of the wallet, below which its poll lies.
         */
        readonly post: operations["addCreditsToWallet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billing/wallet/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check payment status
         * @description Whether a checkout for credits was paid and credited. Not in the navigation of 2025.
         */
        readonly get: operations["checkPaymentStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billing/auto-topup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update auto top-up settings
         * @description Sets the threshold below which the wallet tops itself up, and by how much. Switching it on allows InboxKit to charge without asking again, at once if the wallet is below the threshold, so it counts as spending. The reply is unknown beyond the envelope.
         */
        readonly post: operations["updateAutoTopUpSettings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billing/manage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get billing portal link
         * @description A link to the billing portal. The path was called in a read sweep whose bodies were not published; another client guesses `/billing/portal`. The reply is unknown beyond the envelope. Whoever holds such a link can usually act on the billing: treat the whole reply as a secret.
         */
        readonly get: operations["getBillingPortalLink"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/consent-request/initiate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Initiate Consent Request
         * @description Lets InboxKit click through an OAuth consent screen for a mailbox, named by `mailbox_uid` or by `username` and `domain`. For authentication only: the vendor's support said on 2026-08-10 that refresh tokens for sending through the Gmail API are not supported. Another client guesses the path `initiate-consent-request`.
         */
        readonly post: operations["initiateConsentRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/consent-request/status/{uid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Consent Request Status
         * @description How far a consent request is. The same change is sent as the event `consent_request.status_changed`.
         */
        readonly get: operations["getConsentRequestStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/consent-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Consent Requests
         * @description The consent requests of the workspace, paged by `limit` and `offset`. The path was called in a read sweep whose bodies were not published; the reply is assumed to hold rows of Get Consent Request Status under `data`.
         */
        readonly get: operations["listConsentRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/client-id-request/initiate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Initiate Client ID Request
         * @description Lets InboxKit allow an OAuth client in the tenant of a domain: with `delegated: true` on Google, with `app_roles` on Microsoft. For authentication only, as the consent requests. Not in the navigation of 2025; the provider's title was not seen.
         */
        readonly post: operations["initiateClientIdRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/client-id-request/status/{uid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Client ID Request Status
         * @description How far a client-id request is. For Google the same change is sent as the event `client_id_request.status_changed`. Not in the navigation of 2025; the provider's title was not seen.
         */
        readonly get: operations["getClientIdRequestStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mailboxes/client-id-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Client ID Requests
         * @description The client-id requests of the workspace, paged by `page` and `limit`. No source shows the reply; its rows are assumed to stand under `data`. Not in the navigation of 2025; the provider's title was not seen.
         */
        readonly get: operations["listClientIdRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assign tags to domains or mailboxes
         * @description Puts tags on domains or mailboxes. Neither path nor body is known.
         */
        readonly post: operations["assignTagsToDomainsOrMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all tags
         * @description The tags of the workspace. The path was called in a read sweep whose bodies were not published; the reply is unknown beyond the envelope.
         */
        readonly get: operations["getAllTags"];
        readonly put?: never;
        /**
         * Create a new tag
         * @description Creates a tag. A client in production reads `id` from the reply; whether a tag has more than a name (a colour, say) is not known.
         */
        readonly post: operations["createANewTag"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/{id}": {
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
         * Delete a tag
         * @description Deletes a tag and takes it off what it was assigned to. The path is not known.
         */
        readonly delete: operations["deleteATag"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prewarm/search-domains": {
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
         * @description Searches InboxKit's stock of warmed domains. Neither path nor body is known: the path follows Buy Prewarmed Mailboxes. Rows give the `domain_id` that the purchase takes; the rest of the reply is unknown. Another client guesses `/prewarm/domains`.
         */
        readonly post: operations["searchPrewarmDomains"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prewarm/search-mailboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search Mailboxes
         * @description Searches the mailboxes of InboxKit's stock of warmed domains. Neither path nor body nor reply is known: the path follows Buy Prewarmed Mailboxes.
         */
        readonly post: operations["searchPrewarmMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prewarm/buy-domain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Buy Prewarmed Mailboxes
         * @description Buys warmed domains from InboxKit's stock with their mailboxes; not for own domains. Warming goes on for up to 12 weeks unless `keep_warming` is false. The reply has a `total_price` in credits (24 for 3 mailboxes on 2 domains in the documentation); where it stands and what else the reply holds was not seen. Badged "Developing" in the documentation.
         */
        readonly post: operations["buyPrewarmedMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/prewarm/order-status/{order_uid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check Order Status
         * @description An order of prewarmed mailboxes. Only the status `completed` is shown by any source. Badged "Developing" in the documentation.
         */
        readonly get: operations["checkPrewarmOrderStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/warmup/add": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add warmup for mailboxes
         * @description Starts a paid warmup subscription for each mailbox: 3 a month, from the wallet, until cancelled. Two active subscriptions for one mailbox are possible and both are charged, so look into List warmup subscriptions first. What could not be added is in `errors`, what was left out is counted in `skipped`. A `started_at` of `null` is normal, not a failure. The provider's title was not seen.
         */
        readonly post: operations["addWarmupForMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/warmup/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel warmup for mailboxes
         * @description Ends the warmup of 1 to 100 mailboxes. A reply that names none of them as cancelled is ambiguous between a failure and nothing left to cancel: List warmup subscriptions tells.
         */
        readonly post: operations["cancelWarmupForMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/warmup/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List warmup subscriptions
         * @description The warmup subscriptions of the workspace, page by page.
         */
        readonly post: operations["listWarmupSubscriptions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/warmup/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause warmup for mailboxes
         * @description Pauses the warmup of mailboxes. Only the path is known: the body is assumed to be the one of Cancel warmup for mailboxes. The provider's title was not seen.
         */
        readonly post: operations["pauseWarmupForMailboxes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/warmup/pricing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get warmup pricing
         * @description What warmup costs: 3 per mailbox and month when it was last seen. The field that says so is not recorded, so the reply is unknown beyond the envelope. The provider's title was not seen.
         */
        readonly get: operations["getWarmupPricing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/warmup/stats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get warmup stats
         * @description The warmup of the workspace in figures. Its fields are camel case, unlike the rest of the API. The provider's title was not seen.
         */
        readonly get: operations["getWarmupStats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudflare-domains/connect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Connect Cloudflare domains
         * @description Connects zones of a Cloudflare account, either those named (at most 500) or all. The way for domains whose registrar is Cloudflare, since their nameservers cannot be changed. A 200 carries an outcome per zone. The marketing guide prints `{ zone_id, domain, api_token }`, which is refused with 400 "domain is not allowed". What `global_api_key` needs beside the key is not known.
         */
        readonly post: operations["connectCloudflareDomains"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudflare-domains/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Cloudflare domains
         * @description The domains connected through Cloudflare, page by page. Unlike the other lists this one is a GET. The key of the rows is assumed. The provider's title was not seen.
         */
        readonly get: operations["listCloudflareDomains"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudflare-domains/zones": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Cloudflare zones
         * @description The zones of the stored Cloudflare credential, and which of them are connected. Without a stored credential a 404. The key of the rows is assumed.
         */
        readonly get: operations["listCloudflareZones"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/email-insights/mailbox/{uid}/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get mailbox health
         * @description What a mailbox sent and how much of it bounced. The envelope differs from the rest of the API (`success`, `data`), and so do the times: the zero time `0001-01-01T00:00:00Z` means never. `status` is about activity, not about the life of the mailbox: an active mailbox that sends nothing is `inactive`. Figures may be missing. The documentation shows other names (`health_status`, `bounce_rate`, `reply_rate`); these were captured live.
         */
        readonly get: operations["getMailboxHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly "domain.status_changed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Event: domain status changed
         * @description A domain changed its status. Sent about 30 seconds after the change. The field table was only partly readable.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /**
                     * @description The event, as in the body.
                     * @example mailbox.status_changed
                     */
                    readonly "X-InboxKit-Event": components["parameters"]["EventName"];
                    /**
                     * @description When it was sent, in ISO-8601. Nothing signs it.
                     * @example 2026-11-22T10:00:00.000Z
                     */
                    readonly "X-InboxKit-Timestamp": components["parameters"]["EventTimestamp"];
                    /**
                     * @description `sha256=` and 64 lower-case hex digits: the SHA-256 of the team's API key itself. Constant, so whoever reads one can forge any event.
                     * @example sha256=synthetic-digest
                     */
                    readonly "X-InboxKit-Signature": components["parameters"]["EventSignature"];
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": DomainStatusChangedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["EventTaken"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "mailbox.status_changed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Event: mailbox status changed
         * @description A mailbox changed its status. Sent about 30 seconds after the change. **The payload carries the credentials of the mailbox in plain text** (a refresh token is never included). The field table was only partly readable.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /**
                     * @description The event, as in the body.
                     * @example mailbox.status_changed
                     */
                    readonly "X-InboxKit-Event": components["parameters"]["EventName"];
                    /**
                     * @description When it was sent, in ISO-8601. Nothing signs it.
                     * @example 2026-11-22T10:00:00.000Z
                     */
                    readonly "X-InboxKit-Timestamp": components["parameters"]["EventTimestamp"];
                    /**
                     * @description `sha256=` and 64 lower-case hex digits: the SHA-256 of the team's API key itself. Constant, so whoever reads one can forge any event.
                     * @example sha256=synthetic-digest
                     */
                    readonly "X-InboxKit-Signature": components["parameters"]["EventSignature"];
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": MailboxStatusChangedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["EventTaken"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "consent_request.status_changed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Event: consent request status changed
         * @description A consent request changed its status. Sent about 30 seconds after the change. The field table was only partly readable.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /**
                     * @description The event, as in the body.
                     * @example mailbox.status_changed
                     */
                    readonly "X-InboxKit-Event": components["parameters"]["EventName"];
                    /**
                     * @description When it was sent, in ISO-8601. Nothing signs it.
                     * @example 2026-11-22T10:00:00.000Z
                     */
                    readonly "X-InboxKit-Timestamp": components["parameters"]["EventTimestamp"];
                    /**
                     * @description `sha256=` and 64 lower-case hex digits: the SHA-256 of the team's API key itself. Constant, so whoever reads one can forge any event.
                     * @example sha256=synthetic-digest
                     */
                    readonly "X-InboxKit-Signature": components["parameters"]["EventSignature"];
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": ConsentRequestStatusChangedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["EventTaken"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "client_id_request.status_changed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Event: client id request status changed
         * @description A client-id request changed its status; Google only. Sent about 30 seconds after the change. The field table was only partly readable.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /**
                     * @description The event, as in the body.
                     * @example mailbox.status_changed
                     */
                    readonly "X-InboxKit-Event": components["parameters"]["EventName"];
                    /**
                     * @description When it was sent, in ISO-8601. Nothing signs it.
                     * @example 2026-11-22T10:00:00.000Z
                     */
                    readonly "X-InboxKit-Timestamp": components["parameters"]["EventTimestamp"];
                    /**
                     * @description `sha256=` and 64 lower-case hex digits: the SHA-256 of the team's API key itself. Constant, so whoever reads one can forge any event.
                     * @example sha256=synthetic-digest
                     */
                    readonly "X-InboxKit-Signature": components["parameters"]["EventSignature"];
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": ClientIdRequestStatusChangedEvent;
                };
            };
            readonly responses: {
                readonly 200: components["responses"]["EventTaken"];
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
        /** @description The key is missing or wrong. The gateway shape was captured live, the application shape is the documented one. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description Too many requests. The exact body is not recorded: it comes from the gateway or from the application. */
        readonly RateLimited: {
            headers: {
                /**
                 * @description Seconds, or an HTTP date. Not always sent.
                 * @example 30
                 */
                readonly "Retry-After"?: string;
                /**
                 * @description Requests left in the window, according to the guide of 2026-04.
                 * @example 0
                 */
                readonly "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds, according to the guide of 2026-04.
                 * @example 1795341630
                 */
                readonly "X-RateLimit-Reset"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description The server failed. Whether the request took effect is unknown: read back before sending an effect again. Behind Cloudflare the body may also be HTML. */
        readonly ServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Failure;
            };
        };
        /** @description The gateway knows no such route. Expect this where the path of the operation is only inferred. */
        readonly RouteNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": GatewayFailure;
            };
        };
        /** @description The gateway knows no such route, so no application saw the request. Expect this where the path of the operation is only inferred. */
        readonly SpendRouteNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": GatewayFailure;
            };
        };
        /** @description Any 2xx within 30 seconds takes the event; the marketing guide and one client say 10. Otherwise up to 3 more deliveries follow within minutes; a 4xx such as 400 or 401 is final. */
        readonly EventTaken: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
         * @example 00000000-0000-4000-8000-000000000001
         */
        readonly WorkspaceId: string;
        /**
         * @description The page to read, counted from 1.
         * @example 1
         */
        readonly Page: number;
        /**
         * @description Rows per page. Clients use 100 and 200 without error.
         * @example 100
         */
        readonly Limit: number;
        /**
         * @description Rows to skip.
         * @example 0
         */
        readonly Offset: number;
        /**
         * @description The event, as in the body.
         * @example mailbox.status_changed
         */
        readonly EventName: string;
        /**
         * @description When it was sent, in ISO-8601. Nothing signs it.
         * @example 2026-11-22T10:00:00.000Z
         */
        readonly EventTimestamp: string;
        /**
         * @description `sha256=` and 64 lower-case hex digits: the SHA-256 of the team's API key itself. Constant, so whoever reads one can forge any event.
         * @example sha256=synthetic-digest
         */
        readonly EventSignature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly placeOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": PlaceOrderRequest;
            };
        };
        readonly responses: {
            /** @description The order was taken; single domains may have been refused. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": PlaceOrderReply;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The wallet holds too little. Observed on Buy mailboxes; that this call refuses in the same way is inferred. */
            readonly 402: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path: {
                /**
                 * @description The order.
                 * @example 00000000-0000-4000-8000-000000000301
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetOrderReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getAccountDetails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetAccountDetailsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listWorkspaces: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workspaces, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListWorkspacesReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getWorkspaceDetails: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The workspace.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly uid: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workspace, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
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
            /** @description The workspace was created, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CreateWorkspaceReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly updateWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateWorkspaceRequest;
            };
        };
        readonly responses: {
            /** @description The workspace was changed, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly deleteWorkspace: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The workspace.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly uid: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workspace was deleted, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly updateWorkspaceWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateWorkspaceWebhookRequest;
            };
        };
        readonly responses: {
            /** @description The webhook was set, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly searchAvailableDomains: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SearchAvailableDomainsRequest;
            };
        };
        readonly responses: {
            /** @description The names found, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SearchAvailableDomainsReply | ApplicationFailure;
                };
            };
            /** @description A TLD that is not searched. The status was observed, the wording was not recorded. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly checkIfDomainIsBannedFromRegistration: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The full name.
                 * @example example.com
                 */
                readonly domain: string;
            };
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly checkDomainAvailability: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The full name.
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
            /** @description The answer, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CheckDomainAvailabilityReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly registerDomains: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RegisterDomainsRequest;
            };
        };
        readonly responses: {
            /** @description A receipt of the wallet, a checkout to be paid, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": RegisterDomainsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The wallet holds too little. Observed on Buy mailboxes; that this call refuses in the same way is inferred. */
            readonly 402: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listDomains: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ListDomainsRequest;
            };
        };
        readonly responses: {
            /** @description One page of domains, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListDomainsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listAssignableDomains: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The page to read, counted from 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Rows per page. Clients use 100 and 200 without error.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of domains, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListAssignableDomainsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly setDmarcPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SetDmarcPolicyRequest;
            };
        };
        readonly responses: {
            /** @description The policy was set, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly removeDmarcPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RemoveDmarcPolicyRequest;
            };
        };
        readonly responses: {
            /** @description The policy was removed, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly removeDomains: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RemoveDomainsRequest;
            };
        };
        readonly responses: {
            /** @description What was changed and what was deleted, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": RemoveDomainsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly setDomainForwarding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SetDomainForwardingRequest;
            };
        };
        readonly responses: {
            /** @description The domains that were changed, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SetDomainForwardingReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly setEmailForwarding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SetEmailForwardingRequest;
            };
        };
        readonly responses: {
            /** @description The forwarding was set, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly removeEmailForwarding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RemoveEmailForwardingRequest;
            };
        };
        readonly responses: {
            /** @description The forwarding was removed, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly setCatchAllEmail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SetCatchAllEmailRequest;
            };
        };
        readonly responses: {
            /** @description The catch-all was set, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly removeCatchAllEmail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RemoveCatchAllEmailRequest;
            };
        };
        readonly responses: {
            /** @description The catch-all was removed, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getNameserversForDomainConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": GetNameserversForDomainConnectionRequest;
            };
        };
        readonly responses: {
            /** @description The nameservers to set, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetNameserversForDomainConnectionReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description InboxKit registered this domain itself; there is nothing to connect. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            /** @description Already connected to this workspace; the result is the one of a success. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetNameserversForDomainConnectionReply;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly checkNameserversPropagation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CheckNameserversPropagationRequest;
            };
        };
        readonly responses: {
            /** @description One row per domain, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CheckNameserversPropagationReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly checkWorkspaceAvailability: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CheckWorkspaceAvailabilityRequest;
            };
        };
        readonly responses: {
            /** @description One row per name, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CheckWorkspaceAvailabilityReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listMailboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ListMailboxesRequest;
            };
        };
        readonly responses: {
            /** @description One page of mailboxes, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListMailboxesReply | ApplicationFailure;
                };
            };
            /** @description A key the request does not have, such as `domain_name`. That it is refused was observed; status and wording follow Connect Cloudflare domains. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly showMailboxCredentials: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The mailbox.
                 * @example 00000000-0000-4000-8000-000000000201
                 */
                readonly uid?: string;
                /**
                 * @description Its address, instead of `uid`.
                 * @example ada@example.com
                 */
                readonly email?: string;
            };
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The secrets, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ShowMailboxCredentialsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description No such mailbox in this workspace. A clean 4xx was observed; its wording is a public client's. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getMailboxDetails: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The mailbox.
                 * @example 00000000-0000-4000-8000-000000000201
                 */
                readonly uid: string;
            };
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mailbox, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetMailboxDetailsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly buyMailboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": BuyMailboxesRequest;
            };
        };
        readonly responses: {
            /** @description The mailboxes are scheduled, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": BuyMailboxesReply | ApplicationFailure;
                };
            };
            /** @description The purchase breaks a rule. Refusals naming "maximum N mailboxes" and "currently has N mailbox(es)" are matched by a client in production; their status was not recorded. The wording of an unknown key follows Connect Cloudflare domains. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The wallet holds too little. Captured live. */
            readonly 402: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            /** @description An address exists already. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly checkMailboxStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CheckMailboxStatusRequest;
            };
        };
        readonly responses: {
            /** @description One row per mailbox, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CheckMailboxStatusReply | ApplicationFailure;
                };
            };
            /** @description Neither `uids` nor `domain_uids`. Observed live; the message says that uids is required. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly cancelMailboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CancelMailboxesRequest;
            };
        };
        readonly responses: {
            /** @description Scheduled for cancellation, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly uncancelMailboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UncancelMailboxesRequest;
            };
        };
        readonly responses: {
            /** @description An outcome per mailbox, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": UncancelMailboxesReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly updateMailbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateMailboxRequest;
            };
        };
        readonly responses: {
            /** @description The change is queued, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly updateMailboxProfilePicture: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path: {
                /**
                 * @description The mailbox.
                 * @example 00000000-0000-4000-8000-000000000201
                 */
                readonly uid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateMailboxProfilePictureRequest;
            };
        };
        readonly responses: {
            /** @description The picture was taken, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly generateTotp: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The mailbox.
                 * @example 00000000-0000-4000-8000-000000000201
                 */
                readonly uid: string;
            };
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The code, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly changeUsername: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ChangeUsernameRequest;
            };
        };
        readonly responses: {
            /** @description The change was taken, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ChangePasswordRequest;
            };
        };
        readonly responses: {
            /** @description The change was taken, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly checkMailboxAvailability: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The address.
                 * @example ada@example.com
                 */
                readonly email: string;
            };
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly setupMailboxForwarding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SetupMailboxForwardingRequest;
            };
        };
        readonly responses: {
            /** @description The jobs, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": MailboxForwardingReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly updateMailboxForwarding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateMailboxForwardingRequest;
            };
        };
        readonly responses: {
            /** @description The jobs, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": MailboxForwardingReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly removeMailboxForwarding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RemoveMailboxForwardingRequest;
            };
        };
        readonly responses: {
            /** @description The jobs, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": MailboxForwardingReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listMailboxForwardingJobs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ListMailboxForwardingJobsRequest;
            };
        };
        readonly responses: {
            /** @description The jobs, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": MailboxForwardingReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getDnsRecords: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The domain.
                 * @example 00000000-0000-4000-8000-000000000101
                 */
                readonly uid?: string;
                /**
                 * @description Its full name, instead of `uid`.
                 * @example example-business.com
                 */
                readonly domain?: string;
            };
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The records, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetDnsRecordsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description No such domain, or it has no records yet. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly addDnsRecords: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AddDnsRecordsRequest;
            };
        };
        readonly responses: {
            /** @description The records were added, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly updateDnsRecords: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateDnsRecordsRequest;
            };
        };
        readonly responses: {
            /** @description The records were replaced, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly deleteDnsRecords: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": DeleteDnsRecordsRequest;
            };
        };
        readonly responses: {
            /** @description The records were deleted, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly verifyDns: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": VerifyDnsRequest;
            };
        };
        readonly responses: {
            /** @description One row per domain, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": VerifyDnsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly repairDns: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": VerifyDnsRequest;
            };
        };
        readonly responses: {
            /** @description What was repaired, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": RepairDnsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getExportMailboxesStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": GetExportMailboxesStatusRequest;
            };
        };
        readonly responses: {
            /** @description The exports, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetExportMailboxesStatusReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listSequencerPlatforms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The platforms, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listSequencers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ListSequencersRequest;
            };
        };
        readonly responses: {
            /** @description The sequencers, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListSequencersReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly exportMailboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ExportMailboxesRequest;
            };
        };
        readonly responses: {
            /** @description The exports were created or skipped, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ExportMailboxesReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly addSequencer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AddSequencerRequest;
            };
        };
        readonly responses: {
            /** @description The sequencer was added, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AddSequencerReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly updateSequencer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateSequencerRequest;
            };
        };
        readonly responses: {
            /** @description The sequencer was changed, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly deleteSequencers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": DeleteSequencersRequest;
            };
        };
        readonly responses: {
            /** @description The sequencers were deleted, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getPricingPlans: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The plans, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getSubscriptionDetails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The subscription, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly changeSubscriptionPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ChangeSubscriptionPlanRequest;
            };
        };
        readonly responses: {
            /** @description The plan was changed, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["SpendRouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly cancelSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The subscription ends with its period, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
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
            /** @description The wallet, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetWalletDetailsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly addCreditsToWallet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AddCreditsToWalletRequest;
            };
        };
        readonly responses: {
            /** @description The credits were added or a payment was opened, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AddCreditsToWalletReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["SpendRouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly checkPaymentStatus: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The Stripe session.
                 * @example cs_test_synthetic
                 */
                readonly session_id: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The payment, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CheckPaymentStatusReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly updateAutoTopUpSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": UpdateAutoTopUpSettingsRequest;
            };
        };
        readonly responses: {
            /** @description The settings were taken, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getBillingPortalLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly initiateConsentRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": InitiateConsentRequestRequest;
            };
        };
        readonly responses: {
            /** @description The request was queued, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": InitiateConsentRequestReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getConsentRequestStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path: {
                /**
                 * @description The consent request.
                 * @example 00000000-0000-4000-8000-000000000601
                 */
                readonly uid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetConsentRequestStatusReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listConsentRequests: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Rows per page. Clients use 100 and 200 without error.
                 * @example 100
                 */
                readonly limit?: number;
                /**
                 * @description Rows to skip.
                 * @example 0
                 */
                readonly offset?: number;
            };
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requests, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListConsentRequestsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly initiateClientIdRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": InitiateClientIdRequestRequest;
            };
        };
        readonly responses: {
            /** @description The request was queued, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": InitiateClientIdRequestReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getClientIdRequestStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path: {
                /**
                 * @description The client-id request.
                 * @example 00000000-0000-4000-8000-000000000602
                 */
                readonly uid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetClientIdRequestStatusReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listClientIdRequests: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The page to read, counted from 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Rows per page. Clients use 100 and 200 without error.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of requests, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListClientIdRequestsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly assignTagsToDomainsOrMailboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AssignTagsToDomainsOrMailboxesRequest;
            };
        };
        readonly responses: {
            /** @description The tags were assigned, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getAllTags: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tags, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly createANewTag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CreateANewTagRequest;
            };
        };
        readonly responses: {
            /** @description The tag was created, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CreateANewTagReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly deleteATag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path: {
                /**
                 * @description The tag.
                 * @example 507f1f77bcf86cd799439021
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tag was deleted, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly searchPrewarmDomains: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": PrewarmSearchRequest;
            };
        };
        readonly responses: {
            /** @description The offers, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly searchPrewarmMailboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": PrewarmSearchRequest;
            };
        };
        readonly responses: {
            /** @description The offers, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly buyPrewarmedMailboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": BuyPrewarmedMailboxesRequest;
            };
        };
        readonly responses: {
            /** @description The order was taken, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": BuyPrewarmedMailboxesReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The wallet holds too little. Observed on Buy mailboxes; that this call refuses in the same way is inferred. */
            readonly 402: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly checkPrewarmOrderStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path: {
                /**
                 * @description The order.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                readonly order_uid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CheckPrewarmOrderStatusReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly addWarmupForMailboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AddWarmupForMailboxesRequest;
            };
        };
        readonly responses: {
            /** @description What was started, refused and skipped, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AddWarmupForMailboxesReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The wallet holds too little. Observed on Buy mailboxes; that this call refuses in the same way is inferred. */
            readonly 402: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly cancelWarmupForMailboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CancelWarmupForMailboxesRequest;
            };
        };
        readonly responses: {
            /** @description What was cancelled, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CancelWarmupForMailboxesReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listWarmupSubscriptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ListWarmupSubscriptionsRequest;
            };
        };
        readonly responses: {
            /** @description One page of subscriptions, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListWarmupSubscriptionsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly pauseWarmupForMailboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": PauseWarmupForMailboxesRequest;
            };
        };
        readonly responses: {
            /** @description The warmup is paused, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getWarmupPricing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The price, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Envelope | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getWarmupStats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The figures, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetWarmupStatsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly connectCloudflareDomains: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ConnectCloudflareDomainsRequest;
            };
        };
        readonly responses: {
            /** @description An outcome per zone, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ConnectCloudflareDomainsReply | ApplicationFailure;
                };
            };
            /** @description A key the request does not have. Observed live. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The Cloudflare account or its credential is in use elsewhere; `code` says which. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listCloudflareDomains: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The page to read, counted from 1.
                 * @example 1
                 */
                readonly page?: number;
                /**
                 * @description Rows per page. Clients use 100 and 200 without error.
                 * @example 100
                 */
                readonly limit?: number;
                /**
                 * @description Fuzzy.
                 * @example example-business.com
                 */
                readonly keyword?: string;
            };
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of domains, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListCloudflareDomainsReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listCloudflareZones: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The zones, or a failure of the application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ListCloudflareZonesReply | ApplicationFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description No Cloudflare credential is stored. The status is documented, the wording was not recorded. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApplicationFailure;
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getMailboxHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The uid of the workspace the call works in. Calls that do not need it accept it too. What the API answers for a workspace the key cannot read is not recorded; the tests of one public client expect 403, or 400 "Workspace not found", with `error: true`.
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Workspace-Id"?: string;
            };
            readonly path: {
                /**
                 * @description The mailbox.
                 * @example 00000000-0000-4000-8000-000000000201
                 */
                readonly uid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The figures, or a failure. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GetMailboxHealthReply | EmailInsightsFailure;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
}
/** @description The registrant of a domain, as sent. */
export type Contact = {
    readonly first_name: string;
    readonly last_name: string;
    readonly email: string;
    readonly phone?: string;
    readonly organization?: string;
    readonly address_line1: string;
    readonly address_line2?: string;
    readonly city: string;
    readonly state: string;
    readonly country: string;
    readonly postal_code: string;
};
export type PlaceOrderRequest = {
    /** @description The registrant of every domain that names none itself. */
    readonly contact_details?: Contact;
    readonly domains: readonly {
        /** @description The full name. */
        readonly name: string;
        /** @description Where visitors of the domain are sent. */
        readonly redirect_url: string;
        /** @description 1 by default. */
        readonly registration_years?: number;
        readonly contact_details?: Contact;
        readonly sequencer?: string;
        readonly consent_screen_url?: string;
        readonly mailboxes: readonly {
            readonly first_name: string;
            readonly last_name: string;
            /** @description The full address. */
            readonly email: string;
            /** @enum {string} */
            readonly platform: "GOOGLE" | "MICROSOFT" | "AZURE";
            readonly profile_pic_url?: string;
            /** @description An empty string is tolerated. */
            readonly sequencer_uid?: string;
        }[];
    }[];
};
/** @description `queued`, `processing`, then `done` or `error`. A public client also accepts `completed`, `complete` and `failed`. */
export type OrderStatus = "queued" | "processing" | "done" | "error" | "completed" | "complete" | "failed" | (string & {});
/** @description No envelope. Either `id` or `order_id` names the order. */
export type PlaceOrderReply = {
    readonly id?: string;
    readonly order_id?: string;
    readonly status?: OrderStatus;
    readonly domains?: readonly {
        readonly domain?: string;
        /** @description A status, or in the guide "<domain> queued". */
        readonly status?: string;
        readonly error?: string | null;
    }[];
};
/** @description A refusal by the gateway, before the application saw the request. It has no `error` key. */
export type GatewayFailure = {
    readonly error?: never;
    /** @description The HTTP status. */
    readonly code: number;
    readonly message: string;
};
/** @description A refusal by the application, with a 4xx status or with 200. The 200 form was seen on lists and lookups; public clients guard for it on every call, so every enveloped reply has it here. */
export type ApplicationFailure = {
    /** @constant */
    readonly error: true;
    /** @description For people; refusals of a purchase can only be told apart by it. */
    readonly message: string;
    /** @description A word for machines, where there is one: `ACCOUNT_ALREADY_USED`, `CREDENTIAL_CONFLICT`. */
    readonly code?: string;
};
/** @description Any refusal, from the gateway or from the application. */
export type Failure = GatewayFailure | ApplicationFailure;
export type OrderDomainStatus = "queued" | "checking_availability" | "registering" | "waiting_for_activation" | "creating_mailboxes" | "generating_consent_url" | "completed" | "error" | "warning" | (string & {});
/** @description No envelope. */
export type GetOrderReply = {
    /** @constant */
    readonly error?: false;
    readonly id?: string;
    readonly order_id?: string;
    readonly status?: OrderStatus;
    readonly created_at?: string;
    readonly workspace?: string;
    readonly domains?: readonly {
        readonly name?: string;
        readonly status?: OrderDomainStatus;
        readonly mailboxes?: readonly {
            readonly email?: string;
            /** @description Such as `provisioning`. */
            readonly status?: string;
        }[];
    }[];
};
export type Plan = {
    readonly name: string;
    readonly uid: string;
    readonly cycle?: "monthly" | (string & {});
    /** @description The price of a cycle. That it is in dollars is inferred. */
    readonly pricing?: number;
    /** Format: date-time */
    readonly renews_on?: string | null;
    /** Format: date-time */
    readonly purchased_on?: string | null;
};
export type GetAccountDetailsReply = {
    /** @constant */
    readonly error?: false;
    readonly uid: string;
    /** @description The name of the team. */
    readonly team: string;
    readonly admin_email?: string;
    readonly total_credits?: number;
    readonly credits_used?: number;
    readonly credits_remaining: number;
    readonly cost_per_google_mailbox?: number;
    readonly cost_per_ms_outlook_mailbox?: number;
    readonly credits_per_google_mailbox?: number;
    readonly credits_per_ms_outlook_mailbox?: number;
    readonly current_plan?: Plan | null;
    readonly auto_topup_enabled?: boolean;
    readonly auto_topup_config?: {
        /** @description Called `auto_topup_trigger_drops_below` in the billing calls. */
        readonly drops_below?: number;
        /** @description Called `auto_topup_add_credits` in the billing calls. */
        readonly add_balance?: number;
    } | null;
};
export type Workspace = {
    readonly uid: string;
    readonly name: string;
    /** @description The team it belongs to. */
    readonly team?: string;
    /** @description `null` or empty where none is set. */
    readonly webhook_url?: string | null;
    /** @description How many domains it holds. */
    readonly domains?: number;
    readonly workspace_type?: string;
    readonly assignable_domains?: number;
};
export type ListWorkspacesReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly workspaces: readonly Workspace[];
};
/** @description A success whose payload no source shows; only the envelope is known. */
export type Envelope = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
};
export type CreateWorkspaceRequest = {
    readonly name: string;
    readonly webhook_url?: string;
    readonly admins_only?: boolean;
};
export type CreateWorkspaceReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    /** @description Here or in `workspace`. */
    readonly uid?: string;
    readonly workspace?: {
        readonly uid?: string;
    };
};
export type UpdateWorkspaceRequest = {
    readonly uid: string;
    readonly name?: string;
    readonly webhook_url?: string;
    readonly admins_only?: boolean;
};
export type UpdateWorkspaceWebhookRequest = {
    /** @description The workspace. */
    readonly uid: string;
    /** @description An HTTPS address. */
    readonly webhook_url: string;
};
export type SearchAvailableDomainsRequest = {
    /** @description Without a TLD. */
    readonly keyword: string;
    /** @description One exact name. */
    readonly domain?: string;
    readonly page?: number;
    /** @description Rows per page; 20 is in use. */
    readonly num?: number;
    /** @description com, net, org or shop. */
    readonly tlds?: readonly string[];
    readonly show_unavailable?: boolean;
    readonly check_banned?: boolean;
    readonly check_google_workspace_availability?: boolean;
    readonly check_ms365_workspace_availability?: boolean;
    readonly registration_years?: number;
};
export type SearchAvailableDomainsReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly domains: readonly {
        readonly name: string;
        readonly available: boolean;
        readonly price?: number;
        readonly is_premium?: boolean;
        readonly banned?: boolean;
        readonly google_workspace_available?: boolean;
        readonly ms365_workspace_available?: boolean;
    }[];
};
export type CheckDomainAvailabilityReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly banned: boolean;
    readonly available: boolean;
    readonly registration_price: number;
    readonly renewal_price: number;
};
export type RegisterDomainsRequest = {
    readonly domains: readonly {
        /** @description The full name. */
        readonly name: string;
        readonly registration_years: number;
    }[];
    readonly contact_details: Contact;
    /** @description False, the default, answers a Stripe checkout. */
    readonly use_wallet_balance?: boolean;
    readonly dmarc_email?: string;
    readonly catch_all_email?: string;
    readonly domain_forwarding_url?: string;
};
/** @description The registrant of a domain, as answered. */
export type RegistrantContact = {
    readonly first_name?: string;
    readonly last_name?: string;
    readonly email?: string;
    readonly phone?: string | null;
    readonly organization?: string | null;
    readonly address_line1?: string;
    readonly address_line2?: string | null;
    readonly city?: string;
    readonly state?: string;
    readonly country?: string;
    readonly postal_code?: string;
};
/** @description The wallet paid; the registration is under way. */
export type RegisterDomainsReceipt = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    /** @constant */
    readonly payment_type: "wallet";
    readonly domains_count: number;
    readonly total_cost: number;
    readonly contact_details?: RegistrantContact;
    readonly domain_uids: readonly string[];
    readonly url?: never;
    readonly session_id?: never;
};
/** @description Nothing is registered until the checkout is paid; the domains are `pending_payment`. */
export type RegisterDomainsCheckout = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    /** @description The Stripe checkout. Whoever has it can see and pay the order. */
    readonly url: string;
    /** @description Of Stripe; Check payment status takes it. */
    readonly session_id: string;
    readonly domains_count: number;
    /** @description What the checkout asks for. That it is in dollars is inferred from its being paid by card. */
    readonly total_cost: number;
    readonly domain_uids: readonly string[];
    readonly payment_type?: never;
};
/** @description Told apart by `payment_type: wallet` on a receipt and by `url` on a checkout. */
export type RegisterDomainsReply = RegisterDomainsReceipt | RegisterDomainsCheckout;
/** @description Where a domain is in its life. `active` does not mean that its DNS is ready. `pending_payment` waits for a checkout, `scheduled_for_deletion` was removed while still paid for, `expired_propagation` is from the propagation check. */
export type DomainStatus = "cart" | "registration_in_progress" | "dns_setup_pending" | "waiting_for_dns_propagation" | "active" | "inactive" | "pending_payment" | "payment_failed" | "expired_propagation" | "scheduled_for_deletion" | "cancelled" | "deleted" | (string & {});
export type ListDomainsRequest = {
    readonly page?: number;
    /** @description 10 by default; 100 and 200 are in use. */
    readonly limit?: number;
    /** @description Fuzzy. One client sends `keywords` instead; two others `keyword`. */
    readonly keyword?: string;
    /** @description Only domains in one of these states. One client sends it. */
    readonly status?: readonly DomainStatus[];
};
/** @description Registered through InboxKit, or registered elsewhere and connected. */
export type ConnectionType = "purchased" | "connected" | (string & {});
/** @description How far the mail DNS of a domain is. On a purchased domain it stays `pending` until a mailbox is processed, which is no failure. On a mailbox the documented example shows `queued`. */
export type DnsPropagationStatus = "pending" | "waiting" | "queued" | "propagated" | "failed" | "errored" | (string & {});
/** @description Whether the registrar delegates to InboxKit's nameservers. On a purchased domain it stays `pending` until a mailbox is processed. */
export type NameserverMatchStatus = "pending" | "matched" | (string & {});
/** @description The state of the renewal; `na` where none is due. */
export type RenewalStatus = "na" | "pending" | "completed" | "failed" | (string & {});
/** @description A label. Only `name` (as sent) and `id` (as answered to its creation) are known. */
export type Tag = {
    readonly id?: string;
    readonly name?: string;
};
/** @description A tag on a domain or mailbox. Sources show the list only empty, so the form of an entry is unknown. */
export type TagLabel = string | Tag;
export type Domain = {
    readonly uid: string;
    /** @description The full name. The documentation calls it the label without its TLD; the list answers the full name. */
    readonly name: string;
    readonly tld?: string;
    readonly price?: number;
    readonly status: DomainStatus;
    readonly connection_type: ConnectionType;
    readonly assigned_mailboxes?: number;
    /** @description How many mailboxes it can still take. */
    readonly available_mailboxes?: number;
    readonly dns_propagation_status: DnsPropagationStatus;
    readonly nameserver_match_status: NameserverMatchStatus;
    /** Format: date-time */
    readonly last_nameserver_check?: string | null;
    /** @description The nameservers to delegate to. */
    readonly nameservers: readonly string[];
    /** @description The nameservers found. */
    readonly actual_nameservers?: readonly string[];
    /** @description A time, or a day alone. */
    readonly renewal_date?: string | null;
    readonly renewal_status?: RenewalStatus;
    /** @description Empty where visitors are not forwarded. */
    readonly forwarding_url?: string | null;
    readonly dmarc_email?: string | null;
    readonly tags?: readonly TagLabel[];
    /** @description The Cloudflare zone. */
    readonly cf_zone_id?: string | null;
    /** Format: date-time */
    readonly createdAt?: string;
};
export type ListDomainsReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly domains: readonly Domain[];
    readonly total: number;
    readonly pages: number;
    readonly current_page?: number;
    readonly limit?: number;
    /** @description How many domains have each status. */
    readonly status_counts?: {
        readonly [key: string]: number;
    };
    /** @description How many domains have each nameserver status. */
    readonly nameserver_status_counts?: {
        readonly [key: string]: number;
    };
};
export type ListAssignableDomainsReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly domains?: readonly Domain[];
    readonly total?: number;
    readonly pages?: number;
    readonly current_page?: number;
    readonly limit?: number;
};
export type SetDmarcPolicyRequest = {
    /** @description The full name. */
    readonly domain: string;
    /**
     * @description The policies of DMARC.
     * @enum {string}
     */
    readonly policy: "none" | "quarantine" | "reject";
    /** @description Where the reports go. */
    readonly rua?: string;
};
export type RemoveDmarcPolicyRequest = {
    /** @description The full name. */
    readonly domain: string;
};
export type RemoveDomainsRequest = {
    /** @description Full names. */
    readonly domains: readonly string[];
    /** @description The same domains by uid. */
    readonly uids?: readonly string[];
};
export type RemovedDomain = {
    readonly name?: string;
    readonly uid?: string;
    readonly previous_status?: DomainStatus;
    readonly new_status?: DomainStatus;
};
export type RemoveDomainsReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly result: {
        /** @description Sources show it only empty. */
        readonly updated: readonly RemovedDomain[];
        readonly deleted: readonly RemovedDomain[];
    };
};
export type SetDomainForwardingRequest = {
    readonly uids: readonly string[];
    /** @description With its scheme; empty to remove. */
    readonly forwarding_url: string;
};
export type SetDomainForwardingReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly domains?: readonly {
        readonly _id?: string;
        readonly uid?: string;
        readonly name?: string;
    }[];
};
export type SetEmailForwardingRequest = {
    readonly uids: readonly string[];
    readonly forwarding_email: string;
};
export type RemoveEmailForwardingRequest = {
    readonly uids: readonly string[];
};
export type SetCatchAllEmailRequest = {
    readonly uids: readonly string[];
    readonly email: string;
};
export type RemoveCatchAllEmailRequest = {
    readonly uids: readonly string[];
};
export type GetNameserversForDomainConnectionRequest = {
    /** @description Full names. */
    readonly domains: readonly string[];
    readonly mask_forwarding?: boolean;
};
export type GetNameserversForDomainConnectionReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly result: readonly {
        readonly domain: string;
        readonly nameservers: readonly string[];
        readonly uid: string;
    }[];
};
export type CheckNameserversPropagationRequest = {
    /** @description Full names. */
    readonly domains: readonly string[];
};
export type CheckNameserversPropagationReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly result: readonly {
        readonly _id?: string;
        readonly uid?: string;
        readonly name: string;
        readonly status?: DomainStatus;
        readonly propagated: boolean;
        /** Format: date-time */
        readonly createdAt?: string;
        /** Format: date-time */
        readonly updatedAt?: string;
    }[];
};
export type CheckWorkspaceAvailabilityRequest = {
    /** @description Full names. */
    readonly domains: readonly string[];
};
export type CheckWorkspaceAvailabilityReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly result: readonly {
        readonly domain: string;
        readonly google_workspace_available?: boolean | null;
        readonly ms365_workspace_available?: boolean | null;
    }[];
};
/** @description Where a mailbox is in its life. Buying answers `scheduled`; credentials exist only once it is `active`. */
export type MailboxStatus = "pending" | "scheduled" | "processing" | "waiting_for_dns_propagation" | "waiting_for_activation_email" | "activation_email_received" | "configuring_workspace" | "configuring_dns" | "configuring_dkim" | "configuring_auth" | "finalizing_setup" | "active" | "inactive" | "suspended" | "failed" | "renewal_failed" | "scheduled_for_cancellation" | "cancelled" | "archived" | "deleted" | (string & {});
/**
 * @description What runs the mailbox. A domain carries one platform.
 * @enum {string}
 */
export type Platform = "GOOGLE" | "MICROSOFT" | "AZURE" | "SMTP";
export type ListMailboxesRequest = {
    readonly page?: number;
    /** @description 10 by default; 100 and 200 are in use. */
    readonly limit?: number;
    /** @description Fuzzy. */
    readonly keyword?: string;
    /** @description The name; some workspaces appear to ignore it. */
    readonly domain?: string;
    readonly domain_uid?: string;
    readonly status?: MailboxStatus;
    readonly platform?: Platform;
};
/** @description What runs the mailbox; more may be added. */
export type KnownPlatform = "GOOGLE" | "MICROSOFT" | "AZURE" | "SMTP" | (string & {});
/** @description The state of a task on a mailbox. `na` and `queued` were seen; the other words are not known. */
export type WorkStatus = "na" | "queued" | (string & {});
/** @description A row of List mailboxes. It carries no address and no secrets. */
export type Mailbox = {
    readonly uid: string;
    readonly domain_name: string;
    /** @description The part of the address before the @. */
    readonly username: string;
    readonly first_name?: string;
    readonly last_name?: string;
    readonly profile_picture?: string | null;
    readonly platform: KnownPlatform;
    readonly status: MailboxStatus;
    readonly is_admin?: boolean;
    /** @description Empty where mail is not forwarded. */
    readonly forwarding_email?: string | null;
    readonly tags?: readonly TagLabel[];
    /** @description Where the mailbox was exported to. */
    readonly sequencers?: readonly {
        readonly platform?: string;
        readonly name?: string;
    }[];
    readonly sequencer_status?: WorkStatus;
    readonly mailbox_update_status?: WorkStatus;
    readonly mailbox_cancellation_status?: WorkStatus;
    readonly mailbox_reactivation_status?: WorkStatus;
    readonly dns_propagation_status?: DnsPropagationStatus;
    /** @description A time, or a day alone; `1970-01-01T00:00:00.000Z` or `null` where unset. */
    readonly renewal_date?: string | null;
    readonly renewal_cycle?: "monthly" | (string & {});
    readonly renewal_status?: RenewalStatus;
    /** @description Seen live; its type was not shown. */
    readonly prepaid_until?: string | null;
    /** Format: date-time */
    readonly createdAt?: string;
    /** Format: date-time */
    readonly updatedAt?: string;
};
export type ListMailboxesReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly mailboxes: readonly Mailbox[];
    readonly total: number;
    /** @description 0 where nothing was found. */
    readonly pages: number;
    /** @description 0 where nothing was found. */
    readonly current_page?: number;
    /** @description 0 where nothing was found. */
    readonly limit?: number;
};
export type ShowMailboxCredentialsReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly password?: string | null;
    /** @description The TOTP seed. */
    readonly secret?: string | null;
    /** @description Empty or null on Microsoft. */
    readonly app_password?: string | null;
};
export type GetMailboxDetailsReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly mailbox?: Mailbox;
};
export type BuyMailboxesRequest = {
    readonly mailboxes: readonly {
        readonly first_name: string;
        readonly last_name: string;
        /** @description The part of the address before the @. */
        readonly username: string;
        readonly platform: Platform;
        /** @description The full name. */
        readonly domain_name: string;
        /** @description The address of a picture. */
        readonly profile_picture?: string;
    }[];
    /** @description True: the wallet pays. False or absent: seats of the plan. */
    readonly use_wallet_balance?: boolean;
};
export type BuyMailboxesReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly mailboxes: readonly {
        readonly uid: string;
        readonly domain_name: string;
        readonly first_name?: string;
        readonly last_name?: string;
        readonly username: string;
        readonly platform: KnownPlatform;
        readonly status: MailboxStatus;
        /** @description A time, or a day alone. */
        readonly renewal_date?: string | null;
        readonly renewal_cycle?: "monthly" | (string & {});
        /** Format: date-time */
        readonly createdAt?: string;
        /** Format: date-time */
        readonly updatedAt?: string;
    }[];
};
/** @description One of `uids` and `domain_uids` is needed. */
export type CheckMailboxStatusRequest = {
    readonly uids: readonly string[];
    readonly domain_uids?: readonly string[];
    readonly page?: number;
    readonly limit?: number;
} | {
    readonly uids?: never;
    readonly domain_uids: readonly string[];
    readonly page?: number;
    readonly limit?: number;
};
export type CheckMailboxStatusReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly mailboxes: readonly {
        readonly uid: string;
        readonly status: MailboxStatus;
        readonly email?: string;
        readonly platform?: KnownPlatform;
        readonly domain_id?: string;
        readonly domain_name?: string;
        readonly workspace_id?: string;
    }[];
    /** @description Read by one client; its rows are not shown anywhere. */
    readonly domains?: readonly {
        readonly uid?: string;
        readonly name?: string;
        readonly status?: DomainStatus;
    }[];
};
export type CancelMailboxesRequest = {
    readonly uids: readonly string[];
    /** @description All mailboxes of these domains. */
    readonly domain_uids?: readonly string[];
};
export type UncancelMailboxesRequest = {
    readonly uids: readonly string[];
};
export type UncancelMailboxesReply = {
    /** @constant */
    readonly error?: false;
    readonly message?: string;
    readonly results?: {
        readonly success?: readonly {
            readonly uid: string;
        }[];
        readonly failed?: readonly {
            readonly uid: string;
            readonly error?: string;
        }[];
    };
};
export type UpdateMailboxRequest = {
    readonly uid: string;
    readonly first_name?: string;
    readonly last_name?: string;
    /** @description Called `username` in replies. */
    readonly user_name?: string;
};
export type UpdateMailboxProfilePictureRequest = {
    /** @description The address of a picture. */
    readonly url: string;
};
export type ChangeUsernameRequest = {
    readonly uid: string;
    readonly new_username: string;
};
export type ChangePasswordRequest = {
    readonly uid: string;
    readonly new_password: string;
};
export type SetupMailboxForwardingRequest = {
    readonly uids: readonly string[];
    readonly forwarding_email: string;
};
export type MailboxForwardingJob = {
    /** @description 24 hex digits. */
    readonly _id?: string;
    /** @description The mailbox. */
    readonly uid?: string;
    readonly status?: "queued" | (string & {});
    readonly forwarding_email?: string | null;
};
/** @description The jobs stand under one of the three keys. */
export type MailboxForwardingReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly jobs?: readonly MailboxForwardingJob[];
    readonly result?: readonly MailboxForwardingJob[];
    readonly data?: readonly MailboxForwardingJob[];
};
export type UpdateMailboxForwardingRequest = {
    readonly uids: readonly string[];
    readonly forwarding_email: string;
};
export type RemoveMailboxForwardingRequest = {
    readonly uids: readonly string[];
};
export type ListMailboxForwardingJobsRequest = {
    readonly uids?: readonly string[];
};
export type DnsRecord = {
    /** @description 24 hex digits; what Update and Delete DNS records call `record_id`. */
    readonly _id?: string;
    /** @description Relative to the domain: `@`, `_dmarc`. */
    readonly host: string;
    readonly type: string;
    readonly value: string;
    readonly ttl?: number | null;
    /** @description Of an MX record. */
    readonly priority?: number | null;
    /** @description Behind Cloudflare, presumably. */
    readonly proxied?: boolean;
    /** @description `propagated` once it is live. */
    readonly status?: "propagated" | (string & {});
};
export type GetDnsRecordsReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly dns_record: {
        readonly uid?: string;
        readonly domain?: string;
        readonly records: readonly DnsRecord[];
    };
};
export type NewDnsRecord = {
    /** @description Relative to the domain: `@`, `_dmarc`. */
    readonly host: string;
    readonly type: string;
    readonly value: string;
    readonly ttl?: number;
};
export type AddDnsRecordsRequest = {
    /** @description The domain. */
    readonly uid: string;
    readonly domain?: never;
    readonly records: readonly NewDnsRecord[];
} | {
    readonly uid?: never;
    /** @description The full name. */
    readonly domain: string;
    readonly records: readonly NewDnsRecord[];
};
export type ChangedDnsRecord = {
    /** @description The `_id` of Get DNS records. */
    readonly record_id: string;
    /** @description Relative to the domain: `@`, `_dmarc`. */
    readonly host: string;
    readonly type: string;
    readonly value: string;
    readonly ttl?: number;
};
export type UpdateDnsRecordsRequest = {
    /** @description The domain. */
    readonly uid: string;
    readonly domain?: never;
    readonly records: readonly ChangedDnsRecord[];
} | {
    readonly uid?: never;
    /** @description The full name. */
    readonly domain: string;
    readonly records: readonly ChangedDnsRecord[];
};
export type DeleteDnsRecordsRequest = {
    /** @description The domain. */
    readonly uid: string;
    readonly domain?: never;
    readonly record_ids: readonly string[];
} | {
    readonly uid?: never;
    /** @description The full name. */
    readonly domain: string;
    readonly record_ids: readonly string[];
};
export type VerifyDnsRequest = {
    readonly domain: string;
    readonly domains?: never;
    readonly uid?: never;
    readonly uids?: never;
} | {
    readonly domain?: never;
    readonly domains: readonly string[];
    readonly uid?: never;
    readonly uids?: never;
} | {
    readonly domain?: never;
    readonly domains?: never;
    readonly uid: string;
    readonly uids?: never;
} | {
    readonly domain?: never;
    readonly domains?: never;
    readonly uid?: never;
    readonly uids: readonly string[];
};
export type VerifyDnsReply = {
    /** @constant */
    readonly error?: false;
    readonly message?: string;
    readonly summary?: {
        readonly total_requested?: number;
        readonly total_verified?: number;
        readonly needs_repair?: number;
    };
    readonly results: readonly {
        readonly domain: string;
        readonly platform?: string | null;
        /** @description `error` where the domain could not be checked. */
        readonly status?: string;
        readonly error_message?: string | null;
        readonly overall_health?: "healthy" | "unknown" | (string & {});
        readonly needs_repair?: boolean;
        readonly cloudflare_checked?: boolean;
        readonly records?: readonly {
            readonly label: "MX" | "SPF" | "DKIM" | "DMARC" | (string & {});
            readonly status: "ok" | "pending" | "not_applicable" | (string & {});
        }[];
    }[];
};
export type RepairDnsReply = {
    /** @constant */
    readonly error?: false;
    readonly message?: string;
    readonly summary?: {
        readonly [key: string]: unknown;
    };
    readonly results?: readonly {
        readonly [key: string]: unknown;
    }[];
};
/** @description The word for a finished export is not known; the dashboard writes Completed. A client polls the first three as in flight. */
export type ExportStatus = "queued" | "pending" | "processing" | "errored" | "failed" | (string & {});
export type GetExportMailboxesStatusRequest = {
    readonly sequencer_uid?: string;
    readonly mailbox_uids?: readonly string[];
    /** @description Exports. */
    readonly uids?: readonly string[];
    readonly status?: ExportStatus;
    readonly limit?: number;
    readonly offset?: number;
};
export type GetExportMailboxesStatusReply = {
    /** @constant */
    readonly error?: false;
    readonly message?: string;
    readonly data: readonly {
        readonly uid: string;
        readonly mailbox_uid: string;
        readonly mailbox_email?: string;
        readonly sequencer_uid?: string;
        readonly status: ExportStatus;
        readonly error_message?: string | null;
        /** Format: date-time */
        readonly created_at?: string;
        /** Format: date-time */
        readonly updated_at?: string;
    }[];
};
/** @description A sending tool; more exist. */
export type SequencerPlatform = "smartlead" | "instantly" | "sendkit" | (string & {});
export type ListSequencersRequest = {
    readonly limit?: number;
    readonly offset?: number;
    readonly sequencer_platforms?: readonly SequencerPlatform[];
};
export type ListSequencersReply = {
    /** @constant */
    readonly error?: false;
    readonly message?: string;
    readonly data: readonly {
        readonly uid: string;
        readonly name: string;
        readonly platform: SequencerPlatform;
        readonly status?: "active" | (string & {});
        readonly sequencer_email?: string | null;
    }[];
};
export type ExportMailboxesRequest = {
    readonly sequencer_uid: string;
    readonly mailbox_uids: readonly string[];
};
export type ExportMailboxesReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly results?: {
        readonly new_exports_created?: number;
        readonly duplicate_exports_skipped?: number;
    };
    readonly exports?: {
        readonly created?: readonly {
            readonly uid: string;
            readonly mailbox_uid: string;
            readonly mailbox_email?: string;
            readonly status?: ExportStatus;
        }[];
    };
};
export type AddSequencerRequest = {
    readonly name: string;
    readonly platform: SequencerPlatform;
    readonly api_key?: string;
    readonly sequencer_login?: string;
    readonly sequencer_password?: string;
    readonly enable_warmup: boolean;
    readonly warmup_limit?: number;
    /** @description A number as a string. */
    readonly warmup_increment?: string;
    readonly warmup_replyrate?: number;
    readonly auto_reconnect_mailboxes?: boolean;
    readonly tags?: readonly string[];
};
export type AddSequencerReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly uid?: string;
    /** @description Tolerated by one client. */
    readonly data?: {
        readonly uid?: string;
    };
};
export type UpdateSequencerRequest = {
    readonly uid: string;
    readonly name?: string;
    readonly api_key?: string;
    readonly sequencer_login?: string;
    readonly sequencer_password?: string;
    readonly enable_warmup?: boolean;
    readonly warmup_limit?: number;
    /** @description A number as a string. */
    readonly warmup_increment?: string;
    readonly warmup_replyrate?: number;
    readonly auto_reconnect_mailboxes?: boolean;
    readonly tags?: readonly string[];
};
export type DeleteSequencersRequest = {
    readonly uids: readonly string[];
};
export type ChangeSubscriptionPlanRequest = {
    readonly plan_uid: string;
    readonly cycle?: string;
};
export type GetWalletDetailsReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly total_credits: number;
    readonly credits_used: number;
    readonly credits_remaining: number;
    readonly auto_topup_enabled?: boolean;
    readonly auto_topup_mode?: "threshold" | (string & {}) | null;
    readonly auto_topup_trigger_drops_below?: number | null;
    readonly auto_topup_add_credits?: number | null;
};
export type AddCreditsToWalletRequest = {
    readonly credits: number;
    readonly direct_charge?: boolean;
    readonly guest_mode?: boolean;
};
export type AddCreditsToWalletReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    /** @description What Check payment status asks for. */
    readonly session_id?: string;
};
export type CheckPaymentStatusReply = {
    /** @constant */
    readonly error: false;
    readonly session_id: string;
    /** @description Presumably Stripe's words; only `paid` is documented. */
    readonly payment_status: "paid" | (string & {});
    readonly amount?: number;
    /** @description usd in the documented example. */
    readonly currency?: string;
    /** @description Whether the credits are in the wallet. */
    readonly credits_applied: boolean;
};
export type UpdateAutoTopUpSettingsRequest = {
    readonly auto_topup_enabled: boolean;
    readonly auto_topup_trigger_drops_below?: number;
    readonly auto_topup_add_credits?: number;
};
export type InitiateConsentRequestRequest = {
    /** @description The address of the consent screen. */
    readonly consent_url: string;
    readonly mailbox_uid: string;
    readonly username?: never;
    readonly domain?: never;
} | {
    /** @description The address of the consent screen. */
    readonly consent_url: string;
    readonly mailbox_uid?: never;
    /** @description The part of the address before the @. */
    readonly username: string;
    readonly domain: string;
};
/** @description The state of a consent or client-id request. A public client also accepts `rejected` and `denied`. */
export type RequestStatus = "queued" | "pending" | "processing" | "completed" | "failed" | "errored" | "cancelled" | "rejected" | "denied" | (string & {});
export type InitiateConsentRequestReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly data: {
        readonly uid: string;
        readonly status: RequestStatus;
        readonly mailbox_email?: string;
    };
};
export type ConsentRequest = {
    readonly uid: string;
    readonly status: RequestStatus;
    readonly status_text?: string | null;
    readonly status_reason?: string | null;
    readonly completed_at?: string | null;
    readonly mailbox?: {
        readonly uid?: string;
        readonly email?: string;
    } | null;
};
export type GetConsentRequestStatusReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly data: ConsentRequest;
};
export type ListConsentRequestsReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly data?: readonly ConsentRequest[];
};
export type InitiateClientIdRequestRequest = {
    /** @description The full name. */
    readonly domain: string;
    /** @description Of the OAuth client. */
    readonly client_id: string;
    readonly scopes: readonly string[];
    /** @description Microsoft only. */
    readonly app_roles?: readonly string[];
    /** @description Google only: true. */
    readonly delegated?: boolean;
};
export type ClientIdRequest = {
    readonly uid: string;
    readonly status: RequestStatus;
    readonly domain_name?: string;
    readonly error_message?: string | null;
};
export type InitiateClientIdRequestReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly data: ClientIdRequest;
};
export type GetClientIdRequestStatusReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly data: ClientIdRequest;
};
export type ListClientIdRequestsReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly data?: readonly ClientIdRequest[];
    readonly total?: number;
    readonly pages?: number;
    readonly current_page?: number;
    readonly limit?: number;
};
export type AssignTagsToDomainsOrMailboxesRequest = {
    readonly tag_ids: readonly string[];
    readonly domain_uids?: readonly string[];
    readonly mailbox_uids?: readonly string[];
};
export type CreateANewTagRequest = {
    readonly name: string;
};
export type CreateANewTagReply = {
    /** @constant */
    readonly error?: false;
    readonly message?: string;
    readonly id?: string;
};
/** @description What can be searched for is unknown; paging is assumed as in the other lists. */
export type PrewarmSearchRequest = {
    readonly page?: number;
    readonly limit?: number;
};
export type PrewarmMailbox = {
    readonly username: string;
    readonly first_name?: string;
    readonly last_name?: string;
    /** @description The documentation has such a field; its name was not seen. */
    readonly profile_picture?: string;
};
export type PrewarmDomainById = {
    /** @description 24 hex digits. */
    readonly domain_id: string;
    readonly domain_name?: never;
    readonly mailboxes?: readonly PrewarmMailbox[];
};
export type PrewarmDomainByName = {
    readonly domain_id?: never;
    readonly domain_name: string;
    readonly mailboxes?: readonly PrewarmMailbox[];
};
export type BuyPrewarmedMailboxesRequest = {
    readonly domains: readonly (PrewarmDomainById | PrewarmDomainByName)[];
    readonly sequencer_uid?: string;
    /** @description True by default, for up to 12 weeks. */
    readonly keep_warming?: boolean;
};
export type PrewarmOrderStatus = "completed" | (string & {});
export type BuyPrewarmedMailboxesReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    /** @description Here or in `data`. */
    readonly total_price?: number;
    /** @description Assumed, because Check Order Status answers so. */
    readonly data?: {
        readonly order_uid?: string;
        readonly status?: PrewarmOrderStatus;
        readonly total_price?: number;
    };
};
export type CheckPrewarmOrderStatusReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    /** @description Of one example only; what a failed order leaves out is not known. */
    readonly data: {
        readonly order_uid: string;
        readonly status: PrewarmOrderStatus;
        readonly buyer?: {
            readonly team_uid?: string;
            readonly team_name?: string;
            readonly workspace_uid?: string;
            readonly workspace_name?: string;
        };
        readonly domains?: readonly {
            /** @description 24 hex digits. */
            readonly domain_id?: string;
            readonly domain_name?: string;
            readonly mailboxes_count?: number;
            readonly dns_records_count?: number;
            readonly consent_screen_url?: string | null;
        }[];
        readonly sequencer_uid?: string | null;
        readonly stats?: {
            readonly total_domains?: number;
            readonly total_mailboxes?: number;
            readonly total_dns_records?: number;
        };
        readonly pricing?: {
            readonly price_per_mailbox?: number;
            readonly total_price?: number;
        };
        readonly processing?: {
            readonly started_at?: string | null;
            readonly completed_at?: string | null;
            readonly error_message?: string | null;
        };
        /** Format: date-time */
        readonly createdAt?: string;
        /** Format: date-time */
        readonly updatedAt?: string;
    };
};
export type AddWarmupForMailboxesRequest = {
    readonly mailbox_uids: readonly string[];
    readonly activate_immediately?: boolean;
};
export type WarmupStatus = "active" | "pending" | "paused" | "cancelled" | (string & {});
export type WarmupSubscription = {
    readonly uid: string;
    readonly status: WarmupStatus;
    /** @description Named in the notes of one client. */
    readonly warmup_status?: "in_progress" | (string & {});
    readonly mailbox_email: string;
    readonly price_per_month?: number;
    /** Format: date-time */
    readonly started_at?: string | null;
    /** Format: date-time */
    readonly next_billing_date?: string | null;
    /** Format: date-time */
    readonly createdAt?: string;
    readonly mailbox?: {
        readonly uid?: string;
        readonly username?: string;
        readonly domain_name?: string;
        readonly platform?: KnownPlatform;
        readonly status?: MailboxStatus;
    };
    readonly cached_stats?: {
        readonly health_score?: number;
        readonly inbox_rate?: number;
        readonly warmup_day?: number;
        readonly emails_sent?: number;
    } | null;
};
export type AddWarmupForMailboxesReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly subscriptions: readonly WarmupSubscription[];
    /** @description Sources show it only empty. */
    readonly errors?: readonly unknown[];
    readonly skipped?: number;
};
export type CancelWarmupForMailboxesRequest = {
    readonly mailbox_uids: readonly string[];
};
export type CancelWarmupForMailboxesReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly results: {
        readonly success: readonly {
            readonly mailbox_uid: string;
            readonly subscription_uid?: string;
            readonly action?: "cancelled" | (string & {});
        }[];
    };
};
export type ListWarmupSubscriptionsRequest = {
    readonly page?: number;
    readonly limit?: number;
    readonly status?: WarmupStatus;
    readonly include_cancelled?: boolean;
};
export type ListWarmupSubscriptionsReply = {
    /** @constant */
    readonly error: false;
    readonly message?: string;
    readonly subscriptions: readonly WarmupSubscription[];
    readonly total: number;
    readonly pages: number;
    readonly current_page?: number;
    readonly limit?: number;
};
export type PauseWarmupForMailboxesRequest = {
    readonly mailbox_uids: readonly string[];
};
export type GetWarmupStatsReply = {
    /** @constant */
    readonly error?: false;
    readonly message?: string;
    readonly stats: {
        readonly activeCount?: number;
        readonly pendingCount?: number;
        readonly pausedCount?: number;
        readonly avgHealthScore?: number | null;
        /** @description What the subscriptions cost a month. */
        readonly monthlyTotal?: number;
    };
};
export type ConnectCloudflareDomainsRequest = {
    /** @enum {string} */
    readonly auth_type: "api_token" | "global_api_key";
    readonly api_token: string;
    readonly domains: readonly string[];
    readonly connect_all?: never;
    readonly validateDNS?: boolean;
    readonly label?: string;
} | {
    /** @enum {string} */
    readonly auth_type: "api_token" | "global_api_key";
    readonly api_token: string;
    readonly domains?: never;
    /** @constant */
    readonly connect_all: true;
    readonly validateDNS?: boolean;
    readonly label?: string;
};
export type ConnectCloudflareDomainsReply = {
    /** @constant */
    readonly error?: false;
    readonly message?: string;
    readonly connected_count?: number;
    readonly reconnected_count?: number;
    readonly failed_count?: number;
    readonly skipped_count?: number;
    readonly domains?: readonly {
        readonly uid: string;
        readonly name: string;
        readonly status?: DomainStatus;
        readonly reconnected?: boolean;
    }[];
    readonly skipped?: readonly {
        readonly name: string;
        readonly reason?: string;
        readonly domain_uid?: string | null;
    }[];
    readonly results?: readonly {
        readonly zone_name: string;
        readonly success: boolean;
        readonly error?: string | null;
        readonly dns_conflict?: {
            readonly has_conflict?: boolean;
            readonly records?: readonly {
                readonly type?: string;
                readonly host?: string;
            }[];
            readonly labels?: readonly string[];
            readonly message?: string;
        };
    }[];
};
export type ListCloudflareDomainsReply = {
    /** @constant */
    readonly error?: false;
    readonly message?: string;
    readonly domains?: readonly {
        readonly uid: string;
        readonly name: string;
        readonly status?: DomainStatus;
        /** @description Its words are not known. */
        readonly connection_mode?: string;
        /** @description Its words are not known. */
        readonly credential_status?: string;
        readonly assigned_mailboxes?: number;
        readonly available_mailboxes?: number;
        readonly nameservers?: readonly string[];
    }[];
    readonly total?: number;
    readonly pages?: number;
    readonly current_page?: number;
    readonly limit?: number;
};
export type ListCloudflareZonesReply = {
    /** @constant */
    readonly error?: false;
    readonly message?: string;
    readonly zones?: readonly {
        readonly name?: string;
        readonly already_connected?: boolean;
        readonly reconnectable?: boolean;
        readonly domain_uid?: string | null;
    }[];
};
export type GetMailboxHealthReply = {
    /** @constant */
    readonly success: true;
    readonly data: {
        /** @description Activity, not lifecycle. */
        readonly status: "inactive" | (string & {});
        /** @description Percent. */
        readonly bounce_rate_30d?: number;
        readonly total_7d?: number;
        readonly total_30d?: number;
        /** @description `0001-01-01T00:00:00Z` where there was none. */
        readonly last_event_at?: string;
    };
};
/** @description What `success` says when it is not true. Never seen; the boolean implies it. */
export type EmailInsightsFailure = {
    /** @constant */
    readonly success: false;
};
/** @description More fields exist; they could not be read. */
export type EventMetadata = {
    readonly workspace_id?: string;
    readonly updated_at?: string;
};
export type DomainStatusChangedEvent = {
    /** @constant */
    readonly event: "domain.status_changed";
    /** Format: date-time */
    readonly timestamp: string;
    readonly team_id?: string;
    readonly team_name?: string;
    readonly data: {
        readonly domain: {
            readonly uid: string;
            readonly name: string;
            /** @description May be empty. */
            readonly tld?: string;
            readonly status: DomainStatus;
            readonly previous_status?: string | null;
            readonly dns_propagation_status?: DnsPropagationStatus;
            readonly nameservers?: readonly string[];
            readonly renewal_date?: string | null;
            readonly renewal_status?: RenewalStatus;
            readonly registration_years?: number;
        };
        readonly metadata?: EventMetadata;
    };
};
export type MailboxStatusChangedEvent = {
    /** @constant */
    readonly event: "mailbox.status_changed";
    /** Format: date-time */
    readonly timestamp: string;
    readonly team_id?: string;
    readonly team_name?: string;
    readonly data: {
        readonly mailbox: {
            readonly uid: string;
            readonly email: string;
            readonly username?: string;
            /** @description May be empty. */
            readonly first_name?: string;
            /** @description May be empty. */
            readonly last_name?: string;
            /** @description May be empty. */
            readonly profile_picture?: string;
            readonly platform?: KnownPlatform;
            readonly status: MailboxStatus;
            readonly domain_name?: string;
            readonly password?: string | null;
            readonly app_password?: string | null;
            /** @description The TOTP seed. */
            readonly secret?: string | null;
        };
        readonly metadata?: EventMetadata;
    };
};
export type ConsentRequestStatusChangedEvent = {
    /** @constant */
    readonly event: "consent_request.status_changed";
    /** Format: date-time */
    readonly timestamp: string;
    readonly team_id?: string;
    readonly team_name?: string;
    readonly data: {
        readonly consent_request: {
            readonly uid: string;
            readonly status: RequestStatus;
            readonly consent_url?: string;
            readonly status_text?: string | null;
            readonly status_reason?: string | null;
        };
        readonly metadata?: EventMetadata;
    };
};
export type ClientIdRequestStatusChangedEvent = {
    /** @constant */
    readonly event: "client_id_request.status_changed";
    /** Format: date-time */
    readonly timestamp: string;
    readonly team_id?: string;
    readonly team_name?: string;
    readonly data: {
        readonly client_id_request: {
            readonly uid: string;
            readonly status: RequestStatus;
            readonly domain_name?: string;
        };
        readonly metadata?: EventMetadata;
    };
};
