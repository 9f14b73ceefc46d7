import { parseArgs } from "node:util";
import type { Fault, FaultOptions } from "../fault-types.js";
import { type ProviderId, providers } from "../generated/names.js";
import { suggest } from "../suggest.js";

/** A fault that is set before the first request can come. */
export interface ArmedFault {
  /** An operation, or what stands for several. */
  readonly target: string;
  readonly fault: Fault;
  readonly options: FaultOptions;
}

export interface Command {
  readonly help: boolean;
  readonly version: boolean;
  readonly providers: readonly ProviderId[];
  /** Were they named, or are they all that there are? */
  readonly isChosen: boolean;
  /** The first provider's port; the others follow. 0: free ones. */
  readonly port: number;
  readonly host: string;
  readonly faults: readonly ArmedFault[];
  readonly verbose: boolean;
  /** Prints operations and examples, and serves nothing. */
  readonly list: boolean;
  /** Serves simulators, with memory and a clock. */
  readonly stateful: boolean;
  /** Of the simulators' time to real time. */
  readonly speed: number | undefined;
  readonly scenarios: readonly string[];
}

/** What was typed makes no command; the message says what to type instead. */
export class UsageError extends Error {
  /** Printed after the message. */
  readonly hint: string;

  constructor(message: string, hint: string = "Try --help.\n") {
    super(message);
    this.hint = hint;
  }
}

/** @param scenarios what each does, by its name, for a command that always serves simulators. */
export function helpOf(name: string, scenarios?: Readonly<Record<string, string>>): string {
  const served = scenarios
    ? "with memory and a clock: what was bought is listed afterwards."
    : "built from their OpenAPI specs.";
  const stateful = scenarios
    ? ""
    : `  --stateful        serve @mailfleet/simulator: with memory and a clock, what was bought is listed afterwards\n`;
  const needs = scenarios ? "" : "; needs --stateful";
  return `Usage: ${name} [provider...] [options]

Serves ${scenarios ? "simulators" : "mocks"} of ${providers.join(", ")} (default: all),
${served}
Offline: nothing is forwarded, nothing is spent, any API key is accepted.

Options:
  --port <n>        port of the first provider, the others follow (default: 4010; 0: free ports)
  --host <name>     interface to listen on (default: 127.0.0.1)
${stateful}  --speed <n>       time runs n times as fast (default: 1${needs})
  --scenario <list> what goes wrong from the start, by name, separated by commas${needs ? ` (needs --stateful)` : ""}
                    the header X-Mailfleet-Scenario: <name> plays one as a request comes
  --faults <list>   target=fault[@rate],... with an operation's name, reads, effects or * for all
                    faults: delay:<ms>  hang  reset:before  reset:after  truncate  html  empty  garbled
                            <status>  429:<seconds>  429:http-date  429:unix
                            500:applied (a status, but the request was carried out all the same)
                    a rate of 0.1 meets every tenth request (default: every one)
  --seed <n>        which requests a rate meets (default: 1)
  --list            print every operation with its examples, and end
  --verbose         also print headers and bodies, secrets redacted
  --version         print the version
  --help            print this text
${writeScenarios(scenarios)}
Steer one answer:   curl -H 'Prefer: example=<name>' ...
From any language:  GET or POST /_mailfleet/<what>, see the README of @mailfleet/mock
Stop:               Ctrl-C

Exit codes: 0 stopped, 1 could not start, 2 wrong usage`;
}

function writeScenarios(scenarios: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries(scenarios).map(([name, title]) => `  ${name.padEnd(17)} ${title}\n`);
  return lines.length > 0 ? `\nScenarios:\n${lines.join("")}` : "";
}

/**
 * @param isSimulator is the command one that always serves simulators?
 * @throws {UsageError}
 */
export function readCommand(args: readonly string[], isSimulator: boolean = false): Command {
  const { values, positionals } = parse(args);
  for (const name of positionals) {
    if (!isProvider(name)) throw new UsageError(`There is no mock of "${name}".${suggest(name, providers)}`);
  }
  const chosen = positionals.filter(isProvider);
  const seed = readWhole("--seed", values.seed ?? "1", 2 ** 31);
  return {
    help: values.help ?? false,
    version: values.version ?? false,
    providers: chosen.length > 0 ? [...new Set(chosen)] : providers,
    isChosen: chosen.length > 0,
    port: readWhole("--port", values.port ?? "4010", 65_535),
    host: values.host ?? "127.0.0.1",
    faults: (values.faults ?? []).flatMap((list) => list.split(",")).map((text) => readFault(text, seed)),
    verbose: values.verbose ?? false,
    list: values.list ?? false,
    ...readStateful(values, isSimulator),
  };
}

function readStateful(
  {
    stateful = false,
    speed,
    scenario = [],
  }: Pick<ReturnType<typeof parse>["values"], "stateful" | "speed" | "scenario">,
  isSimulator: boolean,
): Pick<Command, "stateful" | "speed" | "scenarios"> {
  if (!isSimulator && !stateful) {
    const given = speed !== undefined ? "--speed" : scenario.length > 0 ? "--scenario" : undefined;
    if (given) throw new UsageError(`${given} needs --stateful.`);
  }
  const factor = speed === undefined ? undefined : Number(speed);
  if (factor !== undefined && !(factor > 0 && factor < Infinity))
    throw new UsageError(`--speed must be a number above 0; it is "${speed}".`);
  const scenarios = scenario.flatMap((list) => list.split(",")).map((name) => name.trim());
  return { stateful: isSimulator || stateful, speed: factor, scenarios };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<typeof CONFIG>> {
  try {
    return parseArgs({ ...CONFIG, args: [...args] });
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? error.message.replace(/ To specify a positional.*/s, "") : String(error),
    );
  }
}

const CONFIG = {
  allowPositionals: true,
  options: {
    port: { type: "string" },
    host: { type: "string" },
    faults: { type: "string", multiple: true },
    seed: { type: "string" },
    stateful: { type: "boolean" },
    speed: { type: "string" },
    scenario: { type: "string", multiple: true },
    verbose: { type: "boolean" },
    list: { type: "boolean" },
    version: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
} as const;

function isProvider(name: string): name is ProviderId {
  return providers.some((known) => known === name);
}

function readWhole(option: string, text: string, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(number <= most)) throw new UsageError(`${option} must be a whole number from 0 to ${most}; it is "${text}".`);
  return number;
}

/** `buyMailboxes=reset:after@0.1` */
function readFault(text: string, seed: number): ArmedFault {
  const [, target, kind, detail, rateText] = /^([^=@]+)=([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(text.trim()) ?? [];
  const fault = kind === undefined ? undefined : faultOf(kind, detail);
  if (target === undefined || fault === undefined) {
    throw new UsageError(
      `--faults does not understand "${text}". Write for example: *=503@0.1,buyMailboxes=reset:after`,
    );
  }
  const rate = rateText === undefined ? 1 : Number(rateText);
  if (!(rate > 0 && rate <= 1)) throw new UsageError(`--faults: the rate in "${text}" must be above 0 and at most 1.`);
  return { target, fault, options: { rate, seed, times: "always" } };
}

function faultOf(kind: string, detail: string | undefined): Fault | undefined {
  if (kind === "delay") return detail !== undefined && /^\d+$/.test(detail) ? { kind, ms: Number(detail) } : undefined;
  if (kind === "reset") return detail === "before" || detail === "after" ? { kind, when: detail } : undefined;
  if (kind === "hang" || kind === "truncate" || kind === "html" || kind === "empty" || kind === "garbled")
    return detail === undefined ? { kind } : undefined;
  if (!/^[2-5]\d\d$/.test(kind)) return undefined;
  const status = { kind: "status", status: Number(kind) } as const;
  if (detail === undefined) return status;
  if (detail === "applied") return { ...status, applied: true };
  if (detail === "http-date" || detail === "unix") return { ...status, retryAfter: detail };
  return /^\d+$/.test(detail) ? { ...status, retryAfter: Number(detail) } : undefined;
}
