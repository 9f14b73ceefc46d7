import { collect, mailboxesToCsv, type CsvColumn, type Provider, totpCode } from "@mailfleet/core";
import { fleetOf, toData } from "../actions/lists.js";
import type { CommandSpec, Context, Result } from "../command.js";
import { EXIT, UsageError } from "../exit.js";
import type { CredentialsData, MailboxesData } from "../output/types.js";
import { type Column, fields } from "../text/table.js";
import { writeDay } from "../text/words.js";
import { fleetResult, LIMIT, listResult, sourceColumns, troubleNotes, wholeNumber } from "./shared.js";

type MailboxRow = MailboxesData["items"][number];

const COLUMNS: readonly Column<MailboxRow>[] = [
  { title: "address", read: ({ address }) => address },
  { title: "status", read: ({ status, rawStatus }) => (status === "unknown" ? (rawStatus ?? status) : status) },
  {
    title: "platform",
    read: ({ platform, rawPlatform }) => (platform === "unknown" ? rawPlatform : platform),
    drop: 3,
  },
  { title: "name", read: ({ firstName, lastName }) => [firstName, lastName].filter(Boolean).join(" "), drop: 4 },
  { title: "renews", read: ({ renewsAt }) => writeDay(renewsAt), drop: 5 },
  { title: "forwards to", read: ({ forwardTo }) => forwardTo, drop: 8 },
  ...sourceColumns<MailboxRow>(),
];

const CSV = "address,firstName,lastName,platform,status,domain,provider";
const LOGINS = ["username", "password", "appPassword", "totpSecret", "smtpHost", "imapHost"];

export const MAILBOXES: readonly CommandSpec[] = [
  {
    name: "list",
    summary: "List the mailboxes of every provider and tenant",
    description:
      "Lists mailboxes. Never asks for passwords, unless --csv has a column that holds one, which needs --reveal.",
    options: [
      ["--domain <name>", "only those on this domain"],
      LIMIT,
      ["--csv", "print CSV (RFC 4180)"],
      [
        "--columns <list>",
        `the columns of --csv, separated by commas; "Header=field" names one anew (default: ${CSV})`,
      ],
      ["--reveal", "allow columns that hold a login: the CSV then has passwords in plain text"],
    ],
    examples: [
      "mailboxes list --domain example.com",
      "mailboxes list --csv > mailboxes.csv",
      "mailboxes list --csv --reveal --columns address,smtp_password=appPassword > logins.csv",
    ],
    run: async (context, _, options) => {
      const { session, io } = context;
      const limit = wholeNumber(options["limit"], "--limit", 1);
      const domain = options["domain"] === undefined ? undefined : String(options["domain"]);
      if (!options["csv"] && options["columns"] !== undefined) throw new UsageError("--columns needs --csv.");
      const answer = await (await fleetOf(session)).mailboxes.list({ limit, domain });
      if (!options["csv"]) return listResult(io, toData(answer), "mailboxes", COLUMNS);
      if (context.globals.json) throw new UsageError("--csv and --json exclude each other.");
      const vias = new Map(answer.results.map(({ item, via }) => [item.address, via]));
      const csv = mailboxesToCsv(
        answer.results.map(({ item }) => item),
        {
          columns: readColumns(String(options["columns"] ?? CSV), options["reveal"] === true),
          credentials: loginOf(vias),
        },
      );
      const result = fleetResult(toData(answer), (await collect(csv)).join(""));
      return { ...result, notes: troubleNotes(toData(answer)) };
    },
  },
  {
    name: "show",
    summary: "Show one mailbox, wherever it is",
    args: [["<address>", "local@domain"]],
    examples: ["mailboxes show ada@example.com"],
    run: async ({ session }, [address]) => {
      const data = toData(await (await fleetOf(session)).mailboxes.find(String(address)));
      const text = data.items.map((each) => fields(Object.entries(each).map(([key, value]) => [key, String(value)])));
      const result = fleetResult(data, text.join("\n"));
      if (data.items.length > 0) return result;
      return {
        ...result,
        text: "",
        notes: [...(result.notes ?? []), `No provider has ${String(address)}.`],
        exitCode: EXIT.failed,
      };
    },
  },
  {
    name: "credentials",
    summary: "Print what logs in to one mailbox",
    description: "Prints the username, passwords and the one-time code of a mailbox, in plain text. Needs --reveal.",
    args: [["<address>", "local@domain"]],
    options: [["--reveal", "yes, print the secrets"]],
    examples: ["mailboxes credentials ada@example.com --reveal"],
    run: async (context, [address], options) => {
      if (options["reveal"] !== true)
        throw new UsageError("This prints passwords in plain text. Add --reveal if nobody else sees it.");
      return await revealOne(context, String(address));
    },
  },
];

function readColumns(list: string, isRevealed: boolean): CsvColumn[] {
  return list.split(",").map((text): CsvColumn => {
    const at = text.lastIndexOf("=");
    const field = text.slice(at + 1).trim();
    if (LOGINS.includes(field) && !isRevealed)
      throw new UsageError(
        `The column ${field} holds a login. Add --reveal, and write to a file that nobody else can read.`,
      );
    return (at < 0 ? field : { header: text.slice(0, at).trim(), field }) as CsvColumn;
  });
}

/** One that is still being set up has no login yet: its cells stay empty. */
function loginOf(vias: ReadonlyMap<string, Provider>): (address: string) => Promise<ReturnType<typeof asNone>> {
  return async (address) => await vias.get(address)?.mailboxes.credentials(address).catch(asNone);
}

function asNone(error: unknown): Awaited<ReturnType<Provider["mailboxes"]["credentials"]>> | undefined {
  if ((error as { code?: unknown })?.code === "conflict") return undefined;
  throw error;
}

async function revealOne({ session }: Context, address: string): Promise<Result> {
  const answer = await (await fleetOf(session)).mailboxes.find(address);
  const [owner] = answer.results;
  if (!owner) {
    const result = fleetResult(toData(answer), "");
    return { ...result, notes: [...(result.notes ?? []), `No provider has ${address}.`], exitCode: EXIT.failed };
  }
  const login = (await owner.via.mailboxes.credentials(owner.item.address)).reveal();
  const { username, password, appPassword, totpSecret, hosts } = login;
  const totp = totpSecret === undefined ? undefined : totpCode(totpSecret);
  const data: CredentialsData = {
    address: owner.item.address,
    username,
    ...(password !== undefined && { password }),
    ...(appPassword !== undefined && { appPassword }),
    ...(totpSecret !== undefined && { totpSecret }),
    ...(totp !== undefined && { totp: { code: totp, seconds: 30 - (Math.floor(Date.now() / 1_000) % 30) } }),
    ...(hosts && { hosts }),
  };
  const text = fields([
    ["address", data.address],
    ["username", username],
    ["password", password],
    ["app password", appPassword],
    ["totp secret", totpSecret],
    ["totp code", data.totp && `${data.totp.code} (for ${data.totp.seconds} s)`],
    ["smtp", hosts?.smtp],
    ["imap", hosts?.imap],
  ]);
  return { data, text };
}
