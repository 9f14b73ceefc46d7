// An application at the edge: no Node, no file system. It buys at a simulated provider, whose control address moves its time.
import { memoryJournal } from "@mailfleet/core/journal/memory";
import { adapters } from "./adapters.mjs";
import { bind, factoryOf, finish, planOrder } from "./order.mjs";

/** Orders once at every place; answers with what was settled. */
export async function work(places) {
  const settled = [];
  for (const { id, baseUrl, tenant, control } of places) {
    let now = 0;
    const advance = async (ms) => {
      const reply = await fetch(`${control}?id=${id}&ms=${ms}`, { method: "POST" });
      now = Number(await reply.text());
    };
    await advance(0);
    const clock = { now: () => now, sleep: advance };
    const provider = bind(factoryOf(adapters[id], "Provider")({ apiKey: "any", baseUrl, clock }), tenant);
    const journal = memoryJournal();
    const plan = await planOrder(provider, journal);
    if (!plan) continue;
    await finish(provider, plan, journal, () => advance(12 * 3_600_000));
    settled.push(id);
  }
  return settled;
}
