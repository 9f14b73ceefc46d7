import type { Domain, ScaledMailClient } from "@mailfleet/scaledmail";
import type { ReadOptions } from "../../contract/index.js";
import { sha256 } from "../../shared/canonical.js";
import { callOptions } from "../../shared/options.js";
import { Row } from "../../shared/rows.js";

/** At most twenty characters, and the same for the same key, so that an order can be found again from the key alone. */
export async function writeTag(tenant: string, key: string): Promise<string> {
  return `mf-${(await sha256(`${tenant}/${key}`)).slice(0, 16)}`;
}

/**
 * The order with this tag. Domain rows show the tag and the order's id, as `payment_id` (`order_id` is something else). An
 * order without rows (not set up yet, not charged, cancelled) shows its tag in its details alone, one call for each.
 *
 * @param rows every domain in use
 */
export async function findTagged(
  client: ScaledMailClient,
  tag: string,
  rows: readonly Row<Domain>[],
  options: ReadOptions,
): Promise<{ reference?: string } | undefined> {
  const tagged = rows.find((row) => row.maybeText("tag") === tag);
  if (tagged) {
    const reference = tagged.maybeText("payment_id");
    return reference === undefined ? {} : { reference };
  }
  const shown = new Set(rows.map((row) => row.maybeText("payment_id")));
  const reply = await client.getOrders({}, callOptions(options));
  for (const order of Row.of("scaledmail", "getOrders", reply).rows("payments")) {
    const id = order.text("id");
    if (shown.has(id)) continue;
    const details = await client.getOrderDetails({ path: { order_id: id } }, callOptions(options));
    if (Row.of("scaledmail", "getOrderDetails", details).maybeText("tag") === tag) return { reference: id };
  }
  return undefined;
}
