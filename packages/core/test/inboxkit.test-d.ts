import type {
  CheckDomainAvailabilityReply,
  Domain as RawDomain,
  InboxKitClient,
  Mailbox as RawMailbox,
} from "@mailfleet/inboxkit";
import { describe, expectTypeOf, it } from "vitest";
import type { InboxKitOrderOptions, InboxKitProvider } from "../src/adapters/inboxkit/index.js";
import type { Wallet, Domain, DomainOffer, Listing, Mailbox, Provider } from "../src/contract/index.js";

declare const provider: InboxKitProvider;

describe("InboxKitProvider", () => {
  it("is a provider, with nothing left open that it has", () => {
    expectTypeOf<InboxKitProvider>().toExtend<Provider>();
    expectTypeOf(provider.id).toEqualTypeOf<"inboxkit">();
    expectTypeOf(provider.tenant).toEqualTypeOf<string>();
    expectTypeOf(provider.native).toEqualTypeOf<InboxKitClient>();
    expectTypeOf(provider.billing).toEqualTypeOf<Wallet>();
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
    // @ts-expect-error -- not in the vocabulary of this provider
    void provider.dns;
    // @ts-expect-error -- prewarmed offers cannot be searched: no source shows the path
    void provider.prewarm;
  });
});
