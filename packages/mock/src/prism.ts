import { createRequire } from "node:module";

/** An operation as Prism reads it, as far as we look into it: references followed, examples listed by name. */
export interface Operation {
  readonly iid?: string;
  readonly method: string;
  readonly path: string;
  readonly request?: {
    readonly path?: readonly Named[];
    readonly query?: readonly Named[];
    readonly headers?: readonly Named[];
    readonly body?: { readonly contents?: readonly Content[] };
  };
  readonly responses: readonly {
    readonly code: string;
    readonly headers?: readonly Named[];
    readonly contents?: readonly Content[];
  }[];
  readonly security?: readonly (readonly SecurityRequirement[])[];
}

interface Named {
  readonly name: string;
  readonly required?: boolean;
  readonly examples?: readonly NamedExample[];
}

interface Content {
  readonly mediaType: string;
  readonly schema?: { readonly properties?: Readonly<Record<string, object | boolean>> };
  readonly examples?: readonly NamedExample[];
}

interface NamedExample {
  readonly key: string;
  readonly value?: unknown;
}

interface SecurityRequirement {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

/** What we use of Prism. It is bundled, so that no other version of it, and nothing else of its kind, gets into a user's install. */
interface PrismBundle {
  getHttpOperationsFromSpec(document: object): Promise<Operation[]>;
  createInstance(config: object, components: { readonly logger: object }): Prism;
  validateInput(checked: Checked): Verdict;
  validateSecurity(checked: Checked): Verdict;
}

interface Checked {
  readonly resource: Operation;
  readonly element: object;
}

interface Verdict {
  readonly _tag: "Left" | "Right";
}

interface Prism {
  request(input: object, operations: readonly Operation[], config: object): () => Promise<PrismResult>;
}

type PrismResult =
  | { readonly _tag: "Left"; readonly left: Error }
  | {
      readonly _tag: "Right";
      readonly right: {
        readonly output: {
          readonly statusCode: number;
          readonly headers?: Record<string, unknown>;
          readonly body?: unknown;
        };
        readonly validations: { readonly input: readonly Diagnostic[] };
      };
    };

interface Diagnostic {
  readonly path?: string[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity?: unknown;
}

/** Something Prism found wrong in a request. */
export interface Finding {
  /** `["body", "mailboxes", "0", "username"]`; parameter names in lower case. */
  readonly path: readonly string[];
  /** The JSON Schema keyword that failed, or a status. */
  readonly code: string;
  readonly message: string;
}

export interface Question {
  readonly method: string;
  /** Without the base path. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What is asked of Prism instead of its own choice. */
export interface Wish {
  readonly status?: number;
  readonly example?: string;
}

export interface PrismAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly findings: readonly Finding[];
  /** The answer is a problem document in Prism's own words, not the provider's. */
  readonly isPrismsOwn: boolean;
}

const SEVERITY_ERROR = 0;

let prism: PrismBundle | undefined;
let instance: Prism | undefined;

/** Prism is heavy, so it is loaded by the first request that is checked, once. The build writes it beside the compiled code. */
export function loadPrism(): PrismBundle {
  prism ??= createRequire(import.meta.url)("../dist/prism.cjs") as PrismBundle;
  return prism;
}

/** Reads a document's operations. The document is taken over: references in it are replaced. */
export async function readOperations(document: object): Promise<Operation[]> {
  const { createInstance, getHttpOperationsFromSpec } = loadPrism();
  instance ??= createInstance(configOf({}, true), { logger: silent });
  return await getHttpOperationsFromSpec(document);
}

/** Asks Prism to validate a request and to answer it, or only to answer it. */
export async function askPrism(
  operation: Operation,
  question: Question,
  wish: Wish,
  validate: boolean,
): Promise<PrismAnswer> {
  if (!instance) throw new Error("Prism is asked before any operation was read.");
  const result = await instance.request(inputOf(question), [operation], configOf(wish, validate))();
  if (result._tag === "Left") return readProblem(result.left);
  const { output, validations } = result.right;
  return {
    status: output.statusCode,
    headers: readHeaders(operation, output.statusCode, output.headers ?? {}),
    body: output.body,
    findings: validations.input.filter(({ severity }) => severity === SEVERITY_ERROR).map(readFinding),
    isPrismsOwn: false,
  };
}

/** Does a request keep to the spec, by the checks that Prism itself asks? Where it does not, `askPrism` says why. */
export function isValid(resource: Operation, question: Question): boolean {
  const { validateInput, validateSecurity } = loadPrism();
  return [validateSecurity, validateInput].every(
    (check) => check({ resource, element: inputOf(question) })._tag === "Right",
  );
}

const MEDIA_TYPE = /^[!#$%&'*+.^`|~\w-]+\/[!#$%&'*+.^`|~\w-]+\s*(?:;|$)/;

/** Made afresh each time: checks write into it. */
function inputOf({ method, path, query, headers, body }: Question): object {
  const { "content-type": type } = headers;
  // Prism throws over one that is none; as bytes it is refused like any other that the operation does not take.
  const readable = type === undefined || MEDIA_TYPE.test(type) ? {} : { "content-type": "application/octet-stream" };
  const url = { path, query: { ...query } };
  return { method: method.toLowerCase(), url, headers: { ...headers, ...readable }, body };
}

/** Made afresh for each request: Prism writes the request's Accept header into it. */
function configOf({ status, example }: Wish, validate: boolean): object {
  return {
    isProxy: false,
    checkSecurity: validate,
    validateRequest: validate,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: {
      dynamic: false,
      ...(status !== undefined && { code: status }),
      ...(example !== undefined && { exampleKey: example }),
    },
  };
}

function readFinding(diagnostic: Diagnostic): Finding {
  return { path: diagnostic.path ?? [], code: String(diagnostic.code ?? ""), message: diagnostic.message };
}

function readProblem(error: Error): PrismAnswer {
  const status = "status" in error && typeof error.status === "number" ? error.status : 500;
  const detail = "detail" in error && typeof error.detail === "string" ? error.detail : error.message;
  const listed = "additional" in error ? readValidation(error.additional) : [];
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    body: { type: error.name, title: error.message, status, detail, ...(listed.length > 0 && { validation: listed }) },
    findings: listed.length > 0 ? listed : [{ path: [], code: String(status), message: detail }],
    isPrismsOwn: true,
  };
}

function readValidation(additional: unknown): Finding[] {
  if (typeof additional !== "object" || additional === null || !("validation" in additional)) return [];
  const listed: { location?: string[]; code?: string | number; message: string; severity?: string }[] = Array.isArray(
    additional.validation,
  )
    ? additional.validation
    : [];
  return listed
    .filter(({ severity }) => severity !== "Warning")
    .map(({ location, ...finding }) => readFinding({ ...finding, ...(location && { path: location }) }));
}

/** The media type, and the headers for which the spec shows a value. Prism makes up the others. */
function readHeaders(
  operation: Operation,
  status: number,
  sent: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const response = operation.responses.find(({ code }) => code === String(status));
  const shown = new Set(
    response?.headers?.filter(({ examples }) => examples?.length).map(({ name }) => name.toLowerCase()),
  );
  return Object.fromEntries(
    Object.entries(sent)
      .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
      .filter(([name]) => name === "content-type" || shown.has(name)),
  );
}

const nothing = (): void => {};

/** Prism logs every step; the mock records what matters itself. */
const silent = {
  info: nothing,
  success: nothing,
  debug: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  trace: nothing,
  child: (): object => silent,
};
