import { describe, expect, it } from "vitest";
import type { ColdMailResellerExports } from "../src/adapters/coldmailreseller/index.js";
import type { ExportProgress, ExportStatus, MailboxExport } from "../src/contract/index.js";
import { followExports } from "../src/index.js";
import { testClock } from "./time.js";

const A = "ada@example.com";
const B = "bob@example.com";

/** An export whose mailboxes go through these states, look by look; the last one stays. */
function exporting(states: Readonly<Record<string, readonly ExportStatus[]>>): ExportProgress & { asked: string[][] } {
  const looks = new Map<string, number>();
  const asked: string[][] = [];
  const next = (address: string): MailboxExport => {
    const look = looks.get(address) ?? 0;
    looks.set(address, look + 1);
    const words = states[address] ?? [];
    return { provider: "acme", address, status: words[look] ?? words.at(-1) ?? "unknown", raw: {} };
  };
  return { asked, status: async (addresses) => (asked.push([...addresses]), addresses.map(next)) };
}
const words = (exports: readonly MailboxExport[]): string[] => exports.map(({ status }) => status);

describe("following exports", () => {
  it("looks until none is pending, and asks only for those that are", async () => {
    const exports = exporting({ [A]: ["pending", "pending", "done"], [B]: ["pending", "failed"] });
    const clock = testClock();
    const begun = clock.now();
    const progress: string[][] = [];
    const all = await followExports(exports, [A, B], {
      clock,
      everyMs: 1000,
      onProgress: (now) => progress.push(words(now)),
    });
    expect(all.map(({ address, status }) => [address, status])).toEqual([
      [A, "done"],
      [B, "failed"],
    ]);
    expect(exports.asked).toEqual([[A, B], [A, B], [A]]);
    expect(progress).toEqual([
      ["pending", "pending"],
      ["pending", "failed"],
      ["done", "failed"],
    ]);
    expect(clock.now() - begun).toBe(2000);
  });

  it("ends at once where nothing is pending, and asks nothing for nobody", async () => {
    const exports = exporting({ [A]: ["skipped"], [B]: ["unknown"] });
    expect(words(await followExports(exports, [A, B], { clock: testClock() }))).toEqual(["skipped", "unknown"]);
    expect(await followExports(exports, [], { clock: testClock() })).toEqual([]);
    expect(exports.asked).toEqual([[A, B]]);
  });

  it("ends when the time is up, with a last look at the end of it", async () => {
    const exports = exporting({ [A]: ["pending"] });
    const clock = testClock();
    const begun = clock.now();
    const all = await followExports(exports, [A], { clock, everyMs: 1000, timeoutMs: 2500 });
    expect(words(all)).toEqual(["pending"]);
    expect([exports.asked.length, clock.now() - begun]).toEqual([4, 2500]);
    expect(words(await followExports(exports, [A], { clock, timeoutMs: 0 }))).toEqual(["pending"]);
  });

  it("rejects if a look fails or the signal is aborted", async () => {
    const failing = { status: () => Promise.reject(new Error("down")) };
    await expect(followExports(failing, [A], { clock: testClock() })).rejects.toThrow("down");
    const controller = new AbortController();
    const signals: unknown[] = [];
    const exports = exporting({ [A]: ["pending"] });
    const heard: ExportProgress = {
      status: async (addresses, options) => (signals.push(options?.signal), await exports.status(addresses)),
    };
    const following = followExports(heard, [A], {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("stop")),
    });
    await expect(following).rejects.toThrow("stop");
    expect(signals).toEqual([controller.signal]);
  });

  it("is not stopped by a watcher that fails", async () => {
    const onProgress = (): never => {
      throw new Error("no");
    };
    const exports = exporting({ [A]: ["pending", "done"] });
    expect(words(await followExports(exports, [A], { clock: testClock(), onProgress }))).toEqual(["done"]);
    const later = { clock: testClock(), onProgress: () => Promise.reject(new Error("no")) };
    expect(words(await followExports(exporting({ [A]: ["done"] }), [A], later))).toEqual(["done"]);
  });

  it("refuses pauses and limits that are none", async () => {
    const exports = exporting({});
    for (const options of [{ everyMs: 0 }, { everyMs: Number.NaN }, { timeoutMs: -1 }, { timeoutMs: Number.NaN }])
      await expect(followExports(exports, [A], options)).rejects.toMatchObject({ code: "invalid-argument" });
  });

  it("is only for a provider that tells the progress", () => {
    // @ts-expect-error Cold Mail Reseller does not tell how far an export is.
    const follow = (exports: ColdMailResellerExports): unknown => followExports(exports, []);
    expect(follow).toBeTypeOf("function");
  });
});
