import type { Domain as DomainInUse, PurchasedDomain, ScaledMailClient } from "@mailfleet/scaledmail";
import { describe, expectTypeOf, it } from "vitest";
import type { ScaledMailOrderOptions, ScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import type { Provider } from "../src/contract/index.js";

declare const provider: ScaledMailProvider;

describe("the ScaledMail provider", () => {
  it("is a provider like any other", () => {
    expectTypeOf<ScaledMailProvider>().toExtend<Provider>();
    expectTypeOf(provider.tenant).toEqualTypeOf<string>();
    expectTypeOf(provider.native).toEqualTypeOf<ScaledMailClient>();
  });

  it("checks domains, and has no wallet to ask", () => {
    expectTypeOf(provider.domains.check).toBeFunction();
    // @ts-expect-error it charges a card
    void provider.billing;
  });

  it("says what a domain was read from", () => {
    type Listed = Awaited<ReturnType<typeof provider.domains.get>>;
    expectTypeOf<NonNullable<Listed>["raw"]>().toEqualTypeOf<DomainInUse | PurchasedDomain>();
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
