import { closeSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import type { Journal, Provider } from "@mailfleet/core";
import { type Configured, isPostgres, noKey, type Settings } from "./config/config.js";
import { keyVariable } from "./config/keys.js";
import { UsageError } from "./exit.js";
import type { Io } from "./io.js";
import {
  isProvider,
  type Limiter,
  openAccount,
  type OpenAccount,
  PROVIDERS,
  rateLimitsOf,
  tenantWordOf,
} from "./providers.js";

/** What one command works with. Nothing is opened before it is needed. */
export class Session {
  readonly settings: Settings;
  readonly io: Io;
  readonly #fetch: typeof globalThis.fetch | undefined;
  readonly #accounts = new Map<string, Promise<OpenAccount>>();
  readonly #closing: (() => Promise<void> | void)[] = [];
  #journal: Promise<Journal> | undefined;
  #providers: Promise<readonly Provider[]> | undefined;

  constructor(settings: Settings, io: Io, fetch?: typeof globalThis.fetch) {
    this.settings = settings;
    this.io = io;
    this.#fetch = fetch;
  }

  /** Every provider that the command is about, bound to each of its tenants. */
  providers(): Promise<readonly Provider[]> {
    this.#providers ??= this.#bindAll();
    return this.#providers;
  }

  async #bindAll(): Promise<readonly Provider[]> {
    if (this.settings.providers.length === 0) throw noProvider();
    const bound = await Promise.all(
      this.settings.providers.map(async (configured) => {
        const account = await this.account(configured);
        if (!account.forTenant) return [account];
        return (await this.tenantsOf(configured)).map((tenant) => account.forTenant(tenant));
      }),
    );
    return bound.flat();
  }

  /** The one provider and tenant that an order goes to. */
  async only(): Promise<Provider> {
    const { providers } = this.settings;
    const [configured] = providers;
    if (!configured) throw noProvider();
    if (providers.length > 1)
      throw new UsageError(`Which provider? Give --provider: ${providers.map(({ name }) => name).join(", ")}.`);
    return await this.bind(configured.name);
  }

  /** A provider by its name, for a tenant, or for its only one. */
  async bind(name: string, tenant?: string): Promise<Provider> {
    if (!isProvider(name)) throw new UsageError(`There is no provider "${name}". Known: ${PROVIDERS.join(", ")}.`);
    const configured = this.settings.providers.find((each) => each.name === name);
    if (!configured) throw new UsageError(noKey(name));
    const account = await this.account(configured);
    if (!account.forTenant) {
      if (tenant === undefined) return account;
      throw new UsageError(`${name} has no tenants. Leave --tenant out.`);
    }
    if (tenant !== undefined) return account.forTenant(tenant);
    const tenants = await this.tenantsOf(configured);
    const [first] = tenants;
    const word = tenantWordOf(name) ?? "tenant";
    if (first === undefined) throw new UsageError(`The account at ${name} has no ${word} yet. Make one first.`);
    if (tenants.length > 1)
      throw new UsageError(`Which ${word} of ${name}? Give --tenant: ${tenants.slice(0, 10).join(", ")}.`);
    return account.forTenant(first);
  }

  account(configured: Configured): Promise<OpenAccount> {
    const known = this.#accounts.get(configured.name);
    if (known) return known;
    const opening = this.#openAccount(configured);
    this.#accounts.set(configured.name, opening);
    return opening;
  }

  async tenantsOf(configured: Configured): Promise<readonly string[]> {
    if (configured.tenants) return configured.tenants;
    const { tenants } = await this.account(configured);
    const ids: string[] = [];
    for await (const { id } of tenants?.list() ?? []) ids.push(id);
    return ids;
  }

  journal(): Promise<Journal> {
    this.#journal ??= this.#openJournal();
    return this.#journal;
  }

  async close(): Promise<void> {
    for (const close of this.#closing.toReversed()) await close();
  }

  async #openAccount({ name, apiKey, baseUrl }: Configured): Promise<OpenAccount> {
    const { secrets } = this.settings;
    return await openAccount(name, {
      apiKey,
      secrets,
      ...(baseUrl !== undefined && { baseUrl }),
      ...(this.#fetch && { fetch: this.#fetch }),
      ...(isPostgres(this.settings.journal) && { limiter: await this.#shareLimit(name, apiKey) }),
    });
  }

  /** Who shares a journal in Postgres shares the rate limits of the key as well. */
  async #shareLimit(name: Configured["name"], apiKey: string): Promise<Limiter> {
    const { postgresLimiter } = await import("@mailfleet/postgres");
    const limiter = postgresLimiter({ connect: this.settings.journal });
    this.#closing.push(() => limiter.close());
    return limiter.forKey(apiKey, await rateLimitsOf(name));
  }

  async #openJournal(): Promise<Journal> {
    const { journal: address } = this.settings;
    if (isPostgres(address)) {
      const { postgresJournal } = await import("@mailfleet/postgres");
      const journal = postgresJournal({ connect: address });
      this.#closing.push(() => journal.close());
      return journal;
    }
    const file = path.resolve(address.replace(/^(sqlite|file):/, ""));
    const [{ default: Database }, { sqliteJournal }] = await Promise.all([
      import("libsql"),
      import("@mailfleet/sqlite"),
    ]);
    let database: InstanceType<typeof Database>;
    try {
      // It names people and prices: SQLite gives its other files the same rights.
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
      closeSync(openSync(file, "a", 0o600));
      database = new Database(file);
    } catch (error) {
      throw new UsageError(
        `The journal ${file} cannot be opened (${error instanceof Error ? error.message : ""}). Give another one with --journal.`,
      );
    }
    this.#closing.push(() => void database.close());
    return sqliteJournal(database);
  }
}

function noProvider(): UsageError {
  return new UsageError(
    `No provider is set up. Set ${PROVIDERS.map(keyVariable).join(" or ")}, run mailfleet keys set <provider>, or try it with: mailfleet simulate`,
  );
}
