import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const PACKAGES = path.join(import.meta.dirname, "../..");
const SPECS = path.join(PACKAGES, "../specs");

/** The id of every provider that has a spec and a client. Nobody keeps a list of them. */
export const providers: readonly string[] = readdirSync(SPECS)
  .filter((id) => existsSync(path.join(SPECS, id, "openapi.yaml")) && existsSync(path.join(PACKAGES, id, "src")))
  .sort();

/** What a provider's client package is called and exports. */
export interface ClientPackage {
  readonly id: string;
  readonly name: string;
  /** The function that makes its client: `createAcmeClient`. */
  readonly create: string;
  /** The type of its client: `AcmeClient`. */
  readonly type: string;
  readonly operations: number;
  readonly facts: Facts;
  /** The names of its values. */
  readonly exports: readonly string[];
}

interface Facts {
  readonly operations: Readonly<Record<string, { readonly method: string; readonly path: string }>>;
}

interface Loaded {
  readonly [name: string]: unknown;
  readonly facts: Facts;
}

export async function clientPackage(id: string): Promise<ClientPackage> {
  const loaded = (await import(pathToFileURL(path.join(PACKAGES, id, "src/index.ts")).href)) as Loaded;
  const create = Object.keys(loaded).find((name) => /^create\w+Client$/.test(name));
  if (create === undefined) throw new Error(`@mailfleet/${id} exports no create…Client.`);
  const { facts } = loaded;
  const exports = Object.keys(loaded);
  const operations = Object.keys(facts.operations).length;
  return { id, name: `@mailfleet/${id}`, create, type: create.slice("create".length), operations, facts, exports };
}

/** The address of a built module of one of our packages, to be imported. */
export function built(id: string, file: string): string {
  return pathToFileURL(path.join(PACKAGES, id, "dist", file)).href;
}
