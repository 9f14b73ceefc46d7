import type { Tenant } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import { need, type Rule } from "./harness.js";
import { listingRules } from "./listings.js";
import { isText, problemsOf, rawProblems, sourcedShape } from "./validator.js";

export const ABSENT_ID = "mailfleet-conformance-absent";

export const tenantRules: readonly Rule[] = [
  ...listingRules(
    "tenants.list",
    ({ provider }, options) => provider.tenants?.list(options),
    (tenant) => tenant.id,
  ),
  {
    name: "tenants.list: tenants have the contract's members, and no others",
    reads: true,
    verbs: ["tenants.list"],
    run: async ({ fixture: { provider }, expect }) => {
      const tenants = provider.tenants ? await collect(provider.tenants.list()) : [];
      expect(tenants.flatMap((tenant) => tenantProblems(provider.id, tenant))).toEqual([]);
    },
  },
  {
    name: "tenants.get: agrees with the list",
    reads: true,
    sequence: true,
    verbs: ["tenants.list", "tenants.get"],
    run: async ({ fixture, expect }) => {
      const { tenants, id } = fixture.provider;
      const known = need(fixture, "knownTenant");
      const listed = tenants && (await collect(tenants.list())).find((tenant) => tenant.id === known);
      expect(listed?.id).toBe(known);
      const got = await tenants?.get(known);
      expect(got && tenantProblems(id, got)).toEqual([]);
      expect(got).toEqual(listed);
    },
  },
  {
    name: "tenants.get: is undefined for a tenant that is not there",
    reads: true,
    sequence: true,
    verbs: ["tenants.get"],
    run: async ({ fixture: { provider }, expect }) => {
      expect(await provider.tenants?.get(ABSENT_ID)).toBe(undefined);
    },
  },
];

function tenantProblems(provider: string, tenant: Tenant): string[] {
  const { always, maybe } = sourcedShape(provider);
  const label = `tenant ${tenant.id}`;
  const shape = {
    always: { ...always, id: isText },
    maybe: { ...maybe, name: isText, email: isText },
  };
  return [...problemsOf(label, tenant, shape), ...rawProblems(label, tenant)];
}
