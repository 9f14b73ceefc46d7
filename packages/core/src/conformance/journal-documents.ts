import type { Documents } from "../contract/index.js";
import type { JournalRule } from "./journal-harness.js";

/** Rules for a journal that keeps documents. */
export const documentRules: readonly JournalRule[] = [
  {
    name: "documents: are there for the next program as they were written",
    needs: "documents",
    async run({ journal, reopen, expect }) {
      const documents = documentsOf(journal);
      const content = JSON.stringify({ text: "é \u{1f4ec} ' \" \\ \u2028", lines: "a\nb", long: "x".repeat(300_000) });
      expect(await documents.read("budget/one")).toBe(undefined);
      expect(await documents.write("budget/one", content, 0)).toBe(true);
      expect(await documentsOf(reopen()).read("budget/one")).toEqual({ content, version: 1 });
      expect(await documents.write("budget/one", "{}", 1)).toBe(true);
      expect(await documentsOf(reopen()).read("budget/one")).toEqual({ content: "{}", version: 2 });
    },
  },
  {
    name: "documents: are written only by who has seen the latest version",
    needs: "documents",
    async run({ journal, reopen, expect }) {
      const documents = documentsOf(journal);
      expect(await documents.write("a", "1", 1)).toBe(false);
      expect(await documents.read("a")).toBe(undefined);
      expect(await documents.write("a", "1", 0)).toBe(true);
      expect(await documents.write("a", "again", 0)).toBe(false);
      expect(await documentsOf(reopen()).write("a", "2", 1)).toBe(true);
      expect(await documents.write("a", "late", 1)).toBe(false);
      expect(await documents.read("a")).toEqual({ content: "2", version: 2 });
    },
  },
  {
    name: "documents: lose no change when many count at once",
    needs: "documents",
    async run({ journal, reopen, expect }) {
      const count = async (documents: Documents): Promise<void> => {
        for (;;) {
          const { content, version } = (await documents.read("count")) ?? { content: "0", version: 0 };
          if (await documents.write("count", String(Number(content) + 1), version)) return;
        }
      };
      const other = documentsOf(reopen());
      await Promise.all(Array.from({ length: 20 }, (_, at) => count(at % 2 ? other : documentsOf(journal))));
      expect(await documentsOf(journal).read("count")).toEqual({ content: "20", version: 20 });
    },
  },
  {
    name: "documents: are listed by the beginning of their names, and gone once they are removed",
    needs: "documents",
    async run({ journal, reopen, expect }) {
      const documents = documentsOf(journal);
      for (const name of ["plan/b", "plan/a", "plan_c", "planet", "approval/a"]) await documents.write(name, "{}", 0);
      expect(await documents.list("plan/")).toEqual(["plan/a", "plan/b"]);
      expect(await documents.list("nothing")).toEqual([]);
      await documents.remove("plan/a");
      await documents.remove("plan/a");
      expect(await documentsOf(reopen()).list("plan/")).toEqual(["plan/b"]);
      expect(await documents.write("plan/a", "{}", 1)).toBe(false);
      expect(await documents.write("plan/a", "{}", 0)).toBe(true);
    },
  },
  {
    name: "documents: refuse a name that is none",
    needs: "documents",
    async run({ journal, expect }) {
      for (const name of ["a b", "a\nb", "x".repeat(301), 1, undefined])
        expect(
          await documentsOf(journal)
            .read(name as string)
            .then(String, (error: { code?: string }) => error.code),
        ).toBe("invalid-argument");
    },
  },
];

function documentsOf(journal: { readonly documents?: Documents }): Documents {
  if (!journal.documents) throw new Error('This journal has no documents: say so with lacks: ["documents"].');
  return journal.documents;
}
