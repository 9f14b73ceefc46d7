import { expect, it } from "vitest";
import { openShop } from "./orders-shop.js";
import { REGISTRANT } from "./simulated-orders.js";

it("a plan warns of a name whose letters are of another script, with what it is registered as", async () => {
  const { plan } = await openShop([{ kind: "register", domain: "ex\u0430mple.com", registrant: REGISTRANT }]);
  expect(plan.items).toMatchObject([{ domain: "xn--exmple-4nf.com" }]);
  expect(plan.warnings).toContainEqual({
    item: 0,
    message:
      "ex\u0430mple.com is registered as xn--exmple-4nf.com, with Latin and Cyrillic letters. Make sure that it is the name you mean.",
  });
});
