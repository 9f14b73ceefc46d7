import { describe, expect, it } from "vitest";
import { acme, answering } from "./acme.js";
import type { Acme } from "./acme.js";

const bytes = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

const HTML = { headers: { "content-type": "text/html" } };
const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const failed = { code: "unexpected-response", outcome: "unknown" };

/** What a call with an effect makes of a body: its result, or what its failure is like. */
const BODIES: readonly [string, () => Response, { result: unknown } | { failure: object }][] = [
  ["JSON", () => new Response('{"a":1}'), { result: { a: 1 } }],
  ["JSON in parts", () => new Response(chunked(bytes('{"a":"', [0xc3]), bytes([0xa4], '"}'))), { result: { a: "ä" } }],
  ["JSON called HTML", () => new Response('{"a":1}', HTML), { result: { a: 1 } }],
  ["JSON called nothing", () => new Response(bytes('{"a":1}')), { result: { a: 1 } }],
  ["JSON after a byte order mark", () => new Response(bytes([0xef, 0xbb, 0xbf], '{"a":1}')), { result: { a: 1 } }],
  ["JSON in white space", () => new Response(' \r\n{"a":1}\n '), { result: { a: 1 } }],
  ["a bare list", () => new Response("[1]"), { result: [1] }],
  ["null", () => new Response("null"), { result: null }],
  ["a text", () => new Response('"done"'), { result: "done" }],
  ["204", () => new Response(null, { status: 204 }), { result: undefined }],
  ["205", () => new Response(null, { status: 205 }), { result: undefined }],
  ["nothing with 200", () => new Response(""), { failure: { ...failed, message: expect.stringMatching(/is empty/) } }],
  [
    "no body with 200",
    () => new Response(null),
    { failure: { ...failed, message: expect.stringMatching(/is empty/) } },
  ],
  ["white space", () => new Response(" \n"), { failure: { ...failed, message: expect.stringMatching(/is empty/) } }],
  ["HTML with 200", () => new Response("<html>hi", HTML), { failure: { ...failed, body: "<html>hi" } }],
  [
    "JSON cut off",
    () => new Response('{"a":[1,2'),
    { failure: { ...failed, message: expect.stringMatching(/not JSON/) } },
  ],
  ["two answers", () => new Response('{"a":1}{"a":2}'), { failure: failed }],
  [
    "broken UTF-8",
    () => new Response(bytes('{"a":"', [0xff, 0xfe], '"}')),
    { failure: { ...failed, message: expect.stringMatching(/UTF-8/) } },
  ],
  ["half a character", () => new Response(bytes('{"a":"', [0xe2, 0x82], '"}')), { failure: failed }],
  ["UTF-16", () => new Response(bytes([0xff, 0xfe], "{\u0000}\u0000")), { failure: failed }],
  [
    "a long one",
    () => new Response(`"${"x".repeat(2_000)}"`),
    { failure: { ...failed, message: expect.stringMatching(/longer than 1000 bytes/) } },
  ],
  [
    "an announced long one",
    () => new Response('{"a":1}', { headers: { "content-length": "1001" } }),
    { failure: failed },
  ],
  ["a connection that breaks", () => new Response(breaking()), { failure: { code: "network", outcome: "unknown" } }],
];

describe("the body of a success", () => {
  it.each(BODIES)("%s", async (_name, answer, expected) => {
    const { fetch } = answering(answer);
    const client = acme({ fetch, maxBodyBytes: 1_000 });
    const call = client.buyThing({ body: {} });
    if ("result" in expected) await expect(call).resolves.toEqual(expected.result);
    else await expect(call).rejects.toMatchObject(expected.failure);
  });

  it("may be as deep as memory holds", async () => {
    const { fetch } = answering(() => new Response(deep(50_000)));
    const value: unknown = await acme({ fetch }).listThings();
    let levels = 0;
    for (let at = value; Array.isArray(at); at = at[0]) levels++;
    expect(levels).toBe(50_000);
  });

  it("too deep to be shown does no harm in a failure", async () => {
    const { fetch } = answering(() => new Response(`{"message":"no","x":${deep(50_000)}}`, { status: 400 }));
    const error: unknown = await acme({ fetch })
      .listThings()
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "rejected", message: "acme listThings: no" });
    expect(JSON.stringify(error).length).toBeLessThan(1_000);
  });
});

describe("an empty reply", () => {
  const cases: readonly [keyof Acme & ("listThings" | "pingThing" | "deleteThing"), number, boolean][] = [
    ["listThings", 204, false],
    ["listThings", 200, false],
    ["pingThing", 204, true],
    ["pingThing", 200, true],
    ["deleteThing", 204, true],
    ["deleteThing", 200, false],
  ];
  it.each(cases)("%s, %d: a result is %s", async (operation, status, isResult) => {
    const { fetch } = answering(() => new Response(null, { status }));
    const call = acme({ fetch })[operation](operation === "deleteThing" ? { path: { id: 1 } } : {});
    if (isResult) await expect(call).resolves.toBeUndefined();
    else await expect(call).rejects.toMatchObject({ code: "unexpected-response" });
  });
});

describe("memory", () => {
  it("stays bounded whatever is sent", async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
      },
      cancel: () => void (cancelled = true),
    });
    const { fetch } = answering(() => new Response(endless));
    await expect(acme({ fetch, maxBodyBytes: 1024 * 1024 }).listThings()).rejects.toMatchObject({
      code: "unexpected-response",
    });
    expect(pulled).toBeLessThanOrEqual(20);
    expect(cancelled).toBe(true);
  });

  it("takes 10 MiB unless told otherwise", async () => {
    const within = `"${"x".repeat(10 * 1024 * 1024 - 2)}"`;
    await expect(acme({ fetch: answering(() => new Response(within)).fetch }).listThings()).resolves.toHaveLength(
      within.length - 2,
    );
    const beyond = acme({ fetch: answering(() => new Response(`${within} `)).fetch }).listThings();
    await expect(beyond).rejects.toThrow(/longer than 10485760 bytes/);
  });
});

function chunked(...parts: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
}

function breaking(): ReadableStream<Uint8Array> {
  let pulls = 0;
  return new ReadableStream({
    pull(controller) {
      if (pulls++ === 0) controller.enqueue(bytes('{"a":'));
      else controller.error(new TypeError("terminated"));
    },
  });
}
