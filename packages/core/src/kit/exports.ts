import type { ExportStatus, Mailbox, Mailboxes, ReadOptions } from "../contract/index.js";
import { invalidArgument, notFound } from "./errors.js";
import { collect } from "./listing.js";
import { parseListedAddress } from "./names.js";
import { isGone, readStatus } from "./status.js";

/**
 * The mailboxes of these addresses, in the order given, by few requests.
 *
 * @param mostFiltered up to so many domains have their mailboxes listed one by one: for more, one pass over all takes fewer requests
 * @throws MailfleetError `not-found` if one of them is not there, or not any more; `invalid-argument` if none or one twice is given.
 */
export async function findMailboxes<Raw>(
  provider: string,
  mailboxes: Pick<Mailboxes<Raw>, "list">,
  addresses: readonly string[],
  { signal, timeoutMs }: ReadOptions = {},
  mostFiltered = 0,
): Promise<Mailbox<Raw>[]> {
  const wanted = checkAddresses(provider, addresses);
  const domains = [...new Set(wanted.map(({ domain }) => domain))];
  const filters = domains.length <= mostFiltered ? domains : [undefined];
  const found = new Map<string, Mailbox<Raw>>();
  for (const domain of filters) {
    const rows = await collect(mailboxes.list({ signal, timeoutMs, domain }));
    for (const row of rows) if (!isGone(row)) found.set(row.address, row);
  }
  return wanted.map(({ address }) => {
    const mailbox = found.get(address);
    if (mailbox) return mailbox;
    throw notFound(provider, `There is no mailbox ${address}.`);
  });
}

function checkAddresses(provider: string, addresses: readonly string[]): { address: string; domain: string }[] {
  if (addresses.length === 0) throw invalidArgument(provider, "No addresses are given.");
  const wanted = addresses.map((address) => parseListedAddress(provider, address));
  const names = wanted.map(({ address }) => address);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw invalidArgument(provider, `${twice} is given twice.`);
  return wanted;
}

/** How an export stands, by the provider's table. Words are told apart without regard to case. */
export function readExportStatus(
  table: Readonly<Record<string, ExportStatus>>,
  word: string | undefined,
): { status: ExportStatus; rawStatus?: string } {
  const { status } = readStatus(table, word?.toLowerCase());
  return { status, ...(word !== undefined && { rawStatus: word }) };
}
