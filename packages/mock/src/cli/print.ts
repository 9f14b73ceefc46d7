import type { SpecDocument } from "../document.js";
import type { CheckedOperation, Service } from "../service.js";
import type { Mock, RecordedRequest } from "../types.js";

/** Where a mock is, and a line to paste that gets an answer from it. */
export async function writeBanner(mock: Mock, service: Service): Promise<string> {
  const operation = showpiece(service, await service.checked());
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
function showpiece(
  { operations }: Service,
  checked: ReadonlyMap<string, CheckedOperation>,
): CheckedOperation | undefined {
  const reads = [...operations.values()]
    .filter(({ effect, path }) => effect === "read" && !path.includes("{"))
    .map(({ id }) => checked.get(id))
    .filter((each) => each !== undefined);
  return reads.sort((left, right) => needs(left) - needs(right))[0];
}

function needs({ prism: { request } }: CheckedOperation): number {
  const parameters = [...(request?.query ?? []), ...(request?.headers ?? [])].filter(({ required }) => required);
  return parameters.length + (request?.body ? 2 : 0);
}

function writeCurl(
  url: string,
  document: SpecDocument,
  { prism: { method, path, request } }: CheckedOperation,
): string {
  const headers = [
    ...Object.values(document.components.securitySchemes).map(({ type, name }) =>
      type === "apiKey" ? `${name}: test-api-key` : "Authorization: Bearer test-api-key",
    ),
    ...requiredOf(request?.headers).map(([name, value]) => `${name}: ${value}`),
  ];
  const query = new URLSearchParams(requiredOf(request?.query)).toString();
  const body = request?.body?.contents?.find(({ mediaType }) => mediaType === "application/json")?.examples?.[0];
  return [
    "curl",
    ...(method.toLowerCase() === "get" ? [] : [`-X ${method.toUpperCase()}`]),
    ...headers.map((header) => `-H ${quote(header)}`),
    ...(body && "value" in body ? [`-H 'Content-Type: application/json' -d ${quote(JSON.stringify(body.value))}`] : []),
    quote(url + path + (query && `?${query}`)),
  ].join(" ");
}

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly examples?: readonly object[];
}

function requiredOf(parameters: readonly Parameter[] = []): [string, string][] {
  return parameters.flatMap(({ name, required, examples }): [string, string][] => {
    const example = examples?.[0];
    return required ? [[name, example && "value" in example ? String(example.value) : "example"]] : [];
  });
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
