import type { Finding, MailboxesItem, OrderItem, RegisterItem } from "../../contract/index.js";
import { type Reading, rowsOf } from "../../orders/index.js";
import { isGone } from "../../kit/status.js";
import { isUnused } from "./domains.js";

/** A domain to register and the mailboxes that come on it, with their places among the request's items. */
export interface Pair {
  readonly register: RegisterItem;
  readonly registerAt: number;
  readonly mailboxes: MailboxesItem;
  readonly mailboxesAt: number;
}

/** A register item and a mailboxes item of the same domain belong together; anything else cannot be ordered here. */
export function pairItems(items: readonly OrderItem[], before: Reading): { pairs: Pair[]; blockers: Finding[] } {
  const pairs: Pair[] = [];
  const blockers: Finding[] = [];
  for (const [at, item] of items.entries()) {
    const message = item.kind === "prewarmed" ? TAKE : (ownedMessage(item, before) ?? partnerMessage(item, items));
    if (message !== undefined) blockers.push({ item: at, message });
    else if (item.kind === "register") {
      const mailboxesAt = items.findIndex((each) => each.kind === "mailboxes" && each.domain === item.domain);
      const mailboxes = items[mailboxesAt];
      if (mailboxes?.kind === "mailboxes") pairs.push({ register: item, registerAt: at, mailboxes, mailboxesAt });
    }
  }
  return { pairs, blockers };
}

const TAKE = "ScaledMail's prewarmed domains cannot be ordered through Mailfleet yet.";

function ownedMessage({ kind, domain }: OrderItem, before: Reading): string | undefined {
  const rows = rowsOf(before, domain).filter((row) => !isGone(row));
  if (rows.length === 0) return undefined;
  if (rows.every(isUnused))
    return `${domain} is bought already and carries no mailboxes; Mailfleet orders mailboxes only together with a new domain.`;
  return kind === "register"
    ? `${domain} is in this organization already.`
    : `${domain} has its mailboxes: ScaledMail fixes their number when the domain is ordered.`;
}

function partnerMessage({ kind, domain }: OrderItem, items: readonly OrderItem[]): string | undefined {
  const partners = items.filter((each) => each.domain === domain && each.kind !== kind);
  const twins = items.filter((each) => each.domain === domain && each.kind === kind);
  if (kind === "mailboxes" && twins.length > 1) return `Put all mailboxes of ${domain} into one item.`;
  if (partners.length > 0) return undefined;
  return kind === "register"
    ? `ScaledMail sells a domain together with its mailboxes: add an item with the mailboxes of ${domain}.`
    : `${domain} is not registered with ScaledMail: order it in the same request.`;
}
