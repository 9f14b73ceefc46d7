import { expect } from "vitest";
import { createOrderDriver as createColdMailResellerDriver } from "../src/adapters/coldmailreseller/orders.js";
import { createOrderDriver as createInboxKitDriver } from "../src/adapters/inboxkit/orders.js";
import type { Fixture } from "../src/conformance/index.js";
import { resign } from "../src/conformance/plan.js";
import { journalWith } from "../src/conformance/sale.js";
import {
  MailfleetError,
  type Domain,
  type JournalSession,
  type Mailbox,
  type Order,
  type PlaceOptions,
  type Plan,
  type Provider,
  type Snapshot,
  type Step,
} from "../src/index.js";
import { createOrders, type OrderCall, type OrderDriver } from "../src/kit.js";
import { openSimulated, type Simulated } from "./simulated.js";

/** One of the texts of the fixture that must never be seen. */
export const SECRET = "synthetic-password";

export type Driver = OrderDriver;

export interface SabotagedFixture extends Fixture, Pick<Simulated, "strays"> {}

/** What is wrong with this provider: members to put in the place of the right ones, of a noun or of itself. */
export type Sabotage = (
  right: Provider,
  fixture: SabotagedFixture,
  driver: Driver,
) => Readonly<Record<string, unknown>>;

/** A saboteur of an adapter that is not InboxKit's. */
export interface SabotageOf {
  readonly on: "coldmailreseller";
  readonly change: Sabotage;
}

/** An adapter over its simulator, with its driver at hand. Default: InboxKit's. */
export async function createFixture(sabotage: Sabotage | SabotageOf): Promise<Fixture> {
  const [open, change] =
    typeof sabotage === "function" ? [openInboxKit, sabotage] : [openColdMailReseller, sabotage.change];
  const { provider: right, driver, fixture, strays } = await open();
  const wrong: Record<string, unknown> = { ...right };
  for (const [noun, patch] of Object.entries(change(right, { ...fixture, strays }, driver))) {
    const before = wrong[noun];
    wrong[noun] = isPlain(before) && isPlain(patch) ? { ...before, ...patch } : patch;
  }
  return { ...fixture, provider: wrong as unknown as Provider };
}

type Opened = Pick<Simulated, "provider" | "fixture" | "strays"> & { readonly driver: Driver };

async function openInboxKit(): Promise<Opened> {
  const opened = await openSimulated("inboxkit", { strict: false });
  const { provider, simulator } = opened;
  const { tenant } = provider;
  const driver = createInboxKitDriver(provider.native, provider, {
    tenant,
    clock: simulator.clock,
    timeoutMs: undefined,
  });
  return { ...opened, driver };
}

async function openColdMailReseller(): Promise<Opened> {
  const opened = await openSimulated("coldmailreseller", { strict: false });
  const { provider, simulator } = opened;
  const { tenant } = provider;
  const own = { tenant, clock: simulator.clock, timeoutMs: undefined, secrets: {} };
  return { ...opened, driver: createColdMailResellerDriver(provider.native, provider, own) };
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The engine over another driver. */
export function driven(change: (right: Driver) => Partial<Driver>): Sabotage {
  return (_right, _fixture, driver) => ({ orders: createOrders({ ...driver, ...change(driver) }) });
}

/** The same, but for its plans. */
export function drivenAfterPlanning(change: (right: Driver) => Partial<Driver>): Sabotage {
  return (right, _fixture, driver) => ({
    orders: { ...createOrders({ ...driver, ...change(driver) }), plan: right.orders.plan },
  });
}

/** Calls of which each is changed. */
export function callsWith(change: (right: OrderCall) => Partial<OrderCall>): (driver: Driver) => Partial<Driver> {
  return ({ calls }) => ({
    calls: Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, { ...call, ...change(call) }])),
  });
}

export type Row = Domain | Mailbox;

export function nameOf(row: Row): string {
  return "address" in row ? row.address : row.name;
}

/** A look of which every row, or its absence, and every list is changed. */
export function readWith(
  row: (right: Row) => readonly Row[],
  list: Partial<Snapshot<never>> = {},
): (driver: Driver) => Partial<Driver> {
  const change = <T extends Row>(right: Snapshot<T>): Snapshot<T> => ({
    ...right,
    items: right.items.flatMap((each) => row(each) as readonly T[]),
    ...list,
  });
  return ({ read }) => ({
    read: async (scope, options) => {
      const { domains, mailboxes, tags } = await read(scope, options);
      return { domains: change(domains), mailboxes: change(mailboxes), tags };
    },
  });
}

/** A provider that does something to the journal before it uses it. */
export function journalled(change: (session: JournalSession) => Partial<JournalSession>): Sabotage {
  return ({ orders }) => {
    const through = (options: PlaceOptions): PlaceOptions => ({
      ...options,
      journal: journalWith(change, options.journal),
    });
    return {
      orders: {
        place: async (plan: Plan, options: PlaceOptions) => await orders.place(plan, through(options)),
        resume: async (key: string, options: PlaceOptions) => await orders.resume(key, through(options)),
      },
    };
  };
}

/** A provider that does something with the options of `place` and `resume`. */
export function withOptions(change: (options: PlaceOptions, right: Provider) => PlaceOptions): Sabotage {
  return (right) => ({
    orders: {
      place: async (plan: Plan, options: PlaceOptions) => await right.orders.place(plan, change(options, right)),
      resume: async (key: string, options: PlaceOptions) => await right.orders.resume(key, change(options, right)),
    },
  });
}

/** Orders that are shown otherwise than they are. */
export function showing(
  change: (order: Order) => Order,
  ...verbs: readonly ("place" | "resume" | "get" | "reconcile")[]
): Sabotage {
  return ({ orders }) => ({
    orders: Object.fromEntries(
      verbs.map((verb) => [
        verb,
        async (...args: never) =>
          change(await Reflect.apply(orders[verb] as (...args: never) => Promise<Order>, orders, args)),
      ]),
    ),
  });
}

/** What a plan says is not looked at here: it is as this provider would plan it. */
export function ignoring(...members: readonly (keyof Plan)[]): Sabotage {
  return mending((_plan, own) => Object.fromEntries(members.map((member) => [member, own[member]])));
}

/** The same of every step. */
export function ignoringInSteps(...members: readonly (keyof Step)[]): Sabotage {
  return mending((plan, own) => ({
    steps: own.steps.map((step, n) => ({
      ...plan.steps[n],
      ...(Object.fromEntries(members.map((member) => [member, step[member]])) as unknown as Step),
    })),
  }));
}

/** A provider that makes of somebody's plan one that it can place. */
export function mending(change: (plan: Plan, own: Plan) => Partial<Plan>): Sabotage {
  return ({ orders }, { order }) => ({
    orders: {
      place: async (plan: Plan, options: PlaceOptions) => {
        const own = await orders.plan(order, { key: "conformance-1" });
        return await orders.place(await resign(plan, change(plan, own)), options);
      },
    },
  });
}

/** An error that says for certain that nothing happened. */
export function throwing(code: "rejected" | "conflict", message: string): MailfleetError {
  return new MailfleetError({ code, provider: "inboxkit", operation: "x", message, outcome: "not-applied" });
}

/** One saboteur on top of another. */
export function both(first: Sabotage, second: Sabotage): Sabotage {
  return (right, fixture, driver) => second({ ...right, ...first(right, fixture, driver) }, fixture, driver);
}

/** Places nothing, and says nothing. */
export const quietPlace: Sabotage = () => ({ orders: { place: async () => ({}) } });

/** Buys something behind everybody's back. */
export async function buyFirst({ native }: Provider, fixture: Fixture): Promise<void> {
  const before = fixture.effects();
  const register: unknown = Reflect.get(Object(native), "registerDomains");
  const body = {
    domains: [{ name: "behind-domain.com", registration_years: 1 }],
    contact_details: {},
    use_wallet_balance: true,
  };
  if (typeof register === "function") await Reflect.apply(register, native, [{ body }]);
  expect(fixture.effects()).toBe(before + 1);
}
