import type {
  ColdMailResellerClient,
  GetAllPreWarmedUpMailboxesReply,
  PreWarmedUpDomain,
} from "@mailfleet/coldmailreseller";
import type { Platform, Prewarm, PrewarmedOffer } from "../../contract/index.js";
import { createListing, type RowPage } from "../../kit/listing.js";
import { readDomain } from "../../kit/names.js";
import { callOptions } from "../../kit/options.js";
import { omitUndefined, ReplyReader } from "../../kit/reply-reader.js";
import { FIRST, type OpenRow, type PageCursor, readPage } from "./domain-lists.js";
import { checkAnswered, sourced } from "./replies.js";
import { PAGE_SIZE, PROVIDER } from "./words.js";

const WRITTEN = { google: "GOOGLE", microsoft: "MICROSOFT", azure: undefined, smtp: undefined } as const;

type Inventory = NonNullable<GetAllPreWarmedUpMailboxesReply["data"]>;
type Page = RowPage<OpenRow<PreWarmedUpDomain>, PageCursor>;

export function createPrewarm(client: ColdMailResellerClient): Prewarm<PreWarmedUpDomain> {
  return {
    search: ({ platform, ...options } = {}) => {
      const serviceProvider = platform && WRITTEN[platform];
      return createListing<PrewarmedOffer<PreWarmedUpDomain>, OpenRow<PreWarmedUpDomain>, PageCursor>(
        {
          first: FIRST,
          readPage: async (cursor) => {
            // It sells nothing on any other platform, and a question without a platform would bring them all.
            if (platform && !serviceProvider) return { rows: [] };
            const query = { page: cursor.page, limit: PAGE_SIZE, ...(serviceProvider && { serviceProvider }) };
            const reply = await client.getAllPreWarmedUpMailboxes({ query }, callOptions(options));
            checkAnswered("getAllPreWarmedUpMailboxes", reply);
            return readInventory(
              ReplyReader.of(PROVIDER, "getAllPreWarmedUpMailboxes", reply).maybeRow("data"),
              cursor,
            );
          },
          read: (open) => readOffer(open(), platform),
          key: ({ domain }) => domain,
        },
        options,
      );
    },
  };
}

/** This list has the numbers of its pages beside its rows. */
function readInventory(data: ReplyReader<Inventory> | undefined, cursor: PageCursor): Page {
  if (!data) return { rows: [] };
  const { currentPage, totalPages, totalDomains: totalSearchedCount } = data.value;
  const pagination = ReplyReader.of(
    PROVIDER,
    "getAllPreWarmedUpMailboxes",
    omitUndefined({ currentPage, totalPages, totalSearchedCount }),
  );
  return readPage({ rows: data.lazyRows("inventory"), list: data.value.inventory, pagination }, cursor);
}

/** A row does not say what it runs on: that is known only where it was asked for. */
function readOffer(
  row: ReplyReader<PreWarmedUpDomain>,
  platform: Exclude<Platform, "unknown"> | undefined,
): PrewarmedOffer<PreWarmedUpDomain> {
  const addresses = row.rows("preWarmedUpMailboxes").map((mailbox) => mailbox.text("email").toLowerCase());
  return sourced(
    {
      domain: readDomain(row.text("domain")),
      platform,
      mailboxCount: addresses.length,
      addresses,
      price: row.maybeMoney("purchasePrice", "USD"),
      renewalPrice: row.maybeMoney("renewalPrice", "USD"),
    },
    row.value,
  );
}
