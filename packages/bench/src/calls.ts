import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { type Contestant, cpuPerCall, ratio, type Samples, spread, table } from "./measure.js";
import { FAILURE, REPLY } from "./replies.js";
import { contestants, OPENAPI_FETCH, OURS, RAW, type Situation } from "./rivals.js";

// What one call costs the caller's CPU, with everything on (retries, redaction, hooks off as they are by default), beside bare fetch
// and the usual clients.

const COLUMNS = [
  ["GET", "GET", 200],
  ["POST", "POST", 200],
  ["GET, 404", "GET", 404],
] as const;

export async function run(quick: boolean): Promise<string> {
  const rounds = quick ? 3 : 15;
  const headers = { "content-type": "application/json" };
  const stubs = {
    200: async () => new Response(REPLY, { headers }),
    404: async () => new Response(FAILURE, { status: 404, headers }),
  };
  const stubbed = await measure(
    (method, status) => ({ method, base: "https://api.example.com/v1", stub: stubs[status] }),
    { rounds, calls: quick ? 200 : 1_500 },
  );
  const server = fork(path.join(import.meta.dirname, "provider-server.ts"));
  try {
    const [port] = (await once(server, "message")) as [number];
    const loopback = await measure((method, status) => ({ method, base: `http://127.0.0.1:${port}/${status}/v1` }), {
      rounds,
      calls: quick ? 100 : 700,
    });
    return (
      "The caller's CPU per call, each as a multiple of raw fetch in the same round: the median of the rounds, and in brackets the " +
      `middle half of them (${rounds} rounds by turns).\n\n${show("Stubbed fetch", stubbed)}\n\n${show("Loopback, server in another process", loopback)}`
    );
  } finally {
    server.kill();
  }
}

type Write = (method: Situation["method"], status: 200 | 404) => Situation;

async function measure(write: Write, settings: { rounds: number; calls: number }): Promise<Samples[]> {
  const columns: Samples[] = [];
  for (const [, method, status] of COLUMNS) {
    const all = contestants(write(method, status));
    for (const each of all) await tryOut(each, status);
    columns.push(await cpuPerCall(status === 200 ? all : all.map(forgiving), settings));
  }
  return columns;
}

/** A client that does something else than asked would be a fast one. */
async function tryOut({ name, call }: Contestant, status: number): Promise<void> {
  const failed = await call().then(
    (value) => name === OPENAPI_FETCH && (value as { error?: unknown }).error !== undefined,
    () => true,
  );
  if (failed !== (status !== 200)) throw new Error(`${name} took a reply of ${status} for something else.`);
}

function forgiving({ name, call }: Contestant): Contestant {
  return { name, call: () => call().catch(() => undefined) };
}

function show(title: string, columns: readonly Samples[]): string {
  const names = [...(columns[0]?.keys() ?? [])];
  const rows = names.map((name) => [name, ...columns.map((samples) => ratio(samples, name, RAW))]);
  const beside = [`${OURS} beside ${OPENAPI_FETCH}`, ...columns.map((samples) => ratio(samples, OURS, OPENAPI_FETCH))];
  const noise = ["spread of raw fetch", ...columns.map((samples) => spread(samples.get(RAW) ?? []))];
  return table([title, ...COLUMNS.map(([column]) => column)], [...rows, beside, noise]);
}
