import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningSimulator, startSimulator } from "../src/index.js";

// What a test in another language does to a running simulator.

let simulator: RunningSimulator<"scaledmail">;
beforeAll(async () => {
  simulator = await startSimulator("scaledmail", { clock: "virtual", domains: ["one.com"] });
});
afterAll(async () => await simulator.close());

async function control(name: string, body?: object): Promise<{ status: number; body: unknown }> {
  const url = `${new URL(simulator.url).origin}/_mailfleet/${name}`;
  const init = body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(url, init);
  return { status: response.status, body: await response.json() };
}

it("lets time pass, and refuses to turn it back", async () => {
  const before = simulator.world.now();
  const { body } = await control("clock", { advanceMs: 86_400_000 });
  expect(body).toEqual({ now: new Date(before + 86_400_000).toISOString() });
  expect(await control("clock", { advanceMs: -1 })).toMatchObject({ status: 400 });
  expect(JSON.stringify(await control("clock", { advanceMs: "soon" }))).toContain("Time only runs forward");
});

it("plays scenarios by name", async () => {
  await control("scenario", { name: "wallet-dry" });
  expect(simulator.world.wallet).toBe(0);
  const refused = await control("scenario", { name: "wallet-dri" });
  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).toContain("There is no scenario");
});

it("hands the world out and takes it back", async () => {
  const { body: kept } = await control("snapshot");
  simulator.world.addDomain("two.com");
  await control("restore", Object(kept));
  expect(simulator.world.domains.map(({ name }) => name)).toEqual(["one.com"]);
  expect(await control("restore", { nonsense: true })).toMatchObject({ status: 400 });
  expect((await control("receipts")).body).toEqual(simulator.world.receipts);
});
