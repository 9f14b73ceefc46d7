import type { Journal, JournalEntry, JournalSession, Order, PlaceOptions, Plan, StepState } from "../contract/index.js";
import { memoryJournal } from "../journal/memory.js";
import type { Clock } from "../kit/clock.js";
import { waitFor } from "../orders/index.js";
import { need, type Fixture, type World } from "./harness.js";
import { makePlan } from "./plan.js";

/** Longer than a call may take, with the time until it leaves and the time between two looks. */
export const CALL_MS = 300_000;

/** Where people make mailboxes, an order takes business days. */
const LONGEST_MS = 14 * 86_400_000;

/** A plan, a journal to place it with, and what the provider received. */
export interface Sale {
  readonly plan: Plan;
  readonly journal: Journal;
  place(options?: Partial<PlaceOptions>, plan?: Plan): Promise<Order>;
  /** Places, and waits until it is settled or somebody has to act, as a user's script does. */
  finish(): Promise<Order>;
  /** Calls with an effect since the sale began. */
  sent(): number;
  /** What is recorded. */
  entries(): Promise<readonly JournalEntry[]>;
}

export async function openSale(
  world: World,
  { journal = memoryJournal(), order }: { readonly journal?: Journal; readonly order?: Fixture["order"] } = {},
): Promise<Sale> {
  const { fixture, remembers } = world;
  const { orders, id: provider, tenant } = fixture.provider;
  const plan = await makePlan({ ...fixture, ...(order && { order }) });
  const before = fixture.effects();
  // A provider that forgets never lists what a later step needs: waiting for it would be waiting for ever.
  const patience = remembers ? {} : { needsTimeoutMs: 0 };
  const place: Sale["place"] = async (options = {}, other = plan) =>
    await orders.place(other, { journal, ...patience, ...options });
  return {
    plan,
    journal,
    place,
    finish: async () =>
      await waitFor(orders, await place(), {
        journal,
        timeoutMs: LONGEST_MS,
        ...(fixture.clock && { clock: everRarer(fixture.clock) }),
      }),
    sent: () => fixture.effects() - before,
    entries: async () => {
      const session = await journal.open({ provider, ...(tenant !== undefined && { tenant }), key: plan.key });
      const entries = await session.entries();
      await session.close();
      return entries;
    },
  };
}

/** Sleeps longer and longer: an order takes from seconds to business days, and each look costs requests. */
function everRarer(clock: Clock): Clock {
  let least = 0;
  return {
    now: () => clock.now(),
    sleep: async (ms, signal) => {
      await clock.sleep(Math.max(ms, least), signal);
      least = nextPause(least);
    },
  };
}

/** The pause after one of so many milliseconds. Six hours at most, so that a day is not slept through. */
export function nextPause(ms: number): number {
  return Math.min(5_000 + ms * 1.25, 6 * 3_600_000);
}

/** The first step of an order, and what of it rules compare. */
export function firstOf(order: Order): StepState | undefined {
  return order.steps[0];
}

export function standing(order: Order): { status: string; attempts: number }[] {
  return order.steps.map(({ status, attempts }) => ({ status, attempts }));
}

/** The names whose listing proves a plan's first step. */
export function firstNames({ steps }: Plan): string[] {
  const { domains = [], addresses = [] } = steps[0]?.proof ?? {};
  return [...domains, ...addresses];
}

/** Longer than it may take until the first step is known to have happened, or not to have. */
export function longEnough({ steps }: Plan): number {
  return 2 * (steps[0]?.proof.lagMs ?? 0) + CALL_MS;
}

/** Lets time pass, in steps, with a look after each. */
export async function lookOften(fixture: Fixture, look: () => Promise<unknown>, ms: number, times = 4): Promise<void> {
  const clock: Clock = need(fixture, "clock");
  for (let n = 0; n < times; n++) {
    await clock.sleep(ms / times);
    await look();
  }
}

/** A journal of which each session is changed. */
export function journalWith(
  change: (session: JournalSession) => Partial<JournalSession>,
  journal: Journal = memoryJournal(),
): Journal {
  return {
    list: (filter) => journal.list(filter),
    open: async (purchase) => {
      const session = await journal.open(purchase);
      const right: JournalSession = {
        entries: async () => await session.entries(),
        append: async (entry) => await session.append(entry),
        close: async (left) => await session.close(left),
      };
      return { ...right, ...change(right) };
    },
  };
}

/** A journal that is called for every entry before it is written. */
export function journalThat(before: (entry: JournalEntry) => Promise<void> | void, journal?: Journal): Journal {
  return journalWith(
    (session) => ({
      append: async (entry) => {
        await before(entry);
        await session.append(entry);
      },
    }),
    journal,
  );
}

/** A journal whose entries are seen once they are written. */
export function watch(journal: Journal, see: (entry: JournalEntry) => void): Journal {
  return journalWith(
    (session) => ({
      append: async (entry) => {
        await session.append(entry);
        see(entry);
      },
    }),
    journal,
  );
}

/** A journal that keeps whoever writes first waiting until `release`, with the purchase open. */
export function hold(journal: Journal): { journal: Journal; reached: Promise<void>; release: () => void } {
  const [reached, reach] = createGate();
  const [released, release] = createGate();
  const waiting = async (): Promise<void> => {
    reach();
    await released;
  };
  return { journal: journalThat(waiting, journal), reached, release };
}

function createGate(): [passed: Promise<void>, pass: () => void] {
  let pass = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    pass = resolve;
  });
  return [passed, pass];
}
