import type { OrderRequest, Provider } from "@mailfleet/core";
import { createColdMailResellerProvider } from "@mailfleet/core/coldmailreseller";
import { createInboxKitProvider } from "@mailfleet/core/inboxkit";
import { createScaledMailProvider } from "@mailfleet/core/scaledmail";
import type { Mocks, ProviderId } from "@mailfleet/mock";

/** What the demo does at one provider. */
export interface Scenario {
  readonly title: string;
  readonly mock: ProviderId;
  createProvider(baseUrl: string): Provider;
  /** A domain name to ask the price of. */
  readonly priced: string;
  readonly key: string;
  readonly request: OrderRequest<any>;
  /** A mock remembers nothing: where the story needs another of the spec's examples than the first, this asks for it. */
  steerPlan?(mocks: Mocks): void;
  steerFollow?(mocks: Mocks): void;
}

const ada = { localPart: "ada.lovelace", firstName: "Ada", lastName: "Lovelace" };
const google = {
  googleOauthRoute: "https://accounts.google.com/o/oauth2/v2/auth/oauthchooseaccount?access_type=offline...",
  clientId: "549360251880-maeh4okn7btu9cjtf0l2bt1t5b22sbf8.apps.googleusercontent.com",
  appName: "Outreach App",
};

const createReseller = (baseUrl: string): Provider =>
  createColdMailResellerProvider({ apiKey: "demo-key", userId: "USER000000000000000000000001", baseUrl });

/** No source shows what the status of an order looks like, so the answer without one is the honest one. */
const withoutStatus = ({ coldmailreseller }: Mocks): void =>
  coldmailreseller.next("getOrderStatus", { example: "noData" });

export const scenarios: readonly Scenario[] = [
  {
    title: "InboxKit",
    mock: "inboxkit",
    createProvider: (baseUrl) =>
      createInboxKitProvider({ apiKey: "demo-key", workspaceId: "123e4567-e89b-12d3-a456-426614174000", baseUrl }),
    priced: "example.com",
    key: "demo",
    request: { items: [{ kind: "prewarmed", domain: "example-business.com" }] },
    // Before it is bought, the domain is not in the workspace: neither when it is planned nor when it is placed.
    steerPlan: ({ inboxkit }) => inboxkit.next("listDomains", { example: "empty", times: 2 }),
  },
  {
    title: "ScaledMail",
    mock: "scaledmail",
    createProvider: (baseUrl) =>
      createScaledMailProvider({ apiKey: "demo-key", organizationId: "recORG00000000001", baseUrl }),
    priced: "example.org",
    key: "demo",
    request: {
      items: [
        { kind: "register", domain: "example.org" },
        { kind: "mailboxes", domain: "example.org", platform: "google", people: [ada, { ...ada, localPart: "ada" }] },
      ],
    },
    // No source shows what ScaledMail answers to an order, so the answer counts for nothing: the order is found again by its tag, which
    // follows from its key. Until it is placed the domains do not show that tag; from then on one of them does.
    steerPlan: ({ scaledmail }) => {
      scaledmail.next("getDomains", { example: "listed", times: 2 });
      scaledmail.next("getDomains", { example: "taggedByKey", times: "always" });
    },
    steerFollow: ({ scaledmail }) =>
      scaledmail.next("getMailboxesByDomainId", { example: "settingUp", times: "always" }),
  },
  {
    title: "Cold Mail Reseller, new domain",
    mock: "coldmailreseller",
    createProvider: createReseller,
    priced: "domain.com",
    key: "demo-domain",
    request: {
      items: [
        { kind: "register", domain: "domain.com", forwardTo: "coldmailreseller.com" },
        { kind: "mailboxes", domain: "domain.com", platform: "google", people: [ada], autoRenew: false },
      ],
      providerOptions: { google },
    },
    steerFollow: withoutStatus,
  },
  {
    title: "Cold Mail Reseller, more mailboxes",
    mock: "coldmailreseller",
    createProvider: createReseller,
    priced: "example1.com",
    key: "demo-mailboxes",
    request: {
      items: [{ kind: "mailboxes", domain: "example1.com", platform: "google", people: [ada], autoRenew: true }],
      providerOptions: { google },
    },
    steerPlan: ({ coldmailreseller }) => {
      coldmailreseller.next("getAllSubscriptions", { example: "oneOfEachStatus" });
      coldmailreseller.next("getDomainsForUser", { example: "oneOfEachStatus" });
    },
    steerFollow: withoutStatus,
  },
];
