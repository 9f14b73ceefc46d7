import { createInboxKitProvider, type InboxKitProvider } from "../src/adapters/inboxkit/index.js";
import { API_KEY, WORKSPACE } from "./inboxkit-fixture.js";

const LISTS = new Set(["/domains/list", "/mailboxes/list", "/dns/list", "/workspaces/list", "/sequencers/list"]);

export interface Sent {
  /** `POST /domains/remove`. */
  readonly call: string;
  readonly body: unknown;
  readonly workspace: string | null;
}

export interface Wire {
  readonly provider: InboxKitProvider;
  /** Every request. */
  readonly calls: Sent[];
  /** Those that change something. */
  sent(): readonly (readonly [call: string, body: unknown])[];
}

/** What is answered on a path: a body, or a whole response. */
type Answers = Readonly<Record<string, object | ((body: Readonly<Record<string, unknown>>) => object)>>;

/** A provider whose requests are kept, and answered by path; what is not named is a bare success. */
export function openWire(answers: Answers): Wire {
  const calls: Sent[] = [];
  const provider = createInboxKitProvider({
    apiKey: API_KEY,
    workspaceId: WORKSPACE,
    retry: { maxRetries: 0 },
    limiter: { run: (_rateClass, send) => send() },
    fetch: async (input, init) => {
      const path = new URL(String(input)).pathname.replace("/v1/api", "");
      const text = await new Response(init?.body).text();
      const body = text === "" ? undefined : JSON.parse(text);
      const workspace = new Headers(init?.headers).get("x-workspace-id");
      calls.push({ call: `${init?.method ?? "GET"} ${path}`, body, workspace });
      const answer = answers[path] ?? { error: false };
      const reply: unknown = await endWith(init?.signal, typeof answer === "function" ? answer(body) : answer);
      return reply instanceof Response ? reply.clone() : Response.json(reply);
    },
  });
  const isRead = ({ call }: Sent): boolean => LISTS.has(call.split(" ")[1] ?? "");
  return {
    provider,
    calls,
    sent: () => calls.filter((each) => !isRead(each)).map(({ call, body }) => [call, body] as const),
  };
}

/** As `fetch` does: it ends when the signal is aborted. */
async function endWith(signal: AbortSignal | null | undefined, reply: object): Promise<unknown> {
  return await Promise.race([
    reply,
    new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error))),
  ]);
}

export const domainsOf = (...domains: readonly object[]): object => ({
  error: false,
  total: domains.length,
  pages: 1,
  domains: domains.map((row) => ({ ...DOMAIN, ...row })),
});

export const mailboxesOf = (...mailboxes: readonly object[]): object => ({
  error: false,
  total: mailboxes.length,
  pages: 1,
  mailboxes: mailboxes.map((row) => ({ ...MAILBOX, ...row })),
});

export const recordsOf = (...records: readonly object[]): object => ({ error: false, dns_record: { records } });

const DOMAIN = { uid: "d-1", name: "one.com", status: "active", connection_type: "purchased" };
const MAILBOX = { uid: "m-1", username: "ada", domain_name: "one.com", platform: "GOOGLE", status: "active" };

/** A deleted row of the same name, listed first. */
export const DEAD_DOMAIN = { uid: "d-0", status: "deleted", forwarding_url: "https://old.example" };
export const DEAD_MAILBOX = { uid: "m-0", status: "deleted", forwarding_email: "old@example.com" };

export const NOT_FOUND = Response.json({ error: true, message: "Not found" }, { status: 404 });
