import { bodyOf, brand, parametersOf, pascal, tenantOf } from "../generate/shared.js";
import { type Answer, answersOf } from "../lib/refusals.js";
import {
  deref,
  type Evidence,
  type Located,
  type Operation,
  operationsOf,
  type Response,
  type Spec,
  type SpecLimit,
} from "../lib/spec.js";
import { failureTables, fieldTables, typeOf } from "./fields.js";
import { code, escapeHtml, html, markdown } from "./text.js";

/** What the table at the top of a page shows of an operation, and what it is filtered by. */
export interface OperationRow {
  name: string;
  summary: string;
  tag: string;
  method: string;
  path: string;
  effect: "read" | "write" | "spend";
  destructive: boolean;
  deprecated: boolean;
  evidence: { path: Evidence; request: Evidence; response: Evidence };
}

/** The anchor of an operation on its provider's page. READMEs link to it. */
function anchorOf(operation: Pick<Operation, "operationId">): string {
  return operation.operationId.toLowerCase();
}

/** A provider's page: everything its spec says, for reading. */
export function writeProviderPage(id: string, spec: Spec): string {
  const located = operationsOf(spec);
  const tags = spec.tags.filter(({ name }) => located.some(({ operation }) => operation.tags[0] === name));
  const parts = [
    frontMatter(spec, located),
    `# ${spec.info.title}`,
    UNOFFICIAL(spec),
    ...introduction(id, spec),
    "## Operations",
    "<Operations />",
    ...tags.flatMap(({ name }) => [
      `## ${markdown(name)}`,
      ...located
        .filter(({ operation }) => operation.tags[0] === name)
        .flatMap((each) => writeOperation(id, spec, each)),
    ]),
    ...writeCommonFailures(spec),
    ...writeWebhooks(spec),
  ];
  return `${parts.join("\n\n")}\n`;
}

const UNOFFICIAL = (spec: Spec): string =>
  `::: warning Unofficial\nNobody here is affiliated with ${spec.info.title}. This page is written from published pages, help guides and public code, last checked on ${spec.info.version}. Each fact says how certain it is; [how certain the facts are](/guide/certainty) explains the words.\n:::`;

function frontMatter(spec: Spec, located: readonly Located[]): string {
  const operations = located.map(({ method, path, operation }): OperationRow => {
    const { path: where, request, response } = operation["x-evidence"];
    return {
      name: operation.operationId,
      summary: operation.summary,
      tag: operation.tags[0] ?? "",
      method,
      path,
      effect: operation["x-effect"],
      destructive: operation["x-destructive"] === true,
      deprecated: operation.deprecated === true,
      evidence: { path: where, request, response },
    };
  });
  // JSON is YAML.
  return `---\ntitle: ${JSON.stringify(spec.info.title)}\noutline: [2, 3]\noperations: ${JSON.stringify(operations)}\n---`;
}

function introduction(id: string, spec: Spec): string[] {
  const scheme = Object.values(spec.components.securitySchemes)[0];
  const auth =
    scheme?.type === "apiKey" ? `header ${code(scheme.name ?? "")}` : "header <code>Authorization: Bearer …</code>";
  const tenant = spec["x-tenant"] ?? {};
  const places = [
    ...(tenant.header ? [`header ${code(tenant.header)}`] : []),
    ...(tenant.query ? [`query ${code(tenant.query)}`] : []),
    ...(tenant.body ? [`body ${code(tenant.body)}`] : []),
  ];
  const rows = [
    [
      "Client",
      `${code(`create${brand(spec)}Client`)} of <a href="../api/@mailfleet/${id}.html">${code(`@mailfleet/${id}`)}</a>`,
    ],
    ["Base URL", code(spec.servers[0]?.url ?? "")],
    ["API key", auth],
    ...(places.length > 0 ? [[`${pascal(tenant.word ?? "tenant")}`, places.join(", ")]] : []),
    ["Webhooks", webhookWord(spec)],
  ];
  return [
    `<table class="facts" v-pre><tbody>${rows.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join("")}</tbody></table>`,
    "## What to know",
    markdown(spec.info.description),
    "## Rate limits",
    limitTable(spec),
  ];
}

function webhookWord(spec: Spec): string {
  const events = Object.keys(spec.webhooks ?? {}).length;
  return events === 0 ? "none" : `<a href="#webhooks">${events} events</a>`;
}

function limitTable(spec: Spec): string {
  const rows = Object.entries(spec["x-rate-limits"]).flatMap(([name, limits]) =>
    (Array.isArray(limits) ? limits : [limits]).map(
      ({ requests, seconds, evidence, source }: SpecLimit) =>
        `<tr><td>${code(name)}</td><td>${requests} in ${duration(seconds)}</td><td>${badge(evidence)}</td><td>${html(source)}</td></tr>`,
    ),
  );
  return `<table v-pre><thead><tr><th>class</th><th>calls</th><th>certainty</th><th>source</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function duration(seconds: number): string {
  for (const [length, word] of [
    [86_400, "day"],
    [3_600, "hour"],
    [60, "minute"],
  ] as const)
    if (seconds >= length && seconds % length === 0)
      return seconds === length ? `a ${word}`.replace("a h", "an h") : `${seconds / length} ${word}s`;
  return seconds === 1 ? "a second" : `${seconds} seconds`;
}

const EFFECTS = {
  read: "Reads only.",
  write: "Changes something; no money moves.",
  spend: "Money can move. Sent once, and never again by itself.",
};

function writeOperation(id: string, spec: Spec, { method, path, operation }: Located): string[] {
  const { "x-effect": effect, "x-evidence": evidence } = operation;
  const marks = [
    `<span class="fact ${effect}">${effect}</span>`,
    ...(operation["x-destructive"] ? ['<span class="fact destructive">destructive</span>'] : []),
    ...(operation["x-repeatable"]
      ? ['<span class="fact">repeatable</span>']
      : ['<span class="fact">not repeatable</span>']),
    ...(operation.deprecated ? ['<span class="fact">superseded</span>'] : []),
  ];
  const certainty = (["path", "request", "response"] as const).map((part) => `${part} ${badge(evidence[part])}`);
  return [
    `### ${operation.operationId} {#${anchorOf(operation)}}`,
    `<div class="operation" v-pre><p class="route"><span class="method">${method}</span> ${code(path)}</p><p class="marks">${marks.join(" ")}</p><p class="marks">${certainty.join(" ")}</p></div>`,
    `**${markdown(operation.summary)}.** ${markdown(operation.description ?? "")}`,
    ...(evidence.path === "inferred" ? [guess(effect)] : []),
    factList(id, spec, operation),
    ...requestDetails(spec, operation),
    ...replyDetails(spec, operation),
  ];
}

function guess(effect: Operation["x-effect"]): string {
  const guard =
    effect === "read" ? "" : " The client refuses to send it unless the call says `{ allowInferred: true }`.";
  return `::: warning No source shows this path\nIt is the most plausible one.${guard} Core never calls it.\n:::`;
}

function factList(id: string, spec: Spec, operation: Operation): string {
  const batch = operation["x-batch"];
  const tenant = tenantOf(spec, operation);
  const facts = [
    `${EFFECTS[operation["x-effect"]]}${operation["x-destructive"] ? " What it removes cannot be brought back." : ""}`,
    ...(operation["x-rate-class"] ? [`Counts against the limit ${code(operation["x-rate-class"])} as well.`] : []),
    ...(tenant
      ? [
          `Needs the ${escapeHtml(spec["x-tenant"].word ?? "tenant")}: ${tenant.in} ${code(tenant.name)}, which the client fills in.`,
        ]
      : []),
    ...(batch
      ? [
          `Takes several items at once; ${batch.allOrNothing ? "a refusal refuses all of them" : "a refusal of several leaves the outcome unknown"}.`,
        ]
      : []),
    `Source: ${html(operation["x-source"])}.`.replace("..", "."),
    `Types: <a href="../api/@mailfleet/${id}.html#${anchorOf(operation)}">${code(operation.operationId)}</a> in the API reference.`,
  ];
  return `<ul v-pre>${facts.map((fact) => `<li>${fact}</li>`).join("")}</ul>`;
}

function requestDetails(spec: Spec, operation: Operation): string[] {
  const rows = parametersOf(spec, operation).map(
    (each) =>
      `<tr><td>${code(each.name)}${each.required ? "" : ' <span class="optional">optional</span>'}</td><td>${each.in}</td><td>${typeOf(spec, each.schema)}</td><td>${html(each.description ?? "")}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? ""
      : `<table><thead><tr><th>parameter</th><th>in</th><th>type</th><th>notes</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
  const body = bodyOf(spec, operation);
  const media = body
    ? `<p class="shape">Body, ${code(body.mediaType)}${body.required ? "" : ", optional"}</p>${fieldTables(spec, body.schema)}`
    : "";
  return table + media === "" ? [] : [details("Request", table + media)];
}

function replyDetails(spec: Spec, operation: Operation): string[] {
  const own = Object.entries(operation.responses).filter(([, response]) => !isShared(response));
  const shared = Object.entries(operation.responses).filter(([, response]) => isShared(response));
  const links = shared.map(([status]) => `<a href="#common-failures">${status}</a>`).join(", ");
  return [
    ...own.map(([status, reference]) => responseDetails(spec, operation, status, reference)),
    ...(links ? [`<p class="also" v-pre>Common failures: ${links}.</p>`] : []),
  ];
}

/** An answer that many operations give is written once in the spec, and shown once. */
function isShared(response: Response): boolean {
  return typeof (response as { $ref?: string }).$ref === "string";
}

function responseDetails(spec: Spec, operation: Operation, status: string, reference: Response): string {
  const response = deref(spec, reference);
  const media = Object.values(response.content ?? {})[0];
  const answers = answersOf(spec, operation).filter((each) => each.status === status);
  return details(
    `${status}: ${html(response.description)}`,
    `${media ? fieldTables(spec, media.schema) : "<p>No body.</p>"}${exampleList(answers)}`,
  );
}

function exampleList(answers: readonly Answer[]): string {
  const items = answers.map(({ name, example }) => {
    const proof = example["x-outcome"] === "not-applied" ? ' <span class="fact">certainly not applied</span>' : "";
    return `<li>${code(name)}${example.summary ? `: ${html(example.summary)}` : ""}${proof}</li>`;
  });
  return items.length > 0
    ? `<p class="shape">Examples, by the names that the mock takes</p><ul>${items.join("")}</ul>`
    : "";
}

function writeCommonFailures(spec: Spec): string[] {
  const used = new Map(
    operationsOf(spec).flatMap(({ operation }) =>
      Object.entries(operation.responses)
        .filter(([, response]) => isShared(response))
        .map(([status, response]): [string, [string, Operation, Response]] => [
          (response as unknown as { $ref: string }).$ref,
          [status, operation, response],
        ]),
    ),
  );
  const shared = [...used.values()].sort(([a], [b]) => Number(a) - Number(b));
  const shapes = failureTables(spec);
  if (shared.length === 0 && shapes === "") return [];
  return [
    "## Common failures",
    ...shared.map(([status, operation, response]) => responseDetails(spec, operation, status, response)),
    ...(shapes ? [`<div v-pre>${shapes}</div>`] : []),
  ];
}

function writeWebhooks(spec: Spec): string[] {
  const events = Object.entries(spec.webhooks ?? {});
  if (events.length === 0) return [];
  const signature = spec["x-webhook-signature"] ?? {};
  const rows = Object.entries(signature).map(
    ([name, value]) =>
      `<tr><th>${escapeHtml(name)}</th><td>${typeof value === "string" && name === "source" ? html(value) : code(typeof value === "string" ? value : JSON.stringify(value))}</td></tr>`,
  );
  return [
    "## Webhooks",
    "How to receive them: [webhooks](/guide/webhooks). How they are signed:",
    `<table class="facts" v-pre><tbody>${rows.join("")}</tbody></table>`,
    ...events.flatMap(([event, { post }]) => {
      const body = bodyOf(spec, post as Operation);
      const evidence = (post as Partial<Operation>)["x-evidence"];
      return [
        `### \`${event}\` {#webhook-${event.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}}`,
        `${markdown(post.summary ?? "")}. ${markdown(post.description ?? "")}`.replace("..", "."),
        ...(evidence ? [`<p class="marks" v-pre>body ${badge(evidence.request)}</p>`] : []),
        ...(body ? [details("Body", fieldTables(spec, body.schema))] : []),
      ];
    }),
  ];
}

function details(summary: string, content: string): string {
  return `<details class="fields-of" v-pre><summary>${summary}</summary>${content}</details>`;
}

function badge(evidence: Evidence): string {
  return `<span class="fact ${evidence}">${evidence}</span>`;
}
