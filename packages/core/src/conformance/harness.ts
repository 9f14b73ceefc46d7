import type {
  NewConnection,
  NewContactTenant,
  NewTenant,
  OrderRequest,
  Plan,
  Provider,
  WebhookDelivery,
} from "../contract/index.js";
import type { Clock } from "../kit/clock.js";

/**
 * What runs the rules. The functions are those of any test runner with `describe` and `it`; nothing is imported from one. A
 * runner without `expect` needs six lines of its own.
 */
export interface Harness {
  describe(name: string, body: () => void): unknown;
  readonly it: {
    (name: string, run: () => Promise<void>): unknown;
    /** Reports a test that is not run. */
    skip(name: string, run: () => Promise<void>): unknown;
  };
  expect(actual: unknown): Expectation;
  /** A provider for one test, in the state it always starts in. Called once for each rule. */
  create(): Fixture | Promise<Fixture>;
  /**
   * Does the provider remember what it is told, so that what was ordered is listed later? A static mock does not; the rules
   * about sequences are skipped then.
   */
  readonly remembers?: boolean;
  /**
   * The verbs beyond those of every provider that are tried, as `dns.list`: a mock may know only a part of what the provider can do.
   * Default: all that it has.
   */
  readonly verbs?: readonly string[];
  /** Rules that do not hold here, by name, each with the reason. */
  readonly skip?: Readonly<Record<string, string>>;
}

export interface Expectation {
  /** The very same value. */
  toBe(expected: unknown): unknown;
  /** The same value, members and all. */
  toEqual(expected: unknown): unknown;
}

/**
 * One provider, made for one test. A rule that needs a member which is not there fails and says so: give it, or name the rule
 * in `skip`.
 */
export interface Fixture {
  readonly provider: Provider;
  /** An order that this provider can place, at least its first step at once. Its plan has no blockers. */
  readonly order: OrderRequest<unknown>;
  /** How many calls with an effect the provider has received so far. */
  effects(): number;
  /** The next call with an effect is received, and its reply is lost. */
  loseNextReply?(): void;
  /** The next call with an effect never arrives, and nothing tells the caller that from a lost reply. */
  loseNextCall?(): void;
  /** The next call with an effect is refused, and the refusal says for certain that nothing happened. */
  refuseNext?(): void;
  /** The next call with an effect is carried out, and refused then: no source says that such a refusal comes before the effect. */
  refuseAfterEffect?(): void;
  /** The next call with an effect is carried out, and its reply has none of the documented shape: `{}`, say. */
  garbleNextReply?(): void;
  /** An order of two new domains or more that are bought in one call, with mailboxes on each. Its plan has no blockers. */
  readonly batch?: OrderRequest<unknown>;
  /**
   * From now on a domain or an address is listed in this state, beside rows of that name that orders brought: `owned` (usable),
   * `unpaid` (it waits until somebody pays), `dead` (it was there once). It stays possible to order the name.
   * Where the provider has no word for such a state, the rules about it say nothing.
   */
  setState?(name: string, state: "owned" | "unpaid" | "dead"): void;
  /** From now on somebody else has this domain, and it is refused inside an order. */
  sellElsewhere?(domain: string): void;
  /** From now on everything costs twice as much. */
  raisePrices?(): void;
  /** How lists lie from now on; without a fault they tell the truth again. There are two domains and two mailboxes at least. */
  tamperListing?(fault?: ListingFault): void;
  /** Somebody sets the wall clock of this machine, forward or back. No time passes. */
  setClock?(byMs: number): void;
  /** How many requests without an effect the provider has received so far. */
  reads?(): number;
  /** A domain that is listed. */
  readonly knownDomain?: string;
  /** A mailbox that is listed and has credentials. */
  readonly knownAddress?: string;
  /**
   * What the verbs that change something are tried on. Everything named here may be changed and destroyed, and there is more of
   * everything that is listed.
   */
  readonly spare?: Spare;
  /** A tenant that is listed and has domains. */
  readonly knownTenant?: string;
  /** A tenant that could be made. */
  readonly newTenant?: NewTenant | NewContactTenant;
  /** An account at a sending tool that could be connected, of a tool at which there is none yet. */
  readonly newConnection?: NewConnection;
  /** What the provider sends by itself. */
  readonly webhooks?: {
    /** A delivery of now, signed with the key that this provider was made with. */
    readonly genuine: WebhookDelivery;
    /** The body of an event that nobody has seen yet. */
    readonly future: string;
  };
  /** Texts that must never be seen: the API key, passwords that replies carry, values of the secrets in plans. */
  readonly secrets?: readonly string[];
  /**
   * The provider's time, where `remembers` is true. Rules sleep by it for days, so it should take no real time. Default: the real one, by
   * which what is changed has to show at once.
   */
  readonly clock?: Clock;
  close?(): Promise<void> | void;
}

/** Each is listed. A verb that a provider lacks needs none. */
export interface Spare {
  /** A domain that can be used, with two mailboxes or more. Its forwarding, DMARC policy and catch-all are not set. */
  readonly domain?: string;
  /** A mailbox of `domain` that can be used and is not forwarded. */
  readonly address?: string;
  /** The only mailbox of another domain. */
  readonly lastAddress?: string;
  /** A domain without mailboxes that may take the place of `domain`. */
  readonly replacement?: string;
  /** The id of a subscription that runs. It may pay for `domain`. */
  readonly subscription?: string;
  /** The id of a tenant without domains and mailboxes. */
  readonly tenant?: string;
  /** The id of an account at a sending tool. */
  readonly connection?: string;
  /** Can the forwarding of a domain be ended (`null`)? */
  readonly endsForwarding?: boolean;
}

/**
 * How a list can lie. In each of them the newest row cannot be seen.
 *
 * - `empty`: no rows, and a total of 0 where totals are stated
 * - `short`: the newest row is missing, and the stated total, or a page that says that there are more, counts it
 * - `repeated`: the first page comes again in the place of the last one
 * - `sliding`: a row of another page, or of another place, comes again in the place of the newest one
 * - `unreadable`: the newest row has lost the fields that every row has
 */
export type ListingFault = "empty" | "short" | "repeated" | "sliding" | "unreadable";

/** What a rule is given. */
export interface World {
  readonly fixture: Fixture;
  readonly remembers: boolean;
  expect(actual: unknown): Expectation;
}

/** One thing that holds for every provider. */
export interface Rule {
  readonly name: string;
  /** Holds only where the provider remembers what it is told. */
  readonly sequence?: true;
  /** Nothing that it calls may have an effect; this is checked afterwards. */
  readonly reads?: true;
  /** Says nothing about a provider that lacks one of these verbs. */
  readonly verbs?: readonly string[];
  run(world: World): Promise<void>;
}

/** Something spare that a rule cannot do without. */
export function needSpare<K extends Exclude<keyof Spare, "endsForwarding">>(fixture: Fixture, name: K): string {
  const spare = fixture.spare?.[name];
  if (spare === undefined)
    throw new Error(`The fixture has no spare.${name}: give it one, or name this rule in skip, with the reason.`);
  return spare;
}

type Optional = { [K in keyof Fixture]-?: undefined extends Fixture[K] ? K : never }[keyof Fixture];

/** A member of the fixture that a rule cannot do without, bound to it. */
export function need<K extends Optional>(fixture: Fixture, name: K): NonNullable<Fixture[K]> {
  const member = fixture[name];
  if (member === undefined)
    throw new Error(`The fixture has no ${name}: give it one, or name this rule in skip, with the reason.`);
  // A method may want its fixture.
  return (typeof member === "function" ? member.bind(fixture) : member) as NonNullable<Fixture[K]>;
}

/** What a step of a plan has to have for a rule to mean anything. */
export function needStep(
  plan: Plan,
  what: string,
  fits: (step: Plan["steps"][number]) => boolean,
): Plan["steps"][number] {
  const step = plan.steps.find(fits);
  if (step) return step;
  throw new Error(
    `The plan of the fixture's order has no step ${what}: order something else, or name this rule in skip.`,
  );
}

/** What a provider has by a name such as `billing.subscriptions.list`. */
export function memberOf(provider: Provider, path: string): unknown {
  return path.split(".").reduce<unknown>((noun, name) => Reflect.get(Object(noun), name), provider);
}
