import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createRedactor, MailfleetError, type CallInfo, type Drift, type OperationFacts } from "../src/index.js";
import { acme, definition, json } from "./acme.js";

// A planted secret, given under many names, repeated by the provider in many encodings, and looked for in all that is shown.

/** Each with other characters that an encoding changes. */
const SECRETS = ["Zq7hunterX9w", 'Zq"a\\b/c9w', "Zq&<x>'9w;", "Zq p+q%r=s9w", "Zqäß€😀9w", "Zq\nline\t9w"];
/** As other programs and providers call them; none is in the spec of this provider, but the first. */
const NAMES = [
  ..."password smtp_password imapPassword new-password PASSWORD passwd pwd db_pwd passphrase".split(" "),
  ..."secret client_secret totpSecret secretKey shared_secret_value api_key apiKey X-API-Key apikey".split(" "),
  ..."accessKey private_key token access_token refreshToken idToken session_token auth authorization".split(" "),
  ..."credentials credential cookie sessionId jwt otp totp smtp_pass user.password login[password]".split(" "),
];
/** What is no secret, and worth reading in a message. */
const HARMLESS =
  "credential_id credentialId PASSWORD_ID passwordChangedAt token_type secretName token_count passenger compass shipping author keyboard key bypass authors domain secondary".split(
    " ",
  );

const html = (text: string, write: (char: string) => string): string => text.replace(/[^a-z0-9 ]/giu, write);
const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);

const answer = (status: number, body: unknown, headers?: Record<string, string>): Response =>
  json(body, status, headers);

/** The ways in which a text carries a secret. */
const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  JSON: quoted,
  "JSON in JSON": (text) => quoted(quoted(text)),
  "JSON in JSON in JSON": (text) => quoted(quoted(quoted(text))),
  "JSON in ASCII": (text) =>
    quoted(text).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "JSON with escaped slashes": (text) => quoted(text).replaceAll("/", "\\/"),
  encodeURIComponent: encodeURIComponent,
  "encodeURIComponent twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  "encodeURIComponent, lower case": (text) => encodeURIComponent(text).replace(/%../g, (hex) => hex.toLowerCase()),
  encodeURI: encodeURI,
  form: (text) => new URLSearchParams({ a: text }).toString().slice(2),
  "HTML, named": (text) => html(text, (char) => named[char] ?? char),
  "HTML, named twice": (text) =>
    html(
      html(text, (char) => named[char] ?? char),
      (char) => named[char] ?? char,
    ),
  "HTML, decimal": (text) => html(text, (char) => `&#${char.codePointAt(0)};`),
  "HTML, hexadecimal": (text) => html(text, (char) => `&#x${char.codePointAt(0)?.toString(16)};`),
  "HTML, padded": (text) => html(text, (char) => `&#0${char.codePointAt(0)};`),
  "HTML of JSON": (text) => html(quoted(text), (char) => named[char] ?? char),
  "URL of JSON": (text) => encodeURIComponent(quoted(text)),
  base64: (text) => Buffer.from(text).toString("base64"),
  base64url: (text) => Buffer.from(text).toString("base64url"),
};

/** Without what encodings add: two letters of a secret are left of each, and nothing else that is printed has them. */
function shows(text: string, secret: string): boolean {
  return [secret, ...Object.values(ENCODINGS).map((write) => write(secret))].some((form) => text.includes(form));
}

function printings(x: unknown): string[] {
  return [
    String(x),
    JSON.stringify(x) ?? "",
    inspect(x, { depth: Infinity }),
    inspect(x, { depth: Infinity, showHidden: true, maxStringLength: null }),
    x instanceof Error ? (x.stack ?? "") : "",
    JSON.stringify({ ...(x as object) }),
  ];
}

const CASES = SECRETS.flatMap((secret) =>
  Object.entries(ENCODINGS).map(([encoding, write]) => ({ secret, encoding, written: write(secret) })),
);

describe(`no secret is shown: ${NAMES.length * CASES.length} ways to give and repeat one, each printed 6 times`, () => {
  it.each(NAMES)("under the name %s", async (name) => {
    for (const { secret, encoding, written } of CASES) {
      const reply = { message: `no: ${written} is wrong`, echo: { note: written }, list: [written] };
      const error = await acme({
        fetch: async () => answer(400, reply, { "x-request-id": encodeURIComponent(written) }),
      })
        .addThing({ body: { user: "bob", [name]: secret } })
        .catch((cause: unknown) => cause);
      expect(MailfleetError.isInstance(error)).toBe(true);
      const leaks = printings(error).filter((text) => shows(text, secret));
      expect({ name, encoding, leaks }).toEqual({ name, encoding, leaks: [] });
    }
  });
});

describe("every channel of a call knows its secrets", () => {
  const secret = "Zq7hunterX9w";

  it("hooks: the URL and the id of the request", async () => {
    const seen: unknown[] = [];
    const see = (event: unknown): void => void seen.push(event);
    const hooks = { onRequest: see, onResponse: see, onFailure: see, onRetry: see };
    const client = acme({ hooks, fetch: async () => answer(400, {}, { "x-request-id": `r-${secret}` }) });
    await client.listThings({ query: { smtp_password: secret, note: secret } }).catch(() => undefined);
    await client.fetch(`/x/${secret}?token=${secret}`).catch(() => undefined);
    expect(seen.length).toBeGreaterThan(4);
    expect((seen[0] as { call: CallInfo }).call.url).toContain("[redacted]");
    expect(seen.filter((each) => printings(each).some((text) => text.includes(secret)))).toEqual([]);
  });

  it("drift: a reply that repeats what was sent", async () => {
    const drifts: Drift[] = [];
    const validate = (): { path: string; expected: string }[] => [
      { path: "/note", expected: "number" },
      { path: `/${secret}`, expected: "nothing" },
    ];
    const client = acme({
      onDrift: { validate, report: (drift) => void drifts.push(drift) },
      fetch: async () => answer(200, { note: `it is ${secret}`, [secret]: 1 }),
    });
    await client.addThing({ body: { mailPassword: secret } });
    expect(drifts.length).toBe(2);
    expect(JSON.stringify(drifts)).not.toContain(secret);
  });

  it("what a class writes of itself", async () => {
    class Login {
      readonly #password = secret;
      toJSON(): object {
        return { password: this.#password };
      }
      get password(): string {
        return this.#password;
      }
    }
    const client = acme({ fetch: async () => answer(400, { message: `${secret} is too short` }) });
    const error = await client.addThing({ body: { login: new Login() } }).catch((cause: unknown) => cause);
    expect(printings(error).filter((text) => text.includes(secret))).toEqual([]);
  });
});

describe("a text", () => {
  const { text } = createRedactor([]);

  it.each([
    ["XML", "<user><smtp_password>S3cret!x</smtp_password></user>"],
    ["a form that was not read", 'Content-Disposition: form-data; name="password"\r\n\r\nS3cret!x\r\n--b--'],
    ["a map as the console writes it", "Map(1) { 'password' => 'S3cret!x' }"],
    ["a list of pairs", "[ 'api_key', 'S3cret!x' ]"],
    ["JSON in HTML", "{&quot;password&quot;:&quot;S3cret!x&quot;}"],
    ["JSON in a URL", "?q=%7B%22password%22%3A%22S3cret!x%22%7D"],
    ["JSON in JSON", '{"x":"{\\"password\\":\\"S3cret!x\\"}"}'],
    ["words", "the password is S3cret!x1"],
    ["a cookie", "cookie: a=1; sid=S3cret!x"],
    ["a connection string", "postgres://me:S3cret!x@db/x"],
  ])("hides what stands behind a name in %s", (_, given) => {
    expect(text(given)).not.toContain("S3cret");
    expect(text(given)).toContain("[redacted]");
  });

  it.each(HARMLESS)("keeps what stands behind %s", (name) => {
    expect(text(`${name}: 12345`)).toBe(`${name}: 12345`);
    expect(createRedactor([]).value({ [name]: 12345 })).toEqual({ [name]: 12345 });
  });

  it("keeps flags", () => {
    for (const flag of ["a?password=true&b=true", '{"password":false,"x":false}', "has_password: true"])
      expect(createRedactor([]).learn({ password: "true" }, { token: false }).text(flag)).toBe(flag);
  });

  it("keeps words about secrets", () => {
    for (const words of ["the password must have 8 characters", "password is required", "a secret is missing"])
      expect(text(words)).toBe(words);
  });
});

describe("what is learned", () => {
  const learn = (...sources: unknown[]): ((s: string) => string) => createRedactor([]).learn(...sources).text;

  it.each<readonly [string, unknown]>([
    ["a scheme before it", { authorization: "Bearer S3cret9x" }],
    ["a cookie around it", { cookie: "a=1; sid=S3cret9x" }],
    ["JSON in a text", { x: '{"password":"S3cret9x"}' }],
    ["a query in a text", { url: "https://a.test/?token=S3cret9x&b=1" }],
    ["a broken JSON text", '{"password":"S3cret9x",'],
    ["basic authentication", { authorization: `Basic ${btoa("bob:S3cret9x")}` }],
  ])("is known without %s", (_, source) => {
    expect(learn(source)("again S3cret9x!")).toBe("again [redacted]!");
  });

  it("strikes thousands of passwords out of a reply that repeats them, in one reading", () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => ({
      user: `person ${at}`,
      password: `P$${at}"/${at * 7}!x`,
    }));
    const redactor = createRedactor([]).learn(rows);
    const said = rows.map(({ user, password }) => `${user} has ${JSON.stringify(password)}`).join("; ");
    expect(redactor.text(said)).not.toMatch(/P\$|!x/);
    expect(redactor.text(said).match(/\[redacted\]/g)?.length).toBe(rows.length);
    expect(redactor.text("person 5 has none")).toBe("person 5 has none");
  });

  it("stays cheap for a reply of millions", () => {
    let reads = 0;
    const count: ProxyHandler<unknown[]> = { get: (list, key) => (reads++, Reflect.get(list, key) as unknown) };
    const wide = new Proxy(
      Array.from({ length: 3_000_000 }, () => 0),
      count,
    );
    createRedactor([]).learn(wide);
    expect(reads).toBeGreaterThan(100_000);
    expect(reads).toBeLessThan(500_000);
  });
});

describe("an operation whose whole reply is a secret", () => {
  it("shows nothing of it", async () => {
    const { operations } = definition.facts;
    const listThings = { ...operations["listThings"], secretReply: true } as OperationFacts;
    const facts = { ...definition.facts, operations: { ...operations, listThings } };
    const reply = {
      error: true,
      message: "gone: https://portal.test/s/abc123",
      link: { at: "https://portal.test/s/abc123" },
    };
    const client = acme({ fetch: async () => answer(410, reply) }, { facts });
    const error = await client.listThings().catch((cause: unknown) => cause);
    expect(MailfleetError.isInstance(error)).toBe(true);
    expect(printings(error).filter((text) => text.includes("abc123"))).toEqual([]);
  });
});
