import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collect } from "../src/index.js";
import { createListing, find, type ListingSource, type RowPage } from "../src/kit.js";

/** A listing over these pages, how many of them were read, and what it holds. */
function overPages(
  pages: readonly (readonly number[] | RowPage<number, number>)[],
  options: { readonly limit?: number } & Partial<ListingSource<number, number, number>> = {},
): { listing: ReturnType<typeof createListing<number, number, number>>; reads: () => number } {
  let reads = 0;
  const { limit, ...odd } = options;
  const source: ListingSource<number, number, number> = {
    first: 0,
    readPage: async (at) => {
      reads += 1;
      const page = pages[at] ?? [];
      const told = "rows" in page ? page : { rows: page };
      return { ...told, ...(at + 1 < pages.length && { next: at + 1 }) };
    },
    read: (row) => {
      if (row < 0) throw new Error(`${row} is no row`);
      return row;
    },
    key: String,
    ...odd,
  };
  return { listing: createListing(source, limit === undefined ? {} : { limit }), reads: () => reads };
}

const stuck = { readPage: async (page: number) => ({ rows: [1, 2], next: page + 1 }) };

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
        const { listing } = overPages(list, limit === undefined ? {} : { limit });
        expect(await collect(listing)).toEqual(all);
        expect((await collect(listing.pages())).flatMap((each) => each.items)).toEqual(all);
        expect((await listing.snapshot()).items).toEqual(all);
      }),
    );
  });

  it("goes on after a page that brings nothing new, and ends when that goes on", async () => {
    expect(await collect(overPages([[1, 2], [2, 1], [1], [], [3]]).listing)).toEqual([1, 2, 3]);
    expect(await collect(overPages([], stuck).listing)).toEqual([1, 2]);
  });

  it("reads no page that nobody asked for", async () => {
    const { listing, reads } = overPages([[1], [2], [3]]);
    for await (const item of listing) if (item === 1) break;
    expect(reads()).toBe(1);
    expect(await find(listing, (item) => item === 2)).toBe(2);
    expect(reads()).toBe(3);
    expect(await find(listing, (item) => item === 9)).toBeUndefined();
    const limited = overPages([[1], [2], [3]], { limit: 2 });
    await collect(limited.listing);
    expect(limited.reads()).toBe(2);
    const none = overPages([[1]], { limit: 0 });
    expect(await collect(none.listing)).toEqual([]);
    expect(none.reads()).toBe(0);
  });

  it("throws where a page cannot be read, and keeps nothing back before it", async () => {
    const { listing } = overPages([], {
      readPage: async (page) => {
        if (page === 1) throw new Error("page 1 is down");
        return { rows: [page], next: page + 1 };
      },
    });
    const seen: number[] = [];
    const read = async (): Promise<void> => {
      for await (const item of listing) seen.push(item);
    };
    await expect(read()).rejects.toThrow("page 1 is down");
    expect(seen).toEqual([0]);
    await expect(listing.snapshot()).rejects.toThrow("page 1 is down");
  });

  it("throws at a row that cannot be read", async () => {
    await expect(collect(overPages([[1, -1, 2]]).listing)).rejects.toThrow("-1 is no row");
  });

  it("leaves out what it does not keep, and does not pass on a total that counts it", async () => {
    const { listing } = overPages([{ rows: [1, 2, 3], total: 3 }], { keep: (item) => item !== 2 });
    expect(await collect(listing.pages())).toEqual([{ items: [1, 3] }]);
  });

  it("finds the living one of several of the same name", async () => {
    const { listing } = overPages([[10, 11, 12]]);
    const isDead = (item: number): boolean => item !== 12;
    expect(await find(listing, () => true, isDead)).toBe(12);
    expect(await find(listing, (item) => item < 12, isDead)).toBe(10);
  });

  it("passes totals on, and refuses a limit that is not a count", async () => {
    const { listing } = overPages([{ rows: [1], total: 7 }]);
    expect(await collect(listing.pages())).toEqual([{ items: [1], total: 7 }]);
    for (const limit of [-1, 0.5, Number.NaN, "3" as never]) {
      await expect(collect(overPages([[1]], { limit }).listing)).rejects.toMatchObject({ code: "invalid-argument" });
      await expect(overPages([[1]], { limit }).listing.snapshot()).rejects.toMatchObject({ code: "invalid-argument" });
    }
    expect(await collect(overPages([[1]], { limit: Number.POSITIVE_INFINITY }).listing)).toEqual([1]);
  });
});

describe("a snapshot", () => {
  const whole = { complete: true, problems: [] };

  it.each<[string, Parameters<typeof overPages>, object]>([
    ["nothing", [[[]]], whole],
    ["pages without a total", [[[1], [2]]], whole],
    [
      "as many rows as stated",
      [
        [
          { rows: [1], total: 2 },
          { rows: [2], total: 2 },
        ],
      ],
      whole,
    ],
    ["rows that are not kept, counted", [[{ rows: [1, 2], total: 2 }], { keep: (item) => item > 1 }], whole],
    ["fewer rows than stated", [[{ rows: [1], total: 2 }]], { problems: ["1 rows came, and the provider states 2"] }],
    ["more rows than stated", [[{ rows: [1, 2], total: 1 }]], { problems: ["2 rows came, and the provider states 1"] }],
    [
      "a row twice",
      [
        [
          [1, 2],
          [2, 3],
        ],
      ],
      { problems: ["a row came twice"] },
    ],
    [
      "a total that changes",
      [
        [
          { rows: [1], total: 2 },
          { rows: [2], total: 3 },
        ],
      ],
      {},
    ],
    [
      "a total that goes",
      [[{ rows: [1], total: 2 }, { rows: [2] }]],
      { problems: ["the stated total changed while it was read"] },
    ],
    ["pages that repeat themselves", [[], stuck], { problems: ["a row came twice", "its pages repeat themselves"] }],
    ["a limit", [[[1], [2]], { limit: 1 }], { problems: ["it was cut off at its limit"] }],
    ["a limit within a page", [[[1, 2]], { limit: 1 }], { items: [1], problems: ["it was cut off at its limit"] }],
    ["a limit that cuts off nothing", [[[1, 2]], { limit: 2 }], whole],
    [
      "a page with a problem",
      [[{ rows: [1], problem: "half of it is missing" }]],
      { problems: ["half of it is missing"] },
    ],
    ["an unreadable row", [[[1, -1]]], { items: [1], problems: ["a row could not be read: -1 is no row"] }],
  ])("of %s says whether it is complete", async (_, given, verdict) => {
    expect(await overPages(...given).listing.snapshot()).toMatchObject({ complete: false, ...verdict });
  });

  it("says every problem once, and not thousands of them", async () => {
    const { problems } = await overPages([
      [-1, -1, ...Array.from({ length: 50 }, (_, n) => -n - 2)],
    ]).listing.snapshot();
    expect(new Set(problems).size).toBe(10);
    expect(problems).toHaveLength(10);
  });
});
