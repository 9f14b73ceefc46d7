import { createServer } from "node:http";
import { collect, followExports, mailboxesToCsv, waitFor } from "@mailfleet/core";
import { createNodeReceiver } from "@mailfleet/core/webhooks";

// Nothing here knows which provider it is. What one lacks is a missing property, and reads `undefined` in the report.

/** What is there, and what is left to pay with. */
export async function lookAround(provider) {
  const domains = [];
  for await (const domain of provider.domains.list()) domains.push(`${domain.name} ${domain.status}`);
  let mailboxes = 0;
  for await (const _ of provider.mailboxes.list()) mailboxes += 1;
  const balance = await provider.billing?.balance?.();
  return { domains, mailboxes, balance };
}

/** Names like a word that can be had, cheapest first. */
export async function findNames(provider, keyword) {
  const offers = await provider.domains.search?.(keyword, { limit: 5 });
  return offers
    ?.toSorted((a, b) => (a.price?.minor ?? Infinity) - (b.price?.minor ?? Infinity))
    .map(({ name }) => name);
}

/** Buys what is asked for, once, and waits until it settles. After a crash, call it again. */
export async function buy(provider, { key, request, journal, clock, signal }) {
  const plan = await provider.orders.plan(request, { key, journal });
  if (plan.blockers.length > 0) return { status: "blocked", why: plan.blockers.map(({ message }) => message) };
  const placed = await provider.orders.place(plan, { journal, signal });
  const order = await waitFor(provider.orders, placed, { journal, clock, signal });
  return { status: order.status, steps: order.steps.map((step) => `${step.id} ${step.status}`) };
}

/** Those that can log in. One that is still being set up has no password yet. */
async function* readyOnes(mailboxes) {
  for await (const mailbox of mailboxes) if (mailbox.status === "active") yield mailbox;
}

/** The file that most people hand mailboxes over with. It holds passwords: keep it where you keep passwords. */
export async function handOver(provider, domain) {
  const rows = mailboxesToCsv(readyOnes(provider.mailboxes.list({ domain })), {
    columns: ["address", "firstName", "lastName", "password"],
    credentials: (address) => provider.mailboxes.credentials(address),
  });
  return (await collect(rows)).join("");
}

/** Leads the domain's web address to the client's own, and publishes a record. Done already is done. */
export async function setUp(provider, { domain, forwardTo, record }) {
  return {
    forwarding: await provider.domains.setForwarding?.(domain, forwardTo),
    dns: await provider.dns?.add(domain, record),
  };
}

/** Connects the sending tool, and exports mailboxes to the account there. */
export async function exportTo(provider, { connection, addresses, clock }) {
  if (!provider.exports) return undefined;
  const connected = await provider.exports.connect(connection);
  const id = connected.id ?? (await findConnection(provider, connection));
  const started = await provider.exports.start(id, addresses);
  if (!provider.exports.status) return started.map(({ address, status }) => `${address} ${status}`);
  const finished = await followExports(provider.exports, addresses, { clock });
  return finished.map(({ address, status }) => `${address} ${status}`);
}

async function findConnection(provider, { platform }) {
  for await (const connection of provider.exports.connections()) {
    if (connection.platform.toLowerCase() === platform.toLowerCase()) return connection.id;
  }
  throw new Error(`No account at ${platform} is connected.`);
}

/** Ends what the client does not want any more: one mailbox, or what pays for it. */
export async function cancel(provider, { address, subscription }) {
  if (provider.mailboxes.cancel) return await provider.mailboxes.cancel(address);
  return await provider.billing?.subscriptions?.cancel?.(subscription);
}

/** Listens for what the provider has to say, on this machine. */
export async function listen(provider, onEvent) {
  if (!provider.webhooks) return undefined;
  const server = createServer(createNodeReceiver(provider, onEvent));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/webhooks`, close: () => server.close() };
}
