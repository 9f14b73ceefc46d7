import { createSimulator, simulated } from "@mailfleet/simulator";
import type { SimulatedId } from "@mailfleet/simulator";
import { cpuPerCall, median, ratio, table } from "./measure.js";
import { built } from "./providers.js";

// What a listed mailbox costs, beside JSON.parse of the very same bytes: what nobody can do without. The replies are the simulator's.

const OWN = "JSON.parse";
const OURS = "list";

type Fetch = typeof globalThis.fetch;

interface Listed {
  readonly mailboxes: { list(): AsyncIterable<unknown> };
  readonly forTenant?: (id: string) => Listed;
}

type Create = (options: object) => Listed;

/** One provider's listing, and the text of every reply that it takes. */
interface Recording {
  readonly provider: SimulatedId;
  readonly items: number;
  readonly replies: ReadonlyMap<string, string>;
  readonly open: (fetch: Fetch) => Listed;
}

export async function run(quick: boolean): Promise<string> {
  const [domains, rounds, calls] = quick ? [4, 3, 2] : [20, 15, 3];
  const rows: string[][] = [];
  for (const provider of simulated) {
    const recording = await record(provider, domains);
    const { items, replies } = recording;
    const samples = await cpuPerCall(
      [
        { name: OURS, call: () => replay(recording) },
        { name: OWN, call: async () => [...replies.values()].map((text) => JSON.parse(text) as unknown) },
      ],
      { rounds, calls },
    );
    const [list, parse] = [OURS, OWN].map((name) => (median(samples.get(name) ?? []) / items).toFixed(1));
    rows.push([provider, String(items), String(replies.size), list ?? "", parse ?? "", ratio(samples, OURS, OWN)]);
  }
  const head = ["mailboxes of", "mailboxes", "replies", "CPU µs a mailbox", "JSON.parse µs", "beside JSON.parse"];
  return `Medians of ${rounds} rounds by turns; in brackets the middle half of them.\n\n${table(head, rows)}`;
}

async function record(provider: SimulatedId, domains: number): Promise<Recording> {
  const names = Array.from({ length: domains }, (_, at) => `example-${at}.com`);
  const mailboxes = names.flatMap((name) => Array.from({ length: 100 }, (_, at) => `ada${at}@${name}`));
  const simulator = createSimulator(provider, { domains: names, mailboxes, strict: false });
  const adapter = (await import(built("core", `adapters/${provider}/index.js`))) as Readonly<Record<string, unknown>>;
  const create = Object.entries(adapter).find(([name]) => /^create\w+Provider$/.test(name))?.[1] as Create;
  const open = (fetch: Fetch): Listed => {
    const limiter = { run: <T>(_rateClass: string, send: () => Promise<T>): Promise<T> => send() };
    const account = create({ apiKey: "test-key", fetch, limiter });
    return account.forTenant?.(simulator.tenant) ?? account;
  };
  const replies = new Map<string, string>();
  const recorder: Fetch = async (input, init) => {
    const response = await simulator.fetch(input, init);
    replies.set(await requestOf(input, init), await response.clone().text());
    return response;
  };
  const items = await count(open(recorder));
  await simulator.close();
  return { provider, items, replies, open };
}

/** A read may be a POST: then its body says which page is meant. */
async function requestOf(input: Parameters<Fetch>[0], init: RequestInit | undefined): Promise<string> {
  return `${String(input)} ${init?.body ? await new Response(init.body).text() : ""}`;
}

async function replay({ open, replies, items }: Recording): Promise<void> {
  const fetch: Fetch = async (input, init) => {
    const text = replies.get(`${String(input)} ${typeof init?.body === "string" ? init.body : ""}`);
    if (text === undefined) throw new Error(`Nobody asked for ${String(input)} before.`);
    return new Response(text, { headers: { "content-type": "application/json" } });
  };
  const listed = await count(open(fetch));
  if (listed !== items) throw new Error(`${listed} mailboxes came instead of ${items}`);
}

async function count({ mailboxes }: Listed): Promise<number> {
  let items = 0;
  for await (const _ of mailboxes.list()) items += 1;
  return items;
}
