import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collect, createListing, find, type Page } from "../src/index.js";

/** A listing over pages of numbers, and how many pages were read. */
function overPages(
  pages: readonly (readonly number[])[],
  limit?: number,
): { listing: ReturnType<typeof createListing<number, number>>; reads: () => number } {
  let reads = 0;
  const readPage = async (page: number): Promise<Page<number> & { next?: number }> => {
    reads += 1;
    return { items: pages[page] ?? [], ...(page + 1 < pages.length && { next: page + 1 }) };
  };
  return { listing: createListing(0, readPage, String, limit === undefined ? {} : { limit }), reads: () => reads };
}

describe("a listing", () => {
  it("yields every item of every page once, in order, up to its limit", async () => {
    const page = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 10 });
    // Each page brings something new, or nothing at all.
    const pages = fc
      .array(page, { maxLength: 8 })
      .map((list) => list.map((items, n) => (items.length > 0 ? [...items, 1_000 + n] : items)));
    await fc.assert(
      fc.asyncProperty(pages, fc.option(fc.nat(40), { nil: undefined }), async (list, limit) => {
        const all = [...new Set(list.flat())].slice(0, limit);
        const { listing } = overPages(list, limit);
        expect(await collect(listing)).toEqual(all);
        expect((await collect(listing.pages())).flatMap((each) => each.items)).toEqual(all);
      }),
    );
  });

  it("goes on after a page that brings nothing new, and ends when that goes on", async () => {
    expect(await collect(overPages([[1, 2], [2, 1], [1], [], [3]]).listing)).toEqual([1, 2, 3]);
    const stuck = createListing(0, async (page) => ({ items: [1, 2], next: page + 1 }), String);
    expect(await collect(stuck)).toEqual([1, 2]);
  });

  it("reads no page that nobody asked for", async () => {
    const { listing, reads } = overPages([[1], [2], [3]]);
    for await (const item of listing) if (item === 1) break;
    expect(reads()).toBe(1);
    expect(await find(listing, (item) => item === 2)).toBe(2);
    expect(reads()).toBe(3);
    expect(await find(listing, (item) => item === 9)).toBeUndefined();
    const limited = overPages([[1], [2], [3]], 2);
    await collect(limited.listing);
    expect(limited.reads()).toBe(2);
    const none = overPages([[1]], 0);
    expect(await collect(none.listing)).toEqual([]);
    expect(none.reads()).toBe(0);
  });

  it("throws where a page cannot be read, and keeps nothing back before it", async () => {
    const listing = createListing(
      0,
      async (page) => {
        if (page === 1) throw new Error("page 1 is down");
        return { items: [page], next: page + 1 };
      },
      String,
    );
    const seen: number[] = [];
    const read = async (): Promise<void> => {
      for await (const item of listing) seen.push(item);
    };
    await expect(read()).rejects.toThrow("page 1 is down");
    expect(seen).toEqual([0]);
  });

  it("passes totals on, and refuses a limit that is no count", async () => {
    const listing = createListing(0, async () => ({ items: [1], total: 7 }), String);
    expect(await collect(listing.pages())).toEqual([{ items: [1], total: 7 }]);
    for (const limit of [-1, 0.5, Number.NaN, "3" as never]) {
      await expect(collect(overPages([[1]], limit).listing)).rejects.toMatchObject({ code: "invalid-argument" });
    }
    expect(await collect(overPages([[1]], Number.POSITIVE_INFINITY).listing)).toEqual([1]);
  });
});
