import type {
  ExportMailboxesReply,
  GetExportMailboxesStatusReply,
  InboxKitClient,
  Mailbox as RawMailbox,
} from "@mailfleet/inboxkit";
import type { Mailbox, MailboxExport, ReadOptions } from "../../contract/index.js";
import { readExportStatus } from "../../kit/exports.js";
import { collect, createListing } from "../../kit/listing.js";
import { inBatches } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { readOffsetPage, sourced, uidOf, writeOffset } from "./replies.js";
import { EXPORT_STATUSES, OFFSET_PAGE_SIZE, PROVIDER } from "./words.js";

/** One export, as InboxKit lists it. */
export type ExportRow = GetExportMailboxesStatusReply["data"][number];

/** What became of each mailbox. InboxKit names those it took, and only counts those that it had handed over before. */
export function readStarted(reply: ExportMailboxesReply, wanted: readonly Mailbox[]): readonly MailboxExport[] {
  const row = ReplyReader.of(PROVIDER, "exportMailboxes", reply);
  const created = row.maybeRow("exports")?.maybeRows("created") ?? [];
  const taken = new Map(created.map((each) => [each.maybeText("mailbox_uid"), each]));
  const count = wanted.filter((mailbox) => taken.has(mailbox.id)).length;
  const skipped = row.maybeRow("results")?.maybeNumber("duplicate_exports_skipped") ?? 0;
  const left = count + skipped === wanted.length ? ("skipped" as const) : ("unknown" as const);
  return wanted.map((mailbox) => {
    const each = taken.get(mailbox.id);
    const status = each ? readExportStatus(EXPORT_STATUSES, each.maybeText("status")) : { status: left };
    return sourced({ id: each?.maybeText("uid"), address: mailbox.address, ...status }, each?.value ?? row.value);
  });
}

/** A mailbox that was handed over several times stands as its newest export does. */
export async function readProgress(
  client: InboxKitClient,
  wanted: readonly Mailbox<RawMailbox>[],
  options: ReadOptions | undefined,
): Promise<readonly MailboxExport<ExportRow | undefined>[]> {
  const newest = new Map<string, ReplyReader<ExportRow>>();
  for (const batch of inBatches(wanted.map(uidOf), OFFSET_PAGE_SIZE)) {
    for (const row of await readRows(client, batch, options)) {
      const before = newest.get(row.text("mailbox_uid"));
      if (!before || createdAt(row) >= createdAt(before)) newest.set(row.text("mailbox_uid"), row);
    }
  }
  return wanted.map((mailbox) => readExport(mailbox, newest.get(uidOf(mailbox))));
}

async function readRows(
  client: InboxKitClient,
  mailboxUids: readonly string[],
  options: ReadOptions | undefined,
): Promise<ReplyReader<ExportRow>[]> {
  return await collect(
    createListing({
      first: 0,
      readPage: async (offset: number) => {
        const body = { mailbox_uids: [...mailboxUids], ...writeOffset(offset) };
        const reply = await client.getExportMailboxesStatus({ body }, callOptions(options));
        return readOffsetPage(ReplyReader.of(PROVIDER, "getExportMailboxesStatus", reply).rows("data"), offset);
      },
      read: (row) => row,
      key: (row) => row.text("uid"),
    }),
  );
}

function createdAt(row: ReplyReader<ExportRow>): string {
  return row.maybeTime("created_at") ?? "";
}

function readExport(
  { address }: Mailbox,
  row: ReplyReader<ExportRow> | undefined,
): MailboxExport<ExportRow | undefined> {
  if (!row) return sourced({ address, status: "unknown" as const }, undefined);
  return sourced(
    {
      id: row.text("uid"),
      address,
      ...readExportStatus(EXPORT_STATUSES, row.maybeText("status")),
      problem: row.maybeText("error_message"),
    },
    row.value,
  );
}
