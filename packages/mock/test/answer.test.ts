import { afterEach, describe, expect, it, vi } from "vitest";
import { type AnswerRequest, createMock, type Fault, type LocalMock, type MockReply, startMock } from "../src/index.js";
import { auth, operationsOf, validRequest } from "./helpers.js";

type Answer = (request: AnswerRequest<"inboxkit">) => MockReply | undefined | Promise<MockReply | undefined>;

const open: LocalMock[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((mock) => mock.close()));
});

function answering(answer: Answer, strict = true): { mock: LocalMock<"inboxkit">; asked: AnswerRequest<"inboxkit">[] } {
  const asked: AnswerRequest<"inboxkit">[] = [];
  const mock = createMock("inboxkit", {
    strict,
    answer: (request) => {
      asked.push(request);
      return answer(request);
    },
  });
  open.push(mock);
  return { mock, asked };
}

const tenant = { ...auth, "content-type": "application/json", "x-workspace-id": "ws-1" };
function list(mock: LocalMock, body = "{}", headers: Record<string, string> = tenant): Promise<Response> {
  return mock.fetch(`${mock.url}/mailboxes/list`, { method: "POST", headers, body });
}
const order = validRequest((await operationsOf("inboxkit")).find(({ id }) => id === "buyMailboxes")!);
function buy(mock: LocalMock): Promise<Response> {
  return mock.fetch(mock.url + order.path, order.init);
}

describe("answer", () => {
  it("is handed the request, and replies in the mock's place", async () => {
    const { mock, asked } = answering(async ({ operationId }) => ({
      status: 201,
      body: { operationId },
      headers: { "X-Made-By": "a test" },
    }));
    const response = await list(mock, '{"keyword":"a"}');
    expect([response.status, response.headers.get("content-type"), response.headers.get("x-made-by")]).toEqual([
      201,
      "application/json",
      "a test",
    ]);
    expect(await response.json()).toEqual({ operationId: "listMailboxes" });
    expect(asked).toMatchObject([
      { operationId: "listMailboxes", effect: "read", path: {}, query: {}, body: { keyword: "a" }, headers: tenant },
    ]);
    expect(mock.requests).toMatchObject([{ status: 201, example: undefined, violations: [] }]);
  });

  it("may leave a request to the mock", async () => {
    const { mock, asked } = answering(() => undefined);
    expect((await list(mock)).status).toBe(200);
    expect(mock.requests).toMatchObject([{ example: "page" }]);
    expect(asked).toHaveLength(1);
  });

  it("may build on copies of the spec's examples", async () => {
    const { mock } = answering(({ example }) => {
      const page = example("page");
      Object.assign(page.body as object, { total: 99 });
      expect(example("page").body).not.toMatchObject({ total: 99 });
      expect(() => example("pgae")).toThrow(new TypeError('listMailboxes has no example "pgae". Did you mean "page"?'));
      return page;
    });
    expect(await list(mock).then((response) => response.json())).toMatchObject({ error: false, total: 99 });
  });

  it("is handed path and query decoded", async () => {
    const { mock, asked } = answering(() => ({ status: 200 }), false);
    const response = await mock.fetch(`${mock.url}/orders/a%2Fb%20c?x=1&x=%C3%A4&y=`, { headers: auth });
    expect([response.status, response.headers.get("content-type"), response.body]).toEqual([200, null, null]);
    expect(asked).toMatchObject([
      { operationId: "getOrder", path: { id: "a/b c" }, query: { x: ["1", "ä"], y: "" }, body: undefined },
    ]);
  });

  it.each([true, false])("is handed a form as the JSON it stands for (strict: %s)", async (strict) => {
    const asked: AnswerRequest<"coldmailreseller">[] = [];
    const mock = createMock("coldmailreseller", { strict, answer: (request) => void asked.push(request) });
    open.push(mock);
    const operations = await operationsOf("coldmailreseller");
    const { path, init } = validRequest(operations.find(({ form }) => form)!);
    expect(init.body).toBeInstanceOf(FormData);
    await mock.fetch(mock.url + path, init);
    expect(mock.violations).toEqual([]);
    expect(asked).toMatchObject([{ body: expect.not.stringMatching(/./) }]);
    const { files, ...rest } = asked[0]!.body as Record<string, object>;
    expect(Object.values(files ?? {})).toContain("(9 bytes of image/png)");
    expect(Object.values(rest).some((value) => typeof value === "object")).toBe(true);
  });

  it("is not asked for what breaks the spec, what is steered, and what is nowhere", async () => {
    const { mock, asked } = answering(() => ({ status: 200, body: {} }));
    await list(mock, '{"limit":"ten"}');
    await list(mock, "{}", auth);
    await mock.fetch(`${mock.url}/billing/wallet?page=1`, { headers: auth });
    mock.next("listMailboxes", { example: "empty" });
    await list(mock);
    await list(mock, "{}", { ...tenant, prefer: "example=empty" });
    await mock.fetch(`${mock.url}/nowhere`, { headers: auth });
    expect(asked).toEqual([]);
    expect(mock.requests.map(({ example }) => example).slice(3)).toEqual(["empty", "empty", undefined]);
    await list(mock, "{}", { ...tenant, prefer: "respond-async" });
    expect(asked).toHaveLength(1);
  });

  it.each([true, false])("rejects with what it threw (strict: %s)", async (strict) => {
    const defect = new Error("a defect");
    const { mock } = answering(() => {
      throw defect;
    }, strict);
    await expect(list(mock)).rejects.toBe(defect);
  });

  it("breaks a server's connection when it throws, with a warning", async () => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const defect = new Error("a defect");
    const server = await startMock("inboxkit", {
      answer: () => {
        throw defect;
      },
    });
    await expect(fetch(`${server.url}/billing/wallet`, { headers: auth })).rejects.toThrow("fetch failed");
    expect(warned).toHaveBeenCalledWith(defect);
    warned.mockRestore();
    await server.close();
  });
});

describe.each([true, false])("under a fault (strict: %s)", (strict) => {
  it.each<[Fault, boolean]>([
    [{ kind: "reset", when: "before" }, false],
    [{ kind: "reset", when: "after" }, true],
    [{ kind: "delay", ms: 1 }, true],
    [{ kind: "truncate" }, true],
    [{ kind: "html" }, true],
    [{ kind: "empty" }, true],
    [{ kind: "garbled" }, true],
    [{ kind: "status", status: 503 }, false],
    [{ kind: "status", status: 503, applied: false }, false],
    [{ kind: "status", status: 503, applied: true }, true],
  ])("%j a request is carried out: %s", async (fault, isCarriedOut) => {
    const { mock, asked } = answering(() => ({ status: 200, body: { error: false } }), strict);
    mock.fault("effects", fault);
    const met = await buy(mock).catch(() => undefined);
    expect(asked.length).toBe(isCarriedOut ? 1 : 0);
    if (fault.kind === "status") expect(met?.status).toBe(503);
    expect(mock.requests).toMatchObject([{ fault, effect: "spend" }]);
    expect((await buy(mock)).status).toBe(200);
  });
});

describe("without strict", () => {
  it("a request that gets an answer is not checked", async () => {
    const { mock } = answering(() => ({ status: 200, body: {} }), false);
    expect((await list(mock, '{"limit":"ten"}', {})).status).toBe(200);
    expect(mock.violations).toEqual([]);
  });

  it("one that the answer leaves to the mock is, and it is asked once", async () => {
    const { mock, asked } = answering(() => undefined, false);
    expect((await list(mock, '{"limit":"ten"}')).status).not.toBe(200);
    await list(mock);
    expect(mock.requests.map(({ violations }) => violations.length > 0)).toEqual([true, false]);
    expect(asked).toHaveLength(2);
  });

  it("steering wins, as ever", async () => {
    const { mock, asked } = answering(() => ({ status: 200, body: {} }), false);
    mock.next("listMailboxes", { example: "empty" });
    expect(await list(mock).then((response) => response.json())).toMatchObject({ mailboxes: [] });
    expect(asked).toEqual([]);
  });
});

it("a fault's `applied` must be true or false", () => {
  const { mock } = answering(() => undefined);
  const fault: unknown = { kind: "status", status: 500, applied: "yes" };
  expect(() => mock.fault("*", fault as Fault)).toThrow(new TypeError("applied must be true or false; it is yes."));
});

it("prepare sees the head before a fault is drawn, and what it refuses is a 400", async () => {
  const mock: LocalMock<"inboxkit"> = createMock("inboxkit", {
    prepare: ({ headers }) => {
      if (headers["x-play"] === "late") mock.fault("reads", { kind: "status", status: 503 });
      else if (headers["x-play"]) throw new TypeError(`There is no scenario "${headers["x-play"]}".`);
    },
  });
  open.push(mock);
  expect((await list(mock, "{}", { ...tenant, "x-play": "late" })).status).toBe(503);
  const refused = await list(mock, "{}", { ...tenant, "x-play": "nothing" });
  expect([refused.status, await refused.json()]).toMatchObject([
    400,
    { detail: expect.stringMatching(/no scenario "nothing"/) },
  ]);
  expect(mock.violations).toMatchObject([{ kind: "header", operationId: "listMailboxes" }]);
});
