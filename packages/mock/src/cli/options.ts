import { parseArgs } from "node:util";
import { type ProviderId, providers } from "../generated/names.js";
import type { ArmedFault } from "../run.js";
import { suggest } from "../suggest.js";
import type { Fault } from "../types.js";

export interface Command {
  readonly help: boolean;
  readonly version: boolean;
  readonly providers: readonly ProviderId[];
  /** The first provider's port; the others follow. 0: free ones. */
  readonly port: number;
  readonly host: string;
  readonly faults: readonly ArmedFault[];
  readonly verbose: boolean;
}

/** What was typed makes no command; the message says what to type instead. */
export class UsageError extends Error {}

export const HELP: string = `Usage: mailfleet-mock [provider...] [options]

Serves mocks of ${providers.join(", ")} (default: all), built from their OpenAPI specs.
Offline: nothing is forwarded, nothing is spent, any API key is accepted.

Options:
  --port <n>        port of the first provider, the others follow (default: 4010; 0: free ports)
  --host <name>     interface to listen on (default: 127.0.0.1)
  --faults <list>   operation=fault[@rate],... with the operation's name or * for all
                    faults: delay:<ms>  reset:before  reset:after  truncate  html  empty
                            <status>  429:<seconds>  429:http-date  429:unix
                    a rate of 0.1 meets every tenth request (default: every one)
  --seed <n>        which requests a rate meets (default: 1)
  --verbose         also print headers and bodies, secrets redacted
  --version         print the version
  --help            print this text

Steer one answer:   curl -H 'Prefer: example=<name>' ...
Stop:               Ctrl-C

Exit codes: 0 stopped, 1 could not start, 2 wrong usage`;

/** @throws {UsageError} */
export function readCommand(args: readonly string[]): Command {
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
    port: readWhole("--port", values.port ?? "4010", 65_535),
    host: values.host ?? "127.0.0.1",
    faults: (values.faults ?? []).flatMap((list) => list.split(",")).map((text) => readFault(text, seed)),
    verbose: values.verbose ?? false,
  };
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
    verbose: { type: "boolean" },
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
  const [, operation, kind, detail, rateText] = /^([^=@]+)=([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(text.trim()) ?? [];
  const fault = kind === undefined ? undefined : faultOf(kind, detail);
  if (operation === undefined || fault === undefined) {
    throw new UsageError(
      `--faults does not understand "${text}". Write for example: *=503@0.1,buyMailboxes=reset:after`,
    );
  }
  const rate = rateText === undefined ? 1 : Number(rateText);
  if (!(rate > 0 && rate <= 1)) throw new UsageError(`--faults: the rate in "${text}" must be above 0 and at most 1.`);
  return { operation, fault, options: { rate, seed, times: "always" } };
}

function faultOf(kind: string, detail: string | undefined): Fault | undefined {
  if (kind === "delay") return detail !== undefined && /^\d+$/.test(detail) ? { kind, ms: Number(detail) } : undefined;
  if (kind === "reset") return detail === "before" || detail === "after" ? { kind, when: detail } : undefined;
  if (kind === "truncate" || kind === "html" || kind === "empty") return detail === undefined ? { kind } : undefined;
  if (!/^[2-5]\d\d$/.test(kind)) return undefined;
  const status = { kind: "status", status: Number(kind) } as const;
  if (detail === undefined) return status;
  if (detail === "http-date" || detail === "unix") return { ...status, retryAfter: detail };
  return /^\d+$/.test(detail) ? { ...status, retryAfter: Number(detail) } : undefined;
}
