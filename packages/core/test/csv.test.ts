import { describe, expect, it } from "vitest";
import type { Mailbox } from "../src/contract/index.js";
import { collect, type CsvColumn, type CsvOptions, mailboxesToCsv } from "../src/index.js";
import { createCredentials } from "../src/kit/credentials.js";

const ADA: Mailbox = {
  provider: "acme",
  id: "m1",
  address: "ada@example.com",
  domain: "example.com",
  status: "active",
  rawStatus: "ACTIVE",
  platform: "google",
  firstName: "Ada",
  lastName: "Lovelace",
  pictureUrl: "https://example.com/ada.jpg",
  forwardTo: "boss@example.net",
  createdAt: "2026-01-01T00:00:00.000Z",
  renewsAt: "2026-02-01T00:00:00.000Z",
  raw: { password: "never" },
};
const BARE: Mailbox = {
  provider: "acme",
  address: "bob@example.com",
  domain: "example.com",
  status: "pending",
  raw: {},
};

const csv = async (
  columns: readonly CsvColumn[],
  mailboxes = [ADA],
  options: Partial<CsvOptions> = {},
): Promise<string> => (await collect(mailboxesToCsv(mailboxes, { columns, ...options }))).join("");
const called = (firstName: string): Mailbox => ({ ...ADA, firstName });
const credentials = async (address: string): ReturnType<NonNullable<CsvOptions["credentials"]>> =>
  createCredentials({
    username: address,
    password: '=p,w"',
    appPassword: "-abcd",
    totpSecret: "SEED",
    hosts: { smtp: "smtp.example.com", imap: "imap.example.com" },
  });

describe("mailboxes as CSV", () => {
  it("have a header line and a line for each, ended by CRLF, in the order of the columns", async () => {
    expect(await csv(["lastName", "address"], [ADA, BARE])).toBe(
      "lastName,address\r\nLovelace,ada@example.com\r\n,bob@example.com\r\n",
    );
  });

  it("can show everything that a mailbox says", async () => {
    const columns = [
      ...([
        "address",
        "domain",
        "localPart",
        "status",
        "rawStatus",
        "platform",
        "firstName",
        "lastName",
        "fullName",
      ] as const),
      ...(["pictureUrl", "forwardTo", "createdAt", "renewsAt", "provider", "id"] as const),
    ];
    const [, line] = (await csv(columns)).split("\r\n");
    expect(line).toBe(
      "ada@example.com,example.com,ada,active,ACTIVE,google,Ada,Lovelace,Ada Lovelace," +
        "https://example.com/ada.jpg,boss@example.net,2026-01-01T00:00:00.000Z,2026-02-01T00:00:00.000Z,acme,m1",
    );
    expect((await csv(["fullName", "rawStatus"], [BARE])).split("\r\n")[1]).toBe(",");
  });

  it("take headers, fixed values and functions of yours", async () => {
    const columns: CsvColumn[] = [
      { header: "Email, work", field: "address" },
      { header: "imap_port", value: 993 },
      { header: "warm", value: true },
      { header: "from", value: ({ mailbox }) => `${mailbox.firstName} of ${mailbox.domain}` },
      { header: "none", value: undefined },
    ];
    expect(await csv(columns)).toBe(
      '"Email, work",imap_port,warm,from,none\r\nada@example.com,993,true,Ada of example.com,\r\n',
    );
  });

  it.each([
    ["a,b", '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ["two\nlines", '"two\nlines"'],
    ["two\r\nlines", '"two\r\nlines"'],
    ["two\rlines", '"two\rlines"'],
    ["plain; text", "plain; text"],
    ["Zoë", "Zoë"],
  ])("quote what needs it: %j", async (name, cell) => {
    expect(await csv(["firstName"], [called(name)])).toBe(`firstName\r\n${cell}\r\n`);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://evil.example","x")'])(
    "are no formula to a spreadsheet: %j",
    async (name) => {
      const cell = (await csv(["firstName"], [called(name)])).slice("firstName\r\n".length);
      expect(cell.replace(/^"/, "").startsWith(`'${name[0]}`)).toBe(true);
      const kept = await csv(["firstName"], [called(name)], { escapeFormulas: false });
      expect(
        kept
          .slice("firstName\r\n".length)
          .replace(/^"/, "")
          .startsWith(name[0] ?? ""),
      ).toBe(true);
    },
  );

  it("guard headers and your own columns too, and nothing that begins with a letter", async () => {
    expect(await csv([{ header: "=x", value: () => "@y" }])).toBe("'=x\r\n'@y\r\n");
    expect(await csv(["firstName"], [called("A=1")])).toBe("firstName\r\nA=1\r\n");
  });

  it("tell logins only with credentials, exactly as they are", async () => {
    const columns = ["username", "password", "appPassword", "totpSecret", "smtpHost", "imapHost"] as const;
    expect((await csv(columns, [ADA], { credentials })).split("\r\n")[1]).toBe(
      'ada@example.com,"=p,w""",-abcd,SEED,smtp.example.com,imap.example.com',
    );
    for (const column of columns)
      expect(() => mailboxesToCsv([ADA], { columns: ["address", { header: "x", field: column }] })).toThrow(
        new RegExp(`column ${column} needs options.credentials`),
      );
  });

  it("ask for the login of a mailbox once, and only if a column may need it", async () => {
    const asked: string[] = [];
    const counting = (address: string): ReturnType<typeof credentials> => (asked.push(address), credentials(address));
    await csv(["address"], [ADA, BARE], { credentials: counting });
    expect(asked).toEqual([]);
    const own: CsvColumn = { header: "pw", value: ({ login }) => login?.appPassword };
    expect(await csv(["password", own], [ADA, BARE], { credentials: counting })).toContain('"=p,w""",');
    expect(asked).toEqual([ADA.address, BARE.address]);
    expect(await csv([own], [BARE])).toBe("pw\r\n\r\n");
  });

  it("leave the cells empty for which there are no credentials, and end with what they reject with", async () => {
    expect(await csv(["address", "password"], [BARE], { credentials: async () => undefined })).toBe(
      "address,password\r\nbob@example.com,\r\n",
    );
    const failing = csv(["password"], [BARE], { credentials: () => Promise.reject(new Error("not yet")) });
    await expect(failing).rejects.toThrow("not yet");
  });

  it("are read one by one, as they are asked for", async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Mailbox> {
      for (;;) yield (read++, ADA);
    }
    const lines: string[] = [];
    for await (const line of mailboxesToCsv(endless(), { columns: ["id"] })) if (lines.push(line) === 3) break;
    expect(lines).toEqual(["id\r\n", "m1\r\n", "m1\r\n"]);
    expect(read).toBe(2);
  });

  it("refuse no columns, and a column that there is not, at once", () => {
    expect(() => mailboxesToCsv([], { columns: [] })).toThrow(/columns is empty/);
    for (const name of ["pasword", "raw", "toString"])
      expect(() => mailboxesToCsv([], { columns: [name as "id"] })).toThrow(new RegExp(`no column "${name}"`));
  });
});
