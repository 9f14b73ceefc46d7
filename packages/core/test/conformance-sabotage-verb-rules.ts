import { withRaw } from "../src/kit.js";
import { failure } from "./conformance-sabotage-deeds.js";
import { badRows } from "./conformance-sabotage-verb-lists.js";
import type { VerbSabotage } from "./conformance-verb-fixture.js";

export type Change = VerbSabotage["change"];

/** Saboteurs of one verb. */
export function wrong(verb: string, ...changes: readonly Change[]): VerbSabotage[] {
  return changes.map((change) => ({ verb, change }));
}

/** What it gives is changed. */
function giving(change: (result: unknown) => unknown): Change {
  return (right) =>
    async (...args) =>
      change(await right(...args));
}

/** What it is given is changed. */
export function given(change: (...args: readonly unknown[]) => readonly unknown[]): Change {
  return (right) =>
    async (...args) =>
      await right(...change(...args));
}

/** It does nothing. */
export const always =
  (result: unknown): Change =>
  () =>
  async () =>
    result;
const reversed = giving((rows) => (rows as unknown[]).toReversed());
const shortened = giving((rows) => (rows as unknown[]).slice(1));
const first = (rows: unknown): object => Object((rows as unknown[])[0]);
const DONE = { changed: true };

/** Takes a refusal of its own for nothing to do. */
const lenient: Change =
  (right) =>
  async (...args) => {
    try {
      return await right(...args);
    } catch {
      return { changed: false };
    }
  };

export const TENANT_AND_DOMAIN_SABOTAGE: Record<string, VerbSabotage[]> = {
  "tenants.get: agrees with the list": wrong(
    "tenants.get",
    always(undefined),
    giving((tenant) => withRaw({ ...Object(tenant), name: "Another" }, {})),
    giving((tenant) => withRaw({ ...Object(tenant), webhookUrl: "x" }, {})),
    giving((tenant) => ({ ...Object(tenant), raw: {} })),
  ),
  "tenants.get: is undefined for a tenant that is not there": wrong(
    "tenants.get",
    always({ id: "somebody" }),
    () => async () => {
      throw failure("not-found");
    },
  ),
  "tenants.remove: keeps a tenant that still has domains": wrong("tenants.remove", always(DONE), lenient),
  "domains.search: offers what can be had, each name once, and no more than was asked for": [
    ...badRows("domains.search", { available: false }, { name: "same.com" }, { name: "Upper.com" }, { price: 12 }),
    ...wrong(
      "domains.search",
      always([]),
      given((keyword) => [keyword]),
      given((keyword, options) => [keyword, { ...Object(options), tlds: ["net"] }]),
      given((keyword, options) => [keyword, { ...Object(options), tlds: undefined }]),
      (right) => async (keyword, options) => {
        const rows = (await right(keyword, options)) as unknown[];
        return [...rows, first(rows)];
      },
    ),
  ],
  "domains.replace: keeps a domain in use out of it": wrong("domains.replace", always(DONE), lenient),
  "domains.connect: says which nameservers to set, the same each time": wrong(
    "domains.connect",
    giving((setup) => ({ ...Object(setup), nameservers: [] })),
    giving((setup) => ({ ...Object(setup), nameservers: ["NS1.EXAMPLE"] })),
    giving((setup) => ({ ...Object(setup), nameservers: [`ns${next()}.example.com`] })),
    giving((setup) => ({ ...Object(setup), domain: "another.com" })),
    giving((setup) => ({ ...Object(setup), uid: "x" })),
  ),
  "domains.connection: says how far it is, and nothing of a domain that was never announced": wrong(
    "domains.connection",
    giving((state) => state ?? { domain: "mailfleet-conformance-absent.com", connected: false }),
    giving((state) => state && { ...Object(state), connected: true }),
    giving((state) => state && { ...Object(state), domain: "another.com" }),
    giving((state) => state && { ...Object(state), propagated: false }),
    always(undefined),
  ),
};

let count = 0;
export const next = (): number => ++count;

export const MAILBOX_AND_DNS_SABOTAGE: Record<string, VerbSabotage[]> = {
  "mailboxes.update: refuses to change nothing": wrong(
    "mailboxes.update",
    lenient,
    (right) => async (address, changes, options) => {
      const { firstName, ...others } = Object(changes);
      return "firstName" in Object(changes) && firstName === undefined
        ? { changed: false }
        : await right(address, { firstName, ...others }, options);
    },
    // A misspelt name is left out in silence.
    given((address, changes) => [address, "firstname" in Object(changes) ? { firstName: "Ada" } : changes]),
  ),
  "mailboxes.update: leaves what it is not told to change as it is": wrong(
    "mailboxes.update",
    given((address, changes) => [address, { ...Object(changes), lastName: "Formance" }]),
    always(DONE),
  ),
  "mailboxes.remove: keeps the last mailbox of a domain, unless that domain's workspace may go": wrong(
    "mailboxes.remove",
    lenient,
    given((address) => [address, { andWorkspaceOf: String(address).split("@")[1] }]),
    given((address, options) => [address, options && { andWorkspaceOf: String(address).split("@")[1] }]),
    given((address) => [address]),
    (right, { poke }) =>
      async (...args) => {
        poke();
        return await right(...args);
      },
  ),
  "dns.list: says not-found for a domain that is not there, and refuses what is not a domain name": wrong(
    "dns.list",
    (right) => (name, options) =>
      right(name === "mailfleet-conformance-absent.com" ? "known-domain.com" : name, options),
    (right) => (name, options) => right(String(name).includes(".") ? name : "known-domain.com", options),
  ),
  "dns.add: leaves others of its name where they are": wrong(
    "dns.add",
    given((domain, record, options) => [domain, { ...Object(record), value: "mailfleet-conformance=1" }, options]),
    (_right, { fixture }) =>
      async (domain, record) => {
        const { dns } = fixture.provider;
        for await (const old of dns?.list(String(domain)) ?? [])
          if (old.host === "@" && old.type === "TXT") await dns?.remove(String(domain), old.id ?? "");
        return await dns?.add(String(domain), Object(record));
      },
  ),
  "dns.update: refuses to change nothing": wrong(
    "dns.update",
    lenient,
    given((domain, id, changes, options) => [
      domain,
      id,
      "value" in Object(changes) ? { value: "x" } : changes,
      options,
    ]),
  ),
};

export const SALE_SABOTAGE: Record<string, VerbSabotage[]> = {
  "prewarm.search: by platform, offers what runs on that platform only": [
    ...wrong("prewarm.search", (right) => () => right()),
    ...wrong("prewarm.search", (right) => (options) => right(options && { platform: "google" })),
  ],
  "billing.plans: plans have the contract's members, words and units, and no others": [
    ...badRows("billing.plans", { price: 99 }, { every: "quarter" }, { name: "" }, { provider: "x" }, { cycle: "x" }),
    ...wrong(
      "billing.plans",
      always([]),
      giving((rows) => (rows as object[]).map((row) => ({ ...row, raw: {} }))),
    ),
  ],
  "exports.platforms: are the provider's words, each once": wrong(
    "exports.platforms",
    always([]),
    always([""]),
    always(["smartlead", "smartlead"]),
    always([{ platform: "smartlead" }]),
  ),
  "exports.start: has one result for each address, in the order given": [
    ...wrong("exports.start", reversed, shortened),
    ...badRows("exports.start", { status: "queued" }, { provider: "x" }, { problem: "" }, { mailboxUid: "x" }),
    ...wrong(
      "exports.start",
      giving((rows) => (rows as object[]).map((row) => ({ ...row, raw: {} }))),
    ),
  ],
  "exports.start: refuses a mailbox or a connection that is not there before anything is sent": [
    ...wrong(
      "exports.start",
      always([]),
      (right, { poke }) =>
        async (...args) => {
          poke();
          return await right(...args);
        },
      // It hands over those that are there.
      given((id, addresses) => [id, (addresses as string[]).filter((each) => !each.includes("conformance"))]),
      (right, { fixture }) =>
        async (_id, addresses) =>
          await right(fixture.spare?.connection, addresses),
    ),
  ],
  "exports.status: has one result for each address, in the order given; nothing is known of the others": [
    ...wrong("exports.status", reversed, shortened),
    ...badRows("exports.status", { status: "pending" }, { status: "unknown" }, { provider: "x" }, { uid: "x" }),
  ],
};
