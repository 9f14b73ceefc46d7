import { describe, expectTypeOf, it } from "vitest";
import type { ColdMailResellerProvider } from "../src/adapters/coldmailreseller/index.js";
import type { InboxKitProvider } from "../src/adapters/inboxkit/index.js";
import type { ScaledMailOrderOptions, ScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import type {
  MailfleetError,
  BaseProvider,
  Domain,
  Journal,
  Listing,
  Mailbox,
  Money,
  Order,
  OrderItem,
  OrderRequest,
  Plan,
  PlaceOptions,
  Provider,
  Snapshot,
  Step,
  StepState,
} from "../src/index.js";

// Compiled, never run: an expectation that does not hold, and an error that does not come, fail the typecheck.

declare const inboxkit: InboxKitProvider;
declare const scaledmail: ScaledMailProvider;
declare const coldmailreseller: ColdMailResellerProvider;
declare const any: Provider;
declare const plan: Plan;
declare const order: Order;
declare const mailbox: Mailbox;
declare const journal: Journal;

describe("what a provider lacks", () => {
  it("does not compile", () => {
    expectTypeOf(inboxkit.billing.balance()).resolves.toEqualTypeOf<Money>();
    // @ts-expect-error ScaledMail shows no wallet
    void scaledmail.billing.balance;
    // @ts-expect-error nor does Cold Mail Reseller
    void coldmailreseller.billing.balance;

    expectTypeOf(inboxkit.domains.check).toBeFunction();
    expectTypeOf(scaledmail.domains.check).toBeFunction();
    // @ts-expect-error Cold Mail Reseller has no way to check a name
    void coldmailreseller.domains.check;

    // @ts-expect-error ScaledMail has no DNS
    void scaledmail.dns;
    // @ts-expect-error nor webhooks
    void scaledmail.webhooks;
    // @ts-expect-error the path of InboxKit's search is only inferred
    void inboxkit.prewarm;
    // @ts-expect-error only Cold Mail Reseller removes a mailbox at once
    void inboxkit.mailboxes.remove;
    // @ts-expect-error a verb that no noun has
    void inboxkit.mailboxes.create;
  });

  it("has to be asked for, in code for any provider", () => {
    // @ts-expect-error there may be no billing
    void any.billing.balance();
    // @ts-expect-error there may be no check
    void any.domains.check(["example.com"]);
    expectTypeOf(any.billing?.balance?.()).toEqualTypeOf<Promise<Money> | undefined>();
    expectTypeOf(any.domains.list()).toEqualTypeOf<Listing<Domain>>();
    expectTypeOf(any.domains.list().snapshot()).resolves.toEqualTypeOf<Snapshot<Domain>>();
  });
});

describe("any provider", () => {
  it("is each of them", () => {
    expectTypeOf<InboxKitProvider>().toExtend<Provider>();
    expectTypeOf<ScaledMailProvider>().toExtend<Provider>();
    expectTypeOf<ColdMailResellerProvider>().toExtend<Provider>();
    expectTypeOf<BaseProvider>().toExtend<Provider>();
  });

  it("is told apart from others by its id", () => {
    const provider = inboxkit as InboxKitProvider | ScaledMailProvider | ColdMailResellerProvider;
    if (provider.id === "scaledmail") expectTypeOf(provider).toEqualTypeOf<ScaledMailProvider>();
    if (provider.id === "coldmailreseller") expectTypeOf(provider.domains.setAutoRenew).toBeFunction();
    if (provider.id === "inboxkit") expectTypeOf(provider.exports.platforms).toBeFunction();
  });

  it("takes an order that says nothing of any provider, and options that are not given", () => {
    const request: OrderRequest = { items: [{ kind: "register", domain: "example.com", years: undefined }] };
    for (const provider of [inboxkit, scaledmail, coldmailreseller]) {
      void provider.orders.plan(request, { key: "k", journal: undefined, signal: undefined });
      void provider.mailboxes.list({ domain: undefined, limit: undefined, signal: undefined, timeoutMs: undefined });
    }
  });

  it("knows nothing of what is only one provider's", () => {
    expectTypeOf<Provider["native"]>().toBeUnknown();
    expectTypeOf<Domain["raw"]>().toBeUnknown();
    // @ts-expect-error unknown until somebody says which provider it is
    void any.native.listDomains;
  });
});

describe("a provider's own types", () => {
  it("come through", () => {
    expectTypeOf<InboxKitProvider["id"]>().toEqualTypeOf<"inboxkit">();
    expectTypeOf(scaledmail.native.createCustomOrder).toBeFunction();
    expectTypeOf<ScaledMailProvider["domains"]["list"]>().returns.not.toEqualTypeOf<Listing<Domain>>();
    const sequencer = { provider: "Instantly", username: "ada", link: "https://app.example.com" };
    void scaledmail.orders.plan(
      { items: [], providerOptions: { sequencer: { ...sequencer, password: { $secret: "tool" } } } },
      { key: "k" },
    );
    const providerOptions: ScaledMailOrderOptions = {
      // @ts-expect-error a secret is named, never written
      sequencer: { ...sequencer, password: "synthetic" },
    };
    void scaledmail.orders.plan({ items: [], providerOptions }, { key: "k" });
    // @ts-expect-error another provider's option
    void scaledmail.orders.plan({ items: [], providerOptions: { useSeats: true } }, { key: "k" });
  });

  it("are never any", () => {
    expectTypeOf<InboxKitProvider["native"]>().not.toBeAny();
    expectTypeOf<ScaledMailProvider["native"]>().not.toBeAny();
    expectTypeOf<ColdMailResellerProvider["native"]>().not.toBeAny();
    expectTypeOf(inboxkit.native.listMailboxes).not.toBeAny();
    expectTypeOf<Step["request"]["body"]>().not.toBeAny();
    expectTypeOf<MailfleetError["body"]>().toBeUnknown();
  });
});

describe("what must not be forgotten", () => {
  it("is required", () => {
    // @ts-expect-error a journal
    void inboxkit.orders.place(plan, {});
    // @ts-expect-error options
    void inboxkit.orders.place(plan);
    // @ts-expect-error a key
    void inboxkit.orders.plan({ items: [] }, {});
    expectTypeOf<PlaceOptions["journal"]>().toEqualTypeOf<Journal>();
    void inboxkit.orders.place(plan, { journal, maxTotal: { unit: "credits", minor: 100 } });
    void inboxkit.orders.resume("k", { journal });
    // @ts-expect-error a journal
    void inboxkit.orders.resume("k", {});
    // @ts-expect-error a journal says what it holds
    void inboxkit.orders.resume("k", { journal: { open: journal.open } });
    // @ts-expect-error a plan of the version before this one
    void inboxkit.orders.place({ ...plan, version: 1 }, { journal });
    // @ts-expect-error an order is no plan
    void inboxkit.orders.place(order, { journal });
  });

  it("is closed, and not to be written to", () => {
    expectTypeOf<OrderItem["kind"]>().toEqualTypeOf<"register" | "mailboxes" | "prewarmed" | "renew">();
    expectTypeOf<Money["unit"]>().toEqualTypeOf<"USD" | "credits">();
    expectTypeOf<StepState["status"]>().toEqualTypeOf<
      "pending" | "applied" | "not-applied" | "unknown" | "awaiting-payment"
    >();
    // @ts-expect-error what an order waits for is read, not written
    order.wakeAt = "2026-01-01T00:00:00Z";
    // @ts-expect-error a plan is what was approved
    plan.key = "other";
    // @ts-expect-error a mailbox never carries a password
    void mailbox.password;
    const platform: OrderItem = {
      kind: "mailboxes",
      domain: "example.com",
      // @ts-expect-error nobody can order what nobody knows
      platform: "unknown",
      people: [],
    };
    void platform;
  });
});
