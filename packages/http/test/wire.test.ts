import { createServer } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { acme, answering, headersOf, json, unlimited } from "./acme.js";
import type { Acme } from "./acme.js";

interface Arrived {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let arrived: Arrived[] = [];
let status = 421;
let client: Acme;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request
    .on("data", (chunk: Buffer) => chunks.push(chunk))
    .on("end", () => {
      const { method, headers } = request;
      arrived.push({ method, headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status, { "content-type": "application/json" }).end('{"message":"misdirected"}');
    });
});

beforeEach(async () => {
  arrived = [];
  status = 421;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  client = acme({ baseUrl: `http://127.0.0.1:${port}`, limiter: unlimited });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const picture = { name: "Ä", file: new Blob(["\u0000png"], { type: "image/png" }) };
const form = new FormData();
form.append("name", "Ada");

describe("answered 421, which fetch itself repeats", () => {
  it.each<[string, (c: Acme) => Promise<unknown>]>([
    ["a purchase with JSON", (c) => c.buyThing({ body: { name: "Ä" } })],
    ["a purchase with a form", (c) => c.buyPicture({ body: picture })],
    ["a purchase without a body", (c) => c.renewThing()],
    ["a purchase whose body was left out", (c) => c.buyThing()],
    ["a write that must not be repeated", (c) => c.addThing({ body: {} })],
    ["a form that must not be repeated", (c) => c.uploadThing({ body: picture })],
    ["a raw POST with a text", (c) => c.fetch("/x", { method: "POST", body: "{}" })],
    ["a raw POST with a form", (c) => c.fetch("/x", { method: "POST", body: form })],
    ["a raw POST with parameters", (c) => c.fetch("/x", { method: "POST", body: new URLSearchParams({ a: "1" }) })],
    ["a raw POST with a file", (c) => c.fetch("/x", { method: "POST", body: new Blob(["x"]) })],
    ["a raw POST with bytes", (c) => c.fetch("/x", { method: "POST", body: new Uint8Array([1]) })],
    ["a raw POST without a body", (c) => c.fetch("/x", { method: "POST" })],
    ["a raw DELETE", (c) => c.fetch("/x", { method: "DELETE" })],
    ["a raw PUT that writes", (c) => c.fetch("/x", { method: "PUT", body: "{}", effect: "write" })],
  ])("%s goes out once", async (_name, call) => {
    await call(client).catch(() => undefined);
    expect(arrived).toHaveLength(1);
  });

  it("a purchase is unknown", async () => {
    await expect(client.buyThing({ body: {} })).rejects.toMatchObject({ status: 421, outcome: "unknown" });
  });

  // If this fails, fetch no longer repeats anything, and the tests above prove nothing.
  it("what may be repeated is repeated", async () => {
    await client.setThing({ path: { id: 1 }, body: {} }).catch(() => undefined);
    expect(arrived.length).toBeGreaterThan(1);
  });
});

describe("what cannot be read twice still arrives as an ordinary request", () => {
  it("JSON, with its length in bytes", async () => {
    status = 200;
    await client.buyThing({ body: { name: "Ä" } });
    expect(arrived[0]).toMatchObject({ method: "POST", body: '{"name":"Ä"}' });
    expect(arrived[0]?.headers).toMatchObject({ "content-length": "13", "content-type": "application/json" });
    expect(arrived[0]?.headers).not.toHaveProperty("transfer-encoding");
  });

  it("a form, with its boundary", async () => {
    status = 200;
    await client.buyPicture({ body: picture });
    const { headers, body } = arrived[0]!;
    expect(headers).not.toHaveProperty("transfer-encoding");
    expect(Number(headers["content-length"])).toBe(Buffer.byteLength(body));
    const read = await new Response(body, { headers: { "content-type": headers["content-type"] ?? "" } }).formData();
    expect(read.get("name")).toBe("Ä");
    expect(read.get("file")).toMatchObject({ type: "image/png", size: 4 });
  });

  it("nothing, with a length of 0", async () => {
    status = 200;
    await client.renewThing();
    expect(arrived[0]).toMatchObject({ body: "" });
    expect(arrived[0]?.headers).toMatchObject({ "content-length": "0" });
    expect(arrived[0]?.headers).not.toHaveProperty("content-type");
  });

  it("with the content type that the caller gave, or the usual one of the body", async () => {
    status = 200;
    const headers = { "content-type": "text/csv" };
    await client.fetch("/x", { method: "POST", body: "a;b", headers });
    await client.fetch("/x", { method: "POST", body: "a;b" });
    await client.fetch("/x", { method: "POST", body: new URLSearchParams({ a: "b" }) });
    expect(arrived.map((each) => [each.headers["content-type"], each.body])).toEqual([
      ["text/csv", "a;b"],
      ["text/plain;charset=UTF-8", "a;b"],
      ["application/x-www-form-urlencoded;charset=UTF-8", "a=b"],
    ]);
  });
});

describe("a fetch of one's own", () => {
  it("gets a stream where the call must not be repeated, a fresh one for each attempt", async () => {
    const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    const { fetch, sent } = answering(refused, json({ bought: 1 }));
    await acme({ fetch, limiter: unlimited }).buyThing({ body: { a: 1 } });
    for (const each of sent) {
      expect(each.init).toMatchObject({ duplex: "half" });
      expect(await new Response(each.init.body ?? null).json()).toEqual({ a: 1 });
      expect(headersOf(each)["content-length"]).toBe("7");
    }
    expect(sent).toHaveLength(2);
  });

  it("gets a plain body where it may be", async () => {
    const { fetch, sent } = answering(json({}));
    await acme({ fetch }).setThing({ path: { id: 1 }, body: { a: 1 } });
    expect(sent[0]?.init.body).toBe('{"a":1}');
    expect(sent[0]?.init).not.toHaveProperty("duplex");
  });

  it("is not asked when the body cannot be read", async () => {
    const { fetch, sent } = answering(json({}));
    const lost = new Blob(["x"]);
    lost.arrayBuffer = () => Promise.reject(new Error("gone"));
    lost.stream = () => new ReadableStream({ start: (c) => c.error(new Error("gone")) });
    const call = acme({ fetch }).fetch("/x", { method: "POST", body: lost });
    await expect(call).rejects.toMatchObject({ code: "invalid-argument", outcome: "not-applied" });
    expect(sent).toEqual([]);
  });
});
