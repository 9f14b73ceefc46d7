import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Desk, mailboxOrder, openDesk, orderOf, planned } from "./harness.js";

// What was typed wrongly is answered by one line on standard error that says what to do, and nothing is sent.

type Case = readonly [name: string, args: readonly string[], told: RegExp, prepare?: (desk: Desk) => void];

const CASES: readonly Case[] = [
  [
    "a command that is not there",
    ["domians", "list"],
    /Unknown command 'domians'\. Did you mean domains\? See: mailfleet --help/,
  ],
  [
    "a subcommand that is not there",
    ["orders", "lst"],
    /Unknown command 'lst'\. Did you mean list\? See: mailfleet orders --help/,
  ],
  [
    "a group without a command",
    ["budgets"],
    /Which one\? create, list, show, end, release\. See: mailfleet budgets --help/,
  ],
  ["an option that is not there", ["orders", "list", "--jsno"], /Unknown option '--jsno'\. Did you mean --json\?/],
  ["an argument that is missing", ["plan"], /Missing required argument 'file'\. See: mailfleet plan --help/],
  ["an argument too many", ["wallet", "all"], /Too many arguments .*See: mailfleet wallet --help/],
  [
    "a provider that is not there",
    ["wallet", "--provider", "inboxkitt"],
    /--provider: there is no provider "inboxkitt"\. Did you mean inboxkit\?/,
  ],
  ["a tenant of nobody", ["wallet", "--tenant", "x"], /--tenant needs --provider: whose tenant is "x"\?/],
  ["a number that is none", ["domains", "list", "--limit", "many"], /--limit: "many" is not a whole number from 1/],
  ["an order file that is not there", ["plan", "nothing.yaml"], /nothing\.yaml is not there/],
  [
    "an order file that is no YAML",
    ["plan", "bad.yaml"],
    /bad\.yaml:\d:\d+: /,
    (desk) => desk.write("bad.yaml", "items:\n  - {kind: register\n"),
  ],
  [
    "an order without items",
    ["plan", "empty.yaml"],
    /items must be a list with at least one/,
    (desk) => desk.write("empty.yaml", "key: a\n"),
  ],
  [
    "an order with a misspelt name",
    ["plan", "odd.yaml"],
    /odd\.yaml has "item"\. Did you mean items\?/,
    (desk) => desk.write("odd.yaml", "item: []\n"),
  ],
  [
    "an order whose key is a number",
    ["plan", "number.yaml"],
    /key must be a text\. Put it in quotes/,
    (desk) => desk.write("number.yaml", "key: 42\nitems: [{}]\n"),
  ],
  [
    "an order with an item that cannot be",
    ["plan", "kind.yaml"],
    /kind/,
    (desk) => desk.write("kind.yaml", "key: a\nprovider: inboxkit\nitems: [{ kind: buy, domain: a.com }]\n"),
  ],
  [
    "an order of which nobody says where",
    ["plan", "where.json"],
    /Which provider\? Give --provider: coldmailreseller, inboxkit, scaledmail/,
    (desk) => desk.write("where.json", { ...mailboxOrder("a"), provider: undefined }),
  ],
  [
    "a plan that is none",
    ["apply", "mailfleet.json"],
    /is not a plan\. Make one: mailfleet plan order\.yaml -o plan\.json/,
  ],
  [
    "a plan that is not JSON",
    ["apply", "text.json"],
    /is not a plan: it is not JSON/,
    (desk) => desk.write("text.json", "hello"),
  ],
  [
    "an order that the journal does not have",
    ["orders", "show", "client-1"],
    /There is no order "client-1" in the journal/,
  ],
  ["neither a key nor all", ["orders", "resume"], /Give the key of an order, or --all-due/],
  ["both a key and all", ["orders", "resume", "a", "--all-due"], /Give the key of an order, or --all-due/],
  [
    "a status that is none",
    ["orders", "list", "--status", "setled"],
    /--status: there is no "setled"\. Did you mean settled\?/,
  ],
  [
    "a time that is none",
    ["orders", "forget", "--before", "yesterday", "--yes"],
    /--before: "yesterday" is not a time\. Write 24h, 7d, 2026-12-01/,
  ],
  ["forgetting without a word", ["orders", "forget", "--before", "90d"], /Add --yes to do it/],
  [
    "an amount that is none",
    ["budgets", "create", "12EUR", "--until", "24h"],
    /"12EUR" is not an amount\. Write 120USD/,
  ],
  ["a budget without an end", ["budgets", "create", "120USD"], /Say until when: --until 24h/],
  ["a budget that is not there", ["budgets", "show", "june"], /There is no budget "june"/],
  [
    "passwords without a word",
    ["mailboxes", "credentials", "ada@northwind-mail.com"],
    /prints passwords in plain text\. Add --reveal/,
  ],
  [
    "a column of passwords without a word",
    ["mailboxes", "list", "--csv", "--columns", "address,password"],
    /The column password holds a login\. Add --reveal/,
  ],
  ["a column that is none", ["mailboxes", "list", "--csv", "--columns", "adress"], /there is no column "adress"/],
  ["columns of no CSV", ["mailboxes", "list", "--columns", "address"], /--columns needs --csv/],
  ["a shell that is none", ["completion", "zhs"], /There is no completion for "zhs"\. Did you mean zsh\?/],
  ["a speed that is none", ["simulate", "--speed", "fast"], /--speed: "fast" is not a number above 0/],
  [
    "a scenario that is none",
    ["simulate", "--scenario", "wallet-dri"],
    /--scenario: there is no "wallet-dri"\. Did you mean wallet-dry\?/,
  ],
  ["a sandbox that does not run", ["--sandbox", "wallet"], /No sandbox is running .*Start one: mailfleet simulate/],
  ["settings that are not there", ["wallet", "--config", "other.json"], /other\.json cannot be read \(ENOENT\)/],
  [
    "settings that are not JSON",
    ["wallet", "--config", "text.json"],
    /text\.json is not JSON/,
    (desk) => desk.write("text.json", "{"),
  ],
  [
    "settings with a misspelt name",
    ["wallet", "--config", "odd.json"],
    /has "provider"\. Did you mean providers\?/,
    (desk) => desk.write("odd.json", { provider: {} }),
  ],
  [
    "settings with a key",
    ["wallet", "--config", "key.json"],
    /has "apiKey"\. Secrets do not belong into this file: mailfleet keys set/,
    (desk) => desk.write("key.json", { providers: { inboxkit: { apiKey: "geheim-1234" } } }),
  ],
  [
    "a password in the address of the journal",
    ["orders", "list", "--journal", "postgres://me:geheim-1234@host/db"],
    /--journal: there is a password in the journal's address\. Give it as MAILFLEET_JOURNAL/,
  ],
  [
    "a journal that is a folder",
    ["orders", "list", "--journal", "home"],
    /The journal .*home cannot be opened .*Give another one with --journal/,
  ],
  ["a key for nobody", ["keys", "set", "inboxkid"], /There is no provider "inboxkid"\. Did you mean inboxkit\?/],
  ["a key that is none", ["keys", "set", "inboxkit"], /That is not a key: it is empty/],
  [
    "a file of keys that others can read",
    ["keys", "list"],
    /can be read by others on this machine\. Run: chmod 600/,
    (desk) => {
      desk.write("home/keys.json", { inboxkit: "geheim-1234" });
      chmodSync(path.join(desk.folder, "home/keys.json"), 0o644);
    },
  ],
  [
    "a file of keys that is none",
    ["keys", "list"],
    /is not a JSON object of provider and key/,
    (desk) => {
      desk.write("home/keys.json", "geheim-1234");
      chmodSync(path.join(desk.folder, "home/keys.json"), 0o600);
    },
  ],
  ["a budget for agents without an end", ["mcp", "--budget", "120USD"], /--budget needs --until/],
  [
    "a budget for agents that would be new each time",
    ["mcp", "--budget", "120USD", "--until", "24h"],
    /--until must be a date here/,
  ],
  ["an end without a budget", ["mcp", "--until", "2030-01-01"], /--until needs --budget/],
  ["approving what is not there", ["approve", "0123456789ab"], /There is no file and no plan "0123456789ab"/],
  ["a webhook of several", ["webhooks", "verify", "mailfleet.json"], /Whose webhook is it\? Give --provider/],
];

describe("wrong usage", () => {
  it.each(CASES.map(([name, ...rest]) => ({ name, rest })))("$name: one line says what to do", async ({ rest }) => {
    const [args, told, prepare] = rest;
    const desk = await openDesk();
    prepare?.(desk);
    const { code, out, err } = await desk.run(...args);
    expect(err).toMatch(told);
    expect(err.trimEnd().split("\n").length).toBe(1);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).not.toMatch(/geheim|\bat .*\.js:/);
  });

  it("is told in JSON too, where that was asked for", async () => {
    const desk = await openDesk({ providers: [] });
    const { code, json } = await desk.json("wallet");
    expect(code).toBe(2);
    expect(json).toMatchObject({
      version: 1,
      command: "wallet",
      exitCode: 2,
      error: { code: "usage", outcome: "not-applied" },
    });
    const typo = await desk.json("orders", "lst");
    expect(typo.json).toMatchObject({ command: "orders", exitCode: 2, error: { code: "usage" } });
  });
});

describe("refusals before anything is spent", () => {
  async function refused(
    order: object,
    ...args: readonly string[]
  ): Promise<{ code: number | null; err: string; bought: number }> {
    const desk = await openDesk({ providers: ["inboxkit"] });
    desk.write("order.json", order);
    await desk.run("plan", "order.json", "-o", "plan.json");
    const { code, err } = await desk.run("apply", "plan.json", ...args);
    return { code, err, bought: desk.simulators.inboxkit.world.receipts.length };
  }

  it("nobody to type the total", async () => {
    expect(await refused(orderOf("a"))).toMatchObject({
      code: 2,
      bought: 0,
      err: expect.stringMatching(/nobody here to type the total/) as string,
    });
  });

  it("a yes without a limit", async () => {
    expect(await refused(orderOf("a"), "--yes")).toMatchObject({
      code: 2,
      bought: 0,
      err: expect.stringMatching(/--yes needs --max-total/) as string,
    });
  });

  it("a limit below the price", async () => {
    const told = await refused(orderOf("a"), "--yes", "--max-total", "1credit");
    expect(told).toMatchObject({ code: 3, bought: 0, err: expect.stringMatching(/Not sent|costs/) as string });
  });

  it("a limit in another unit", async () => {
    expect(await refused(orderOf("a"), "--yes", "--max-total", "500USD")).toMatchObject({ code: 3, bought: 0 });
  });

  it("a plan that was changed", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const file = await planned(desk, orderOf("a"));
    const plan = JSON.parse(readFileSync(path.join(desk.folder, file), "utf8")) as object;
    desk.write(file, { ...plan, price: { dueNow: { unit: "credits", minor: 1 } } });
    const { code, err } = await desk.run("apply", file, "--yes", "--max-total", "100credits");
    expect({ code, bought: desk.simulators.inboxkit.world.receipts.length }).toEqual({ code: 2, bought: 0 });
    expect(err).toMatch(/changed after it was made/);
  });

  it("a plan that is blocked, which is written all the same", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    desk.write(
      "order.json",
      orderOf("a", { items: [{ kind: "mailboxes", domain: "not-mine.com", platform: "google", people: [] }] }),
    );
    desk.write("taken.json", orderOf("a", { items: [{ kind: "renew", domain: "not-mine.com", what: "domain" }] }));
    const plan = await desk.run("plan", "taken.json", "-o", "plan.json");
    expect(plan.code).toBe(3);
    expect(plan.out).toMatch(/Blocked/);
    const { code, err } = await desk.run("apply", "plan.json", "--yes", "--max-total", "100credits");
    expect(code).toBe(3);
    expect(err).toMatch(/The plan is blocked/);
  });

  it("a folder that cannot be written to", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    mkdirSync(path.join(desk.folder, "plan.json"));
    desk.write("order.json", orderOf("a"));
    const { code, err } = await desk.run("plan", "order.json", "-o", "plan.json");
    expect(code).toBe(2);
    expect(err).toMatch(/plan\.json cannot be written \(EISDIR\)/);
  });
});
