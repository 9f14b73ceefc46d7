import type { ScaledMailClient } from "@mailfleet/scaledmail";
import type { ReadOptions } from "../../contract/index.js";
import { sha256 } from "../../kit/canonical.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import type { Reading, TaggedOrder } from "../../orders/index.js";
import { isMute, readWhole, tryRead } from "./domain-lists.js";
import { PROVIDER } from "./words.js";

/** At most twenty characters, and the same for the same key, so that an order can be found again from the key alone. */
export async function writeTag(tenant: string, key: string): Promise<string> {
  return `mf-${(await sha256(`${tenant}/${key}`)).slice(0, 16)}`;
}

/** What rows of domains show of orders. */
interface Shown {
  readonly tags: Map<string, TaggedOrder>;
  /** The orders whose tag, or lack of one, the rows show. */
  readonly orders: Set<string>;
}

/**
 * The orders with these tags; `null` for a tag that no order has, nothing for one that could not be looked up. Domain rows show
 * the tag and the order's id, as `payment_id` (`order_id` is something else). An order without rows (not set up yet, not
 * charged, cancelled) shows its tag in its details alone, one call for each.
 *
 * @param rows the replies' rows of the domains in use
 */
export async function findTags(
  client: ScaledMailClient,
  tags: readonly string[],
  rows: readonly unknown[],
  options: ReadOptions,
): Promise<Reading["tags"]> {
  const shown = readShown(rows);
  const found = new Map<string, TaggedOrder | null>();
  for (const tag of tags) {
    const order = shown.tags.get(tag);
    if (order) found.set(tag, order);
  }
  const open = new Set(tags.filter((tag) => !found.has(tag)));
  if (open.size === 0) return found;
  const complete = await searchOrders(client, open, shown, found, options);
  if (complete) for (const tag of open) found.set(tag, null);
  return found;
}

function readShown(rows: readonly unknown[]): Shown {
  const shown: Shown = { tags: new Map(), orders: new Set() };
  for (const row of rows) {
    if (typeof row !== "object" || row === null) continue;
    const [tag, id]: unknown[] = [Reflect.get(row, "tag"), Reflect.get(row, "payment_id")];
    const reference = typeof id === "string" && id !== "" ? id : undefined;
    // Fields may be missing on a row: then it does not show whether its order has a tag.
    if (reference !== undefined && tag !== undefined) shown.orders.add(reference);
    if (typeof tag !== "string" || tag === "" || shown.tags.get(tag)?.reference !== undefined) continue;
    shown.tags.set(tag, reference === undefined ? {} : { reference });
  }
  return shown;
}

/** Looks through the orders that no row shows until every tag is found. True: every one of them could be read. */
async function searchOrders(
  client: ScaledMailClient,
  open: Set<string>,
  shown: Shown,
  found: Map<string, TaggedOrder | null>,
  options: ReadOptions,
): Promise<boolean> {
  const list = await readOrders(client, options);
  if (!list) return false;
  let complete = list.complete;
  for (const id of list.ids) {
    if (open.size === 0) return true;
    if (shown.orders.has(id)) continue;
    const tag = await readTag(client, id, options);
    if (tag === undefined) complete = false;
    else if (open.delete(tag)) found.set(tag, { reference: id });
  }
  return complete;
}

async function readOrders(
  client: ScaledMailClient,
  options: ReadOptions,
): Promise<{ readonly ids: ReadonlySet<string>; readonly complete: boolean } | undefined> {
  try {
    const reply = ReplyReader.of(PROVIDER, "getOrders", await client.getOrders({}, callOptions(options)));
    const { rows, problem } = readWhole("getOrders", reply.lazyRows("payments"), reply.maybeNumber("total"));
    const ids = rows.map((row) => tryRead(() => row().text("id")));
    const known = new Set(ids.filter((id) => id !== undefined));
    return { ids: known, complete: problem === undefined && known.size === rows.length };
  } catch (error) {
    if (isMute(error)) return undefined;
    throw error;
  }
}

/** The tag of an order, empty where it has none; `undefined` where its details do not say. */
async function readTag(client: ScaledMailClient, id: string, options: ReadOptions): Promise<string | undefined> {
  try {
    const details = await client.getOrderDetails({ path: { order_id: id } }, callOptions(options));
    const row = ReplyReader.of(PROVIDER, "getOrderDetails", details);
    return row.value.tag === undefined ? undefined : (row.maybeText("tag") ?? "");
  } catch (error) {
    if (isMute(error)) return undefined;
    throw error;
  }
}
