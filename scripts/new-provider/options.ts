import { parseArgs } from "node:util";
import { pascal } from "../generate/shared.js";

export const HELP = `Usage: pnpm new-provider <id> --auth <how> --tenant <where> [options]

Writes a whole provider that compiles and passes its tests: a spec, a client, an adapter, and tests for each. What it says of the
provider is invented: every operation's x-source begins with "scaffold:", and no release goes out while one does.

  <id>              how packages and folders are called: small letters and digits, such as acme

  --auth HOW        bearer, or header:NAME where the key goes into a header of its own
  --tenant WHERE    header:NAME or query:NAME where calls name the tenant (workspace, organization, customer); add body:NAME where
                    POST bodies name it: query:userId,body:userId. none where a key has no tenants

  --name NAME       the provider's name as people write it (default: the id with a capital letter)
  --base-url URL    of its API (default: https://api.example.com/v1)
  --tenant-word W   what the provider calls a tenant (default: workspace)
  --dry-run         list the files and write nothing
  --no-install      write the files only: no pnpm install, no pnpm generate
  --help            this text

Example: pnpm new-provider acme --auth header:x-auth-acme --tenant header:x-workspace-key
Afterwards: CONTRIBUTING.md, "Adding a provider".
`;

/** Where a value travels in a request. */
export interface Carrier {
  readonly in: "header" | "query";
  readonly name: string;
}

export interface Tenant {
  readonly word: string;
  /** How operations without a body name it, and with one too unless `body` is there. */
  readonly parameter: Carrier;
  /** The key in the bodies of orders. */
  readonly body?: string;
}

/** What was asked for, checked. */
export interface Choices {
  readonly id: string;
  readonly name: string;
  readonly baseUrl: string;
  /** Absent: `Authorization: Bearer`. */
  readonly authHeader?: string;
  readonly tenant?: Tenant;
  readonly dryRun: boolean;
  readonly install: boolean;
}

/** Something in the command line that has to be written otherwise. */
export class UsageError extends Error {}

export function readChoices(args: readonly string[]): Choices | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  const [id, ...more] = positionals;
  if (id === undefined)
    throw new UsageError("Give the provider an id: pnpm new-provider acme --auth bearer --tenant none");
  if (more.length > 0) throw new UsageError(`One provider at a time; ${more.join(" ")} is too much.`);
  if (!/^[a-z][a-z0-9]*$/.test(id))
    throw new UsageError(`${id} cannot be an id: use small letters and digits, a letter first.`);
  const authHeader = readAuth(values.auth);
  const tenant = readTenant(values.tenant, values["tenant-word"]);
  return {
    id,
    name: readName(values.name ?? pascal(id)),
    baseUrl: readBaseUrl(values["base-url"] ?? "https://api.example.com/v1"),
    ...(authHeader !== undefined && { authHeader }),
    ...(tenant && { tenant }),
    dryRun: values["dry-run"] ?? false,
    install: !values["no-install"],
  };
}

type Values = Partial<Record<"auth" | "tenant" | "name" | "base-url" | "tenant-word", string>> &
  Partial<Record<"dry-run" | "no-install" | "help", boolean>>;

function parse(args: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        auth: text,
        tenant: text,
        name: text,
        "base-url": text,
        "tenant-word": text,
        "dry-run": flag,
        "no-install": flag,
        help: { ...flag, short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readAuth(given: string | undefined): string | undefined {
  if (given === "bearer") return undefined;
  const name = /^header:(.+)$/.exec(given ?? "")?.[1];
  if (name !== undefined) return readHeaderName(name);
  throw new UsageError(`--auth must be bearer or header:NAME${given === undefined ? "" : `, not ${given}`}.`);
}

function readTenant(given: string | undefined, word = "workspace"): Tenant | undefined {
  if (given === "none") return undefined;
  const form =
    "--tenant must be none, header:NAME or query:NAME, with ,body:NAME after it where POST bodies name the tenant";
  if (given === undefined) throw new UsageError(`${form}.`);
  const [first = "", second, ...more] = given.split(",");
  const [, place, name = ""] = /^(header|query):(.+)$/.exec(first) ?? [];
  const body = second === undefined ? undefined : /^body:(.+)$/.exec(second)?.[1];
  if (place === undefined || more.length > 0 || (second !== undefined && body === undefined))
    throw new UsageError(`${form}; not ${given}. Reads have no body, so a header or the query has to name it there.`);
  for (const each of [name, body]) {
    if (each !== undefined && !/^[A-Za-z][\w-]*$/.test(each))
      throw new UsageError(`${each} cannot be the name of a parameter.`);
  }
  if (!/^[a-z]+$/.test(word)) throw new UsageError(`--tenant-word must be one word in small letters, not ${word}.`);
  if (["domain", "mailbox", "order"].includes(word))
    throw new UsageError(`A tenant cannot be called ${word}: that is another thing here.`);
  return {
    word,
    parameter: { in: place === "header" ? "header" : "query", name: place === "header" ? readHeaderName(name) : name },
    ...(body !== undefined && { body }),
  };
}

function readHeaderName(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9-]*$/.test(name)) return name;
  throw new UsageError(`${name} cannot be the name of a header: use letters, digits and hyphens.`);
}

function readName(name: string): string {
  if (/^[A-Z][A-Za-z0-9]*(?: [A-Z0-9][A-Za-z0-9]*)*$/.test(name)) return name;
  throw new UsageError(
    `--name must be words of letters and digits with capitals, such as "Cold Mail Reseller", not ${name}.`,
  );
}

function readBaseUrl(text: string): string {
  if (URL.canParse(text) && new URL(text).protocol === "https:" && !/[?#]|\/$/.test(text)) return text;
  throw new UsageError(
    `--base-url must be an https:// address without a slash, query or fragment at its end, not ${text}.`,
  );
}
