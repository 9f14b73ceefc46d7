import { STATUS_CODES } from "node:http";
import type { ReadBody } from "./body.js";
import { askPrism, type Operation, type PrismAnswer, type Question, type Wish } from "./prism.js";
import type { Route } from "./router.js";
import type { DescribedOperation, Service } from "./service.js";
import { suggest } from "./suggest.js";
import { type Fact, readFinding, type Sent, unknownKey } from "./violations.js";

/** A request, read. */
export interface Incoming {
  readonly method: string;
  readonly pathname: string;
  readonly route: Route;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReadBody;
  /** The same, fit to be shown. */
  readonly redacted: Sent;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly example: string | undefined;
  readonly facts: readonly Fact[];
}

/** Answers a request from the spec: with the steered example if there is one, else as Prism chooses. */
export async function answer(service: Service, incoming: Incoming, steered: string | undefined): Promise<Answer> {
  const { route } = incoming;
  if (route.found !== "operation") return answerUnrouted(service, incoming, route);
  const { operation } = route;
  const preferred = readPrefer(operation, incoming.headers["prefer"]);
  if (steered === undefined && typeof preferred === "string") {
    const reason = `header.prefer ${preferred}`;
    return problem(404, reason, [{ kind: "prefer", field: "header.prefer", reason }]);
  }
  const { prism, question, sent } = readQuestion(service, operation, incoming, route.path);
  const strict = await askPrism(prism, question, operation.usual, true);
  const facts = factsOf(operation, incoming, strict, sent);
  if (steered !== undefined) {
    const wish = exampleWish(operation, steered);
    // Without its headers even a request for a picture gets the example that was asked for.
    return answerFromSpec(operation, await askPrism(prism, { ...question, headers: {} }, wish, false), wish, facts);
  }
  const valid = !strict.isPrismsOwn && strict.findings.length === 0;
  if (valid && typeof preferred === "object") {
    return answerFromSpec(operation, await askPrism(prism, question, preferred, false), preferred, facts);
  }
  return answerFromSpec(operation, strict, operation.usual, facts);
}

/** A form is asked about as the JSON body it stands for. */
function readQuestion(
  service: Service,
  operation: DescribedOperation,
  { method, query, headers, body, redacted }: Incoming,
  path: string,
): { prism: Operation; question: Question; sent: Sent } {
  const question = { method, path, query, headers, body: body.value };
  if (!operation.form || !body.form) return { prism: operation.prism, question, sent: redacted };
  const value = operation.form.read(body.form);
  return {
    prism: operation.form.prism,
    question: { ...question, headers: { ...headers, "content-type": "application/json" }, body: value },
    sent: { ...redacted, body: service.redactor.value(value) },
  };
}

function answerFromSpec(
  operation: DescribedOperation,
  chosen: PrismAnswer,
  wish: Wish,
  facts: readonly Fact[],
): Answer {
  if (chosen.isPrismsOwn) return writeAnswer(chosen, undefined, facts);
  const { status } = chosen;
  const response = operation.prism.responses.find(({ code }) => code === String(status));
  const named = [...operation.examples].filter(([, each]) => each === status).map(([name]) => name);
  if (named.length === 0 && (response?.contents?.length ?? 0) > 0) {
    const reason = `the spec has no example for ${status} of ${operation.id}, so any body would be invented`;
    const fact: Fact = { kind: "invented", field: undefined, reason };
    return problem(500, reason, [...facts, fact]);
  }
  const example = wish.example !== undefined && named.includes(wish.example) ? wish.example : named[0];
  return writeAnswer(chosen, example, facts);
}

function answerUnrouted(
  service: Service,
  { method, pathname }: Incoming,
  route: Exclude<Route, { found: "operation" }>,
): Answer {
  if (route.found === "path") {
    const reason = `${pathname} is there, but not for ${method}; it takes ${route.methods.join(", ")}`;
    return problem(405, reason, [{ kind: "method", field: undefined, reason }]);
  }
  const base = service.basePath || "/";
  const paths = [...new Set([...service.operations.values()].map(({ prism }) => service.basePath + prism.path))];
  const reason = route.underBasePath
    ? `${service.title} has no path ${pathname}.${suggest(pathname, paths)}`
    : `${pathname} is outside the base path ${base} of ${service.title}`;
  return problem(404, reason, [{ kind: "path", field: undefined, reason }]);
}

function exampleWish(operation: DescribedOperation, example: string): Wish {
  const status = operation.examples.get(example);
  return { example, ...(status !== undefined && { status }) };
}

/**
 * Prism's `Prefer: code=402, example=insufficientWallet`; an example alone is enough, since its name says its status. What the spec does not
 * have is refused here, in words: Prism would answer a 404 that looks like the provider's.
 */
function readPrefer(operation: DescribedOperation, header = ""): Wish | string | undefined {
  const preferences = new Map(header.split(/[,;\s]+/).map((each) => each.split("=") as [string, string | undefined]));
  if (preferences.get("dynamic") === "true")
    return "asks for dynamic bodies; this mock serves the spec's examples only";
  const code = preferences.get("code");
  const example = preferences.get("example")?.replaceAll('"', "");
  const codes = operation.prism.responses.map((response) => response.code);
  if (code !== undefined && !codes.includes(code)) return `asks for ${code}; ${operation.id} has ${codes.join(", ")}`;
  if (example === undefined) return code === undefined ? undefined : { status: Number(code) };
  const wish = exampleWish(operation, example);
  if (wish.status === undefined) {
    return `asks for "${example}", which is no example of ${operation.id}.${suggest(example, [...operation.examples.keys()])}`;
  }
  if (code !== undefined && wish.status !== Number(code))
    return `asks for "${example}" with ${code}; its status is ${wish.status}`;
  return wish;
}

/** What Prism found, and what it lets pass: unknown query keys and unreadable bodies. */
function factsOf(
  operation: DescribedOperation,
  { query, body, redacted }: Incoming,
  strict: PrismAnswer,
  sent: Sent,
): Fact[] {
  const found = strict.findings
    .filter(({ path }) => !(body.defect !== undefined && path[0] === "body"))
    .map((finding) => readFinding(finding, operation.prism, sent));
  if (body.defect !== undefined) found.push({ kind: "body", field: "body", reason: `body ${body.defect}` });
  for (const key of Object.keys(query)) {
    if (!operation.queryKeys.includes(key))
      found.push(unknownKey("query", [key], operation.queryKeys, redacted.query[key]));
  }
  const seen = new Set<string>();
  return found.filter(({ reason }) => !seen.has(reason) && seen.add(reason));
}

function problem(status: number, detail: string, facts: readonly Fact[]): Answer {
  const sentence = /[.?]$/.test(detail) ? detail : `${detail}.`;
  const body = {
    type: "about:blank",
    title: STATUS_CODES[status],
    status,
    detail: `This is @mailfleet/mock: ${sentence}`,
  };
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    body: JSON.stringify(body),
    example: undefined,
    facts,
  };
}

function writeAnswer(
  { status, headers, body }: PrismAnswer,
  example: string | undefined,
  facts: readonly Fact[],
): Answer {
  const isJson = /\bjson\b/i.test(headers["content-type"] ?? "");
  const text = body === undefined ? "" : typeof body === "string" && !isJson ? body : JSON.stringify(body);
  return { status, headers, body: text, example, facts };
}
