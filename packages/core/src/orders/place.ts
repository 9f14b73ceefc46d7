import { ApiError } from "@mailfleet/http";
import type {
  JournalEntry,
  JournalSession,
  Order,
  PlaceOptions,
  Plan,
  Progress,
  Step,
  StepState,
} from "../contract/index.js";
import { invalidArgument, rejected } from "../shared/errors.js";
import { formatMoney } from "../shared/money.js";
import { readCheck, readProof } from "./checks.js";
import type { OrderDriver, Receipt } from "./driver.js";
import { orderFrom } from "./order.js";
import { hashPlan } from "./plan.js";
import { readStep, resolveSecrets, secretNames } from "./steps.js";

const NEEDS_TIMEOUT_MS = 300_000;
const NEEDS_POLL_MS = 5_000;
const OPERATION = "orders.place";
const STOPPED = "Stopped by its signal before sending.";

export async function placePlan(driver: OrderDriver, plan: Plan, options: PlaceOptions): Promise<Order> {
  await refuseBadPlan(driver, plan, options);
  const session = await options.journal.open({
    provider: plan.provider,
    ...(plan.tenant !== undefined && { tenant: plan.tenant }),
    key: plan.key,
    planHash: plan.hash,
  });
  try {
    return await new Placing(driver, plan, options, session).run();
  } finally {
    // A lock that cannot be given back is a nuisance; losing sight of what was just bought would be worse.
    await session.close().catch(() => undefined);
  }
}

/** One run of `place`, from opening the journal to closing it. */
class Placing {
  readonly #driver: OrderDriver;
  readonly #plan: Plan;
  readonly #options: PlaceOptions;
  readonly #session: JournalSession;
  #entries: JournalEntry[] = [];
  /** Why a step was left alone in this run. Not journalled: nothing happened. */
  readonly #notes = new Map<string, string>();
  /** The journal does not take entries any more. */
  #halted = false;

  constructor(driver: OrderDriver, plan: Plan, options: PlaceOptions, session: JournalSession) {
    this.#driver = driver;
    this.#plan = plan;
    this.#options = options;
    this.#session = session;
  }

  async run(): Promise<Order> {
    this.#entries = [...(await this.#session.entries())];
    if (this.#entries.length === 0 && this.#expired()) {
      throw rejected(
        this.#plan.provider,
        `This plan expired at ${this.#plan.expiresAt}: prices may have moved. Plan again.`,
        OPERATION,
      );
    }
    for (const step of this.#plan.steps) {
      const status = await this.#advance(step);
      // Later steps build on earlier ones: what is not certainly done, or not written down, is not built upon.
      if (status !== "applied" || this.#halted) break;
    }
    return orderFrom(this.#plan, this.#entries, this.#driver.clock.now(), this.#notes);
  }

  /** Brings one step as far as it safely goes now. */
  async #advance(step: Step): Promise<StepState["status"]> {
    let state = readStep(step, this.#entries);
    if (state.status === "unknown" || state.status === "awaiting-payment") state = await this.#prove(step, state);
    if (state.status === "pending" || state.status === "not-applied") {
      if (!(await this.#maySend(step))) return "pending";
      state = await this.#send(step, state.attempts + 1);
    }
    return state.status;
  }

  /** Settles an unknown outcome, or an awaited payment, by reading back. An unreadable or early answer leaves it as it is. */
  async #prove(step: Step, state: StepState): Promise<StepState> {
    const standing = state.status === "unknown" ? "It may have happened" : "It awaits payment";
    try {
      const answer = await readProof(this.#driver, step.proof, state, this.#readOptions());
      if (answer === "inconclusive") {
        this.#leave(step, `${standing}; reading back does not settle it yet. Place the same plan again later.`);
        return state;
      }
      const status = answer === "yes" ? "applied" : "not-applied";
      await this.#record({ step: step.id, attempt: state.attempts, event: "proven", at: this.#now(), status });
      this.#tell({ kind: "settled", step: step.id, status, message: "by reading back" });
    } catch (error) {
      this.#leave(step, `${standing}, and settling it failed: ${messageOf(error)}`);
    }
    return readStep(step, this.#entries);
  }

  /** Waits for what the step needs. False if it must not be sent in this run. */
  async #maySend(step: Step): Promise<boolean> {
    const { signal, needsTimeoutMs = NEEDS_TIMEOUT_MS } = this.#options;
    const deadline = this.#driver.clock.now() + needsTimeoutMs;
    for (;;) {
      if (signal?.aborted) return this.#leave(step, STOPPED);
      if (this.#expired()) return this.#leave(step, `Not sent: the plan expired at ${this.#plan.expiresAt}.`);
      if (!step.needs) return true;
      try {
        if ((await readCheck(this.#driver, step.needs, this.#driver.clock.now(), this.#readOptions())) === "yes")
          return true;
        if (this.#driver.clock.now() >= deadline)
          return this.#leave(step, "What it needs is not there yet. Place the same plan again later.");
        this.#tell({ kind: "waiting", step: step.id, message: describeNeeds(step) });
        await this.#driver.clock.sleep(NEEDS_POLL_MS, signal);
      } catch (error) {
        return this.#leave(
          step,
          signal?.aborted ? STOPPED : `Not sent: what it needs could not be read: ${messageOf(error)}`,
        );
      }
    }
  }

  /** Claims the step, sends it once, and records what came of it. */
  async #send(step: Step, attempt: number): Promise<StepState> {
    try {
      await this.#record({ step: step.id, attempt, event: "claimed", at: this.#now() });
    } catch (error) {
      this.#leave(step, `Not sent: it could not be claimed: ${messageOf(error)}`);
      return readStep(step, this.#entries);
    }
    this.#tell({ kind: "sending", step: step.id, operation: step.operation });
    const outcome = await this.#call(step);
    const entry: JournalEntry = { step: step.id, attempt, event: "settled", at: this.#now(), ...outcome };
    await this.#record(entry).catch((error: unknown) => {
      // What we know is worth more than what we could write down; the next run will find a bare claim and read back.
      this.#entries.push(entry);
      this.#halted = true;
      this.#leave(step, `The journal could not record the outcome: ${messageOf(error)}`);
    });
    const state = readStep(step, this.#entries);
    this.#tell({
      kind: "settled",
      step: step.id,
      status: state.status,
      ...(state.message !== undefined && { message: state.message }),
    });
    return state;
  }

  async #call(step: Step): Promise<Pick<JournalEntry, "status" | "message" | "disposition"> & Receipt> {
    let reply: unknown;
    try {
      const request = resolveSecrets(step.request, this.#driver.secrets);
      reply = await this.#driver.send(step, request, this.#options.signal ? { signal: this.#options.signal } : {});
    } catch (error) {
      if (!ApiError.isInstance(error))
        return { status: "unknown", message: messageOf(error), disposition: "reconcile-first" };
      return { status: error.outcome, message: error.message, disposition: error.disposition };
    }
    try {
      const receipt = this.#driver.readReceipt(step, reply);
      return { status: receipt.checkoutUrl === undefined ? "applied" : "awaiting-payment", ...receipt };
    } catch (error) {
      return { status: "applied", message: `Accepted; its reference could not be read: ${messageOf(error)}` };
    }
  }

  async #record(entry: JournalEntry): Promise<void> {
    await this.#session.append(entry);
    this.#entries.push(entry);
  }

  #leave(step: Step, note: string): false {
    this.#notes.set(step.id, note);
    return false;
  }

  #tell(progress: Progress): void {
    try {
      this.#options.onProgress?.(progress);
    } catch {
      // Watching is no reason to stop, least of all between claiming and sending.
    }
  }

  #readOptions(): { signal?: AbortSignal } {
    return this.#options.signal ? { signal: this.#options.signal } : {};
  }

  #expired(): boolean {
    return this.#driver.clock.now() > Date.parse(this.#plan.expiresAt);
  }

  #now(): string {
    return new Date(this.#driver.clock.now()).toISOString();
  }
}

/** Everything that can be refused without asking anybody. Nothing has been sent or claimed when this throws. */
async function refuseBadPlan(driver: OrderDriver, plan: Plan, options: PlaceOptions): Promise<void> {
  const { provider } = driver;
  if (!options?.journal) {
    throw invalidArgument(
      provider,
      "orders.place needs a journal: fileJournal(dir), or memoryJournal() where losing it is harmless.",
      OPERATION,
    );
  }
  if (plan?.version !== 1)
    throw invalidArgument(provider, "This is not a plan that this version understands.", OPERATION);
  if (plan.provider !== provider)
    throw invalidArgument(provider, `This plan is for ${plan.provider}, not for ${provider}.`, OPERATION);
  if (plan.tenant !== driver.tenant) {
    throw invalidArgument(
      provider,
      `This plan is for tenant ${plan.tenant ?? "(none)"}, not for ${driver.tenant ?? "(none)"}.`,
      OPERATION,
    );
  }
  if ((await hashPlan(plan)) !== plan.hash)
    throw invalidArgument(provider, "This plan was changed after it was made. Plan again.", OPERATION);
  const strange = plan.steps.find((step) => !driver.operations.includes(step.operation));
  if (strange)
    throw invalidArgument(
      provider,
      `Step ${strange.id} wants to call ${strange.operation}, which no order may.`,
      OPERATION,
    );
  const missing = plan.steps
    .flatMap((step) => secretNames(step.request))
    .find((name) => !Object.hasOwn(driver.secrets, name));
  if (missing !== undefined)
    throw invalidArgument(
      provider,
      `The plan needs the secret "${missing}": give it in the provider's options under secrets.`,
      OPERATION,
    );
  const blocker = plan.blockers[0];
  if (blocker)
    throw rejected(provider, `The plan has ${plan.blockers.length} blocker(s): ${blocker.message}`, OPERATION);
  refuseOverspending(provider, plan, options);
}

function refuseOverspending(provider: string, plan: Plan, { maxTotal }: PlaceOptions): void {
  if (!maxTotal) return;
  if (!Number.isSafeInteger(maxTotal.minor))
    throw invalidArgument(
      provider,
      `maxTotal.minor must be a whole number of hundredths, not ${String(maxTotal.minor)}.`,
      OPERATION,
    );
  const due = plan.price.dueNow;
  if (!due)
    throw rejected(
      provider,
      `The price of this plan is not known beforehand, so it cannot be held under ${formatMoney(maxTotal)}.`,
      OPERATION,
    );
  if (due.unit !== maxTotal.unit)
    throw rejected(
      provider,
      `The plan is priced in ${due.unit}, maxTotal in ${maxTotal.unit}. They cannot be compared.`,
      OPERATION,
    );
  if (due.minor > maxTotal.minor)
    throw rejected(
      provider,
      `The plan costs ${formatMoney(due)} now, over your limit of ${formatMoney(maxTotal)}.`,
      OPERATION,
    );
}

function describeNeeds({ needs }: Step): string {
  return `waiting for ${[...(needs?.domains ?? []), ...(needs?.addresses ?? [])].join(", ")} to be listed`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
