import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, type ProviderId, providers, startMock } from "../src/index.js";
import { serviceOf } from "../src/service.js";
import { auth, operationsOf, validRequest, type ValidRequest } from "./helpers.js";

// The package exports no path to its command, so it is found beside its main file.
const prismCli = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
const operations = Object.fromEntries(
  await Promise.all(providers.map(async (provider) => [provider, await operationsOf(provider)] as const)),
);

interface Reply {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
  /** Does a header say what was wrong? */
  readonly isExplained: boolean;
}

/** The same requests to Prism's own command line and to the mock get the same answers. */
describe.each(providers)("%s", (provider) => {
  let prism: { origin: string; process: ChildProcess };
  let mock: Mock;
  beforeAll(async () => {
    [prism, mock] = await Promise.all([startPrism(provider), startMock(provider)]);
  }, 60_000);
  afterAll(async () => {
    prism?.process.kill("SIGKILL");
    await mock?.close();
  });

  async function both(
    { path, init }: ValidRequest,
    headers: Record<string, string> = {},
  ): Promise<{ ours: Reply; prisms: Reply }> {
    const merged = { ...init, headers: { ...init.headers, ...headers } };
    const [ours, prisms] = await Promise.all(
      [mock.url, prism.origin].map((base) => fetch(base + path, merged).then(read)),
    );
    return { ours: ours!, prisms: prisms! };
  }

  it.each(operations[provider]!)("$id: success and failure", async (operation) => {
    const request = validRequest(operation);
    withoutFiles(request.init.body);
    const usual = await both(request);
    expect(usual.ours).toEqual(usual.prisms);
    expect(usual.ours.status).toBeLessThan(300);
    const failure = [...operation.examples].findLast(([, status]) => status >= 400) ?? [...operation.examples].at(-1)!;
    const failed = await both(request, { prefer: `code=${failure[1]}, example=${failure[0]}` });
    expect(failed.ours).toEqual(failed.prisms);
    expect(failed.ours.status).toBe(failure[1]);
  });

  it("refuses alike what breaks the spec", async () => {
    const operation = operations[provider]!.find(({ prism: { request } }) => request?.body)!;
    const valid = validRequest(operation);
    const anonymous = Object.fromEntries(Object.entries(valid.init.headers).filter(([name]) => !(name in auth)));
    // A provider's own refusals, where they are known, are served in the place of Prism's.
    const hasOwn = serviceOf(provider).document["x-invalid-request"] !== undefined;
    const broken: ValidRequest[] = [
      { ...valid, init: { ...valid.init, headers: anonymous } },
      { ...valid, init: { ...valid.init, body: JSON.stringify({ unheardOf: true }) } },
      { ...valid, init: { ...valid.init, body: "[]" } },
      { ...valid, path: "/no/such/path" },
    ];
    for (const request of broken) {
      const { ours, prisms } = await both(request);
      const isOwn = hasOwn && [404, 422].includes(prisms.status);
      expect(ours.status).toBe(isOwn && prisms.status === 422 ? 400 : prisms.status);
      expect(ours.isExplained).toBe(true);
      if (ours.type === "application/json" && !isOwn) expect(ours.body).toEqual(prisms.body);
    }
  });
});

/** Prism cannot read a map of files; the mock can, and its own tests show it. */
function withoutFiles(body: unknown): void {
  if (!(body instanceof FormData)) return;
  const files = Array.from(body.keys()).filter((name) => name.startsWith("files["));
  for (const name of files) body.delete(name);
}

async function read(response: Response): Promise<Reply> {
  const text = await response.text();
  const type = response.headers.get("content-type");
  const isExplained = response.headers.has("x-mailfleet-violations");
  const body: unknown = type?.includes("json") && text !== "" ? JSON.parse(text) : text;
  return { status: response.status, type, body, isExplained };
}

async function startPrism(provider: ProviderId): Promise<{ origin: string; process: ChildProcess }> {
  const port = await freePort();
  const document = fileURLToPath(new URL(`../src/generated/${provider}.json`, import.meta.url));
  const options = ["--port", String(port), "--host", "127.0.0.1", "--verboseLevel", "error"];
  const child = spawn(process.execPath, [prismCli, "mock", document, ...options], { stdio: "ignore" });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(origin).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`prism-cli exited with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { origin, process: child };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" ? address!.port : 0;
}
