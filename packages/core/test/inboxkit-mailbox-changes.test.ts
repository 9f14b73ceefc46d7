import { describe, expect, it } from "vitest";
import type { InboxKitMailboxChanges } from "../src/adapters/inboxkit/index.js";
import { failureOf, OWNED, useInboxKit } from "./inboxkit-fixture.js";
import { DEAD_MAILBOX, mailboxesOf, openWire } from "./inboxkit-wire.js";

const bench = useInboxKit();

const ADA = `ada@${OWNED}`;
const ADA_ID = "00000000-0000-4000-8000-000000000201";

const sent = (): unknown[] =>
  bench.mock.requests
    .filter(({ operationId }) => operationId !== "listMailboxes")
    .map(({ operationId, body }) => [operationId, body]);

describe("mailboxes.update", () => {
  it("sends what is given, by uid", async () => {
    expect(await bench.provider.mailboxes.update(ADA.toUpperCase(), { firstName: "Augusta" })).toEqual({
      changed: true,
    });
    expect(await bench.provider.mailboxes.update(ADA, { firstName: "Ada", lastName: "King" })).toEqual({
      changed: true,
    });
    expect(sent()).toEqual([
      ["updateMailbox", { uid: ADA_ID, first_name: "Augusta" }],
      ["updateMailbox", { uid: ADA_ID, first_name: "Ada", last_name: "King" }],
    ]);
    expect(bench.mock.requests[0]?.body).toMatchObject({ domain: OWNED });
  });

  it("sends nothing where it is so already", async () => {
    expect(await bench.provider.mailboxes.update(ADA, { firstName: "Ada", lastName: undefined })).toEqual({
      changed: false,
    });
    expect(await bench.provider.mailboxes.update(ADA, { lastName: "Lovelace" })).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it.each([
    [{}, "nothing to change"],
    [{ firstName: undefined }, "nothing to change"],
    [{ pictureUrl: "https://example.com/ada.png" }, "pictureUrl cannot be changed"],
    [{ firstname: "Ada" }, "firstname cannot be changed"],
  ])("refuses %j before reading", async (changes, message) => {
    const given = changes as InboxKitMailboxChanges;
    expect(await failureOf(bench.provider.mailboxes.update(ADA, given))).toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining(message),
    });
    expect(bench.called()).toEqual([]);
  });
});

describe("mailboxes.cancel", () => {
  it("sends one uid", async () => {
    expect(await bench.provider.mailboxes.cancel(ADA)).toEqual({ changed: true });
    expect(sent()).toEqual([["cancelMailboxes", { uids: [ADA_ID] }]]);
  });

  it.each(["scheduled_for_cancellation", "cancelled", "deleted", "archived"])(
    "leaves one alone that is %s",
    async (status) => {
      const wire = openWire({ "/mailboxes/list": mailboxesOf({ status }) });
      expect(await wire.provider.mailboxes.cancel("ada@one.com")).toEqual({ changed: false });
      expect(wire.sent()).toEqual([]);
    },
  );

  it("cancels the living one of two of the same address", async () => {
    const wire = openWire({ "/mailboxes/list": mailboxesOf(DEAD_MAILBOX, {}) });
    expect(await wire.provider.mailboxes.cancel("ada@one.com")).toEqual({ changed: true });
    expect(wire.sent()).toEqual([["POST /mailboxes/cancel", { uids: ["m-1"] }]]);
  });
});

describe("mailboxes.uncancel", () => {
  const cancelling = { status: "scheduled_for_cancellation" };
  const open = (reply: object, ...rows: object[]): ReturnType<typeof openWire> =>
    openWire({ "/mailboxes/list": mailboxesOf(...rows), "/mailboxes/uncancel": reply });

  it("takes a cancellation back", async () => {
    bench.mock.next("listMailboxes", { example: "cancelling" });
    bench.mock.next("uncancelMailboxes", { example: "uncancelled" });
    expect(await bench.provider.mailboxes.uncancel(ADA)).toEqual({ changed: true });
    expect(sent()).toEqual([["uncancelMailboxes", { uids: [ADA_ID] }]]);
  });

  it("takes back that of the living one of two of the same address", async () => {
    const wire = open({ error: false }, DEAD_MAILBOX, cancelling);
    expect(await wire.provider.mailboxes.uncancel("ada@one.com")).toEqual({ changed: true });
    expect(wire.sent()).toEqual([["POST /mailboxes/uncancel", { uids: ["m-1"] }]]);
  });

  it("sends nothing where it is not cancelled", async () => {
    expect(await bench.provider.mailboxes.uncancel(ADA)).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it("says conflict where it has ended", async () => {
    const wire = open({ error: false }, DEAD_MAILBOX);
    expect(await failureOf(wire.provider.mailboxes.uncancel("ada@one.com"))).toMatchObject({ code: "conflict" });
    expect(wire.sent()).toEqual([]);
  });

  it("throws the reason that a 200 gives for not doing it", async () => {
    const results = { success: [], failed: [{ uid: "m-1", error: "too late" }] };
    expect(
      await failureOf(open({ error: false, results }, cancelling).provider.mailboxes.uncancel("ada@one.com")),
    ).toMatchObject({ code: "rejected", message: expect.stringContaining("too late") });
  });

  it("does not know what happened where a 200 does not name it", async () => {
    const results = { success: [{ uid: "m-9" }], failed: [{ uid: "m-8" }] };
    expect(
      await failureOf(open({ error: false, results }, cancelling).provider.mailboxes.uncancel("ada@one.com")),
    ).toMatchObject({ code: "unexpected-response", outcome: "unknown" });
  });
});

describe("mailboxes.setForwarding", () => {
  const open = (row: object): ReturnType<typeof openWire> =>
    openWire({ "/mailboxes/list": mailboxesOf(DEAD_MAILBOX, row) });

  it("sets up the first address", async () => {
    expect(await bench.provider.mailboxes.setForwarding(`grace@${OWNED}`, "Desk@Example.com")).toEqual({
      changed: true,
    });
    expect(sent()).toEqual([
      [
        "setupMailboxForwarding",
        { uids: ["00000000-0000-4000-8000-000000000202"], forwarding_email: "desk@example.com" },
      ],
    ]);
  });

  it.each([
    [
      { forwarding_email: "desk@one.com" },
      "new@one.com",
      "POST /mailboxes/forwarding/update",
      { forwarding_email: "new@one.com" },
    ],
    [{ forwarding_email: "" }, "new@one.com", "POST /mailboxes/forwarding/setup", { forwarding_email: "new@one.com" }],
    [{ forwarding_email: "desk@one.com" }, null, "POST /mailboxes/forwarding/remove", {}],
  ])("of %j to %s calls %s", async (row, to, call, body) => {
    const wire = open(row);
    expect(await wire.provider.mailboxes.setForwarding("ada@one.com", to)).toEqual({ changed: true });
    expect(wire.sent()).toEqual([[call, { uids: ["m-1"], ...body }]]);
  });

  it.each([
    [{ forwarding_email: "Desk@One.com" }, "desk@one.com"],
    [{ forwarding_email: "" }, null],
    [{ forwarding_email: null }, null],
  ])("of %j to %s sends nothing", async (row, to) => {
    const wire = open(row);
    expect(await wire.provider.mailboxes.setForwarding("ada@one.com", to)).toEqual({ changed: false });
    expect(wire.sent()).toEqual([]);
  });

  it("refuses what is not an address before reading", async () => {
    expect(await failureOf(bench.provider.mailboxes.setForwarding(ADA, "desk"))).toMatchObject({
      code: "invalid-argument",
    });
    expect(bench.called()).toEqual([]);
  });
});

type Noun = typeof bench.provider.mailboxes;

const verbs: readonly [verb: string, call: (mailboxes: Noun, address: string) => Promise<unknown>][] = [
  ["update", async (mailboxes, address) => await mailboxes.update(address, { firstName: "New" })],
  ["setForwarding", async (mailboxes, address) => await mailboxes.setForwarding(address, "desk@example.com")],
  ["cancel", async (mailboxes, address) => await mailboxes.cancel(address)],
  ["uncancel", async (mailboxes, address) => await mailboxes.uncancel(address)],
];

describe.each(verbs)("mailboxes.%s", (_, call) => {
  it("says not-found for one that is not there, and does not take another for it", async () => {
    const wire = openWire({ "/mailboxes/list": mailboxesOf({}, { uid: "m-2", username: "adam" }) });
    for (const address of ["da@one.com", "ada@two.com"])
      expect(await failureOf(call(wire.provider.mailboxes, address))).toMatchObject({ code: "not-found" });
    expect(wire.sent()).toEqual([]);
  });

  it("does not take a failed lookup for absent", async () => {
    bench.mock.next("listMailboxes", { example: "workspaceNotFound" });
    expect(await failureOf(call(bench.provider.mailboxes, ADA))).toMatchObject({ code: "rejected" });
    expect(sent()).toEqual([]);
  });
});

describe.each(verbs.slice(0, 2))("mailboxes.%s", (_, call) => {
  it("says not-found for one that is gone, and touches the living one beside it", async () => {
    const gone = openWire({ "/mailboxes/list": mailboxesOf(DEAD_MAILBOX) });
    expect(await failureOf(call(gone.provider.mailboxes, "ada@one.com"))).toMatchObject({ code: "not-found" });
    expect(gone.sent()).toEqual([]);
    const both = openWire({ "/mailboxes/list": mailboxesOf(DEAD_MAILBOX, {}) });
    expect(await call(both.provider.mailboxes, "ada@one.com")).toEqual({ changed: true });
    expect(JSON.stringify(both.sent())).toMatch(/"m-1"/);
    expect(JSON.stringify(both.sent())).not.toMatch(/"m-0"/);
  });
});
