// Uses what was installed, as an application would: clients against a mock, an order against a simulator whose reply is lost.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileJournal } from "@mailfleet/core/journal";
import { createMock, operationExamples, providers } from "@mailfleet/mock";
import { simulated, startSimulator } from "@mailfleet/simulator";
import { bind, factoryOf, finish, planOrder } from "./order.mjs";

/** Every read that needs no tenant, through the real client. */
async function callMock(id) {
  const mock = createMock(id);
  const client = factoryOf(await import(`@mailfleet/${id}`), "Client")({ apiKey: "any", fetch: mock.fetch });
  let calls = 0;
  for (const { operationId, effect, tenant, request } of operationExamples(id)) {
    if (effect !== "read" || tenant) continue;
    await client[operationId](request);
    calls += 1;
  }
  const broken = mock.violations.map(({ reason }) => reason);
  if (calls === 0 || broken.length > 0) throw new Error(`${id}: ${calls} calls to the mock. ${broken.join("; ")}`);
  return calls;
}

/** Over a real port: the runtime's own fetch and the mock's own server. */
async function buy(id, journal) {
  const simulator = await startSimulator(id);
  try {
    const { url: baseUrl, clock, tenant } = simulator;
    const open = factoryOf(await import(`@mailfleet/core/${id}`), "Provider");
    const provider = bind(open({ apiKey: "any", baseUrl, clock }), tenant);
    const plan = await planOrder(provider, journal);
    if (!plan) return 0;
    simulator.play("reply-lost");
    await finish(provider, plan, journal, () => clock.advance(12 * 3_600_000));
    const { items } = await provider.mailboxes.list().snapshot();
    const names = simulator.world.receipts.map(({ name }) => name);
    if (items.length !== 2 || new Set(names).size !== names.length)
      throw new Error(`${id}: ${items.length} mailboxes listed, bought ${names.join(", ")}`);
    if (simulator.violations.length > 0) throw new Error(`${id}: ${JSON.stringify(simulator.violations)}`);
    return 1;
  } finally {
    await simulator.close();
  }
}

const folder = mkdtempSync(path.join(tmpdir(), "mailfleet-stranger-"));
try {
  let calls = 0;
  let orders = 0;
  for (const id of providers) calls += await callMock(id);
  for (const id of simulated) orders += await buy(id, fileJournal(path.join(folder, id)));
  if (orders === 0) throw new Error("No provider took an order.");
  console.log(`${calls} calls, ${orders} orders settled, each bought once`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
