import {
  advance,
  type Journal,
  MailfleetError,
  type Order,
  type Orders,
  type Progress,
  type PurchaseRecord,
  waitFor,
} from "@mailfleet/core";
import { EXIT, type ExitCode, UsageError } from "../exit.js";
import type { AdvancedOrder, LedgerRow } from "../output/types.js";
import type { Session } from "../session.js";
import { suggest } from "../text/words.js";

export interface LedgerFilter {
  readonly status?: readonly LedgerRow["status"][] | undefined;
  /** Only those that can go on now. */
  readonly due?: boolean | undefined;
  /** Only those that wait for a person. */
  readonly person?: boolean | undefined;
}

/** The ledger, oldest first: every order of the providers that the command is about, and of those whose key is not here. */
export async function readLedger(session: Session, filter: LedgerFilter = {}): Promise<LedgerRow[]> {
  const { settings } = session;
  const chosen = new Set(settings.providers.map(({ name }) => name as string));
  const tenants = new Map(settings.providers.map(({ name, tenants: each }) => [name as string, each]));
  const rows: LedgerRow[] = [];
  const dueBy = filter.due ? { dueBy: new Date().toISOString() } : {};
  for await (const record of (await session.journal()).list(dueBy)) {
    if (chosen.size > 0 && !chosen.has(record.provider)) continue;
    const only = tenants.get(record.provider);
    if (only && record.tenant !== undefined && !only.includes(record.tenant)) continue;
    const row = toRow(record);
    if (filter.status && !filter.status.includes(row.status)) continue;
    if (filter.person && !row.needsPerson) continue;
    rows.push(row);
  }
  return rows.sort((a, b) => a.recordedAt.localeCompare(b.recordedAt));
}

function toRow({ standing, ...record }: PurchaseRecord): LedgerRow {
  if (!standing) return { ...record, status: "interrupted", needsPerson: false };
  return { ...record, ...standing, needsPerson: standing.status !== "settled" && standing.wakeAt === undefined };
}

/** The one order of this key. */
export async function findRecord(session: Session, key: string): Promise<LedgerRow> {
  const rows = await readLedger(session);
  const found = rows.filter((row) => row.key === key);
  const [first] = found;
  if (!first) {
    const known = rows.map((row) => row.key);
    throw new UsageError(
      `There is no order "${key}" in the journal.${known.length > 0 ? suggest(key, known.slice(-20)) : ""}`,
    );
  }
  if (found.length === 1) return first;
  const places = found.map(({ provider, tenant }) => `--provider ${provider}${tenant ? ` --tenant ${tenant}` : ""}`);
  throw new UsageError(`Which order "${key}"? Give ${places.join(", or ")}.`);
}

/** An order read back at its provider. While a program is at it, as the journal has it. */
export async function readOrder(session: Session, row: LedgerRow): Promise<Order> {
  const { orders } = await session.bind(row.provider, row.tenant);
  const order = await orders.find(row.key, { journal: await session.journal() });
  if (!order) throw new UsageError(`There is no order "${row.key}" in the journal any more.`);
  return order;
}

export interface GoOnOptions {
  readonly journal: Journal;
  readonly drain: AbortSignal;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly onLook: (order: Order) => void;
  readonly onStep: (progress: Progress) => void;
}

/** Waits for an order, and goes on with it whenever it says so. MONEY MOVES where a step was still waiting. */
export async function goOn(orders: Orders, order: Order, options: GoOnOptions): Promise<Order> {
  const { onLook, ...rest } = options;
  return await waitFor(orders, order, { ...rest, onProgress: onLook, maxIntervalMs: 60_000 });
}

/** Takes every order that is due one turn further. MONEY MOVES. One that fails does not stop the others. */
export async function advanceAll(
  session: Session,
  options: { readonly drain: AbortSignal; readonly onOrder: (row: LedgerRow) => void },
): Promise<AdvancedOrder[]> {
  const { drain, onOrder } = options;
  const journal = await session.journal();
  const advanced: AdvancedOrder[] = [];
  for (const row of await readLedger(session, { due: true })) {
    if (drain.aborted) break;
    if (row.status === "settled") continue;
    onOrder(row);
    advanced.push(await advanceOne(session, row, journal, drain));
  }
  return advanced;
}

async function advanceOne(
  session: Session,
  { provider, tenant, key }: LedgerRow,
  journal: Journal,
  drain: AbortSignal,
): Promise<AdvancedOrder> {
  const source = { provider, ...(tenant !== undefined && { tenant }), key };
  try {
    const { orders } = await session.bind(provider, tenant);
    const { order, ...rest } = await advance(orders, key, { journal, drain });
    return { ...source, ...rest, ...(order && { items: order.items }) };
  } catch (error) {
    // A key that is missing here is there on another machine, perhaps.
    if (!(error instanceof UsageError || MailfleetError.isInstance(error))) throw error;
    return { ...source, next: "person", why: error.message };
  }
}

/** For a cron job: done, unless somebody has to act. */
export function exitCodeOfAll(orders: readonly AdvancedOrder[]): ExitCode {
  return orders.some(({ next }) => next === "person") ? EXIT.person : EXIT.done;
}
