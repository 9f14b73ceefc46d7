import type { Refuse } from "./checks.js";

// What a query and JSON can say. Anything else would be left out, or sent as something that nobody wrote, also in a purchase.

/** What JSON writes as `{}` or as a list of numbers. */
const NOT_JSON =
  /^\[object (?:(?:Weak)?(?:Map|Set)|Promise|(?:Shared)?ArrayBuffer|DataView|Blob|File|RegExp|Error|FormData|Headers|URLSearchParams|ReadableStream|(?:Async)?Generator)\]$/;

/** A body as JSON. Members that are undefined are left out, and a class that says how it is written (`toJSON`) is written so. */
export function writeJson(body: unknown, refuse: Refuse): string {
  const check = function (this: unknown, name: string, value: unknown): unknown {
    // A Buffer and an invalid date write something of themselves, and not what was meant.
    const given: unknown = Reflect.get(Object(this), name);
    const what =
      unwritable(ArrayBuffer.isView(given) ? given : value) ?? (isBadDate(given) ? "an invalid date" : undefined);
    if (what !== undefined) return refuse(`${where(name)} is ${what}, which JSON cannot hold`);
    return value;
  };
  try {
    return JSON.stringify(body, check);
  } catch (error) {
    // Ours says what to change; its own would be of a circle or a bigint.
    if (error instanceof TypeError) return refuse("the body cannot be written as JSON");
    throw error;
  }
}

function where(name: string): string {
  if (name === "") return "the body";
  return /^\d+$/.test(name) ? `entry ${name} of a list in the body` : `"${name.slice(0, 40)}" in the body`;
}

/** What a value is that cannot be written. */
function unwritable(value: unknown): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  if (typeof value !== "object" || value === null) return undefined;
  const tag = Object.prototype.toString.call(value);
  if (isStream(value)) return "a stream";
  if (ArrayBuffer.isView(value) || NOT_JSON.test(tag)) return `a ${tag.slice(8, -1)}`;
  return undefined;
}

function isStream(value: object): boolean {
  return "pipe" in value && typeof value.pipe === "function";
}

function isBadDate(value: unknown): boolean {
  return value instanceof Date && Number.isNaN(value.getTime());
}

/** A date or a URL, which stand for a text. */
export function textOf(value: unknown): string | undefined {
  if (value instanceof Date && !isBadDate(value)) return value.toISOString();
  return value instanceof URL ? value.href : undefined;
}

/** A query whose values are texts, numbers, lists and plain objects of them. Dates and URLs are written as they are written in JSON. */
export function plainQuery(query: object, refuse: Refuse): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, plain(value, name, refuse)]),
  );
}

function plain(value: unknown, name: string, refuse: Refuse): unknown {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const text = textOf(value);
  if (text !== undefined) return text;
  if (Array.isArray(value) && value.length > 0) return value.map((each) => plain(each, name, refuse));
  if (isPlainObject(value)) {
    if (Object.keys(value).some((key) => /[[\]=&#]/.test(key)))
      refuse(`the query parameter ${name} has a key that would change the request`);
    return plainQuery(value, refuse);
  }
  return refuse(
    `the query parameter ${name} must be a text, a number, true or false, or a list of these; leave it out where there is none`,
  );
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === null || Object.getPrototypeOf(proto) === null;
}
