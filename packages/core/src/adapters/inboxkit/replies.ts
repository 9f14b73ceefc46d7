import { facts } from "@mailfleet/inboxkit";
import { unclearEffect } from "../../kit/changes.js";
import { unexpectedResponse } from "../../kit/errors.js";
import type { RowPage } from "../../kit/listing.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { createSourced, type SourcedBy } from "../../kit/sourced.js";
import { OFFSET_PAGE_SIZE, PROVIDER } from "./words.js";

// What our readings of InboxKit's replies have in common.

/** What was read of a row, with where it comes from. */
export const sourced: SourcedBy<typeof PROVIDER> = createSourced(PROVIDER, facts.secrets);

/** What to ask for in a list that is paged by offset. */
export function writeOffset(offset: number): { readonly limit: number; readonly offset: number } {
  return { limit: OFFSET_PAGE_SIZE, offset };
}

/** A page whose size is no multiple of this was not cut off by a limit of the provider's own. */
const ROUND = 5;

/**
 * The page of a list that states no total. The provider's largest page is not known: one that is shorter than asked for may have
 * been cut off, if its size is a round number.
 */
export function readOffsetPage<Row>(rows: readonly Row[], offset: number): RowPage<Row, number> {
  const mayGoOn = rows.length > 0 && rows.length % ROUND === 0;
  return { rows, ...(mayGoOn && { next: offset + rows.length }) };
}

/** The id that a call needs. Every row of InboxKit has one. */
export function uidOf({ id }: { readonly id?: string }): string {
  if (id !== undefined) return id;
  throw unexpectedResponse(PROVIDER, "", "a row has no uid");
}

/** The id of what a call made. It comes beside the envelope, or in an object under this key. */
export function readNewUid(operation: string, reply: unknown, key: string): string {
  const row = ReplyReader.loose(PROVIDER, operation, reply);
  const uid = row.maybeText("uid") ?? row.maybeRow(key)?.maybeText("uid");
  if (uid !== undefined) return uid;
  throw unclearEffect(PROVIDER, operation, `${operation}: the reply has no uid`);
}

/**
 * Batches are answered 200 whatever became of their items.
 *
 * @throws MailfleetError `unexpected-response`, outcome unknown, if the one that was sent is not among those that were done.
 */
export function checkDone(operation: string, done: readonly (string | undefined)[], wanted: string): void {
  if (done.includes(wanted)) return;
  throw unclearEffect(PROVIDER, operation, `${operation}: the reply does not say that ${wanted} was changed`);
}
