import { createServer, request as httpRequest, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { startMock } from "@mailfleet/mock";
import { describe, expect, it, onTestFinished } from "vitest";
import { createInboxKitProvider } from "../src/adapters/inboxkit/index.js";
import { createScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import type { WebhookEvent } from "../src/contract/index.js";
import { MailfleetError } from "../src/index.js";
import {
  createFetchReceiver,
  createNodeReceiver,
  type EventHandler,
  type NodeRequest,
  type ReceiverOptions,
  rememberEvents,
  type WebhookProblem,
  type WebhookProvider,
} from "../src/webhooks/index.js";
import { coldMailReseller, exampleOf, inboxKit, signed } from "./webhooks-fixture.js";

const BODY = exampleOf("coldmailreseller", "mailbox.created");
const KEY = "coldmailreseller:mailbox.created:EVENT00000000000000000000001";

interface Delivery {
  readonly body: string;
  readonly headers: Record<string, string>;
}
type Send = (delivery: Delivery, method?: string) => Promise<{ status: number; text: string; headers: Headers }>;

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Both receivers, behind one way of sending. */
const RECEIVERS: Record<string, (onEvent: EventHandler, options?: ReceiverOptions) => Promise<Send>> = {
  "node:http": async (onEvent, options) => {
    const receive = createNodeReceiver(coldMailReseller, onEvent, options);
    const url = await serve((request, response) => void receive(request, response));
    return async ({ body, headers }, method = "POST") => {
      const response = await fetch(url, { method, headers, ...(method === "POST" && { body }) });
      return { status: response.status, text: await response.text(), headers: response.headers };
    };
  },
  "web-standard": async (onEvent, options) => {
    const receive = createFetchReceiver(coldMailReseller, onEvent, options);
    return async ({ body, headers }, method = "POST") => {
      const response = await receive(
        new Request("https://example.com/hook", { method, headers, ...(method === "POST" && { body }) }),
      );
      return { status: response.status, text: await response.text(), headers: response.headers };
    };
  },
};

describe.each(Object.entries(RECEIVERS))("a receiver for %s", (_, create) => {
  it("hands a signed event over, with its proof, and answers 200", async () => {
    const got: unknown[] = [];
    const send = await create((event, proof) => got.push([event.type, event.dedupeKey, proof]));
    expect(await send(await signed("coldmailreseller", BODY))).toMatchObject({ status: 200, text: "ok" });
    expect(got).toEqual([["mailbox", KEY, { proves: "body" }]]);
  });

  it("refuses what is not signed with 401, and says why to its owner alone", async () => {
    const problems: WebhookProblem[] = [];
    const send = await create(() => expect.unreachable(), { onProblem: (problem) => problems.push(problem) });
    const { headers } = await signed("coldmailreseller", BODY);
    const answer = await send({ body: BODY.replace("Ada", "Eve"), headers });
    expect(answer).toMatchObject({ status: 401, text: "not signed by the provider" });
    expect(problems).toEqual([{ status: 401, reason: "wrong-signature" }]);
  });

  it("answers 400 to a signed body that is not a JSON object, and 405 to what is not a POST", async () => {
    const send = await create(() => expect.unreachable());
    expect(await send(await signed("coldmailreseller", "[1]"))).toMatchObject({ status: 400 });
    const got = await send(await signed("coldmailreseller", BODY), "GET");
    expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("answers 413 above its limit, and takes a body that just fits", async () => {
    const length = new TextEncoder().encode(BODY).length;
    const fitting = await create(() => undefined, { maxBytes: length });
    expect(await fitting(await signed("coldmailreseller", BODY))).toMatchObject({ status: 200 });
    const small = await create(() => expect.unreachable(), { maxBytes: length - 1 });
    expect(await small(await signed("coldmailreseller", BODY))).toMatchObject({ status: 413 });
  });

  it("handles an event that comes again only once", async () => {
    let handled = 0;
    const send = await create(() => handled++);
    const delivery = await signed("coldmailreseller", BODY);
    for (const status of [200, 200, 200]) expect(await send(delivery)).toMatchObject({ status });
    expect(handled).toBe(1);
  });

  it("handles it once also where it comes again before it is handled", async () => {
    let handled = 0;
    let finish = (): void => undefined;
    const done = new Promise<void>((resolve) => (finish = resolve));
    const send = await create(async () => {
      handled++;
      await done;
    });
    const delivery = await signed("coldmailreseller", BODY);
    const both = [send(delivery), send(delivery)];
    await new Promise((resolve) => setTimeout(resolve, 100));
    finish();
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
    expect(handled).toBe(1);
  });

  it("answers 500 if the handler fails, so that the event comes again, and handles it then", async () => {
    const problems: WebhookProblem[] = [];
    let fails = true;
    const handled: WebhookEvent[] = [];
    const send = await create(
      (event) => {
        if (fails) throw new Error("the database is away");
        handled.push(event);
      },
      { onProblem: (problem) => problems.push(problem) },
    );
    const delivery = await signed("coldmailreseller", BODY);
    expect(await send(delivery)).toMatchObject({ status: 500, text: "not handled" });
    expect(problems).toMatchObject([
      { status: 500, reason: "the database is away", error: expect.any(Error) as Error },
    ]);
    fails = false;
    expect(await send(delivery)).toMatchObject({ status: 200 });
    expect(handled).toHaveLength(1);
  });

  it("waits for what the handler promises, and answers 500 if that is not kept", async () => {
    const send = await create(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw new Error("too late");
    });
    expect(await send(await signed("coldmailreseller", BODY))).toMatchObject({ status: 500 });
  });

  it("remembers in a store of yours, only what was handled", async () => {
    const seen = new Set<string>();
    const send = await create(() => expect([...seen]).toEqual([]), { seen });
    await send(await signed("coldmailreseller", BODY));
    expect([...seen]).toEqual([KEY]);
    const other = await create(() => expect.unreachable(), {
      seen: { has: async (key) => key === KEY, add: () => undefined },
    });
    expect(await other(await signed("coldmailreseller", BODY))).toMatchObject({ status: 200 });
  });

  it("handles nothing while the store cannot be asked, and once while it cannot be written", async () => {
    const broken = (): never => {
      throw new Error("no store");
    };
    const deaf = await create(() => expect.unreachable(), { seen: { has: broken, add: broken } });
    expect(await deaf(await signed("coldmailreseller", BODY))).toMatchObject({ status: 500 });
    const problems: WebhookProblem[] = [];
    const onProblem = (problem: WebhookProblem): void => {
      problems.push(problem);
      throw new Error("a watcher that fails");
    };
    const mute = await create(() => undefined, { seen: { has: () => false, add: broken }, onProblem });
    expect(await mute(await signed("coldmailreseller", BODY))).toMatchObject({ status: 200 });
    expect(problems).toMatchObject([{ status: 200, reason: "handled, but it could not be remembered" }]);
  });
});

describe("a receiver for node:http", () => {
  const express = (
    parse: (request: NodeRequest & { body?: unknown }) => Promise<void>,
    problems: WebhookProblem[] = [],
  ) => {
    const receive = createNodeReceiver(coldMailReseller, () => undefined, { onProblem: (each) => problems.push(each) });
    return serve((request, response) => {
      void parse(request).then(() => receive(request, response));
    });
  };
  const readAll = async (request: NodeRequest): Promise<Buffer> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  };
  const post = async (url: string): Promise<Response> =>
    await fetch(url, { method: "POST", ...(await signed("coldmailreseller", BODY)) } as RequestInit);

  it("refuses a body that was parsed, and says what to do", async () => {
    const problems: WebhookProblem[] = [];
    const url = await express(async (request) => {
      request.body = JSON.parse((await readAll(request)).toString()) as unknown;
    }, problems);
    const response = await post(url);
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("express.raw");
    expect(problems).toMatchObject([
      { status: 500, reason: expect.stringContaining("before any body parser") as string },
    ]);
  });

  it("takes the bytes that express.raw leaves, and those beside a parsed body", async () => {
    const raw = await express(async (request) => {
      request.body = await readAll(request);
    });
    expect((await post(raw)).status).toBe(200);
    const beside = await express(async (request) => {
      const rawBody = await readAll(request);
      Object.assign(request, { rawBody, body: JSON.parse(rawBody.toString()) as unknown });
    });
    expect((await post(beside)).status).toBe(200);
  });

  it("does not look at a body that somebody parses when it is looked at", async () => {
    const url = await express(async (request) => {
      Object.defineProperty(request, "body", { get: () => expect.unreachable() });
    });
    expect((await post(url)).status).toBe(200);
  });

  it("holds what a parser left to its limit, too", async () => {
    const receive = createNodeReceiver(coldMailReseller, () => expect.unreachable(), { maxBytes: 100 });
    for (const left of [(bytes: Buffer) => bytes, (bytes: Buffer) => bytes.toString()]) {
      const url = await serve((request, response) => {
        void readAll(request)
          .then((bytes) => Object.assign(request, { body: left(bytes) }))
          .then((parsed) => receive(parsed, response));
      });
      expect((await post(url)).status).toBe(413);
    }
  });

  it("does not wait for a body that is announced too large", async () => {
    const receive = createNodeReceiver(coldMailReseller, () => undefined, { maxBytes: 1000 });
    const url = await serve((request, response) => void receive(request, response));
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(url, { method: "POST", headers: { "content-length": "1001" } }, (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.on("error", reject);
      request.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it("answers a body without a length that never ends", async () => {
    const receive = createNodeReceiver(coldMailReseller, () => undefined, { maxBytes: 1000 });
    const url = await serve((request, response) => void receive(request, response));
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(url, { method: "POST", headers: { "transfer-encoding": "chunked" } }, (response) => {
        resolve([response.statusCode, response.headers.connection]);
        request.destroy();
      });
      request.on("error", reject);
      const write = (): void => {
        if (!request.destroyed) request.write("x".repeat(400), () => setTimeout(write, 5));
      };
      write();
    });
    expect(status).toEqual([413, "close"]);
  });

  it("survives a sender who hangs up", async () => {
    const problems: WebhookProblem[] = [];
    const receive = createNodeReceiver(coldMailReseller, () => undefined, { onProblem: (each) => problems.push(each) });
    let settled: Promise<void> | undefined;
    const url = await serve((request, response) => void (settled = receive(request, response)));
    const request = httpRequest(url, { method: "POST", headers: { "content-length": "100" } });
    request.on("error", () => undefined);
    request.write("half");
    await expect.poll(() => settled !== undefined).toBe(true);
    request.destroy();
    await settled;
    expect(problems).toMatchObject([{ status: 500 }]);
  });

  it("receives what the mock sends", async () => {
    const mock = await startMock("inboxkit");
    onTestFinished(() => mock.close());
    const provider = createInboxKitProvider({ apiKey: "k", workspaceId: "w" });
    const got: WebhookEvent[] = [];
    const receive = createNodeReceiver(provider, (event) => got.push(event));
    const url = await serve((request, response) => void receive(request, response));
    const delivery = await mock.sendWebhook("mailbox.status_changed", { url, apiKey: "k" });
    expect(delivery).toMatchObject({ status: 200 });
    expect(got).toMatchObject([{ type: "mailbox", address: "ada@example-business.com", status: "active" }]);
  });
});

describe("a receiver for web-standard requests", () => {
  it("refuses a request that somebody read, and says what to do", async () => {
    const receive = createFetchReceiver(coldMailReseller, () => undefined);
    const { headers } = await signed("coldmailreseller", BODY);
    const request = new Request("https://example.com/", { method: "POST", body: BODY, headers });
    await request.json();
    const response = await receive(request);
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("parsed before");
  });

  it("stops reading a body that never ends", async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(400)),
      cancel: () => void (cancelled = true),
    });
    const init = { method: "POST", body: endless, duplex: "half" } as RequestInit;
    const receive = createFetchReceiver(coldMailReseller, () => undefined, { maxBytes: 1000 });
    expect((await receive(new Request("https://example.com/", init))).status).toBe(413);
    expect(cancelled).toBe(true);
  });

  it("does not read a body that is announced too large", async () => {
    const body = new ReadableStream({ pull: () => expect.unreachable() }, { highWaterMark: 0 });
    const init = { method: "POST", body, duplex: "half", headers: { "content-length": "1001" } } as RequestInit;
    const receive = createFetchReceiver(coldMailReseller, () => undefined, { maxBytes: 1000 });
    expect((await receive(new Request("https://example.com/", init))).status).toBe(413);
  });

  it("takes no body for what it is", async () => {
    const receive = createFetchReceiver(coldMailReseller, () => undefined);
    expect((await receive(new Request("https://example.com/", { method: "POST" }))).status).toBe(401);
    const { headers } = await signed("coldmailreseller", "");
    expect((await receive(new Request("https://example.com/", { method: "POST", headers }))).status).toBe(400);
  });

  it("passes on what a token proves", async () => {
    const proofs: unknown[] = [];
    const receive = createFetchReceiver(inboxKit, (_, proof) => proofs.push(proof));
    const { body, headers } = await signed("inboxkit", exampleOf("inboxkit", "domain.status_changed"));
    await receive(new Request("https://example.com/", { method: "POST", body, headers }));
    expect(proofs).toEqual([{ proves: "sender-token" }]);
  });
});

describe("making a receiver", () => {
  it("refuses a provider without webhooks, a missing handler, and a limit that is none", () => {
    const wrong: [WebhookProvider, EventHandler, ReceiverOptions][] = [
      [{ id: "scaledmail" } as WebhookProvider, () => undefined, {}],
      [coldMailReseller, undefined as unknown as EventHandler, {}],
      [coldMailReseller, () => undefined, { maxBytes: 0 }],
      [coldMailReseller, () => undefined, { maxBytes: Number.NaN }],
    ];
    for (const args of wrong) {
      for (const create of [createNodeReceiver, createFetchReceiver]) {
        let thrown: unknown;
        try {
          create(...args);
        } catch (error) {
          thrown = error;
        }
        expect(MailfleetError.isInstance(thrown) && thrown.code).toBe("invalid-argument");
      }
    }
  });

  it("does not compile for ScaledMail, which sends none", () => {
    const scaledMail = createScaledMailProvider({ apiKey: "k", organizationId: "o" });
    // @ts-expect-error ScaledMail has no webhooks.
    expect(() => createFetchReceiver(scaledMail, () => undefined)).toThrow(/scaledmail|sends no webhooks/i);
  });

  it("remembers no more than it was told to, the newest", () => {
    const seen = rememberEvents(2);
    for (const key of ["a", "b", "a", "c"]) seen.add(key);
    expect(["a", "b", "c"].map((key) => seen.has(key))).toEqual([true, false, true]);
  });
});
