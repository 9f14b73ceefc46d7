import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { describe as line } from "../lib/report.js";
import { checkSpoilt, PATHS, type Draft } from "./spec-fixture.js";
import { SINS } from "./spec-sins.js";

const { buyMailboxes, getMailbox } = PATHS;
const scripts = fileURLToPath(new URL("..", import.meta.url));
const mailbox = (draft: Draft): any => draft.mailboxes.components.schemas.Mailbox.properties;
const request = (draft: Draft): any => draft.mailboxes.components.schemas.NewMailbox.properties;

describe("check-specs", () => {
  it("accepts a spec by every rule", async () => {
    const checked = await checkSpoilt(() => {});
    expect(checked.problems.map(line)).toEqual([]);
    expect(checked).toMatchObject({ operations: 3, webhooks: 1, examples: 13 });
  });

  it.each(SINS)("%s: %s", async (rule, _sin, spoil) => {
    const { problems } = await checkSpoilt(spoil);
    expect([...new Set(problems.map((problem) => problem.rule))], problems.map(line).join("\n")).toEqual([rule]);
  });

  it("has a failing spec for every rule", () => {
    const folder = path.join(scripts, "lib/rules");
    const source = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8")).join("\n");
    const rules = [...source.matchAll(/report\("([a-z-]+)"/g)].map((match) => match[1]);
    expect(rules.length).toBeGreaterThan(40);
    expect([...new Set(rules)].filter((rule) => !SINS.some(([shown]) => shown === rule))).toEqual([]);
  });

  it("says where, what and how to mend it", async () => {
    const { problems } = await checkSpoilt((draft) => delete draft.mailboxes.components.schemas.NewMailbox.additionalProperties);
    expect(problems.map(line)).toEqual(["specs/acme/mailboxes.yaml: NewMailbox: a request schema is open: add additionalProperties: false"]);
  });
});

/** What looks like a sin and is none. */
const VIRTUES: [virtue: string, write: (draft: Draft) => void][] = [
  ["a suspicious name that says it is no secret", (d) => (mailbox(d).token_count = { type: "integer", "x-secret": false })],
  ["a flag about a secret", (d) => (mailbox(d).has_password = { type: "boolean" })],
  ["a name about money that says it is no amount", (d) => (mailbox(d).credits_note = { type: "string", "x-money": false })],
  ["an identifier of a price", (d) => (mailbox(d).price_id = { type: "string" })],
  ["a secret beside a reference", (d) => {
    d.mailboxes.components.schemas.Login = { type: "object", properties: { host: { type: "string" } }, additionalProperties: true };
    mailbox(d).hosting = { $ref: "#/components/schemas/Login", "x-secret": true };
  }],
  ["an open nullable enum", (d) => (mailbox(d).plan = { anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string" }, { type: "null" }] })],
  ["a const in a reply", (d) => (mailbox(d).kind = { const: "mailbox" })],
  ["a closed enum in a request", (d) => (request(d).size = { type: "string", enum: ["s", "m", "l"] })],
  ["an object nobody knows", (d) => (mailbox(d).meta = { type: "object", additionalProperties: true, "x-evidence": "inferred" })],
  ["a map of arrays", (d) => (mailbox(d).by_day = { type: "object", additionalProperties: { type: "array", items: { type: "string" } } })],
  ["a oneOf of types", (d) => (mailbox(d).size = { oneOf: [{ type: "integer" }, { type: "string" }, { type: "null" }] })],
  ["a oneOf inside a oneOf", (d) => {
    const branch = (kind: string): object => ({ type: "object", required: ["kind"], properties: { kind: { const: kind } }, additionalProperties: true });
    mailbox(d).thing = { oneOf: [branch("a"), { oneOf: [branch("b"), branch("c")] }] };
  }],
  ["branches that only say what is required", (d) => {
    request(d).contact = {
      type: "object",
      properties: { phone: { type: "string" }, fax: { type: "string" } },
      additionalProperties: false,
      anyOf: [{ required: ["phone"] }, { required: ["fax"] }],
    };
  }],
  ["a map of mailboxes as the batch", (d) => {
    d.mailboxes.components.schemas.BuyMailboxesRequest.properties.mailboxes = {
      type: "object",
      additionalProperties: { type: "array", items: { $ref: "#/components/schemas/NewMailbox" } },
    };
    d.examples["buyMailboxes.request.json"] = { mailboxes: { "example.com": [{ address: "ada@example.com", platform: "azure" }] } };
  }],
  ["a call that needs no key", (d) => (getMailbox(d).security = [])],
  ["a response without a body", (d) => (getMailbox(d).responses["204"] = { description: "Nothing." })],
  ["an unsigned webhook", (d) => delete d.openapi["x-webhook-signature"]],
  ["a constant digest of the key", (d) => {
    d.openapi["x-webhook-signature"] = {
      scheme: "sha256-of-key", proves: "sender-token", header: "X-Acme-Signature", prefix: "sha256=", encoding: "hex", source: "docs.example.com",
    };
  }],
  ["a second request example", (d) => {
    const { examples } = buyMailboxes(d).requestBody.content["application/json"];
    examples.requestAzure = { summary: "On Azure", externalValue: "examples/buyMailboxes.requestAzure.json" };
    d.examples["buyMailboxes.requestAzure.json"] = { mailboxes: [{ address: "ada@example.com", platform: "azure" }] };
  }],
];

describe("check-specs lets pass", () => {
  it.each(VIRTUES)("%s", async (_virtue, write) => {
    expect((await checkSpoilt(write)).problems.map(line)).toEqual([]);
  });
});

describe("the command", () => {
  const run = (...args: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ["--import", "tsx", path.join(scripts, "check-specs.ts"), ...args], { encoding: "utf8", cwd: path.dirname(scripts) });

  it("explains itself", { timeout: 30_000 }, () => {
    const { status, stdout } = run("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("check-specs [provider...]");
  });

  it("fails on a provider that has no spec, and names those that have one", { timeout: 30_000 }, () => {
    const { status, stderr } = run("nobody");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^nobody: no such folder in specs\/, which has \w+/);
  });

  it("holds every spec of the tree against the rules", { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = run();
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^(\w+: \d+ operations, \d+ webhooks, \d+ examples: ok\n)+$/);
    expect(status).toBe(0);
  });
});
