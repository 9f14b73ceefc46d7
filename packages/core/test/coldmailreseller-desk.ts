import { facts, type OperationId } from "@mailfleet/coldmailreseller";
import type { ColdMailResellerProvider } from "../src/adapters/coldmailreseller/index.js";
import { createProvider, enveloped, mock } from "./coldmailreseller-fixture.js";

export type Row = Record<string, unknown>;
/** What a read answers: the data of the reply, or the whole reply where it has a status. */
export type Answer = unknown;

/**
 * Some paths are answered by hand: reads by their path, others by method and path. All others go to the mock, which checks them
 * against the spec.
 */
export interface Desk {
  readonly provider: ColdMailResellerProvider;
  /** What was answered by hand. */
  readonly asked: [path: string, query: Row][];
}

export function openDesk(reads: Readonly<Record<string, (query: Row, body: unknown) => Answer>>): Desk {
  const asked: Desk["asked"] = [];
  const provider = createProvider({
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const path = url.pathname.replace(/^\/api\/v1\/integration\/|^\//, "");
      const method = init?.method ?? "GET";
      const read = reads[method === "GET" ? path : `${method} ${path}`];
      if (!read) return await fetch(input, init);
      const query = Object.fromEntries(url.searchParams);
      asked.push([path, query]);
      const text = await new Response(init?.body).text();
      const data = read(query, text === "" ? undefined : JSON.parse(text));
      return Response.json(isReply(data) ? data : enveloped(data));
    },
  });
  return { provider, asked };
}

function isReply(data: unknown): boolean {
  return typeof data === "object" && data !== null && "status" in data && "message" in data;
}

/** What arrived and has an effect: the operation, its query and its body. */
export function sent(): [operation: string | undefined, query: unknown, body: unknown][] {
  return mock.requests
    .filter(({ operationId }) => facts.operations[operationId as OperationId].effect !== "read")
    .map(({ operationId, query, body }) => [operationId, query, body]);
}
