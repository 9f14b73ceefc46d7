import {
  getMailbox,
  connectDomain,
  mailboxReady,
  schema,
  named,
  renameExample,
  renameAnswer,
  type Sin,
} from "./sin.js";

/** Against examples. */
export const EXAMPLES: Sin[] = [
  [
    "example-file",
    "an example written in place",
    (d) => {
      const { examples } = getMailbox(d).responses["200"].content["application/json"];
      examples.active = { summary: "Active", value: d.examples["getMailbox.active.json"] };
      delete d.examples["getMailbox.active.json"];
    },
  ],
  [
    "example-name",
    "a file named after nothing",
    (d) => {
      getMailbox(d).responses["200"].content["application/json"].examples.active.externalValue =
        "examples/mailbox.json";
      renameExample(d, "getMailbox.active.json", "mailbox.json");
    },
  ],
  [
    "example-name",
    "another operation's file",
    (d) => {
      connectDomain(d).responses["409"].content["application/json"].examples.alreadyConnected.externalValue =
        "examples/connectDomain.connected.json";
      delete d.examples["connectDomain.alreadyConnected.json"];
    },
  ],
  [
    "example-name",
    "a webhook in another event's file",
    (d) => {
      mailboxReady(d).requestBody.content["application/json"].examples.event.externalValue =
        "examples/webhook.ready.json";
      renameExample(d, "webhook.mailbox.ready.json", "webhook.ready.json");
    },
  ],
  [
    "example-agrees",
    "an example that answers with another id than was asked for",
    (d) => {
      getMailbox(d).parameters.find((each: any) => each.name === "mailbox_id").example = "mbx_other";
    },
  ],
  ["example-unused", "a file nobody uses", (d) => (d.examples["getMailbox.old.json"] = {})],
  [
    "example-summary",
    "an example without a summary",
    (d) => {
      delete getMailbox(d).responses["200"].content["application/json"].examples.active.summary;
    },
  ],
  [
    "example-twice",
    "one name for two answers",
    (d) => {
      const { content } = connectDomain(d).responses["409"];
      content["application/json"].examples = { connected: named("Connected before", "shared.connected.json") };
      renameExample(d, "connectDomain.alreadyConnected.json", "shared.connected.json");
    },
  ],
  ["example-camel", "a name with an underscore", (d) => renameAnswer(d, "already_connected")],
  ["example-camel", "a name that is a number", (d) => renameAnswer(d, "error409")],
  [
    "example-invalid",
    "an answer that breaks its schema",
    (d) => (d.examples["connectDomain.connected.json"] = { domain_id: 1 }),
  ],
  [
    "example-invalid",
    "a request with a key too many",
    (d) => (d.examples["connectDomain.request.json"] = { domain: "example.com", speed: 1 }),
  ],
  [
    "example-invalid",
    "a parameter example of another type",
    (d) => (getMailbox(d).parameters[0].schema = { type: "integer" }),
  ],
  [
    "example-invalid",
    "a webhook that breaks its schema",
    (d) => (d.examples["webhook.mailbox.ready.json"] = { event: "mailbox.ready" }),
  ],
  [
    "example-invalid",
    "a malformed address",
    (d) => {
      d.examples["buyMailboxes.request.json"] = { mailboxes: [{ address: "ada", platform: "google" }] };
    },
  ],
  ["example-invalid", "a schema's own example", (d) => (schema(d, "Mailbox").properties.id.examples = [7])],
  ["schema", "a keyword that is none", (d) => (schema(d, "Mailbox").properties.id["x-colour"] = "red")],
  ["schema", "a pattern that does not compile", (d) => (schema(d, "Mailbox").properties.id.pattern = "^[")],
  ["schema", "a format that is none", (d) => (schema(d, "Mailbox").properties.id.format = "mailbox-id")],
];
