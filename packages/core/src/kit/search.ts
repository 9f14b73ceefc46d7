import type { DomainSearchOptions } from "../contract/index.js";
import { invalidArgument } from "./errors.js";

/** A search for names, with nothing left open. */
export interface Search {
  readonly limit: number;
  /** In lower case, without a dot in front. Absent: what the provider offers. */
  readonly tlds?: readonly string[];
}

const DEFAULT_LIMIT = 20;

/** @throws MailfleetError `invalid-argument` if the keyword or the limit is not valid. */
export function checkSearch(
  provider: string,
  keyword: string,
  { limit = DEFAULT_LIMIT, tlds }: DomainSearchOptions,
): Search {
  const refuse = (message: string): Error => invalidArgument(provider, message, "domains.search");
  if (typeof keyword !== "string" || keyword.trim() === "") throw refuse("keyword must be a word or a name.");
  if (!Number.isInteger(limit) || limit < 0) throw refuse(`limit must be a whole number from 0, not ${String(limit)}.`);
  return { limit, ...(tlds && { tlds: tlds.map((tld) => tld.toLowerCase().replace(/^\./, "")) }) };
}
