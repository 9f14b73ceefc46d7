import type { Listing, ListOptions } from "../contract/index.js";
import { collect } from "../shared/listing.js";
import type { Fixture, Law } from "./harness.js";
import { codeOf, isCount } from "./judge.js";

/** The laws of every list, for one noun. `keyOf` is what tells its items apart. */
export function listingLaws<T>(
  noun: string,
  list: (fixture: Fixture, options?: ListOptions) => Listing<T>,
  keyOf: (item: T) => string,
): readonly Law[] {
  return [
    {
      name: `${noun}.list: yields every item once, the same each time it is iterated`,
      reads: true,
      run: async ({ fixture, expect }) => {
        const listing = list(fixture);
        const keys = (await collect(listing)).map(keyOf);
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
        expect((await collect(listing)).map(keyOf)).toEqual(keys);
        expect(keys.length > 0).toBe(true);
      },
    },
    {
      name: `${noun}.list: pages hold the same items in the same order`,
      reads: true,
      run: async ({ fixture, expect }) => {
        const pages = await collect(list(fixture).pages());
        const items = await collect(list(fixture));
        expect(pages.flatMap((page) => page.items).map(keyOf)).toEqual(items.map(keyOf));
        const totals = pages.map((page) => page.total).filter((total) => total !== undefined);
        expect(totals.filter((total) => isCount(total) !== undefined || total < items.length)).toEqual([]);
      },
    },
    {
      name: `${noun}.list: stops at its limit`,
      reads: true,
      run: async ({ fixture, expect }) => {
        const all = (await collect(list(fixture))).map(keyOf);
        for (const limit of [0, 1, all.length, all.length + 1]) {
          const some = (await collect(list(fixture, { limit }))).map(keyOf);
          expect({ limit, items: some }).toEqual({ limit, items: all.slice(0, limit) });
        }
      },
    },
    {
      name: `${noun}.list: refuses a limit that is no count`,
      reads: true,
      run: async ({ fixture, expect }) => {
        for (const limit of [-1, 1.5, Number.NaN]) {
          expect({ limit, code: await codeOf(() => collect(list(fixture, { limit }))) }).toEqual({
            limit,
            code: "invalid-argument",
          });
        }
      },
    },
  ];
}
