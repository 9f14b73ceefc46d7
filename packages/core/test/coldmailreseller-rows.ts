import { TENANT } from "./coldmailreseller-fixture.js";

type Wire = Record<string, unknown>;

/** Rows as Cold Mail Reseller lists them. */

export function domainRow(name: string, more: Wire = {}): Wire {
  return { domainId: `D-${name}`, domainName: name, status: "ACTIVE", serviceProvider: "GOOGLE", ...more };
}

export function mailboxRow(email: string, more: Wire = {}): Wire {
  return { mailboxId: `M-${email}`, email, status: "ACTIVE", serviceProvider: "GOOGLE", ...more };
}

export function subscriptionRow(domain: string, more: Wire = {}): Wire {
  const own = { userId: TENANT, domain, serviceProvider: "GOOGLE", autoRenew: true };
  return { subscriptionId: `S-${domain}`, subscriptionStatus: "ACTIVE", ...own, ...more };
}
