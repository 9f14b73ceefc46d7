import { setTimeout } from "node:timers/promises";
import type { Order } from "@mailfleet/core";
import { describeAge, describeOrder } from "../actions/describe.js";
import { advanceAll, exitCodeOfAll, findRecord, readLedger, readOrder } from "../actions/orders.js";
import type { CommandSpec, Context, Result } from "../command.js";
import { EXIT, exitCodeOfOrder, UsageError } from "../exit.js";
import type { AdvancedData, ForgottenData, LedgerData, LedgerRow, OrderData } from "../output/types.js";
import { type Column, table, wrap } from "../text/table.js";
import {
  count,
  formatMoney,
  parseAmount,
  parseTime,
  suggest,
  totalsOf,
  writeTotals,
  writeWhen,
} from "../text/words.js";
import { ordersOf, readWaiting, seeThrough, tellProgress, tellStep, WAITING } from "./plan.js";
import { sourceColumns, wholeNumber } from "./shared.js";

const STATUSES: readonly LedgerRow["status"][] = [
  "placing",
  "unknown",
  "awaiting-payment",
  "in-progress",
  "settled",
  "interrupted",
];

const COLUMNS: readonly Column<LedgerRow>[] = [
  { title: "key", read: ({ key }) => key },
  { title: "state", read: ({ status }) => status },
  { title: "age", read: ({ recordedAt }) => describeAge(recordedAt), drop: 4 },
  { title: "spent", read: ({ spent }) => spent && formatMoney(spent), align: "right", drop: 3 },
  { title: "next", read: describeNext, drop: 2 },
  ...sourceColumns<LedgerRow>(),
];

function describeNext({ needsPerson, wakeAt, status }: LedgerRow): string {
  if (status === "settled") return "";
  if (needsPerson) return "needs you";
  return wakeAt === undefined ? "now" : writeWhen(wakeAt, Date.now());
}

export const ORDERS: readonly CommandSpec[] = [
  {
    name: "list",
    summary: "Show the ledger: every order, how it stands, what it cost, what needs a person",
    options: [
      ["--status <list>", `only these, separated by commas: ${STATUSES.join(", ")}`],
      ["--due", "only those that can go on now"],
      ["--needs-person", "only those that wait for somebody"],
    ],
    examples: ["orders list", "orders list --needs-person --json"],
    run: async (context, _, options) => {
      const status = options["status"] === undefined ? undefined : readStatuses(String(options["status"]));
      const filter = { status, due: options["due"] === true, person: options["needsPerson"] === true };
      return ledgerResult(context, await readLedger(context.session, filter));
    },
  },
  {
    name: "show",
    summary: "Show one order, every domain and address read back. Reads only",
    args: [["<key>", "its key"]],
    examples: ["orders show client-42-march"],
    run: async ({ session, io }, [key]) =>
      orderResult(await readOrder(session, await findRecord(session, String(key))), io),
  },
  {
    name: "resume",
    summary: "Go on with an order, or with all that are due. MONEY MOVES",
    description: `Goes on with an order that was begun: what is left of it is bought, and nothing twice. MONEY MOVES.

With --all-due every order whose time has come is taken one turn further: for a cron job, every minute, on as many machines as share the journal.`,
    args: [["[key]", "its key"]],
    options: [
      ["--all-due", "every order that is due, one turn each"],
      ["--max-total <amount>", "refuse if all of it would cost more: 120USD, 120credits"],
      ["--budget <id>", "spend from this budget (mailfleet budgets)"],
      ...(WAITING ?? []),
    ],
    examples: ["orders resume client-42-march", "orders resume --all-due"],
    run: async (context, [key], options) => {
      if ((key === undefined) === (options["allDue"] !== true))
        throw new UsageError("Give the key of an order, or --all-due.");
      if (key === undefined) return await resumeAll(context, options);
      return await resumeOne(context, String(key), options);
    },
  },
  {
    name: "reconcile",
    summary: "Look once more what became of an order whose outcome is unknown. Reads only",
    args: [["<key>", "its key"]],
    examples: ["orders reconcile client-42-march"],
    run: async ({ session, io }, [key]) => {
      const row = await findRecord(session, String(key));
      const { orders } = await session.bind(row.provider, row.tenant);
      return orderResult(await orders.reconcile(await readOrder(session, row)), io);
    },
  },
  {
    name: "watch",
    summary: "Show an order, or the whole ledger, until nothing is open. Reads only",
    description:
      "Looks again and again, and ends when everything is settled or somebody has to act. Sends nothing: orders resume does.",
    args: [["[key]", "only this order"]],
    options: [["--interval <seconds>", "between two looks", "15"]],
    examples: ["orders watch", "orders watch client-42-march"],
    run: async (context, [key], options) => {
      const seconds = wholeNumber(options["interval"], "--interval", 1) ?? 15;
      return await watch(context, key === undefined ? undefined : String(key), seconds * 1_000);
    },
  },
  {
    name: "forget",
    summary: "Delete settled orders from the journal",
    description:
      "Deletes orders that were settled before a time. Their keys can be used again then, and buy again. What is open is never deleted.",
    options: [
      ["--before <time>", "2026-01-01, or 90d for what is older than that"],
      ["--yes", "do not only say how many they would be"],
    ],
    examples: ["orders forget --before 2026-01-01 --yes"],
    run: async (context, _, options) => await forget(context, options["before"], options["yes"] === true),
  },
];

function readStatuses(list: string): LedgerRow["status"][] {
  return list.split(",").map((text) => {
    const found = STATUSES.find((each) => each === text.trim());
    if (!found) throw new UsageError(`--status: there is no "${text}".${suggest(text, STATUSES)}`);
    return found;
  });
}

function ledgerResult({ io }: Context, orders: readonly LedgerRow[]): Result {
  const total = writeTotals(totalsOf(orders.map(({ spent }) => spent)));
  const rows = orders.length === 0 ? "No orders.\n" : table(orders, COLUMNS, io.columns);
  const summary = orders.length > 1 && total !== "" ? `\n${count(orders.length, "order")}, ${total} spent\n` : "";
  const stuck = orders.filter(({ needsPerson }) => needsPerson);
  const why = stuck.map(({ key, message = "somebody has to act" }) => wrap(`${key}: ${message}`, io.columns, "  "));
  const needs = stuck.length > 0 ? ["\nNeeds you, then: mailfleet orders resume <key>\n", ...why] : [];
  return { data: { orders } satisfies LedgerData, text: [rows, summary, ...needs].join("") };
}

function orderResult(order: Order, io: Context["io"]): Result {
  return { data: { order } satisfies OrderData, text: describeOrder(order, io), exitCode: exitCodeOfOrder(order) };
}

async function resumeOne(context: Context, key: string, options: Readonly<Record<string, unknown>>): Promise<Result> {
  const { session, stop } = context;
  const waiting = readWaiting(options);
  const maxTotal =
    options["maxTotal"] === undefined ? undefined : parseAmount(String(options["maxTotal"]), "--max-total");
  const row = await findRecord(session, key);
  const orders = ordersOf(await session.bind(row.provider, row.tenant), options["budget"]);
  stop.listen("Stopping. A step that is being sent ends first; press Ctrl-C again to break it off.");
  const order = await orders.resume(key, {
    journal: await session.journal(),
    drain: stop.drain,
    signal: stop.signal,
    needsTimeoutMs: 0,
    onProgress: (each) => tellStep(context, each),
    ...(maxTotal && { maxTotal }),
  });
  return await seeThrough(context, orders, order, waiting);
}

async function resumeAll(context: Context, options: Readonly<Record<string, unknown>>): Promise<Result> {
  const { session, io, stop } = context;
  for (const [name, flag] of [
    ["maxTotal", "--max-total"],
    ["budget", "--budget"],
  ] as const)
    if (options[name] !== undefined) throw new UsageError(`${flag} is for one order: give its key, or leave it out.`);
  stop.listen("Stopping after this order.");
  const orders = await advanceAll(session, { drain: stop.drain, onOrder: ({ key }) => io.busy(`${key} …`) });
  io.busy("");
  const text =
    orders.length === 0
      ? "Nothing is due.\n"
      : table(
          orders,
          [
            { title: "key", read: ({ key }) => key },
            { title: "next", read: ({ next, at }) => (next === "again" && at ? writeWhen(at, Date.now()) : next) },
            { title: "why", read: ({ why }) => why, drop: 1 },
          ],
          io.columns,
        );
  return { data: { orders } satisfies AdvancedData, text, exitCode: exitCodeOfAll(orders) };
}

async function watch(context: Context, key: string | undefined, intervalMs: number): Promise<Result> {
  const { io, stop } = context;
  stop.listen("Stopped watching. Nothing was changed.");
  for (;;) {
    const result = key === undefined ? await watchAll(context) : await watchOne(context, key);
    if (result.isOver || stop.drain.aborted) {
      io.busy("");
      return result;
    }
    // Ended early by Ctrl-C, which the next round sees.
    await setTimeout(intervalMs, undefined, { signal: stop.drain }).catch(() => undefined);
  }
}

async function watchAll(context: Context): Promise<Result & { readonly isOver: boolean }> {
  const rows = await readLedger(context.session);
  const open = rows.filter(({ status }) => status !== "settled");
  const stuck = open.filter(({ needsPerson }) => needsPerson);
  context.io.progress(`${count(open.length, "order")} open, ${stuck.length} of them wait for a person`);
  const exitCode = open.length === 0 ? EXIT.done : stuck.length > 0 ? EXIT.person : EXIT.unsettled;
  return { ...ledgerResult(context, open), exitCode, isOver: open.length === stuck.length };
}

async function watchOne(context: Context, key: string): Promise<Result & { readonly isOver: boolean }> {
  const { session, io } = context;
  const order = await readOrder(session, await findRecord(session, key));
  tellProgress(context, order);
  return { ...orderResult(order, io), isOver: order.status === "settled" || order.wakeAt === undefined };
}

async function forget({ session }: Context, before: unknown, isSure: boolean): Promise<Result> {
  if (before === undefined) throw new UsageError("Say which: --before 2026-01-01, or --before 90d for what is older.");
  const now = Date.now();
  const text = String(before);
  // Of a span the past is meant.
  const time = parseTime(text, "--before", now);
  const settledBefore = /^\d+\s*[mhd]$/.test(text.trim()) ? new Date(2 * now - Date.parse(time)).toISOString() : time;
  const journal = await session.journal();
  if (!isSure) {
    const settled = (await readLedger(session)).filter(({ status }) => status === "settled");
    throw new UsageError(
      `Deletes what was settled before ${settledBefore} (of ${count(settled.length, "settled order")}). Add --yes to do it.`,
    );
  }
  const forgotten = (await journal.forget?.(settledBefore)) ?? 0;
  return { data: { forgotten } satisfies ForgottenData, text: `Forgot ${count(forgotten, "order")}.\n` };
}
