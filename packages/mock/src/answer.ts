import { STATUS_CODES } from "node:http";
import type { Redactor } from "@mailfleet/http";
import type { ReadBody } from "./body.js";
import type { MockReply } from "./hooks.js";
import { checkReply, merge } from "./payloads.js";
import { askPrism, isValid, type Operation, type PrismAnswer, type Question, type Wish } from "./prism.js";
import type { Route } from "./router.js";
import type { CheckedOperation, DescribedOperation, Service } from "./service.js";
import type { Steered } from "./steering.js";
import { suggest } from "./suggest.js";
import { type Fact, problemOf, readFinding, type Sent, unknownKey } from "./violations.js";

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
  /** Knows every secret of the request. */
  readonly redactor: Redactor;
}

/** What is written to whoever asked. */
export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly example: string | undefined;
}

/** A reply, and what was wrong with the request. */
export interface Answer extends Reply {
  readonly facts: readonly Fact[];
}

/**
 * Answers a request: with the steered example if there is one; a request that keeps to the spec as `ask` says; else from the spec, as Prism
 * chooses.
 */
export async function answer(
  service: Service,
  incoming: Incoming,
  steered: Steered | undefined,
  ask: () => Promise<MockReply | undefined>,
): Promise<Answer> {
  const { route } = incoming;
  if (route.found !== "operation") return answerUnrouted(service, incoming, route);
  const { operation } = route;
  const usual = usualOf(operation, incoming.query);
  const checked = await service.checked(operation);
  const preferred = readPrefer(operation, checked.prism, incoming.headers["prefer"]);
  if (steered === undefined && typeof preferred === "string") {
    const reason = `header.prefer ${preferred}`;
    return problem(404, reason, [{ kind: "prefer", field: "header.prefer", reason }]);
  }
  const { prism, question, sent } = readQuestion(checked, incoming, route.path);
  // Most requests keep to the spec and ask for nothing else: Prism checks them, and its answer to them is always the same.
  const isUsual = steered === undefined && preferred === undefined && isOrdinary(operation, incoming);
  const isKept = isUsual && isValid(prism, question);
  const asked = isKept ? await ask() : undefined;
  if (asked) return writeReply(asked);
  const known = isKept ? recall(prism, usual) : undefined;
  if (known) return known;
  const strict = await askPrism(prism, question, usual, true);
  const facts = factsOf(operation, prism, incoming, strict, sent);
  const spec = { operation, prism };
  // Without its headers even a request for a picture gets the example that was asked for.
  const serve = async (wish: Wish): Promise<Answer> =>
    answerFromSpec(spec, await askPrism(prism, { ...question, headers: {} }, wish, false), wish, facts);
  if (steered !== undefined) {
    const answered = await serve(exampleWish(operation, steered.example));
    return steered.overrides === undefined ? answered : await override(service, operation, answered, steered.overrides);
  }
  if (typeof preferred === "object") return await serve(preferred);
  const valid = !strict.isPrismsOwn && strict.findings.length === 0;
  const own = !isKept && valid && facts.length === 0 ? await ask() : undefined;
  if (own) return writeReply(own);
  if (isKept) return remember(prism, usual, answerFromSpec(spec, strict, usual, facts));
  // Of the spec's refusals one is of this request only by chance.
  const isRefused = strict.status === 400 || strict.status === 422;
  return (isRefused && refuse(service, facts)) || answerFromSpec(spec, strict, usual, facts);
}

const answers = new WeakMap<Operation, Map<string, Answer>>();

/** What was answered to the last request that kept to the spec and got this example. */
function recall(prism: Operation, { example = "" }: Wish): Answer | undefined {
  return answers.get(prism)?.get(example);
}

function remember(prism: Operation, { example = "" }: Wish, answered: Answer): Answer {
  const known = answers.get(prism) ?? new Map<string, Answer>();
  answers.set(prism, known.set(example, answered));
  return answered;
}

/** Nothing about it but what Prism's checks look at. */
function isOrdinary({ queryKeys }: DescribedOperation, { query, headers, body }: Incoming): boolean {
  const { accept = "*/*" } = headers;
  if (body.defect !== undefined || !/(?:^|[,\s])(?:\*\/\*|application\/(?:json|\*))/.test(accept)) return false;
  return Object.keys(query).every((key) => queryKeys.includes(key));
}

/** The first example that the query asks for, else the first of all. */
function usualOf({ replies, usual }: DescribedOperation, query: Incoming["query"]): Wish {
  const fitting = replies.find(
    ({ when }) => when !== undefined && Object.entries(when.query).every(([name, value]) => query[name] === value),
  );
  return fitting ? { example: fitting.name, status: fitting.status } : usual;
}

/** A request that breaks the rules, refused in the provider's own words, where a source shows them. */
function refuse({ document }: Service, facts: readonly Fact[]): Answer | undefined {
  const rule = document["x-invalid-request"];
  const fact = facts.find(({ kind }) => kind === "body" || kind === "query");
  if (!rule || !fact) return undefined;
  const field = (fact.field ?? "body").replace(/^(?:body|query)\./, "");
  const message = rule.words[problemOf(fact)].replaceAll("{field}", field);
  const headers = { "content-type": "application/json" };
  const body = { ...rule.body, [rule.message]: message };
  return { ...writeAnswer({ status: rule.status, headers, body }, undefined), facts };
}

/** Lays a test's own values over an example; what the spec does not allow is no answer of this provider. */
async function override(
  service: Service,
  operation: DescribedOperation,
  answered: Answer,
  overrides: object,
): Promise<Answer> {
  const body = merge(JSON.parse(answered.body) as unknown, overrides);
  const reasons = await checkReply(service, operation, answered.status, body);
  if (reasons.length === 0) return { ...answered, body: JSON.stringify(body) };
  const reason = `the overrides make a reply of ${operation.id} that the spec does not allow: ${reasons.join("; ")}`;
  return problem(500, reason, [...answered.facts, { kind: "invented", field: undefined, reason }]);
}

/** A form is asked about as the JSON body it stands for. */
function readQuestion(
  checked: CheckedOperation,
  { method, query, headers, body, redacted, redactor }: Incoming,
  path: string,
): { prism: Operation; question: Question; sent: Sent } {
  const question = { method, path, query, headers, body: body.value };
  if (!checked.form || !body.form) return { prism: checked.prism, question, sent: redacted };
  return {
    prism: checked.form,
    question: { ...question, headers: { ...headers, "content-type": "application/json" } },
    sent: { ...redacted, body: redactor.value(body.value) },
  };
}

function answerFromSpec(
  { operation, prism }: { readonly operation: DescribedOperation; readonly prism: Operation },
  chosen: PrismAnswer,
  wish: Wish,
  facts: readonly Fact[],
): Answer {
  if (chosen.isPrismsOwn) return { ...writeAnswer(chosen, undefined), facts };
  const { status } = chosen;
  const response = prism.responses.find(({ code }) => code === String(status));
  const named = [...operation.examples].filter(([, each]) => each === status).map(([name]) => name);
  if (named.length === 0 && (response?.contents?.length ?? 0) > 0) {
    const reason = `the spec has no example for ${status} of ${operation.id}, so any body would be invented`;
    const fact: Fact = { kind: "invented", field: undefined, reason };
    return problem(500, reason, [...facts, fact]);
  }
  const example = wish.example !== undefined && named.includes(wish.example) ? wish.example : named[0];
  return { ...writeAnswer(chosen, example), facts };
}

function answerUnrouted(
  service: Service,
  { method, pathname }: Incoming,
  route: Exclude<Route, { found: "operation" }>,
): Answer {
  if (route.found === "path") {
    const reason = `${pathname} is there, but not for ${method}; it takes ${route.methods.join(", ")}`;
    const facts: Fact[] = [{ kind: "method", field: undefined, reason }];
    return answerNowhere(service, facts) ?? problem(405, reason, facts);
  }
  const base = service.basePath || "/";
  const paths = [...new Set([...service.operations.values()].map(({ path }) => service.basePath + path))];
  const reason = route.underBasePath
    ? `${service.title} has no path ${pathname}.${suggest(pathname, paths)}`
    : `${pathname} is outside the base path ${base} of ${service.title}`;
  const facts: Fact[] = [{ kind: "path", field: undefined, reason }];
  return (route.underBasePath && answerNowhere(service, facts)) || problem(404, reason, facts);
}

/** As the provider answers where it has no such route, where a source shows it. */
function answerNowhere({ document }: Service, facts: readonly Fact[]): Answer | undefined {
  const reply = document["x-unknown-route"];
  if (!reply) return undefined;
  const headers = { "content-type": "application/json" };
  return { ...writeAnswer({ status: reply.status, headers, body: reply.body }, undefined), facts };
}

function exampleWish(operation: DescribedOperation, example: string): Wish {
  const status = operation.examples.get(example);
  return { example, ...(status !== undefined && { status }) };
}

/**
 * Prism's `Prefer: code=402, example=insufficientWallet`; an example alone is enough, since its name says its status. What the spec does not
 * have is refused here, in words: Prism would answer a 404 that looks like the provider's.
 */
function readPrefer(operation: DescribedOperation, prism: Operation, header = ""): Wish | string | undefined {
  const preferences = new Map(header.split(/[,;\s]+/).map((each) => each.split("=") as [string, string | undefined]));
  if (preferences.get("dynamic") === "true")
    return "asks for dynamic bodies; this mock serves the spec's examples only";
  const code = preferences.get("code");
  const example = preferences.get("example")?.replaceAll('"', "");
  const codes = prism.responses.map((response) => response.code);
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
  prism: Operation,
  { query, body, redacted }: Incoming,
  strict: PrismAnswer,
  sent: Sent,
): Fact[] {
  const found = strict.findings
    .filter(({ path }) => !(body.defect !== undefined && path[0] === "body"))
    .map((finding) => readFinding(finding, prism, sent));
  if (body.defect !== undefined) found.push({ kind: "body", field: "body", reason: `body ${body.defect}` });
  for (const key of Object.keys(query)) {
    if (!operation.queryKeys.includes(key))
      found.push(unknownKey("query", [key], operation.queryKeys, redacted.query[key]));
  }
  const seen = new Set<string>();
  return found.filter(({ reason }) => !seen.has(reason) && seen.add(reason));
}

/** A refusal in the mock's own words. */
export function problem(status: number, detail: string, facts: readonly Fact[]): Answer {
  const sentence = /[.?]$/.test(detail) ? detail : `${detail}.`;
  const body = {
    type: "about:blank",
    title: STATUS_CODES[status],
    status,
    detail: `This is @mailfleet/mock: ${sentence}`,
  };
  const headers = { "content-type": "application/problem+json" };
  return { status, headers, body: JSON.stringify(body), example: undefined, facts };
}

/** Writes what a mock's own `answer` said. */
export function writeReply({ status, body, headers = {} }: MockReply): Answer {
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const complete = body === undefined ? named : { "content-type": "application/json", ...named };
  return { ...writeAnswer({ status, headers: complete, body }, undefined), facts: [] };
}

function writeAnswer(
  { status, headers, body }: Pick<PrismAnswer, "status" | "headers" | "body">,
  example: string | undefined,
): Reply {
  const isJson = /\bjson\b/i.test(headers["content-type"] ?? "");
  const text = body === undefined ? "" : typeof body === "string" && !isJson ? body : JSON.stringify(body);
  return { status, headers, body: text, example };
}
