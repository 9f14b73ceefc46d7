import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createScaledMailClient } from "@mailfleet/scaledmail";
import axios from "axios";
import ky from "ky";
import createFetchClient from "openapi-fetch";
import { type Contestant, cpuPerCall, table } from "./measure.js";

// What one call costs the caller's CPU, with everything on (limits, retries, redaction, hooks off as they are by default),
// beside bare fetch and the usual clients.

const REPLY = JSON.stringify({
  total: 1,
  domains: [{ id: "recDOM00000000001", domain: "example.com", status: "Active" }],
});
const HEADERS = { "content-type": "application/json", "content-length": String(REPLY.length) };
const AUTH = { authorization: "Bearer test-key" };

type Fetch = typeof globalThis.fetch;

function contestants(base: string, fetch: Fetch, method: "GET" | "POST"): Contestant[] {
  const url =
    method === "GET" ? `${base}/domains?organization_id=rec1` : `${base}/calculate-package?organization_id=rec1`;
  const body = { volume: 1000, providers: ["google" as const] };
  const mailfleet = createScaledMailClient({
    apiKey: "test-key",
    organizationId: "rec1",
    baseUrl: base,
    fetch,
    // The published limits would be what is measured; the limiter itself stays on the path.
    limiter: { run: async (_rateClass, send) => await send() },
  });
  const bare = createFetchClient<any>({ baseUrl: base, fetch, headers: AUTH });
  const kyClient = ky.create({ fetch, headers: AUTH });
  const init =
    method === "GET"
      ? { headers: AUTH }
      : { method, headers: { ...AUTH, "content-type": "application/json" }, body: JSON.stringify(body) };
  return [
    { name: "raw fetch", call: async () => await (await fetch(url, init)).json() },
    {
      name: "Mailfleet client",
      call: async () => await (method === "GET" ? mailfleet.getDomains() : mailfleet.calculatePackage({ body })),
    },
    {
      name: "openapi-fetch, bare",
      call: async () =>
        await (method === "GET"
          ? bare.GET("/domains", { params: { query: { organization_id: "rec1" } } })
          : bare.POST("/calculate-package", { params: { query: { organization_id: "rec1" } }, body })),
    },
    { name: "ky", call: async () => await kyClient(url, method === "GET" ? {} : { method, json: body }).json() },
    {
      name: "axios (fetch adapter)",
      call: async () =>
        (
          await axios({
            url,
            method,
            headers: AUTH,
            adapter: "fetch",
            env: { fetch },
            ...(method === "POST" && { data: body }),
          } as object)
        ).data,
    },
  ];
}

async function measure(title: string, base: string, fetch: Fetch, calls: number): Promise<void> {
  for (const method of ["GET", "POST"] as const) {
    const results = await cpuPerCall(contestants(base, fetch, method), { rounds: 9, calls });
    const raw = results.get("raw fetch")!;
    const bare = results.get("openapi-fetch, bare")!;
    const rows = [...results].map(([name, cost]) => [
      name,
      cost.toFixed(1),
      (cost / raw).toFixed(2),
      (cost / bare).toFixed(2),
    ]);
    console.log(
      `\n${title}, ${method}\n\n${table(["client", "CPU µs per call", "x raw fetch", "x openapi-fetch"], rows)}`,
    );
  }
}

await measure(
  "Stubbed fetch",
  "https://api.example.com/v1",
  async () => new Response(REPLY, { headers: HEADERS }),
  2000,
);

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => response.writeHead(200, HEADERS).end(REPLY));
}).listen(0, "127.0.0.1");
await once(server, "listening");
await measure("Loopback", `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, globalThis.fetch, 1000);
server.closeAllConnections();
server.close();
