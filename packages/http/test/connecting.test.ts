import { createServer as createTlsServer } from "node:https";
import { createServer } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../src/index.js";
import { acme, answering, broken, unlimited } from "./acme.js";

const each = (code: string, more: object = {}): Error => Object.assign(new Error(`it was ${code}`), { code, ...more });
const thrown = (cause: unknown): Error => new TypeError("fetch failed", { cause });
const all = (...errors: unknown[]): Error => thrown(new AggregateError(errors));
const worded = (message: string, code: string): Error => thrown(Object.assign(new Error(message), { code }));
const connect = (code: string): Error => each(code, { syscall: "connect" });

async function buy(error: Error): Promise<unknown> {
  const client = acme({ fetch: answering(error).fetch, limiter: unlimited });
  return client.buyThing({ body: {} }).catch((e: unknown) => e);
}

describe("what certainly never left", () => {
  const never: readonly [string, Error][] = [
    ["no such host", broken("ENOTFOUND")],
    ["no answer from DNS", broken("EAI_AGAIN")],
    ["a lookup that failed in another way", thrown(each("ESERVFAIL", { syscall: "getaddrinfo" }))],
    ["refused", broken("ECONNREFUSED")],
    ["no route", thrown(connect("EHOSTUNREACH"))],
    ["no network", thrown(connect("ENETUNREACH"))],
    ["no answer to the connection", thrown(connect("ETIMEDOUT"))],
    ["reset while connecting", thrown(connect("ECONNRESET"))],
    ["no connection in time", broken("UND_ERR_CONNECT_TIMEOUT")],
    ["refused at every address", all(each("ECONNREFUSED"), each("ECONNREFUSED"))],
    ["refused here, no route there", all(connect("ECONNREFUSED"), connect("ENETUNREACH"))],
    ["a proxy that refuses", worded("Proxy response (407) !== 200 when HTTP Tunneling", "UND_ERR_ABORTED")],
    [
      "closed while agreeing on TLS",
      worded("Client network socket disconnected before secure TLS connection was established", "ECONNRESET"),
    ],
    ["no common TLS version", broken("ERR_SSL_UNSUPPORTED_PROTOCOL")],
    ["a server without TLS", broken("ERR_SSL_WRONG_VERSION_NUMBER")],
    ["a refused handshake", broken("ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE")],
    ["a refused handshake, as newer versions call it", broken("ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE")],
    ["a slow handshake", broken("ERR_TLS_HANDSHAKE_TIMEOUT")],
  ];
  it.each(never)("%s", async (_name, error) => {
    expect(await buy(error)).toMatchObject({
      code: "network",
      outcome: "not-applied",
      disposition: "retry-now",
      message: "acme buyThing: could not be sent: no connection",
    });
  });

  it.each([
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "CERT_HAS_EXPIRED",
    "CERT_NOT_YET_VALID",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "HOSTNAME_MISMATCH",
  ])("a certificate that is not trusted: %s", async (code) => {
    expect(await buy(broken(code))).toMatchObject({
      code: "network",
      outcome: "not-applied",
      message: expect.stringMatching(`certificate is not trusted \\(${code}\\)`),
    });
  });
});

describe("what may have left", () => {
  const loop = new Error("loop");
  loop.cause = loop;
  it.each<[string, Error]>([
    ["refused at one address, lost at the other", all(each("ECONNREFUSED"), each("ECONNRESET"))],
    ["no address tried", all()],
    ["reset", broken("ECONNRESET")],
    ["reset while reading", thrown(each("ECONNRESET", { syscall: "read" }))],
    ["timed out while writing", thrown(each("ETIMEDOUT", { syscall: "write" }))],
    ["closed", broken("UND_ERR_SOCKET")],
    ["broken pipe", broken("EPIPE")],
    ["no header in time", broken("UND_ERR_HEADERS_TIMEOUT")],
    ["a broken record", broken("ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC")],
    ["an alert of the server's", broken("ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR")],
    ["something", new Error("something")],
    ["an error that is its own cause", loop],
  ])("%s", async (_name, error) => {
    const outcome: Outcome = "unknown";
    expect(await buy(error)).toMatchObject({ code: "network", outcome });
  });
});

describe("over real sockets", () => {
  async function port(server: Server): Promise<number> {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return (server.address() as AddressInfo).port;
  }
  const buyAt = (baseUrl: string): Promise<unknown> =>
    acme({ baseUrl, limiter: unlimited })
      .buyThing({ body: {} })
      .catch((e: unknown) => e);

  it("a server that speaks no TLS gets nothing", async () => {
    let bytes = "";
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.on(
        "data",
        (chunk) => ((bytes += chunk.toString("latin1")), socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
      );
    });
    expect(await buyAt(`https://127.0.0.1:${await port(server)}`)).toMatchObject({ outcome: "not-applied" });
    expect(bytes).not.toContain("POST");
    server.close();
  });

  it("a server whose handshake fails gets nothing", async () => {
    const server = createTlsServer({ minVersion: "TLSv1.3" });
    expect(await buyAt(`https://127.0.0.1:${await port(server)}`)).toMatchObject({
      code: "network",
      outcome: "not-applied",
    });
    server.close();
  });

  it("a server that hangs up on the handshake gets nothing", async () => {
    const server = createServer((socket) => void socket.on("error", () => undefined).end());
    expect(await buyAt(`https://127.0.0.1:${await port(server)}`)).toMatchObject({ outcome: "not-applied" });
    server.close();
  });
});
