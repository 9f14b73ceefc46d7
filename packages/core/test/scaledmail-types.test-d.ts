import type {
  Domain as DomainInUse,
  OrderSummary,
  Organization,
  PurchasedDomain,
  ScaledMailClient,
  SuggestedDomain,
} from "@mailfleet/scaledmail";
import { describe, expectTypeOf, it } from "vitest";
import {
  createScaledMailProvider,
  type ScaledMailAccount,
  type ScaledMailOrderOptions,
  type ScaledMailProvider,
} from "../src/adapters/scaledmail/index.js";
import type { Account, Provider } from "../src/contract/index.js";

declare const provider: ScaledMailProvider;
declare const account: ScaledMailAccount;

describe("the ScaledMail provider", () => {
  it("is a provider like any other", () => {
    expectTypeOf<ScaledMailProvider>().toExtend<Provider>();
    expectTypeOf(provider.tenant).toEqualTypeOf<string>();
    expectTypeOf(provider.native).toEqualTypeOf<ScaledMailClient>();
  });

  it("has every verb of ScaledMail, required", () => {
    const { domains, prewarm, billing, tenants } = provider;
    for (const verb of [domains.check, domains.search, domains.setForwarding, domains.replace])
      expectTypeOf(verb).toBeFunction();
    for (const verb of [prewarm.search, billing.plans, billing.subscriptions.list, billing.subscriptions.cancel])
      expectTypeOf(verb).toBeFunction();
    expectTypeOf(tenants.list).toBeFunction();
    expectTypeOf(provider.forTenant).toEqualTypeOf<(id: string) => ScaledMailProvider>();
    expectTypeOf(domains.setForwarding).parameter(1).toEqualTypeOf<string | null>();
  });

  it("has nothing that ScaledMail lacks", () => {
    // @ts-expect-error it shows no DNS
    void provider.dns;
    // @ts-expect-error it exports nothing
    void provider.exports;
    // @ts-expect-error it sends no webhooks
    void provider.webhooks;
    const { domains, mailboxes, billing, tenants } = provider;
    // @ts-expect-error it charges a card
    void billing.balance;
    // @ts-expect-error it renews until an order is cancelled
    void billing.subscriptions.setAutoRenew;
    // @ts-expect-error it publishes no DMARC policy
    void domains.setDmarc;
    // @ts-expect-error it catches no mail
    void domains.setCatchAll;
    // @ts-expect-error it renews domains by itself
    void domains.setAutoRenew;
    // @ts-expect-error it takes over no domain by itself
    void domains.connect;
    // @ts-expect-error a domain goes with its order
    void domains.remove;
    // @ts-expect-error a mailbox stays as it was ordered
    void mailboxes.update;
    // @ts-expect-error a mailbox goes with its order
    void mailboxes.remove;
    // @ts-expect-error the same
    void mailboxes.cancel;
    // @ts-expect-error it forwards no mail
    void mailboxes.setForwarding;
    // @ts-expect-error the path of Create Workspace is only inferred
    void tenants.create;
  });

  it("says what a domain was read from", () => {
    type Listed = Awaited<ReturnType<typeof provider.domains.get>>;
    expectTypeOf<NonNullable<Listed>["raw"]>().toEqualTypeOf<DomainInUse | PurchasedDomain>();
    type Found = Awaited<ReturnType<typeof provider.domains.search>>[number];
    expectTypeOf<Found["raw"]>().toEqualTypeOf<SuggestedDomain>();
    const subscriptions = provider.billing.subscriptions.list().snapshot();
    expectTypeOf<Awaited<typeof subscriptions>["items"][number]["raw"]>().toEqualTypeOf<OrderSummary>();
  });

  it("takes the name of a password, never the password", () => {
    const login = { provider: "Instantly", username: "ada" };
    expectTypeOf({ sequencer: { ...login, password: { $secret: "instantly" } } }).toExtend<ScaledMailOrderOptions>();
    // @ts-expect-error a plan is no place for a password
    const plain: ScaledMailOrderOptions = { sequencer: { ...login, password: "sequencer-password" } };
    // @ts-expect-error coupon is spelt coupon
    const misspelt: ScaledMailOrderOptions = { cupon: "SPRING" };
    void [plain, misspelt];
  });
});

describe("a ScaledMail account", () => {
  it("is what there is without an organization", () => {
    expectTypeOf(createScaledMailProvider({ apiKey: "k" })).toEqualTypeOf<ScaledMailAccount>();
    expectTypeOf(createScaledMailProvider({ apiKey: "k", organizationId: "o" })).toEqualTypeOf<ScaledMailProvider>();
    expectTypeOf<ScaledMailAccount>().toExtend<Account>();
    type Listed = Awaited<ReturnType<typeof account.tenants.get>>;
    expectTypeOf<NonNullable<Listed>["raw"]>().toEqualTypeOf<Organization>();
    expectTypeOf(account.forTenant("o")).toEqualTypeOf<ScaledMailProvider>();
  });

  it("has nothing that belongs to an organization", () => {
    // @ts-expect-error domains belong to an organization
    void account.domains;
    // @ts-expect-error orders are placed for an organization
    void account.orders;
    // @ts-expect-error packages are shown to an organization
    void account.billing;
    // @ts-expect-error what may be missing must be looked at first
    createScaledMailProvider({ apiKey: "k", organizationId: undefined as string | undefined });
  });
});
