import type { Journal, JournalEntry, JournalSession, Order, PlaceOptions, Plan, Progress } from "../contract/index.js";
import { memoryJournal } from "../journal/memory.js";
import { collect } from "../kit/listing.js";
import { need, type Rule, type World } from "./harness.js";
import { firstOf, journalThat, journalWith, openSale } from "./sale.js";
import { codeOf } from "./validator.js";

type Member = "open" | "entries" | "claimed" | "settled" | "close";
const MEMBERS: readonly Member[] = ["open", "entries", "claimed", "settled", "close"];

const JOURNAL_TIMEOUT_MS = 30;
/** A few times the journal's time: opening, reading, writing and closing may each take it. */
const AT_MOST_MS = 2_000;

export const troubleRules: readonly Rule[] = [
  ...troubles("hangs", async () => await new Promise<never>(() => undefined)),
  ...troubles("fails", async () => await Promise.reject(new TypeError("The disk is on fire."))),
  {
    name: "orders.place: a watcher that throws, rejects or never answers is harmless",
    run: async (world) => {
      const { place } = await openSale(world);
      const promises: Promise<void>[] = [];
      let heard = 0;
      const onProgress = ({ kind }: Progress): Promise<void> | undefined => {
        if (kind === "settled") throw new Error("conformance");
        if (kind === "waiting") return new Promise(() => undefined);
        const rejected = Promise.reject(new Error("conformance"));
        // Ours to hear, so that it ends no process; and noted whether anybody else does.
        rejected.catch(() => undefined);
        const listen = rejected.then.bind(rejected);
        // oxlint-disable-next-line unicorn/no-thenable -- a promise that notes who listens to it
        Object.defineProperty(rejected, "then", {
          value: (...given: Parameters<typeof listen>) => {
            heard += 1;
            return listen(...given);
          },
        });
        promises.push(rejected);
        return rejected;
      };
      const order = await inTime(place({ onProgress: onProgress as (progress: Progress) => void }));
      world.expect(firstOf(order)?.status).toBe("applied");
      world
        .expect({ asked: promises.length > 0, heard: heard >= promises.length })
        .toEqual({ asked: true, heard: true });
    },
  },
  {
    name: "orders.place: prices are asked for again before sending, and more than was planned is not paid",
    sequence: true,
    run: async (world) => {
      const raise = need(world.fixture, "raisePrices");
      const { plan, place, sent } = await openSale(world);
      if (!isPriced(plan)) return;
      raise();
      world.expect(await codeOf(() => place())).toBe("rejected");
      world.expect({ sent: sent() }).toEqual({ sent: 0 });
      const maxTotal = await doublePrice(world);
      world
        .expect(await codeOf(() => place({ maxTotal: { ...maxTotal, minor: maxTotal.minor - 1 } })))
        .toBe("rejected");
      const order = await place({ maxTotal });
      world.expect(order.steps.map((step) => step.status)).toEqual(plan.steps.map(() => "applied"));
    },
  },
  {
    name: "orders.place: prices that rise half-way stop an order, which says so; a higher limit lets it go on",
    sequence: true,
    run: async (world) => {
      const raise = need(world.fixture, "raisePrices");
      const { plan, place, sent } = await openSale(world);
      if (!isPriced(plan)) return;
      need(world.fixture, "refuseNext")();
      await place();
      raise();
      const order = await place();
      world
        .expect({
          sent: sent(),
          status: order.status,
          comesBack: order.wakeAt !== undefined,
          says: order.message !== undefined,
        })
        .toEqual({
          sent: 1,
          status: "placing",
          comesBack: false,
          says: true,
        });
      const done = await place({ maxTotal: await doublePrice(world, "conformance-2") });
      world.expect(done.steps.map((step) => step.status)).toEqual(plan.steps.map(() => "applied"));
    },
  },
  {
    name: "orders: one pass over the lists answers get, reconcile and placing again, however many names there are",
    sequence: true,
    run: async (world) => {
      const { fixture } = world;
      const reads = need(fixture, "reads");
      const { provider } = fixture;
      const { finish, place } = await openSale(world, { order: need(fixture, "batch") });
      const order = await finish();
      const count = async (run: () => Promise<unknown>): Promise<number> => {
        const before = reads();
        await run();
        return reads() - before;
      };
      const onePass = await count(async () => [
        await collect(provider.domains.list()),
        await collect(provider.mailboxes.list()),
      ]);
      // Beside the lists, an order's own state may be asked for once.
      for (const run of [() => provider.orders.get(order), () => provider.orders.reconcile(order), () => place()])
        world.expect((await count(run)) <= onePass + 1).toBe(true);
    },
  },
];

/** Where no price is known beforehand, none is asked for again. */
function isPriced({ price }: Plan): boolean {
  return price.dueNow !== undefined;
}

/** What everything costs now that prices have doubled, as a fresh plan says. */
async function doublePrice(
  { fixture }: World,
  key = "conformance-price",
): Promise<NonNullable<PlaceOptions["maxTotal"]>> {
  const { price } = await fixture.provider.orders.plan(fixture.order, { key });
  if (price.dueNow) return price.dueNow;
  throw new Error("The plan of the fixture's order has a price, and a fresh one has none.");
}

/** A journal of which one member is in trouble: it ends in an order or a MailfleetError, in time, and nothing is bought twice. */
function troubles(what: "hangs" | "fails", trouble: () => Promise<never>): Rule[] {
  return MEMBERS.map((member) => ({
    name: `orders.place: a journal that ${what} at ${member} ends in an order or a MailfleetError, and buys nothing twice`,
    run: async (world) => {
      const kept = memoryJournal();
      const { place, sent } = await openSale(world, { journal: kept });
      const told: string[] = [];
      const note = (entry: JournalEntry): void => void (entry.event === "settled" && told.push(String(entry.status)));
      const options = {
        journal: journalThat(note, troubled(kept, member, trouble)),
        journalTimeoutMs: JOURNAL_TIMEOUT_MS,
        needsTimeoutMs: 0,
      };
      const end: { order?: Order } = {};
      const code = await codeOf(async () => {
        end.order = await inTime(place(options));
      });
      const before = member === "open" || member === "entries" || member === "claimed";
      world
        .expect({ ends: end.order ? "in an order" : code })
        .toEqual({ ends: member === "open" || member === "entries" ? "rejected" : "in an order" });
      world
        .expect({ isSent: sent() > 0, attempts: firstOf(end.order ?? NOTHING)?.attempts ?? 0 })
        .toEqual({ isSent: !before, attempts: before ? 0 : 1 });
      // What the reply said counts, written down or not.
      if (member === "settled") world.expect(firstOf(end.order ?? NOTHING)?.status).toBe(told[0]);
      const again = await place({ needsTimeoutMs: 0 });
      const attempts = again.steps.reduce((sum, step) => sum + step.attempts, 0);
      world.expect({ first: firstOf(again)?.attempts, sent: sent() }).toEqual({ first: 1, sent: attempts });
    },
  }));
}

const NOTHING = { steps: [] } as unknown as Order;

function troubled(journal: Journal, member: Member, trouble: () => Promise<never>): Journal {
  const right = journalWith((session) => changed(session, member, trouble), journal);
  return member === "open" ? { ...right, open: trouble } : right;
}

function changed(session: JournalSession, member: Member, trouble: () => Promise<never>): Partial<JournalSession> {
  if (member === "entries") return { entries: trouble };
  if (member === "close")
    return {
      close: async (standing) => {
        await session.close(standing);
        await trouble();
      },
    };
  return { append: async (entry) => (entry.event === member ? await trouble() : await session.append(entry)) };
}

/** Fails instead of hanging. */
async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("orders.place did not end in time.")), AT_MOST_MS);
  });
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
