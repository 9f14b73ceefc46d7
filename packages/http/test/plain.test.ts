import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { acme, answering, json, unlimited } from "./acme.js";

// What is given as a class that no URL, JSON or form can hold is written as it is meant, or refused before anything is sent.

async function urlOf(query: object): Promise<string> {
  const { fetch, sent } = answering(json({}));
  await acme({ fetch }).listThings({ query });
  return decodeURIComponent(new URL(sent[0]?.url ?? "").search);
}

async function bodyOf(body: unknown, operation: "addThing" | "buyThing" = "addThing"): Promise<unknown> {
  const { fetch, sent } = answering(json({}));
  await acme({ fetch })[operation]({ body });
  return JSON.parse(await new Response(sent[0]?.init.body).text());
}

async function formOf(body: object): Promise<FormData> {
  const { fetch, sent } = answering(json({}));
  await acme({ fetch }).buyPicture({ body });
  const { headers, body: stream } = sent[0]?.init ?? {};
  return await new Response(stream, {
    headers: { "content-type": new Headers(headers).get("content-type") ?? "" },
  }).formData();
}

const REFUSED = { code: "invalid-argument", outcome: "not-applied" };

/** A file as another runtime, or a polyfill, has it. */
class ForeignBlob {
  readonly size = 3;
  readonly type = "text/csv";
  arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(new TextEncoder().encode("a,b").buffer as ArrayBuffer);
  }
  get [Symbol.toStringTag](): string {
    return "Blob";
  }
}

class ForeignForm {
  readonly #entries: [string, unknown][] = [
    ["name", "Ada"],
    ["file", new ForeignBlob()],
  ];
  [Symbol.iterator](): Iterator<[string, unknown]> {
    return this.#entries[Symbol.iterator]();
  }
  get [Symbol.toStringTag](): string {
    return "FormData";
  }
}

describe("a query", () => {
  it("has dates, URLs, large numbers and lists as they are meant", async () => {
    expect(await urlOf({ at: new Date(0), url: new URL("https://a.test/"), big: 10n, no: false, n: 0 })).toBe(
      "?at=1970-01-01T00:00:00.000Z&url=https://a.test/&big=10&no=false&n=0",
    );
    expect(await urlOf({ ids: ["a", "b"], none: undefined, nothing: null, of: { a: 1 } })).toBe("?ids=a&ids=b&of[a]=1");
  });

  it.each<readonly [string, unknown]>([
    ["a Map", new Map([["a", 1]])],
    ["a Set", new Set(["a"])],
    ["an invalid date", new Date("x")],
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["an empty list", []],
    ["a list with a Map", [new Map()]],
    ["a class", new ForeignBlob()],
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
    ["a key that would be another parameter", { "x]=1&y": 2 }],
  ])("with %s is refused, and the parameter named", async (_, value) => {
    const { fetch, sent } = answering(json({}));
    await expect(acme({ fetch }).listThings({ query: { domain: value } })).rejects.toMatchObject({
      ...REFUSED,
      message: expect.stringMatching(/the query parameter domain /) as string,
    });
    expect(sent).toEqual([]);
  });
});

describe("a JSON body", () => {
  it("has what a class writes of itself, and leaves out what is undefined", async () => {
    expect(
      await bodyOf({ at: new Date(0), url: new URL("https://a.test/"), x: undefined, own: { toJSON: () => "own" } }),
    ).toEqual({
      at: "1970-01-01T00:00:00.000Z",
      url: "https://a.test/",
      own: "own",
    });
  });

  it.each<readonly [string, unknown, RegExp]>([
    ["a Map", { people: new Map([["a", 1]]) }, /"people" in the body is a Map, which JSON cannot hold/],
    ["a Set in a list", { list: [new Set()] }, /entry 0 of a list in the body is a Set/],
    ["NaN", { count: NaN }, /"count" in the body is NaN/],
    ["Infinity", { count: -Infinity }, /"count" in the body is -Infinity/],
    ["a function", { run: () => 1 }, /"run" in the body is a function/],
    ["an invalid date", { at: new Date("x") }, /"at" in the body is an invalid date/],
    ["bytes", { file: Buffer.from("a") }, /"file" in the body/],
    ["a form", { form: new FormData() }, /"form" in the body is a FormData/],
    ["a file", { file: new Blob(["a"]) }, /"file" in the body is a Blob/],
    ["a stream", { file: Readable.from(["a"]) }, /"file" in the body is a stream/],
    ["a promise", { later: Promise.resolve(1) }, /"later" in the body is a Promise/],
    ["a bigint", { n: 1n }, /the body cannot be written as JSON/],
  ])("with %s is refused, and it is named", async (_, body, told) => {
    for (const operation of ["addThing", "buyThing"] as const)
      await expect(bodyOf(body, operation)).rejects.toMatchObject({
        ...REFUSED,
        message: expect.stringMatching(told) as string,
      });
  });
});

describe("a form", () => {
  it("has files of any kind as files", async () => {
    const bytes = new TextEncoder().encode("a,b");
    const form = await formOf({
      blob: new Blob(["a,b"]),
      buffer: Buffer.from("a,b"),
      bytes,
      array: bytes.buffer,
      foreign: new ForeignBlob(),
      several: [Buffer.from("a,b"), new ForeignBlob()],
      byName: { "a@b.test": new ForeignBlob() },
      list: ["a"],
      at: new Date(0),
    });
    const files = [...form].filter(([, part]) => typeof part !== "string");
    expect(files.map(([name]) => name)).toEqual(
      "blob buffer bytes array foreign several several byName[a@b.test]".split(" "),
    );
    for (const [, file] of files) expect(await (file as File).text()).toBe("a,b");
    expect([form.get("list"), form.get("at")]).toEqual(['["a"]', "1970-01-01T00:00:00.000Z"]);
  });

  it.each<readonly [string, unknown]>([
    ["a stream", Readable.from(["a"])],
    ["a Map", new Map([["a", 1]])],
    ["a Map by name", { a: new Map() }],
    ["NaN in a list", [NaN]],
  ])("with %s is refused", async (_, value) => {
    await expect(formOf({ files: value })).rejects.toMatchObject(REFUSED);
  });
});

describe("client.fetch", () => {
  it("sends forms, files and headers of another runtime", async () => {
    const { fetch, sent } = answering(json({}));
    const headers = new Headers({ "x-a": "1" });
    await acme({ fetch }).fetch("/x", { method: "POST", body: new ForeignForm() as unknown as FormData, headers });
    await acme({ fetch }).fetch("/x", { method: "POST", body: new ForeignBlob() as unknown as Blob });
    const [form, file] = await Promise.all(sent.map(async ({ init }) => await new Response(init.body).text()));
    expect(form).toMatch(/name="name"\r\n\r\nAda\r\n[^]*name="file"; filename="blob"[^]*\r\n\r\na,b\r\n/);
    expect(new Headers(sent[0]?.init.headers).get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    expect(new Headers(sent[0]?.init.headers).get("x-a")).toBe("1");
    expect(file).toBe("a,b");
  });

  it.each<readonly [string, unknown]>([
    ["an object", { a: 1 }],
    ["a number", 5],
    ["a stream", Readable.from(["a"])],
    ["null", null],
  ])("refuses %s as a body", async (_, body) => {
    const { fetch, sent } = answering(json({}));
    await expect(acme({ fetch }).fetch("/x", { method: "POST", body: body as string })).rejects.toMatchObject(REFUSED);
    expect(sent).toEqual([]);
  });
});

describe("one signal for many calls", () => {
  it("gets one listener, which goes with the last of them", async () => {
    const { signal } = new AbortController();
    let most = 0;
    const fetch = async (): Promise<Response> => {
      most = Math.max(most, getEventListeners(signal, "abort").length);
      return await Promise.resolve(json({}));
    };
    const client = acme({ fetch, limiter: unlimited });
    await Promise.all(Array.from({ length: 60 }, () => client.listThings({}, { signal })));
    expect(most).toBe(1);
    expect(getEventListeners(signal, "abort").length).toBe(0);
  });

  it("ends all of them, and none that has ended", async () => {
    const stop = new AbortController();
    const fetch = (_: unknown, { signal }: RequestInit = {}): Promise<Response> =>
      new Promise((__, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error)));
    const client = acme({ fetch: fetch as typeof globalThis.fetch, limiter: unlimited });
    const calls = Array.from({ length: 40 }, () => client.listThings({}, { signal: stop.signal }));
    const settled = Promise.allSettled(calls);
    setTimeout(() => stop.abort(), 5);
    for (const each of await settled) expect(each).toMatchObject({ status: "rejected", reason: { code: "aborted" } });
    expect(getEventListeners(stop.signal, "abort").length).toBe(0);
  });
});

describe("a base URL", () => {
  it("with a backslash is refused", () => {
    for (const baseUrl of ["https://api.acme.test\\@evil.test/", "https:\\\\evil.test"])
      expect(() => acme({ baseUrl })).toThrow(/backslash/);
  });
});
