import { answersOf } from "../lib/refusals.js";
import { deref, operationsOf, type Located, type Operation, schemaName, type Spec } from "../lib/spec.js";
import {
  banner,
  bodyOf,
  brand,
  decidedReplies,
  docComment,
  key,
  parametersOf,
  pascal,
  resultSchemas,
  tenantOf,
} from "./shared.js";

/**
 * `client.ts`: the client as an interface with one explicit signature and doc comment per operation.
 *
 * A generic mapping over `paths` would be shorter to write and two orders of magnitude dearer to type-check in every
 * project that uses it; and hovering over it would show nothing.
 */
export function writeClient(spec: Spec): string {
  const located = operationsOf(spec);
  const schemas = Object.keys(spec.components.schemas ?? {}).sort();
  const taken = new Set(schemas);
  const names = schemas.map((name) => `  ${name},\n`).join("");
  const events = Object.keys(spec.webhooks ?? {});
  return [
    banner(spec),
    `import type { CallOptions, RawInit } from "@mailfleet/http";\n`,
    `import type {\n  operations,\n${names}} from "./schema.js";\n\n`,
    `export type {\n${names}};\n\n`,
    located.map((each) => writeArgs(spec, each)).join(""),
    located.map((each) => writeReply(spec, each, taken)).join(""),
    writeEvents(spec, events),
    `/** The ${spec.info.title} API, one method per operation. Every method resolves to the success body or throws one \`MailfleetError\`. */\n`,
    `export interface ${brand(spec)}Client {\n`,
    located.map((each) => `${writeMethod(spec, each, taken)}\n`).join(""),
    docComment(RAW, "  "),
    `  fetch(path: string, init?: RawInit, options?: CallOptions): Promise<Response>;\n`,
    `}\n`,
  ].join("");
}

function argsName(operation: Operation): string {
  return `${pascal(operation.operationId)}Args`;
}

function writeArgs(spec: Spec, { operation }: Located): string {
  const members = argMembers(spec, operation);
  if (members.length === 0) return "";
  return `/** Arguments of \`${operation.operationId}\`. */\nexport interface ${argsName(operation)} {\n${members.join("")}}\n\n`;
}

/** The members of an arguments object: only what the operation has, auth left out, the tenant optional. */
function argMembers(spec: Spec, operation: Operation): string[] {
  const tenant = tenantOf(spec, operation);
  const lookup = `operations[${JSON.stringify(operation.operationId)}]`;
  const members = (["path", "query", "header"] as const).flatMap((place) => {
    const parameters = parametersOf(spec, operation).filter((each) => each.in === place);
    if (parameters.length === 0) return [];
    const optional = parameters.every((each) => !each.required || (tenant?.in === place && tenant.name === each.name));
    return [`  ${place}${optional ? "?" : ""}: NonNullable<${lookup}["parameters"]["${place}"]>;\n`];
  });
  const body = bodyOf(spec, operation);
  if (!body) return members;
  const name = schemaName(body.schema);
  const type = name ?? `NonNullable<${lookup}["requestBody"]>["content"][${JSON.stringify(body.mediaType)}]`;
  return [...members, `  body${body.required ? "" : "?"}: ${type};\n`];
}

function argsRequired(spec: Spec, operation: Operation): boolean {
  return argMembers(spec, operation).some((member) => /^\s+\w+:/.test(member));
}

/** The type of a successful answer as TypeScript source. */
function replyType(spec: Spec, operation: Operation): string {
  const types = resultSchemas(spec, operation).map(({ status, mediaType, schema }) => {
    if (!schema) return "undefined";
    return (
      schemaName(schema) ??
      `operations["${operation.operationId}"]["responses"][${status}]["content"][${JSON.stringify(mediaType)}]`
    );
  });
  return [...new Set(types)].join(" | ");
}

function replyName(operation: Operation): string {
  return `${pascal(operation.operationId)}Reply`;
}

function writeReply(spec: Spec, { operation }: Located, taken: Set<string>): string {
  if (taken.has(replyName(operation))) return "";
  return `/** What \`${operation.operationId}\` resolves to. */\nexport type ${replyName(operation)} = ${replyType(spec, operation)};\n\n`;
}

function writeEvents(spec: Spec, events: string[]): string {
  if (events.length === 0) return "";
  const members = events.map((event) => {
    const media = Object.entries(deref(spec, spec.webhooks![event]!.post.requestBody)!.content)[0]!;
    const name = schemaName(media[1].schema);
    if (!name) throw new Error(`webhook ${event} of ${spec.info.title}: its body must be a named schema`);
    return `  ${key(event)}: ${name};\n`;
  });
  return `/** What ${spec.info.title} sends to your webhook, by event name. */\nexport interface WebhookEvents {\n${members.join("")}}\n\n`;
}

function writeMethod(spec: Spec, each: Located, taken: Set<string>): string {
  const { operation } = each;
  const hasArgs = argMembers(spec, operation).length > 0;
  const guarded = operation["x-evidence"].path === "inferred" && operation["x-effect"] !== "read";
  const optional = argsRequired(spec, operation) || guarded ? "" : "?";
  const args = hasArgs ? `args${optional}: ${argsName(operation)}` : `args${guarded ? "" : "?"}: Record<string, never>`;
  const options = guarded ? "options: CallOptions & { readonly allowInferred: true }" : "options?: CallOptions";
  const reply = taken.has(replyName(operation)) ? replyType(spec, operation) : replyName(operation);
  const comment = docComment(methodComment(spec, each), "  ");
  const signatures = decidedReplies(spec, operation).map(({ body, reply: decided }) => {
    const values = Object.entries(body).map(([name, value]) => `readonly ${key(name)}: ${JSON.stringify(value)}`);
    return { args: `${args} & { readonly body: { ${values.join("; ")} } }`, reply: decided };
  });
  return [...signatures, { args, reply }]
    .map((one) => `${comment}  ${operation.operationId}(${one.args}, ${options}): Promise<${one.reply}>;\n`)
    .join("");
}

const RAW = [
  "The way to an endpoint that is not described here: same auth, limits, timeouts and redaction, the raw response back.",
  "Anything but GET and HEAD is treated as spending money and never sent again, unless `init.effect` says what it is.",
];

const EFFECTS = {
  read: "Reads only.",
  write: "Changes something; no money moves.",
  spend: "SPENDS: money can move. Sent once; sent again only when it certainly never left.",
};

/** Which failures of a purchase prove that nothing was bought. */
function proofs(spec: Spec, operation: Operation): string[] {
  if (operation["x-effect"] !== "spend") return [];
  const marked = answersOf(spec, operation).filter(({ example }) => example["x-outcome"] === "not-applied");
  const shown = ["401", ...marked.map(({ status, name }) => `${status} (${name})`)];
  return [`A refusal leaves open whether it was bought, except: ${[...new Set(shown)].join(", ")}.`];
}

function methodComment(spec: Spec, { method, path, operation }: Located): string[] {
  const evidence = operation["x-evidence"];
  const failures = Object.keys(operation.responses).filter((status) => !status.startsWith("2"));
  const lines = [
    `${operation.summary}: \`${method} ${path}\``,
    "",
    ...(operation.description ?? "").trim().split("\n"),
    "",
    operation["x-destructive"]
      ? `${EFFECTS[operation["x-effect"]]} DESTRUCTIVE: what it removes cannot be brought back.`
      : EFFECTS[operation["x-effect"]],
    `Known answers besides success: ${failures.join(", ") || "none"}.`,
    ...proofs(spec, operation),
    `Evidence: path ${evidence.path}, request ${evidence.request}, response ${evidence.response}. Source: ${operation["x-source"].trim()}`,
  ];
  if (evidence.path === "inferred") {
    const guard =
      operation["x-effect"] === "read" ? "" : " Refused before sending unless the call says `{ allowInferred: true }`.";
    lines.push(`@experimental No source shows this path.${guard}`);
  }
  if (operation.deprecated) lines.push("@deprecated Superseded by the provider.");
  return lines;
}
