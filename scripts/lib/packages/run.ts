import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { root } from "../spec.js";

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** The Node that `node` means for it; else the one that runs this. */
  readonly node?: string;
  /** The program is ended after this long. */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 300_000;

/** Runs a program and resolves to what it printed. As many at once as there are cores; the others wait. */
export async function run(
  file: string,
  args: readonly string[],
  cwd: string,
  options: RunOptions = {},
): Promise<string> {
  await takeSlot();
  try {
    return await start(file, args, cwd, options);
  } finally {
    giveSlot();
  }
}

async function start(file: string, args: readonly string[], cwd: string, options: RunOptions): Promise<string> {
  // What pnpm and npm tell their scripts about this project is not for a project elsewhere.
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_(?!config_registry$)/i.test(name));
  const { env = {}, node = process.execPath, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const PATH = [path.dirname(node), path.join(root, "node_modules/.bin"), process.env.PATH].join(path.delimiter);
  const child = spawn(file, args, {
    cwd,
    env: { ...Object.fromEntries(inherited), PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: timeoutMs,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const end = await new Promise<string>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(signal ?? String(code)));
  });
  if (end === "0") return stdout;
  throw new Error(`${[path.basename(file), ...args].join(" ")} ended with ${end}\n  in ${cwd}\n${stdout}${stderr}`);
}

const waiting: (() => void)[] = [];
let free = Math.max(2, availableParallelism());

async function takeSlot(): Promise<void> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

function giveSlot(): void {
  const next = waiting.shift();
  if (next) next();
  else free += 1;
}

export function bin(name: string): string {
  return path.join(root, "node_modules/.bin", name);
}

/** Does all of it, and then fails with every failure at once. */
export async function all<T>(tasks: readonly Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(tasks);
  const failures = results.flatMap((result) => (result.status === "rejected" ? [result.reason as Error] : []));
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join("\n\n"));
  return results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
}
