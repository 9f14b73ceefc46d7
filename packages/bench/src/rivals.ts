import { createClient as createHeyApiClient } from "@hey-api/client-fetch";
import { createScaledMailClient } from "@mailfleet/scaledmail";
import axios from "axios";
import { got } from "got";
import ky from "ky";
import { createFetch } from "ofetch";
import createOpenApiClient from "openapi-fetch";
import { request } from "undici";
import type { Contestant } from "./measure.js";

// The same call by each client, with its defaults: retries where it has them, the reply as data, a refusal as whatever it makes of one.

type Fetch = typeof globalThis.fetch;

export interface Situation {
  readonly method: "GET" | "POST";
  readonly base: string;
  /** Absent: over the network, each client with the transport it takes by itself. */
  readonly stub?: Fetch;
}

export const RAW = "raw fetch";
export const OURS = "Mailfleet";
export const OPENAPI_FETCH = "openapi-fetch";

const AUTH = { authorization: "Bearer test-key" };
const QUERY = { organization_id: "rec1" };
const BODY = { volume: 1000, providers: ["google" as const] };
const PATHS = { GET: "/domains", POST: "/calculate-package" } as const;

export function contestants(situation: Situation): Contestant[] {
  const all = [raw(situation), ours(situation), ...generated(situation), ...wrappers(situation)];
  return situation.stub ? all : [...all, ...ownTransports(situation)];
}

function urlOf({ method, base }: Situation): string {
  return `${base}${PATHS[method]}?organization_id=${QUERY.organization_id}`;
}

function initOf(method: Situation["method"]): { method: string; headers: Record<string, string>; body?: string } {
  if (method === "GET") return { method, headers: AUTH };
  return { method, headers: { ...AUTH, "content-type": "application/json" }, body: JSON.stringify(BODY) };
}

function raw(situation: Situation): Contestant {
  const { method, stub: fetch = globalThis.fetch } = situation;
  const url = urlOf(situation);
  const call = async (): Promise<unknown> => {
    const response = await fetch(url, initOf(method));
    const data: unknown = await response.json();
    if (!response.ok) throw new Error(`HTTP ${response.status}`, { cause: data });
    return data;
  };
  return { name: RAW, call };
}

function ours({ method, base, stub }: Situation): Contestant {
  const client = createScaledMailClient({
    apiKey: "test-key",
    organizationId: QUERY.organization_id,
    baseUrl: base,
    ...(stub && { fetch: stub }),
    // The published limits would be what is measured; the limiter itself stays on the path.
    limiter: { run: async (_rateClass, send) => await send() },
  });
  const call = method === "GET" ? () => client.getDomains() : () => client.calculatePackage({ body: BODY });
  return { name: OURS, call };
}

function generated({ method, base, stub }: Situation): Contestant[] {
  const shared = { baseUrl: base, headers: AUTH, ...(stub && { fetch: stub }) };
  const bare = createOpenApiClient<any>(shared);
  const heyApi = createHeyApiClient({ ...shared, throwOnError: true });
  const params = { query: QUERY };
  return [
    {
      name: OPENAPI_FETCH,
      call: () => (method === "GET" ? bare.GET(PATHS.GET, { params }) : bare.POST(PATHS.POST, { params, body: BODY })),
    },
    {
      name: "hey-api client-fetch",
      call: () =>
        method === "GET"
          ? heyApi.get({ url: PATHS.GET, query: QUERY })
          : heyApi.post({
              url: PATHS.POST,
              query: QUERY,
              body: BODY,
              headers: { "content-type": "application/json" },
            }),
    },
  ];
}

function wrappers(situation: Situation): Contestant[] {
  const { method, stub } = situation;
  const url = urlOf(situation);
  const post = method === "POST";
  const kyClient = ky.create({ headers: AUTH, ...(stub && { fetch: stub }) });
  const ofetch = createFetch({ fetch: stub ?? globalThis.fetch, Headers, AbortController });
  // By itself axios has node:http as its transport.
  const adapter = stub && { adapter: "fetch", env: { fetch: stub } };
  return [
    { name: "ky", call: () => kyClient(url, post ? { method, json: BODY } : {}).json() },
    { name: "ofetch", call: () => ofetch(url, { method, headers: AUTH, ...(post && { body: BODY }) }) },
    {
      name: "axios",
      call: async () =>
        (await axios({ url, method, headers: AUTH, ...(post && { data: BODY }), ...adapter } as object))
          .data as unknown,
    },
  ];
}

function ownTransports(situation: Situation): Contestant[] {
  const { method } = situation;
  const url = urlOf(situation);
  return [
    {
      name: "got",
      call: () => got(url, { method, headers: AUTH, ...(method === "POST" && { json: BODY }) }).json(),
    },
    {
      name: "undici.request",
      call: async () => {
        const { statusCode, body } = await request(url, initOf(method));
        const data: unknown = await body.json();
        if (statusCode >= 400) throw new Error(`HTTP ${statusCode}`, { cause: data });
        return data;
      },
    },
  ];
}
