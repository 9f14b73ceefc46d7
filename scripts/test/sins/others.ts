import { getMailbox, mailboxReady, schema, named, renameExample, type Sin } from "./sin.js";

/** Against webhooks, wording, and what the linter knows. */
export const OTHERS: Sin[] = [
  ["webhook", "an operationId", (d) => (mailboxReady(d).operationId = "mailboxReady")],
  [
    "webhook",
    "no payload",
    (d) => {
      delete mailboxReady(d).requestBody;
      delete d.webhooks.components;
      delete d.examples["webhook.mailbox.ready.json"];
    },
  ],
  ["webhook", "no description", (d) => delete mailboxReady(d).description],
  ["evidence", "an ungraded webhook", (d) => delete mailboxReady(d)["x-evidence"]],
  [
    "webhook-example",
    "no example named event",
    (d) => {
      mailboxReady(d).requestBody.content["application/json"].examples = {
        ready: named("Ready", "webhook.mailbox.ready.ready.json"),
      };
      renameExample(d, "webhook.mailbox.ready.json", "webhook.mailbox.ready.ready.json");
    },
  ],
  ["signature", "a scheme that is none", (d) => (d.openapi["x-webhook-signature"].scheme = "rsa")],
  [
    "signature",
    "a digest of the key that proves a body",
    (d) => {
      d.openapi["x-webhook-signature"].scheme = "sha256-of-key";
      delete d.openapi["x-webhook-signature"].signs;
    },
  ],
  ["signature", "no header", (d) => delete d.openapi["x-webhook-signature"].header],
  ["signature", "a timestamp of no format", (d) => delete d.openapi["x-webhook-signature"].timestampFormat],
  ["signature", "a word that is none", (d) => (d.openapi["x-webhook-signature"].algorithm = "sha256")],
  ["signature", "an inference about nothing", (d) => (d.openapi["x-webhook-signature"].inferred = ["nonce"])],
  [
    "signature",
    "a signature of nothing",
    (d) => {
      delete d.openapi.webhooks;
      delete d.webhooks.webhooks;
      delete d.webhooks.components;
      delete d.examples["webhook.mailbox.ready.json"];
    },
  ],

  ["machine-path", "a path of one machine", (d) => (getMailbox(d)["x-source"] = "/home/ada/notes.md, 2026")],
  ["machine-path", "a way out of the repository", (d) => (getMailbox(d).description = "See ../notes.md.")],

  ["lint struct", "a nullable field", (d) => (schema(d, "Mailbox").properties.id.nullable = true)],
  ["lint struct", "a misspelt key", (d) => (getMailbox(d).responses["200"].contents = {})],
  ["lint path-parameters-defined", "a path parameter nobody declares", (d) => getMailbox(d).parameters.shift()],
  [
    "lint operation-parameters-unique",
    "a parameter twice",
    (d) => getMailbox(d).parameters.push(getMailbox(d).parameters[1]),
  ],
  [
    "lint no-required-schema-properties-undefined",
    "a required key nobody describes",
    (d) =>
      (schema(d, "NewMailbox").properties.owner = {
        type: "object",
        required: ["name"],
        properties: {},
        additionalProperties: false,
      }),
  ],
  [
    "lint no-unresolved-refs",
    "a reference that leads nowhere",
    (d) => (schema(d, "Mailbox").properties.status.$ref = "#/components/schemas/State"),
  ],
  ["example-missing", "an example file that is not there", (d) => delete d.examples["getMailbox.active.json"]],
];
