/** Makes copies of values and texts in which nothing secret is left. */
export interface Redactor {
  /**
   * A deep copy made of plain data: "[redacted]" under every secret key, every text cleaned as by `text`. Never
   * throws. Class instances lose their class, functions their body; what is too deep or too large is cut off.
   */
  value<T>(x: T): T;
  /** The text without known secret values, and without what stands behind a secret name in JSON, `key=value`, header or URL form. */
  text(s: string): string;
  /** A redactor that also knows every text found under a secret key of these values, wherever it is repeated. */
  learn(...sources: readonly unknown[]): Redactor;
}

type IsSecret = (name: string) => boolean;

/** What stands in the place of a secret. */
export const REDACTED = "[redacted]";
const CUT = "[cut]";
const MAX_DEPTH = 32;
const MAX_NODES = 20_000;
/** A shorter value would blank out ordinary words, and is no secret worth the name. */
const MIN_SECRET = 4;

/** Secret whatever a spec says: the ways a credential travels in HTTP, and the usual names in messages of other libraries. */
const ALWAYS_SECRET = [
  ..."authorization proxy-authorization cookie set-cookie x-api-key api-key".split(" "),
  ..."password passwd secret token access-token refresh-token client-secret".split(" "),
];

// Starts only where a word starts, so that a long run of letters is read once.
const PAIR = /(?<![\w$.-])([\w$.-]+)(?:\\*["'])?(?:\]|%5D)?\s*([=:])\s*/gi;
const OPENING_QUOTE = /\\*["']/y;
const SCHEME = /\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi;
const USER_INFO = /\/\/[^\s/@]+@/g;

/** Every own property of an error that is not enumerable and still worth keeping. */
const ERROR_TEXTS = ["name", "message", "stack"] as const;

/** The mark by which `MailfleetError` is recognised across copies of this package. */
export const API_ERROR: unique symbol = Symbol.for("mailfleet.MailfleetError");

/**
 * A redactor for these secret key names (matched without regard to case, `-` and `_`) and these literal values.
 * The names under which credentials travel in HTTP are always secret.
 */
export function createRedactor(secrets: readonly string[], values: readonly string[] = []): Redactor {
  return redactorOf(new Set([...ALWAYS_SECRET, ...secrets].map(bareName)), new Set(values));
}

function redactorOf(names: ReadonlySet<string>, values: ReadonlySet<string>): Redactor {
  const isSecret: IsSecret = (name) => name.split(/[.[\]]/).some((part) => names.has(bareName(part)));
  const literals = literalPattern(values);
  const text = (s: string): string => {
    const known = literals ? s.replace(literals, REDACTED) : s;
    const bare = known.replace(USER_INFO, `//${REDACTED}@`).replace(SCHEME, `$1 ${REDACTED}`);
    return redactPairs(bare, isSecret);
  };
  const redactor: Redactor = {
    text,
    // A copy of plain data for showing; whoever needs the class still holds the original.
    value: <T>(x: T): T => new Copier(isSecret, text).copy(x, 0) as T,
    learn: (...sources) => {
      const known = new Set(values);
      const collector = new Collector(isSecret, known);
      for (const source of sources) collector.search(source, false, 0);
      return known.size > values.size ? redactorOf(names, known) : redactor;
    },
  };
  return redactor;
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, "");
}

/** Matches each value as it is, as it looks inside JSON, and as it looks inside a URL; the longest first. */
function literalPattern(values: ReadonlySet<string>): RegExp | undefined {
  const forms = new Set<string>();
  for (const value of values) {
    if (value.length < MIN_SECRET) continue;
    forms
      .add(value)
      .add(JSON.stringify(value).slice(1, -1))
      .add(encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd")));
  }
  if (forms.size === 0) return undefined;
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
}

function redactPairs(s: string, isSecret: IsSecret): string {
  let out = "";
  let from = 0;
  const pair = new RegExp(PAIR);
  for (let match = pair.exec(s); match; match = pair.exec(s)) {
    if (!isSecret(match[1] ?? "")) continue;
    const start = pair.lastIndex;
    const end = endOfValue(s, start, match[2] === "=");
    out += s.slice(from, start) + REDACTED;
    from = pair.lastIndex = end;
  }
  return out + s.slice(from);
}

/** Where the value that starts here ends. In doubt it ends late: a word too many is lost, never a secret shown. */
function endOfValue(s: string, start: number, inQuery: boolean): number {
  const quote = new RegExp(OPENING_QUOTE);
  quote.lastIndex = start;
  const opening = quote.exec(s)?.[0];
  if (opening !== undefined) {
    let end = start;
    do end = s.indexOf(opening, end + opening.length);
    while (end > 0 && s[end - 1] === "\\");
    return end < 0 ? s.length : end + opening.length;
  }
  if (s[start] === "{" || s[start] === "[") return s.length;
  const rest = s.slice(start).search(inQuery ? /[&#\s"'<>]/ : /[\r\n]/);
  return rest < 0 ? s.length : start + rest;
}

class Copier {
  #nodes = 0;
  readonly #path = new Set<object>();
  readonly #isSecret: IsSecret;
  readonly #text: (s: string) => string;

  constructor(isSecret: IsSecret, text: (s: string) => string) {
    this.#isSecret = isSecret;
    this.#text = text;
  }

  copy(x: unknown, depth: number): unknown {
    if (++this.#nodes > MAX_NODES || depth > MAX_DEPTH) return CUT;
    switch (typeof x) {
      case "string":
        return this.#text(x);
      case "number":
        return this.#text(String(x)) === String(x) ? x : REDACTED;
      case "bigint":
      case "symbol":
        return this.#text(String(x));
      case "function":
        return "[function]";
      case "object":
        return x === null ? null : this.#object(x, depth + 1);
      default:
        return x;
    }
  }

  #object(x: object, depth: number): unknown {
    if (this.#path.has(x)) return "[circular]";
    this.#path.add(x);
    try {
      return this.#shape(x, depth);
    } catch {
      return "[unreadable]";
    } finally {
      this.#path.delete(x);
    }
  }

  #shape(x: object, depth: number): unknown {
    if (Array.isArray(x)) return this.#list(x, depth);
    if (x instanceof Map) return new Map(this.#pairs(x, depth));
    if (x instanceof Set) return new Set(this.#list([...x], depth));
    if (x instanceof Date) return new Date(x.getTime());
    if (x instanceof Error) return this.#error(x, depth);
    if (isBinary(x)) return "[binary]";
    if (isText(x)) return this.#text(String(x));
    return Object.fromEntries(this.#pairs(entriesOf(x), depth));
  }

  /** In a list of headers the name stands before its value, so a secret name hides its neighbour. */
  #list(items: readonly unknown[], depth: number): unknown[] {
    const out: unknown[] = [];
    for (const [i, item] of items.entries()) {
      if (this.#nodes > MAX_NODES) break;
      const before = i > 0 ? items[i - 1] : undefined;
      out.push(typeof before === "string" && this.#hides(before, item) ? REDACTED : this.copy(item, depth));
    }
    return out;
  }

  *#pairs(entries: Iterable<readonly [unknown, unknown]>, depth: number): Generator<[string, unknown]> {
    for (const [key, value] of entries) {
      if (this.#nodes > MAX_NODES) return;
      const name = typeof key === "string" ? key : String(this.copy(key, depth));
      yield [this.#text(name), this.#hides(name, value) ? REDACTED : this.copy(value, depth)];
    }
  }

  /** That a secret is absent is worth knowing. */
  #hides(name: string, value: unknown): boolean {
    return value !== undefined && value !== null && this.#isSecret(name);
  }

  /** Of a foreign error only what it says is kept: its class could carry the secret in a method. */
  #error(x: Error, depth: number): Error {
    const copy: Error = API_ERROR in x ? Object.create(Object.getPrototypeOf(x)) : new Error();
    const hidden = (key: string, value: unknown): void => {
      Object.defineProperty(copy, key, { value, configurable: true, writable: true });
    };
    for (const key of ERROR_TEXTS) hidden(key, this.#text(String(x[key] ?? "")));
    for (const [key, value] of this.#pairs(entriesOf(x), depth)) {
      if (key !== "name" && key !== "message" && key !== "stack") Object.assign(copy, { [key]: value });
    }
    if (x.cause !== undefined) hidden("cause", this.copy(x.cause, depth));
    if ("errors" in x && Array.isArray(x.errors)) hidden("errors", this.#list(x.errors, depth));
    return copy;
  }
}

/** Finds every text below a secret key. */
class Collector {
  readonly #isSecret: IsSecret;
  readonly #found: Set<string>;
  /** Whether an object was met below a secret key; each is searched once for either case. */
  readonly #met = new Map<object, boolean>();

  constructor(isSecret: IsSecret, found: Set<string>) {
    this.#isSecret = isSecret;
    this.#found = found;
  }

  search(x: unknown, secret: boolean, depth: number): void {
    if (secret && (typeof x === "string" || typeof x === "number")) this.#found.add(String(x));
    if (typeof x !== "object" || x === null || depth > MAX_DEPTH) return;
    const met = this.#met.get(x);
    if (met === true || met === secret) return;
    this.#met.set(x, secret);
    try {
      for (const [key, value] of isBinary(x) ? [] : entriesOf(x)) {
        this.search(value, secret || (typeof key === "string" && this.#isSecret(key)), depth + 1);
      }
    } catch {
      // What cannot be read cannot be repeated either.
    }
  }
}

/** Own enumerable properties, or the entries of a container. A getter that throws is shown as unreadable. */
function entriesOf(x: object): Iterable<readonly [unknown, unknown]> {
  if (x instanceof Map || x instanceof Headers || x instanceof URLSearchParams || x instanceof FormData) {
    return x.entries();
  }
  return Object.keys(x).map((key) => [key, read(x, key)] as const);
}

function read(x: object, key: string): unknown {
  try {
    return Reflect.get(x, key);
  } catch {
    return "[unreadable]";
  }
}

function isBinary(x: object): boolean {
  return ArrayBuffer.isView(x) || x instanceof ArrayBuffer || x instanceof Blob;
}

function isText(x: object): boolean {
  return x instanceof URL || x instanceof RegExp;
}
