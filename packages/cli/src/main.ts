import { readFileSync } from "node:fs";
import { MailfleetError } from "@mailfleet/core";
import { Command, CommanderError } from "commander";
import { addCommand, addGroup, openContext, type Result, type Runner } from "./command.js";
import { COSTS, EXPORTS, PREWARM, TENANTS, WALLET } from "./commands/account.js";
import { BUDGETS } from "./commands/budgets.js";
import { DNS, DOMAINS } from "./commands/domains.js";
import { MAILBOXES } from "./commands/mailboxes.js";
import { MCP } from "./commands/mcp.js";
import { ORDERS } from "./commands/orders.js";
import { APPLY, APPROVE, PLAN } from "./commands/plan.js";
import { addMock, SIMULATE } from "./commands/servers.js";
import { DOCTOR, KEYS, WEBHOOKS } from "./commands/setup.js";
import { SHELLS, type Shell, writeCompletion } from "./completion.js";
import type { Globals } from "./config/config.js";
import { keyVariable } from "./config/keys.js";
import { EXIT, exitCodeOf, RefusedError, UsageError } from "./exit.js";
import { createIo, type Io } from "./io.js";
import type { Output, OutputError } from "./output/types.js";
import { listTitles, PROVIDERS } from "./providers.js";
import { clean } from "./text/clean.js";
import { suggest } from "./text/words.js";

const MANIFEST = new URL("../package.json", import.meta.url);
const { version } = JSON.parse(readFileSync(MANIFEST, "utf8")) as { version: string };

/** Runs the command line, and says what the process has to end with. */
export async function main(argv: readonly string[], io: Io = createIo()): Promise<number> {
  let exitCode: number = EXIT.done;
  const isJson = argv.includes("--json");
  const fail = (error: unknown, command: string): void => {
    exitCode = exitCodeOf(error);
    report(io, isJson, command, error, exitCode);
  };
  const runner: Runner = async (command, globals, run) => {
    const context = openContext(globals, io, version);
    try {
      const result = await run(context);
      if (!result) return;
      exitCode = result.exitCode ?? EXIT.done;
      print(io, globals, command, result, exitCode);
    } catch (error) {
      io.busy("");
      fail(error, command);
    } finally {
      await context.close();
    }
  };
  const program = createProgram(io, runner);
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version end like this too.
    if (error.exitCode !== 0) fail(new UsageError(oneLine(program, argv, error)), commandPath(closest(program, argv)));
  }
  return exitCode;
}

function createProgram(io: Io, runner: Runner): Command {
  const program = createRoot(io);
  addCommands(program, runner);
  addMock(program, MANIFEST);
  addCompletion(program, io);
  // What is set on the program holds for its commands only if each is told.
  for (const each of descendants(program)) each.copyInheritedSettings(each.parent ?? program).helpCommand(false);
  return program;
}

function createRoot(io: Io): Command {
  return new Command("mailfleet")
    .description(`Plan, buy and look after cold-email domains and mailboxes at ${listTitles()}.`)
    .version(version, "--version", "print the version")
    .option("--provider <name>", `only this provider: ${PROVIDERS.join(", ")} (default: all that have a key)`)
    .option("--tenant <id>", "only this workspace, organization or user (default: all of the account)")
    .option("--journal <where>", "postgres://… or the path of a file (default: a file in your data folder)")
    .option("--config <file>", "settings (default: mailfleet.json, if it is there)")
    .option("--sandbox", "use the simulators that mailfleet simulate runs")
    .option("--json", "print JSON in a documented, versioned shape")
    .helpOption("-h, --help", "print this text")
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => helpWidth(io),
    })
    .addHelpText("after", HELP);
}

function addCommands(program: Command, runner: Runner): void {
  for (const spec of [PLAN, APPLY, APPROVE]) addCommand(program, spec, runner);
  addGroup(program, "orders", "The ledger of orders", ORDERS, runner);
  addGroup(program, "domains", "Domains", DOMAINS, runner);
  addGroup(program, "mailboxes", "Mailboxes and their logins", MAILBOXES, runner);
  addGroup(program, "dns", "DNS records", DNS, runner);
  addGroup(program, "prewarm", "Prewarmed domains", [PREWARM], runner);
  addGroup(program, "exports", "Handing mailboxes to sending tools", EXPORTS, runner);
  addGroup(program, "tenants", "Workspaces, organizations and users", [TENANTS], runner);
  for (const spec of [WALLET, COSTS]) addCommand(program, spec, runner);
  addGroup(program, "budgets", "What may be spent by agents, workers and scripts", BUDGETS, runner);
  addGroup(program, "webhooks", "Webhooks", WEBHOOKS, runner);
  addGroup(program, "keys", "API keys", KEYS, runner);
  for (const spec of [DOCTOR, MCP, SIMULATE]) addCommand(program, spec, runner);
}

function addCompletion(program: Command, io: Io): void {
  program
    .command("completion")
    .summary("Print the completion script of a shell")
    .description('Prints a completion script. For bash: eval "$(mailfleet completion bash)"')
    .argument("<shell>", SHELLS.join(", "))
    .addHelpText("after", "\nExample:\n  $ mailfleet completion zsh > ~/.zfunc/_mailfleet")
    .action((shell: string) => {
      if (!SHELLS.some((each) => each === shell))
        throw new CommanderError(2, "mailfleet", `There is no completion for "${shell}".${suggest(shell, SHELLS)}`);
      io.out(writeCompletion(program, shell as Shell));
    });
}

const HELP = `
Keys come from the environment (${PROVIDERS.map(keyVariable).join(", ")}) or from mailfleet keys set.
Without an account: mailfleet simulate, and in another terminal mailfleet --sandbox domains list.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused before spending, 4 unknown outcome,
5 not settled yet, 6 awaits payment or a person`;

function descendants(command: Command): Command[] {
  return command.commands.flatMap((each) => [each, ...descendants(each)]);
}

function helpWidth({ columns }: Io): number {
  return Number.isFinite(columns) ? columns : 100;
}

/** What commander has to say, in one line that says what to do. */
function oneLine(program: Command, argv: readonly string[], { message, code }: CommanderError): string {
  const text = message.replace(/^error: /, "").replaceAll(/\s*\n\s*/g, " ");
  const command = closest(program, argv);
  const name = ["mailfleet", ...(command === program ? [] : [commandPath(command)])].join(" ");
  if (code === "commander.help")
    return `Which one? ${command.commands.map((each) => each.name()).join(", ")}. See: ${name} --help`;
  const told = `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? "" : "."}`;
  const hint =
    code === "commander.unknownCommand"
      ? suggestCommand(command, argv)
      : code === "commander.unknownOption"
        ? suggestOption(command, text)
        : "";
  return `${told}${hint} See: ${name} --help`;
}

function suggestCommand(command: Command, argv: readonly string[]): string {
  const word = argv.find((each) => !each.startsWith("-") && !commandPath(command).split(" ").includes(each)) ?? "";
  return suggest(
    word,
    command.commands.map((each) => each.name()),
  );
}

function suggestOption(command: Command, text: string): string {
  const word = /'(--?[^'=]+)/.exec(text)?.[1] ?? "";
  const own = [...command.options, ...(command.parent?.options ?? []), ...(command.parent?.parent?.options ?? [])];
  const hint = suggest(
    word,
    own.flatMap(({ long }) => long ?? []),
  );
  return hint.startsWith(" Did you mean") ? hint : "";
}

/** The command that was meant, as far as it was typed. */
function closest(program: Command, argv: readonly string[]): Command {
  let command = program;
  for (const word of argv.filter((each) => !each.startsWith("-"))) {
    const next = command.commands.find((each) => each.name() === word);
    if (next) command = next;
  }
  return command;
}

function commandPath(command: Command): string {
  if (!command.parent) return "";
  return `${commandPath(command.parent)} ${command.name()}`.trim();
}

function print(io: Io, { json }: Globals, command: string, result: Result, exitCode: number): void {
  for (const note of result.notes ?? []) if (!json) io.err(note);
  if (!json) return io.out(result.text);
  writeJson(io, { version: 1, command, exitCode, data: result.data });
}

function writeJson(io: Io, output: Output): void {
  io.out(`${JSON.stringify(output, undefined, io.columns === Number.POSITIVE_INFINITY ? 0 : 2)}\n`);
}

function report(io: Io, isJson: boolean, command: string, error: unknown, exitCode: number): void {
  const told = describeError(error);
  if (isJson) writeJson(io, { version: 1, command, exitCode, error: told });
  io.err(`${io.style("red", "mailfleet")}: ${clean(told.message)}`);
  if (told.code === "internal" && error instanceof Error && io.env["MAILFLEET_DEBUG"]) io.err(error.stack ?? "");
}

function describeError(error: unknown): OutputError {
  if (MailfleetError.isInstance(error)) {
    const { code, message, outcome, disposition, provider, operation } = error;
    return { code, message, outcome, disposition, provider, operation };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) return { code: "usage", message, outcome: "not-applied" };
  if (error instanceof RefusedError) return { code: "refused", message, outcome: "not-applied" };
  // A fault of this program: nothing says how far it came.
  return {
    code: "internal",
    message: `${message} (a fault of mailfleet; MAILFLEET_DEBUG=1 shows where)`,
    outcome: "unknown",
  };
}
