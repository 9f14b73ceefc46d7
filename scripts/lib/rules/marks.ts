import type { Place, Report } from "../report.js";
import { deref, walk, type Json, type Schema } from "../spec.js";
import { bodiesOf, parametersOf, typesOf, visitSchemas } from "./schemas.js";
import type { Source } from "./source.js";

const SECRET_WORDS =
  /^(passwords?|passwd|passcode|pwd|secrets?|tokens?|totp|otp|credentials?|authenticator|authorization|hosting|signature|cookie|jwt)$/;
const SECRET_PAIRS = /(^|_)(api_?key|private_key|access_key|app_password|two_factor|recovery_code|backup_code)s?($|_)/;
/** What a name ends with that is about money and no amount of it: `price_id`, `credit_type`. */
const NO_AMOUNT = /^(ids?|uids?|uuid|at|date|time|type|name|code|key|url|currency|status|state|reason|unit)$/;
const MONEY_WORDS = /^(prices?|amounts?|costs?|credits?|balances?|fees?|subtotal|refunds?|charges?|pricing)$/;

/** A value: of a property, a parameter or a header, or an element of one. */
interface Value {
  /** The key a redactor would know it by. */
  key?: string | undefined;
  /** What it is called, the name of its array or map included. */
  name?: string | undefined;
  schema: Schema;
  marks: Record<string, unknown>[];
  at: Place;
}

/** `x-secret` and `x-money`: the lists a redactor and a money reader are generated from. */
export function checkMarks(source: Source, report: Report): void {
  const values = [...bodyValues(source), ...parameterValues(source)];
  const secrets = new Set(values.filter((one) => mark(one, "x-secret") === true).map((one) => one.key));
  for (const one of values) {
    checkSecret(source, one, secrets, report);
    checkMoney(source, one, report);
  }
  checkSecretValues(source, secrets, report);
}

function bodyValues(source: Source): Value[] {
  const found: Value[] = [];
  visitSchemas(source, ({ property, elementOf, composedIn, schema, resolved, at }) => {
    const name = composedIn ? undefined : (property ?? elementOf);
    found.push({ key: property, name, schema: resolved, marks: [schema, resolved], at });
  });
  return found;
}

function parameterValues(source: Source): Value[] {
  return parametersOf(source).map(({ node, at }) => {
    const schema = deref<Schema>(source.spec, node.schema ?? {});
    return { key: node.name, name: node.name, schema, marks: [node, node.schema ?? {}, schema], at };
  });
}

function mark(value: Value, key: string): unknown {
  return value.marks.find((node) => node[key] !== undefined)?.[key];
}

function checkSecret(source: Source, value: Value, secrets: Set<string | undefined>, report: Report): void {
  const { key, at } = value;
  const marked = mark(value, "x-secret");
  if (marked !== undefined && typeof marked !== "boolean") report("secret-mark", at, "x-secret is true or false");
  if (marked !== undefined || key === undefined) return;
  const types = typesOf(source, value.schema);
  if (types.length > 0 && types.every((type) => type === "boolean" || type === "null")) return;
  const mend = "mark it x-secret: true, or x-secret: false if it is none";
  if (secrets.has(key)) report("secret-mark", at, `${key} is a secret elsewhere in this spec: ${mend} here`);
  else if (looksSecret(key)) report("secret-mark", at, `looks like a secret: ${mend}`);
}

function checkMoney(source: Source, value: Value, report: Report): void {
  const { name, schema, at } = value;
  const marked = mark(value, "x-money");
  const types = typesOf(source, schema).filter((type) => type !== "null");
  const amount = types.length > 0 && types.every((type) => ["number", "integer", "string"].includes(type));
  if (marked === undefined && name !== undefined && amount && looksLikeMoney(name) && !isToken(schema)) {
    report(
      "money-mark",
      at,
      "looks like money: mark it x-money: { unit: usd | credits }, or x-money: false if it is none",
    );
  }
  if (marked === undefined || marked === false) return;
  const shape = JSON.stringify(marked);
  if (shape !== '{"unit":"usd"}' && shape !== '{"unit":"credits"}') {
    report("money-mark", at, "x-money must be { unit: usd } or { unit: credits }");
  }
  if (!amount) report("money-mark", at, "x-money stands on what is neither a number nor a decimal string");
}

/** A secret in an example is a plain word, so that nobody has to wonder whose it was. */
function checkSecretValues(source: Source, secrets: Set<string | undefined>, report: Report): void {
  for (const body of bodiesOf(source)) {
    for (const [name, example] of Object.entries(body.media.examples ?? {})) {
      walk(deref(source.spec, example).value, (node: Record<string, Json>) => {
        for (const [key, value] of Object.entries(node)) {
          if (secrets.has(key) && typeof value === "string" && !isMadeUp(value)) {
            report(
              "secret-value",
              body.at,
              `the example ${name} has ${key}: ${JSON.stringify(value)}: write a plain word such as synthetic-${words(key).join("-")}`,
            );
          }
        }
      });
    }
  }
}

/** A plain word, or an address or an id that says itself that nobody has it. */
function isMadeUp(value: string): boolean {
  return (
    /^(sha256=)?[A-Za-z]*(-[A-Za-z0-9]+)*$/.test(value) ||
    /synthetic|example\b|0{8}-0000-4000-8000-|\.\.\.$/.test(value)
  );
}

function looksLikeMoney(name: string): boolean {
  const parts = words(name);
  return parts.some((word) => MONEY_WORDS.test(word)) && !NO_AMOUNT.test(parts.at(-1) ?? "");
}

function looksSecret(name: string): boolean {
  const parts = words(name);
  return parts.some((part) => SECRET_WORDS.test(part)) || SECRET_PAIRS.test(parts.join("_"));
}

/** A string that is one of a few tokens is no amount. */
function isToken(schema: Schema): boolean {
  const alternatives: Schema[] = [schema, ...(schema.anyOf ?? [])];
  return alternatives.some(
    (one) => "enum" in one || typeof one.const === "string" || ((one.format ?? "") !== "" && one.type === "string"),
  );
}

function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
