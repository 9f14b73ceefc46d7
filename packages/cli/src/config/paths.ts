import { homedir } from "node:os";
import path from "node:path";

type Env = Readonly<Record<string, string | undefined>>;

/** Where what is set by the user is kept. `MAILFLEET_HOME` puts everything into one folder. */
export function configFolder(env: Env): string {
  return env["MAILFLEET_HOME"] || path.join(env["XDG_CONFIG_HOME"] || fallback(env, "APPDATA", ".config"), "mailfleet");
}

/** Where the journal is. */
export function dataFolder(env: Env): string {
  return (
    env["MAILFLEET_HOME"] ||
    path.join(env["XDG_DATA_HOME"] || fallback(env, "LOCALAPPDATA", path.join(".local", "share")), "mailfleet")
  );
}

function fallback(env: Env, windows: string, others: string): string {
  return (process.platform === "win32" && env[windows]) || path.join(homedir(), others);
}
