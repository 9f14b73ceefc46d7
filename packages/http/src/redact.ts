import { secretNames, type IsSecret } from "./secret-names.js";
import { findSecrets, merge, type Span } from "./secret-texts.js";
import { createFinder } from "./secret-values.js";

/** Makes copies of values and texts in which nothing secret is left. */
export interface Redactor {
  /**
   * A deep copy made of plain data: "[redacted]" under every secret key, every text cleaned as by `text`. Never
   * throws. Class instances lose their class, functions their body; what is too deep or too large is cut off.
   */
  value<T>(x: T): T;
  /** The text without known secret values, and without what stands behind a secret name in JSON, `key=value`, header or URL form. */
  text(s: string): string;
  /** The text without known secret values alone: for words of our own, in which a secret name is only a name. */
  known(s: string): string;
  /** A redactor that also knows every text found under a secret key of these values, wherever it is repeated. */
  learn(...sources: readonly unknown[]): Redactor;
}

/** What stands in the place of a secret. */
export const REDACTED = "[redacted]";
const CUT = "[cut]";
const MAX_DEPTH = 32;
const MAX_NODES = 20_000;
/** How many values are searched for secrets to learn. */
const MAX_SEARCHED = 200_000;
/** A text that is longer is not searched for what stands in it. */
const MAX_TEXT = 2_000_000;

/** Every own property of an error that is not enumerable and still worth keeping. */
const ERROR_TEXTS = ["name", "message", "stack"] as const;

/** The mark by which `MailfleetError` is recognised across copies of this package. */
export const API_ERROR: unique symbol = Symbol.for("mailfleet.MailfleetError");

/**
 * A redactor for these secret key names (matched without regard to case, `-` and `_`, also at the end of a longer name) and these literal values.
 * The names under which credentials travel are always secret.
 */
export function createRedactor(secrets: readonly string[], values: readonly string[] = []): Redactor {
  return redactorOf(secretNames(secrets), new Set(values));
}

function redactorOf(isSecret: IsSecret, values: ReadonlySet<string>): Redactor {
  let find: ((s: string) => Span[]) | undefined;
  // Made when it is needed: most redactors that learn are never asked.
  const known = (s: string): string => cutOut(s, (find ??= createFinder(values))(s));
  const text = (s: string): string => {
    const bare = known(s);
    return cutOut(bare, findSecrets(bare, isSecret));
  };
  const redactor: Redactor = {
    text,
    known,
    // A copy of plain data for showing; whoever needs the class still holds the original.
    value: <T>(x: T): T => new Copier(isSecret, text).copy(x, 0) as T,
    learn: (...sources) => {
      const more = new Set(values);
      const collector = new Collector(isSecret, more);
      for (const source of sources) collector.search(source, false, 0);
      return more.size > values.size ? redactorOf(isSecret, more) : redactor;
    },
  };
  return redactor;
}

function cutOut(s: string, spans: readonly Span[]): string {
  if (spans.length === 0) return s;
  let out = "";
  let from = 0;
  for (const { start, end } of merge(spans)) {
    out += s.slice(from, start) + REDACTED;
    from = end;
  }
  return out + s.slice(from);
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

  /** Whether there is a secret is worth knowing. */
  #hides(name: string, value: unknown): boolean {
    return value !== undefined && value !== null && !isFlag(value) && this.#isSecret(name);
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

/** Finds every text below a secret key, and every secret inside a text. */
class Collector {
  #searched = 0;
  readonly #isSecret: IsSecret;
  readonly #found: Set<string>;
  /** Whether an object was met below a secret key; each is searched once for either case. */
  readonly #met = new Map<object, boolean>();

  constructor(isSecret: IsSecret, found: Set<string>) {
    this.#isSecret = isSecret;
    this.#found = found;
  }

  search(x: unknown, secret: boolean, depth: number): void {
    if (++this.#searched > MAX_SEARCHED) return;
    if (secret && (typeof x === "string" || typeof x === "number")) this.#learn(String(x));
    else if (typeof x === "string") this.#read(x);
    if (typeof x !== "object" || x === null || depth > MAX_DEPTH) return;
    const met = this.#met.get(x);
    if (met === true || met === secret) return;
    this.#met.set(x, secret);
    try {
      for (const [key, value] of isBinary(x) ? [] : entriesOf(x)) {
        if (this.#searched > MAX_SEARCHED) return;
        this.search(value, secret || (typeof key === "string" && this.#isSecret(key)), depth + 1);
      }
    } catch {
      // What cannot be read cannot be repeated either.
    }
  }

  /** JSON in a text, a query, a form that was not read as one. */
  #read(text: string): void {
    if (text.length > MAX_TEXT || !/[=:<,\s]/.test(text)) return;
    for (const { start, end } of findSecrets(text, this.#isSecret)) this.#learn(unquoted(text.slice(start, end)));
  }

  /** A credential is as secret without its scheme, and what stands in a cookie without its name. */
  #learn(value: string): void {
    if (isFlag(value)) return;
    this.#found.add(value);
    const [, scheme, rest] = /^([A-Za-z][\w-]*) (\S{4,})$/.exec(value) ?? [];
    if (rest !== undefined) this.#found.add(rest);
    if (scheme?.toLowerCase() === "basic" && rest !== undefined) this.#learnPair(rest);
    for (const [, crumb = ""] of value.length < 10_000 ? value.matchAll(/(?:^|;\s*)[\w.-]+=([^;\s]{4,})/g) : [])
      this.#found.add(crumb);
  }

  #learnPair(base64: string): void {
    try {
      const [, password] = /^[^:]*:(.+)$/s.exec(atob(base64)) ?? [];
      if (password !== undefined) this.#found.add(password);
    } catch {
      // No base64.
    }
  }
}

/** As it would be found again: in JSON without its escapes, in a URL without its percents. */
function unquoted(text: string): string {
  const [, inner = text] = /^(?:\\*["']|&quot;|&#39;|%22)(.*?)(?:\\*["']|&quot;|&#39;|%22)$/s.exec(text) ?? [];
  try {
    if (inner.includes("\\")) return JSON.parse(`"${inner}"`) as string;
    return inner.includes("%") ? decodeURIComponent(inner) : inner;
  } catch {
    return inner;
  }
}

/** Whether passwords are wanted is no password. */
function isFlag(value: unknown): boolean {
  return typeof value === "boolean" || value === "true" || value === "false";
}

/** Own enumerable properties, or the entries of a container. A getter that throws is shown as unreadable. */
function* entriesOf(x: object): Generator<readonly [unknown, unknown]> {
  if (x instanceof Map || x instanceof Headers || x instanceof URLSearchParams || x instanceof FormData) {
    yield* x.entries();
  } else if (Array.isArray(x)) {
    // Without its keys: they would be millions as well.
    for (let at = 0; at < x.length; at++) yield [String(at), x[at]];
  } else {
    for (const key of Object.keys(x)) yield [key, read(x, key)];
  }
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
