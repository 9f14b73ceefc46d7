import { readFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../exit.js";
import type { Io } from "../io.js";
import { isProvider, PROVIDERS, type ProviderName } from "../providers.js";
import { suggest } from "../text/words.js";
import { findKeys, keyVariable } from "./keys.js";
import { dataFolder } from "./paths.js";
import { readSandbox, sandboxFile } from "./sandbox.js";

/** What was given on the command line, for every command. */
export interface Globals {
  readonly provider?: string | undefined;
  readonly tenant?: string | undefined;
  readonly config?: string | undefined;
  readonly journal?: string | undefined;
  readonly sandbox?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** A provider that can be asked. */
export interface Configured {
  readonly name: ProviderName;
  readonly apiKey: string;
  /** Where the key was found, for a message. */
  readonly source: string;
  /** Absent: all that the account has. */
  readonly tenants?: readonly string[] | undefined;
  readonly baseUrl?: string | undefined;
}

export interface Settings {
  readonly providers: readonly Configured[];
  /** `postgres://…`, or the path of a file. */
  readonly journal: string;
  readonly isSandbox: boolean;
  /** Values for the `{ $secret: name }` placeholders of orders, by name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The file that was read, if there was one. */
  readonly file?: string | undefined;
}

const FILE = "mailfleet.json";
const SECRET = "MAILFLEET_SECRET_";

interface FileProvider {
  readonly tenants?: readonly string[];
  readonly baseUrl?: string;
}

interface ConfigFile {
  readonly providers?: Readonly<Record<string, FileProvider>>;
  readonly journal?: string;
}

/** @throws UsageError if something is wrong with what was typed, or stands in a file */
export function readSettings(globals: Globals, io: Io): Settings {
  if (globals.sandbox) return sandboxSettings(globals, io);
  const { file, config } = readConfig(globals.config, io);
  const keys = findKeys(io);
  const providers = PROVIDERS.flatMap((name): Configured[] => {
    const found = keys[name];
    if (!found) return [];
    const { tenants, baseUrl } = config.providers?.[name] ?? {};
    const fromEnv = io.env[`${name.toUpperCase()}_TENANT`];
    return [{ name, apiKey: found.key, source: found.source, tenants: fromEnv ? [fromEnv] : tenants, baseUrl }];
  });
  const journal = globals.journal ?? io.env["MAILFLEET_JOURNAL"] ?? config.journal ?? defaultJournal(io);
  refusePassword(globals.journal, "--journal");
  refusePassword(config.journal, FILE);
  const password = passwordOf(journal);
  if (password) io.hide(password);
  return { providers: choose(providers, globals), journal, isSandbox: false, secrets: readSecrets(io), file };
}

function defaultJournal(io: Io): string {
  return path.join(dataFolder(io.env), "orders.db");
}

function sandboxSettings(globals: Globals, io: Io): Settings {
  const sandbox = readSandbox(io);
  if (!sandbox)
    throw new UsageError(`No sandbox is running (${sandboxFile(io)} is not there). Start one: mailfleet simulate`);
  const providers = sandbox.providers.map(({ name, url, tenant }) => ({
    name,
    apiKey: "sandbox",
    source: "the sandbox",
    tenants: [tenant],
    baseUrl: url,
  }));
  return {
    providers: choose(providers, globals),
    journal: globals.journal ?? sandbox.journal,
    isSandbox: true,
    secrets: readSecrets(io),
  };
}

/** Those that the command is about. */
function choose(all: readonly Configured[], { provider, tenant }: Globals): Configured[] {
  if (provider !== undefined && !isProvider(provider))
    throw new UsageError(`--provider: there is no provider "${provider}".${suggest(provider, PROVIDERS)}`);
  const chosen = all.filter(({ name }) => provider === undefined || name === provider);
  if (provider !== undefined && chosen.length === 0) throw new UsageError(noKey(provider as ProviderName));
  if (tenant === undefined) return chosen;
  if (chosen.length > 1) throw new UsageError(`--tenant needs --provider: whose tenant is "${tenant}"?`);
  return chosen.map((each) => ({ ...each, tenants: [tenant] }));
}

export function noKey(provider: ProviderName): string {
  return `There is no key for ${provider}. Set ${keyVariable(provider)}, or run: mailfleet keys set ${provider}`;
}

function readConfig(given: string | undefined, io: Io): { file?: string; config: ConfigFile } {
  const file = path.resolve(given ?? io.env["MAILFLEET_CONFIG"] ?? FILE);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" && given === undefined) return { config: {} };
    throw new UsageError(`${file} cannot be read (${code ?? "unknown"}). Give another one with --config.`);
  }
  return { file, config: checkConfig(parseConfig(text, file), file) };
}

function parseConfig(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
}

function checkConfig(value: unknown, file: string): ConfigFile {
  const config = asObject(value, file, ["providers", "journal"]);
  const { providers = {}, journal } = config;
  if (journal !== undefined && typeof journal !== "string")
    throw new UsageError(`${file}: journal must be a path, or postgres://…`);
  for (const [name, each] of Object.entries(asObject(providers, `${file}: providers`, PROVIDERS))) {
    const at = `${file}: providers.${name}`;
    const { tenants, baseUrl } = asObject(each, at, ["tenants", "baseUrl"]);
    if (
      tenants !== undefined &&
      !(Array.isArray(tenants) && tenants.every((id) => typeof id === "string" && id !== ""))
    )
      throw new UsageError(`${at}.tenants must be a list of ids.`);
    if (baseUrl !== undefined && typeof baseUrl !== "string") throw new UsageError(`${at}.baseUrl must be a URL.`);
  }
  return config as ConfigFile;
}

function asObject(value: unknown, at: string, known: readonly string[]): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError(`${at} must be an object.`);
  for (const name of Object.keys(value)) {
    if (/key|token|secret|password/i.test(name))
      throw new UsageError(`${at} has "${name}". Secrets do not belong into this file: mailfleet keys set <provider>`);
    if (!known.includes(name)) throw new UsageError(`${at} has "${name}".${suggest(name, known)}`);
  }
  return value as Record<string, unknown>;
}

/** What stands in an argument can be seen by every program of the machine, and what stands in a file of the project by whoever has it. */
function refusePassword(journal: string | undefined, where: string): void {
  if (journal === undefined || !passwordOf(journal)) return;
  throw new UsageError(
    `${where}: there is a password in the journal's address. Give it as MAILFLEET_JOURNAL, or the password as PGPASSWORD.`,
  );
}

export function isPostgres(journal: string): boolean {
  return /^postgres(ql)?:\/\//.test(journal);
}

function passwordOf(journal: string): string | undefined {
  if (!isPostgres(journal)) return undefined;
  try {
    const url = new URL(journal);
    return decodeURIComponent(url.password) || (url.searchParams.get("password") ?? undefined);
  } catch {
    throw new UsageError("The journal's address is not a URL such as postgres://user@host/database.");
  }
}

function readSecrets(io: Io): Record<string, string> {
  const found = Object.entries(io.env).filter(([name, value]) => name.startsWith(SECRET) && value);
  for (const [, value] of found) io.hide(value ?? "");
  return Object.fromEntries(found.map(([name, value]) => [name.slice(SECRET.length), value ?? ""]));
}
