import { mkdtempSync, rmSync } from "node:fs";
import type * as FsPromises from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, vi } from "vitest";
import { fileJournal } from "../src/orders/journal/index.js";
import { testJournal } from "./journal-suite.js";

// Some file systems have no hard links: network shares, FAT, some containers.
vi.mock("node:fs/promises", async (load) => ({
  ...(await load<typeof FsPromises>()),
  link: () => Promise.reject(Object.assign(new Error("operation not permitted"), { code: "EPERM" })),
}));

const root = mkdtempSync(path.join(tmpdir(), "mailfleet-links-"));
let count = 0;
afterAll(() => rmSync(root, { recursive: true }));

testJournal("fileJournal without hard links", () => {
  const dir = path.join(root, `journal-${++count}`);
  return { journal: fileJournal(dir), reopen: () => fileJournal(dir) };
});
