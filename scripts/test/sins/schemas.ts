import { getMailbox, schema, closedPart, type Sin } from "./sin.js";

/** Against schemas and their marks. */
export const SCHEMAS: Sin[] = [
  [
    "discriminator",
    "a discriminator",
    (d) => {
      d.domains.components.schemas.ConnectDomainRequest.discriminator = { propertyName: "domain" };
    },
  ],
  ["field-evidence", "a grade that is none", (d) => (schema(d, "Mailbox").properties.note["x-evidence"] = "guessed")],
  [
    "open-enum",
    "a closed enum in a reply",
    (d) => (d.mailboxes.components.schemas.MailboxStatus = { type: "string", enum: ["pending", "active"] }),
  ],
  [
    "open-enum",
    "a closed enum in a webhook",
    (d) => {
      d.webhooks.components.schemas.MailboxReadyEvent.properties.event = {
        type: "string",
        enum: ["mailbox.ready", "mailbox.lost"],
      };
    },
  ],
  ["untyped", "a field of no type", (d) => delete schema(d, "Mailbox").properties.note["x-evidence"]],
  ["untyped", "an array of nothing in particular", (d) => (schema(d, "Mailbox").properties.tags = { type: "array" })],
  ["request-open", "an open request", (d) => delete schema(d, "BuyMailboxesRequest").additionalProperties],
  ["request-open", "an open object inside a request", (d) => (schema(d, "NewMailbox").additionalProperties = true)],
  [
    "request-open",
    "an open branch of a request",
    (d) => {
      delete d.domains.components.schemas.ConnectDomainRequest.oneOf[0].additionalProperties;
    },
  ],
  ["reply-unwritten", "a reply that does not say", (d) => delete schema(d, "Mailbox").additionalProperties],
  ["reply-closed", "a closed reply", (d) => (schema(d, "BuyMailboxesReply").additionalProperties = false)],
  [
    "bare-object",
    "a bare object",
    (d) => (schema(d, "Mailbox").properties.meta = { type: "object", additionalProperties: true }),
  ],
  [
    "bare-object",
    "a bare object in a webhook",
    (d) => {
      d.webhooks.components.schemas.MailboxReadyEvent.properties.data = { type: "object", additionalProperties: true };
    },
  ],
  [
    "all-of-closed",
    "two closed objects in one allOf",
    (d) => {
      schema(d, "NewMailbox").properties.owner = { allOf: [closedPart("first"), closedPart("last")] };
    },
  ],
  [
    "one-of-overlap",
    "two branches that both match",
    (d) => {
      for (const branch of d.domains.components.schemas.ConnectDomainRequest.oneOf) {
        delete branch.required;
        delete branch.properties.domain_id;
      }
      d.domains.components.schemas.ConnectDomainRequest.oneOf[0].required = ["domain"];
      d.domains.components.schemas.ConnectDomainRequest.oneOf[1].properties = {
        domain: { type: "string" },
        speed: { type: "integer" },
      };
      d.domains.components.schemas.ConnectDomainRequest.oneOf[1].required = ["speed"];
    },
  ],
  [
    "one-of-overlap",
    "constants nobody has to send",
    (d) => {
      schema(d, "BuyMailboxesReply").required = ["order_id"];
      d.shared.components.schemas.Failure.required = ["message"];
    },
  ],

  ["secret-mark", "an unmarked password", (d) => delete schema(d, "Mailbox").properties.password["x-secret"]],
  ["secret-mark", "an unmarked API key", (d) => (schema(d, "Mailbox").properties.smtpApiKey = { type: "string" })],
  [
    "secret-mark",
    "an unmarked secret of that name elsewhere",
    (d) => {
      schema(d, "Mailbox").properties.phrase = { type: "string", "x-secret": true };
      schema(d, "NewMailbox").properties.phrase = { type: "string" };
    },
  ],
  [
    "secret-mark",
    "an unmarked query token",
    (d) => getMailbox(d).parameters.push({ name: "access_token", in: "query", schema: { type: "string" } }),
  ],
  ["secret-mark", "a mark that is neither", (d) => (schema(d, "Mailbox").properties.password["x-secret"] = "yes")],
  [
    "secret-value",
    "a password that looks real",
    (d) => {
      d.examples["getMailbox.active.json"] = { id: "mailbox_1", status: "active", password: "x7!Kp0" };
    },
  ],
  ["money-mark", "an unmarked price", (d) => delete schema(d, "BuyMailboxesReply").properties.total_price["x-money"]],
  [
    "money-mark",
    "an unmarked balance in camelCase",
    (d) => (schema(d, "Mailbox").properties.walletBalance = { type: "number" }),
  ],
  [
    "money-mark",
    "another currency",
    (d) => (schema(d, "BuyMailboxesReply").properties.total_price["x-money"].unit = "eur"),
  ],
  [
    "money-mark",
    "money that is an object",
    (d) => {
      schema(d, "Mailbox").properties.plan = {
        type: "object",
        properties: { id: { type: "string" } },
        additionalProperties: true,
        "x-money": { unit: "usd" },
      };
    },
  ],
  [
    "money-mark",
    "an unmarked map of prices",
    (d) =>
      (schema(d, "Mailbox").properties.pricing = {
        type: "object",
        additionalProperties: { type: ["number", "null"] },
      }),
  ],
  [
    "money-mark",
    "an unmarked list of amounts",
    (d) =>
      (schema(d, "Mailbox").properties.amounts = {
        anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }],
      }),
  ],
];
