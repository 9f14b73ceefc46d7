import { createSimulator, type Order as Purchase, type Simulator } from "@mailfleet/simulator";
import { expect } from "vitest";
import { journalWith } from "../src/conformance/sale.js";
import {
  type Journal,
  type JournalEntry,
  MailfleetError,
  type Order,
  type Orders,
  type Provider,
  waitFor,
} from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { expectItems, expectJournal, expectOnce, expectTruth, type Facts } from "./histories-judges.js";
import { type Crash, type Event, type How, KNOWN, requestOf } from "./histories.js";
import { connect, type ProviderName } from "./simulated.js";

const KEY = "k";
const WALLET = 100_000;
/** Clocks that are set before each look are believed in the end, so that orders finish; twice proves nothing yet. */
const MOST_CLOCK_SETTINGS = 2;
const MINUTE_MS = 60_000;
/** After a clock that was set back, looks come every five seconds: more than enough of them. */
const PATIENCE_MS = 5 * MINUTE_MS;
/** How often the script is run until everything is done. */
const MOST_RUNS = 12;

/** One purchase at a provider, its journal, and what really happened. */
export class Trial {
  readonly simulator: Simulator;
  readonly journal: Journal = memoryJournal();
  readonly #name: ProviderName;
  readonly #lagMs: number;
  readonly #provider: Provider;
  readonly #tenant: string;
  readonly #byHand = new Set<string>();
  #order: Order | undefined;
  #settings = 0;
  #isOld = false;
  /** What came into the wallet without what left it other than by purchases. */
  #funds = WALLET;

  /** @param lagMs how long a plan believes that it may take until a purchase is listed */
  constructor(name: ProviderName, lagMs: number) {
    this.#name = name;
    this.#lagMs = lagMs;
    const simulator = createSimulator(name, {
      strict: false,
      history: 1,
      wallet: WALLET,
      domains: [KNOWN, "other-domain.com"],
      mailboxes: [`old@${KNOWN}`, `older@${KNOWN}`],
    });
    // Looks grow rarer as time passes, so the less everything takes, the fewer there are.
    simulator.world.setHabits({
      registrationMs: 3_000,
      dnsMs: 4_000,
      mailboxMs: 8_000,
      orderMs: 3_000,
      ...listedAfter(0),
    });
    this.simulator = simulator;
    this.#provider = connect(simulator, name);
    this.#tenant = simulator.tenant;
  }

  get #orders(): Orders {
    return this.#provider.orders;
  }

  get facts(): Facts {
    const { receipts } = this.simulator.world;
    const promised = this.#queued.flatMap(({ domains, refused }) => domains.filter((name) => !refused.includes(name)));
    return { receipts, byHand: this.#byHand, promised: new Set(promised.flatMap((name) => this.#brings(name))) };
  }

  /** Accepted and paid for, and still to be carried out. */
  get #queued(): readonly Purchase[] {
    return this.simulator.world.orders.filter(({ state }) => state === "queued");
  }

  async apply(each: Event): Promise<void> {
    const { world, clock } = this.simulator;
    switch (each.kind) {
      case "fate":
        return this.simulator.fault("effects", each.fault);
      case "advance":
        return clock.advance(each.ms);
      case "fail-reads":
        return this.simulator.fault("reads", each.fault, { times: each.times });
      case "list-late":
        return world.setHabits(listedAfter(each.ms));
      case "lie":
        return world.setConditions({ listing: each.listing });
      case "set-clock":
        return this.#settings++ < MOST_CLOCK_SETTINGS ? clock.set(each.byMs) : undefined;
      case "by-hand":
        return await this.#buyByHand(each.domain);
      case "play":
        if (each.scenario === "wallet-dry") this.#funds -= world.wallet;
        return this.simulator.play(each.scenario);
      case "refill":
        return this.#refill();
      case "mend-payment":
        return world.setConditions({ paymentFails: undefined });
      case "go-on":
        return await this.#goOn(each.how, each.crash);
    }
  }

  /** No more accidents but those that are on their way to a call with an effect, and the script is run until all is done. */
  async finish(): Promise<Order> {
    const { world, clock } = this.simulator;
    world.setConditions({
      listing: undefined,
      paymentFails: undefined,
      partialBatch: undefined,
      soldElsewhere: undefined,
    });
    this.#refill();
    await this.#failReads();
    let last = "";
    for (let n = 0; n < MOST_RUNS; n++) {
      // Somebody comes back when everything that was sent can be seen, as far as it happened.
      clock.advance(this.#lagMs + MINUTE_MS);
      // A stopped order says that somebody has to plan what is left: every other plan is made with the journal.
      const ended = await this.#run(n % 2 === 1).catch(ownError);
      this.#expectMoney();
      if (!(ended instanceof MailfleetError) && ended.status === "settled") return ended;
      last = ended instanceof MailfleetError ? ended.message : JSON.stringify(ended, null, 1);
    }
    throw new Error(`It does not end: ${last}`);
  }

  /** Is it so in the end? */
  async judge(order: Order): Promise<void> {
    expectJournal(await this.entries(), this.facts);
    expectItems(order, this.facts);
    this.#expectMoney();
  }

  async entries(): Promise<readonly JournalEntry[]> {
    const session = await this.journal.open({ provider: this.#name, tenant: this.#tenant, key: KEY });
    const entries = await session.entries();
    await session.close();
    return entries;
  }

  async #goOn(how: How, crash?: Crash): Promise<void> {
    const options = { journal: crash ? dying(this.journal, crash) : this.journal, needsTimeoutMs: 0 };
    const run = async (): Promise<Order> => {
      if (how === "resume") return await this.#orders.resume(KEY, options);
      if ((how === "get" || how === "reconcile") && this.#order)
        return await this.#orders[how](JSON.parse(JSON.stringify(this.#order)) as Order);
      const journal = how === "plan-and-place" ? { journal: this.journal } : {};
      return await this.#orders.place(
        await this.#orders.plan(requestOf(this.#name), { key: KEY, ...journal }),
        options,
      );
    };
    const isLook = how === "get" || how === "reconcile";
    const ended = await run().catch(ownError);
    const order = ended instanceof MailfleetError ? undefined : ended;
    // An order that was held while another process went on says how things stood then; only a "yes" still holds.
    if (order) expectTruth(order, this.facts, this.#isOld && isLook);
    // What a dead process knew, nobody hears.
    if (crash) this.#isOld = true;
    else if (order && !isLook) this.#isOld = false;
    if (order && !crash) this.#order = order;
    expectOnce(this.facts);
    this.#expectMoney();
  }

  async #run(isRest: boolean): Promise<Order> {
    const { journal, simulator } = this;
    const plan = await this.#orders.plan(requestOf(this.#name), { key: KEY, ...(isRest && { journal }) });
    const placed = await this.#orders.place(plan, { journal });
    const order = await waitFor(this.#orders, placed, { journal, clock: simulator.clock, timeoutMs: PATIENCE_MS });
    expectTruth(order, this.facts);
    expectOnce(this.facts);
    return order;
  }

  /** Before that a plan would know of what is there. */
  async #isBegun(): Promise<boolean> {
    return (await this.entries()).some((entry) => entry.event === "claimed" || entry.event === "proven");
  }

  async #buyByHand(domain: string): Promise<void> {
    const { world } = this.simulator;
    const { promised } = this.facts;
    const isFree = !world.domains.some(({ name }) => name === domain) && !promised.has(domain);
    if (!isFree || this.#taken().includes(domain) || !(await this.#isBegun())) return;
    world.addDomain(domain);
    const bought = this.#name === "inboxkit" ? [domain] : this.#brings(domain);
    for (const name of bought) {
      if (name.includes("@")) world.addMailbox(name);
      this.#byHand.add(name);
    }
  }

  /** What is still to fail of the reads does so now. */
  async #failReads(): Promise<void> {
    do await this.#provider.domains.list().snapshot().catch(ownError);
    while (this.simulator.requests.at(-1)?.fault);
  }

  #refill(): void {
    this.#funds += WALLET;
    this.simulator.world.wallet += WALLET;
  }

  /** Names of the order that somebody else has. */
  #taken(): readonly string[] {
    return this.simulator.world.snapshot().state.taken;
  }

  /** A domain of the request, and the addresses that are ordered on it. */
  #brings(domain: string): string[] {
    const own = requestOf(this.#name).items.filter((item) => item.domain === domain);
    const people = own.flatMap((item) => (item.kind === "mailboxes" ? item.people : []));
    return [domain, ...people.map(({ localPart }) => `${localPart}@${domain}`)];
  }

  /** The wallet has lost what was bought, to the cent. Nothing is paid from it where a card is charged. */
  #expectMoney(): void {
    const { receipts, wallet } = this.simulator.world;
    const paid = [...receipts, ...this.#queued].reduce((sum, { amount }) => sum + amount, 0);
    expect({ spent: this.#funds - wallet }).toEqual({ spent: this.#name === "scaledmail" ? 0 : paid });
  }
}

function listedAfter(ms: number): { domainListedMs: number; mailboxListedMs: number } {
  return { domainListedMs: ms, mailboxListedMs: ms };
}

/** Anything else is a defect. The death of a process reaches its caller as a journal that failed. */
function ownError(error: unknown): MailfleetError {
  if (error instanceof MailfleetError) return error;
  throw error;
}

function dying(journal: Journal, { at, isWritten }: Crash): Journal {
  let isDead = false;
  return journalWith(
    (session) => ({
      append: async (entry) => {
        const dies = isDead || entry.event === at;
        if (!dies || (isWritten && !isDead)) await session.append(entry);
        isDead = dies;
        if (dies) throw new Error("The process died.");
      },
    }),
    journal,
  );
}
