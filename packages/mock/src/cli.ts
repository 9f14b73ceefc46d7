import { readFileSync } from "node:fs";
import { type Command, helpOf, readCommand, UsageError } from "./cli/options.js";
import { writeBanner, writeOperations, writeRequest } from "./cli/print.js";
import { loadSimulator, type SimulatorModule } from "./cli/simulator.js";
import type { Fault, FaultOptions } from "./fault-types.js";
import { groups } from "./faults.js";
import type { ProviderId } from "./generated/names.js";
import { type Service, serviceOf } from "./service.js";
import { startMock } from "./start.js";
import { suggest } from "./suggest.js";
import type { Mock } from "./types.js";

export type { SimulatorModule } from "./cli/simulator.js";

export interface CliSettings {
  /** How the command is called. */
  readonly name: string;
  /** The `package.json` that `--version` reads. */
  readonly manifest: URL;
  /** For a command that always serves simulators. Without it, `--stateful` does, with the `@mailfleet/simulator` that is installed. */
  readonly simulator?: SimulatorModule;
}

/**
 * Runs the command: serves until a signal comes. Failures are printed, and end the process with exit code 1, or 2 for wrong usage.
 *
 * @param args what was typed after the command's name.
 */
export async function runCli(args: readonly string[], settings: CliSettings): Promise<void> {
  // Whoever reads the output may stop before the mock does: `mailfleet-mock | head`.
  process.stdout.on("error", () => process.exit(0));
  try {
    await serve(args, settings);
  } catch (error) {
    const hint = error instanceof UsageError ? error.hint : "";
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${hint}`);
    // Servers that did start would keep the process alive.
    process.exit(error instanceof UsageError ? 2 : 1);
  }
}

async function serve(args: readonly string[], settings: CliSettings): Promise<void> {
  const isSimulator = settings.simulator !== undefined;
  const command = readCommand(args, isSimulator);
  if (command.help) return print(`${helpOf(settings.name, settings.simulator?.scenarios)}\n`);
  if (command.version) return print(`${readVersion(settings.manifest)}\n`);
  const services = command.providers.map((provider) => [provider, serviceOf(provider)] as const);
  if (command.list) return print(services.map(([, service]) => writeOperations(service)).join("\n"));
  checkFaults(
    command,
    services.map(([, service]) => service),
  );
  const simulator = settings.simulator ?? (command.stateful ? await loadSimulator() : undefined);
  if (simulator) checkScenarios(command, simulator);
  const served = simulator ? services.filter(([provider]) => isSimulated(provider, command, simulator)) : services;
  const mocks: Mock[] = [];
  stopOnSignal(mocks);
  for (const [index, [provider, service]] of served.entries()) {
    const mock = await start(provider, command, index, simulator);
    mocks.push(mock);
    arm(mock, service, command);
    print(writeBanner(mock, service));
  }
  print("Any API key will do; nothing is spent. Ctrl-C stops.\n\n");
}

/** Can it be simulated? One that was asked for by name has to. */
function isSimulated(provider: ProviderId, { isChosen }: Command, { simulated }: SimulatorModule): boolean {
  if (simulated.includes(provider)) return true;
  if (isChosen) throw new UsageError(`There is no simulator of "${provider}".${suggest(provider, simulated)}`);
  return false;
}

function start(
  provider: ProviderId,
  { port, host, verbose, speed, scenarios }: Command,
  index: number,
  simulator: SimulatorModule | undefined,
): Promise<Mock> {
  const options = {
    port: port === 0 ? 0 : port + index,
    host,
    keepAlive: true,
    onRequest: (request) => print(writeRequest(provider, request, verbose)),
  } satisfies Parameters<typeof startMock>[1];
  if (!simulator) return startMock(provider, options);
  const clock = speed === undefined ? {} : { clock: { speed } };
  return simulator.startSimulator(provider, { ...options, ...clock, scenarios });
}

/** A mock of any provider: the names were checked, and their types are lost. */
interface AnyMock {
  fault(target: string, fault: Fault, options: FaultOptions): void;
}

function arm(mock: AnyMock, service: Service, { faults }: Command): void {
  for (const { target, fault, options } of faults) {
    if (groups.includes(target) || service.operations.has(target)) mock.fault(target, fault, options);
  }
}

function checkFaults({ faults }: Command, services: readonly Service[]): void {
  const known = services.flatMap(({ operations }) => [...operations.keys()]);
  for (const { target } of faults) {
    if (groups.includes(target) || known.includes(target)) continue;
    throw new UsageError(`--faults: there is no operation "${target}".${suggest(target, known)}`);
  }
}

function checkScenarios({ scenarios }: Command, simulator: SimulatorModule): void {
  const known = Object.keys(simulator.scenarios);
  for (const name of scenarios) {
    if (!known.includes(name))
      throw new UsageError(`--scenario: there is no scenario "${name}".${suggest(name, known)}`);
  }
}

/** The first signal stops cleanly; a second one does not wait. */
function stopOnSignal(mocks: readonly Mock[]): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void Promise.all(mocks.map((mock) => mock.close())).then(() => {
        print("stopped\n");
        process.exitCode = 0;
      });
    });
  }
}

function readVersion(manifest: URL): string {
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, "utf8"));
  return version;
}

function print(text: string): void {
  process.stdout.write(text);
}
