import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Io } from "../io.js";
import type { ProviderName } from "../providers.js";
import { dataFolder } from "./paths.js";

/** The simulators that `mailfleet simulate` runs now. */
export interface Sandbox {
  readonly pid: number;
  readonly startedAt: string;
  /** Of its own: what another sandbox sold is not available here. */
  readonly journal: string;
  readonly providers: readonly { readonly name: ProviderName; readonly url: string; readonly tenant: string }[];
}

export function sandboxFile(io: Io): string {
  return path.join(dataFolder(io.env), "sandbox.json");
}

export function readSandbox(io: Io): Sandbox | undefined {
  let sandbox: Sandbox;
  try {
    sandbox = JSON.parse(readFileSync(sandboxFile(io), "utf8")) as Sandbox;
    process.kill(sandbox.pid, 0);
  } catch {
    return undefined;
  }
  return sandbox;
}

export function writeSandbox(io: Io, providers: Sandbox["providers"]): Sandbox {
  const startedAt = new Date().toISOString();
  const folder = path.join(dataFolder(io.env), "sandbox");
  // What earlier ones bought is gone with them.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const sandbox = { pid: process.pid, startedAt, journal: path.join(folder, "orders.db"), providers };
  writeFileSync(sandboxFile(io), `${JSON.stringify(sandbox, undefined, 2)}\n`, { mode: 0o600 });
  return sandbox;
}

export function removeSandbox(io: Io): void {
  if (readSandbox(io)?.pid === process.pid) rmSync(sandboxFile(io), { force: true });
}
