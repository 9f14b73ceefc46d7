import type { JsonObject, Money } from "../contract/index.js";
import type { Clock } from "../kit/clock.js";
import { notFound } from "../kit/errors.js";
import type { State } from "./state.js";
import type { Traffic } from "./traffic.js";

/** Time that passes only when somebody says so, or sleeps: sleeping moves it on, and takes no real time. */
export interface VirtualClock extends Clock {
  /** Lets this many milliseconds pass. */
  advance(ms: number): void;
  uptime(): { readonly boot: string; readonly ms: number };
  /** Somebody sets the wall clock, forward or back. No time passes, and the provider's own time goes on as before. */
  set(byMs: number): void;
}

/**
 * What becomes of a call with an effect.
 *
 * - `call-lost`: it never arrives, and the caller cannot know
 * - `reply-lost`: it is carried out, and the reply is lost
 * - `no-answer`: it is carried out, and no reply comes until the caller gives up
 * - `garbled-reply`: it is carried out, and the reply has none of its fields
 * - `error-after`: it is carried out, and then refused: as by providers that create first and charge after
 * - `refused`: it arrives and is refused; nothing happens
 * - `unpaid`: it is accepted, and waits until somebody pays at a checkout link (`pay`)
 */
export type Fault = "call-lost" | "reply-lost" | "no-answer" | "garbled-reply" | "error-after" | "refused" | "unpaid";

/**
 * What is wrong with lists. In each of them the newest row cannot be seen.
 *
 * - `empty`: no rows, and a total of 0
 * - `short`: the newest row is missing; the total counts it
 * - `repeated`: the first page comes again in the place of the last one
 * - `sliding`: the first row comes again in the place of the newest one
 * - `unreadable`: the newest row has none of its fields
 */
export type ListFault = "empty" | "short" | "repeated" | "sliding" | "unreadable";

/** A call with an effect, as the provider received it. */
export interface ReceivedEffect {
  /** The name of the method of `native`. */
  readonly operation: string;
  readonly body: JsonObject;
  /** ISO-8601, UTC, by the virtual clock. */
  readonly at: string;
  /** Was it carried out? False where it was refused. */
  readonly applied: boolean;
}

/** A hand on the memory provider's world. */
export interface Simulation {
  /** Hand it to `waitFor` too, and nothing waits for real. */
  readonly clock: VirtualClock;
  /** Every call with an effect that arrived, oldest first: what must not be in here twice was not bought twice. */
  effects(): readonly ReceivedEffect[];
  /** How many reads arrived so far. */
  reads(): number;
  /** What becomes of the next call with an effect. Several queue up. */
  nextEffect(fate: Fault): void;
  /** The next reads fail as if the provider were down. Default: one. */
  failReads(times?: number): void;
  /** As if money had come in, or been spent elsewhere. */
  setBalance(balance: Money): void;
  /** Somebody else registers the name. */
  sellElsewhere(domain: string): void;
  /** What is bought from now on is listed so much later than usual, in milliseconds. More than a plan's lag breaks the provider's word. */
  delayLists(ms: number): void;
  /** Leaves a domain or an address out of every list, until `show`. */
  hide(name: string): void;
  show(name: string): void;
  /** The provider's word for the state of a domain or an address from now on, known to Mailfleet or not. */
  setRawStatus(name: string, rawStatus: string): void;
  /** Lists a domain or an address that no order here brought, in this state: an old one, or one that was bought by hand. */
  addRow(name: string, rawStatus: string): void;
  /** How every list lies from now on. Without a fault they tell the truth again. */
  tamper(fault?: ListFault): void;
  /** Prices from now on, as a multiple of what they are; those of the catalogue stay. */
  raisePrices(factor: number): void;
  /** Somebody pays for an order that was `unpaid`. */
  pay(reference: string): void;
}

export function createSimulation(state: State, traffic: Traffic): Simulation {
  const find = (name: string): { word?: string } => {
    const kept = state.domains.get(name) ?? state.mailboxes.get(name);
    if (!kept) throw notFound("memory", `There is neither a domain nor a mailbox ${name}.`, "simulate");
    return kept;
  };
  return {
    clock: state.clock,
    effects: () => [...traffic.effects],
    reads: () => traffic.reads,
    nextEffect: (fate) => void traffic.fates.push(fate),
    failReads: (times = 1) => void (traffic.readsToFail = times),
    setBalance: ({ minor }) => void (state.balance = minor),
    sellElsewhere: (domain) => void state.soldElsewhere.add(domain),
    delayLists: (ms) => void (state.listDelayMs = ms),
    hide: (name) => void state.hidden.add(name),
    show: (name) => void state.hidden.delete(name),
    setRawStatus: (name, rawStatus) => void (find(name).word = rawStatus),
    addRow: (name, rawStatus) => state.addStray(name, rawStatus),
    tamper: (fault) => void (state.listFault = fault),
    raisePrices: (factor) => {
      const { prices, offers } = state.settings;
      const raised = ({ unit, minor }: Money): Money => ({ unit, minor: Math.round(minor * factor) });
      for (const kind of ["registration", "renewal", "mailbox"] as const) prices[kind] = raised(prices[kind]);
      for (const [name, offer] of offers) offers.set(name, { ...offer, price: raised(offer.price) });
    },
    pay: (reference) => {
      const order = state.orders.get(reference);
      if (!order || order.paid) throw notFound("memory", `No order ${reference} awaits payment.`, "simulate.pay");
      order.paid = true;
      order.onPaid();
    },
  };
}

export function createVirtualClock(startsAt: number): VirtualClock {
  let up = 0;
  let offset = startsAt;
  return {
    now: () => up + offset,
    uptime: () => ({ boot: "memory", ms: up }),
    advance: (ms) => {
      up += ms;
    },
    set: (byMs) => {
      offset += byMs;
    },
    sleep: async (ms, signal) => {
      await Promise.resolve();
      signal?.throwIfAborted();
      up += ms;
    },
  };
}
