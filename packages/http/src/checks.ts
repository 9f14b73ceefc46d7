/** Ends a call before anything was sent, saying what the caller should change. Never shows a value: it could be the key. */
export type Refuse = (message: string) => never;

type Check = readonly [isRight: (value: unknown) => boolean, mustBe: string];

const POSITIVE: Check = [(x) => typeof x === "number" && x > 0, "a positive number"];
const NOT_NEGATIVE: Check = [(x) => typeof x === "number" && x >= 0, "a number not below 0"];
const COUNT: Check = [(x) => Number.isInteger(x) && Number(x) >= 0, "a whole number not below 0"];
const FLAG: Check = [(x) => typeof x === "boolean", "true or false"];
const FUNCTION: Check = [(x) => typeof x === "function", "a function"];
const OBJECT: Check = [isRecord, "an object"];
const HEADER_TEXT: Check = [isHeaderText, "a text without control characters"];
const TEXT: Check = [(x) => typeof x === "string" && x.trim() !== "" && isHeaderText(x), "a non-empty text"];

const TIMES = { timeoutMs: POSITIVE, totalTimeoutMs: POSITIVE, retry: OBJECT };
const CLIENT_OPTIONS: Readonly<Record<string, Check>> = {
  ...TIMES,
  apiKey: [
    (x) => typeof x === "string" && /^[\x21-\x7e]+$/.test(x),
    "the provider's API key: a non-empty text without spaces, line breaks and control characters",
  ],
  baseUrl: [(x) => typeof x === "string", "a URL"],
  fetch: FUNCTION,
  clock: [
    (x) => isRecord(x) && typeof x["now"] === "function" && typeof x["sleep"] === "function",
    "an object with the methods now and sleep",
  ],
  random: FUNCTION,
  limiter: [(x) => isRecord(x) && typeof x["run"] === "function", "an object with a run method"],
  hooks: OBJECT,
  userAgent: HEADER_TEXT,
  maxBodyBytes: POSITIVE,
  allowInsecureHttp: FLAG,
  allowBrowser: FLAG,
  onDrift: OBJECT,
};
const CALL_OPTIONS: Readonly<Record<string, Check>> = {
  ...TIMES,
  sendWithinMs: POSITIVE,
  signal: [(x) => isRecord(x) && "aborted" in x && "addEventListener" in x, "an AbortSignal"],
  headers: OBJECT,
  onResponse: FUNCTION,
  allowInferred: FLAG,
};
const RETRY_OPTIONS = { maxRetries: COUNT, baseDelayMs: NOT_NEGATIVE, maxDelayMs: NOT_NEGATIVE };
const RAW_OPTIONS: Readonly<Record<string, Check>> = {
  method: [(x) => typeof x === "string" && TOKEN.test(x), "an HTTP method"],
  headers: OBJECT,
  body: [() => true, ""],
  effect: [(x) => x === "read" || x === "write" || x === "spend", "read, write or spend"],
};

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const QUERY_NAME = /^[^&=#+%\s\p{Cc}\p{Surrogate}]+$/u;

export function isRecord(x: unknown): x is Record<string, unknown> {
  return typeof x === "object" && x !== null;
}

function isHeaderText(x: unknown): boolean {
  return typeof x === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(x);
}

export function checkClientOptions(options: object, tenantOption: string | undefined, refuse: Refuse): void {
  if (!isRecord(options) || Reflect.get(options, "apiKey") === undefined) refuse("the option apiKey is missing");
  check(options, { ...CLIENT_OPTIONS, ...(tenantOption && { [tenantOption]: TEXT }) }, "option", refuse);
  checkRetry(options, refuse);
}

export function checkCallOptions(options: object, refuse: Refuse): void {
  check(options, CALL_OPTIONS, "call option", refuse);
  checkRetry(options, refuse);
}

export function checkRawInit(init: object, refuse: Refuse): void {
  check(init, RAW_OPTIONS, "request option", refuse);
}

function checkRetry(options: object, refuse: Refuse): void {
  if ("retry" in options && isRecord(options.retry)) check(options.retry, RETRY_OPTIONS, "retry option", refuse);
}

function check(given: object, allowed: Readonly<Record<string, Check>>, kind: string, refuse: Refuse): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const known = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (!known) return refuse(unknownName(kind, name, Object.keys(allowed)));
    const [isRight, mustBe] = known;
    if (!isRight(value)) return refuse(`the ${kind} ${name} must be ${mustBe}`);
  }
}

/** Refuses arguments that an operation cannot have, and path parameters that would lead elsewhere. */
export function checkArgs(args: object, params: readonly string[], takesBody: boolean, refuse: Refuse): void {
  for (const [name, value] of Object.entries(args)) {
    if (!ARGUMENTS.includes(name)) refuse(unknownName("argument", name, ARGUMENTS));
    if (value === undefined) continue;
    if (name === "body" ? !takesBody : !isRecord(value)) {
      refuse(name === "body" ? "this operation takes no body" : `the argument ${name} must be an object`);
    }
    if (name === "query") checkQuery(Object.keys(value), refuse);
  }
  const path: unknown = Reflect.get(args, "path") ?? {};
  checkPath(isRecord(path) ? path : {}, params, refuse);
}

const ARGUMENTS = ["path", "query", "header", "body"];

function checkPath(path: Readonly<Record<string, unknown>>, params: readonly string[], refuse: Refuse): void {
  for (const name of Object.keys(path)) {
    if (!params.includes(name)) refuse(unknownName("path parameter", name, params));
  }
  for (const name of params) {
    const value = path[name];
    if (value === undefined || value === null || value === "") refuse(`the path parameter ${name} is missing or empty`);
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      refuse(`the path parameter ${name} must be a text or a number`);
    }
    if (value === "." || value === "..") refuse(`the path parameter ${name} must not be a relative path`);
  }
}

function checkQuery(names: readonly string[], refuse: Refuse): void {
  for (const name of names) {
    if (!QUERY_NAME.test(name)) refuse("a query parameter's name holds characters that would change the request");
  }
}

/** Adds headers by their lower-case names. */
export function addHeaders(
  into: Record<string, string>,
  from: object,
  reserved: Readonly<Record<string, string>>,
  refuse: Refuse,
): void {
  // `Headers`, of any runtime, has pairs and no properties.
  const pairs = isPairs(from) ? from : Object.entries(from);
  for (const [name, value] of pairs) {
    if (value === undefined || value === null) continue;
    const key = name.toLowerCase();
    const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    if (!TOKEN.test(name)) refuse("a header's name holds characters that HTTP does not allow");
    if (Object.hasOwn(reserved, key)) refuse(`the header ${key} carries the credential and is set by the client`);
    if (!isHeaderText(text)) refuse(`the header ${key} must be a text without line breaks and control characters`);
    into[key] = text;
  }
}

function isPairs(x: object): x is Iterable<readonly [string, unknown]> {
  return Symbol.iterator in x && typeof x[Symbol.iterator] === "function";
}

/** A provider's base URL without its last slash. */
export function checkBaseUrl(baseUrl: string, allowInsecureHttp: boolean, refuse: Refuse): string {
  if (!URL.canParse(baseUrl)) return refuse("the option baseUrl is not a URL");
  if (baseUrl.includes("\\")) return refuse("the option baseUrl must not hold a backslash");
  const url = new URL(baseUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") refuse("the option baseUrl must begin with https:");
  if (url.username || url.password || url.search || url.hash) {
    refuse("the option baseUrl must hold neither a login nor a query nor a fragment");
  }
  if (url.protocol === "http:" && !allowInsecureHttp && !isLoopback(url.hostname)) {
    refuse("the option baseUrl would send the API key in the clear: use https:, or state allowInsecureHttp: true");
  }
  return url.href.replace(/\/$/, "");
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

function unknownName(kind: string, name: string, known: readonly string[]): string {
  const wanted = bare(name);
  const near = known.find((each) => {
    const other = bare(each);
    return other.startsWith(wanted) || wanted.startsWith(other) || isTypo(wanted, other);
  });
  return `unknown ${kind} ${JSON.stringify(name.slice(0, 40))}${near === undefined ? "" : `, did you mean ${near}?`}`;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}

/** Do they differ in one place only, by no more than two letters? */
function isTypo(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}
