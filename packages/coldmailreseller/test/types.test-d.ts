import { describe, expectTypeOf, it } from "vitest";
import {
  type CancelSubscriptionRequest,
  type CheckIfWorkspaceExistsRequest,
  type ColdMailResellerClient,
  type ColdMailResellerOptions,
  createColdMailResellerClient,
  type CreateOrderFormRequest,
  type CreateOrderJsonRequest,
  type DomainStatus,
  type ExportMailboxesToPlatformRequest,
  type GetDomainsForUserReply,
  type Mailbox,
  type MailboxesReply,
  type MailboxStatus,
  type MailboxUpdate,
  type OperationId,
  type OrderMailbox,
  type OrderMailboxesJsonRequest,
  type OrderPreWarmedupMailboxesRequest,
  type OrderReply,
  type RecreateSubscriptionsRequest,
  type ReExportMailboxOauthRequest,
  type ServiceProvider,
  type SubscriptionStatus,
  type WebhookEvents,
} from "../src/index.js";

/** The words of a union that an editor offers; none where it has collapsed to `string`. */
type Known<T> = T extends string ? (string extends T ? never : T) : never;
type IsOpen<T> = "a word of tomorrow" extends T ? true : false;

declare const client: ColdMailResellerClient;

const seats = { "example.com": [{ username: "ada", firstName: "Ada", lastName: "Lovelace" }] };
const google = { googleOauthRoute: "https://accounts.google.com/route", clientId: "0-x", appName: "App" };
const microsoftOauthRoute = "https://login.microsoftonline.com/route";
const order = {
  domains: [{ domain: "example.com", years: 1 }],
  mailboxes: seats,
  billingCycle: "MONTHLY" as const,
  confirm: true,
  autoRenew: false,
};

describe("the client", () => {
  it("takes a key and at most one customer", () => {
    expectTypeOf(createColdMailResellerClient).parameters.toEqualTypeOf<[options: ColdMailResellerOptions]>();
    expectTypeOf<ColdMailResellerOptions>().toHaveProperty("apiKey").toEqualTypeOf<string>();
    // @ts-expect-error the key is not optional
    createColdMailResellerClient({ userId: "USER" });
    // @ts-expect-error the tenant is called userId
    createColdMailResellerClient({ apiKey: "k", workspaceId: "USER" });
  });

  it("has one method for every operation, and the escape hatch", () => {
    expectTypeOf<keyof ColdMailResellerClient>().toEqualTypeOf<OperationId | "fetch">();
  });

  it("fills in the customer, so no call has to name it", () => {
    expectTypeOf(client.getDomainsForUser).toBeCallableWith();
    expectTypeOf(client.getDomainsForUser).toBeCallableWith({ query: { userId: "OTHER" } });
    expectTypeOf(client.renewDomain).toBeCallableWith({ body: { domains: ["example.com"] } });
    expectTypeOf(client.renewDomain).toBeCallableWith({ body: { userId: "OTHER", domains: ["example.com"] } });
  });

  it("never fills in whom to change or delete", () => {
    expectTypeOf(client.deleteUser).toBeCallableWith({ query: { userId: "USER" } });
    // @ts-expect-error whom?
    void client.deleteUser({});
    // @ts-expect-error whom?
    void client.updateUserDetails({ body: { city: "London" } });
  });

  it("sends an effect on a guessed path only on demand", () => {
    expectTypeOf(client.processOrder).toBeCallableWith({ body: { orderId: "O" } }, { allowInferred: true });
    // @ts-expect-error allowInferred is demanded
    void client.processOrder({ body: { orderId: "O" } });
    expectTypeOf(client.getWalletDetails).toBeCallableWith();
  });
});

describe("an order", () => {
  it("brings what its platform needs", () => {
    expectTypeOf({ ...order, serviceProvider: "GOOGLE" as const, google }).toExtend<CreateOrderJsonRequest>();
    expectTypeOf({
      ...order,
      serviceProvider: "MICROSOFT" as const,
      microsoftOauthRoute,
    }).toExtend<CreateOrderJsonRequest>();
    // @ts-expect-error Google without its OAuth data
    const bare: CreateOrderJsonRequest = { ...order, serviceProvider: "GOOGLE" };
    // @ts-expect-error Microsoft without its route
    const routeless: CreateOrderJsonRequest = { ...order, serviceProvider: "MICROSOFT" };
    // @ts-expect-error Microsoft with the data of Google
    const crossed: CreateOrderJsonRequest = { ...order, serviceProvider: "MICROSOFT", microsoftOauthRoute, google };
    // @ts-expect-error Google with a route of Microsoft
    const routed: CreateOrderJsonRequest = { ...order, serviceProvider: "GOOGLE", google, microsoftOauthRoute };
    // @ts-expect-error confirm decides whether money moves, so it must be said
    const unsaid: CreateOrderJsonRequest = { ...order, confirm: undefined, serviceProvider: "GOOGLE", google };
    void [bare, routeless, crossed, routed, unsaid];
  });

  it("of prewarmed domains does as well", () => {
    expectTypeOf({
      order: [{ domain: "example.com" }],
      serviceProvider: "GOOGLE" as const,
      google,
    }).toExtend<OrderPreWarmedupMailboxesRequest>();
    // @ts-expect-error Microsoft without its route
    const routeless: OrderPreWarmedupMailboxesRequest = {
      order: [{ domain: "example.com" }],
      serviceProvider: "MICROSOFT",
    };
    void routeless;
  });

  it("of mailboxes names a subscription or a domain with autoRenew, exactly one", () => {
    expectTypeOf({ subscriptionId: "S", mailboxes: seats, confirm: true }).toExtend<OrderMailboxesJsonRequest>();
    expectTypeOf({
      domainId: "D",
      mailboxes: seats,
      confirm: true,
      autoRenew: true,
    }).toExtend<OrderMailboxesJsonRequest>();
    // @ts-expect-error never both
    const both: OrderMailboxesJsonRequest = {
      subscriptionId: "S",
      domainId: "D",
      mailboxes: seats,
      confirm: true,
      autoRenew: true,
    };
    // @ts-expect-error never neither
    const neither: OrderMailboxesJsonRequest = { mailboxes: seats, confirm: true, autoRenew: true };
    // @ts-expect-error a new subscription has to say whether it renews itself
    const unsaid: OrderMailboxesJsonRequest = { domainId: "D", mailboxes: seats, confirm: true };
    void [both, neither, unsaid];
  });

  it("says username, and an update userName", () => {
    expectTypeOf<MailboxUpdate>().toHaveProperty("userName");
    expectTypeOf<MailboxUpdate>().not.toHaveProperty("username");
    // @ts-expect-error orders write it small
    const seat: OrderMailbox = { userName: "ada", firstName: "Ada", lastName: "Lovelace" };
    void seat;
  });

  it("as a form holds files by address", () => {
    expectTypeOf<NonNullable<CreateOrderFormRequest["files"]>>().toEqualTypeOf<Readonly<Record<string, Blob>>>();
    // @ts-expect-error a form is sent on a guessed path, so it has to be allowed
    void client.createOrderForm({ body: { domains: [], mailboxes: {}, billingCycle: "MONTHLY" } });
  });
});

describe("exclusive requests", () => {
  it("name one thing or the other", () => {
    // @ts-expect-error by subscription or by domain
    const cancelled: CancelSubscriptionRequest = { subscriptionId: "S", domain: "example.com" };
    // @ts-expect-error by subscription or by domain
    const recreated: RecreateSubscriptionsRequest = { subscriptionIds: ["S"], domainNames: ["example.com"] };
    // @ts-expect-error one or many
    const checked: CheckIfWorkspaceExistsRequest = { domainName: "example.com", domains: [] };
    // @ts-expect-error the docs' key or the help guide's
    const exported: ExportMailboxesToPlatformRequest = { credentialId: "C", componentMailboxIds: [], mailboxIds: [] };
    // @ts-expect-error Google or Microsoft
    const reExported: ReExportMailboxOauthRequest = { mailboxId: "M", google, microsoft: { microsoftOauthRoute } };
    void [cancelled, recreated, checked, exported, reExported];
  });

  it("and no key that the spec has not", () => {
    // @ts-expect-error autorenew is spelt autoRenew
    void client.orderMailboxesJson({ body: { subscriptionId: "S", mailboxes: seats, confirm: true, autorenew: true } });
    // @ts-expect-error there is no such query parameter
    void client.getAllSubscriptions({ query: { userId: "USER" } });
  });
});

describe("replies", () => {
  it("hold the list, or are it, or have none", () => {
    expectTypeOf<Extract<GetDomainsForUserReply["data"], readonly unknown[]>>().not.toBeNever();
    expectTypeOf<Extract<MailboxesReply["data"], { readonly mailboxes?: readonly Mailbox[] }>>().not.toBeNever();
    expectTypeOf<null>().toExtend<MailboxesReply["data"]>();
    expectTypeOf<undefined>().toExtend<MailboxesReply["data"]>();
  });

  it("promise no order id", () => {
    expectTypeOf<NonNullable<OrderReply["data"]>["orderId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<OrderReply["actionId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Awaited<ReturnType<ColdMailResellerClient["createOrderJson"]>>>().toEqualTypeOf<OrderReply>();
  });

  it("tell secrets apart by name, none of them promised", () => {
    expectTypeOf<Mailbox["password"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Mailbox["appPassword"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Mailbox["authenticatorSecret"]>().toEqualTypeOf<string | null | undefined>();
  });

  it("have prices as numbers here and as texts there", () => {
    type Renewal = NonNullable<Awaited<ReturnType<ColdMailResellerClient["getDomainRenewalPricing"]>>["data"]>[number];
    type Seats = Awaited<ReturnType<ColdMailResellerClient["getAllSubscriptions"]>>["data"]["subscriptions"][number];
    expectTypeOf<Renewal["renewalPrice"]>().toEqualTypeOf<string>();
    expectTypeOf<Seats["pricePerMailbox"]>().toEqualTypeOf<number | undefined>();
  });

  it("keep the known words of a vocabulary that may grow", () => {
    expectTypeOf<Known<SubscriptionStatus>>().toEqualTypeOf<
      "ACTIVE" | "RENEWING" | "PAST_DUE" | "CANCELLED" | "EXPIRED"
    >();
    expectTypeOf<Known<MailboxStatus>>().toEqualTypeOf<"IN_PROGRESS" | "CREATING_PASSWORD" | "ACTIVE" | "EXPIRED">();
    expectTypeOf<Known<DomainStatus>>().toEqualTypeOf<
      "PENDING" | "ACTIVE" | "RENEWING" | "GRACE_PERIOD" | "EXPIRED" | "TRANSFERRED" | "INACTIVE"
    >();
    expectTypeOf<Known<ServiceProvider>>().toEqualTypeOf<"GOOGLE" | "MICROSOFT">();
    expectTypeOf<IsOpen<SubscriptionStatus | MailboxStatus | DomainStatus | ServiceProvider>>().toEqualTypeOf<true>();
  });
});

describe("webhooks", () => {
  it("are typed by event name", () => {
    expectTypeOf<keyof WebhookEvents>()
      .extract<"mailbox.created" | "prewarmup.order.success" | "dns-record.updated">()
      .not.toBeNever();
    expectTypeOf<"subscription.past_due">().toExtend<keyof WebhookEvents>();
  });
});
