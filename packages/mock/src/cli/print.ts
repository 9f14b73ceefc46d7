import type { SpecDocument } from "../document.js";
import type { DescribedOperation, Service } from "../service.js";
import type { Mock, RecordedRequest } from "../types.js";

/** Where a mock is, and a line to paste that gets an answer from it. */
export function writeBanner(mock: Mock, service: Service): string {
  const operation = showpiece(service);
  const curl = operation && writeCurl(mock.url, service.document, operation);
  // A simulator knows its tenants, and no others.
  const tenant = "tenant" in mock && mock.tenant !== "" ? `tenant ${String(mock.tenant)}` : undefined;
  return [`${service.title.padEnd(20)} ${mock.url}`, tenant, curl]
    .filter((line) => line !== undefined)
    .map((line) => `${line}\n`)
    .join("  ");
}

/** Every operation, and below it its examples by status. */
export function writeOperations({ title, operations }: Service): string {
  const lines = [...operations.values()].flatMap(({ id, method, path, effect, examples }) => [
    `  ${id}  ${method} ${path}${effect === "read" ? "" : `  (${effect})`}`,
    ...[...new Set(examples.values())].map((status) => {
      const names = [...examples].filter(([, each]) => each === status).map(([name]) => name);
      return `    ${status}  ${names.join(", ")}`;
    }),
  ]);
  return [title, ...lines].map((line) => `${line}\n`).join("");
}

/** One request on one line, and each violation on a line of its own. */
export function writeRequest(provider: string, request: RecordedRequest, verbose: boolean): string {
  const { method, path, status, operationId, example, fault, received, violations } = request;
  const search = new URLSearchParams(
    Object.entries(request.query).flatMap(([key, value]) => [value].flat().map((each) => [key, each])),
  );
  const lines = [
    [
      new Date().toTimeString().slice(0, 8),
      provider,
      method,
      path + (search.size > 0 ? `?${search}` : ""),
      status ?? (received ? "broken off" : "not received"),
      [operationId, example].filter(Boolean).join(" "),
      fault ? `[fault: ${fault.kind}]` : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
    ...violations.map(({ reason }) => `  ! ${reason}`),
  ];
  if (verbose) lines.push(`  headers ${JSON.stringify(request.headers)}`);
  if (verbose && request.body !== undefined) lines.push(`  body ${JSON.stringify(request.body)}`);
  return lines.map((line) => `${printable(line)}\n`).join("");
}

/** What a request says is shown, and never obeyed: no control character, and none that turns the direction of a line. */
function printable(line: string): string {
  return line.replaceAll(
    // oxlint-disable-next-line no-control-regex -- these are what must not reach a terminal
    /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
    (each) => `\\u{${each.codePointAt(0)?.toString(16) ?? ""}}`,
  );
}

/** The simplest read: the one that needs least. */
function showpiece({ operations }: Service): DescribedOperation | undefined {
  const reads = [...operations.values()].filter(({ effect, path }) => effect === "read" && !path.includes("{"));
  return reads.sort((left, right) => needs(left) - needs(right))[0];
}

function needs({ sample: { query, header, body } }: DescribedOperation): number {
  return Object.keys(query).length + Object.keys(header).length + (body === undefined ? 0 : 2);
}

function writeCurl(url: string, document: SpecDocument, { method, path, sample }: DescribedOperation): string {
  const headers = [
    ...Object.values(document.components.securitySchemes).map(({ type, name }) =>
      type === "apiKey" ? `${name}: test-api-key` : "Authorization: Bearer test-api-key",
    ),
    ...Object.entries(sample.header).map(([name, value]) => `${name}: ${value}`),
  ];
  const query = new URLSearchParams(sample.query).toString();
  return [
    "curl",
    ...(method === "GET" ? [] : [`-X ${method}`]),
    ...headers.map((header) => `-H ${quote(header)}`),
    ...(sample.body === undefined
      ? []
      : [`-H 'Content-Type: application/json' -d ${quote(JSON.stringify(sample.body))}`]),
    quote(url + path + (query && `?${query}`)),
  ].join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
