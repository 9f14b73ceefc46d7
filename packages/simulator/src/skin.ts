import type { AnswerRequest, EventName, MockReply, OperationName, ProviderId } from "@mailfleet/mock";
import { type JsonObject, objectOf } from "./json.js";
import type { Change } from "./world/state.js";
import type { Habits, Prices } from "./world/types.js";
import type { World, WorldSettings } from "./world/world.js";

/** A request that keeps to the spec, as a skin reads it. */
export interface Asked {
  readonly world: World;
  /** The tenant that it names; its existence was checked. Empty: it names none. */
  readonly tenant: string;
  readonly path: Readonly<Record<string, string>>;
  /** Of a name that comes several times, the last. */
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** One of the spec's examples of this operation as the reply, with members laid over its body. */
  example(name: string, over?: Row): MockReply;
}

export type Handler = (asked: Asked) => MockReply | undefined;

/** A provider's wire format over the world. What has no handler is answered as the mock does. */
export interface Skin<P extends ProviderId = ProviderId> {
  readonly provider: P;
  readonly settings: WorldSettings;
  readonly habits: Habits;
  readonly prices: Prices;
  /** Ids of the tenants that are there at first, the one whose client is under test first. */
  readonly tenants: readonly { readonly id: string; readonly name: string; readonly more: JsonObject }[];
  readonly operations: Partial<Record<OperationName<P>, Handler>>;
  /** The tenant that a request names. */
  tenantOf(request: AnswerRequest<P>): string | undefined;
  /** The reply to a tenant that is not there. */
  unknownTenant(tenant: string): MockReply;
  /** What the provider sends when something changes: events with what to lay over the spec's example of each. */
  events?(change: Change, world: World): readonly SkinEvent<P>[];
}

export interface SkinEvent<P extends ProviderId> {
  readonly event: EventName<P>;
  readonly payload: JsonObject;
  readonly tenant: string;
}

export function reply(status: number, body: unknown): MockReply {
  return { status, body };
}

/** A row of a list, of the fields that the provider wrote. */
export type Row = Readonly<Record<string, unknown>>;

/** Is it in the lists by now? */
export function isListed(
  world: World,
  { listedAt, state }: { readonly listedAt: number; readonly state: string },
): boolean {
  return listedAt <= world.now() && (state !== "gone" || world.state.conditions.showsGone === true);
}

export interface Page<T = Row> {
  readonly rows: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** One page of a list, or without `limit` the whole list, written out. Hand in the newest item last. */
export function pageOf<T>(world: World, items: readonly T[], rowOf: (item: T) => Row, wish: PageWish = {}): Page {
  const page = cutPage(world, items, wish);
  return { ...page, rows: page.rows.map((item) => (item === undefined ? {} : rowOf(item))) };
}

/** The same before it is written out. Lists may lie at the moment (`ListingFault`): a row that cannot be read is `undefined`. */
export function cutPage<T>(
  world: World,
  items: readonly T[],
  { page = 1, limit = Infinity }: PageWish = {},
): Page<T | undefined> {
  const total = items.length;
  const pages = Math.max(1, Math.ceil(total / limit));
  const end = page * limit;
  const some = limit === Infinity ? items : items.slice(end - limit, end);
  const fault = world.state.conditions.listing;
  if (fault === "empty") return { rows: [], total: 0, page, pages: 1 };
  if (fault === undefined || total === 0 || page < pages) return { rows: some, total, page, pages };
  const first = limit === Infinity ? items : items.slice(0, limit);
  const lies: Record<Exclude<typeof fault, "empty">, readonly (T | undefined)[]> = {
    short: some.slice(0, -1),
    repeated: page > 1 ? first : [...first.slice(0, -1), ...first.slice(0, -1)],
    sliding: [...some.slice(0, -1), ...first.slice(0, 1)],
    unreadable: [...some.slice(0, -1), undefined],
  };
  return { rows: lies[fault], total, page, pages };
}

export interface PageWish {
  readonly page?: number;
  readonly limit?: number;
}

/** A number in a query or a body, or what stands for a missing one. */
export function countOf(value: unknown, missing: number): number {
  const count = Number(value ?? missing);
  return Number.isSafeInteger(count) && count > 0 ? count : missing;
}

export function askedOf<P extends ProviderId>(request: AnswerRequest<P>, world: World, tenant: string): Asked {
  return {
    world,
    tenant,
    path: request.path,
    query: Object.fromEntries(
      Object.entries(request.query).map(([name, value]) => [
        name,
        typeof value === "string" ? value : (value.at(-1) ?? ""),
      ]),
    ),
    body: objectOf(request.body),
    example: (name, over = {}) => {
      const { status, body } = request.example(name);
      return { status, body: { ...objectOf(body), ...over } };
    },
  };
}

/** Dollars as a JSON number. */
export function dollars(cents: number): number {
  return cents / 100;
}
