import { describe, expectTypeOf, it } from "vitest";
import {
  createScaledMailClient,
  type CreateCustomOrderRequest,
  type CreateOrderRequest,
  type GetMailboxesByDomainIdReply,
  type GetOrdersReply,
  type Mailbox,
  type OperationId,
  type OrderStatus,
  type OrderType,
  type ScaledMailClient,
  type ScaledMailOptions,
  type SearchDomainsReply,
  type SetupStatus,
} from "../src/index.js";

declare const client: ScaledMailClient;

const named = { domain: "example.com", first_name: "Ada", last_name: "Lovelace" };
const alias = { alias: "ada", first_name: "Ada", last_name: "Lovelace" };
const aliased = { domain: "example.com", aliases: [alias, alias] };

describe("the client", () => {
  it("takes a key and at most one organization", () => {
    expectTypeOf(createScaledMailClient).parameters.toEqualTypeOf<[options: ScaledMailOptions]>();
    expectTypeOf<ScaledMailOptions>().toHaveProperty("apiKey").toEqualTypeOf<string>();
    // @ts-expect-error the key is not optional
    createScaledMailClient({ organizationId: "recORG00000000001" });
    // @ts-expect-error the tenant is called organizationId
    createScaledMailClient({ apiKey: "k", workspaceId: "recORG00000000001" });
  });

  it("has one method for every operation, and the escape hatch", () => {
    expectTypeOf<keyof ScaledMailClient>().toEqualTypeOf<OperationId | "fetch">();
  });

  it("fills in the organization, so no call has to name it", () => {
    expectTypeOf(client.getDomains).toBeCallableWith();
    expectTypeOf(client.getDomains).toBeCallableWith({ query: { organization_id: "recORG00000000002" } });
    expectTypeOf(client.getOrderDetails).toBeCallableWith({ path: { order_id: "recORD00000000001" } });
    expectTypeOf(client.getOrganizations).toBeCallableWith();
    // @ts-expect-error an order is read by its id
    void client.getOrderDetails();
  });

  it("sends an operation on a guessed path only on demand", () => {
    expectTypeOf(client.createWorkspace).toBeCallableWith({ body: { name: "Acme" } }, { allowInferred: true });
    // @ts-expect-error allowInferred is demanded
    void client.createWorkspace({ body: { name: "Acme" } });
  });
});

describe("requests", () => {
  it("are closed", () => {
    // @ts-expect-error tld is spelt tlds
    void client.suggestDomains({ body: { domain: "example", tld: [".com"] } });
    // @ts-expect-error there is no such query parameter
    void client.getPurchasedDomains({ query: { unused: true } });
    // @ts-expect-error no provider: where do the domains come from?
    void client.createCustomOrder({ body: { providers: { google: { domains: [named] } } } });
    // @ts-expect-error the mode decides whether mailboxes are deleted, so it must be said
    void client.swapSenderNames({ path: { domain: "example.com" }, body: { sender_names: [] } });
  });

  it("name the source of the domains", () => {
    type Source = Parameters<ScaledMailClient["createCustomOrder"]>[0]["query"]["provider"];
    expectTypeOf<Source>().toEqualTypeOf<"scaledmail" | "other" | "buy">();
    type PackageSource = Parameters<ScaledMailClient["createOrder"]>[0]["query"]["provider"];
    expectTypeOf<PackageSource>().toEqualTypeOf<"scaledmail" | "other">();
  });

  it("hold domains at the top level or by platform, never both", () => {
    expectTypeOf({ domains: [named] }).toExtend<CreateOrderRequest>();
    expectTypeOf({ providers: { google: { domains: [named] } } }).toExtend<CreateOrderRequest>();
    // @ts-expect-error one or the other
    const both: CreateOrderRequest = { domains: [named], providers: { google: { domains: [named] } } };
    // @ts-expect-error one of them there must be
    const neither: CreateOrderRequest = { quantity: 1 };
    // @ts-expect-error only the newer shape has a tag
    const tagged: CreateOrderRequest = { domains: [named], tag: "acme" };
    void [both, neither, tagged];
  });

  it("name a domain's mailboxes by person or by alias, the same on a whole platform", () => {
    expectTypeOf({ providers: { google: { domains: [named, named] } } }).toExtend<CreateCustomOrderRequest>();
    expectTypeOf({ providers: { google: { domains: [aliased, aliased] } } }).toExtend<CreateCustomOrderRequest>();
    expectTypeOf({
      providers: { google: { domains: [named] }, smtp: { domains: [aliased] } },
    }).toExtend<CreateCustomOrderRequest>();
    type Domains = NonNullable<CreateCustomOrderRequest["providers"]["smtp"]>["domains"];
    // @ts-expect-error two styles on one platform
    const mixed: Domains = [named, aliased];
    // @ts-expect-error two styles on one domain
    const doubled: Domains = [{ ...named, aliases: [alias] }];
    // @ts-expect-error half a name
    const half: Domains = [{ domain: "example.com", first_name: "Ada" }];
    void [mixed, doubled, half];
  });

  it("count mailboxes on Google only", () => {
    type Google = NonNullable<CreateCustomOrderRequest["providers"]["google"]>;
    expectTypeOf<Google["mailboxes_per_domain"]>().toEqualTypeOf<2 | 3 | 4 | undefined>();
    // @ts-expect-error always 25
    const outlook: CreateCustomOrderRequest = { providers: { outlook: { domains: [named], mailboxes_per_domain: 2 } } };
    void outlook;
  });
});

describe("replies", () => {
  it("have the shapes ScaledMail gives them", () => {
    expectTypeOf<SearchDomainsReply>().toExtend<readonly object[]>();
    expectTypeOf<SearchDomainsReply[number]["price"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<GetOrdersReply>().toHaveProperty("payments");
    expectTypeOf<GetOrdersReply>().not.toHaveProperty("orders");
    expectTypeOf<GetMailboxesByDomainIdReply["mailboxes"]>().toEqualTypeOf<readonly Mailbox[] | null>();
    expectTypeOf<Mailbox>().not.toHaveProperty("id");
    expectTypeOf<Mailbox["mailbox_password"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<
      Awaited<ReturnType<ScaledMailClient["calculatePackage"]>>["data"]["totalPrice"]
    >().toEqualTypeOf<number>();
  });

  it("hold no failure: failures are thrown", () => {
    type Tagged = Awaited<ReturnType<ScaledMailClient["getOrderDetails"]>>;
    expectTypeOf<Tagged>().not.toHaveProperty("error");
    expectTypeOf<Awaited<ReturnType<ScaledMailClient["suggestDomains"]>>>().not.toHaveProperty("error");
  });

  it("keep the known words of a vocabulary that may grow", () => {
    expectTypeOf<"google" | "outlook" | "smtp">().toExtend<OrderType>();
    expectTypeOf<string>().toExtend<OrderType>();
    // A union that collapsed to string would complete nothing in an editor.
    expectTypeOf<OrderType>().not.toEqualTypeOf<string>();
    expectTypeOf<SetupStatus>().not.toEqualTypeOf<string>();
    expectTypeOf<OrderStatus>().not.toEqualTypeOf<string>();
    expectTypeOf<Extract<OrderStatus, "Active" | "Cancelled">>().toEqualTypeOf<"Active" | "Cancelled">();
    expectTypeOf<Extract<SetupStatus, "Active" | "In Progress">>().toEqualTypeOf<"Active" | "In Progress">();
  });
});
