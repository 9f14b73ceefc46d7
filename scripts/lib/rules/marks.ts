import { deref, walk, type Json, type Schema } from "../spec.js";
import type { Place, Report } from "../report.js";
import { bodiesOf, parametersOf, typesOf, visitSchemas } from "./schemas.js";
import type { Source } from "./source.js";

const SECRET_WORDS = /^(passwords?|passwd|passcode|pwd|secrets?|tokens?|totp|otp|credentials?|authenticator|authorization|hosting|signature|cookie|jwt)$/;
const SECRET_PAIRS = /(^|_)(api_?key|private_key|access_key|app_password|two_factor|recovery_code|backup_code)s?($|_)/;
/** What a name ends with that is about money and no amount of it: `price_id`, `credit_type`. */
const NO_AMOUNT = /^(ids?|uids?|uuid|at|date|time|type|name|code|key|url|currency|status|state|reason|unit)$/;
const MONEY_WORDS = /^(prices?|amounts?|costs?|credits?|balances?|fees?|subtotal|refunds?|charges?)$/;

/** A value with a name: a property, a parameter or a header. */
interface Named {
  name: string;
  schema: Schema;
  marks: Record<string, unknown>[];
  at: Place;
}

/** `x-secret` and `x-money`: the lists a redactor and a money reader are generated from. */
export function checkMarks(source: Source, report: Report): void {
  const named = [...namedValues(source), ...namedParameters(source)];
  const secrets = new Set(named.filter((one) => mark(one, "x-secret") === true).map((one) => one.name));
  for (const one of named) {
    checkSecret(source, one, secrets, report);
    checkMoney(source, one, report);
  }
  checkStrayMoney(source, report);
  checkSecretValues(source, secrets, report);
}

function namedValues(source: Source): Named[] {
  const found: Named[] = [];
  visitSchemas(source, ({ property, schema, resolved, at }) => {
    if (property !== undefined) found.push({ name: property, schema: resolved, marks: [schema, resolved], at });
  });
  return found;
}

function namedParameters(source: Source): Named[] {
  return parametersOf(source).map(({ node, at }) => {
    const schema = deref<Schema>(source.spec, node.schema ?? {});
    return { name: node.name, schema, marks: [node, node.schema ?? {}, schema], at };
  });
}

function mark(named: Named, key: string): unknown {
  return named.marks.find((node) => node[key] !== undefined)?.[key];
}

function checkSecret(source: Source, named: Named, secrets: Set<string>, report: Report): void {
  const value = mark(named, "x-secret");
  if (value !== undefined && typeof value !== "boolean") report("secret-mark", named.at, "x-secret is true or false");
  if (value !== undefined) return;
  const types = typesOf(source, named.schema);
  if (types.length > 0 && types.every((type) => type === "boolean" || type === "null")) return;
  if (secrets.has(named.name)) {
    report("secret-mark", named.at, `${named.name} is a secret elsewhere in this spec: mark it x-secret: true, or x-secret: false if it is none here`);
  } else if (looksSecret(named.name)) {
    report("secret-mark", named.at, "looks like a secret: mark it x-secret: true, or x-secret: false if it is none");
  }
}

function checkMoney(source: Source, named: Named, report: Report): void {
  const value = mark(named, "x-money");
  const types = typesOf(source, named.schema).filter((type) => type !== "null");
  const amount = types.length > 0 && types.every((type) => ["number", "integer", "string"].includes(type));
  if (value === undefined) {
    const parts = words(named.name);
    const worded = parts.some((word) => MONEY_WORDS.test(word)) && !NO_AMOUNT.test(parts.at(-1) ?? "");
    if (worded && amount && !isToken(named.schema)) report("money-mark", named.at, "looks like money: mark it x-money: { unit: usd | credits }, or x-money: false if it is none");
    return;
  }
  if (value === false) return;
  const unit = (value as { unit?: unknown } | null)?.unit;
  if ((unit !== "usd" && unit !== "credits") || Object.keys(value as object).length !== 1) report("money-mark", named.at, "x-money must be { unit: usd } or { unit: credits }");
  if (!amount) report("money-mark", named.at, "x-money stands on what is neither a number nor a decimal string");
}

/** Outside a named value the mark reaches no reader. */
function checkStrayMoney(source: Source, report: Report): void {
  visitSchemas(source, ({ schema, property, at }) => {
    const map = at.where.endsWith(".*") || at.where.endsWith("[]");
    if (schema["x-money"] && property === undefined && !map && typesOf(source, schema).includes("object")) {
      report("money-mark", at, "x-money stands on what is neither a number nor a decimal string");
    }
  });
}

/** A secret in an example is a plain word, so that nobody has to wonder whose it was. */
function checkSecretValues(source: Source, secrets: Set<string>, report: Report): void {
  for (const body of bodiesOf(source)) {
    for (const [name, example] of Object.entries(body.media.examples ?? {})) {
      walk(deref(source.spec, example).value, (node: Record<string, Json>) => {
        for (const [key, value] of Object.entries(node)) {
          if (secrets.has(key) && typeof value === "string" && !/^(sha256=)?[A-Za-z]*(-[A-Za-z0-9]+)*$/.test(value)) {
            report("secret-value", body.at, `the example ${name} has ${key}: ${JSON.stringify(value)}: write a plain word such as synthetic-${words(key).join("-")}`);
          }
        }
      });
    }
  }
}

function looksSecret(name: string): boolean {
  const parts = words(name);
  return parts.some((part) => SECRET_WORDS.test(part)) || SECRET_PAIRS.test(parts.join("_"));
}

/** A string that is one of a few tokens is no amount. */
function isToken(schema: Schema): boolean {
  const alternatives: Schema[] = [schema, ...(schema.anyOf ?? [])];
  return alternatives.some((one) => "enum" in one || typeof one.const === "string" || (one.format ?? "") !== "" && one.type === "string");
}

function words(name: string): string[] {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
}
