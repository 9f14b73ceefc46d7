import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { MailfleetError, createRedactor } from "../src/index.js";

const redactor = createRedactor(
  ["password", "appPassword", "totp_secret", "X-Acme-Login", "hosting"],
  ["sk-live-1234567"],
);

describe("a text", () => {
  it.each([
    ["the key sk-live-1234567 is bad", "the key [redacted] is bad"],
    ["https://a.test/x?page=2&password=p%40ss&z=1", "https://a.test/x?page=2&password=[redacted]&z=1"],
    ["https://a.test/x?auth[password]=p&z=1", "https://a.test/x?auth[password]=[redacted]&z=1"],
    ["https://me:pw@a.test/", "https://[redacted]@a.test/"],
    ["Authorization: Bearer abc.def-ghi", "Authorization: [redacted]"],
    ["sent Bearer abcdefgh12 twice", "sent Bearer [redacted] twice"],
    ["Basic dXNlcjpwYXNz is wrong", "Basic [redacted] is wrong"],
    ["our Basic plan", "our Basic plan"],
    ['{"user":"bob","password":"p\\"ss","n":1}', '{"user":"bob","password":[redacted],"n":1}'],
    ['{"app_password":12,"n":1}', '{"app_password":[redacted]'],
    ['{\\"password\\":\\"p,1\\",\\"n\\":1}', '{\\"password\\":[redacted],\\"n\\":1}'],
    ["{ password: 'p ss', user: 'bob' }", "{ password: [redacted], user: 'bob' }"],
    ['"hosting":{"login":"x"},"n":1', '"hosting":[redacted]'],
    ["PASSWORD = p ss", "PASSWORD = [redacted] ss"],
    ["X-ACME-LOGIN: bob 1\nx-next: 2", "X-ACME-LOGIN: [redacted]\nx-next: 2"],
    ["user.password=p", "user.password=[redacted]"],
    ["a passwordless login: yes", "a passwordless login: yes"],
    ["password", "password"],
    ["password:", "password:"],
    ['"password":"never closed', '"password":[redacted]'],
  ])("%s", (text, clean) => expect(redactor.text(text)).toBe(clean));

  it("of any length is read in time", () => {
    const before = performance.now();
    for (const piece of ["a", "=", '"', "password", "password:", "password=", "\\", "{", "Basic ", "//"])
      redactor.text(piece.repeat(100_000));
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it("hides known values also inside JSON and URLs", () => {
    const { text } = createRedactor([], ['a"b c/ä']);
    expect(text(`${JSON.stringify('a"b c/ä')} ${encodeURIComponent('a"b c/ä')}`)).toBe('"[redacted]" [redacted]');
  });

  it("hides the longer of two values first", () => {
    expect(createRedactor([], ["abcd", "abcdefgh"]).text("x abcdefgh y")).toBe("x [redacted] y");
  });

  it("does not take a value of three letters for a secret", () => {
    expect(createRedactor([], ["the"]).text("in the end")).toBe("in the end");
  });
});

describe("a value", () => {
  it("keeps its shape and loses its secrets", () => {
    const value = {
      password: "p",
      PASSWORD: 17,
      "app-password": { deep: 1 },
      absent: undefined,
      totpSecret: null,
      list: [{ hosting: { login: "x" } }, "sk-live-1234567", 1, true],
      headers: new Headers({ authorization: "Bearer x", "x-acme-login": "y", accept: "z" }),
      pairs: [
        ["Cookie", "c"],
        ["accept", "z"],
      ],
      flat: ["Authorization", "Bearer x", "accept", "z"],
      map: new Map<string, unknown>([
        ["password", "p"],
        ["n", 1],
      ]),
      set: new Set(["sk-live-1234567", 2]),
      when: new Date(0),
      url: new URL("https://a.test/?password=p"),
      big: 12n,
      bytes: new Uint8Array(4),
      run: () => "sk-live-1234567",
    };
    expect(redactor.value(value)).toEqual({
      password: "[redacted]",
      PASSWORD: "[redacted]",
      "app-password": "[redacted]",
      absent: undefined,
      totpSecret: null,
      list: [{ hosting: "[redacted]" }, "[redacted]", 1, true],
      headers: { authorization: "[redacted]", "x-acme-login": "[redacted]", accept: "z" },
      pairs: [
        ["Cookie", "[redacted]"],
        ["accept", "z"],
      ],
      flat: ["Authorization", "[redacted]", "accept", "z"],
      map: new Map<string, unknown>([
        ["password", "[redacted]"],
        ["n", 1],
      ]),
      set: new Set(["[redacted]", 2]),
      when: new Date(0),
      url: "https://a.test/?password=[redacted]",
      big: "12",
      bytes: "[binary]",
      run: "[function]",
    });
    expect(value.password).toBe("p");
  });

  it("may be as strange as it likes", () => {
    const circular: Record<string, unknown> = { password: "p" };
    circular["self"] = circular;
    let deep: unknown = "sk-live-1234567";
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const wide = { list: Array.from({ length: 200_000 }, (_, i) => i) };
    const forked = Array.from({ length: 30 }).reduce<unknown>((inner) => [inner, inner], "sk-live-1234567");
    const throwing = Object.defineProperty({ a: 1 }, "b", {
      enumerable: true,
      get: () => {
        throw new Error("sk-live-1234567");
      },
    });
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
        getPrototypeOf: () => {
          throw new Error("no");
        },
      },
    );
    const proto: unknown = JSON.parse('{"__proto__":{"password":"p","a":1}}');
    class Account {
      readonly password = "p";
      readonly #hidden = "sk-live-1234567";
      toJSON(): string {
        return this.#hidden;
      }
    }
    const all = {
      circular,
      deep,
      wide,
      forked,
      throwing,
      hostile,
      proto,
      account: new Account(),
      symbol: Symbol("sk-live-1234567"),
    };
    const clean = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, redactor.value(value)]));
    redactor.learn(all);
    const shown = inspect(clean, { depth: Infinity, showHidden: true, maxArrayLength: null }) + JSON.stringify(clean);
    expect(shown).not.toContain("sk-live-1234567");
    expect(clean).toMatchObject({
      circular: { password: "[redacted]", self: "[circular]" },
      throwing: { a: 1, b: "[unreadable]" },
      hostile: "[unreadable]",
      account: { password: "[redacted]" },
    });
    expect(JSON.stringify(clean)).toContain('"__proto__":{"password":"[redacted]","a":1}');
  });

  it("of an error keeps what it says, and its causes", () => {
    const inner = Object.assign(new RangeError("with sk-live-1234567"), { code: "E1", config: { password: "p" } });
    const outer = new AggregateError([inner, "sk-live-1234567"], "all failed", { cause: inner });
    const clean = redactor.value<AggregateError>(outer);
    expect(clean).toBeInstanceOf(Error);
    expect(clean).toMatchObject({ name: "AggregateError", message: "all failed" });
    expect(clean.cause).toMatchObject({
      name: "RangeError",
      message: "with [redacted]",
      code: "E1",
      config: { password: "[redacted]" },
    });
    expect(clean.errors).toEqual([expect.objectContaining({ message: "with [redacted]" }), "[redacted]"]);
    expect(clean.stack).toContain("redact.test.ts");
    expect(inspect(clean, { depth: Infinity, showHidden: true })).not.toContain("sk-live-1234567");
  });
});

describe("learning", () => {
  it("hides what stood under a secret key wherever it is repeated", () => {
    const learned = redactor.learn(
      { user: { password: "hunter2-x" } },
      new Map([["hosting", { pin: 987654 }]]),
      null,
      "text",
    );
    expect(learned.text("hunter2-x and 987654 for bob")).toBe("[redacted] and [redacted] for bob");
    expect(learned.value({ n: 987654, m: 1 })).toEqual({ n: "[redacted]", m: 1 });
    expect(redactor.text("hunter2-x")).toBe("hunter2-x");
    expect(redactor.learn({ user: "bob" })).toBe(redactor);
  });
});

describe("MailfleetError", () => {
  const init = {
    code: "rejected",
    message: "no",
    provider: "acme",
    operation: "buyThing",
    outcome: "not-applied",
  } as const;

  it("has what it was given, and nothing else", () => {
    const error = new MailfleetError({ ...init, status: 400, body: { password: "p" }, redactor });
    expect(error).toBeInstanceOf(Error);
    expect({ ...error }).toEqual({
      code: "rejected",
      outcome: "not-applied",
      disposition: "change-input",
      provider: "acme",
      operation: "buyThing",
      status: 400,
      body: { password: "[redacted]" },
    });
    expect(String(error)).toBe("MailfleetError: no");
    expect(error.cause).toBeUndefined();
  });

  it("is reconcile-first whenever its outcome is unknown", () => {
    expect(new MailfleetError({ ...init, outcome: "unknown", disposition: "retry-now" }).disposition).toBe(
      "reconcile-first",
    );
    expect(new MailfleetError({ ...init, disposition: "retry-now" }).disposition).toBe("retry-now");
  });

  it("is known by its mark, not by its class", async () => {
    const path = "../src/error.js?copy";
    const copy: { MailfleetError: typeof MailfleetError } = await import(path);
    const foreign = new copy.MailfleetError(init);
    expect(foreign instanceof MailfleetError).toBe(false);
    expect(MailfleetError.isInstance(foreign)).toBe(true);
    for (const other of [new Error("no"), null, undefined, "MailfleetError", { ...init, name: "MailfleetError" }])
      expect(MailfleetError.isInstance(other)).toBe(false);
  });

  it("stays itself as a cause", () => {
    const inner = new MailfleetError({ ...init, message: "inner", body: { password: "p" }, redactor });
    const outer = new MailfleetError({ ...init, message: "outer", cause: inner });
    expect(MailfleetError.isInstance(outer.cause)).toBe(true);
    expect(outer.cause).toMatchObject({
      name: "MailfleetError",
      message: "inner",
      code: "rejected",
      body: { password: "[redacted]" },
    });
    expect(JSON.parse(JSON.stringify(outer))).toMatchObject({
      message: "outer",
      cause: { message: "inner", code: "rejected" },
    });
  });

  it("prints everything that matters", () => {
    const cause = Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
    const error = new MailfleetError({ ...init, code: "network", cause: new TypeError("fetch failed", { cause }) });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "MailfleetError",
      message: "no",
      code: "network",
      outcome: "not-applied",
      disposition: "retry-now",
      provider: "acme",
      operation: "buyThing",
      cause: {
        name: "TypeError",
        message: "fetch failed",
        cause: { name: "Error", message: "socket hang up", code: "ECONNRESET" },
      },
    });
    expect(inspect(error)).toMatch(
      /MailfleetError: no[\s\S]+redact\.test\.ts[\s\S]+code: 'network'[\s\S]+cause[\s\S]+ECONNRESET/,
    );
  });

  it("hides what is always secret without being told", () => {
    const error = new MailfleetError({
      ...init,
      message: "Authorization: Bearer abcdefgh",
      body: { headers: { cookie: "c=12345678" } },
    });
    expect(JSON.stringify(error)).not.toMatch(/abcdefgh|12345678/);
  });
});
