import type { PreWarmInbox, ScaledMailClient } from "@mailfleet/scaledmail";
import type { Prewarm, PrewarmedOffer, ReadOptions } from "../../contract/index.js";
import { createListing, type RowPage } from "../../kit/listing.js";
import { readDomain } from "../../kit/names.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { readPlatform } from "../../kit/status.js";
import { problemOf, readWhole } from "./domain-lists.js";
import { sourced } from "./replies.js";
import { DAYS_A_MONTH, PLATFORMS, PROVIDER } from "./words.js";

type Offer = PrewarmedOffer<PreWarmInbox>;

interface Row {
  readonly list: "google" | "outlook";
  open(): ReplyReader<PreWarmInbox>;
}

export function createPrewarm(client: ScaledMailClient): Prewarm<PreWarmInbox> {
  return {
    search: ({ platform, ...options } = {}) =>
      createListing<Offer, Row, "all">(
        {
          first: "all",
          readPage: async () => await readStock(client, options),
          read: ({ open, list }) => readOffer(open(), list),
          key: ({ id, domain }) => id ?? domain,
          ...(platform !== undefined && { keep: (offer) => offer.platform === platform }),
        },
        options,
      ),
  };
}

/** One list for each platform. Clients tolerate that one is missing; with neither, the reply has to say that there is nothing. */
async function readStock(client: ScaledMailClient, options: ReadOptions): Promise<RowPage<Row, "all">> {
  const reply = await client.listPreWarmInboxes({}, callOptions(options));
  const row = ReplyReader.of(PROVIDER, "listPreWarmInboxes", reply);
  const rows = (["google", "outlook"] as const).flatMap((list) => {
    if (!row.value[list] && (row.value.google || row.value.outlook || row.value.total === 0)) return [];
    return row.lazyRows(list).map((open): Row => ({ list, open }));
  });
  const all = rows.map(({ open }) => open);
  return { rows, ...problemOf(readWhole("listPreWarmInboxes", all, row.maybeNumber("total")).problem) };
}

function readOffer(row: ReplyReader<PreWarmInbox>, list: Row["list"]): Offer {
  const domain = readDomain(row.text("domain"));
  const months = row.maybeNumber("warmup_age");
  return sourced(
    {
      id: row.maybeText("id"),
      domain,
      ...readPlatform(PLATFORMS, list),
      mailboxCount: row.maybeNumber("emailMailboxCount"),
      addresses: row.maybeRows("emailMailbox").flatMap((mailbox) => {
        const alias = mailbox.maybeText("alias");
        return alias === undefined ? [] : [`${alias.toLowerCase()}@${domain}`];
      }),
      warmedDays: months === undefined ? undefined : months * DAYS_A_MONTH,
      // No source says whether the first month comes on top of `oneTimePrice`, so there is no `price`.
      renewalPrice: row.maybeRow("pricing")?.maybeMoney("monthlyPrice", "USD"),
    },
    row.value,
  );
}
