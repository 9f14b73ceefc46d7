import type { Order, Plan } from "@mailfleet/core";
import { memoryJournal } from "@mailfleet/core/journal/memory";
import { createRunner } from "@mailfleet/runner";
import { type Chaos, type ChaosReport, runChaos } from "@mailfleet/testing/chaos";
import { findPostgres, startPostgres } from "@mailfleet/testing/postgres";
import { table, whole } from "./measure.js";

// Orders a minute: of the queue alone, whose orders are settled at the first visit; of workers over a simulated provider; and of
// the same while workers are killed and stopped, the database restarts, replies are lost and the provider answers 429.

function chaosOf(orders: number): Chaos {
  return {
    orders,
    tenants: Math.ceil(orders / 40),
    workers: 4,
    kills: 0,
    stops: 0,
    restarts: 0,
    lostReplies: 0.03,
    storms: 0,
    speed: 20,
    requestsPerSecond: 300,
    timeoutMs: 900_000,
    troubleEveryMs: orders * 6,
    log: (line: string) => console.error(line),
  };
}

/** What the queue takes for itself. */
async function floorOf(count: number): Promise<number> {
  const server = await startPostgres();
  const settled = { status: "settled", steps: [], items: [] } as unknown as Order;
  let left = count;
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const seller = { plan: () => Promise.reject(new Error()), place: async () => settled, resume: async () => settled };
  const runner = createRunner({
    connectionString: server.url,
    journal: memoryJournal(),
    providerFor: () => ({ orders: seller }),
    onEvent: ({ kind }) => {
      if (kind === "visited" && --left === 0) finish();
    },
  });
  const plans = Array.from({ length: count }, (_, n) => ({
    provider: "acme",
    key: `order-${n}`,
    hash: `${n}`,
    blockers: [],
  }));
  for (const plan of plans) await runner.enqueue(plan as unknown as Plan);
  const begun = performance.now();
  await runner.work();
  await finished;
  const minutes = (performance.now() - begun) / 60_000;
  await runner.stop();
  await server.stop();
  return count / minutes;
}

export async function run(quick: boolean): Promise<string> {
  if (findPostgres() === undefined) throw new Error("no Postgres was found: run scripts/install-postgres.sh first");
  const orders = quick ? 100 : 2_000;
  const floor = await floorOf(Math.min(orders, 500));
  const calm = await runChaos(chaosOf(orders));
  const rough = await runChaos({ ...chaosOf(orders), kills: 8, stops: 3, restarts: 1, storms: 3 });
  const row = (name: string, report: ChaosReport): (string | number)[] => [
    name,
    whole(report.ordersPerMinute),
    (report.ordersPerMinute / floor).toFixed(2),
    `${report.settled}, ${report.parked.length}`,
    `${report.lost.length}, ${report.doubled.length}`,
    report.worstSecond,
    [
      (report.requests / orders).toFixed(1),
      report.transactionsPerOrder.toFixed(0),
      report.entriesPerOrder.toFixed(1),
    ].join(", "),
  ];
  const rows = [
    ["the queue alone, one worker, settled at the first visit", whole(floor), "1", "", "", "", ""],
    row(`${orders} orders`, calm),
    row(`${orders} orders; 8 workers killed, 3 stopped, a restart of the database, 3 storms of 429`, rough),
  ];
  const trouble = [...rough.parked, ...rough.lost, ...rough.doubled].map((each) => `\n- ${each}`).join("");
  return `${table(HEAD, rows)}${trouble && `\n${trouble}`}`;
}

const HEAD = [
  "",
  "orders a minute",
  "beside the queue alone",
  "settled, parked",
  "lost, doubled",
  "requests in the worst second",
  "requests, transactions, entries an order",
];
