import { describe, expect, it } from "vitest";
import { openDesk, type Row, sent } from "./coldmailreseller-desk.js";
import { failureOf, mock, TENANT } from "./coldmailreseller-fixture.js";
import { domainRow, mailboxRow } from "./coldmailreseller-rows.js";

const THEM = "USER000000000000000000000002";

const desk = (rows: Row[]) => openDesk({ "domains/by-user": () => rows, "mailboxes/single": () => rows }).provider;
const domainsOf = (...rows: Row[]) => desk(rows).domains;
const mailboxesOf = (...rows: Row[]) => desk(rows).mailboxes;

describe("whether a domain renews itself", () => {
  const on = domainRow("example.com", { autoRenew: true });
  const off = domainRow("example.com", { autoRenew: false });

  it("is set for this one domain, as documented", async () => {
    expect(await domainsOf(off, domainRow("one.com")).setAutoRenew("Example.com", true)).toEqual({ changed: true });
    const body = { userId: TENANT, domains: ["example.com"], autoRenew: true };
    expect(sent()).toEqual([["enableOrDisableDomainAutoRenew", {}, body]]);
  });

  it("is not sent if it is so already", async () => {
    expect(await domainsOf(on).setAutoRenew("example.com", true)).toEqual({ changed: false });
    expect(await domainsOf(off).setAutoRenew("example.com", false)).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it("is sent where it is not known", async () => {
    expect(await domainsOf(domainRow("example.com")).setAutoRenew("example.com", true)).toEqual({ changed: true });
    expect(sent()).toHaveLength(1);
  });

  it.each<[string, Row[]]>([
    ["is not there", []],
    ["is gone", [domainRow("example.com", { status: "EXPIRED" })]],
    ["is another customer's", [domainRow("example.com", { userId: THEM })]],
  ])("is not set for a domain that %s", async (_name, rows) => {
    expect((await failureOf(domainsOf(...rows).setAutoRenew("example.com", true))).code).toBe("not-found");
    expect(sent()).toEqual([]);
  });

  it("is that of the living one of two rows", async () => {
    const dead = domainRow("example.com", { domainId: "D-old", status: "EXPIRED", autoRenew: true });
    expect(await domainsOf(dead, off).setAutoRenew("example.com", true)).toEqual({ changed: true });
  });

  it("is not believed where the answer does not name the domain, or names it otherwise", async () => {
    const other = domainsOf(domainRow("one.com", { autoRenew: false }));
    const doubt = { code: "unexpected-response", outcome: "unknown" };
    expect(await failureOf(other.setAutoRenew("one.com", true))).toMatchObject(doubt);
    // The mock answers that it is on.
    expect(await failureOf(domainsOf(on).setAutoRenew("example.com", false))).toMatchObject(doubt);
  });
});

const ADA = mailboxRow("ada@example.com", { firstName: "Ada", lastName: "Byron" });
const GRACE = mailboxRow("grace@example.com");

describe("changing a mailbox", () => {
  it("sends what is asked for, as documented", async () => {
    const changes = { firstName: "Ada", lastName: "Lovelace", pictureUrl: "https://example.com/ada.png" };
    expect(await mailboxesOf(ADA).update("ADA@example.com", changes)).toEqual({ changed: true });
    const { pictureUrl: profilePicture, ...names } = changes;
    const mailboxData = { mailboxId: "M-ada@example.com", ...names, profilePicture };
    expect(sent()).toEqual([["updateMailboxDetails", { userId: TENANT }, { mailboxData }]]);
  });

  it("leaves alone what is not asked for", async () => {
    await mailboxesOf(ADA).update("ada@example.com", { lastName: "Lovelace", firstName: undefined });
    expect(sent().map(([, , body]) => body)).toEqual([
      { mailboxData: { mailboxId: "M-ada@example.com", lastName: "Lovelace" } },
    ]);
  });

  it("sends nothing if it is so already", async () => {
    const picture = "https://example.com/ada.png";
    const boxes = mailboxesOf({ ...ADA, profilePicture: picture });
    const same = { firstName: "Ada", lastName: "Byron", pictureUrl: picture };
    expect(await boxes.update("ada@example.com", same)).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it.each([
    ["there is nothing to change", {}],
    ["it is nothing but undefined", { firstName: undefined }],
    ["a name is empty", { firstName: " " }],
    ["the picture is not a web address", { pictureUrl: "ada.png" }],
    ["something else is to be changed", { lastName: "x", password: "synthetic-password" }],
  ])("is refused where %s", async (_name, changes) => {
    const boxes = openDesk({});
    expect((await failureOf(boxes.provider.mailboxes.update("ada@example.com", changes))).code).toBe(
      "invalid-argument",
    );
    expect(mock.requests).toEqual([]);
  });

  it.each<[string, Row[]]>([
    ["is not there", [GRACE]],
    ["is gone", [{ ...ADA, status: "EXPIRED" }]],
    ["is another customer's", [{ ...ADA, userId: THEM }]],
  ])("is not sent for one that %s", async (_name, rows) => {
    const error = await failureOf(mailboxesOf(...rows).update("ada@example.com", { firstName: "A" }));
    expect(error.code).toBe("not-found");
    expect(sent()).toEqual([]);
  });

  it("is refused where the provider says so inside its 200", async () => {
    mock.next("updateMailboxDetails", { example: "bulkMixed" });
    const error = await failureOf(mailboxesOf(ADA).update("ada@example.com", { firstName: "A" }));
    expect(error).toMatchObject({ code: "rejected" });
    expect(error.message).toContain("Rate limit exceeded");
  });
});

describe("removing a mailbox", () => {
  it("removes this one, as documented, while another stays", async () => {
    expect(await mailboxesOf(ADA, GRACE).remove("Ada@example.com")).toEqual({ changed: true });
    expect(sent()).toEqual([["removeMailbox", { userId: TENANT }, { mailboxId: "M-ada@example.com" }]]);
  });

  it("is done where it is not there any more", async () => {
    expect(await mailboxesOf(GRACE).remove("ada@example.com")).toEqual({ changed: false });
    expect(await mailboxesOf({ ...ADA, status: "EXPIRED" }, GRACE).remove("ada@example.com")).toEqual({
      changed: false,
    });
    expect(sent()).toEqual([]);
  });

  it("takes the living one of two rows", async () => {
    const dead = { ...ADA, mailboxId: "M-old", status: "EXPIRED" };
    await mailboxesOf(dead, ADA, GRACE).remove("ada@example.com");
    expect(sent().map(([, , body]) => body)).toEqual([{ mailboxId: "M-ada@example.com" }]);
  });

  it.each<[string, Row[]]>([
    ["alone", [ADA]],
    ["alone on its domain", [ADA, mailboxRow("alan@one.com")]],
    ["beside one that expired", [ADA, { ...GRACE, status: "EXPIRED" }]],
    ["beside one that is still being set up", [ADA, { ...GRACE, status: "IN_PROGRESS" }]],
    ["beside one in an unknown state", [ADA, { ...GRACE, status: "FROZEN" }]],
    ["beside another customer's", [ADA, { ...GRACE, userId: THEM }]],
    ["beside another row of the same address", [ADA, { ...ADA, mailboxId: "M2" }]],
  ])("is refused where it is %s: the workspace would go with it", async (_name, rows) => {
    const error = await failureOf(mailboxesOf(...rows).remove("ada@example.com"));
    expect(error).toMatchObject({ code: "conflict", outcome: "not-applied" });
    expect(error.message).toContain('give andWorkspaceOf: "example.com"');
    const other = await failureOf(mailboxesOf(...rows).remove("ada@example.com", { andWorkspaceOf: "one.com" }));
    expect(other.code).toBe("conflict");
    expect(sent()).toEqual([]);
  });

  it("removes the last one if the workspace may go", async () => {
    const andWorkspaceOf = "Example.com";
    expect(await mailboxesOf(ADA).remove("ada@example.com", { andWorkspaceOf })).toEqual({ changed: true });
    expect(sent()).toHaveLength(1);
  });

  it.each(["ada@example.com", "alan@example.com"])("is refused where the list is not whole: %s", async (address) => {
    const short = openDesk({
      "mailboxes/single": () => ({
        mailboxes: [ADA, GRACE],
        pagination: { currentPage: 1, totalPages: 1, totalSearchedCount: 3 },
      }),
    });
    const error = await failureOf(short.provider.mailboxes.remove(address));
    expect(error.code).toBe("conflict");
    expect(error.message).toContain("not certainly complete (2 rows came, and the provider states 3)");
    expect(sent()).toEqual([]);
    // One that is not seen may be there all the same; of one that is seen, nothing has to be counted.
    const again = short.provider.mailboxes.remove(address, { andWorkspaceOf: "example.com" });
    if (address === "ada@example.com") expect(await again).toEqual({ changed: true });
    else expect((await failureOf(again)).code).toBe("conflict");
  });

  it("is not done where the list cannot be read", async () => {
    mock.next("getMailboxesForUser", { example: "serverError" });
    expect((await failureOf(openDesk({}).provider.mailboxes.remove("ada@example.com"))).code).toBe("server-error");
    expect(sent()).toEqual([]);
  });

  it("is refused by the provider in the last day", async () => {
    mock.next("removeMailbox", { example: "tooLate" });
    expect(await failureOf(mailboxesOf(ADA, GRACE).remove("ada@example.com"))).toMatchObject({
      code: "rejected",
      outcome: "not-applied",
    });
  });
});

it("a refusal inside a 200 leaves it open what happened", async () => {
  const { provider } = openDesk({
    "mailboxes/single": () => [ADA, GRACE],
    "DELETE mailboxes/remove": () => ({ status: 422, message: "No", data: null }),
  });
  expect(await failureOf(provider.mailboxes.remove("ada@example.com"))).toMatchObject({
    code: "unexpected-response",
    outcome: "unknown",
  });
});
