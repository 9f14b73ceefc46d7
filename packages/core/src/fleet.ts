import { MailfleetError } from "@mailfleet/http";
import type {
  Domain,
  DomainOffer,
  DomainSearchOptions,
  ListOptions,
  Mailbox,
  MailboxListOptions,
  Money,
  Provider,
  ReadOptions,
  Snapshot,
} from "./contract/index.js";
import { invalidArgument, messageOf } from "./kit/errors.js";
import { parseListedAddress, parseListedDomain } from "./kit/names.js";

/** What a fleet asks of a provider. It has no orders: a fleet never spends. */
export type FleetProvider = Pick<Provider, "id" | "tenant" | "domains" | "mailboxes" | "billing">;

/** Where something comes from. */
export interface FleetSource<P extends FleetProvider = FleetProvider> {
  /** The provider's id. */
  readonly provider: string;
  readonly tenant?: string;
  /** The provider itself, to go on with. Not enumerable. */
  readonly via: P;
}

/** What one provider said. */
export interface FleetItem<T, P extends FleetProvider = FleetProvider> extends FleetSource<P> {
  readonly item: T;
}

export interface FleetFailure<P extends FleetProvider = FleetProvider> extends FleetSource<P> {
  readonly error: MailfleetError;
}

/** A list that is not certainly whole: see `Snapshot`. */
export interface FleetGap<P extends FleetProvider = FleetProvider> extends FleetSource<P> {
  readonly problems: readonly string[];
}

/** What all providers said, in the order in which they were given. What is not in `results` is absent only if the other lists are empty. */
export interface FleetResult<T, P extends FleetProvider = FleetProvider> {
  readonly results: readonly FleetItem<T, P>[];
  /** Those that could not be asked. */
  readonly failures: readonly FleetFailure<P>[];
  /** Those of whom some may be missing in `results`. */
  readonly incomplete: readonly FleetGap<P>[];
  /** Those that cannot say such a thing at all. */
  readonly unsupported: readonly FleetSource<P>[];
}

/**
 * Several providers side by side. Reads only: it never spends and changes nothing. A provider that fails fails alone: its error stands
 * beside what the others said. Only an argument that no provider could take is thrown.
 */
export interface Fleet<P extends FleetProvider = FleetProvider> {
  readonly providers: readonly P[];
  readonly domains: {
    /** Every domain. `limit` is for each provider. Holds all of them in memory. */
    list(options?: ListOptions): Promise<FleetResult<Domain, P>>;
    /** Whoever has this domain: usually one, and two while it moves. */
    find(name: string, options?: ReadOptions): Promise<FleetResult<Domain, P>>;
    /** Ideas for names from each that has some. `limit` is for each provider. */
    search(keyword: string, options?: DomainSearchOptions): Promise<FleetResult<DomainOffer, P>>;
    /** Availability and price of these names at each that can say. Providers of one account are asked each; they share its rate limit. */
    check(names: readonly string[], options?: ReadOptions): Promise<FleetResult<DomainOffer, P>>;
  };
  readonly mailboxes: {
    /** Every mailbox. `limit` is for each provider. Holds all of them in memory. */
    list(options?: MailboxListOptions): Promise<FleetResult<Mailbox, P>>;
    /** Whoever has this mailbox. */
    find(address: string, options?: ReadOptions): Promise<FleetResult<Mailbox, P>>;
  };
  readonly billing: {
    /** What is left in each wallet. Tenants of one account may share it, so the amounts are not to be added up. */
    balance(options?: ReadOptions): Promise<FleetResult<Money, P>>;
  };
}

export interface FleetOptions {
  /** How many providers are asked at once. Each goes by its own rate limit besides. Default: 4. */
  readonly concurrency?: number | undefined;
}

/**
 * Lists, finds and searches over several providers at once. The same provider may be there for several tenants.
 *
 * @throws MailfleetError `invalid-argument` if one is there twice: everything would be listed twice.
 */
export function createFleet<P extends FleetProvider>(providers: readonly P[], options: FleetOptions = {}): Fleet<P> {
  const all = [...providers];
  const { concurrency = 4 } = options;
  check(all, concurrency);
  const ask = <T>(question: Question<P, T>): Promise<FleetResult<T, P>> => askAll(all, concurrency, question);
  return {
    providers: all,
    domains: {
      list: (given) => ask(({ domains }) => domains.list(given).snapshot()),
      find: async (name, given) => {
        const wanted = parseListedDomain(FLEET, name);
        return await ask(({ domains }) => domains.get(wanted, given).then(oneOrNone));
      },
      search: (keyword, given) => ask(({ domains }) => domains.search?.(keyword, given).then(whole)),
      check: async (names, given) => {
        const wanted = names.map((name) => parseListedDomain(FLEET, name));
        return await ask(({ domains }) => domains.check?.(wanted, given).then(whole));
      },
    },
    mailboxes: {
      list: (given) => ask(({ mailboxes }) => mailboxes.list(given).snapshot()),
      find: async (address, given) => {
        const wanted = parseListedAddress(FLEET, address).address;
        return await ask(({ mailboxes }) => mailboxes.get(wanted, given).then(oneOrNone));
      },
    },
    billing: {
      balance: (given) => ask(({ billing }) => billing?.balance?.(given).then(oneOrNone)),
    },
  };
}

const FLEET = "mailfleet";

/** What is asked of each provider; `undefined` if it cannot say such a thing. */
type Question<P, T> = (provider: P) => Promise<Snapshot<T>> | undefined;

interface Reply<P extends FleetProvider, T> {
  readonly source: FleetSource<P>;
  /** Absent: it cannot say such a thing. */
  readonly snapshot?: Snapshot<T>;
  readonly error?: MailfleetError;
}

function check(providers: readonly FleetProvider[], concurrency: number): void {
  if (!(Number.isSafeInteger(concurrency) && concurrency > 0))
    throw invalidArgument(FLEET, "options.concurrency must be a whole number above 0.", "createFleet");
  for (const [at, provider] of providers.entries()) {
    const { id, tenant } = provider;
    const twin = providers
      .slice(0, at)
      .some((other) => other === provider || (tenant !== undefined && other.id === id && other.tenant === tenant));
    if (twin) throw invalidArgument(FLEET, `${id} is there twice${tenant ? ` for ${tenant}` : ""}.`, "createFleet");
  }
}

function whole<T>(items: readonly T[]): Snapshot<T> {
  return { items, complete: true, problems: [] };
}

function oneOrNone<T>(item: T | undefined): Snapshot<T> {
  return whole(item === undefined ? [] : [item]);
}

async function askAll<P extends FleetProvider, T>(
  providers: readonly P[],
  concurrency: number,
  question: Question<P, T>,
): Promise<FleetResult<T, P>> {
  const replies: Reply<P, T>[] = [];
  const left = providers.entries();
  // Each worker takes the next provider from the one iterator that all of them share.
  const work = async (): Promise<void> => {
    for (const [at, provider] of left) replies[at] = await askOne(provider, question);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, providers.length) }, work));
  return {
    results: replies.flatMap(({ source, snapshot }) => (snapshot?.items ?? []).map((item) => from(source, { item }))),
    failures: replies.flatMap(({ source, error }) => (error ? [from(source, { error })] : [])),
    incomplete: replies.flatMap(({ source, snapshot }) =>
      snapshot && !snapshot.complete ? [from(source, { problems: snapshot.problems })] : [],
    ),
    unsupported: replies.flatMap(({ source, snapshot, error }) => (snapshot || error ? [] : [source])),
  };
}

async function askOne<P extends FleetProvider, T>(provider: P, question: Question<P, T>): Promise<Reply<P, T>> {
  const { id, tenant } = provider;
  const source = withVia({ provider: id, ...(tenant !== undefined && { tenant }) }, provider);
  try {
    const snapshot = await question(provider);
    return { source, ...(snapshot && { snapshot }) };
  } catch (error) {
    return { source, error: MailfleetError.isInstance(error) ? error : strangeError(id, error) };
  }
}

/** A provider that somebody else wrote may throw anything. */
function strangeError(provider: string, cause: unknown): MailfleetError {
  const message = `${provider} failed: ${messageOf(cause)}`;
  return new MailfleetError({
    code: "unexpected-response",
    provider,
    operation: "createFleet",
    message,
    outcome: "not-applied",
    cause,
  });
}

function from<P extends FleetProvider, T extends object>(source: FleetSource<P>, more: T): FleetSource<P> & T {
  const { provider, tenant, via } = source;
  return withVia({ provider, ...(tenant !== undefined && { tenant }), ...more }, via);
}

/** A provider is a large object, and holds a client: it is not logged by accident. */
function withVia<T extends object, P>(object: T, via: P): T & { readonly via: P } {
  return Object.defineProperty(object, "via", { value: via, enumerable: false }) as T & { readonly via: P };
}
