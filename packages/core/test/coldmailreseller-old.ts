import { type Bench, openBench } from "./simulated-wire.js";

export const DAY_MS = 86_400_000;

export type Row = Record<string, unknown>;

/** What the provider says of the rows of old.com, in place of what is so. */
export interface Said {
  domain?: Row;
  subscription?: Row;
  subscriptions?: (own: Row) => readonly Row[];
}

export interface Shop extends Bench<"coldmailreseller"> {
  readonly said: Said;
  /** The id of the subscription. */
  readonly paid: string;
  /** What was renewed, as often as it was, once all is carried out. */
  renewed(): string[];
}

export function inDays({ simulator }: Shop, days: number): string {
  return new Date(simulator.clock.now() + days * DAY_MS).toISOString();
}

/** A customer whose domain and mailboxes end in a week. */
export function openOld(said: Said = {}): Shop {
  const bench = openBench("coldmailreseller");
  const { world, clock } = bench.simulator;
  world.setHabits({ periodMs: 7 * DAY_MS });
  world.addDomain("old.com", { expiresAt: world.now() + 7 * DAY_MS });
  for (const name of ["one", "two", "three", "four"]) world.addMailbox(`${name}@old.com`);
  world.setHabits({ periodMs: 30 * DAY_MS });
  world.addDomain("other.com");
  bench.reword = (path, reply) => say(path, Object(reply), said);
  return Object.assign(bench, {
    said,
    paid: world.subscriptions.find(({ domainName }) => domainName === "old.com")?.id ?? "",
    renewed: () => {
      clock.advance(60_000);
      return world.receipts.filter(({ kind }) => kind === "renewal").map(({ name }) => name);
    },
  });
}

function say(path: string, reply: Row, { domain: own, subscription, subscriptions }: Said): unknown {
  const { data } = reply;
  const rowsOf = (name: string): Row[] => Object(data)[name];
  if (path === "domains/renewal-price" && own && "expiryDate" in own)
    return { ...reply, data: (data as Row[]).map((row) => ({ ...row, expireOn: own["expiryDate"] })) };
  if (path === "domains/by-user") {
    const domains = rowsOf("domains").map((row) => (row["domainName"] === "old.com" ? { ...row, ...own } : row));
    return { ...reply, data: { ...Object(data), domains } };
  }
  if (path !== "integration/subscriptions") return reply;
  const rows = rowsOf("subscriptions").flatMap((row) => {
    if (row["domain"] !== "old.com") return [row];
    return subscriptions?.(row) ?? [{ ...row, ...subscription }];
  });
  const pagination = { ...Object(data).pagination, totalSearchedCount: rows.length };
  return { ...reply, data: { subscriptions: rows, pagination } };
}
