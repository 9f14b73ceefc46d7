import { MailfleetError, type Plan, type PurchaseId } from "@mailfleet/core";
import { purchaseOf } from "./names.js";
import type { RunnerOptions } from "./options.js";

const KNOWN = [
  "connectionString",
  "journal",
  "providerFor",
  "concurrency",
  "schema",
  "graceMs",
  "sweepEveryMs",
  "onEvent",
];

/** With what was left out. */
export type CheckedOptions = Omit<RunnerOptions, "concurrency" | "schema" | "graceMs" | "sweepEveryMs"> &
  Readonly<{ concurrency: number; schema: string; graceMs: number; sweepEveryMs: number; place: string }>;

export function checkOptions(options: RunnerOptions): CheckedOptions {
  const unknown = Object.keys(options).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`createRunner knows no option ${unknown}. It has ${KNOWN.join(", ")}.`);
  const { concurrency = 10, schema = "mailfleet_runner", graceMs = 60_000, sweepEveryMs = 30_000 } = options;
  if (typeof options.journal?.open !== "function" || typeof options.journal.list !== "function")
    throw new TypeError("createRunner needs a journal that all workers share, such as postgresJournal({ connect }).");
  if (typeof options.providerFor !== "function")
    throw new TypeError("createRunner needs providerFor: (purchase) => the provider who sells it.");
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new TypeError(`concurrency must be a whole number from 1, not ${String(concurrency)}.`);
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new TypeError(
      `schema must be a name of lower-case letters, digits and underscores, not ${JSON.stringify(schema)}.`,
    );
  for (const [name, value] of Object.entries({ graceMs, sweepEveryMs }))
    if (!(Number.isFinite(value) && value > 0))
      throw new TypeError(`${name} must be a number of milliseconds above 0, not ${String(value)}.`);
  return { ...options, concurrency, schema, graceMs, sweepEveryMs, place: checkPlace(options.connectionString) };
}

/** Where the queue is, without user and password. */
function checkPlace(connectionString: string): string {
  try {
    const { protocol, host, pathname } = new URL(connectionString);
    if (protocol === "postgres:" || protocol === "postgresql:") return `Postgres at ${host}${pathname}`;
  } catch {
    // Not repeated in the message: it holds a password.
  }
  throw new TypeError("connectionString must look like postgres://user:password@host/database.");
}

export function checkPlan(plan: Plan): PurchaseId {
  const { provider, key, hash, blockers } = (plan ?? {}) as Partial<Plan>;
  if (typeof provider !== "string" || typeof key !== "string" || typeof hash !== "string" || !Array.isArray(blockers))
    throw refusal("invalid-argument", "mailfleet", "enqueue needs a plan, as orders.plan makes it.");
  const [blocker] = blockers as Plan["blockers"];
  if (blocker) throw refusal("rejected", provider, `This plan cannot be placed: ${blocker.message}`);
  return purchaseOf(plan);
}

function refusal(code: "invalid-argument" | "rejected", provider: string, message: string): MailfleetError {
  const operation = "runner.enqueue";
  return new MailfleetError({
    code,
    provider,
    operation,
    message,
    outcome: "not-applied",
    disposition: "change-input",
  });
}
