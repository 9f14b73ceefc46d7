import type { OrderRequest, Provider } from "@mailfleet/core";
import { createColdMailResellerProvider } from "@mailfleet/core/coldmailreseller";
import { createInboxKitProvider } from "@mailfleet/core/inboxkit";
import { createScaledMailProvider } from "@mailfleet/core/scaledmail";
import { createSimulator, type Simulator } from "@mailfleet/simulator";

/** One provider of the demo: a simulator, a real adapter in front of it, and what is ordered there. */
export interface Shop {
  readonly title: string;
  readonly simulator: Simulator;
  /** As a new process would make it: it knows nothing but what the provider lists. */
  connect(): Provider;
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

function requestOf(
  domains: readonly string[],
  { autoRenew, ...more }: { readonly registrant?: typeof registrant; readonly autoRenew?: true } = {},
): OrderRequest["items"] {
  return domains.flatMap((domain) => [
    { kind: "register" as const, domain, ...more },
    { kind: "mailboxes" as const, domain, platform: "google" as const, people, ...(autoRenew && { autoRenew }) },
  ]);
}

const apiKey = "demo-key";

/** What puts a provider in front of a simulator in place of the real thing. */
function wired({ fetch, clock }: Simulator): Pick<Simulator, "fetch" | "clock"> {
  return { fetch, clock };
}

/** Each starts with a few things in it, as a real account has. */
export function openShops(): readonly Shop[] {
  const there = { domains: ["old-acme.com"], mailboxes: ["ada@old-acme.com", "alan@old-acme.com"] };
  const inboxkit = createSimulator("inboxkit", there);
  const scaledmail = createSimulator("scaledmail", there);
  const coldmailreseller = createSimulator("coldmailreseller", there);
  return [
    {
      title: "InboxKit",
      simulator: inboxkit,
      connect: () => createInboxKitProvider({ apiKey, workspaceId: inboxkit.tenant, ...wired(inboxkit) }),
      request: { items: requestOf(["acme-mail.com", "get-acme.com"], { registrant }) },
    },
    {
      title: "ScaledMail",
      simulator: scaledmail,
      connect: () => createScaledMailProvider({ apiKey, organizationId: scaledmail.tenant, ...wired(scaledmail) }),
      request: { items: requestOf(["acme-hq.com", "try-acme.com"]) },
    },
    {
      title: "Cold Mail Reseller",
      simulator: coldmailreseller,
      connect: () =>
        createColdMailResellerProvider({ apiKey, userId: coldmailreseller.tenant, ...wired(coldmailreseller) }),
      request: {
        items: requestOf(["acme-team.com", "with-acme.com"], { autoRenew: true }),
        providerOptions: { google },
      },
    },
  ];
}
