import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  type RunningSimulator,
  simulated,
  type SimulatedId,
  type SimulatorOptions,
  startSimulator,
} from "@mailfleet/simulator";
import { onTestFinished } from "vitest";
import type { Output } from "../src/output/types.js";

export const BIN = fileURLToPath(new URL("../bin/mailfleet.js", import.meta.url));
export const KEY = "planted-key-7Q2x";

const REGISTRANT = {
  firstName: "Ada",
  lastName: "Byron",
  email: "ada@example.org",
  phone: "+44.2079460000",
  addressLine1: "1 Row",
  city: "Leeds",
  state: "West Yorkshire",
  postalCode: "LS1 1AA",
  country: "GB",
};
export const PEOPLE = [{ localPart: "grace", firstName: "Grace", lastName: "Hopper" }];
/** A week, in which everything becomes ready. */
export const WEEK_MS = 7 * 86_400_000;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The envelope that `--json` printed. */
  readonly json: Output<Record<string, never>>;
}

export type ProviderName = SimulatedId;
const ALL: readonly ProviderName[] = simulated;

/** Only those that the desk was opened with are there. */
export type Simulators = { readonly [P in ProviderName]: RunningSimulator<P> };

export interface Desk {
  /** A folder of its own: settings, journal, and where the command runs. */
  readonly folder: string;
  readonly env: Record<string, string>;
  readonly simulators: Simulators;
  /** Runs the built command to its end. */
  run(...args: readonly string[]): Promise<Ended>;
  /** The same with `--json`. */
  json(...args: readonly string[]): Promise<Ended>;
  start(args: readonly string[]): Running;
  /** Writes a file into the folder, and says its name. */
  write(name: string, content: unknown): string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface DeskOptions extends SimulatorOptions {
  readonly providers?: readonly ProviderName[];
  readonly env?: Readonly<Record<string, string>>;
}

const SEED = {
  domains: ["northwind-mail.com"],
  mailboxes: ["ada@northwind-mail.com", "alan@northwind-mail.com"],
  stock: ["warm-harbor.com"],
};

/** A folder, the simulators of some providers, and the command that is set up for them by environment and file. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const { providers = ALL, env: more = {}, ...own } = options;
  const folder = mkdtempSync(path.join(tmpdir(), "mailfleet-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const simulators: Partial<Record<ProviderName, unknown>> = {};
  const config: Record<string, unknown> = {};
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    MAILFLEET_HOME: path.join(folder, "home"),
    COLUMNS: "100",
  };
  for (const name of providers) {
    const simulator = await startSimulator(name, { ...SEED, ...own });
    onTestFinished(async () => await simulator.close());
    simulators[name] = simulator;
    config[name] = { baseUrl: simulator.url, tenants: [simulator.tenant] };
    env[`${name.toUpperCase()}_KEY`] = KEY;
  }
  mkdirSync(path.join(folder, "home"));
  const write = (name: string, content: unknown): string => {
    writeFileSync(
      path.join(folder, name),
      typeof content === "string" ? content : JSON.stringify(content, undefined, 2),
    );
    return name;
  };
  write("mailfleet.json", { providers: config });
  Object.assign(env, more);
  const start = (args: readonly string[]): Running => startCommand(args, { cwd: folder, env });
  const run = async (...args: readonly string[]): Promise<Ended> => await start(args).ended;
  return {
    folder,
    env,
    simulators: simulators as Simulators,
    start,
    run,
    json: (...args) => run(...args, "--json"),
    write,
  };
}

export function startCommand(
  args: readonly string[],
  { cwd, env, input }: { readonly cwd: string; readonly env: Record<string, string>; readonly input?: string },
): Running {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => undefined);
  child.stdin.end(input ?? "");
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) =>
      resolve({
        code,
        out,
        err,
        get json() {
          return JSON.parse(out) as Output<Record<string, never>>;
        },
      }),
    );
  });
  return { child, ended };
}

/** Two new mailboxes on a new domain. */
export function orderOf(key: string, more: Readonly<Record<string, unknown>> = {}): object {
  return {
    key,
    provider: "inboxkit",
    items: [
      { kind: "register", domain: "acme-mail.com", registrant: REGISTRANT },
      { kind: "mailboxes", domain: "acme-mail.com", platform: "google", people: PEOPLE },
    ],
    ...more,
  };
}

/** A mailbox on a domain that is there, which one call buys. */
export function mailboxOrder(key: string, localPart = "grace"): object {
  const people = [{ localPart, firstName: "Grace", lastName: "Hopper" }];
  const items = [{ kind: "mailboxes", domain: "northwind-mail.com", platform: "google", people }];
  return { key, provider: "inboxkit", items };
}

export async function planned(desk: Desk, order: object, file = "plan.json"): Promise<string> {
  desk.write("order.json", order);
  const { code, err } = await desk.run("plan", "order.json", "-o", file);
  if (code !== 0) throw new Error(`It could not be planned: ${err}`);
  return file;
}

/** What was bought, without what was renewed since. */
export function boughtOf({ world }: { readonly world: RunningSimulator["world"] }): string[] {
  return world.receipts
    .filter(({ kind }) => kind !== "renewal")
    .map(({ name }) => name)
    .sort();
}

export async function until(isSo: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  for (const end = Date.now() + ms; !(await isSo());) {
    if (Date.now() > end) throw new Error("It did not come to be so.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
