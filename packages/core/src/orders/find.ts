import type { FindOptions, Order, PurchaseId, PurchaseRecord } from "../contract/index.js";
import { toIso } from "../kit/clock.js";
import { invalidArgument } from "../kit/errors.js";
import type { OrderDriver } from "./driver.js";
import { Ledger } from "./ledger.js";
import { readOrder } from "./look.js";
import { orderFrom } from "./order.js";
import { JOURNAL_TIMEOUT_MS, readPlans } from "./place.js";
import { readPurchase } from "./purchase.js";

/** The order as its journal tells it, and as the provider lists it now. */
export async function findOrder(driver: OrderDriver, key: string, options: FindOptions): Promise<Order | undefined> {
  const { journal, ...readOptions } = options;
  if (typeof journal?.open !== "function")
    throw invalidArgument(
      driver.provider,
      "orders.find needs the journal that the order was placed with.",
      "orders.find",
    );
  const { provider, tenant } = driver;
  const id = { provider, ...(tenant !== undefined && { tenant }), key };
  const record = await findRecord(options, id);
  if (!record) return undefined;
  const ledger = await Ledger.open(journal, id, JOURNAL_TIMEOUT_MS);
  let order: Order;
  try {
    const plans = await readPlans(driver, ledger.entries, key);
    if (plans.length === 0) return undefined;
    const { standing = { wakeAt: toIso(driver.clock.now()), message: undefined } } = record;
    const { wakeAt, message } = standing;
    order = orderFrom(readPurchase(plans, ledger.entries, ledger.entries.length), driver.clock.now(), {
      ...(wakeAt !== undefined && { wakeAt: Date.parse(wakeAt) }),
      ...(message !== undefined && { message }),
    });
  } finally {
    await ledger.close();
  }
  return await readOrder(driver, order, readOptions);
}

async function findRecord({ journal }: FindOptions, id: PurchaseId): Promise<PurchaseRecord | undefined> {
  for await (const record of journal.list(id)) if (record.tenant === id.tenant) return record;
  return undefined;
}
