import type { InboxKitClient, SearchAvailableDomainsReply, SearchAvailableDomainsRequest } from "@mailfleet/inboxkit";
import type { DomainOffer, DomainSearch, DomainSearchOptions } from "../../contract/index.js";
import { invalidArgument } from "../../kit/errors.js";
import { readDomain } from "../../kit/names.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { checkSearch } from "../../kit/search.js";
import { sourced } from "./replies.js";
import { PROVIDER } from "./words.js";

/** One name that InboxKit found. */
export type FoundDomain = SearchAvailableDomainsReply["domains"][number];

export function createDomainSearch(client: InboxKitClient): DomainSearch<FoundDomain> {
  return {
    search: async (keyword, options = {}) => {
      const body = writeSearch(keyword, options);
      if (body.num === 0) return [];
      const reply = await client.searchAvailableDomains({ body }, callOptions(options));
      const rows = ReplyReader.of(PROVIDER, "searchAvailableDomains", reply).rows("domains");
      return rows.filter(isFree).map(readFound).slice(0, body.num);
    },
  };
}

/** InboxKit searches by the label alone: the ending of a name would become part of the keyword. */
function writeSearch(
  keyword: string,
  options: DomainSearchOptions,
): SearchAvailableDomainsRequest & { readonly num: number } {
  const { limit, tlds } = checkSearch(PROVIDER, keyword, options);
  const [label = ""] = keyword.trim().toLowerCase().split(".");
  if (label === "") throw invalidArgument(PROVIDER, "The keyword is empty.", "domains.search");
  return {
    keyword: label,
    page: 1,
    num: limit,
    show_unavailable: false,
    check_banned: true,
    ...(tlds && { tlds }),
  };
}

/** Taken and banned names come all the same. */
function isFree(row: ReplyReader<FoundDomain>): boolean {
  return row.maybeFlag("available") === true && row.maybeFlag("banned") !== true;
}

function readFound(row: ReplyReader<FoundDomain>): DomainOffer<FoundDomain> {
  return sourced(
    {
      name: readDomain(row.text("name")),
      available: true,
      price: row.maybeMoney("price", "credits"),
      warnings: row.maybeFlag("is_premium") === true ? ["a premium name"] : [],
    },
    row.value,
  );
}
