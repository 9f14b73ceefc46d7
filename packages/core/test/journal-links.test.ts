import { mkdtempSync, rmSync } from "node:fs";
import type * as FsPromises from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { testJournal } from "../src/conformance/journal.js";
import { fileJournal } from "../src/journal/index.js";

// Some file systems have no hard links: network shares, FAT, some containers. Each says so in its own way.
const answer = vi.hoisted(() => ({ code: "EPERM" }));
vi.mock("node:fs/promises", async (load) => ({
  ...(await load<typeof FsPromises>()),
  link: () => Promise.reject(Object.assign(new Error("operation not permitted"), { code: answer.code })),
}));

const root = mkdtempSync(path.join(tmpdir(), "mailfleet-links-"));
let count = 0;
afterAll(() => rmSync(root, { recursive: true }));

testJournal("fileJournal without hard links", {
  describe,
  it,
  expect,
  lacks: ["documents"],
  create: () => {
    const dir = path.join(root, `journal-${++count}`);
    return { journal: fileJournal(dir), reopen: () => fileJournal(dir) };
  },
});

describe("a fileJournal", () => {
  it.each("EPERM EISDIR EACCES EMLINK ENOTSUP ENOSYS EOPNOTSUPP EINVAL EXDEV UNKNOWN".split(" "))(
    "does without links where they end in %s",
    async (code) => {
      answer.code = code;
      const session = await fileJournal(path.join(root, code)).open({ provider: "acme", key: "order-1" });
      const claim = { step: "register", attempt: 1, event: "claimed", at: "", names: ["one-example.com"] } as const;
      await session.append(claim);
      await expect(session.append(claim)).rejects.toMatchObject({ code: "conflict" });
      expect(await session.entries()).toEqual([claim]);
      await session.close();
    },
  );

  it("does not hide other failures of links", async () => {
    answer.code = "EIO";
    await expect(fileJournal(path.join(root, "EIO")).open({ provider: "acme", key: "order-1" })).rejects.toMatchObject({
      code: "rejected",
      message: expect.stringContaining("the disk reports an error (EIO)"),
    });
  });
});
