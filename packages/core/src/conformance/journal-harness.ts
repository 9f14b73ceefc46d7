import { MailfleetError } from "@mailfleet/http";
import type {
  DoneEntry,
  Journal,
  JournalEntry,
  JournalSession,
  Plan,
  PlannedEntry,
  PurchaseId,
  PurchaseRecord,
  StepEntry,
} from "../contract/index.js";
import type { Expectation } from "./harness.js";

/** What a journal may leave out. */
export type Optional = "holderOf" | "forget" | "documents";

/** What runs the rules of journals: the functions of any test runner, and a journal for each test. */
export interface JournalHarness {
  describe(name: string, body: () => void): unknown;
  it(name: string, run: () => Promise<void>): unknown;
  expect(actual: unknown): Expectation;
  /** An empty journal for one test. Called once for each rule. */
  create(): JournalFixture | Promise<JournalFixture>;
  /** What the journal does not have of what a journal may leave out. Its rules are not registered. */
  readonly lacks?: readonly Optional[] | undefined;
}

export interface JournalFixture {
  readonly journal: Journal;
  /** The same journal, as another program would open it. */
  reopen(): Journal;
  close?(): Promise<void> | void;
}

/** What a rule is given. */
export interface JournalWorld {
  readonly journal: Journal;
  reopen(): Journal;
  expect(actual: unknown): Expectation;
}

/** One thing that every journal keeps. */
export interface JournalRule {
  readonly name: string;
  /** Only for journals that have it. */
  readonly needs?: Optional;
  run(world: JournalWorld): Promise<void>;
}

export const ORDER: PurchaseId = { provider: "acme", tenant: "ten_1", key: "order-1" };

/** Another purchase of the same tenant. */
export function order(key: string): PurchaseId {
  return { ...ORDER, key };
}

export const NOON = "2026-01-01T12:00:00.000Z";

export function plan({ provider, tenant, key }: PurchaseId, more: Partial<Plan> = {}): Plan {
  return {
    version: 2,
    provider,
    ...(tenant !== undefined && { tenant }),
    key,
    items: [{ kind: "register", domain: "one-example.com" }],
    steps: [],
    blockers: [],
    warnings: [],
    price: { dueNow: { unit: "USD", minor: 1250 } },
    paidFrom: "wallet",
    createdAt: NOON,
    expiresAt: "2026-01-01T13:00:00.000Z",
    hash: "a".repeat(64),
    ...more,
  };
}

export function planned(purchase: PurchaseId, attempt = 1, more: Partial<Plan> = {}): PlannedEntry {
  return { step: "purchase", attempt, event: "planned", at: NOON, plan: plan(purchase, more) };
}

export function claimed(names: readonly string[], step = "register", attempt = 1): StepEntry {
  return { step, attempt, event: "claimed", at: NOON, names };
}

type Status = "applied" | "not-applied" | "unsent" | "unknown" | "awaiting-payment";

export function settled(status: Status, step = "register", attempt = 1): StepEntry {
  return { step, attempt, event: "settled", at: NOON, status };
}

export function proven(status: Status, missing?: readonly string[]): StepEntry {
  return { step: "register", attempt: 1, event: "proven", at: NOON, status, ...(missing && { missing }) };
}

export const DONE: DoneEntry = { step: "purchase", attempt: 1, event: "done", at: NOON, items: [] };

/** Opens a purchase and records something. The session stays open. */
export async function record(
  journal: Journal,
  purchase: PurchaseId,
  ...entries: readonly JournalEntry[]
): Promise<JournalSession> {
  const session = await journal.open(purchase);
  for (const entry of entries) await session.append(entry);
  return session;
}

/** Records something and leaves. */
export async function leave(journal: Journal, purchase: PurchaseId, ...entries: JournalEntry[]): Promise<void> {
  await (await record(journal, purchase, ...entries)).close();
}

/** What became of a call: "done", the code of its MailfleetError, or what it threw instead. */
export async function outcomeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "done";
  } catch (error) {
    return MailfleetError.isInstance(error) ? error.code : `no MailfleetError: ${String(error)}`;
  }
}

export async function messageOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Does another purchase get a claim on this name? It leaves again, and lets the name go. */
export async function isFree(journal: Journal, name: string): Promise<boolean> {
  const session = await journal.open(order("probe"));
  const attempt = 1 + (await session.entries()).length;
  const outcome = await outcomeOf(session.append(claimed([name], "probe", attempt)));
  if (outcome === "done") await session.append(settled("unsent", "probe", attempt));
  await session.close();
  if (outcome !== "done" && outcome !== "conflict") throw new Error(`claiming ${name} ended in ${outcome}`);
  return outcome === "done";
}

export async function collect(records: AsyncIterable<PurchaseRecord>): Promise<PurchaseRecord[]> {
  const all: PurchaseRecord[] = [];
  for await (const each of records) all.push(each);
  return all.sort((a, b) => a.key.localeCompare(b.key));
}
