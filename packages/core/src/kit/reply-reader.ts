import type { Money } from "../contract/index.js";
import { unexpectedResponse } from "./errors.js";
import { parseMoney } from "./money.js";

/** A time in our own form that there certainly is. On the last days of a month the calendar has to be asked. */
const UTC_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const NOT_SET = "1970-01-01T00:00:00.000Z";
const ISO_START = /^\d{4}-\d\d-\d\d/;
/** JavaScript would read such a time in the zone of whatever machine it runs on. */
const NO_ZONE = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;

/** An object whose fields nobody has promised. */
export type Loose = Record<string, unknown>;

type Key<T> = keyof T & string;
/** What the objects under a key are; loose where the spec does not say. */
type Part<V> = unknown extends V
  ? Loose
  : Extract<NonNullable<V> extends readonly (infer Item)[] ? Item : NonNullable<V>, object>;

/**
 * One object of a reply, read field by field. The type says what the spec promises, so a misspelt field does not compile;
 * the methods check what really came: a field that must be there and is not throws `unexpected-response` with its name,
 * instead of an `undefined` with a confident type.
 */
export class ReplyReader<T extends object = Loose> {
  /** The object as it came. */
  readonly value: T;
  readonly #provider: string;
  readonly #operation: string;
  readonly #path: string;

  private constructor(provider: string, operation: string, value: T, path: string) {
    this.#provider = provider;
    this.#operation = operation;
    this.#path = path;
    this.value = value;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw this.#unexpected("", "an object", value);
  }

  /** Starts reading the reply of an operation. */
  static of<T extends object>(provider: string, operation: string, reply: T): ReplyReader<T> {
    return new ReplyReader(provider, operation, reply, "");
  }

  /** Starts reading a reply of which the spec promises little or nothing. */
  static loose(provider: string, operation: string, reply: unknown): ReplyReader {
    return new ReplyReader<{ reply: unknown }>(provider, operation, { reply }, "").row("reply");
  }

  /** Starts reading a reply that is a bare array. */
  static listOf<T extends object>(provider: string, operation: string, reply: readonly T[]): ReplyReader<T>[] {
    return new ReplyReader<{ reply: readonly T[] }>(provider, operation, { reply }, "").#list<T>("reply");
  }

  /** A text that must be there and not be empty. */
  text(key: Key<T>): string {
    const value = this.#get(key);
    if (typeof value !== "string" || value === "") throw this.#unexpected(key, "a text", value);
    return value;
  }

  /** A text, or `undefined` where it is missing, null or empty: providers use all three for "none". */
  maybeText(key: Key<T>): string | undefined {
    const value = this.#get(key);
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value !== "string") throw this.#unexpected(key, "a text", value);
    return value;
  }

  maybeFlag(key: Key<T>): boolean | undefined {
    const value = this.#get(key);
    return typeof value === "boolean" ? value : undefined;
  }

  maybeNumber(key: Key<T>): number | undefined {
    const value = this.#get(key);
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  }

  maybeMoney(key: Key<T>, unit: Money["unit"]): Money | undefined {
    return parseMoney(this.#get(key), unit);
  }

  /** ISO-8601 in UTC; a time without a zone is taken for UTC. The beginning of 1970 is how providers write "not set". */
  maybeTime(key: Key<T>): string | undefined {
    const value = this.#get(key);
    if (typeof value === "string" && UTC_TIME.test(value)) return value === NOT_SET ? undefined : value;
    const text = typeof value === "string" && ISO_START.test(value) ? value : undefined;
    const time = text === undefined ? undefined : new Date(NO_ZONE.test(text) ? `${text}Z` : text);
    if (!time || Number.isNaN(time.getTime()) || time.getTime() === 0) return undefined;
    return time.toISOString();
  }

  row<K extends Key<T>>(key: K): ReplyReader<Part<T[K]>> {
    const target: object = this.value;
    const value: Part<T[K]> = Reflect.get(target, key);
    return new ReplyReader(this.#provider, this.#operation, value, this.#name(key));
  }

  maybeRow<K extends Key<T>>(key: K): ReplyReader<Part<T[K]>> | undefined {
    const value = this.#get(key);
    return value === undefined || value === null ? undefined : this.row(key);
  }

  /** A list that must be there. */
  rows<K extends Key<T>>(key: K): ReplyReader<Part<T[K]>>[] {
    return this.#list<Part<T[K]>>(key);
  }

  /**
   * A list that must be there, whose items are looked at one by one: one that is not an object does not keep the others from
   * being read.
   */
  lazyRows<K extends Key<T>>(key: K): (() => ReplyReader<Part<T[K]>>)[] {
    return this.#items<Part<T[K]>>(key).map((item, index) => () => this.#item(key, item, index));
  }

  /** A list, or an empty one where it is missing or null. */
  maybeRows<K extends Key<T>>(key: K): ReplyReader<Part<T[K]>>[] {
    const value = this.#get(key);
    return value === undefined || value === null ? [] : this.rows(key);
  }

  /** The texts of a list of texts; anything else in it is left out. */
  texts(key: Key<T>): string[] {
    const value = this.#get(key);
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
  }

  #list<Item extends object>(key: string): ReplyReader<Item>[] {
    return this.#items<Item>(key).map((item, index) => this.#item(key, item, index));
  }

  #items<Item>(key: string): readonly Item[] {
    const target: object = this.value;
    const value: readonly Item[] = Reflect.get(target, key);
    if (!Array.isArray(value)) throw this.#unexpected(key, "a list", value);
    return value;
  }

  #item<Item extends object>(key: string, item: Item, index: number): ReplyReader<Item> {
    return new ReplyReader(this.#provider, this.#operation, item, `${this.#name(key)}[${index}]`);
  }

  #get(key: string): unknown {
    return Reflect.get(this.value, key);
  }

  #name(key: string): string {
    return this.#path ? `${this.#path}.${key}` : key;
  }

  #unexpected(key: string, wanted: string, got: unknown): Error {
    const name = key ? this.#name(key) : this.#path || "the reply";
    const kind =
      got === null
        ? "null"
        : Array.isArray(got)
          ? "a list"
          : got === undefined
            ? "nothing"
            : typeof got === "object"
              ? "an object"
              : `a ${typeof got}`;
    return unexpectedResponse(
      this.#provider,
      this.#operation,
      `${this.#operation}: ${name} should be ${wanted}, but is ${kind}`,
    );
  }
}

/** The same object without the keys whose value is `undefined`, which in our types are keys that are not there. */
export type OmitUndefined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what the provider does not say: a key is there with a value, or not at all. */
export function omitUndefined<T extends object>(object: T): OmitUndefined<T> {
  const source: object = object;
  const said: Record<string, unknown> = {};
  // Every row of every list comes through here: three times as fast as by entries.
  for (const key of Object.keys(source)) {
    const value: unknown = Reflect.get(source, key);
    if (value !== undefined) said[key] = value;
  }
  return said as OmitUndefined<T>;
}

/** Hangs the reply under an object without letting it be logged or serialized by accident. */
export function withRaw<T extends object, Raw>(object: T, raw: Raw): T & { readonly raw: Raw } {
  return Object.defineProperty(object, "raw", { value: raw, enumerable: false }) as T & { readonly raw: Raw };
}
