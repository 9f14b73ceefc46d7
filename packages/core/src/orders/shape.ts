import { unknownOption } from "../kit/capabilities.js";
import { invalidArgument } from "../kit/errors.js";
import type { StepRequest } from "./driver.js";

type Refuse = (message: string) => Error;

/**
 * What a value has to look like: throws if it does not. What an adapter says of its options and its requests is data, and nothing
 * gets through that is not said: a misspelt option would be ignored in silence, and a field more may buy what nobody asked for.
 */
export type Shape = (value: unknown, at: string, refuse: Refuse) => void;

/** @param wanted how to write it, as in `a text` */
function shape(wanted: string, isRight: (value: unknown) => boolean): Shape {
  return (value, at, refuse) => {
    if (!isRight(value)) throw refuse(`${at} must be ${wanted}.`);
  };
}

/** What is not a text may be anything, a placeholder of a secret included. */
export const text: Shape = shape("a text", (value) => typeof value === "string");
export const name: Shape = shape("a text that is not empty", (value) => typeof value === "string" && value !== "");
export const flag: Shape = shape("true or false", (value) => typeof value === "boolean");

/** The name of a value among the provider's secrets: the value itself never gets into a plan. */
export const secret: Shape = shape("{ $secret: name }, the name of a value in the provider's secrets", isPlaceholder);

function isPlaceholder(value: unknown): boolean {
  return isObject(value) && typeof Reflect.get(value, "$secret") === "string" && Object.keys(value).length === 1;
}

/** A URL of a login screen. One that carries a state or a token is a secret, and may not get into a plan as it is. */
export const loginUrl: Shape = (value, at, refuse) => {
  if (isPlaceholder(value)) return;
  if (typeof value !== "string") throw refuse(`${at} must be a text, or { $secret: name }.`);
  const query = new URLSearchParams(value.split(/[?#]/).slice(1).join("&"));
  const held = [...query.keys()].find((key) => /state|token|code|nonce|secret|password|key|session/i.test(key));
  if (held !== undefined)
    throw refuse(
      `${at} holds a secret (${held}): give it as { $secret: name }, with the URL itself in the provider's secrets.`,
    );
};

export function only(value: string | boolean): Shape {
  return shape(JSON.stringify(value), (given) => given === value);
}

export function wholeNumber(least: number, most: number): Shape {
  return shape(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}

export function optional(wanted: Shape): Shape {
  return (value, at, refuse) => {
    if (value !== undefined) wanted(value, at, refuse);
  };
}

/** A list with at least one member. */
export function list(member: Shape): Shape {
  return (value, at, refuse) => {
    if (!Array.isArray(value)) throw refuse(`${at} must be a list.`);
    if (value.length === 0) throw refuse(`${at} must name at least one.`);
    for (const [index, each] of value.entries()) member(each, `${at}[${index}]`, refuse);
  };
}

/** An object with keys of its own, at least one. */
export function mapOf(member: Shape): Shape {
  return (value, at, refuse) => {
    if (!isObject(value)) throw refuse(`${at} must be an object.`);
    const entries = Object.entries(value);
    if (entries.length === 0) throw refuse(`${at} must name at least one.`);
    for (const [key, each] of entries) member(each, `${at}.${key}`, refuse);
  };
}

/** An object with these fields, and no others. */
export function fields(members: Readonly<Record<string, Shape>>): Shape {
  return (value, at, refuse) => {
    if (!isObject(value)) throw refuse(`${at} must be an object.`);
    const known = Object.keys(members);
    const strange = unknownOption(value, known);
    if (strange !== undefined) throw refuse(`${at || "the request"} has no ${strange}; it knows ${known.join(", ")}.`);
    const before = at === "" ? "" : `${at}.`;
    for (const [key, member] of Object.entries(members)) member(Reflect.get(value, key), before + key, refuse);
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The provider options of a request, none given included.
 *
 * @throws MailfleetError `invalid-argument` if they are not what the provider knows.
 */
export function readOptions<O extends object>(provider: string, given: O | undefined, wanted: Shape): Partial<O> {
  const options: Partial<O> = given ?? {};
  wanted(options, "request.providerOptions", (message) => invalidArgument(provider, message, "orders.plan"));
  return options;
}

/**
 * A request out of a plan, which had this type when the adapter wrote it and may have been changed since.
 *
 * @param wanted the shape of each of its parts; one that is left out may not be there
 * @throws MailfleetError `invalid-argument` if it is none that the adapter writes.
 */
export function readRequest<Args>(
  provider: string,
  operation: string,
  request: StepRequest,
  wanted: Readonly<Partial<Record<keyof StepRequest, Shape>>>,
): Args {
  fields({ ...NO_PARTS, ...wanted })({ ...request }, "", (message) =>
    invalidArgument(provider, `${operation}: ${message}`, operation),
  );
  return request as Args;
}

const nothing: Shape = (value, at, refuse) => {
  if (value !== undefined) throw refuse(`${at} must be left out.`);
};
const NO_PARTS = { path: nothing, query: nothing, header: nothing, body: nothing };
