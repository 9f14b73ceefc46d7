import type { OrderRequest, Provider } from "../contract/index.js";
import type { Clock } from "../shared/clock.js";

/**
 * What runs the laws. The functions are those of any test runner with `describe` and `it`; nothing is imported from one. A
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
  /** A provider for one test, in the state it always starts in. Called once for each law. */
  create(): Fixture | Promise<Fixture>;
  /**
   * Does the provider remember what it is told, so that what was ordered is listed later? A static mock does not; the laws
   * about sequences are skipped then.
   */
  readonly remembers?: boolean;
  /** Laws that do not hold here, by name, each with the reason. */
  readonly skip?: Readonly<Record<string, string>>;
}

export interface Expectation {
  /** The very same value. */
  toBe(expected: unknown): unknown;
  /** The same value, members and all. */
  toEqual(expected: unknown): unknown;
}

/**
 * One provider, made for one test. A law that needs a member which is not there fails and says so: give it, or name the law
 * in `skip`.
 */
export interface Fixture {
  readonly provider: Provider;
  /** An order that this provider can place, at least its first step at once. Its plan has no blockers. */
  readonly order: OrderRequest;
  /** How many calls with an effect the provider has received so far. */
  effects(): number;
  /** The next call with an effect is received, and its reply is lost. */
  loseNextReply?(): void;
  /** The next call with an effect is refused, and the refusal says for certain that nothing happened. */
  refuseNext?(): void;
  /** A domain that is listed. */
  readonly knownDomain?: string;
  /** A mailbox that is listed and has credentials. */
  readonly knownAddress?: string;
  /** Texts that must never be seen: the API key, passwords that replies carry, values of the secrets in plans. */
  readonly secrets?: readonly string[];
  /** The provider's time, where `remembers` is true. Default: the real one. */
  readonly clock?: Clock;
  close?(): Promise<void> | void;
}

/** What a law is given. */
export interface World {
  readonly fixture: Fixture;
  readonly remembers: boolean;
  expect(actual: unknown): Expectation;
}

/** One thing that holds for every provider. */
export interface Law {
  readonly name: string;
  /** Holds only where the provider remembers what it is told. */
  readonly sequence?: true;
  /** Nothing that it calls may have an effect; this is checked afterwards. */
  readonly reads?: true;
  run(world: World): Promise<void>;
}

/** A member that a law cannot do without. */
export function need<T>(member: T | undefined, name: string): T {
  if (member !== undefined) return member;
  throw new Error(`The fixture has no ${name}: give it one, or name this law in skip, with the reason.`);
}
