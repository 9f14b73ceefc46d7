import type { Credentials, Mailbox, RevealedCredentials } from "./contract/index.js";
import { invalidArgument } from "./kit/errors.js";

type Cell = string | number | boolean | undefined;

/** A column that tells no secret. */
export type MailboxField =
  | "address"
  | "domain"
  | "localPart"
  | "status"
  | "rawStatus"
  | "platform"
  | "firstName"
  | "lastName"
  | "fullName"
  | "pictureUrl"
  | "forwardTo"
  | "createdAt"
  | "renewsAt"
  | "provider"
  | "id";
/** A column that needs `credentials`. */
export type LoginField = "username" | "password" | "appPassword" | "totpSecret" | "smtpHost" | "imapHost";

const FIELDS: Readonly<Record<MailboxField, (mailbox: Mailbox) => Cell>> = {
  address: ({ address }) => address,
  domain: ({ domain }) => domain,
  localPart: ({ address }) => address.slice(0, address.lastIndexOf("@")),
  status: ({ status }) => status,
  rawStatus: ({ rawStatus }) => rawStatus,
  platform: ({ platform }) => platform,
  firstName: ({ firstName }) => firstName,
  lastName: ({ lastName }) => lastName,
  fullName: ({ firstName, lastName }) => [firstName, lastName].filter(Boolean).join(" "),
  pictureUrl: ({ pictureUrl }) => pictureUrl,
  forwardTo: ({ forwardTo }) => forwardTo,
  createdAt: ({ createdAt }) => createdAt,
  renewsAt: ({ renewsAt }) => renewsAt,
  provider: ({ provider }) => provider,
  id: ({ id }) => id,
};

const LOGINS: Readonly<Record<LoginField, (login: RevealedCredentials) => Cell>> = {
  username: ({ username }) => username,
  password: ({ password }) => password,
  appPassword: ({ appPassword }) => appPassword,
  totpSecret: ({ totpSecret }) => totpSecret,
  smtpHost: ({ hosts }) => hosts?.smtp,
  imapHost: ({ hosts }) => hosts?.imap,
};

/** What a column is made of. */
export interface CsvRow {
  readonly mailbox: Mailbox;
  /** Only with `credentials`, and absent where they gave none. */
  readonly login?: RevealedCredentials;
}

/** One of our names, or a header of your own over one of our names, a fixed value, or what a function makes of a row. */
export type CsvColumn =
  | MailboxField
  | LoginField
  | { readonly header: string; readonly field: MailboxField | LoginField }
  | { readonly header: string; readonly value: Cell | ((row: CsvRow) => Cell) };

export interface CsvOptions {
  /** The columns, in this order. */
  readonly columns: readonly CsvColumn[];
  /**
   * Reads what logs in to a mailbox, where a column needs it: `(address) => provider.mailboxes.credentials(address)`. THE CSV THEN HOLDS
   * PASSWORDS IN PLAIN TEXT. One call for each mailbox, one after the other. `undefined` leaves its cells empty. A mailbox that is still
   * being set up has no credentials: leave it out, or catch that `conflict`.
   */
  readonly credentials?: ((address: string) => Promise<Credentials | undefined>) | undefined;
  /**
   * Spreadsheets take a cell for a formula that begins with `=`, `+`, `-`, `@`, a tab or a line break, and some of what a CSV says was
   * written by strangers. Such a cell gets a `'` in front, unless this is false. Our login columns never do: it would make a password wrong.
   */
  readonly escapeFormulas?: boolean | undefined;
}

/**
 * Mailboxes as CSV (RFC 4180: CRLF, quotes where they are needed, a header line), row by row, so that it holds one row in memory:
 *
 * ```ts
 * const columns = ["address", "fullName", { header: "smtp_password", field: "appPassword" }] as const;
 * const credentials = (address: string) => provider.mailboxes.credentials(address);
 * await writeFile("mailboxes.csv", mailboxesToCsv(provider.mailboxes.list(), { columns, credentials }), { mode: 0o600 });
 * ```
 *
 * For one text: `(await collect(rows)).join("")`.
 *
 * @throws MailfleetError `invalid-argument`, at once, if there are no columns, one is unknown, or one needs `credentials` that are not given.
 * While it is read it rejects with whatever the list or the credentials reject with: what came until then is not all.
 */
export function mailboxesToCsv(
  mailboxes: AsyncIterable<Mailbox> | Iterable<Mailbox>,
  options: CsvOptions,
): AsyncIterable<string> {
  const { columns, credentials, escapeFormulas = true } = options;
  const parts = columns.map(readColumn);
  check(parts, options);
  const lineOf = (cells: readonly string[]): string => `${cells.join(",")}\r\n`;
  const needsLogin = parts.some(({ needs, free }) => needs !== undefined || free);
  return {
    async *[Symbol.asyncIterator]() {
      yield lineOf(parts.map(({ header }) => writeCell(header, escapeFormulas)));
      for await (const mailbox of mailboxes) {
        const login = needsLogin ? (await credentials?.(mailbox.address))?.reveal() : undefined;
        const row = { mailbox, ...(login && { login }) };
        yield lineOf(parts.map(({ read, needs }) => writeCell(read(row), escapeFormulas && needs === undefined)));
      }
    },
  };
}

interface Column {
  readonly header: string;
  readonly read: (row: CsvRow) => Cell;
  /** The login that it shows. */
  readonly needs?: LoginField;
  /** A function of the user's, which may look at the login. */
  readonly free?: boolean;
}

function readColumn(column: CsvColumn): Column {
  if (typeof column === "string") return readField(column, column);
  if ("field" in column) return readField(column.header, column.field);
  const { header, value } = column;
  return typeof value === "function" ? { header, read: value, free: true } : { header, read: () => value };
}

function readField(header: string, field: string): Column {
  if (isKeyOf(FIELDS, field)) return { header, read: ({ mailbox }) => FIELDS[field](mailbox) };
  if (isKeyOf(LOGINS, field)) return { header, read: ({ login }) => login && LOGINS[field](login), needs: field };
  const known = [...Object.keys(FIELDS), ...Object.keys(LOGINS)].join(", ");
  throw refused(`there is no column "${field}". There is ${known}.`);
}

function isKeyOf<T extends object>(table: T, key: string): key is keyof T & string {
  return Object.hasOwn(table, key);
}

function check(columns: readonly Column[], { credentials }: CsvOptions): void {
  if (columns.length === 0) throw refused("options.columns is empty.");
  if (columns.some(({ header }) => typeof header !== "string")) throw refused("the header of a column must be a text.");
  const secret = columns.find(({ needs }) => needs !== undefined);
  if (secret && !credentials)
    throw refused(
      `the column ${secret.needs} needs options.credentials: (address) => provider.mailboxes.credentials(address). ` +
        "Passwords are written only on purpose.",
    );
}

function refused(problem: string): Error {
  return invalidArgument("mailfleet", `mailboxesToCsv: ${problem}`, "mailboxesToCsv");
}

function writeCell(value: Cell, escapeFormula: boolean): string {
  const text = value === undefined || value === null ? "" : String(value);
  const safe = escapeFormula && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
