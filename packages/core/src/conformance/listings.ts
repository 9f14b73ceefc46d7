import type { Listing, ListOptions } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import { need, type Fixture, type Rule } from "./harness.js";
import { codeOf, isCount } from "./validator.js";

type OpenList<T> = (fixture: Fixture, options?: ListOptions) => Listing<T>;

/** The rules of every list, for one verb. `keyOf` is what tells its items apart. */
export function listingRules<T>(
  verb: string,
  open: (fixture: Fixture, options?: ListOptions) => Listing<T> | undefined,
  keyOf: (item: T) => string,
): readonly Rule[] {
  const list: OpenList<T> = (fixture, options) => {
    const listing = open(fixture, options);
    if (listing) return listing;
    throw new Error(`There is no ${verb}.`);
  };
  return [...contentRules(verb, list, keyOf), snapshotRule(verb, list, keyOf), ...limitRules(verb, list, keyOf)].map(
    (rule) => ({
      ...rule,
      verbs: [verb],
    }),
  );
}

function contentRules<T>(verb: string, list: OpenList<T>, keyOf: (item: T) => string): readonly Rule[] {
  return [
    {
      name: `${verb}: yields every item once, the same each time it is iterated`,
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
      name: `${verb}: pages hold the same items in the same order`,
      reads: true,
      run: async ({ fixture, expect }) => {
        const pages = await collect(list(fixture).pages());
        const items = await collect(list(fixture));
        expect(pages.flatMap((page) => page.items).map(keyOf)).toEqual(items.map(keyOf));
        const totals = pages.map((page) => page.total).filter((total) => total !== undefined);
        expect(totals.filter((total) => isCount(total) !== undefined || total < items.length)).toEqual([]);
      },
    },
  ];
}

function snapshotRule<T>(verb: string, list: OpenList<T>, keyOf: (item: T) => string): Rule {
  return {
    name: `${verb}: a snapshot holds the same items, and says whether they are all`,
    reads: true,
    run: async ({ fixture, expect }) => {
      const keys = (await collect(list(fixture))).map(keyOf);
      const { items, complete, problems, ...rest } = await list(fixture).snapshot();
      expect(items.map(keyOf)).toEqual(keys);
      expect({ complete, rest }).toEqual({ complete: problems.length === 0, rest: {} });
      const cut = await list(fixture, { limit: Math.max(0, keys.length - 1) }).snapshot();
      expect({ items: cut.items.map(keyOf), complete: cut.complete }).toEqual({
        items: keys.slice(0, -1),
        complete: false,
      });
    },
  };
}

function limitRules<T>(verb: string, list: OpenList<T>, keyOf: (item: T) => string): readonly Rule[] {
  return [
    {
      name: `${verb}: stops at its limit`,
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
      name: `${verb}: refuses a limit that is not a count`,
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

/** A list that lies is known for it. */
export function lyingListRule<T>(verb: string, list: OpenList<T>): Rule {
  return {
    name: `${verb}: a snapshot of a list that lies is not complete, and is read all the same`,
    sequence: true,
    reads: true,
    run: async ({ fixture, expect }) => {
      const tamper = need(fixture, "tamperListing");
      expect((await list(fixture).snapshot()).complete).toBe(true);
      for (const fault of ["short", "repeated", "sliding", "unreadable"] as const) {
        tamper(fault);
        const { complete, problems } = await list(fixture).snapshot();
        expect({ fault, complete, said: problems.length > 0 }).toEqual({ fault, complete: false, said: true });
      }
      tamper();
      expect((await list(fixture).snapshot()).complete).toBe(true);
    },
  };
}
