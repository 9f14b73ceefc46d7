import { buyMailboxes, getMailbox, connectDomain, named, renameExample, type Sin } from "./sin.js";

/** Against request bodies and responses. */
export const BODIES: Sin[] = [
  [
    "request-body",
    "a GET with a body",
    (d) => {
      getMailbox(d).requestBody = structuredClone(buyMailboxes(d).requestBody);
      getMailbox(d).requestBody.content["application/json"].examples.request.externalValue =
        "examples/shared.request.json";
      d.examples["shared.request.json"] = d.examples["buyMailboxes.request.json"];
    },
  ],
  ["request-body", "a body that is perhaps required", (d) => delete buyMailboxes(d).requestBody.required],
  [
    "request-body",
    "a form",
    (d) => {
      const { content } = connectDomain(d).requestBody;
      content["application/x-www-form-urlencoded"] = content["application/json"];
      delete content["application/json"];
    },
  ],
  [
    "request-example",
    "no example named request",
    (d) => {
      connectDomain(d).requestBody.content["application/json"].examples = {
        requestDomain: named("A domain", "connectDomain.requestDomain.json"),
      };
      renameExample(d, "connectDomain.request.json", "connectDomain.requestDomain.json");
    },
  ],
  [
    "request-example",
    "a request example of another name",
    (d) => {
      connectDomain(d).requestBody.content["application/json"].examples.byName = named(
        "A domain",
        "connectDomain.byName.json",
      );
      d.examples["connectDomain.byName.json"] = { domain: "example.org" };
    },
  ],
  ["status", "a default response", (d) => (getMailbox(d).responses.default = { description: "Anything else." })],
  ["status", "a range of statuses", (d) => (getMailbox(d).responses["4XX"] = { description: "Refused." })],
  ["result", "x-result on a 200", (d) => (getMailbox(d).responses["200"]["x-result"] = true)],
  [
    "result",
    "x-result: false",
    (d) => (getMailbox(d).responses["404"] = { description: "Not there.", "x-result": false }),
  ],
  [
    "response-schema",
    "content without a schema",
    (d) => {
      getMailbox(d).responses["202"] = {
        description: "Later.",
        content: { "text/plain": { examples: { queued: named("Queued", "getMailbox.queued.json") } } },
      };
      d.examples["getMailbox.queued.json"] = "queued";
    },
  ],
  [
    "response-example",
    "content without an example",
    (d) => {
      delete getMailbox(d).responses["200"].content["application/json"].examples;
      delete d.examples["getMailbox.active.json"];
    },
  ],
  ["failure", "a 409 that neither failed nor succeeded", (d) => delete connectDomain(d).responses["409"]["x-result"]],
  [
    "failure",
    "a 200 that can only fail",
    (d) => {
      getMailbox(d).responses["200"] = { $ref: "./shared.yaml#/components/responses/Unauthorized" };
      getMailbox(d).responses["401"] = { $ref: "./shared.yaml#/components/responses/ServerError" };
      getMailbox(d).responses["201"] = { description: "Nothing to show." };
      delete d.examples["getMailbox.active.json"];
      delete d.mailboxes.components.schemas.Mailbox;
      delete d.mailboxes.components.schemas.MailboxStatus;
    },
  ],
  ["failure-example", "an operation that never fails", (d) => delete getMailbox(d).responses["401"]],
  ["server-failure", "a purchase without a 5xx", (d) => delete buyMailboxes(d).responses["500"]],
  [
    "no-success",
    "an operation that never succeeds",
    (d) => {
      delete connectDomain(d).responses["200"];
      delete d.examples["connectDomain.connected.json"];
    },
  ],
];
