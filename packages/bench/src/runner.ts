import { parseArgs } from "node:util";
import type { Order, Plan } from "@mailfleet/core";
import { memoryJournal } from "@mailfleet/core/journal/memory";
import { createRunner } from "@mailfleet/runner";
import { type Chaos, type ChaosReport, runChaos } from "@mailfleet/testing/chaos";
import { startPostgres } from "@mailfleet/testing/postgres";
import { table } from "./measure.js";

// Orders a minute: of the queue alone, whose orders are settled at the first visit; of workers over a simulated provider; and of
// the same while workers are killed and stopped, the database restarts, replies are lost and the provider answers 429.

const { values } = parseArgs({
  options: { orders: { type: "string", default: "2000" }, verbose: { type: "boolean" } },
});
const orders = Number(values.orders);
const CALM: Chaos = {
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
  ...(values.verbose && { log: (line: string) => console.error(line) }),
};

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

const floor = await floorOf(Math.min(orders, 500));
const calm = await runChaos(CALM);
const rough = await runChaos({ ...CALM, kills: 8, stops: 3, restarts: 1, storms: 3 });
const row = (name: string, report: ChaosReport): (string | number)[] => [
  name,
  report.ordersPerMinute.toFixed(0),
  (report.ordersPerMinute / floor).toFixed(2),
  `${report.settled}, ${report.parked.length}`,
  `${report.lost.length}, ${report.doubled.length}`,
  report.worstSecond,
  (report.requests / orders).toFixed(1),
  report.transactionsPerOrder.toFixed(0),
  report.entriesPerOrder.toFixed(1),
];
const head = [
  "",
  "orders a minute",
  "beside the queue alone",
  "settled, parked",
  "lost, doubled",
  "requests in the worst second",
];
console.log(
  table(
    [...head, "requests an order", "transactions an order", "entries an order"],
    [
      ["the queue alone, one worker", floor.toFixed(0), "1.00", "", "", "", "", "", ""],
      row("four workers", calm),
      row("four workers, 15 troubles", rough),
    ],
  ),
);
for (const each of [...rough.parked, ...rough.lost, ...rough.doubled]) console.log(`- ${each}`);
