import type { ScaledMailClient } from "@mailfleet/scaledmail";
import type { ReadOptions } from "../../contract/index.js";
import { type Reading, type Scope, UNREAD } from "../../orders/index.js";
import { listDomains, readInUse } from "./domains.js";
import { findOwners, listMailboxes } from "./mailboxes.js";
import { findTags } from "./order-tags.js";
import { tryRead } from "./domain-lists.js";

/** The domains in use are read once, and serve all three questions. */
export async function readScope(client: ScaledMailClient, scope: Scope, options: ReadOptions): Promise<Reading> {
  const inUse = await readInUse(client, options);
  const domains = scope.domains ? await listDomains(client, options, inUse).snapshot() : UNREAD;
  const mailboxes =
    scope.mailboxesOn.length > 0
      ? await listMailboxes(client, () => findOwners(inUse, scope.mailboxesOn), options).snapshot()
      : UNREAD;
  const rows = inUse.rows.map((open) => tryRead(() => open().value));
  return { domains, mailboxes, tags: await findTags(client, scope.tags, rows, options) };
}
