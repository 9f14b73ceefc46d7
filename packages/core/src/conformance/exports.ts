import type { Connection, ExportStatus, MailboxExport } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import { need, needSpare, type Rule, type World } from "./harness.js";
import { listingRules } from "./listings.js";
import { ABSENT_ADDRESS } from "./mailboxes.js";
import { ABSENT_ID } from "./tenants.js";
import { codeOf, isListOf, isOneOf, isText, problemsOf, rawProblems, type Shape, sourcedShape } from "./validator.js";

const STATUSES: Readonly<Record<ExportStatus, true>> = {
  pending: true,
  done: true,
  skipped: true,
  failed: true,
  unknown: true,
};

export const exportRules: readonly Rule[] = [
  {
    name: "exports.platforms: are the provider's words, each once",
    reads: true,
    verbs: ["exports.platforms"],
    run: async ({ fixture: { provider }, expect }) => {
      const platforms = (await provider.exports?.platforms?.()) ?? [];
      expect(isListOf(isText)(platforms)).toBe(undefined);
      expect({ some: platforms.length > 0, all: new Set(platforms).size }).toEqual({
        some: true,
        all: platforms.length,
      });
    },
  },
  ...listingRules(
    "exports.connections",
    ({ provider }, options) => provider.exports?.connections(options),
    (connection) => connection.id,
  ),
  {
    name: "exports.connections: connections have the contract's members, and no others: no login above all",
    reads: true,
    verbs: ["exports.connections"],
    run: async ({ fixture: { provider, secrets = [] }, expect }) => {
      const connections = provider.exports ? await collect(provider.exports.connections()) : [];
      expect(connections.flatMap((connection) => connectionProblems(provider.id, connection))).toEqual([]);
      const shown = JSON.stringify(connections);
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    },
  },
  {
    name: "exports.start: has one result for each address, in the order given",
    sequence: true,
    verbs: ["exports.start"],
    run: async ({ fixture, expect }) => {
      const { provider } = fixture;
      const addresses = await spareAddresses(fixture);
      const results = await provider.exports?.start(needSpare(fixture, "connection"), addresses);
      expect(results?.map(({ address }) => address)).toEqual(addresses);
      expect(results?.flatMap((each) => resultProblems(provider.id, each))).toEqual([]);
    },
  },
  {
    name: "exports.start: refuses a mailbox or a connection that is not there before anything is sent",
    sequence: true,
    reads: true,
    verbs: ["exports.start"],
    run: async ({ fixture, expect }) => {
      const { provider } = fixture;
      const connection = needSpare(fixture, "connection");
      const addresses = await spareAddresses(fixture);
      const start = async (id: string, list: readonly string[]): Promise<string> =>
        await codeOf(() => provider.exports?.start(id, list));
      expect(await start(connection, [...addresses, ABSENT_ADDRESS])).toBe("not-found");
      expect(await start(ABSENT_ID, addresses)).toBe("not-found");
    },
  },
  {
    name: "exports.status: has one result for each address, in the order given; nothing is known of the others",
    sequence: true,
    verbs: ["exports.start", "exports.status"],
    run: async ({ fixture, expect }) => {
      const { provider } = fixture;
      const [first = "", ...others] = await spareAddresses(fixture);
      await provider.exports?.start(needSpare(fixture, "connection"), [first]);
      const results = await provider.exports?.status?.([...others, first]);
      expect(results?.map(({ address }) => address)).toEqual([...others, first]);
      expect(results?.flatMap((each) => resultProblems(provider.id, each))).toEqual([]);
      const known = results?.map(({ status }) => status !== "unknown");
      expect(known).toEqual([...others.map(() => false), true]);
    },
  },
];

/** Two mailboxes or more, not in the order in which they are listed. */
async function spareAddresses(fixture: World["fixture"]): Promise<string[]> {
  const address = need(fixture, "knownAddress");
  const domain = address.slice(address.indexOf("@") + 1);
  const mailboxes = await collect(fixture.provider.mailboxes.list({ domain }));
  return mailboxes.map((mailbox) => mailbox.address).toReversed();
}

function connectionProblems(provider: string, connection: Connection): string[] {
  const { always, maybe } = sourcedShape(provider);
  const label = `connection ${connection.id}`;
  const shape = { always: { ...always, id: isText, platform: isText }, maybe: { ...maybe, name: isText } };
  return [...problemsOf(label, connection, shape), ...rawProblems(label, connection)];
}

function resultProblems(provider: string, result: MailboxExport): string[] {
  const { always, maybe } = sourcedShape(provider);
  const label = `export of ${result.address}`;
  const shape: Shape = {
    always: { ...always, address: isText, status: isOneOf(Object.keys(STATUSES)) },
    maybe: { ...maybe, problem: isText },
  };
  return [...problemsOf(label, result, shape), ...rawProblems(label, result)];
}
