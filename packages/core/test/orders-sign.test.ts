import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { resign } from "../src/conformance/plan.js";
import { type Plan, signPlan, verifyPlan } from "../src/index.js";
import { openShop } from "./orders-shop.js";

const SECRET = "synthetic-approval-secret";

describe("signPlan, verifyPlan", () => {
  it("know a plan that a holder of the secret saw, also from a file", async () => {
    const { plan } = await openShop();
    const signature = await signPlan(plan, SECRET);
    expect(signature).toBe(createHmac("sha256", SECRET).update(plan.hash).digest("hex"));
    expect(await verifyPlan(JSON.parse(JSON.stringify(plan)), signature, SECRET)).toBe(true);
  });

  it("do not know one that was changed, re-hashed or not, another secret, or another signature", async () => {
    const { plan } = await openShop();
    const signature = await signPlan(plan, SECRET);
    const dearer = { price: { dueNow: { unit: "USD" as const, minor: 1 } } };
    for (const other of [{ ...plan, ...dearer }, await resign(plan, dearer)])
      expect(await verifyPlan(other, signature, SECRET)).toBe(false);
    expect(await verifyPlan(plan, signature, "another-secret")).toBe(false);
    for (const none of ["", signature.slice(1), signature.toUpperCase(), `${signature}00`, undefined as never])
      expect(await verifyPlan(plan, none, SECRET)).toBe(false);
    for (const none of [null, undefined, {}, "plan"])
      expect(await verifyPlan(none as unknown as Plan, signature, SECRET)).toBe(false);
  });

  it("refuse an empty secret, and a plan that was changed", async () => {
    const { plan } = await openShop();
    for (const secret of ["", "  ", undefined as never]) {
      await expect(signPlan(plan, secret)).rejects.toMatchObject({ code: "invalid-argument" });
      await expect(verifyPlan(plan, "", secret)).rejects.toMatchObject({ code: "invalid-argument" });
    }
    await expect(signPlan({ ...plan, key: "k" }, SECRET)).rejects.toMatchObject({ code: "invalid-argument" });
  });
});
