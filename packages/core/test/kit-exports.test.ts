import { describe, expect, it } from "vitest";
import type { Mailbox, MailboxListOptions } from "../src/contract/index.js";
import { checkChanges, unclearEffect } from "../src/kit/changes.js";
import { findMailboxes, readExportStatus } from "../src/kit/exports.js";
import { createListing } from "../src/kit/listing.js";

const mailboxOn = (domain: string): Mailbox => ({
  provider: "acme",
  address: `ada@${domain}`,
  domain,
  status: "active",
  raw: undefined,
});

describe("findMailboxes", () => {
  const asked: MailboxListOptions[] = [];
  const list = (options: MailboxListOptions = {}): ReturnType<typeof createListing<Mailbox, Mailbox, true>> => {
    asked.push(options);
    const rows = ["one.com", "two.com"].map(mailboxOn);
    return createListing({
      first: true,
      readPage: async () => ({ rows }),
      read: (row) => row,
      key: (row) => row.address,
    });
  };

  it.each([
    [2, ["two.com", "one.com"]],
    [1, [undefined]],
    [0, [undefined]],
  ])("looks up to so many domains up one by one, and more in one pass: %i", async (mostFiltered, domains) => {
    asked.length = 0;
    const signal = new AbortController().signal;
    const found = await findMailboxes("acme", { list }, ["ada@two.com", "ADA@one.com"], { signal }, mostFiltered);
    expect(found.map(({ address }) => address)).toEqual(["ada@two.com", "ada@one.com"]);
    expect(asked.map(({ domain }) => domain)).toEqual(domains);
    expect(asked.every((options) => options.signal === signal)).toBe(true);
  });
});

describe("readExportStatus", () => {
  it("goes by no case, and keeps the word", () => {
    const table = { done: "done" } as const;
    expect(readExportStatus(table, "DONE")).toEqual({ status: "done", rawStatus: "DONE" });
    expect(readExportStatus(table, "new")).toEqual({ status: "unknown", rawStatus: "new" });
    expect(readExportStatus(table, undefined)).toEqual({ status: "unknown" });
  });
});

describe("checkChanges", () => {
  it("gives what is given", () => {
    expect(checkChanges("acme", { a: 1, b: undefined }, ["a", "b"], "x.update")).toEqual({ a: 1 });
  });
});

describe("unclearEffect", () => {
  it("says that it may have happened", () => {
    expect(unclearEffect("acme", "buy", "?")).toMatchObject({ code: "unexpected-response", outcome: "unknown" });
  });
});
