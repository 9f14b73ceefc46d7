import type { SimulatorOptions } from "@mailfleet/simulator";
import { type Bench, openBench } from "./simulated-wire.js";

const MONTH_MS = 31 * 86_400_000;

/** An organization at ScaledMail whose orders are carried out at once. */
export function openOrganization(options: SimulatorOptions = {}): Bench<"scaledmail"> {
  const bench = openBench("scaledmail", options);
  bench.simulator.world.setHabits({ registrationMs: 0, mailboxMs: 0 });
  return bench;
}

/** Somebody orders domains with two mailboxes each. @returns the id of the order */
export async function orderByHand(
  { provider, simulator }: Bench<"scaledmail">,
  tag: string,
  names: readonly string[],
): Promise<string> {
  const aliases = ["ada", "grace"].map((alias) => ({ alias, first_name: "A", last_name: "B" }));
  const domains = names.map((domain) => ({ domain, aliases }));
  await provider.native.createCustomOrder({
    query: { provider: "buy" },
    body: { tag, providers: { google: { domains, mailboxes_per_domain: 2 } } },
  });
  return simulator.world.orders.at(-1)?.id ?? "";
}

/** Orders that are over: they are listed, and have no rows any more. */
export async function endedOrders(bench: Bench<"scaledmail">, ...tags: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, tag] of tags.entries()) ids.push(await orderByHand(bench, tag, [`ended-${at}.com`]));
  for (const id of ids) await bench.provider.native.cancelOrder({ path: { order_id: id } });
  bench.simulator.clock.advance(MONTH_MS);
  return ids;
}
