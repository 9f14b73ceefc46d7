import { randomUUID } from "node:crypto";
import { DBOS } from "@dbos-inc/dbos-sdk";
import { APPLICATION, numberOf, VERSION, VISIT, VISITS } from "./names.js";
import type { RunnerEvent } from "./options.js";
import type { Booking, Queue } from "./queue.js";
import { type Desk, visit, type Visited } from "./visit.js";

/** Of a queue that is not empty a worker takes what it has room for so often. */
const POLL_MS = 250;

export interface WorkerOptions {
  readonly connectionString: string;
  readonly schema: string;
  readonly concurrency: number;
  readonly queue: Queue;
  readonly desk: Desk;
}

/** The engine is one for a process, and keeps what it was told at its start. */
let worker: WorkerOptions | undefined;
let workflow: ((booking: Booking) => Promise<Visited>) | undefined;

/** @throws Error if another runner works in this process */
export async function startWorker(options: WorkerOptions): Promise<void> {
  if (worker)
    throw new Error(
      "Another runner works in this process already. One process is one worker: stop the other one first.",
    );
  worker = options;
  try {
    DBOS.setConfig({
      name: APPLICATION,
      systemDatabaseUrl: options.connectionString,
      systemDatabaseSchemaName: options.schema,
      applicationVersion: VERSION,
      // Of its own: nobody is taken for it when it comes back, and a sweep finds what it left.
      executorID: randomUUID(),
      listenQueues: [VISITS],
      runMigrations: false,
      logger: logTo((event) => options.desk.tell(event)),
    });
    workflow ??= DBOS.registerWorkflow(runVisit, { name: VISIT });
    await DBOS.launch();
    await DBOS.registerQueue(VISITS, {
      workerConcurrency: options.concurrency,
      minPollingIntervalMs: POLL_MS,
      onConflict: "always_update",
    });
  } catch (error) {
    worker = undefined;
    throw error;
  }
}

export async function stopWorker(timeoutMs: number): Promise<void> {
  await DBOS.shutdown({ workflowCompletionTimeoutMS: timeoutMs });
  worker = undefined;
}

/** A visit, its end written down, and the next one booked. Broken off anywhere, it is found and booked anew. */
async function runVisit(booking: Booking): Promise<Visited> {
  const { desk, queue } = worker as WorkerOptions;
  const number = numberOf(DBOS.workflowID ?? "");
  const visited = await DBOS.runStep(() => visit(desk, booking), { name: "advance" });
  await DBOS.runStep(() => goOn(queue, booking, visited, number), { name: `then ${visited.next}` });
  return visited;
}

async function goOn(queue: Queue, { purchase, plan }: Booking, visited: Visited, number: number): Promise<void> {
  const { next, at = "", why = "", isBegun } = visited;
  // Before the next visit is booked: it may park the order at once, for another reason.
  await queue.unpark({ purchase, ...(plan && { plan }) });
  if (next === "again") {
    const delayS = Math.max(0, Date.parse(at) - Date.now()) / 1_000;
    await queue.book({ purchase, ...(plan && !isBegun && { plan }) }, delayS, number);
  } else if (next === "person") await queue.park(purchase, why, isBegun ? undefined : plan);
}

type Log = (entry: unknown) => void;

/** What the engine says of itself is told where it is trouble, and else to nobody. */
function logTo(tell: (event: RunnerEvent) => void): { debug: Log; info: Log; warn: Log; error: Log } {
  const warn: Log = (entry) =>
    tell({ kind: "warning", message: entry instanceof Error ? entry.message : String(entry) });
  return { debug: () => undefined, info: () => undefined, warn, error: warn };
}
