import { describe, expect, it } from "vitest";
import type { NewConnection } from "../src/contract/index.js";
import { collect } from "../src/kit/listing.js";
import { failureOf, OWNED, useInboxKit, wordsOf } from "./inboxkit-fixture.js";
import { DEAD_MAILBOX, mailboxesOf, openWire, type Wire } from "./inboxkit-wire.js";

const bench = useInboxKit();

const MAIN = "00000000-0000-4000-8000-000000000401";
const [ADA, GRACE] = [`ada@${OWNED}`, `grace@${OWNED}`];
const ADA_ID = "00000000-0000-4000-8000-000000000201";
const GRACE_ID = "00000000-0000-4000-8000-000000000202";

const sequencers = { error: false, data: [{ uid: "s-1", name: "Main", platform: "smartlead" }] };

describe("exports.platforms", () => {
  it.each([
    [{ data: ["smartlead", "instantly", "smartlead"] }],
    [{ platforms: ["smartlead", "instantly"] }],
    [{ data: [{ platform: "smartlead" }, { platform: "instantly" }] }],
  ])("reads %j", async (payload) => {
    const wire = openWire({ "/sequencers/platforms": { error: false, ...payload } });
    expect(await wire.provider.exports.platforms()).toEqual(["smartlead", "instantly"]);
    expect(wire.calls.map(({ call }) => call)).toEqual(["GET /sequencers/platforms"]);
  });

  it("refuses a reply that looks otherwise, instead of showing none", async () => {
    for (const reply of [{ error: false }, { error: false, data: [{ id: 1 }] }])
      expect(await failureOf(openWire({ "/sequencers/platforms": reply }).provider.exports.platforms())).toMatchObject({
        code: "unexpected-response",
      });
  });
});

describe("exports.connections", () => {
  it("reads every field, and no login", async () => {
    expect(await collect(bench.provider.exports.connections())).toEqual([
      { provider: "inboxkit", id: MAIN, name: "Main sequencer", platform: "smartlead", rawStatus: "active" },
    ]);
    expect(bench.mock.requests.map(({ operationId, body }) => [operationId, body])).toEqual([
      ["listSequencers", { limit: 100, offset: 0 }],
    ]);
    const data = [{ uid: "s-1", platform: "x", api_key: "synthetic-key", sequencer_password: "synthetic-word" }];
    const { provider } = openWire({ "/sequencers/list": { data } });
    const [connection] = await collect(provider.exports.connections());
    expect(connection?.raw).toEqual({ uid: "s-1", platform: "x" });
  });

  const counting = (count: number, largest: number): Wire => {
    const all = Array.from({ length: count }, (_, at) => ({ uid: `s-${at}`, platform: "smartlead" }));
    return openWire({
      "/sequencers/list": ({ offset = 0, limit = 10 }) => ({
        data: all.slice(Number(offset), Number(offset) + Math.min(Number(limit), largest)),
      }),
    });
  };

  it.each([
    [250, 100, 4],
    [250, 50, 6],
    [103, 100, 2],
    [0, 100, 1],
  ])("reads all of %i, of which a page has at most %i, in %i requests", async (count, largest, requests) => {
    const wire = counting(count, largest);
    expect(await collect(wire.provider.exports.connections())).toHaveLength(count);
    expect(wire.calls).toHaveLength(requests);
  });

  it("ends where InboxKit ignores the offset", async () => {
    const data = Array.from({ length: 10 }, (_, at) => ({ uid: `s-${at}`, platform: "smartlead" }));
    const { provider } = openWire({ "/sequencers/list": { data } });
    expect(await collect(provider.exports.connections())).toHaveLength(10);
  });
});

describe("exports.connect", () => {
  it.each<[NewConnection, object]>([
    [{ platform: "smartlead", name: "Main", apiKey: "synthetic" }, { api_key: "synthetic" }],
    [
      { platform: "instantly", name: "Main", username: "ada", password: "synthetic" },
      { sequencer_login: "ada", sequencer_password: "synthetic" },
    ],
  ])("sends %j", async (connection, login) => {
    expect(await bench.provider.exports.connect(connection)).toEqual({ id: MAIN });
    // The mock shows no login.
    const wire = openWire({ "/sequencers/add": { error: false, uid: "s-1" } });
    await wire.provider.exports.connect(connection);
    const { platform, name } = connection;
    expect(wire.sent()).toEqual([["POST /sequencers/add", { platform, name, ...login, enable_warmup: false }]]);
  });

  it("reads the id where the reply has it under data, and does not know what happened where it has none", async () => {
    const connection = { platform: "smartlead", name: "Main", apiKey: "synthetic" };
    const nested = openWire({ "/sequencers/add": { error: false, data: { uid: "s-1" } } });
    expect(await nested.provider.exports.connect(connection)).toEqual({ id: "s-1" });
    expect(await failureOf(openWire({}).provider.exports.connect(connection))).toMatchObject({
      code: "unexpected-response",
      outcome: "unknown",
    });
  });

  it.each<[NewConnection]>([
    [{ platform: "", name: "Main", apiKey: "synthetic" }],
    [{ platform: "smartlead", name: "", apiKey: "synthetic" }],
    [{ platform: "smartlead", name: "Main" }],
    [{ platform: "smartlead", name: "Main", username: "ada" }],
    [{ platform: "smartlead", name: "Main", password: "synthetic" }],
  ])("refuses %j before sending", async (connection) => {
    expect(await failureOf(bench.provider.exports.connect(connection))).toMatchObject({ code: "invalid-argument" });
    expect(bench.called()).toEqual([]);
  });
});

describe("exports.start", () => {
  it("hands mailboxes over, and tells what was taken from what was there before", async () => {
    const results = await bench.provider.exports.start(MAIN, [GRACE, ADA.toUpperCase()]);
    expect(results).toEqual([
      { provider: "inboxkit", address: GRACE, status: "skipped" },
      {
        provider: "inboxkit",
        id: "00000000-0000-4000-8000-000000000451",
        address: ADA,
        status: "pending",
        rawStatus: "pending",
      },
    ]);
    expect(bench.mock.requests.map(({ operationId, body }) => [operationId, body])).toEqual([
      ["listMailboxes", { page: 1, limit: 200, domain: OWNED }],
      ["listSequencers", { limit: 100, offset: 0 }],
      ["exportMailboxes", { sequencer_uid: MAIN, mailbox_uids: [GRACE_ID, ADA_ID] }],
    ]);
  });

  it("does not know what became of one that was neither taken nor counted", async () => {
    const wire = openWire({
      "/mailboxes/list": mailboxesOf({}),
      "/sequencers/list": sequencers,
      "/sequencers/export": { error: false, results: { new_exports_created: 0, duplicate_exports_skipped: 0 } },
    });
    expect(await wire.provider.exports.start("s-1", ["ada@one.com"])).toEqual([
      { provider: "inboxkit", address: "ada@one.com", status: "unknown" },
    ]);
  });

  it("sends nothing where a mailbox or the connection is not there", async () => {
    const wire = openWire({
      "/mailboxes/list": mailboxesOf({}, { ...DEAD_MAILBOX, username: "bob" }),
      "/sequencers/list": sequencers,
    });
    const { exports } = wire.provider;
    for (const [id, addresses] of [
      ["s-1", ["ada@one.com", "carl@one.com"]],
      ["s-1", ["bob@one.com"]],
      ["s-2", ["ada@one.com"]],
    ] as const)
      expect(await failureOf(exports.start(id, addresses))).toMatchObject({ code: "not-found" });
    expect(wire.sent()).toEqual([]);
  });

  it("hands over the living one of two of the same address", async () => {
    const rows = mailboxesOf({}, DEAD_MAILBOX);
    const wire = openWire({ "/mailboxes/list": rows, "/sequencers/list": sequencers });
    await wire.provider.exports.start("s-1", ["ada@one.com"]);
    expect(wire.sent()).toEqual([["POST /sequencers/export", { sequencer_uid: "s-1", mailbox_uids: ["m-1"] }]]);
  });

  it("refuses none, and the same one twice", async () => {
    for (const addresses of [[], [ADA, ADA.toUpperCase()]])
      expect(await failureOf(bench.provider.exports.start(MAIN, addresses))).toMatchObject({
        code: "invalid-argument",
      });
    expect(bench.called()).toEqual([]);
  });

  it.each([
    [3, 3],
    [4, 1],
    [40, 1],
  ])("looks the mailboxes of %i domains up in %i requests", async (count, requests) => {
    const rows = Array.from({ length: count }, (_, at) => ({ uid: `m-${at}`, domain_name: `d${at}.com` }));
    const wire = openWire({ "/mailboxes/list": mailboxesOf(...rows), "/sequencers/list": sequencers });
    await wire.provider.exports.start(
      "s-1",
      rows.map(({ domain_name }) => `ada@${domain_name}`),
    );
    expect(wire.calls.filter(({ call }) => call.endsWith("/mailboxes/list"))).toHaveLength(requests);
    expect(wire.sent()).toEqual([
      ["POST /sequencers/export", { sequencer_uid: "s-1", mailbox_uids: rows.map(({ uid }) => uid) }],
    ]);
  });
});

describe("exports.status", () => {
  it("reads every field, in the order given", async () => {
    const common = { provider: "inboxkit" };
    const results = await bench.provider.exports.status([GRACE, ADA]);
    expect(results).toEqual([
      {
        ...common,
        id: "00000000-0000-4000-8000-000000000452",
        address: GRACE,
        status: "failed",
        rawStatus: "failed",
        problem: "Login to the sequencer failed",
      },
      {
        ...common,
        id: "00000000-0000-4000-8000-000000000451",
        address: ADA,
        status: "pending",
        rawStatus: "pending",
      },
    ]);
    expect(results[0]?.raw?.sequencer_uid).toBe(MAIN);
    expect(bench.mock.requests.map(({ operationId, body }) => [operationId, body])[1]).toEqual([
      "getExportMailboxesStatus",
      { mailbox_uids: [GRACE_ID, ADA_ID], limit: 100, offset: 0 },
    ]);
  });

  const statusOf = async (...data: object[]): Promise<unknown[]> => {
    const rows = data.map((row, at) => ({ uid: `e-${at}`, mailbox_uid: "m-1", ...row }));
    const wire = openWire({ "/mailboxes/list": mailboxesOf({}), "/sequencers/export/status": { data: rows } });
    const results = await wire.provider.exports.status(["ada@one.com"]);
    return results.map(({ id, status, rawStatus }) => [id, status, rawStatus]);
  };

  it("knows every status of the spec and those that clients and the dashboard show, and calls any other unknown", async () => {
    const words = [...wordsOf("ExportStatus"), "Completed", "a word of tomorrow"];
    const read = await Promise.all(words.map(async (status) => (await statusOf({ status }))[0]));
    expect(read).toEqual([
      ["e-0", "pending", "queued"],
      ["e-0", "pending", "pending"],
      ["e-0", "pending", "processing"],
      ["e-0", "failed", "errored"],
      ["e-0", "failed", "failed"],
      ["e-0", "done", "Completed"],
      ["e-0", "unknown", "a word of tomorrow"],
    ]);
  });

  it("of one that was never handed over is unknown", async () => {
    expect(await statusOf()).toEqual([[undefined, "unknown", undefined]]);
    expect(await statusOf({ mailbox_uid: "m-2", status: "failed" })).toEqual([[undefined, "unknown", undefined]]);
  });

  it("of one that was handed over several times is that of the newest", async () => {
    const [old, young] = ["2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"];
    const failed = { status: "failed", created_at: old };
    const done = { status: "completed", created_at: young };
    expect(await statusOf(failed, done)).toEqual([["e-1", "done", "completed"]]);
    expect(await statusOf(done, failed)).toEqual([["e-0", "done", "completed"]]);
  });
});
