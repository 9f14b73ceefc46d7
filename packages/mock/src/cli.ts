import { readFileSync } from "node:fs";
import { type Command, HELP, readCommand, UsageError } from "./cli/options.js";
import { writeBanner, writeRequest } from "./cli/print.js";
import type { ProviderId } from "./generated/names.js";
import { type Service, serviceOf } from "./service.js";
import { run } from "./run.js";
import { suggest } from "./suggest.js";
import type { Mock, MockOptions } from "./types.js";

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  if (command.help) return print(`${HELP}\n`);
  if (command.version) return print(`${readVersion()}\n`);
  const services = new Map<ProviderId, Service>();
  for (const provider of command.providers) services.set(provider, await serviceOf(provider));
  checkFaults(command, [...services.values()]);
  const mocks: Mock[] = [];
  stopOnSignal(mocks);
  for (const [index, [provider, service]] of [...services].entries()) {
    const mock = await start(provider, service, command, index);
    mocks.push(mock);
    print(writeBanner(mock, service));
  }
  print("Any API key will do; nothing is spent. Ctrl-C stops.\n\n");
}

function start(provider: ProviderId, service: Service, command: Command, index: number): Promise<Mock> {
  const { port, host, verbose } = command;
  const options: MockOptions = {
    port: port === 0 ? 0 : port + index,
    host,
    keepAlive: true,
    // A line is printed for each request, so there is no need to remember them.
    history: 1,
    onRequest: (request) => print(writeRequest(provider, request, verbose)),
  };
  const armed = command.faults.filter(({ operation }) => operation === "*" || service.operations.has(operation));
  return run(provider, service, options, armed);
}

function checkFaults({ faults }: Command, services: readonly Service[]): void {
  const known = services.flatMap(({ operations }) => [...operations.keys()]);
  for (const { operation } of faults) {
    if (operation === "*" || known.includes(operation)) continue;
    throw new UsageError(`--faults: there is no operation "${operation}".${suggest(operation, known)}`);
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

function readVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return manifest.version;
}

function print(text: string): void {
  process.stdout.write(text);
}

// Whoever reads the output may stop before the mock does: `mailfleet-mock | head`.
process.stdout.on("error", () => process.exit(0));

main().catch((error: unknown) => {
  const usage = error instanceof UsageError;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage ? "Try --help.\n" : ""}`);
  // Servers that did start would keep the process alive.
  process.exit(usage ? 2 : 1);
});
