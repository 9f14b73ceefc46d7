import type { ScenarioName } from "@mailfleet/simulator";
import type { Command } from "commander";
import type { CommandSpec, Context } from "../command.js";
import { removeSandbox, writeSandbox } from "../config/sandbox.js";
import { UsageError } from "../exit.js";
import { fields } from "../text/table.js";
import { suggest } from "../text/words.js";
import { wholeNumber } from "./shared.js";

/** Has to be renewed soon, so that this can be tried. */
const FADING = "fading-mail.com";
const FADES_MS = 30 * 86_400_000;

/** What is for sale and there already, so that there is something to look at. */
const SEED = {
  domains: ["northwind-mail.com"],
  mailboxes: ["ada@northwind-mail.com", "alan@northwind-mail.com"],
  stock: ["warm-harbor.com", "warm-meadow.com"],
};

export const SIMULATE: CommandSpec = {
  name: "simulate",
  summary: "Run all providers on this machine, with memory and a clock: for --sandbox",
  description: `Runs simulators of the providers on this machine. What is bought is listed afterwards; no money moves and nothing leaves this machine.
While it runs, mailfleet --sandbox … uses them, with a journal of their own. No account is needed.`,
  options: [
    ["--speed <n>", "time runs n times as fast", "60"],
    ["--port <n>", "port of the first provider, the others follow (default: free ones)"],
    ["--scenario <list>", "what goes wrong from the start, by name, separated by commas"],
  ],
  examples: ["simulate", "simulate --speed 3600 --scenario dns-slow"],
  run: async (context, _, options) => await simulate(context, options),
};

async function simulate(context: Context, options: Readonly<Record<string, unknown>>): Promise<undefined> {
  const { io, stop } = context;
  const speed = Number(options["speed"]);
  if (!(speed > 0 && speed <= 1e6))
    throw new UsageError(`--speed: "${String(options["speed"])}" is not a number above 0.`);
  const port = wholeNumber(options["port"], "--port", 0);
  const { startSimulator, simulated, scenarios: all } = await import("@mailfleet/simulator");
  const isScenario = (name: string): name is ScenarioName => Object.hasOwn(all, name);
  const scenarios = String(options["scenario"] ?? "")
    .split(",")
    .filter(Boolean)
    .map((name) => {
      if (isScenario(name)) return name;
      throw new UsageError(`--scenario: there is no "${name}".${suggest(name, Object.keys(all))}`);
    });
  const running = await Promise.all(
    simulated.map(async (name, at) => ({
      name,
      simulator: await startSimulator(name, {
        ...SEED,
        clock: { speed },
        scenarios,
        keepAlive: true,
        ...(port !== undefined && { port: port === 0 ? 0 : port + at }),
      }),
    })),
  );
  for (const { simulator } of running)
    simulator.world.addDomain(FADING, { expiresAt: simulator.world.now() + FADES_MS });
  const providers = running.map(({ name, simulator: { url, tenant } }) => ({ name, url, tenant }));
  writeSandbox(io, providers);
  io.out(
    `${fields(providers.map(({ name, url }) => [name, url]))}\nA second is ${speed} here. No money moves, and any key will do.\nIn another terminal: mailfleet --sandbox domains list\nCtrl-C stops.\n`,
  );
  stop.listen("Stopping.");
  await new Promise<void>((resolve) => stop.drain.addEventListener("abort", () => resolve()));
  removeSandbox(io);
  await Promise.all(running.map(({ simulator }) => simulator.close()));
  return undefined;
}

/** `mailfleet mock` is the mock's own command line: its arguments are handed on as they are. */
export function addMock(program: Command, version: URL): void {
  program
    .command("mock")
    .summary("Run mock servers of the providers, for tests")
    .description("Runs mock servers that answer from the OpenAPI specs.")
    .argument("[args...]")
    .helpOption(false)
    .allowUnknownOption()
    .action(async (args: string[]) => {
      const { runCli } = await import("@mailfleet/mock/cli");
      await runCli(args, { name: "mailfleet mock", manifest: version });
    });
}
