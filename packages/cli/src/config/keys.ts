import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../exit.js";
import type { Io } from "../io.js";
import { isProvider, PROVIDERS, type ProviderName } from "../providers.js";
import { suggest } from "../text/words.js";
import { configFolder } from "./paths.js";

export interface FoundKey {
  readonly key: string;
  /** Where it was found, for a message: the name of a variable, or a path. */
  readonly source: string;
}

export function keyFile(io: Io): string {
  return path.join(configFolder(io.env), "keys.json");
}

/** The variable that may hold the key of a provider: INBOXKIT_KEY. */
export function keyVariable(provider: ProviderName): string {
  return `${provider.toUpperCase()}_KEY`;
}

/** The environment takes precedence over the file. */
export function findKeys(io: Io): Partial<Record<ProviderName, FoundKey>> {
  const inFile = readKeyFile(io);
  return Object.fromEntries(
    PROVIDERS.flatMap((provider) => {
      const variable = keyVariable(provider);
      const fromEnv = io.env[variable]?.trim();
      const key = fromEnv || inFile[provider];
      if (!key) return [];
      io.hide(key);
      return [[provider, { key, source: fromEnv ? variable : keyFile(io) }]];
    }),
  );
}

/** @throws UsageError if others may read the file: then the keys are not secret. */
function readKeyFile(io: Io): Partial<Record<ProviderName, string>> {
  const file = keyFile(io);
  let text: string;
  try {
    const { mode } = statSync(file);
    if (process.platform !== "win32" && (mode & 0o077) !== 0)
      throw new UsageError(`${file} can be read by others on this machine. Run: chmod 600 ${file}`);
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
  const keys = parse(text, file);
  for (const [name, key] of Object.entries(keys)) {
    if (!isProvider(name)) throw new UsageError(`${file} has a key for "${name}".${suggest(name, PROVIDERS)}`);
    if (typeof key !== "string" || key.trim() === "")
      throw new UsageError(`${file}: the key of ${name} must be a text.`);
  }
  return keys;
}

function parse(text: string, file: string): Partial<Record<ProviderName, string>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Not with its text: it may be a key.
  }
  throw new UsageError(`${file} is not a JSON object of provider and key. Run: mailfleet keys set inboxkit`);
}

export function writeKey(io: Io, provider: ProviderName, key: string | undefined): string {
  const file = keyFile(io);
  const { [provider]: _, ...others } = readKeyFile(io);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const keys = { ...others, ...(key !== undefined && { [provider]: key }) };
  writeFileSync(file, `${JSON.stringify(keys, undefined, 2)}\n`, { mode: 0o600 });
  return file;
}
