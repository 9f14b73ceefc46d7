import type {
  Domain,
  ItemState,
  ItemStatus,
  Mailbox,
  Mailboxes,
  Domains,
  Proof,
  ReadOptions,
  Renewed,
  Snapshot,
} from "../contract/index.js";
import { isGone } from "../kit/status.js";
import type { Reading, Scope } from "./driver.js";
import { domainOf } from "./items.js";

/** What a look shows of one step. */
export type Sight =
  | { readonly seen: "all" | "none" }
  /** It is there, and waits until somebody pays. */
  | { readonly seen: "unpaid" }
  /** These names are not there, and the others are. */
  | { readonly seen: "part"; readonly missing: readonly string[] }
  | { readonly seen: "unclear"; readonly why: string };

type Row = Domain | Mailbox;

/** Exists, whatever it can do: a step that was to bring it has happened. */
const LIVING: ReadonlySet<Row["status"]> = new Set([
  "pending",
  "active",
  "expiring",
  "inactive",
  "suspended",
  "cancelling",
]);

/** Rows that were there when an order was planned. */
export type Before = Pick<Proof, "known" | "gone">;

/** The rows that carry a name, but for those that were there before. */
export function rowsOf(reading: Reading, name: string, { known = [], gone = [] }: Before = {}): readonly Row[] {
  const rows = name.includes("@") ? indexed(reading.mailboxes).get(name) : indexed(reading.domains).get(name);
  const isOld = (row: Row): boolean =>
    row.id !== undefined && (known.includes(row.id) || (gone.includes(row.id) && isGone(row)));
  const fresh = (rows ?? []).filter((row) => !isOld(row));
  // Beside a row that is not gone, one that is says nothing.
  const standing = fresh.filter((row) => !isGone(row));
  return standing.length > 0 ? standing : fresh;
}

export function joinBefore(proofs: readonly Before[]): Before {
  return { known: proofs.flatMap((proof) => proof.known ?? []), gone: proofs.flatMap((proof) => proof.gone ?? []) };
}

const indexes = new WeakMap<object, Map<string, Row[]>>();

/** The rows of a list by name: an order of hundreds of names is held against a list of tens of thousands. */
function indexed(list: Snapshot<Row>): Map<string, Row[]> {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, Row[]>();
  for (const row of list.items) {
    const name = "address" in row ? row.address : row.name;
    const rows = index.get(name);
    if (rows) rows.push(row);
    else index.set(name, [row]);
  }
  indexes.set(list, index);
  return index;
}

/** What this reading shows of a step. Pure: whether it is enough for a "no" depends on time, which `decide` knows. */
export function weigh(proof: Proof, reading: Reading, awaitsPayment = false): Sight {
  const tagged = proof.tag === undefined ? undefined : reading.tags.get(proof.tag);
  const listed = [...new Set([...(proof.domains ?? []), ...(proof.addresses ?? [])])];
  const { renewed = [] } = proof;
  const names = [...listed, ...renewed.map(({ name }) => name)];
  if (names.length === 0 && proof.tag === undefined)
    return { seen: "unclear", why: "nothing shows whether it happened" };
  const sights = [
    ...listed.map((name) => ({ name, is: lookAt(name, rowsOf(reading, name, proof)) })),
    ...renewed.map((each) => ({ name: each.name, is: lookAtPaid(each, reading) })),
  ];
  if (sights.some((each) => each.is === "unpaid")) return { seen: "unpaid" };
  // An order that waits for its payment has its tag already: only what it brings shows that somebody paid.
  if (tagged && !(awaitsPayment && names.length > 0)) return { seen: "all" };
  const strange = sights.find((each) => each.is !== "there" && each.is !== "absent");
  if (strange) return { seen: "unclear", why: `${strange.name} is ${strange.is}` };
  const missing = sights.filter((each) => each.is === "absent").map((each) => each.name);
  if (missing.length > 0 || names.length === 0) {
    // That something is not renewed is read off what is there, not off what is not.
    const doubt = doubtOf(
      proof,
      reading,
      missing.filter((name) => listed.includes(name)),
    );
    if (doubt !== undefined) return { seen: "unclear", why: doubt };
  }
  if (names.length === 0 || missing.length === names.length) return { seen: "none" };
  return missing.length > 0 ? { seen: "part", missing } : { seen: "all" };
}

/** `there`, `unpaid`, `absent`, or what it is that proves nothing. */
function lookAt(name: string, rows: readonly Row[]): string {
  if (rows.length === 0) return "absent";
  if (rows.some((row) => LIVING.has(row.status))) return "there";
  if (rows.some((row) => row.status === "awaiting-payment")) return "unpaid";
  return `listed as ${rows[0]?.rawStatus ?? rows[0]?.status ?? name}`;
}

/** A renewal adds a month at the least. Less than this is rounding, a zone, or days of grace that are counted in or not. */
const RENEWED_BY_MS = 20 * 86_400_000;

/** The same of something that is renewed: `absent` if it is paid for no longer than before. */
function lookAtPaid({ name, id, after }: Renewed, { paid }: Reading): string {
  const time = paid?.get(name);
  if (!time) return "not shown with the time that it is paid for";
  if (id !== undefined && time.id !== id) return `shown under another id than when it was planned`;
  const more = Date.parse(time.until) - Date.parse(after);
  if (more > RENEWED_BY_MS) return "there";
  return more > -RENEWED_BY_MS ? "absent" : `paid for until ${time.until}, and was until ${after}`;
}

/** Why the reading does not show that something is not there. */
export function doubtOf(
  proof: Pick<Proof, "tag" | "witnesses">,
  reading: Reading,
  missing: readonly string[],
): string | undefined {
  if (proof.tag !== undefined && reading.tags.get(proof.tag) === undefined) return "its tag could not be looked up";
  for (const kind of new Set(missing.map(isAddress))) {
    const list = kind ? reading.mailboxes : reading.domains;
    if (!list.complete) return `the list is not complete: ${list.problems[0] ?? "the provider does not vouch for it"}`;
    const witnesses = (proof.witnesses ?? []).filter((name) => isAddress(name) === kind);
    if (witnesses.length > 0 && !witnesses.some((name) => rowsOf(reading, name).length > 0))
      return "the list lacks what was there when the order was planned";
  }
  return undefined;
}

function isAddress(name: string): boolean {
  return name.includes("@");
}

/** Can mailboxes be bought on these domains now? */
export function weighNeeds(
  domains: readonly string[],
  reading: Reading,
  before: Before = {},
): "ready" | "unpaid" | "waiting" | { dead: string } {
  let verdict: "ready" | "unpaid" | "waiting" = "ready";
  for (const name of domains) {
    const rows = rowsOf(reading, name, before);
    const row = rows.find((each) => each.status === "active" || each.status === "pending") ?? rows[0];
    if (!row || row.status === "unknown") verdict = "waiting";
    else if (row.status === "awaiting-payment") verdict = verdict === "waiting" ? verdict : "unpaid";
    else if (row.status !== "active" && row.status !== "pending")
      return { dead: `${name} is ${row.rawStatus ?? row.status}` };
  }
  return verdict;
}

/** Every ordered thing as the provider shows it now. */
export function readItems(items: readonly ItemState[], reading: Reading, proofs: readonly Proof[]): ItemState[] {
  const before = joinBefore(proofs);
  return items.map((item) => {
    const { item: index, kind, name } = item;
    if (kind === "renewal") return readRenewal(item, reading, proofs);
    const rows = rowsOf(reading, name, before);
    const [row] = rows;
    // What the provider refused never gets listed, and what is not listed yet is still to come; but ready is only what is seen.
    if (!row)
      return item.status === "ready"
        ? { item: index, kind, name, status: "unknown", message: "It was listed before, and is not now." }
        : item;
    const rawStatus = row.rawStatus === undefined ? {} : { rawStatus: row.rawStatus };
    if (rows.some((each) => each.status !== row.status)) {
      const message = `It is listed ${rows.length} times, in different states.`;
      return { item: index, kind, name, status: "unknown", ...rawStatus, message };
    }
    return { item: index, kind, name, ...judgeRow(row), ...rawStatus };
  });
}

function readRenewal(item: ItemState, reading: Reading, proofs: readonly Proof[]): ItemState {
  const { item: index, kind, name } = item;
  const renewed = proofs.flatMap((proof) => proof.renewed ?? []).findLast((each) => each.name === name);
  const time = reading.paid?.get(name);
  if (!renewed || !time) return item;
  if (lookAtPaid(renewed, reading) !== "there")
    return item.status === "failed" ? item : { item: index, kind, name, status: "pending" };
  return { item: index, kind, name, status: "ready", message: `It is paid for until ${time.until}.` };
}

function judgeRow(row: Row): Pick<ItemState, "status" | "message"> {
  const status = STATES[row.status];
  if (status === "ready" && "ready" in row && row.ready === false)
    return { status: "pending", message: "It is active, and its DNS does not answer yet." };
  return { status };
}

const STATES: Record<Row["status"], ItemStatus> = {
  "awaiting-payment": "pending",
  pending: "pending",
  active: "ready",
  expiring: "ready",
  inactive: "failed",
  suspended: "failed",
  cancelling: "failed",
  cancelled: "failed",
  expired: "failed",
  removed: "failed",
  failed: "failed",
  unknown: "unknown",
};

/** What has to be read to see these names. */
export function scopeOf(
  names: readonly string[],
  tags: readonly string[] = [],
  renewals: readonly string[] = [],
): Scope {
  return {
    domains: names.some((name) => !name.includes("@")),
    mailboxesOn: [...new Set(names.filter((name) => name.includes("@")).map(domainOf))],
    tags,
    ...renewalsIn(new Set(renewals)),
  };
}

/** The part of a scope that is about renewals, which most have not. */
export function renewalsIn(names: ReadonlySet<string>): Pick<Scope, "renewals"> {
  return names.size > 0 ? { renewals: [...names] } : {};
}

/** What nobody asked for: an empty list that shows nothing. */
export const UNREAD: { readonly items: readonly []; readonly complete: false; readonly problems: readonly string[] } = {
  items: [],
  complete: false,
  problems: ["it was not read"],
};

/**
 * A reading from two plain lists: one pass over each, whatever the number of names. For providers without tags.
 *
 * @param mostFiltered up to so many domains have their mailboxes listed one by one: for more, one pass takes fewer requests
 */
export async function readListings(
  nouns: { readonly domains: Pick<Domains, "list">; readonly mailboxes: Pick<Mailboxes, "list"> },
  scope: Scope,
  options: ReadOptions,
  mostFiltered = 0,
): Promise<Reading> {
  return {
    domains: scope.domains ? await nouns.domains.list(options).snapshot() : UNREAD,
    mailboxes: await readMailboxesOn(nouns.mailboxes, scope.mailboxesOn, options, mostFiltered),
    tags: new Map(),
  };
}

async function readMailboxesOn(
  mailboxes: Pick<Mailboxes, "list">,
  domains: readonly string[],
  options: ReadOptions,
  mostFiltered: number,
): Promise<Snapshot<Mailbox>> {
  if (domains.length === 0) return UNREAD;
  if (domains.length > mostFiltered) return await mailboxes.list(options).snapshot();
  const parts: Snapshot<Mailbox>[] = [];
  for (const domain of domains) parts.push(await mailboxes.list({ ...options, domain }).snapshot());
  return {
    items: parts.flatMap(({ items }) => items),
    complete: parts.every(({ complete }) => complete),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
