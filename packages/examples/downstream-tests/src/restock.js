// The application: keeps a client's sending pool full. It speaks to any provider, and knows nothing of tests.

/** How many mailboxes can be used now, by domain. */
export async function countUsable(provider) {
  const counts = new Map();
  for await (const mailbox of provider.mailboxes.list()) {
    if (mailbox.status === "active") counts.set(mailbox.domain, (counts.get(mailbox.domain) ?? 0) + 1);
  }
  return counts;
}

/**
 * Buys a domain with mailboxes, once. Call it again after a crash or an unknown outcome: the key and the journal see to it
 * that nothing is bought twice.
 */
export async function restock(provider, { key, journal, items, providerOptions }) {
  const plan = await provider.orders.plan({ items, providerOptions }, { key, journal });
  if (plan.blockers.length > 0) return { bought: false, why: plan.blockers.map((blocker) => blocker.message) };
  const order = await provider.orders.place(plan, { journal });
  return { bought: order.steps.every((step) => step.status === "applied"), status: order.status, plan, order };
}
