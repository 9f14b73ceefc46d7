import { readFileSync } from "node:fs";
import type { JsonObject, OrderItem } from "@mailfleet/core";
import { LineCounter, parseDocument } from "yaml";
import { UsageError } from "./exit.js";
import { suggest } from "./text/words.js";

/** What an order file says. The items are checked by the provider's own `orders.plan`. */
export interface OrderFile {
  readonly key?: string;
  readonly provider?: string;
  readonly tenant?: string;
  readonly items: readonly OrderItem[];
  readonly providerOptions?: JsonObject;
}

const KNOWN = ["key", "provider", "tenant", "items", "providerOptions"] as const;
/** A top-level name that begins so holds what is used by an anchor. */
const SHARED = /^(\.|x-)/;

/** Reads YAML or JSON. `-` is standard input. */
export function readOrderFile(file: string): OrderFile {
  const text = readText(file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new UsageError(`${file}:${line}:${col}: ${error.message.split("\n")[0]}`);
  }
  const order: unknown = document.toJS({ maxAliasCount: 10_000 });
  if (typeof order !== "object" || order === null || Array.isArray(order))
    throw new UsageError(`${file} must be an object with items. See: mailfleet plan --help`);
  for (const name of Object.keys(order)) {
    if (!KNOWN.some((each) => each === name) && !SHARED.test(name))
      throw new UsageError(`${file} has "${name}".${suggest(name, KNOWN)}`);
  }
  return check(order as Partial<Record<(typeof KNOWN)[number], unknown>>, file);
}

function check(order: Partial<Record<(typeof KNOWN)[number], unknown>>, file: string): OrderFile {
  const { items, providerOptions } = order;
  for (const name of ["key", "provider", "tenant"] as const)
    if (order[name] !== undefined && typeof order[name] !== "string")
      throw new UsageError(`${file}: ${name} must be a text. Put it in quotes.`);
  if (!Array.isArray(items) || items.length === 0)
    throw new UsageError(`${file}: items must be a list with at least one. See: mailfleet plan --help`);
  if (providerOptions !== undefined && (typeof providerOptions !== "object" || providerOptions === null))
    throw new UsageError(`${file}: providerOptions must be an object.`);
  const { key, provider, tenant } = order as OrderFile;
  return {
    ...(key !== undefined && { key }),
    ...(provider !== undefined && { provider }),
    ...(tenant !== undefined && { tenant }),
    items: items as readonly OrderItem[],
    ...(providerOptions !== undefined && { providerOptions: providerOptions as JsonObject }),
  };
}

export function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "is not there" : `cannot be read (${code})`;
    throw new UsageError(`${file} ${why}.`);
  }
}
