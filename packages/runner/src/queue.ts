import { type DBOSClient, Error as EngineErrors, StatusString, type WorkflowStatus } from "@dbos-inc/dbos-sdk";
import type { Plan, PurchaseId } from "@mailfleet/core";
import {
  nameOf,
  numberOf,
  orderOf,
  PARK,
  PARKED,
  parkName,
  purchaseOf,
  SWEEP,
  SWEEPS,
  VERSION,
  VISIT,
  visitName,
  VISITS,
} from "./names.js";
import type { ParkedOrder } from "./options.js";

/** What a worker is told. Without a plan the journal has it. */
export interface Booking {
  readonly purchase: PurchaseId;
  readonly plan?: Plan;
}

const { DELAYED, ENQUEUED, PENDING, SUCCESS, CANCELLED, ERROR, MAX_RECOVERY_ATTEMPTS_EXCEEDED } = StatusString;
const FAILED = [ERROR, MAX_RECOVERY_ATTEMPTS_EXCEEDED];
const ACTIVE = [DELAYED, ENQUEUED, PENDING];
/** A visit under way has perhaps looked already: the next one follows soon. */
const SOON_S = 1;
/** How long visits are kept that are over, to read. */
const KEEP_MS = 3_600_000;
const PAGE = 1_000;

/** Which orders are to be visited, and when. Reading and writing of the queue, and nothing else. */
export class Queue {
  readonly #client: DBOSClient;

  constructor(client: DBOSClient) {
    this.#client = client;
  }

  /** Has an order visited at once. One that is parked stays so until then: whoever dies in between leaves it where somebody sees it. */
  async call(booking: Booking): Promise<void> {
    const visits = await this.#visits(nameOf(booking.purchase));
    const active = visits.filter(isActive);
    const idle = active.filter(({ status }) => status !== PENDING);
    for (const { workflowID } of idle)
      await this.#client.setWorkflowDelay(workflowID, { delayUntilEpochMS: Date.now() });
    if (idle.some((visit) => fits(visit, booking))) return;
    // Beside a visit that is under way, or one without this plan, one more look does no harm: what follows them is one visit.
    await this.book(booking, active.length > 0 ? SOON_S : 0, highest(visits));
  }

  /** Books the visit that follows the one of that number, unless somebody has. */
  async book(booking: Booking, delaySeconds: number, after: number): Promise<void> {
    const order = nameOf(booking.purchase);
    for (let number = after + 1; ; number++) {
      const workflowID = visitName(order, number);
      if (await this.#add({ workflowID, delaySeconds, order, booking })) return;
      const other = await this.#client.getWorkflow(workflowID);
      // One that is over already, or has another plan, is not this one.
      if (!other || !isActive(other) || !fits(other, booking)) continue;
      // Whoever wants it sooner gets it sooner.
      const until = Date.now() + delaySeconds * 1_000;
      if ((other.delayUntilEpochMS ?? 0) > until)
        await this.#client.setWorkflowDelay(workflowID, { delayUntilEpochMS: until });
      return;
    }
  }

  async #add(visit: { workflowID: string; delaySeconds: number; order: string; booking: Booking }): Promise<boolean> {
    const { workflowID, delaySeconds, order, booking } = visit;
    const purchase = purchaseOf(booking.purchase);
    const options = {
      workflowID,
      queueName: VISITS,
      workflowName: VISIT,
      appVersion: VERSION,
      attributes: { order, ...purchase },
      ...(delaySeconds > 0 && { delaySeconds }),
    };
    return await this.#enqueue(options, { ...booking, purchase });
  }

  /** Is the name new? */
  async #enqueue(options: Parameters<DBOSClient["enqueue"]>[0], ...input: readonly unknown[]): Promise<boolean> {
    try {
      await this.#client.enqueue({ ...options, workflowIDReusePolicy: "reject" }, ...input);
      return true;
    } catch (error) {
      if (EngineErrors.isWorkflowIDInUseError(error)) return false;
      throw error;
    }
  }

  /** @param refused a plan that was not begun */
  async park(purchase: PurchaseId, why: string, refused?: Plan): Promise<void> {
    const order = nameOf(purchase);
    const workflowID = parkName(order, refused);
    // The latest reason counts.
    await this.#client.deleteWorkflow(workflowID);
    await this.#client.enqueue({
      workflowID,
      queueName: PARKED,
      workflowName: PARK,
      appVersion: VERSION,
      attributes: { order, ...purchaseOf(purchase), why, isRefused: refused !== undefined },
    });
  }

  async unpark({ purchase, plan }: Booking): Promise<void> {
    const order = nameOf(purchase);
    const workflowIDs = [parkName(order), ...(plan ? [parkName(order, plan)] : [])];
    const parked = await this.#list({ workflowIDs });
    if (parked.length > 0) await this.#client.deleteWorkflows(parked.map(({ workflowID }) => workflowID));
  }

  async parked(): Promise<(ParkedOrder & { readonly isRefused: boolean })[]> {
    const rows = await this.#list({ queueName: PARKED, status: ENQUEUED });
    return rows.map(({ attributes = {}, createdAt }) => ({
      ...readPurchase(attributes),
      why: String(attributes["why"]),
      since: new Date(createdAt).toISOString(),
      isRefused: attributes["isRefused"] === true,
    }));
  }

  async count(): Promise<{ queued: number; waiting: number; running: number }> {
    const rows = await this.#list({ workflowName: VISIT, status: [...ACTIVE] });
    const of = (status: string): number => rows.filter((row) => row.status === status).length;
    return { queued: of(ENQUEUED), waiting: of(DELAYED), running: of(PENDING) };
  }

  /** The names of the orders that somebody is going to look at, or is looking at. */
  async active(): Promise<Set<string>> {
    const rows = await this.#list({ workflowName: VISIT, status: [...ACTIVE] });
    return new Set(rows.map(({ workflowID }) => orderOf(workflowID)));
  }

  /** One of all workers gets each turn. */
  async takeTurn(turn: number): Promise<boolean> {
    return await this.#enqueue({
      workflowID: `sweep/${turn}`,
      queueName: SWEEPS,
      workflowName: SWEEP,
      appVersion: VERSION,
    });
  }

  /** Visits that take longer than they may, or broke off. The next one is booked, whoever else does the same. */
  async recover(begunBefore: number): Promise<PurchaseId[]> {
    const dequeuedBefore = new Date(begunBefore).toISOString();
    const late = await this.#list({ workflowName: VISIT, status: PENDING, dequeuedBefore, loadInput: true });
    const failed = await this.#list({ workflowName: VISIT, status: [...FAILED], loadInput: true });
    const found: PurchaseId[] = [];
    for (const visit of [...late, ...failed]) {
      const booking = bookingOf(visit);
      if (!booking) continue;
      await this.book(booking, 0, numberOf(visit.workflowID));
      // Only now: whoever dies in between leaves it to be found again. A worker that is still busy with it finds out by this.
      if (visit.status === PENDING) await this.#client.cancelWorkflow(visit.workflowID);
      else await this.#client.deleteWorkflow(visit.workflowID);
      found.push(booking.purchase);
    }
    return found;
  }

  async sweepOut(): Promise<void> {
    const completedBefore = new Date(Date.now() - KEEP_MS).toISOString();
    const over = await this.#client.listWorkflows({
      workflowName: VISIT,
      status: [SUCCESS, CANCELLED],
      completedBefore,
      limit: PAGE,
      loadInput: false,
      loadOutput: false,
    });
    // Turns of long ago are nobody's any more.
    const turns = await this.#client.listWorkflows({ workflowName: SWEEP, endTime: completedBefore, limit: PAGE });
    const ids = [...over, ...turns].map(({ workflowID }) => workflowID);
    if (ids.length > 0) await this.#client.deleteWorkflows(ids);
  }

  async #visits(order: string): Promise<WorkflowStatus[]> {
    return await this.#list({ workflowName: VISIT, attributes: { order }, loadInput: true });
  }

  async #list(wanted: Parameters<DBOSClient["listWorkflows"]>[0]): Promise<WorkflowStatus[]> {
    const rows: WorkflowStatus[] = [];
    for (;;) {
      const page = await this.#client.listWorkflows({
        loadInput: false,
        loadOutput: false,
        ...wanted,
        limit: PAGE,
        offset: rows.length,
      });
      rows.push(...page);
      if (page.length < PAGE) return rows;
    }
  }
}

function bookingOf({ input }: WorkflowStatus): Booking | undefined {
  return input?.[0] as Booking | undefined;
}

function isActive({ status }: WorkflowStatus): boolean {
  return ACTIVE.some((each) => each === status);
}

/** Does a visit do what is asked for? Any does, unless there is a plan: it may be recorded nowhere else. */
function fits(visit: WorkflowStatus, { plan }: Booking): boolean {
  return !plan || bookingOf(visit)?.plan?.hash === plan.hash;
}

function highest(visits: readonly WorkflowStatus[]): number {
  return Math.max(0, ...visits.map(({ workflowID }) => numberOf(workflowID)));
}

function readPurchase({ provider, tenant, key }: Readonly<Record<string, unknown>>): PurchaseId {
  return { provider: String(provider), ...(tenant !== undefined && { tenant: String(tenant) }), key: String(key) };
}
