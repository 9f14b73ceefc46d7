import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type RunningSimulator, startSimulator } from "@mailfleet/simulator";
import { endQuietly, print, printHeading, printRow, UNREAD } from "./demo/print.js";
import { type Place, SHOPS, type ShopId } from "./demo/shops.js";

// The accident that costs real teams real money: a purchase arrives, its reply is lost, and the process that waits for it dies. The
// providers are simulated, each behind a port of its own. The program that buys is another process, and it is killed for real.

const KEY = "client-42-march";
const PROGRAM = path.join(import.meta.dirname, "demo/buy.ts");
/** Enough for a slow machine. Without it a demo that hangs would say nothing. */
const PATIENCE_MS = 60_000;

interface Seller {
  readonly id: ShopId;
  readonly title: string;
  readonly simulator: RunningSimulator;
}

async function main(): Promise<void> {
  endQuietly();
  const folder = mkdtempSync(path.join(tmpdir(), "mailfleet-demo-"));
  const sellers = await Promise.all(SHOPS.map(openSeller));
  try {
    print("Mailfleet demo. The providers are simulated on this machine, and no money moves.");

    printHeading(`1. $ buy ${KEY}`);
    for (const { simulator } of sellers) simulator.fault("effects", { kind: "hang" });
    const first = buy(folder, sellers);
    await received(sellers, first);
    first.kill("SIGKILL");
    await once(first, "exit");
    print(`Process ${first.pid} is killed while it waits for the replies, which never come.`);

    printHeading(`2. $ buy ${KEY} (the same command again)`);
    const [code] = await once(buy(folder, sellers), "exit");
    if (code === UNREAD) process.exit(UNREAD);
    if (code !== 0) throw new Error("The second run failed.");

    printHeading("3. What each provider counted");
    for (const { title, simulator } of sellers) printRow(title, describeSales(simulator));
    check(sellers);
    print();
    print("Every purchase was made once, though its reply was lost and its buyer killed.");
  } finally {
    await Promise.all(sellers.map(({ simulator }) => simulator.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A few things are there already, as in a real account. */
async function openSeller({ id, title }: (typeof SHOPS)[number]): Promise<Seller> {
  const there = { domains: ["old-acme.com"], mailboxes: ["ada@old-acme.com", "alan@old-acme.com"] };
  const simulator = await startSimulator(id, { clock: "virtual", ...there });
  // ScaledMail takes days: an hour shows the same, with fewer looks.
  simulator.world.setHabits({ mailboxMs: 60 * 60_000 });
  return { id, title, simulator };
}

function buy(folder: string, sellers: readonly Seller[]): ChildProcess {
  const places = sellers.map(({ id, simulator }): [ShopId, Place] => {
    const { url, tenant, clock } = simulator;
    return [id, { url, tenant, now: clock.now() }];
  });
  const args = [...process.execArgv, PROGRAM, folder, KEY, JSON.stringify(Object.fromEntries(places))];
  return spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
}

/** Resolves once every provider has a purchase whose reply is held back. */
async function received(sellers: readonly Seller[], program: ChildProcess): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (!sellers.every(({ simulator }) => salesOf(simulator).length > 0)) {
    if (program.exitCode === UNREAD) process.exit(UNREAD);
    if (program.exitCode !== null) throw new Error("The first run ended before it bought anything.");
    if (performance.now() > until) throw new Error("The first run bought nothing within a minute.");
    await wait(20);
  }
}

function salesOf({ requests }: RunningSimulator): string[] {
  const bought = requests.filter(({ effect, received: arrived }) => effect === "spend" && arrived);
  return bought.flatMap(({ operationId }) => operationId ?? []);
}

function describeSales(simulator: RunningSimulator): string {
  const sales = salesOf(simulator);
  const counted = [...new Set(sales)].map((name) => `${sales.filter((each) => each === name).length} ${name}`);
  const charged = simulator.world.receipts.reduce((sum, { amount }) => sum + amount, 0);
  return `purchases received: ${counted.join(", ")}\ncharged: $${(charged / 100).toFixed(2)} in all`;
}

function check(sellers: readonly Seller[]): void {
  for (const { title, simulator } of sellers) {
    const names = simulator.world.receipts.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new Error(`${title} sold ${twice} twice.`);
    const [violation] = simulator.violations;
    if (violation) throw new Error(`A request to ${title} broke the spec: ${violation.reason}`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
});
