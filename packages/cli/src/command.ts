import { Argument, type Command, Option } from "commander";
import type { Globals } from "./config/config.js";
import { readSettings } from "./config/config.js";
import type { ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { Session } from "./session.js";
import { Stop } from "./stop.js";

/** What a command works with. */
export interface Context {
  readonly io: Io;
  readonly globals: Globals;
  readonly session: Session;
  /** Set off by Ctrl-C. */
  readonly stop: Stop;
  readonly version: string;
  /** Closes what was opened. */
  close(): Promise<void>;
}

/** What a command has to say. */
export interface Result {
  /** Printed with `--json`, in the envelope. */
  readonly data: unknown;
  /** Printed without. */
  readonly text: string;
  /** Lines for standard error: what was left out, who could not be asked. */
  readonly notes?: readonly string[] | undefined;
  readonly exitCode?: ExitCode | undefined;
}

export type Options = Readonly<Record<string, unknown>>;

export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** More than a line, for `--help`. */
  readonly description?: string;
  /** `<name>`, `[name]`, `<name...>`, with what it is. */
  readonly args?: readonly (readonly [string, string])[];
  /** As commander writes them, with what they do. */
  readonly options?: readonly (readonly [string, string, (string | undefined)?])[];
  readonly examples: readonly string[];
  /** Runs for long: it prints for itself, and ends when it is stopped. */
  readonly run: (
    context: Context,
    args: readonly (string | readonly string[] | undefined)[],
    options: Options,
  ) => Promise<Result | undefined>;
}

/** Runs one command as its end; set by `main`. */
export type Runner = (
  command: string,
  globals: Globals,
  run: (context: Context) => Promise<Result | undefined>,
) => Promise<void>;

export function addCommand(parent: Command, spec: CommandSpec, runner: Runner): Command {
  const command = parent
    .command(spec.name)
    .summary(spec.summary)
    .description(spec.description ?? `${spec.summary}.`);
  for (const [name, text] of spec.args ?? []) command.addArgument(new Argument(name, text));
  for (const [flags, text, value] of spec.options ?? []) {
    const option = new Option(flags, text);
    command.addOption(value === undefined ? option : option.default(value));
  }
  const examples = spec.examples.map((each) => `  $ mailfleet ${each}`).join("\n");
  command.addHelpText("after", `\nExample${spec.examples.length > 1 ? "s" : ""}:\n${examples}`);
  command.action(async (...given: unknown[]) => {
    const args = given.slice(0, -2) as (string | readonly string[] | undefined)[];
    await runner(pathOf(command), command.optsWithGlobals(), (context) => spec.run(context, args, command.opts()));
  });
  return command;
}

/** A group of commands about one noun. */
export function addGroup(
  program: Command,
  name: string,
  summary: string,
  specs: readonly CommandSpec[],
  runner: Runner,
): void {
  const group = program.command(name).summary(summary).description(`${summary}.`);
  for (const spec of specs) addCommand(group, spec, runner);
}

/** As it is typed, without the program's own name. */
function pathOf(command: Command): string {
  const names: string[] = [];
  for (let each: Command | null = command; each?.parent; each = each.parent) names.unshift(each.name());
  return names.join(" ");
}

export function openContext(globals: Globals, io: Io, version: string): Context {
  let session: Session | undefined;
  const stop = new Stop(io);
  return {
    io,
    globals,
    version,
    stop,
    // Read when it is needed: `simulate` and `doctor` have to work where the settings do not.
    get session() {
      session ??= new Session(readSettings(globals, io), io);
      return session;
    },
    close: async () => await session?.close(),
  };
}
