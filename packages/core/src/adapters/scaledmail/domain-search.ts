import type { ScaledMailClient, SearchedDomain, SuggestedDomain } from "@mailfleet/scaledmail";
import type { DomainCheck, DomainOffer, DomainSearch, Listing, ReadOptions } from "../../contract/index.js";
import { collect, createListing } from "../../kit/listing.js";
import { parseDomain, readDomain } from "../../kit/names.js";
import { inBatches } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader, withRaw } from "../../kit/reply-reader.js";
import { checkSearch, type Search } from "../../kit/search.js";
import { sourced } from "./replies.js";
import { NAMES_A_CALL, SUGGESTIONS_A_PAGE, PROVIDER } from "./words.js";

export function createDomainOffers(
  client: ScaledMailClient,
): DomainCheck<SearchedDomain | undefined> & DomainSearch<SuggestedDomain> {
  return {
    check: async (names, options) => {
      const wanted = names.map((name) => parseDomain(PROVIDER, name));
      const found = new Map<string, DomainOffer<SearchedDomain>>();
      for (const domains of inBatches([...new Set(wanted)], NAMES_A_CALL)) {
        const reply = await client.searchDomains({ body: { domains } }, callOptions(options));
        for (const row of ReplyReader.listOf(PROVIDER, "searchDomains", reply)) {
          const offer = readOffer<SearchedDomain>(row);
          found.set(offer.name, offer);
        }
      }
      const unanswered = (name: string): DomainOffer<undefined> =>
        withRaw({ provider: PROVIDER, name, warnings: [] }, undefined);
      return wanted.map((name) => found.get(name) ?? unanswered(name));
    },
    search: async (keyword, options = {}) => {
      const search = checkSearch(PROVIDER, keyword, options);
      if (search.tlds?.length === 0) return [];
      return await collect(listSuggestions(client, keyword, search, options));
    },
  };
}

/** Taken names and those that could not be checked come with the others, so that a page may bring less than it holds. */
function listSuggestions(
  client: ScaledMailClient,
  keyword: string,
  { limit, tlds }: Search,
  options: ReadOptions,
): Listing<DomainOffer<SuggestedDomain>> {
  const body = { domain: keyword, ...(tlds && { tlds }) };
  return createListing<DomainOffer<SuggestedDomain>, ReplyReader<SuggestedDomain>, number>(
    {
      first: 1,
      readPage: async (page) => {
        const query = { page, limit: SUGGESTIONS_A_PAGE };
        const reply = await client.suggestDomains({ query, body }, callOptions(options));
        const row = ReplyReader.of(PROVIDER, "suggestDomains", reply);
        return { rows: row.rows("domains"), ...(page < (row.maybeNumber("total_pages") ?? 1) && { next: page + 1 }) };
      },
      read: readOffer,
      key: ({ name }) => name,
      keep: ({ name, available }) =>
        available === true && (tlds === undefined || tlds.some((tld) => name.endsWith(`.${tld}`))),
    },
    { limit },
  );
}

function readOffer<Raw extends SearchedDomain | SuggestedDomain>(
  row: ReplyReader<SearchedDomain | SuggestedDomain> & ReplyReader<Raw>,
): DomainOffer<Raw> {
  const rawStatus = row.text("status");
  return sourced(
    {
      name: readDomain(row.text("domain")),
      rawStatus,
      available: rawStatus === "available" ? true : rawStatus === "taken" ? false : undefined,
      price: row.maybeMoney("price", "USD"),
      renewalPrice: row.maybeMoney("renewPrice", "USD"),
      warnings: row.texts("blacklisted").map((list) => `blacklisted by ${list}`),
    },
    row.value,
  );
}
