import { MailfleetError } from "@mailfleet/http";
import type { JournalEntry, Order, PlaceOptions, Plan, Progress, Step, StepEntry } from "../contract/index.js";
import { elapsedAtMost, readInstant } from "../kit/clock.js";
import { messageOf } from "../kit/errors.js";
import { notify } from "../kit/notify.js";
import { completeStep, writeClaim } from "./claim.js";
import { decide, type Decision, isOld, TRY_AGAIN_MS } from "./decide.js";
import type { OrderDriver } from "./driver.js";
import type { Ledger } from "./ledger.js";
import { type Ending, noteOf, orderFrom } from "./order.js";
import { callStep, heldTooLong } from "./outcome.js";
import { agreedPrice, Budget, isPriceRefusal } from "./price.js";
import { type Purchase, readPurchase } from "./purchase.js";
import { planRest } from "./rest.js";
import { addToLook, type Look } from "./scope.js";
import { SEND_WITHIN_MS } from "./steps.js";

const NEEDS_TIMEOUT_MS = 60_000;
const STOPPED = "Stopped by its signal before sending.";
/** In one run. Each is a real purchase of what an earlier one lacked; a provider that always leaves something out is not asked for ever. */
const MOST_REPLANS = 3;
/** Between two looks for domains that the rest of an order stands on. */
const REST_WAIT_MS = 5_000;

/** What a run starts from. */
export interface Start {
  readonly ledger: Ledger;
  readonly plans: readonly Plan[];
  /** Is the last of the plans still to be recorded? It is once something is to be recorded of its steps. */
  readonly unrecorded: boolean;
}

/** One run of `place` or `resume`: does what `decide` says, until it says to wait for long, to stop, or that all is done. */
export class Run {
  readonly #driver: OrderDriver;
  readonly #options: PlaceOptions;
  readonly #ledger: Ledger;
  readonly #budget: Budget;
  readonly #begin: number;
  readonly #needsUntil: number;
  /** Ends everything but a step that is being sent: that one has a signal of its own. */
  readonly #stop: AbortSignal | undefined;
  #plans: readonly Plan[];
  #unrecorded: boolean;
  #look: Look | undefined;
  #replans = 0;

  constructor(driver: OrderDriver, options: PlaceOptions, { ledger, plans, unrecorded }: Start) {
    this.#driver = driver;
    this.#options = options;
    this.#ledger = ledger;
    this.#budget = new Budget(driver, options);
    this.#plans = plans;
    this.#unrecorded = unrecorded;
    this.#begin = ledger.entries.length;
    const signals = [options.signal, options.drain].filter((signal) => signal !== undefined);
    this.#stop = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
    this.#needsUntil = driver.clock.now() + (options.needsTimeoutMs ?? NEEDS_TIMEOUT_MS);
  }

  async run(): Promise<Order> {
    for (let turn = 0; turn < this.#mostTurns(); turn++) {
      const decision = decide(this.#purchase(), this.#look, readInstant(this.#driver.clock));
      const ending = this.#stop?.aborted ? this.#stopped() : await this.#carryOut(decision);
      if (ending) return orderFrom(this.#purchase(), this.#driver.clock.now(), ending, this.#look?.reading);
    }
    const ending = this.#later("It did not come to an end, which is a fault of Mailfleet. Nothing more was sent.");
    return orderFrom(this.#purchase(), this.#driver.clock.now(), ending, this.#look?.reading);
  }

  /** Far more than any run takes, so that a journal that answers nonsense cannot keep it going for ever. */
  #mostTurns(): number {
    return 1_000 + 20 * (this.#plans.at(-1)?.steps.length ?? 0);
  }

  #purchase(): Purchase {
    return readPurchase(this.#plans, this.#ledger.entries, this.#begin);
  }

  /** Undefined: decide again. */
  async #carryOut(decision: Decision): Promise<Ending | undefined> {
    switch (decision.do) {
      case "look":
        return await this.#lookAgain(decision);
      case "record":
        return await this.#record(decision.entry as JournalEntry);
      case "send":
        return await this.#send(decision.step, decision.attempt);
      case "replan":
        return await this.#replan(decision.why);
      case "wait":
        return await this.#wait(decision);
      case "stop":
        return { message: decision.why, notes: noteOf(decision.step, { message: decision.why }) };
      case "done":
        return {};
    }
  }

  async #lookAgain({ scope, adds }: Extract<Decision, { do: "look" }>): Promise<Ending | undefined> {
    try {
      // Before it is read, so that it is never taken for younger than it is.
      const begun = { at: readInstant(this.#driver.clock), entries: this.#ledger.entries.length };
      const reading = await this.#driver.read(scope, this.#readOptions());
      const look = { scope, reading, ...begun, ended: readInstant(this.#driver.clock) };
      this.#look = adds && this.#look ? addToLook(this.#look, look) : look;
      return undefined;
    } catch (error) {
      if (this.#stop?.aborted) return this.#stopped();
      return this.#later(`What is there could not be read: ${messageOf(error)}`);
    }
  }

  async #record(entry: JournalEntry): Promise<Ending | undefined> {
    try {
      await this.#append(entry);
    } catch (error) {
      return this.#later(`What a look showed could not be recorded: ${messageOf(error)}`);
    }
    if (entry.event === "proven") this.#tellSettled(entry.step);
    return undefined;
  }

  /** Writes an entry, at this moment; before the first one of a plan, the plan. */
  async #append(entry: JournalEntry): Promise<void> {
    await this.#recordPlan();
    await this.#ledger.append({ ...entry, ...readInstant(this.#driver.clock) });
  }

  async #recordPlan(): Promise<void> {
    const plan = this.#plans.at(-1);
    if (!this.#unrecorded || !plan) return;
    const attempt = 1 + this.#ledger.entries.filter((each) => each.event === "planned").length;
    await this.#ledger.append({
      step: "purchase",
      attempt,
      event: "planned",
      ...readInstant(this.#driver.clock),
      plan,
    });
    this.#unrecorded = false;
  }

  async #wait(decision: Extract<Decision, { do: "wait" }>): Promise<Ending | undefined> {
    const { until, why, step } = decision;
    const now = this.#driver.clock.now();
    if (decision.for === "needs" && now < this.#needsUntil && step !== undefined) {
      this.#tell({ kind: "waiting", step, message: why });
      this.#look = undefined;
      try {
        await this.#driver.clock.sleep(Math.max(0, Math.min(until, this.#needsUntil) - now), this.#stop);
        return undefined;
      } catch {
        return this.#stopped();
      }
    }
    const note = { message: why, ...(decision.for === "payment" && { status: "awaiting-payment" as const }) };
    return { wakeAt: until, message: why, notes: noteOf(step, note) };
  }

  /** Asks for prices, claims the step, sends it once, and records what came of it. */
  async #send(planned: Step, attempt: number): Promise<Ending | undefined> {
    const changed = await this.#leaveOut(planned);
    if (changed) return changed === "replanned" ? undefined : changed;
    const refused = await this.#checkBudget(planned);
    if (refused) return refused;
    const step = await this.#complete(planned);
    if ("message" in step) return step;
    // Hundreds of prices take minutes, and what is bought is bought on the word of a fresh look.
    if (this.#look && isOld(this.#look, readInstant(this.#driver.clock))) return undefined;
    const claim = writeClaim(this.#driver, step, attempt, this.#budget.pricesOf(step), planned);
    const claimed = readInstant(this.#driver.clock);
    try {
      await this.#append(claim);
    } catch (error) {
      if (MailfleetError.isInstance(error) && error.code === "conflict" && !this.#hasBegun()) throw error;
      const message = `Not sent: it could not be claimed: ${messageOf(error)}`;
      return this.#later(message);
    }
    this.#tell({ kind: "sending", step: step.id, operation: step.operation });
    const left = SEND_WITHIN_MS - elapsedAtMost(claimed, readInstant(this.#driver.clock));
    const outcome = left > 0 ? await callStep(this.#driver, step, left, this.#options.signal) : heldTooLong();
    return await this.#settle({ step: step.id, attempt, event: "settled", at: "", ...outcome });
  }

  async #settle(entry: StepEntry): Promise<Ending | undefined> {
    try {
      await this.#append(entry);
    } catch (error) {
      this.#ledger.remember({ ...entry, ...readInstant(this.#driver.clock) });
      const message = `The journal could not record the outcome: ${messageOf(error)}`;
      this.#tellSettled(entry.step);
      return { ...this.#later(message), notes: noteOf(entry.step, { message }) };
    }
    this.#tellSettled(entry.step);
    return undefined;
  }

  async #complete(step: Step): Promise<Step | (Ending & { readonly message: string })> {
    try {
      return await completeStep(this.#driver, this.#purchase(), step, this.#readOptions());
    } catch (error) {
      if (this.#stop?.aborted) return this.#stopped();
      const message = `Not sent: its request could not be completed: ${messageOf(error)}`;
      // Coming back does not help: somebody has to plan what is left.
      const isFinal = MailfleetError.isInstance(error) && error.code === "rejected";
      return isFinal ? { message, notes: noteOf(step.id, { message }) } : this.#later(message);
    }
  }

  async #checkBudget(step: Step): Promise<Ending | undefined> {
    try {
      await this.#budget.check(this.#purchase(), this.#readOptions());
      return undefined;
    } catch (error) {
      if (this.#stop?.aborted) return this.#stopped();
      const isPrice = isPriceRefusal(error);
      if (isPrice && !this.#hasBegun()) throw error;
      const message = isPrice ? error.message : `Not sent: its price could not be read: ${messageOf(error)}`;
      return isPrice ? { message, notes: noteOf(step.id, { message }) } : this.#later(message);
    }
  }

  /**
   * What did not happen is not sent again as it was while a part of it is not available any more: a provider may refuse the whole
   * for that part, and would for ever.
   */
  async #leaveOut({ id }: Step): Promise<Ending | "replanned" | undefined> {
    const purchase = this.#purchase();
    if (purchase.steps.find(({ step }) => step.id === id)?.state.status !== "not-applied") return undefined;
    try {
      const { plan } = await planRest(this.#driver, purchase, new Map(), this.#readOptions());
      const [blocker] = plan === purchase.plan ? [] : plan.blockers;
      // What the provider would only refuse once more waits for somebody.
      if (blocker) return { message: blocker.message, notes: noteOf(id, { message: blocker.message }) };
      if ((plan.leftOut ?? []).length === 0 || plan === purchase.plan) return undefined;
      return (await this.#adopt(plan, purchase)) ?? "replanned";
    } catch (error) {
      return this.#unplanned(error);
    }
  }

  /** Goes on without what is not available, if that costs no more than was agreed to. */
  async #replan(why: string): Promise<Ending | undefined> {
    const purchase = this.#purchase();
    if (this.#replans >= MOST_REPLANS) return this.#later(`Not everything was bought: ${why}.`);
    try {
      const { plan, waitsFor } = await planRest(this.#driver, purchase, new Map(), this.#readOptions());
      if (waitsFor.length > 0) return await this.#waitForRest(purchase, waitsFor);
      if (plan === purchase.plan) return { message: `What is left cannot be ordered: ${why}` };
      return await this.#adopt(plan, purchase);
    } catch (error) {
      return this.#unplanned(error);
    }
  }

  /** From now on this plan is followed. */
  async #adopt(plan: Plan, purchase: Purchase): Promise<Ending | undefined> {
    const [blocker] = plan.blockers;
    if (blocker) return { message: `What is left cannot be ordered: ${blocker.message}` };
    this.#replans += 1;
    const before = this.#plans;
    this.#plans = [...before, plan];
    try {
      await this.#budget.check(this.#purchase(), this.#readOptions(), agreedPrice(purchase));
      this.#unrecorded = true;
      await this.#recordPlan();
    } catch (error) {
      this.#plans = before;
      this.#unrecorded = false;
      throw error;
    }
    this.#look = undefined;
    return undefined;
  }

  #unplanned(error: unknown): Ending {
    if (this.#stop?.aborted) return this.#stopped();
    const message = `What is left could not be planned: ${messageOf(error)}`;
    return isPriceRefusal(error) ? { message } : this.#later(message);
  }

  async #waitForRest({ steps }: Purchase, names: readonly string[]): Promise<Ending | undefined> {
    const step = steps.find(({ state }) => state.status !== "applied")?.step.id;
    const until = this.#driver.clock.now() + REST_WAIT_MS;
    const why = `Not sent yet: waiting for ${names.join(", ")} to be usable.`;
    return await this.#wait({ do: "wait", for: "needs", until, why, ...(step !== undefined && { step }) });
  }

  /** Has anything been claimed under this key, ever? */
  #hasBegun(): boolean {
    return this.#ledger.entries.some((entry) => entry.event === "claimed");
  }

  /** Ends this run with word of why, also on the step that was next. */
  #later(
    message: string,
    wakeAt: number = this.#driver.clock.now() + TRY_AGAIN_MS,
  ): Ending & { readonly message: string } {
    const next = this.#purchase().steps.find(({ state }) => state.status !== "applied");
    return { message, wakeAt, notes: noteOf(next?.step.id, { message }) };
  }

  #stopped(): Ending & { readonly message: string } {
    return this.#later(STOPPED, this.#driver.clock.now());
  }

  #tellSettled(id: string): void {
    const state = this.#purchase().steps.find(({ step }) => step.id === id)?.state;
    if (!state) return;
    const { status, message } = state;
    this.#tell({ kind: "settled", step: id, status, ...(message !== undefined && { message }) });
  }

  #tell(progress: Progress): void {
    notify(this.#options.onProgress, progress);
  }

  #readOptions(): { signal?: AbortSignal } {
    return this.#stop ? { signal: this.#stop } : {};
  }
}
