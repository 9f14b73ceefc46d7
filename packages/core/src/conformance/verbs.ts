import type { Change, ConnectionState, DnsRecord } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import { becomes, domainOf, mailboxOf } from "./deeds.js";
import { ABSENT_DOMAIN } from "./domains.js";
import { type Fixture, need, needSpare, type Rule } from "./harness.js";
import { codeOf, isFlag, isListOf, isName, isOneOf, isText, problemsOf } from "./validator.js";

/** What a verb keeps to beyond what holds of every verb that changes something. */
export const verbRules: readonly Rule[] = [
  {
    name: "mailboxes.update: refuses to change nothing",
    reads: true,
    sequence: true,
    verbs: ["mailboxes.update"],
    run: async ({ fixture, expect }) => {
      const update = (changes: object): unknown =>
        fixture.provider.mailboxes.update?.(needSpare(fixture, "address"), changes as never);
      expect(await codeOf(() => update({}))).toBe("invalid-argument");
      expect(await codeOf(() => update({ firstName: undefined }))).toBe("invalid-argument");
      expect(await codeOf(() => update({ firstname: "Ada" }))).toBe("invalid-argument");
    },
  },
  {
    name: "mailboxes.update: leaves what it is not told to change as it is",
    sequence: true,
    verbs: ["mailboxes.update"],
    run: async ({ fixture, expect }) => {
      const address = needSpare(fixture, "address");
      const before = await mailboxOf(fixture, address);
      await fixture.provider.mailboxes.update?.(address, { firstName: "Conny" } as never);
      await becomes(fixture, true, async () => (await mailboxOf(fixture, address))?.firstName === "Conny");
      expect(await mailboxOf(fixture, address)).toEqual({ ...before, firstName: "Conny" });
    },
  },
  {
    name: "mailboxes.remove: keeps the last mailbox of a domain, unless that domain's workspace may go",
    sequence: true,
    verbs: ["mailboxes.remove"],
    run: async ({ fixture, expect }) => {
      const address = needSpare(fixture, "lastAddress");
      const domain = address.slice(address.indexOf("@") + 1);
      const remove = (options?: { andWorkspaceOf: string }): Promise<Change> | undefined =>
        fixture.provider.mailboxes.remove?.(address, options);
      const before = fixture.effects();
      expect(await codeOf(() => remove())).toBe("conflict");
      expect(await codeOf(() => remove({ andWorkspaceOf: needSpare(fixture, "domain") }))).toBe("conflict");
      expect({ sent: fixture.effects() - before }).toEqual({ sent: 0 });
      expect(await remove({ andWorkspaceOf: domain })).toEqual({ changed: true });
      const isGone = async (): Promise<boolean> => (await mailboxOf(fixture, address)) === undefined;
      expect({ gone: await becomes(fixture, true, isGone) }).toEqual({ gone: true });
    },
  },
  {
    name: "dns.add: leaves others of its name where they are",
    sequence: true,
    verbs: ["dns.add"],
    run: async ({ fixture, expect }) => {
      const add = (value: string): Promise<unknown> | undefined =>
        fixture.provider.dns?.add(needSpare(fixture, "domain"), { type: "TXT", host: "@", value });
      const before = await apexTexts(fixture);
      await add("mailfleet-conformance=1");
      await add("mailfleet-conformance=2");
      const wanted = [...before, "mailfleet-conformance=1", "mailfleet-conformance=2"].sort();
      await becomes(fixture, true, async () => (await apexTexts(fixture)).length >= wanted.length);
      expect((await apexTexts(fixture)).sort()).toEqual(wanted);
    },
  },
  {
    name: "dns.update: refuses to change nothing",
    reads: true,
    sequence: true,
    verbs: ["dns.update"],
    run: async ({ fixture, expect }) => {
      const domain = needSpare(fixture, "domain");
      const { dns } = fixture.provider;
      const id = dns && (await collect(dns.list(domain))).find((record) => record.id !== undefined)?.id;
      expect(await codeOf(() => dns?.update(domain, id ?? "", {}))).toBe("invalid-argument");
      expect(await codeOf(() => dns?.update(domain, id ?? "", { value: undefined } as object))).toBe(
        "invalid-argument",
      );
    },
  },
  {
    name: "tenants.remove: keeps a tenant that still has domains",
    sequence: true,
    verbs: ["tenants.remove"],
    run: async ({ fixture, expect }) => {
      const { tenants } = fixture.provider;
      const known = need(fixture, "knownTenant");
      expect(await codeOf(() => tenants?.remove?.(known))).toBe("conflict");
      expect((await tenants?.get(known))?.id).toBe(known);
    },
  },
  {
    name: "domains.replace: keeps a domain in use out of it",
    reads: true,
    sequence: true,
    verbs: ["domains.replace"],
    run: async ({ fixture, expect }) => {
      const { domains } = fixture.provider;
      const inUse = need(fixture, "knownDomain");
      expect((await domainOf(fixture, inUse))?.name).toBe(inUse);
      expect(await codeOf(() => domains.replace?.(needSpare(fixture, "domain"), inUse))).toBe("conflict");
    },
  },
  {
    name: "domains.connect: says which nameservers to set, the same each time",
    sequence: true,
    verbs: ["domains.connect"],
    run: async ({ fixture, expect }) => {
      const connect = async (): Promise<object> => Object(await fixture.provider.domains.connect?.(ABSENT_DOMAIN));
      const setup = await connect();
      const shape = { always: { domain: isOneOf([ABSENT_DOMAIN]), nameservers: isListOf(isName) } };
      expect(problemsOf("setup", setup, shape)).toEqual([]);
      expect(Reflect.get(setup, "nameservers").length > 0).toBe(true);
      expect(await connect()).toEqual(setup);
    },
  },
  {
    name: "domains.connection: says how far it is, and nothing of a domain that was never announced",
    sequence: true,
    verbs: ["domains.connect", "domains.connection"],
    run: async ({ fixture, expect }) => {
      const state = async (): Promise<ConnectionState | undefined> =>
        await fixture.provider.domains.connection?.(ABSENT_DOMAIN);
      expect(await state()).toBe(undefined);
      await fixture.provider.domains.connect?.(ABSENT_DOMAIN);
      const shape = { always: { domain: isOneOf([ABSENT_DOMAIN]), connected: isFlag }, maybe: { rawStatus: isText } };
      expect(problemsOf("connection", Object(await state()), shape)).toEqual([]);
      expect((await state())?.connected).toBe(false);
    },
  },
];

async function apexTexts(fixture: Fixture): Promise<string[]> {
  const { dns } = fixture.provider;
  const records: DnsRecord[] = dns ? await collect(dns.list(needSpare(fixture, "domain"))) : [];
  return records.filter(({ host, type }) => host === "@" && type === "TXT").map(({ value }) => value);
}
