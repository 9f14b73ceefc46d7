import type {
  CheckDomainAvailabilityReply,
  Domain as RawDomain,
  InboxKitClient,
  Mailbox as RawMailbox,
} from "@mailfleet/inboxkit";
import { describe, expectTypeOf, it } from "vitest";
import {
  createInboxKitProvider,
  type InboxKitAccount,
  type InboxKitBilling,
  type InboxKitOrderOptions,
  type InboxKitProvider,
} from "../src/adapters/inboxkit/index.js";
import type { Account, Domain, DomainOffer, Listing, Mailbox, Provider } from "../src/contract/index.js";

declare const provider: InboxKitProvider;

describe("InboxKitProvider", () => {
  it("is a provider, with nothing left open that it has", () => {
    expectTypeOf<InboxKitProvider>().toExtend<Provider>();
    expectTypeOf(provider.id).toEqualTypeOf<"inboxkit">();
    expectTypeOf(provider.tenant).toEqualTypeOf<string>();
    expectTypeOf(provider.native).toEqualTypeOf<InboxKitClient>();
    expectTypeOf(provider.billing).toEqualTypeOf<InboxKitBilling>();
    expectTypeOf(provider.domains.check).returns.resolves.toEqualTypeOf<
      readonly DomainOffer<CheckDomainAvailabilityReply>[]
    >();
  });

  it("gives raw its type", () => {
    expectTypeOf(provider.domains.list()).toEqualTypeOf<Listing<Domain<RawDomain>>>();
    expectTypeOf(provider.mailboxes.list()).toEqualTypeOf<Listing<Mailbox<RawMailbox>>>();
  });

  it("knows its own order options, and no others", () => {
    type Options = NonNullable<Parameters<InboxKitProvider["orders"]["plan"]>[0]["providerOptions"]>;
    expectTypeOf<Options>().toEqualTypeOf<InboxKitOrderOptions>();
    // @ts-expect-error -- it is called useSeats
    void provider.orders.plan({ items: [], providerOptions: { useSeat: true } }, { key: "k" });
  });

  it("has no noun that the adapter lacks", () => {
    // @ts-expect-error -- prewarmed offers cannot be searched: no source shows the path
    void provider.prewarm;
  });

  it("has no verb whose request no source shows", () => {
    // @ts-expect-error -- the path is only inferred
    void provider.tenants.remove;
    // @ts-expect-error -- the path is only inferred
    void provider.exports.disconnect;
    // @ts-expect-error -- InboxKit has none
    void provider.domains.setAutoRenew;
    // @ts-expect-error -- the path of the picture is only inferred
    void provider.mailboxes.update("ada@example.com", { pictureUrl: "https://example.com/ada.png" });
    void provider.mailboxes.update("ada@example.com", { firstName: "Ada", lastName: undefined });
  });
});

describe("createInboxKitProvider", () => {
  it("is a provider with a workspace, and an account without", () => {
    expectTypeOf(createInboxKitProvider({ apiKey: "k", workspaceId: "w" })).toEqualTypeOf<InboxKitProvider>();
    const account = createInboxKitProvider({ apiKey: "k" });
    expectTypeOf(account).toEqualTypeOf<InboxKitAccount>();
    expectTypeOf<InboxKitAccount>().toExtend<Account>();
    expectTypeOf(account.forTenant("w")).toEqualTypeOf<InboxKitProvider>();
    expectTypeOf(provider.forTenant("w")).toEqualTypeOf<InboxKitProvider>();
    // @ts-expect-error -- it belongs to a workspace
    void account.domains.list;
    // @ts-expect-error -- it belongs to a workspace
    void account.orders;
    const workspaceId = "w" as string | undefined;
    // @ts-expect-error -- which of the two it is has to be known
    void createInboxKitProvider({ apiKey: "k", workspaceId });
  });
});
