import { buyMailboxes, getMailbox, schema, type Sin } from "./sin.js";

/** Against the head of the spec and the layout of its files. */
export const ROOT: Sin[] = [
  ["openapi-version", "another OpenAPI", (d) => (d.openapi.openapi = "3.2.0")],
  ["dialect", "no dialect", (d) => delete d.openapi.jsonSchemaDialect],
  [
    "dialect",
    "the OpenAPI dialect",
    (d) => (d.openapi.jsonSchemaDialect = "https://spec.openapis.org/oas/3.1/dialect/base"),
  ],
  ["info", "a version that is no date", (d) => (d.openapi.info.version = "1.0.0")],
  ["info", "no description", (d) => delete d.openapi.info.description],
  ["one-server", "two servers", (d) => d.openapi.servers.push({ url: "https://sandbox.example.com/v1" })],
  ["one-server", "a slash at the end", (d) => (d.openapi.servers[0].url += "/")],
  [
    "security",
    "a scheme of another name",
    (d) => {
      d.openapi.components.securitySchemes = { bearer: { type: "http", scheme: "bearer" } };
      d.openapi.security = [{ bearer: [] }];
    },
  ],
  [
    "security",
    "a key in the query",
    (d) => (d.openapi.components.securitySchemes.apiKey = { type: "apiKey", in: "query", name: "key" }),
  ],
  ["security", "an operation with its own scopes", (d) => (getMailbox(d).security = [{ apiKey: [] }, {}])],
  ["tag-unused", "a tag without operations", (d) => d.openapi.tags.push({ name: "Billing" })],
  ["tenant-mark", "no x-tenant", (d) => delete d.openapi["x-tenant"]],
  ["tenant-mark", "a tenant without the provider's word for it", (d) => delete d.openapi["x-tenant"].word],
  ["tenant-mark", "a tenant nobody sends", (d) => (d.openapi["x-tenant"].query = "account")],
  ["tenant-mark", "a tenant in a place that is none", (d) => (d.openapi["x-tenant"].cookie = "team")],
  [
    "rate-limits",
    "no x-rate-limits",
    (d) => {
      delete d.openapi["x-rate-limits"];
      delete buyMailboxes(d)["x-rate-class"];
    },
  ],
  ["rate-limits", "no window", (d) => delete d.openapi["x-rate-limits"].default.seconds],
  ["rate-limits", "an ungraded limit", (d) => delete d.openapi["x-rate-limits"].default.evidence],
  ["rate-limits", "a limit from nowhere", (d) => delete d.openapi["x-rate-limits"].default.source],
  [
    "rate-limits",
    "a class nobody is in",
    (d) => (d.openapi["x-rate-limits"].search = d.openapi["x-rate-limits"].orders),
  ],
  [
    "paths-only-ref",
    "an operation in the root",
    (d) => {
      d.openapi.paths["/domains/connect"] = d.domains.paths["/domains/connect"];
      delete d.domains.paths;
      const ref = { $ref: "./domains.yaml#/components/schemas/ConnectDomainReply" };
      const { responses, requestBody } = d.openapi.paths["/domains/connect"].post;
      requestBody.content["application/json"].schema.$ref = "./domains.yaml#/components/schemas/ConnectDomainRequest";
      for (const status of ["200", "409"]) responses[status].content["application/json"].schema = ref;
    },
  ],
  [
    "paths-only-ref",
    "a path that points at another",
    (d) => {
      d.openapi.paths["/domains/attach"] = d.openapi.paths["/domains/connect"];
      delete d.openapi.paths["/domains/connect"];
    },
  ],
  ["left-over", "a schema nobody uses", (d) => (d.mailboxes.components.schemas.Forgotten = { type: "string" })],
  [
    "left-over",
    "a path the root does not name",
    (d) => {
      d.domains.paths["/domains/attach"] = structuredClone(d.domains.paths["/domains/connect"]);
    },
  ],
  [
    "left-over",
    "a webhook the root does not name",
    (d) => (d.webhooks.webhooks["mailbox.lost"] = { post: { description: "Gone." } }),
  ],
  [
    "schema-name",
    "a schema in camelCase",
    (d) => {
      d.mailboxes.components.schemas.mailboxStatus = schema(d, "MailboxStatus");
      delete d.mailboxes.components.schemas.MailboxStatus;
      schema(d, "Mailbox").properties.status.$ref = "#/components/schemas/mailboxStatus";
    },
  ],
  [
    "schema-name",
    "one name for two things",
    (d) => {
      d.domains.components.schemas.Mailbox = { type: "string" };
      d.domains.components.schemas.ConnectDomainReply.properties.mailbox = { $ref: "#/components/schemas/Mailbox" };
    },
  ],
  [
    "circular",
    "a schema inside itself",
    (d) => {
      schema(d, "Mailbox").properties.alias = { anyOf: [{ $ref: "#/components/schemas/Mailbox" }, { type: "null" }] };
    },
  ],
];
