import type { Connection, DnsRecord, NewDnsRecord } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import { goesWith } from "./deeds-domains.js";
import { call, type Deed, subscriptionOf } from "./deeds.js";
import { type Fixture, need, needSpare } from "./harness.js";
import { ABSENT_ID } from "./tenants.js";

const RECORD: NewDnsRecord = { type: "TXT", host: "mailfleet-conformance", value: "one" };

async function recordsOf(fixture: Fixture): Promise<DnsRecord[]> {
  const { dns } = fixture.provider;
  const records = dns ? await collect(dns.list(needSpare(fixture, "domain"))) : [];
  return records.filter(({ host }) => host === RECORD.host);
}

const addRecord = async (fixture: Fixture): Promise<unknown> =>
  await call(fixture.provider.dns?.add(needSpare(fixture, "domain"), RECORD), "dns.add");

/** The record's id, which may be another after a change. */
async function idOfRecord(fixture: Fixture): Promise<string> {
  return (await recordsOf(fixture))[0]?.id ?? ABSENT_ID;
}

const changesRecord: Deed["changes"] = (fixture) => (row) =>
  row.startsWith(`record ${needSpare(fixture, "domain")} ${RECORD.host} `);

const dnsDeeds: readonly Deed[] = [
  {
    name: "dns.add",
    verb: "dns.add",
    isSentOnce: true,
    run: addRecord,
    isDone: async (fixture) => (await recordsOf(fixture)).map(({ value }) => value).join() === "one",
    twice: "unchanged",
    changes: changesRecord,
  },
  {
    name: "dns.update",
    verb: "dns.update",
    prepare: addRecord,
    run: async (fixture) => {
      const id = await idOfRecord(fixture);
      return await call(fixture.provider.dns?.update(needSpare(fixture, "domain"), id, { value: "two" }), "dns.update");
    },
    isDone: async (fixture) => (await recordsOf(fixture)).map(({ value }) => value).join() === "two",
    twice: "unchanged",
    absent: {
      is: "not-found",
      run: (fixture) =>
        call(fixture.provider.dns?.update(needSpare(fixture, "domain"), ABSENT_ID, { value: "two" }), "dns.update"),
    },
    changes: changesRecord,
  },
  {
    name: "dns.remove",
    verb: "dns.remove",
    prepare: addRecord,
    run: async (fixture) => {
      const id = await idOfRecord(fixture);
      return await call(fixture.provider.dns?.remove(needSpare(fixture, "domain"), id), "dns.remove");
    },
    isDone: async (fixture) => (await recordsOf(fixture)).length === 0,
    twice: "unchanged",
    absent: {
      is: "unchanged",
      run: (fixture) => call(fixture.provider.dns?.remove(needSpare(fixture, "domain"), ABSENT_ID), "dns.remove"),
    },
    changes: changesRecord,
  },
];

const idOfSubscription = (fixture: Fixture): string => needSpare(fixture, "subscription");

const billingDeeds: readonly Deed[] = [
  ...[true, false].map((autoRenew): Deed => {
    const set = (fixture: Fixture, id: string, value: boolean): Promise<unknown> =>
      call(fixture.provider.billing?.subscriptions?.setAutoRenew?.(id, value), "billing.subscriptions.setAutoRenew");
    return {
      name: `billing.subscriptions.setAutoRenew, to ${autoRenew}`,
      verb: "billing.subscriptions.setAutoRenew",
      isSentOnce: true,
      prepare: (fixture) => set(fixture, idOfSubscription(fixture), !autoRenew),
      run: (fixture) => set(fixture, idOfSubscription(fixture), autoRenew),
      isDone: async (fixture) => (await subscriptionOf(fixture, idOfSubscription(fixture)))?.autoRenew === autoRenew,
      twice: "unchanged",
      absent: { is: "not-found", run: (fixture) => set(fixture, ABSENT_ID, autoRenew) },
      changes: (fixture) => (row) => row === `subscription ${idOfSubscription(fixture)}`,
    };
  }),
  {
    name: "billing.subscriptions.cancel",
    verb: "billing.subscriptions.cancel",
    run: (fixture) => cancel(fixture, idOfSubscription(fixture)),
    isDone: async (fixture) => {
      const status = (await subscriptionOf(fixture, idOfSubscription(fixture)))?.status;
      return status === "cancelling" || status === "cancelled";
    },
    twice: "unchanged",
    absent: { is: "not-found", run: (fixture) => cancel(fixture, ABSENT_ID) },
    // It may pay for that domain, which then goes with it.
    changes: (fixture) => (row) => row === `subscription ${idOfSubscription(fixture)}` || goesWith(fixture)(row),
  },
];

function cancel({ provider }: Fixture, id: string): Promise<unknown> {
  return call(provider.billing?.subscriptions?.cancel?.(id), "billing.subscriptions.cancel");
}

const tenantDeeds: readonly Deed[] = [
  {
    name: "tenants.create",
    verb: "tenants.create",
    isSentOnce: true,
    looksBy: ["tenants.list"],
    run: async (fixture) =>
      await call(fixture.provider.tenants?.create?.(need(fixture, "newTenant") as never), "tenants.create"),
    isDone: async (fixture) => {
      const { tenants } = fixture.provider;
      const listed = tenants ? await collect(tenants.list()) : [];
      return listed.filter(({ name }) => name === need(fixture, "newTenant").name).length === 1;
    },
    twice: "again",
    changes: () => () => false,
  },
  {
    name: "tenants.remove",
    verb: "tenants.remove",
    isAskedEachTime: true,
    looksBy: ["tenants.list"],
    run: (fixture) => removeTenant(fixture, needSpare(fixture, "tenant")),
    isDone: async (fixture) => {
      const { tenants } = fixture.provider;
      const listed = tenants ? await collect(tenants.list()) : [];
      return listed.every(({ id }) => id !== needSpare(fixture, "tenant"));
    },
    twice: "unchanged",
    absent: { is: "unchanged", run: (fixture) => removeTenant(fixture, ABSENT_ID) },
    changes: (fixture) => (row) => row === `tenant ${needSpare(fixture, "tenant")}`,
  },
];

function removeTenant({ provider }: Fixture, id: string): Promise<unknown> {
  return call(provider.tenants?.remove?.(id), "tenants.remove");
}

async function connectionsOf({ provider }: Fixture): Promise<readonly Connection[]> {
  return provider.exports ? await collect(provider.exports.connections()) : [];
}

/** Not every provider shows the name of a connection. */
function isNew(fixture: Fixture, platform: string): boolean {
  return platform.toLowerCase() === need(fixture, "newConnection").platform.toLowerCase();
}

const exportDeeds: readonly Deed[] = [
  {
    name: "exports.connect",
    verb: "exports.connect",
    isSentOnce: true,
    run: (fixture) => call(fixture.provider.exports?.connect(need(fixture, "newConnection")), "exports.connect"),
    isDone: async (fixture) =>
      (await connectionsOf(fixture)).filter(({ platform }) => isNew(fixture, platform)).length === 1,
    twice: "again",
    changes: () => () => false,
  },
  {
    name: "exports.disconnect",
    verb: "exports.disconnect",
    run: (fixture) => disconnect(fixture, needSpare(fixture, "connection")),
    isDone: async (fixture) =>
      (await connectionsOf(fixture)).every(({ id }) => id !== needSpare(fixture, "connection")),
    twice: "unchanged",
    absent: { is: "unchanged", run: (fixture) => disconnect(fixture, ABSENT_ID) },
    changes: (fixture) => (row) => row === `connection ${needSpare(fixture, "connection")}`,
  },
];

function disconnect({ provider }: Fixture, id: string): Promise<unknown> {
  return call(provider.exports?.disconnect?.(id), "exports.disconnect");
}

export const otherDeeds: readonly Deed[] = [...dnsDeeds, ...billingDeeds, ...tenantDeeds, ...exportDeeds];
