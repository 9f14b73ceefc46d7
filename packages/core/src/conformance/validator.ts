import { MailfleetError } from "@mailfleet/http";
import type { Money } from "../contract/index.js";
import { readDomain } from "../kit/names.js";

/** The code of the MailfleetError that something ends in, or what happened instead. */
export async function codeOf(run: () => unknown): Promise<string> {
  try {
    await run();
    return "no error at all";
  } catch (error) {
    return MailfleetError.isInstance(error) ? error.code : `no MailfleetError: ${String(error)}`;
  }
}

/** What is wrong with a value, in words; nothing if it is as it should be. */
export type Validator = (value: unknown) => string | undefined;

export const isText: Validator = (value) => (typeof value === "string" && value !== "" ? undefined : "is not a text");

export const isFlag: Validator = (value) => (typeof value === "boolean" ? undefined : "is neither true nor false");

export const isCount: Validator = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : "is not a whole number from 0";

export const isName: Validator = (value) =>
  typeof value === "string" && readDomain(value) === value ? isText(value) : "is not in its one form";

export const isAddress: Validator = (value) =>
  typeof value === "string" && /^[^@\s]+@[^@\s]+$/.test(value) && value === value.toLowerCase()
    ? undefined
    : "is not an address in its one form";

export const isTime: Validator = (value) =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? undefined
    : "is not an ISO-8601 time in UTC";

export const isMoney: Validator = (value) => {
  if (typeof value !== "object" || value === null) return "is not Money";
  const { unit, minor, ...rest } = value as Partial<Money>;
  const known = unit === "USD" || unit === "credits";
  return known && Number.isSafeInteger(minor) && Object.keys(rest).length === 0 ? undefined : "is not Money";
};

export function isOneOf(words: readonly string[]): Validator {
  return (value) =>
    typeof value === "string" && words.includes(value) ? undefined : "is outside the closed vocabulary";
}

export function isListOf(validate: Validator): Validator {
  return (value) => {
    if (!Array.isArray(value)) return "is not a list";
    return value.map(validate).find((problem) => problem !== undefined);
  };
}

/** A shape: the members an object has always, and those it may have. Others it must not have. */
export interface Shape {
  readonly always: Readonly<Record<string, Validator>>;
  readonly maybe?: Readonly<Record<string, Validator>>;
}

/** Everything that is wrong with an object, each with the object's name. `undefined` written out is wrong: what is not said is absent. */
export function problemsOf(label: string, object: object, { always, maybe = {} }: Shape): string[] {
  const members = new Map<string, unknown>(Object.entries(object));
  const missing = Object.keys(always).filter((key) => !members.has(key));
  const wrong = [...members].flatMap(([key, value]) => {
    const validate = always[key] ?? maybe[key];
    const problem = validate ? validate(value) : "is not in the contract";
    return problem === undefined ? [] : [`${label}: ${key} = ${JSON.stringify(value)} ${problem}`];
  });
  return [...missing.map((key) => `${label}: ${key} is missing`), ...wrong];
}

/** The members of everything that is read from a provider. */
export function sourcedShape(provider: string): {
  always: Record<string, Validator>;
  maybe: Record<string, Validator>;
} {
  return { always: { provider: isOneOf([provider]) }, maybe: { id: isText, rawStatus: isText } };
}

/** `raw` is there for who asks, and stays out of logs, copies and JSON. */
export function rawProblems(label: string, object: object): string[] {
  const { enumerable } = Object.getOwnPropertyDescriptor(object, "raw") ?? {};
  if (enumerable === undefined) return [`${label}: raw is missing`];
  return enumerable ? [`${label}: raw is enumerable, so it would be logged`] : [];
}
