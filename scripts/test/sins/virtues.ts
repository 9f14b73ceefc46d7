import type { Draft } from "../spec-fixture.js";
import { buyMailboxes, getMailbox } from "./sin.js";

const mailbox = (draft: Draft): any => draft.mailboxes.components.schemas.Mailbox.properties;
const request = (draft: Draft): any => draft.mailboxes.components.schemas.NewMailbox.properties;

function kind(name: string): object {
  return { type: "object", required: ["kind"], properties: { kind: { const: name } }, additionalProperties: true };
}

/** What looks like a sin and is none. */
export const VIRTUES: [virtue: string, write: (draft: Draft) => void][] = [
  [
    "a suspicious name that says it is no secret",
    (d) => (mailbox(d).token_count = { type: "integer", "x-secret": false }),
  ],
  [
    "several limits of one name",
    (d) => {
      const limit = { requests: 5, seconds: 1, evidence: "documented", source: "the docs" };
      d.openapi["x-rate-limits"].default = [limit, { ...limit, requests: 100, seconds: 60 }];
    },
  ],
  ["a flag about a secret", (d) => (mailbox(d).has_password = { type: "boolean" })],
  [
    "a name about money that says it is no amount",
    (d) => (mailbox(d).credits_note = { type: "string", "x-money": false }),
  ],
  ["an identifier of a price", (d) => (mailbox(d).price_id = { type: "string" })],
  [
    "a secret beside a reference",
    (d) => {
      d.mailboxes.components.schemas.Login = {
        type: "object",
        properties: { host: { type: "string" } },
        additionalProperties: true,
      };
      mailbox(d).hosting = { $ref: "#/components/schemas/Login", "x-secret": true };
    },
  ],
  [
    "an open nullable enum",
    (d) => (mailbox(d).plan = { anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string" }, { type: "null" }] }),
  ],
  ["a const in a reply", (d) => (mailbox(d).kind = { const: "mailbox" })],
  ["a closed enum in a request", (d) => (request(d).size = { type: "string", enum: ["s", "m", "l"] })],
  [
    "an object nobody knows",
    (d) => (mailbox(d).meta = { type: "object", additionalProperties: true, "x-evidence": "inferred" }),
  ],
  [
    "a map of arrays",
    (d) => (mailbox(d).by_day = { type: "object", additionalProperties: { type: "array", items: { type: "string" } } }),
  ],
  [
    "a oneOf of types",
    (d) => (mailbox(d).size = { oneOf: [{ type: "integer" }, { type: "string" }, { type: "null" }] }),
  ],
  [
    "a oneOf inside a oneOf",
    (d) => {
      mailbox(d).thing = { oneOf: [kind("a"), { oneOf: [kind("b"), kind("c")] }] };
    },
  ],
  [
    "branches that only say what is required",
    (d) => {
      request(d).contact = {
        type: "object",
        properties: { phone: { type: "string" }, fax: { type: "string" } },
        additionalProperties: false,
        anyOf: [{ required: ["phone"] }, { required: ["fax"] }],
      };
    },
  ],
  [
    "a map of mailboxes as the batch",
    (d) => {
      d.mailboxes.components.schemas.BuyMailboxesRequest.properties.mailboxes = {
        type: "object",
        additionalProperties: { type: "array", items: { $ref: "#/components/schemas/NewMailbox" } },
      };
      d.examples["buyMailboxes.request.json"] = {
        mailboxes: { "example.com": [{ address: "ada@example.com", platform: "azure" }] },
      };
    },
  ],
  ["a tenant that the caller has to name", (d) => (getMailbox(d)["x-tenant"] = false)],
  ["a call that needs no key", (d) => (getMailbox(d).security = [])],
  ["a response without a body", (d) => (getMailbox(d).responses["204"] = { description: "Nothing." })],
  ["an unsigned webhook", (d) => delete d.openapi["x-webhook-signature"]],
  [
    "a constant digest of the key",
    (d) => {
      d.openapi["x-webhook-signature"] = {
        scheme: "sha256-of-key",
        proves: "sender-token",
        header: "X-Acme-Signature",
        prefix: "sha256=",
        encoding: "hex",
        source: "docs.example.com",
      };
    },
  ],
  [
    "a second request example",
    (d) => {
      const { examples } = buyMailboxes(d).requestBody.content["application/json"];
      examples.requestAzure = { summary: "On Azure", externalValue: "examples/buyMailboxes.requestAzure.json" };
      d.examples["buyMailboxes.requestAzure.json"] = { mailboxes: [{ address: "ada@example.com", platform: "azure" }] };
    },
  ],
  [
    "a refusal that is known by its words",
    (d) => {
      const { insufficientWallet } = buyMailboxes(d).responses["200"].content["application/json"].examples;
      buyMailboxes(d)["x-batch"].allOrNothing = false;
      Object.assign(insufficientWallet, {
        "x-outcome": "not-applied",
        "x-source": "docs.example.com/buy-mailboxes, 2026-11-01",
        "x-texts": { message: "insufficient wallet balance( to buy \\d+ mailboxes)?" },
        "x-all-or-nothing": true,
      });
    },
  ],
];
