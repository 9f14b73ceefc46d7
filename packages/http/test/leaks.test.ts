import { format, inspect } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MailfleetError } from "../src/index.js";
import { acme, answering, definition } from "./acme.js";

const RUNS = 150;
const NAMES = [...definition.facts.secrets, "Authorization", "cookie", "api_key", "PASSWORD", "totp-secret"];

/** Unlike anything else that is printed, with every character that could slip through an encoding. */
const secret = fc
  .string({ unit: fc.constantFrom(..."abcXYZ019 \"'\\/%&=?#+{}[]<>$.*-_:;,äß€😀\n\t"), minLength: 4, maxLength: 24 })
  .map((noise) => `Zq${noise}9w`);
/** What a header can carry. */
const headerSecret = fc
  .string({ unit: fc.constantFrom(..."abcXYZ019\"'\\/%&=?+{}$.*-_"), minLength: 6, maxLength: 24 })
  .map((noise) => `Zq${noise}9w`);
const word = fc.constantFrom("id", "name", "items", "data", "note", "a b", "error", "message", "0");

interface Planted {
  readonly value: unknown;
  readonly secrets: readonly string[];
}

const harmless: fc.Arbitrary<Planted> = fc.jsonValue({ maxDepth: 1 }).map((value) => ({ value, secrets: [] }));
const hidden: fc.Arbitrary<Planted> = fc
  .tuple(fc.constantFrom(...NAMES), secret, fc.nat(2))
  .map(([name, text, depth]) => ({
    value: { [name]: [text, { login: text }, [[text]]][depth] },
    secrets: [text],
  }));

/** JSON with secrets below secret keys, anywhere. */
const payload: fc.Arbitrary<Planted> = fc.letrec<{ node: Planted }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    harmless,
    hidden,
    fc.array(fc.tuple(word, tie("node")), { maxLength: 3 }).map((entries) => ({
      value: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
      secrets: entries
        .filter(([key], i) => entries.findLastIndex(([other]) => other === key) === i)
        .flatMap(([, each]) => each.secrets),
    })),
    fc.array(tie("node"), { maxLength: 3 }).map((items) => ({
      value: items.map(({ value }) => value),
      secrets: items.flatMap(({ secrets }) => secrets),
    })),
  ),
})).node;

/** An error of some other library, with its own causes and fields. */
const foreignError: fc.Arbitrary<(key: string) => Error> = fc
  .tuple(payload, fc.nat(4), fc.constantFrom("name", "config", "headers"))
  .map(([{ value }, kind, field]) => (key) => {
    const inner = Object.assign(new Error(`connect failed: Bearer ${key}`), { code: "ECONNRESET", [field]: value });
    if (kind === 0) return inner;
    if (kind === 1)
      return new TypeError(`fetch failed for https://a.test/?api_key=${encodeURIComponent(key)}`, { cause: inner });
    if (kind === 2)
      return new AggregateError([inner, key, { key }], "all failed", { cause: { headers: [["authorization", key]] } });
    if (kind === 3)
      return Object.assign(new Error("x", { cause: key }), {
        request: { headers: new Headers({ "x-acme-login": key }), url: new URL(`https://a.test/?q=${key}`) },
      });
    return Object.assign(new RangeError(JSON.stringify({ sent: key, value })), {
      toJSON: () => key,
      [inspect.custom]: () => key,
      map: new Map([[key, key]]),
      set: new Set([key]),
    });
  });

/** Everything that anyone could do to see what is in an error. */
function everyWayOfPrinting(x: unknown): string[] {
  const error = x instanceof Error ? x : new Error("no error");
  return [
    String(x),
    error.message,
    error.stack ?? "",
    JSON.stringify(x),
    JSON.stringify({ x }, null, 2),
    inspect(x),
    inspect(x, { depth: Infinity, showHidden: true, maxStringLength: null, maxArrayLength: null }),
    inspect(x, { depth: Infinity, showHidden: true, customInspect: false, getters: true, maxStringLength: null }),
    format("%s %o %O %j", x, x, x, x),
    JSON.stringify(structuredClone(JSON.parse(JSON.stringify(x)))),
    ...Object.values({ ...error }).map((value) => inspect(value, { depth: Infinity })),
  ];
}

/** Does one of the texts show the secret, as it is or as JSON, a URL or the console writes it? */
function leak(texts: readonly string[], value: string): string | undefined {
  const forms = [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value), inspect(value).slice(1, -1)];
  return texts.find((text) => forms.some((form) => text.includes(form)));
}

function expectNoLeak(shown: unknown, secrets: readonly string[]): void {
  const texts = everyWayOfPrinting(shown);
  for (const value of secrets) expect(leak(texts, value), `leaked ${JSON.stringify(value)}`).toBeUndefined();
}

async function failure(call: Promise<unknown>): Promise<MailfleetError> {
  const error: unknown = await call.then(
    () => new Error("came through"),
    (reason: unknown) => reason,
  );
  if (!MailfleetError.isInstance(error)) throw error;
  return error;
}

describe("no secret is ever shown", () => {
  it("the check itself finds a leak", () => {
    const value = `Zq"ä'9w`;
    for (const shown of [
      new Error(value),
      { a: [value] },
      new Error("x", { cause: { value } }),
      `?q=${encodeURIComponent(value)}`,
    ]) {
      expect(leak(everyWayOfPrinting(shown), value)).toBeDefined();
    }
  });

  it("of what was sent, when the reply repeats it", async () => {
    await fc.assert(
      fc.asyncProperty(
        payload,
        headerSecret,
        headerSecret,
        secret,
        fc.constantFrom(400, 409, 500, 200),
        async (sent, key, login, password, status) => {
          const secrets = [...sent.secrets, key, login, password];
          const hooks: object[] = [];
          const see = (event: object): void => void hooks.push(event);
          const reply = { error: true, message: `refused ${secrets.join(" and ")}`, echo: sent.value, key: [key] };
          const { fetch } = answering(() => new Response(JSON.stringify(reply), { status }));
          const client = acme({
            apiKey: key,
            fetch,
            hooks: { onRequest: see, onResponse: see, onRetry: see, onFailure: see },
          });
          const args = {
            path: { id: "x" },
            query: { password, q: key },
            header: { "X-Acme-Login": login },
            body: { sent: sent.value },
          };
          expectNoLeak(await failure(client.setThing(args)), secrets);
          expectNoLeak(hooks, secrets);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("of what was answered", async () => {
    await fc.assert(
      fc.asyncProperty(payload, fc.nat(3), async ({ value, secrets }, kind) => {
        const texts = [
          JSON.stringify({ message: secrets.join(), value }),
          `<html>${JSON.stringify({ value })}`,
          `oops: ${JSON.stringify(JSON.stringify({ value }))}`,
          `<${secrets.map((each) => `?password=${encodeURIComponent(each)}&x=1`).join("\n")}`,
        ];
        const { fetch } = answering(() => new Response(texts[kind], { status: kind === 2 ? 200 : 400 }));
        expectNoLeak(await failure(acme({ fetch }).buyThing({ body: {} })), secrets);
      }),
      { numRuns: RUNS },
    );
  });

  it("of what broke underneath", async () => {
    await fc.assert(
      fc.asyncProperty(foreignError, headerSecret, async (error, key) => {
        const { fetch } = answering(error(key));
        expectNoLeak(await failure(acme({ apiKey: key, fetch }).buyThing({ body: {} })), [key]);
        const raw = acme({ apiKey: key, fetch }).fetch(`/x?token=${encodeURIComponent(key)}`);
        expectNoLeak(await failure(raw), [key]);
        const reason = error(key);
        const aborted = acme({ apiKey: key, fetch }).listThings({}, { signal: AbortSignal.abort(reason) });
        expectNoLeak(await failure(aborted), [key]);
      }),
      { numRuns: RUNS },
    );
  });

  it("of the options that were refused", () => {
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom("apiKey", "baseUrl", "timeoutMs", "userAgent", "limiter", "teamId"),
        (value, option) => {
          try {
            acme({
              apiKey: "sk-harmless-1",
              [option]: option === "baseUrl" ? `https://user:${value}@a.test` : [value],
            });
          } catch (error) {
            expectNoLeak(error, [value]);
          }
        },
      ),
    );
  });
});
