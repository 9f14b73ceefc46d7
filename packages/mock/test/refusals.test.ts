import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.js";

// What a provider says to a request that breaks its rules, and what a test lays over an example.

const HEADERS = { authorization: "Bearer k", "x-workspace-id": "w", "content-type": "application/json" };

async function post(mock: ReturnType<typeof createMock<"inboxkit">>, path: string, body: unknown): Promise<Response> {
  return await mock.fetch(`${mock.url}${path}`, { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
}

describe("a request that breaks the rules", () => {
  it.each([
    ["an unknown key", { platfrom: "GOOGLE" }, "platfrom is not allowed"],
    ["a wrong type", { page: "one" }, "page is invalid"],
  ])("with %s is refused in InboxKit's words, and a header says why", async (_, body, message) => {
    const mock = createMock("inboxkit");
    const response = await post(mock, "/mailboxes/list", body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: true, message });
    expect(response.headers.get("x-mailfleet-violations")).toBe(mock.violations.map(({ reason }) => reason).join("; "));
  });

  it("without a field that is needed names the field", async () => {
    const mock = createMock("inboxkit");
    const response = await post(mock, "/mailboxes/buy", { use_wallet_balance: true });
    expect([response.status, await response.json()]).toEqual([400, { error: true, message: "mailboxes is required" }]);
  });

  it("does not say in a header what is a secret, or what no header can hold", async () => {
    const mock = createMock("inboxkit");
    const response = await post(mock, "/mailboxes/list", { "p\u00e4ge\n": "x", smtp_password: "planted-8Z" });
    const header = response.headers.get("x-mailfleet-violations") ?? "";
    expect(header).toMatch(/body\.p\?ge/);
    expect(header).not.toContain("planted-8Z");
  });

  it("is refused as the spec says where no words are known", async () => {
    const mock = createMock("coldmailreseller");
    const response = await mock.fetch(`${mock.url}/orders/json`, {
      method: "POST",
      headers: { "cmr-x-api-key": "k", "content-type": "application/json" },
      body: "{}",
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get("x-mailfleet-violations")).toMatch(/is required/);
  });
});

describe("overrides", () => {
  it("are laid over the example, once", async () => {
    const mock = createMock("inboxkit");
    mock.next("listMailboxes", { example: "page", overrides: { total: 7, mailboxes: [] } });
    const [first, second] = [await post(mock, "/mailboxes/list", {}), await post(mock, "/mailboxes/list", {})];
    expect(await first.json()).toMatchObject({ error: false, total: 7, mailboxes: [] });
    expect(await second.json()).not.toMatchObject({ total: 7 });
    expect(mock.violations).toEqual([]);
  });

  it("that the spec does not allow are a 500 and a violation", async () => {
    const mock = createMock("inboxkit");
    mock.next("listMailboxes", { example: "page", overrides: { total: "many" } });
    const response = await post(mock, "/mailboxes/list", {});
    expect(response.status).toBe(500);
    expect(mock.violations).toMatchObject([
      {
        kind: "invented",
        reason: expect.stringMatching(
          /overrides make a reply of listMailboxes .*: body\.total must be integer; "many" was sent/,
        ) as string,
      },
    ]);
  });

  it("must be an object", () => {
    const next = createMock("inboxkit").next as (operation: string, answer: object) => void;
    expect(() => next("listMailboxes", { example: "page", overrides: [] })).toThrow(
      /overrides of listMailboxes must be an object/,
    );
  });
});

describe("an example that a query asks for", () => {
  it("is served where the query has it, and the flag is no secret", async () => {
    const mock = createMock("scaledmail");
    const get = async (query: string): Promise<string> => {
      const url = `${mock.url}/mailboxes/recDOM00000000001?organization_id=o${query}`;
      return await (await mock.fetch(url, { headers: { authorization: "Bearer k" } })).text();
    };
    expect(await get("")).not.toContain("mailbox_password");
    expect(await get("&password=true")).toContain("mailbox_password");
    expect(mock.requests.map(({ example, query }) => [example, query["password"]])).toEqual([
      ["listed", undefined],
      ["withPasswords", "true"],
    ]);
    expect(mock.violations).toEqual([]);
  });
});

describe("Prefer", () => {
  it("is served also to a request that breaks the spec, which is recorded", async () => {
    const mock = createMock("inboxkit");
    const response = await mock.fetch(`${mock.url}/mailboxes/list`, {
      method: "POST",
      headers: { ...HEADERS, prefer: "example=workspaceNotFound" },
      body: JSON.stringify({ platfrom: 1 }),
    });
    expect(await response.json()).toMatchObject({ error: true });
    expect(response.status).toBe(200);
    expect(mock.requests[0]?.example).toBe("workspaceNotFound");
    expect(mock.violations.length).toBe(1);
  });
});

it("--list prints every operation with its examples, and ends", async () => {
  const bin = fileURLToPath(new URL("../bin/mailfleet-mock.js", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [bin, "scaledmail", "--list"]);
  expect(stdout).toMatch(/^ScaledMail\n {2}\w+ {2}(GET|POST) \//);
  expect(stdout).toMatch(/ {2}createOrder {2}POST \S+ {2}\(spend\)\n {4}200 {2}orderedWithId, ordered\n/);
});
