import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ClientOptions } from "@mailfleet/http";
import type { Account, Provider } from "../src/index.js";

const ADAPTERS = new URL("../src/adapters/", import.meta.url);

/** The ids of all adapters. Nobody keeps a list of them. */
export const adapters: readonly string[] = readdirSync(fileURLToPath(ADAPTERS)).sort();

type Tenanted = Account & { forTenant(id: string): Provider };
type Create = (options: ClientOptions) => Tenanted | (Provider & { readonly forTenant?: never });

/** A provider by its id, bound to some tenant where it has tenants. */
export async function openProvider(id: string, options: Partial<ClientOptions> = {}): Promise<Provider> {
  const adapter = (await import(new URL(`${id}/index.ts`, ADAPTERS).href)) as Readonly<Record<string, unknown>>;
  const create = Object.entries(adapter).find(([name]) => /^create\w+Provider$/.test(name))?.[1];
  if (typeof create !== "function") throw new Error(`The adapter ${id} exports no create…Provider.`);
  const account = (create as Create)({ apiKey: "test-key", ...options });
  return account.forTenant ? account.forTenant("tenant-1") : account;
}
