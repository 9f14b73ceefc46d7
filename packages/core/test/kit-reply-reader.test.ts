import { describe, expect, it } from "vitest";
import { type Loose, omitUndefined, readPlatform, ReplyReader, withRaw } from "../src/kit.js";
import { isGone } from "../src/kit/status.js";

describe("a row", () => {
  const row = (value: object): ReplyReader =>
    ReplyReader.of("memory", "listThings", { thing: value as Loose }).row("thing");

  it("names the field that is not as it must be", () => {
    const cases: readonly [() => unknown, string][] = [
      [() => row({}).text("id"), "listThings: thing.id should be a text, but is nothing"],
      [() => row({ id: "" }).text("id"), "listThings: thing.id should be a text, but is a string"],
      [() => row({ id: 7 }).maybeText("id"), "listThings: thing.id should be a text, but is a number"],
      [() => row({ list: {} }).rows("list"), "listThings: thing.list should be a list, but is an object"],
      [() => row({ list: [{}, null] }).rows("list"), "listThings: thing.list[1] should be an object, but is null"],
      [() => row({ part: [] }).row("part"), "listThings: thing.part should be an object, but is a list"],
      [
        () => ReplyReader.loose("memory", "listThings", "<html>"),
        "listThings: reply should be an object, but is a string",
      ],
      [
        () => ReplyReader.listOf("memory", "listThings", "no" as never),
        "listThings: reply should be a list, but is a string",
      ],
    ];
    for (const [read, message] of cases) {
      expect(read).toThrow(expect.objectContaining({ code: "unexpected-response", operation: "listThings", message }));
    }
  });

  it("reads what is there, and nothing where there is nothing", () => {
    const full = row({
      text: "a",
      flag: false,
      number: 0,
      price: "1.50",
      texts: ["a", 1, "b"],
      part: { x: "y" },
      parts: [{ x: "z" }],
    });
    expect([full.text("text"), full.maybeText("text"), full.maybeFlag("flag"), full.maybeNumber("number")]).toEqual([
      "a",
      "a",
      false,
      0,
    ]);
    expect(full.maybeMoney("price", "USD")).toEqual({ unit: "USD", minor: 150 });
    expect(full.texts("texts")).toEqual(["a", "b"]);
    expect([full.row("part").text("x"), full.maybeRow("part")?.text("x"), full.rows("parts")[0]?.text("x")]).toEqual([
      "y",
      "y",
      "z",
    ]);
    const empty = row({ text: "", flag: "yes", number: Number.NaN, nil: null });
    expect([
      empty.maybeText("text"),
      empty.maybeText("nil"),
      empty.maybeFlag("flag"),
      empty.maybeNumber("number"),
    ]).toEqual([undefined, undefined, undefined, undefined]);
    expect([empty.maybeRow("nil"), empty.maybeRows("nil"), empty.maybeRows("none"), empty.texts("nil")]).toEqual([
      undefined,
      [],
      [],
      [],
    ]);
  });

  it.each([
    ["2026-01-15T10:30:00.000Z", "2026-01-15T10:30:00.000Z"],
    ["2026-01-15T10:30:00+02:00", "2026-01-15T08:30:00.000Z"],
    ["2026-01-15", "2026-01-15T00:00:00.000Z"],
    ["2026-01-15T10:30:00", "2026-01-15T10:30:00.000Z"],
    ["2026-01-15 10:30:00.5", "2026-01-15T10:30:00.500Z"],
    ["1970-01-01T00:00:00.000Z", undefined],
    ["2026-13-45", undefined],
    ["March 7", undefined],
    ["5", undefined],
    ["", undefined],
    [1_768_473_000, undefined],
    [null, undefined],
  ])("reads the time %j as %j", (time, read) => expect(row({ time }).maybeTime("time")).toBe(read));

  it("hangs its raw value where nobody prints it", () => {
    const object = withRaw({ id: 1 }, { secret: "synthetic" });
    expect(object.raw).toEqual({ secret: "synthetic" });
    expect(JSON.stringify(object) + Object.keys(object).join()).not.toContain("raw");
    expect({ ...object }).not.toHaveProperty("raw");
  });
});

describe("rows that are read one by one", () => {
  const list = (items: unknown): (() => ReplyReader)[] =>
    ReplyReader.loose("memory", "listThings", { list: items }).lazyRows("list");

  it("do not spoil each other", () => {
    const [first, second] = list([null, { id: "a" }]);
    expect(first).toThrow("listThings: reply.list[0] should be an object, but is null");
    expect(second?.().text("id")).toBe("a");
  });

  it("are a list all the same", () => {
    expect(() => list({})).toThrow("listThings: reply.list should be a list, but is an object");
  });
});

describe("isGone", () => {
  it("holds for what was there once, and for nothing else", () => {
    const gone = ["cancelled", "removed", "expired"] as const;
    const not = ["awaiting-payment", "pending", "active", "expiring", "inactive", "failed", "unknown"] as const;
    expect(gone.map((status) => isGone({ status }))).toEqual([true, true, true]);
    expect(not.filter((status) => isGone({ status }))).toEqual([]);
    expect((["suspended", "cancelling"] as const).filter((status) => isGone({ status }))).toEqual([]);
  });
});

describe("omitUndefined", () => {
  it("leaves out undefined alone: false, zero, null and the empty text are said", () => {
    const object = { a: undefined, b: false, c: 0, d: null, e: "" };
    expect(Object.entries(omitUndefined(object))).toEqual([
      ["b", false],
      ["c", 0],
      ["d", null],
      ["e", ""],
    ]);
  });
});

describe("readPlatform", () => {
  it.each([
    ["GOOGLE", { platform: "google" }],
    ["HOTMAIL", { platform: "unknown", rawPlatform: "HOTMAIL" }],
    ["", {}],
    [undefined, {}],
  ])("reads %j", (word, platform) => {
    expect(readPlatform({ GOOGLE: "google" }, word)).toEqual(platform);
  });
});
