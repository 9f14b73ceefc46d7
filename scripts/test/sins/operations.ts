import { buyMailboxes, getMailbox, connectDomain, schema, type Sin } from "./sin.js";

/** Against the facts and parameters of an operation. */
export const OPERATIONS: Sin[] = [
  [
    "operation-id",
    "an operationId with an underscore",
    (d) => {
      getMailbox(d).operationId = "get_mailbox";
      getMailbox(d).responses["200"].content["application/json"].examples.active.externalValue =
        "examples/get_mailbox.active.json";
      d.examples["get_mailbox.active.json"] = d.examples["getMailbox.active.json"];
      delete d.examples["getMailbox.active.json"];
    },
  ],
  ["words", "no summary", (d) => delete getMailbox(d).summary],
  ["words", "no description", (d) => delete getMailbox(d).description],
  ["one-tag", "two tags", (d) => getMailbox(d).tags.push("Domains")],
  ["one-tag", "an undeclared tag", (d) => (getMailbox(d).tags = ["Inboxes"])],
  ["evidence", "no x-evidence", (d) => delete getMailbox(d)["x-evidence"]],
  ["evidence", "an aspect left out", (d) => delete getMailbox(d)["x-evidence"].path],
  ["evidence", "a grade that is none", (d) => (getMailbox(d)["x-evidence"].path = "likely")],
  ["source", "no x-source", (d) => delete getMailbox(d)["x-source"]],
  ["source", "a source without a date", (d) => (getMailbox(d)["x-source"] = "docs.example.com")],
  ["effect", "no x-effect", (d) => delete connectDomain(d)["x-effect"]],
  ["effect", "an effect that is none", (d) => (connectDomain(d)["x-effect"] = "delete")],
  [
    "effect-method",
    "a GET that writes",
    (d) => {
      getMailbox(d)["x-effect"] = "write";
      getMailbox(d).responses["500"] = { $ref: "./shared.yaml#/components/responses/ServerError" };
    },
  ],
  [
    "effect-method",
    "a DELETE that reads",
    (d) => {
      d.mailboxes.paths["/mailboxes/{mailbox_id}"] = { delete: getMailbox(d) };
    },
  ],
  ["repeatable", "no x-repeatable", (d) => delete connectDomain(d)["x-repeatable"]],
  ["repeatable", "an unrepeatable read", (d) => (getMailbox(d)["x-repeatable"] = false)],
  ["repeatable", "a repeatable purchase", (d) => (buyMailboxes(d)["x-repeatable"] = true)],
  ["destructive", "x-destructive: false", (d) => (connectDomain(d)["x-destructive"] = false)],
  ["destructive", "a destructive read", (d) => (getMailbox(d)["x-destructive"] = true)],
  ["rate-class", "an unknown class", (d) => (getMailbox(d)["x-rate-class"] = "search")],
  ["rate-class", "the default class", (d) => (getMailbox(d)["x-rate-class"] = "default")],
  ["batch", "a key the body does not have", (d) => (buyMailboxes(d)["x-batch"].items = ["accounts"])],
  [
    "batch",
    "a key that holds one thing",
    (d) => (connectDomain(d)["x-batch"] = { items: ["domain"], allOrNothing: true }),
  ],
  ["batch", "no word on what a refusal means", (d) => delete buyMailboxes(d)["x-batch"].allOrNothing],
  ["batch", "no keys", (d) => (buyMailboxes(d)["x-batch"].items = [])],

  ["parameter-example", "a required parameter without an example", (d) => delete getMailbox(d).parameters[0].example],
  [
    "parameter-place",
    "a cookie",
    (d) => getMailbox(d).parameters.push({ name: "team", in: "cookie", schema: { type: "string" } }),
  ],
  [
    "auth-parameter",
    "the credential as a parameter",
    (d) => {
      getMailbox(d).parameters.push({
        name: "authorization",
        in: "header",
        schema: { type: "string" },
        "x-secret": true,
      });
    },
  ],
  ["tenant", "an optional tenant", (d) => (d.shared.components.parameters.TeamId.required = false)],
  [
    "tenant",
    "a tenant spelt otherwise",
    (d) => {
      getMailbox(d).parameters[1] = {
        name: "x_team_id",
        in: "header",
        required: true,
        schema: { type: "string" },
        example: "team_1",
      };
    },
  ],
  [
    "tenant",
    "an optional tenant in the body",
    (d) => {
      d.openapi["x-tenant"].body = "team_id";
      schema(d, "BuyMailboxesRequest").properties.team_id = { type: "string" };
    },
  ],
  ["target", "a mark that says nothing", (d) => (getMailbox(d)["x-tenant"] = true)],
  [
    "target",
    "a mark where no tenant travels",
    (d) => {
      connectDomain(d)["x-tenant"] = false;
    },
  ],
  [
    "target",
    "a tenant that is destroyed when nobody names one",
    (d) => {
      const disconnect = connectDomain(d);
      disconnect["x-destructive"] = true;
      disconnect.parameters = [{ $ref: "./shared.yaml#/components/parameters/TeamId" }];
      delete disconnect.requestBody;
      delete d.domains.components.schemas.ConnectDomainRequest;
      delete d.examples["connectDomain.request.json"];
    },
  ],
  [
    "path-item",
    "parameters on the path",
    (d) => {
      const item = d.mailboxes.paths["/mailboxes/{mailbox_id}"];
      item.parameters = [item.get.parameters.shift()];
    },
  ],
];
