import type { OrderRequest, Provider } from "@mailfleet/core";
import { createColdMailResellerProvider } from "@mailfleet/core/coldmailreseller";
import { createInboxKitProvider } from "@mailfleet/core/inboxkit";
import type { Clock } from "@mailfleet/core/kit";
import { createScaledMailProvider } from "@mailfleet/core/scaledmail";

/** Where a simulated provider listens, and the tenant that buys there. */
export interface Place {
  readonly url: string;
  readonly tenant: string;
  /** The provider's time, in milliseconds. */
  readonly now: number;
}

export type ShopId = "inboxkit" | "scaledmail" | "coldmailreseller";

/** One provider of the demo: the real adapter, and what is ordered there. */
export interface Shop {
  readonly id: ShopId;
  readonly title: string;
  connect(place: Place, clock: Clock): Provider;
  readonly request: OrderRequest<any>;
}

const people = [
  { localPart: "ada", firstName: "Ada", lastName: "Lovelace" },
  { localPart: "alan", firstName: "Alan", lastName: "Turing" },
];

const registrant = {
  firstName: "Ada",
  lastName: "Lovelace",
  email: "ada@example.com",
  addressLine1: "1 Example Street",
  city: "London",
  state: "London",
  postalCode: "EC1A 1AA",
  country: "GB",
};

const google = {
  googleOauthRoute: "https://accounts.google.com/o/oauth2/v2/auth?client_id=0-demo",
  clientId: "0-demo.apps.googleusercontent.com",
  appName: "Demo",
};

function newDomain(
  domain: string,
  { autoRenew, ...more }: { readonly registrant?: typeof registrant; readonly autoRenew?: true } = {},
): OrderRequest["items"] {
  return [
    { kind: "register", domain, ...more },
    { kind: "mailboxes", domain, platform: "google", people, ...(autoRenew && { autoRenew }) },
  ];
}

const apiKey = "demo-key";
const common = (place: Place, clock: Clock) => ({ apiKey, baseUrl: place.url, clock });

export const SHOPS: readonly Shop[] = [
  {
    id: "inboxkit",
    title: "InboxKit",
    connect: (place, clock) => createInboxKitProvider({ ...common(place, clock), workspaceId: place.tenant }),
    request: { items: newDomain("acme-mail.com", { registrant }) },
  },
  {
    id: "scaledmail",
    title: "ScaledMail",
    connect: (place, clock) => createScaledMailProvider({ ...common(place, clock), organizationId: place.tenant }),
    request: { items: newDomain("acme-hq.com") },
  },
  {
    id: "coldmailreseller",
    title: "Cold Mail Reseller",
    connect: (place, clock) => createColdMailResellerProvider({ ...common(place, clock), userId: place.tenant }),
    request: { items: newDomain("acme-team.com", { autoRenew: true }), providerOptions: { google } },
  },
];
