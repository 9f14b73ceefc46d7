import { describe, expect, it } from "vitest";
import { collect } from "../src/kit/listing.js";
import { failureOf, useInboxKit, wordsOf } from "./inboxkit-fixture.js";

const bench = useInboxKit();

const page = { error: false, total: 1, pages: 1 };
const mailboxRow = { uid: "m-1", domain_name: "example.com", username: "ada", platform: "GOOGLE", status: "active" };

describe("mailboxes.list", () => {
  it("reads every field of every row; the beginning of 1970 is no date", async () => {
    const mailboxes = await collect(bench.provider.mailboxes.list());
    const common = { provider: "inboxkit", domain: "example-business.com", platform: "google" };
    expect(mailboxes).toEqual([
      {
        ...common,
        id: "00000000-0000-4000-8000-000000000201",
        address: "ada@example-business.com",
        status: "active",
        rawStatus: "active",
        firstName: "Ada",
        lastName: "Lovelace",
        createdAt: "2026-01-15T10:30:00.000Z",
        renewsAt: "2026-12-15T10:30:00.000Z",
      },
      {
        ...common,
        id: "00000000-0000-4000-8000-000000000202",
        address: "grace@example-business.com",
        status: "pending",
        rawStatus: "scheduled",
        firstName: "Grace",
        lastName: "Hopper",
        createdAt: "2026-01-15T10:30:00.000Z",
      },
    ]);
    expect(mailboxes[0]?.raw.sequencers?.[0]?.name).toBe("Main sequencer");
    expect(bench.mock.requests.map(({ body }) => body)).toEqual([{ page: 1, limit: 200 }]);
  });

  it("reads picture and forwarding where there are some, and keeps no secret", async () => {
    const more = { profile_picture: "https://example.com/ada.png", forwarding_email: "desk@example.com" };
    const secrets = { password: "synthetic-password", nested: [{ app_password: "synthetic" }] };
    const provider = bench.answering({
      "/mailboxes/list": { ...page, mailboxes: [{ ...mailboxRow, ...more, ...secrets }] },
    });
    const [mailbox] = await collect(provider.mailboxes.list());
    expect([mailbox?.pictureUrl, mailbox?.forwardTo]).toEqual(["https://example.com/ada.png", "desk@example.com"]);
    expect(mailbox?.raw).toEqual({ ...mailboxRow, ...more, nested: [{}] });
  });

  it("says how many there are", async () => {
    const pages = await collect(bench.provider.mailboxes.list().pages());
    expect(pages.map((each) => [each.total, each.items.length])).toEqual([[2, 2]]);
  });

  it("reads page after page", async () => {
    bench.mock.next("listMailboxes", { example: "firstOfTwo" });
    bench.mock.next("listMailboxes", { example: "secondOfTwo" });
    expect((await collect(bench.provider.mailboxes.list())).map(({ address, status }) => [address, status])).toEqual([
      ["ada@example-business.com", "active"],
      ["grace@example-business.com", "active"],
    ]);
    expect(bench.mock.requests.map(({ body }) => body)).toEqual([
      { page: 1, limit: 200 },
      { page: 2, limit: 200 },
    ]);
  });

  it("shows a cancelled mailbox that still works as cancelling", async () => {
    bench.mock.next("listMailboxes", { example: "cancelling" });
    const [mailbox] = await collect(bench.provider.mailboxes.list());
    expect([mailbox?.status, mailbox?.rawStatus]).toEqual(["cancelling", "scheduled_for_cancellation"]);
  });

  it("knows every status of the spec, and calls any other unknown", async () => {
    const words = [...wordsOf("MailboxStatus"), "a word of tomorrow"];
    const rows = words.map((status, at) => ({ ...mailboxRow, uid: `m-${at}`, username: `ada${at}`, status }));
    const provider = bench.answering({ "/mailboxes/list": { ...page, mailboxes: rows } });
    const read = (await collect(provider.mailboxes.list())).map((mailbox) => [mailbox.rawStatus, mailbox.status]);
    expect(Object.fromEntries(read)).toEqual({
      pending: "pending",
      scheduled: "pending",
      processing: "pending",
      waiting_for_dns_propagation: "pending",
      waiting_for_activation_email: "pending",
      activation_email_received: "pending",
      configuring_workspace: "pending",
      configuring_dns: "pending",
      configuring_dkim: "pending",
      configuring_auth: "pending",
      finalizing_setup: "pending",
      active: "active",
      inactive: "inactive",
      suspended: "suspended",
      failed: "failed",
      renewal_failed: "failed",
      scheduled_for_cancellation: "cancelling",
      cancelled: "cancelled",
      archived: "cancelled",
      deleted: "cancelled",
      "a word of tomorrow": "unknown",
    });
  });

  it("knows every platform of the spec, and keeps the word of any other", async () => {
    const words = [...wordsOf("KnownPlatform"), "ZOHO", undefined];
    const rows = words.map((platform, at) => ({ ...mailboxRow, uid: `m-${at}`, username: `ada${at}`, platform }));
    const provider = bench.answering({ "/mailboxes/list": { ...page, mailboxes: rows } });
    const read = (await collect(provider.mailboxes.list())).map(({ platform, rawPlatform }) => [platform, rawPlatform]);
    expect(read).toEqual([
      ["google", undefined],
      ["microsoft", undefined],
      ["azure", undefined],
      ["smtp", undefined],
      ["unknown", "ZOHO"],
      [undefined, undefined],
    ]);
  });

  it("filters by domain itself, since some workspaces ignore the filter", async () => {
    const rows = [mailboxRow, { ...mailboxRow, uid: "m-2", domain_name: "example.net" }];
    const bodies = [1, 2].map((number) => ({
      error: false,
      total: 3,
      pages: 2,
      mailboxes: number === 1 ? rows : [{ ...mailboxRow, uid: "m-3", username: "Grace" }],
    }));
    const listing = bench.answering({ "/mailboxes/list": bodies }).mailboxes.list({ domain: "EXAMPLE.com" });
    expect(await collect(listing.pages())).toEqual([
      { items: [expect.objectContaining({ address: "ada@example.com" })] },
      { items: [expect.objectContaining({ address: "grace@example.com" })] },
    ]);
    await collect(bench.provider.mailboxes.list({ domain: "Example-Business.com" }));
    expect(bench.mock.requests[0]?.body).toEqual({ page: 1, limit: 200, domain: "example-business.com" });
  });

  it.each(["uid", "domain_name", "username"])("throws where a row lacks its %s", async (field) => {
    const provider = bench.answering({ "/mailboxes/list": { ...page, mailboxes: [{ ...mailboxRow, [field]: null }] } });
    expect(await failureOf(collect(provider.mailboxes.list()))).toMatchObject({
      code: "unexpected-response",
      message: `listMailboxes: mailboxes[0].${field} should be a text, but is null`,
    });
  });
});

describe("mailboxes.get", () => {
  it("prefers the living one of two of the same address", async () => {
    const rows = [{ ...mailboxRow, uid: "m-0", status: "deleted" }, mailboxRow];
    const provider = bench.answering({ "/mailboxes/list": { ...page, total: 2, mailboxes: rows } });
    expect((await provider.mailboxes.get("ada@example.com"))?.id).toBe("m-1");
  });

  it("asks for the domain, and compares the address itself", async () => {
    const { mock, provider } = bench;
    expect((await provider.mailboxes.get("Ada@Example-Business.com"))?.status).toBe("active");
    expect(await provider.mailboxes.get("da@example-business.com")).toBeUndefined();
    expect(mock.requests[0]?.body).toEqual({ page: 1, limit: 200, domain: "example-business.com" });
  });
});

describe("mailboxes.credentials", () => {
  it("reads those of a Google mailbox", async () => {
    const { mock, provider } = bench;
    expect((await provider.mailboxes.credentials("Ada@Example-Business.com")).reveal()).toEqual({
      username: "ada@example-business.com",
      password: "synthetic-password",
      appPassword: "synthetic-app-password",
      totpSecret: "synthetic-totp-seed",
    });
    expect(mock.requests.map(({ operationId, query }) => [operationId, query])).toEqual([
      ["showMailboxCredentials", { email: "ada@example-business.com" }],
    ]);
  });

  it("reads those of a Microsoft mailbox, which has no app password", async () => {
    bench.mock.next("showMailboxCredentials", { example: "microsoft" });
    expect((await bench.provider.mailboxes.credentials("ada@example-business.com")).reveal()).toEqual({
      username: "ada@example-business.com",
      password: "synthetic-password",
      totpSecret: "synthetic-totp-seed",
    });
  });

  it("reads an app password alone", async () => {
    const provider = bench.answering({ "/mailboxes/show-credentials": { error: false, app_password: "synthetic" } });
    expect((await provider.mailboxes.credentials("ada@example.com")).reveal()).toEqual({
      username: "ada@example.com",
      appPassword: "synthetic",
    });
  });

  it("says not-found for a mailbox that does not exist, and for nothing else", async () => {
    bench.mock.next("showMailboxCredentials", { example: "mailboxNotFound" });
    expect(await failureOf(bench.provider.mailboxes.credentials("ada@example.com"))).toMatchObject({
      code: "not-found",
    });
    bench.mock.next("showMailboxCredentials", { example: "workspaceNotFound" });
    expect(await failureOf(bench.provider.mailboxes.credentials("ada@example.com"))).toMatchObject({
      code: "rejected",
    });
  });

  it("says conflict for a mailbox that has none yet", async () => {
    const reply = { error: false, password: "", app_password: null, secret: "synthetic-totp-seed" };
    const provider = bench.answering({ "/mailboxes/show-credentials": reply });
    expect(await failureOf(provider.mailboxes.credentials("ada@example.com"))).toMatchObject({
      code: "conflict",
      operation: "mailboxes.credentials",
    });
  });
});
