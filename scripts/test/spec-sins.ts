import { PATHS, type Draft } from "./spec-fixture.js";

const { buyMailboxes, getMailbox, connectDomain, mailboxReady } = PATHS;
const schema = (draft: Draft, name: string): any => draft.mailboxes.components.schemas[name];
const named = (summary: string, file: string): object => ({ summary, externalValue: `examples/${file}` });

/** What is broken, how, and the one rule that must say so. */
export const SINS: [rule: string, sin: string, spoil: (draft: Draft) => void][] = [
  ["openapi-version", "another OpenAPI", (d) => (d.openapi.openapi = "3.2.0")],
  ["dialect", "no dialect", (d) => delete d.openapi.jsonSchemaDialect],
  ["dialect", "the OpenAPI dialect", (d) => (d.openapi.jsonSchemaDialect = "https://spec.openapis.org/oas/3.1/dialect/base")],
  ["info", "a version that is no date", (d) => (d.openapi.info.version = "1.0.0")],
  ["info", "no description", (d) => delete d.openapi.info.description],
  ["one-server", "two servers", (d) => d.openapi.servers.push({ url: "https://sandbox.example.com/v1" })],
  ["one-server", "a slash at the end", (d) => (d.openapi.servers[0].url += "/")],
  ["security", "a scheme of another name", (d) => {
    d.openapi.components.securitySchemes = { bearer: { type: "http", scheme: "bearer" } };
    d.openapi.security = [{ bearer: [] }];
  }],
  ["security", "a key in the query", (d) => (d.openapi.components.securitySchemes.apiKey = { type: "apiKey", in: "query", name: "key" })],
  ["security", "an operation with its own scopes", (d) => (getMailbox(d).security = [{ apiKey: [] }, {}])],
  ["tag-unused", "a tag without operations", (d) => d.openapi.tags.push({ name: "Billing" })],
  ["tenant-mark", "no x-tenant", (d) => delete d.openapi["x-tenant"]],
  ["tenant-mark", "a tenant nobody sends", (d) => (d.openapi["x-tenant"].query = "account")],
  ["tenant-mark", "a tenant in a place that is none", (d) => (d.openapi["x-tenant"].cookie = "team")],
  ["rate-limits", "no x-rate-limits", (d) => {
    delete d.openapi["x-rate-limits"];
    delete buyMailboxes(d)["x-rate-class"];
  }],
  ["rate-limits", "no window", (d) => delete d.openapi["x-rate-limits"].default.seconds],
  ["rate-limits", "an ungraded limit", (d) => delete d.openapi["x-rate-limits"].default.evidence],
  ["rate-limits", "a limit from nowhere", (d) => delete d.openapi["x-rate-limits"].default.source],
  ["rate-limits", "a class nobody is in", (d) => (d.openapi["x-rate-limits"].search = d.openapi["x-rate-limits"].orders)],
  ["paths-only-ref", "an operation in the root", (d) => {
    d.openapi.paths["/domains/connect"] = d.domains.paths["/domains/connect"];
    delete d.domains.paths;
    const ref = { $ref: "./domains.yaml#/components/schemas/ConnectDomainReply" };
    const { responses, requestBody } = d.openapi.paths["/domains/connect"].post;
    requestBody.content["application/json"].schema.$ref = "./domains.yaml#/components/schemas/ConnectDomainRequest";
    for (const status of ["200", "409"]) responses[status].content["application/json"].schema = ref;
  }],
  ["paths-only-ref", "a path that points at another", (d) => {
    d.openapi.paths["/domains/attach"] = d.openapi.paths["/domains/connect"];
    delete d.openapi.paths["/domains/connect"];
  }],
  ["left-over", "a schema nobody uses", (d) => (d.mailboxes.components.schemas.Forgotten = { type: "string" })],
  ["left-over", "a path the root does not name", (d) => {
    d.domains.paths["/domains/attach"] = structuredClone(d.domains.paths["/domains/connect"]);
  }],
  ["left-over", "a webhook the root does not name", (d) => (d.webhooks.webhooks["mailbox.lost"] = { post: { description: "Gone." } })],
  ["schema-name", "a schema in camelCase", (d) => {
    d.mailboxes.components.schemas.mailboxStatus = schema(d, "MailboxStatus");
    delete d.mailboxes.components.schemas.MailboxStatus;
    schema(d, "Mailbox").properties.status.$ref = "#/components/schemas/mailboxStatus";
  }],
  ["schema-name", "one name for two things", (d) => {
    d.domains.components.schemas.Mailbox = { type: "string" };
    d.domains.components.schemas.ConnectDomainReply.properties.mailbox = { $ref: "#/components/schemas/Mailbox" };
  }],
  ["circular", "a schema inside itself", (d) => {
    schema(d, "Mailbox").properties.alias = { anyOf: [{ $ref: "#/components/schemas/Mailbox" }, { type: "null" }] };
  }],

  ["operation-id", "an operationId with an underscore", (d) => {
    getMailbox(d).operationId = "get_mailbox";
    getMailbox(d).responses["200"].content["application/json"].examples.active.externalValue = "examples/get_mailbox.active.json";
    d.examples["get_mailbox.active.json"] = d.examples["getMailbox.active.json"];
    delete d.examples["getMailbox.active.json"];
  }],
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
  ["effect-method", "a GET that writes", (d) => {
    getMailbox(d)["x-effect"] = "write";
    getMailbox(d).responses["500"] = { $ref: "./shared.yaml#/components/responses/ServerError" };
  }],
  ["effect-method", "a DELETE that reads", (d) => {
    d.mailboxes.paths["/mailboxes/{mailbox_id}"] = { delete: getMailbox(d) };
  }],
  ["repeatable", "no x-repeatable", (d) => delete connectDomain(d)["x-repeatable"]],
  ["repeatable", "an unrepeatable read", (d) => (getMailbox(d)["x-repeatable"] = false)],
  ["repeatable", "a repeatable purchase", (d) => (buyMailboxes(d)["x-repeatable"] = true)],
  ["destructive", "x-destructive: false", (d) => (connectDomain(d)["x-destructive"] = false)],
  ["destructive", "a destructive read", (d) => (getMailbox(d)["x-destructive"] = true)],
  ["rate-class", "an unknown class", (d) => (getMailbox(d)["x-rate-class"] = "search")],
  ["rate-class", "the default class", (d) => (getMailbox(d)["x-rate-class"] = "default")],
  ["batch", "a key the body does not have", (d) => (buyMailboxes(d)["x-batch"].items = ["accounts"])],
  ["batch", "a key that holds one thing", (d) => (connectDomain(d)["x-batch"] = { items: ["domain"], allOrNothing: true })],
  ["batch", "no word on what a refusal means", (d) => delete buyMailboxes(d)["x-batch"].allOrNothing],
  ["batch", "no keys", (d) => (buyMailboxes(d)["x-batch"].items = [])],

  ["parameter-example", "a required parameter without an example", (d) => delete getMailbox(d).parameters[0].example],
  ["parameter-place", "a cookie", (d) => getMailbox(d).parameters.push({ name: "team", in: "cookie", schema: { type: "string" } })],
  ["auth-parameter", "the credential as a parameter", (d) => {
    getMailbox(d).parameters.push({ name: "authorization", in: "header", schema: { type: "string" }, "x-secret": true });
  }],
  ["tenant", "an optional tenant", (d) => (d.shared.components.parameters.TeamId.required = false)],
  ["tenant", "a tenant spelt otherwise", (d) => {
    getMailbox(d).parameters[1] = { name: "x_team_id", in: "header", required: true, schema: { type: "string" }, example: "team_1" };
  }],
  ["tenant", "an optional tenant in the body", (d) => {
    d.openapi["x-tenant"].body = "team_id";
    schema(d, "BuyMailboxesRequest").properties.team_id = { type: "string" };
  }],
  ["path-item", "parameters on the path", (d) => {
    const item = d.mailboxes.paths["/mailboxes/{mailbox_id}"];
    item.parameters = [item.get.parameters.shift()];
  }],

  ["request-body", "a GET with a body", (d) => {
    getMailbox(d).requestBody = structuredClone(buyMailboxes(d).requestBody);
    getMailbox(d).requestBody.content["application/json"].examples.request.externalValue = "examples/shared.request.json";
    d.examples["shared.request.json"] = d.examples["buyMailboxes.request.json"];
  }],
  ["request-body", "a body that is perhaps required", (d) => delete buyMailboxes(d).requestBody.required],
  ["request-body", "a form", (d) => {
    const { content } = connectDomain(d).requestBody;
    content["application/x-www-form-urlencoded"] = content["application/json"];
    delete content["application/json"];
  }],
  ["request-example", "no example named request", (d) => {
    connectDomain(d).requestBody.content["application/json"].examples = { requestDomain: named("A domain", "connectDomain.requestDomain.json") };
    renameExample(d, "connectDomain.request.json", "connectDomain.requestDomain.json");
  }],
  ["request-example", "a request example of another name", (d) => {
    connectDomain(d).requestBody.content["application/json"].examples.byName = named("A domain", "connectDomain.byName.json");
    d.examples["connectDomain.byName.json"] = { domain: "example.org" };
  }],
  ["status", "a default response", (d) => (getMailbox(d).responses.default = { description: "Anything else." })],
  ["status", "a range of statuses", (d) => (getMailbox(d).responses["4XX"] = { description: "Refused." })],
  ["result", "x-result on a 200", (d) => (getMailbox(d).responses["200"]["x-result"] = true)],
  ["result", "x-result: false", (d) => (getMailbox(d).responses["404"] = { description: "Not there.", "x-result": false })],
  ["response-schema", "content without a schema", (d) => {
    getMailbox(d).responses["202"] = { description: "Later.", content: { "text/plain": { examples: { queued: named("Queued", "getMailbox.queued.json") } } } };
    d.examples["getMailbox.queued.json"] = "queued";
  }],
  ["response-example", "content without an example", (d) => {
    delete getMailbox(d).responses["200"].content["application/json"].examples;
    delete d.examples["getMailbox.active.json"];
  }],
  ["failure", "a 409 that neither failed nor succeeded", (d) => delete connectDomain(d).responses["409"]["x-result"]],
  ["failure", "a 200 that can only fail", (d) => {
    getMailbox(d).responses["200"] = { $ref: "./shared.yaml#/components/responses/Unauthorized" };
    getMailbox(d).responses["401"] = { $ref: "./shared.yaml#/components/responses/ServerError" };
    getMailbox(d).responses["201"] = { description: "Nothing to show." };
    delete d.examples["getMailbox.active.json"];
    delete d.mailboxes.components.schemas.Mailbox;
    delete d.mailboxes.components.schemas.MailboxStatus;
  }],
  ["failure-example", "an operation that never fails", (d) => delete getMailbox(d).responses["401"]],
  ["server-failure", "a purchase without a 5xx", (d) => delete buyMailboxes(d).responses["500"]],
  ["no-success", "an operation that never succeeds", (d) => {
    delete connectDomain(d).responses["200"];
    delete d.examples["connectDomain.connected.json"];
  }],

  ["example-file", "an example written in place", (d) => {
    const { examples } = getMailbox(d).responses["200"].content["application/json"];
    examples.active = { summary: "Active", value: d.examples["getMailbox.active.json"] };
    delete d.examples["getMailbox.active.json"];
  }],
  ["example-name", "a file named after nothing", (d) => {
    getMailbox(d).responses["200"].content["application/json"].examples.active.externalValue = "examples/mailbox.json";
    renameExample(d, "getMailbox.active.json", "mailbox.json");
  }],
  ["example-name", "another operation's file", (d) => {
    connectDomain(d).responses["409"].content["application/json"].examples.alreadyConnected.externalValue = "examples/connectDomain.connected.json";
    delete d.examples["connectDomain.alreadyConnected.json"];
  }],
  ["example-name", "a webhook in another event's file", (d) => {
    mailboxReady(d).requestBody.content["application/json"].examples.event.externalValue = "examples/webhook.ready.json";
    renameExample(d, "webhook.mailbox.ready.json", "webhook.ready.json");
  }],
  ["example-unused", "a file nobody uses", (d) => (d.examples["getMailbox.old.json"] = {})],
  ["example-summary", "an example without a summary", (d) => {
    delete getMailbox(d).responses["200"].content["application/json"].examples.active.summary;
  }],
  ["example-twice", "one name for two answers", (d) => {
    const { content } = connectDomain(d).responses["409"];
    content["application/json"].examples = { connected: named("Connected before", "shared.connected.json") };
    renameExample(d, "connectDomain.alreadyConnected.json", "shared.connected.json");
  }],
  ["example-camel", "a name with an underscore", (d) => renameAnswer(d, "already_connected")],
  ["example-camel", "a name that is a number", (d) => renameAnswer(d, "error409")],
  ["example-invalid", "an answer that breaks its schema", (d) => (d.examples["connectDomain.connected.json"] = { domain_id: 1 })],
  ["example-invalid", "a request with a key too many", (d) => (d.examples["connectDomain.request.json"] = { domain: "example.com", speed: 1 })],
  ["example-invalid", "a parameter example of another type", (d) => (getMailbox(d).parameters[0].schema = { type: "integer" })],
  ["example-invalid", "a webhook that breaks its schema", (d) => (d.examples["webhook.mailbox.ready.json"] = { event: "mailbox.ready" })],
  ["example-invalid", "a malformed address", (d) => {
    d.examples["buyMailboxes.request.json"] = { mailboxes: [{ address: "ada", platform: "google" }] };
  }],
  ["example-invalid", "a schema's own example", (d) => (schema(d, "Mailbox").properties.id.examples = [7])],
  ["schema", "a keyword that is none", (d) => (schema(d, "Mailbox").properties.id["x-colour"] = "red")],
  ["schema", "a pattern that does not compile", (d) => (schema(d, "Mailbox").properties.id.pattern = "^[")],
  ["schema", "a format that is none", (d) => (schema(d, "Mailbox").properties.id.format = "mailbox-id")],

  ["forbidden-word", "a discriminator", (d) => {
    d.domains.components.schemas.ConnectDomainRequest.discriminator = { propertyName: "domain" };
  }],
  ["field-evidence", "a grade that is none", (d) => (schema(d, "Mailbox").properties.note["x-evidence"] = "guessed")],
  ["open-enum", "a closed enum in a reply", (d) => (d.mailboxes.components.schemas.MailboxStatus = { type: "string", enum: ["pending", "active"] })],
  ["open-enum", "a closed enum in a webhook", (d) => {
    d.webhooks.components.schemas.MailboxReadyEvent.properties.event = { type: "string", enum: ["mailbox.ready", "mailbox.lost"] };
  }],
  ["untyped", "a field of no type", (d) => delete schema(d, "Mailbox").properties.note["x-evidence"]],
  ["untyped", "an array of nothing in particular", (d) => (schema(d, "Mailbox").properties.tags = { type: "array" })],
  ["request-open", "an open request", (d) => delete schema(d, "BuyMailboxesRequest").additionalProperties],
  ["request-open", "an open object inside a request", (d) => (schema(d, "NewMailbox").additionalProperties = true)],
  ["request-open", "an open branch of a request", (d) => {
    delete d.domains.components.schemas.ConnectDomainRequest.oneOf[0].additionalProperties;
  }],
  ["reply-unwritten", "a reply that does not say", (d) => delete schema(d, "Mailbox").additionalProperties],
  ["reply-closed", "a closed reply", (d) => (schema(d, "BuyMailboxesReply").additionalProperties = false)],
  ["bare-object", "a bare object", (d) => (schema(d, "Mailbox").properties.meta = { type: "object", additionalProperties: true })],
  ["bare-object", "a bare object in a webhook", (d) => {
    d.webhooks.components.schemas.MailboxReadyEvent.properties.data = { type: "object", additionalProperties: true };
  }],
  ["all-of-closed", "two closed objects in one allOf", (d) => {
    const part = (name: string): object => ({ type: "object", properties: { [name]: { type: "string" } }, additionalProperties: false });
    schema(d, "NewMailbox").properties.owner = { allOf: [part("first"), part("last")] };
  }],
  ["one-of-overlap", "two branches that both match", (d) => {
    for (const branch of d.domains.components.schemas.ConnectDomainRequest.oneOf) {
      delete branch.required;
      delete branch.properties.domain_id;
    }
    d.domains.components.schemas.ConnectDomainRequest.oneOf[0].required = ["domain"];
    d.domains.components.schemas.ConnectDomainRequest.oneOf[1].properties = { domain: { type: "string" }, speed: { type: "integer" } };
    d.domains.components.schemas.ConnectDomainRequest.oneOf[1].required = ["speed"];
  }],
  ["one-of-overlap", "constants nobody has to send", (d) => {
    schema(d, "BuyMailboxesReply").required = ["order_id"];
    d.shared.components.schemas.Failure.required = ["message"];
  }],

  ["secret-mark", "an unmarked password", (d) => delete schema(d, "Mailbox").properties.password["x-secret"]],
  ["secret-mark", "an unmarked API key", (d) => (schema(d, "Mailbox").properties.smtpApiKey = { type: "string" })],
  ["secret-mark", "an unmarked secret of that name elsewhere", (d) => {
    schema(d, "Mailbox").properties.phrase = { type: "string", "x-secret": true };
    schema(d, "NewMailbox").properties.phrase = { type: "string" };
  }],
  ["secret-mark", "an unmarked query token", (d) => getMailbox(d).parameters.push({ name: "access_token", in: "query", schema: { type: "string" } })],
  ["secret-mark", "a mark that is neither", (d) => (schema(d, "Mailbox").properties.password["x-secret"] = "yes")],
  ["secret-value", "a password that looks real", (d) => {
    d.examples["getMailbox.active.json"] = { id: "mailbox_1", status: "active", password: "x7!Kp0" };
  }],
  ["money-mark", "an unmarked price", (d) => delete schema(d, "BuyMailboxesReply").properties.total_price["x-money"]],
  ["money-mark", "an unmarked balance in camelCase", (d) => (schema(d, "Mailbox").properties.walletBalance = { type: "number" })],
  ["money-mark", "another currency", (d) => (schema(d, "BuyMailboxesReply").properties.total_price["x-money"].unit = "eur")],
  ["money-mark", "money that is an object", (d) => {
    schema(d, "Mailbox").properties.plan = { type: "object", properties: { id: { type: "string" } }, additionalProperties: true, "x-money": { unit: "usd" } };
  }],

  ["webhook", "an operationId", (d) => (mailboxReady(d).operationId = "mailboxReady")],
  ["webhook", "no payload", (d) => {
    delete mailboxReady(d).requestBody;
    delete d.webhooks.components;
    delete d.examples["webhook.mailbox.ready.json"];
  }],
  ["webhook", "no description", (d) => delete mailboxReady(d).description],
  ["evidence", "an ungraded webhook", (d) => delete mailboxReady(d)["x-evidence"]],
  ["webhook-example", "no example named event", (d) => {
    mailboxReady(d).requestBody.content["application/json"].examples = { ready: named("Ready", "webhook.mailbox.ready.ready.json") };
    renameExample(d, "webhook.mailbox.ready.json", "webhook.mailbox.ready.ready.json");
  }],
  ["signature", "a scheme that is none", (d) => (d.openapi["x-webhook-signature"].scheme = "rsa")],
  ["signature", "a digest of the key that proves a body", (d) => {
    d.openapi["x-webhook-signature"].scheme = "sha256-of-key";
    delete d.openapi["x-webhook-signature"].signs;
  }],
  ["signature", "no header", (d) => delete d.openapi["x-webhook-signature"].header],
  ["signature", "a timestamp of no format", (d) => delete d.openapi["x-webhook-signature"].timestampFormat],
  ["signature", "a word that is none", (d) => (d.openapi["x-webhook-signature"].algorithm = "sha256")],
  ["signature", "an inference about nothing", (d) => (d.openapi["x-webhook-signature"].inferred = ["nonce"])],
  ["signature", "a signature of nothing", (d) => {
    delete d.openapi.webhooks;
    delete d.webhooks.webhooks;
    delete d.webhooks.components;
    delete d.examples["webhook.mailbox.ready.json"];
  }],

  ["machine-path", "a path of one machine", (d) => (getMailbox(d)["x-source"] = "/home/ada/notes.md, 2026")],
  ["machine-path", "a way out of the repository", (d) => (getMailbox(d).description = "See ../notes.md.")],

  ["lint struct", "a misspelt key", (d) => (getMailbox(d).responses["200"].contents = {})],
  ["lint path-parameters-defined", "a path parameter nobody declares", (d) => getMailbox(d).parameters.shift()],
  ["lint operation-parameters-unique", "a parameter twice", (d) => getMailbox(d).parameters.push(getMailbox(d).parameters[1])],
  ["lint no-required-schema-properties-undefined", "a required key nobody describes", (d) => schema(d, "NewMailbox").properties.owner = { type: "object", required: ["name"], properties: {}, additionalProperties: false }],
  ["lint no-unresolved-refs", "a reference that leads nowhere", (d) => (schema(d, "Mailbox").properties.status.$ref = "#/components/schemas/State")],
  ["example-missing", "an example file that is not there", (d) => delete d.examples["getMailbox.active.json"]],
];

function renameExample(draft: Draft, from: string, to: string): void {
  draft.examples[to] = draft.examples[from];
  delete draft.examples[from];
}

function renameAnswer(draft: Draft, name: string): void {
  connectDomain(draft).responses["409"].content["application/json"].examples = { [name]: named("Connected before", `connectDomain.${name}.json`) };
  renameExample(draft, "connectDomain.alreadyConnected.json", `connectDomain.${name}.json`);
}
