import { describe, expectTypeOf, it } from "vitest";
import type {
  AddDnsRecordsRequest,
  BuyMailboxesReply,
  BuyMailboxesRequest,
  BuyPrewarmedMailboxesRequest,
  CheckMailboxStatusRequest,
  CheckPrewarmOrderStatusReply,
  ConnectCloudflareDomainsRequest,
  DomainStatus,
  GetAccountDetailsReply,
  GetMailboxHealthReply,
  InboxKitClient,
  InboxKitOptions,
  InitiateConsentRequestRequest,
  KnownPlatform,
  ListDomainsReply,
  Mailbox,
  MailboxStatus,
  PlaceOrderReply,
  Platform,
  PrewarmOrderStatus,
  RegisterDomainsReceipt,
  RegisterDomainsReply,
  RegisterDomainsRequest,
  ShowMailboxCredentialsReply,
  UpdateMailboxRequest,
  VerifyDnsRequest,
} from "../src/index.js";

/** The words of a union that an editor offers; none where it has collapsed to `string`. */
type Known<T> = T extends string ? (string extends T ? never : T) : never;
type IsOpen<T> = "a word of tomorrow" extends T ? true : false;

declare const inboxkit: InboxKitClient;
declare const registered: RegisterDomainsReply;
declare const request: RegisterDomainsRequest;
declare const listed: ListDomainsReply;

describe("replies", () => {
  it("tell a receipt of the wallet from a checkout", () => {
    if (registered.payment_type === "wallet") {
      expectTypeOf(registered.url).toEqualTypeOf<undefined>();
      expectTypeOf(registered.total_cost).toEqualTypeOf<number>();
    } else {
      expectTypeOf(registered.url).toEqualTypeOf<string>();
      expectTypeOf(registered.session_id).toEqualTypeOf<string>();
    }
    if (registered.url !== undefined) expectTypeOf(registered.session_id).toEqualTypeOf<string>();
    else expectTypeOf(registered.payment_type).toEqualTypeOf<"wallet">();
  });

  it("to a registration from the wallet is a receipt", async () => {
    const { domains, contact_details } = request;
    const paid = await inboxkit.registerDomains({ body: { domains, contact_details, use_wallet_balance: true } });
    expectTypeOf(paid).toEqualTypeOf<RegisterDomainsReceipt>();
    expectTypeOf(paid.url).toEqualTypeOf<undefined>();
    expectTypeOf(paid.domains_count).toEqualTypeOf<number>();
    expectTypeOf(await inboxkit.registerDomains({ body: request })).toEqualTypeOf<RegisterDomainsReply>();
    const unpaid = await inboxkit.registerDomains({ body: { domains, contact_details } });
    expectTypeOf(unpaid).toEqualTypeOf<RegisterDomainsReply>();
    // @ts-expect-error -- a misspelt key is refused beside it
    void inboxkit.registerDomains({ body: { domains, contact_details, use_wallet_balance: true, autorenew: true } });
  });

  it("are nobody's to change", () => {
    // @ts-expect-error -- a reply is what the provider said
    listed.domains.push(...listed.domains);
  });

  it("are what is left when failures are taken out", () => {
    expectTypeOf<BuyMailboxesReply["error"]>().toEqualTypeOf<false>();
    expectTypeOf<Awaited<ReturnType<InboxKitClient["listDomains"]>>>().toEqualTypeOf<ListDomainsReply>();
    expectTypeOf<ListDomainsReply["error"]>().toEqualTypeOf<false>();
    expectTypeOf<GetMailboxHealthReply["success"]>().toEqualTypeOf<true>();
    expectTypeOf<Extract<RegisterDomainsReply, { error: true }>>().toEqualTypeOf<never>();
  });

  it("keep both rival names of an order's id, neither promised", () => {
    expectTypeOf<PlaceOrderReply["id"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<PlaceOrderReply["order_id"]>().toEqualTypeOf<string | undefined>();
  });

  it("carry no password where the provider sends none, and may lack each where it sends some", () => {
    expectTypeOf<Extract<keyof Mailbox, "password" | "app_password" | "secret" | "email">>().toEqualTypeOf<never>();
    expectTypeOf<ShowMailboxCredentialsReply["app_password"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<ShowMailboxCredentialsReply["secret"]>().toEqualTypeOf<string | null | undefined>();
  });

  it("may leave dates unset", () => {
    expectTypeOf<Mailbox["renewal_date"]>().toEqualTypeOf<string | null | undefined>();
    type Processing = NonNullable<CheckPrewarmOrderStatusReply["data"]["processing"]>;
    expectTypeOf<Processing["error_message"]>().toEqualTypeOf<string | null | undefined>();
  });

  it("have both names of the price of a mailbox", () => {
    expectTypeOf<GetAccountDetailsReply["cost_per_google_mailbox"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<GetAccountDetailsReply["credits_per_google_mailbox"]>().toEqualTypeOf<number | undefined>();
  });
});

describe("words", () => {
  it("that the provider answers stay open and keep their members", () => {
    expectTypeOf<IsOpen<MailboxStatus>>().toEqualTypeOf<true>();
    expectTypeOf<"scheduled" | "active" | "deleted">().toExtend<Known<MailboxStatus>>();
    expectTypeOf<IsOpen<DomainStatus>>().toEqualTypeOf<true>();
    expectTypeOf<"pending_payment" | "active">().toExtend<Known<DomainStatus>>();
    expectTypeOf<IsOpen<KnownPlatform>>().toEqualTypeOf<true>();
    expectTypeOf<Known<KnownPlatform>>().toEqualTypeOf<Platform>();
    expectTypeOf<IsOpen<PrewarmOrderStatus>>().toEqualTypeOf<true>();
    expectTypeOf<Known<PrewarmOrderStatus>>().toEqualTypeOf<"completed">();
  });

  it("that we send are closed", () => {
    expectTypeOf<BuyMailboxesRequest["mailboxes"][number]["platform"]>().toEqualTypeOf<
      "GOOGLE" | "MICROSOFT" | "AZURE" | "SMTP"
    >();
    expectTypeOf<IsOpen<Platform>>().toEqualTypeOf<false>();
  });
});

describe("requests", () => {
  it("take one way to name a thing, not two", () => {
    expectTypeOf({ uid: "u", records: [] }).toExtend<AddDnsRecordsRequest>();
    expectTypeOf({ domain: "example.com", records: [] }).toExtend<AddDnsRecordsRequest>();
    expectTypeOf({ uid: "u", domain: "example.com", records: [] }).not.toExtend<AddDnsRecordsRequest>();
    expectTypeOf({ records: [] }).not.toExtend<AddDnsRecordsRequest>();

    expectTypeOf({ domains: ["example.com"] }).toExtend<VerifyDnsRequest>();
    expectTypeOf({ domain: "example.com", uid: "u" }).not.toExtend<VerifyDnsRequest>();

    expectTypeOf({ consent_url: "https://example.com", mailbox_uid: "u" }).toExtend<InitiateConsentRequestRequest>();
    expectTypeOf({
      consent_url: "https://example.com",
      mailbox_uid: "u",
      username: "a",
      domain: "b",
    }).not.toExtend<InitiateConsentRequestRequest>();

    expectTypeOf({ domain_id: "507f1f77bcf86cd799439011" }).toExtend<BuyPrewarmedMailboxesRequest["domains"][number]>();
    expectTypeOf({ domain_name: "example.com" }).toExtend<BuyPrewarmedMailboxesRequest["domains"][number]>();
    expectTypeOf({ domain_id: "5", domain_name: "example.com" }).not.toExtend<
      BuyPrewarmedMailboxesRequest["domains"][number]
    >();

    expectTypeOf({ uids: ["u"] }).toExtend<CheckMailboxStatusRequest>();
    expectTypeOf({ page: 1 }).not.toExtend<CheckMailboxStatusRequest>();

    type Connect = ConnectCloudflareDomainsRequest;
    expectTypeOf<{ auth_type: "api_token"; api_token: string; connect_all: true }>().toExtend<Connect>();
    expectTypeOf<{
      auth_type: "api_token";
      api_token: string;
      domains: string[];
      connect_all: true;
    }>().not.toExtend<Connect>();
  });

  it("refuse keys that do not exist", () => {
    // @ts-expect-error -- the filter is called `domain`
    void inboxkit.listMailboxes({ body: { domain_name: "example.com" } });
    // @ts-expect-error -- the address is made of `username` and `domain_name`
    void inboxkit.buyMailboxes({ body: { mailboxes: [{ email: "ada@example.com" }] } });
    // @ts-expect-error -- there is no such option
    void inboxkit.listDomains({ body: {} }, { retries: 3 });
  });

  it("may be constants", () => {
    const seat = { first_name: "Ada", last_name: "Lovelace", username: "ada", domain_name: "example.com" } as const;
    const body = { mailboxes: [{ ...seat, platform: "GOOGLE" }] } as const;
    void inboxkit.buyMailboxes({ body });
    void inboxkit.checkMailboxStatus(Object.freeze({ body: Object.freeze({ uids: Object.freeze(["u"]) }) }));
  });

  it("write user_name", () => {
    expectTypeOf<Extract<keyof UpdateMailboxRequest, "username" | "user_name">>().toEqualTypeOf<"user_name">();
    expectTypeOf<Extract<keyof Mailbox, "username" | "user_name">>().toEqualTypeOf<"username">();
  });
});

describe("the client", () => {
  it("asks for allowInferred where a guessed path would have an effect, and nowhere else", () => {
    // @ts-expect-error -- a guess that changes something wants to be said
    void inboxkit.cancelSubscription({});
    void inboxkit.cancelSubscription({}, { allowInferred: true });
    void inboxkit.generateTotp({ query: { uid: "u" } });
    void inboxkit.buyMailboxes({ body: { mailboxes: [] } });
  });

  it("leaves the workspace to its option", () => {
    expectTypeOf<InboxKitOptions["workspaceId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<NonNullable<Parameters<InboxKitClient["listDomains"]>[0]["header"]>>().toEqualTypeOf<{
      readonly "X-Workspace-Id"?: string;
    }>();
    expectTypeOf<Parameters<InboxKitClient["getWalletDetails"]>[0]>().not.toHaveProperty("header");
  });
});
