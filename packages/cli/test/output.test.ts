import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { schemas } from "../src/generated/schemas.js";
import { BIN, type Desk, mailboxOrder, openDesk, planned, WEEK_MS } from "./harness.js";

// What `--json` prints has the documented shape, for every command; and what is printed for people fits where it is read.

const ajv = new Ajv({ allErrors: true, strict: false });

/** Each command with what its `data` is. */
const SHAPES: readonly (readonly [data: keyof typeof schemas, args: readonly string[]])[] = [
  ["DomainsData", ["domains", "list"]],
  ["DomainsData", ["domains", "show", "northwind-mail.com"]],
  ["OffersData", ["domains", "search", "acme", "--limit", "3"]],
  ["OffersData", ["domains", "check", "acme-mail.com"]],
  ["MailboxesData", ["mailboxes", "list"]],
  ["MailboxesData", ["mailboxes", "list", "--domain", "northwind-mail.com", "--limit", "1"]],
  ["MailboxesData", ["mailboxes", "show", "ada@northwind-mail.com"]],
  ["CredentialsData", ["mailboxes", "credentials", "ada@northwind-mail.com", "--reveal", "--provider", "inboxkit"]],
  ["DnsData", ["dns", "list", "northwind-mail.com"]],
  ["DnsCheckData", ["dns", "check", "northwind-mail.com", "--resolver", "127.0.0.1:9"]],
  ["PrewarmData", ["prewarm", "search"]],
  ["ConnectionsData", ["exports", "connections"]],
  ["TenantsData", ["tenants", "list"]],
  ["WalletData", ["wallet"]],
  ["CostsData", ["costs"]],
  ["PlanData", ["plan", "order.json", "--key", "another"]],
  ["PlanData", ["plan", "order.json", "--key", "written", "-o", "written.json"]],
  ["OrderData", ["apply", "plan.json", "--no-wait"]],
  ["OrderData", ["orders", "show", "shapes"]],
  ["OrderData", ["orders", "reconcile", "shapes"]],
  ["OrderData", ["orders", "resume", "shapes", "--no-wait"]],
  ["OrderData", ["orders", "watch", "shapes"]],
  ["AdvancedData", ["orders", "resume", "--all-due"]],
  ["LedgerData", ["orders", "list"]],
  ["LedgerData", ["orders", "watch"]],
  ["ForgottenData", ["orders", "forget", "--before", "2100-01-01", "--yes"]],
  ["BudgetsData", ["budgets", "create", "5credits", "--until", "24h", "--id", "shapes"]],
  ["BudgetsData", ["budgets", "list"]],
  ["BudgetsData", ["budgets", "show", "shapes"]],
  ["BudgetsData", ["budgets", "end", "shapes"]],
  ["DoctorData", ["doctor"]],
  ["KeysData", ["keys", "list"]],
  ["KeysData", ["keys", "remove", "inboxkit"]],
];

describe("--json", () => {
  it("has the documented shape on every command", async () => {
    const desk = await openDesk();
    await planned(desk, mailboxOrder("shapes"));
    await desk.run("apply", "plan.json", "--yes", "--max-total", "10credits", "--no-wait");
    desk.simulators.inboxkit.clock.advance(WEEK_MS);
    for (const [name, args] of SHAPES) {
      const { json, code, err } = await desk.json(...args);
      expect({ args, version: json.version, command: json.command, exitCode: json.exitCode, err }).toEqual({
        args,
        version: 1,
        command: args.slice(0, json.command.split(" ").length).join(" "),
        exitCode: code,
        err,
      });
      const validate = ajv.compile(schemas[name]);
      validate(json.data);
      expect({ args, errors: validate.errors ?? [] }).toEqual({ args, errors: [] });
    }
  });

  it("is in one line where it is piped, and tells errors in the same envelope", async () => {
    const desk = await openDesk({ providers: ["inboxkit"], env: { COLUMNS: "" } });
    expect((await desk.json("domains", "list")).out.trimEnd().split("\n").length).toBe(1);
    desk.simulators.inboxkit.fault("listDomains", { kind: "status", status: 500 }, { times: "always" });
    const { json, code } = await desk.json("domains", "list");
    expect(code).toBe(1);
    expect(json).toMatchObject({
      exitCode: 1,
      data: { items: [], failures: [{ provider: "inboxkit", code: "server-error" }] },
    });
    const wrong = await desk.json("orders", "show", "nothing");
    expect(ajv.validate(schemas["OutputError"], wrong.json.error)).toBe(true);
  });
});

/** Every command, as the completion script names them. */
function commandsOf({ out }: { readonly out: string }): string[] {
  const words = out.slice(0, out.indexOf("_mailfleet_commands()"));
  return [...words.matchAll(/^ {4}"([a-z ]+)"\) words="(?<words>[^"]*)"/gm)].flatMap(([, name = "", text = ""]) =>
    text.startsWith("--") ? [name] : [],
  );
}

describe("--help", () => {
  it("has an example of every command, and fits into 60 columns", async () => {
    const desk = await openDesk({ providers: [], env: { COLUMNS: "60" } });
    const commands = commandsOf(await desk.run("completion", "bash")).filter((name) => name !== "mock");
    expect(commands.length).toBeGreaterThan(30);
    const pages = await Promise.all(
      commands.map(async (name) => [name, await desk.run(...name.split(" "), "--help")] as const),
    );
    for (const [name, { code, out }] of pages) {
      expect({ name, code }).toEqual({ name, code: 0 });
      expect({ name, out }).toMatchObject({ out: expect.stringMatching(/\nExamples?:\n {2}\$ mailfleet /) as string });
    }
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    for (const name of commands) expect(readme).toContain(`\`${name}\``);
    const main = await desk.run("--help");
    expect(main.out).toMatch(/Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused before spending, 4 unknown/);
    expect((await desk.run("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await desk.run("mock", "--help")).out).toMatch(/mailfleet mock/);
  });
});

describe.skipIf(process.platform === "win32")("in a shell", () => {
  const bash = (desk: Desk, script: string): ReturnType<typeof spawnSync> =>
    spawnSync("bash", ["-c", script], {
      cwd: desk.folder,
      env: { ...desk.env, MF: `${process.execPath} ${BIN}` },
      encoding: "utf8",
    });

  it("whoever reads the output may stop first", async () => {
    const desk = await openDesk({ providers: [] });
    const { stdout, stderr } = bash(desk, '$MF completion bash | head -1; echo "${PIPESTATUS[0]}"');
    expect(stderr).toBe("");
    expect(stdout).toBe("_mailfleet_words() {\n0\n");
  });

  it("bash completes commands, subcommands and options", async () => {
    const desk = await openDesk({ providers: [] });
    const complete = (...words: string[]): string => {
      const list = words.map((word) => `'${word}'`).join(" ");
      const { stdout, stderr } = bash(
        desk,
        `eval "$($MF completion bash)"; COMP_WORDS=(mailfleet ${list}); COMP_CWORD=${words.length}; _mailfleet; echo "\${COMPREPLY[*]}"`,
      );
      expect(stderr).toBe("");
      return String(stdout).trim();
    };
    expect(complete("ord")).toBe("orders");
    expect(complete("orders", "re")).toBe("resume reconcile");
    expect(complete("orders", "resume", "--all")).toBe("--all-due");
    expect(complete("--json", "budgets", "c")).toBe("create");
    writeFileSync(path.join(desk.folder, "order.yaml"), "");
    expect(complete("plan", "ord")).toBe("order.yaml");
  });

  it("the scripts of the other shells name every command", async () => {
    const desk = await openDesk({ providers: [] });
    const commands = commandsOf(await desk.run("completion", "bash"));
    const zsh = (await desk.run("completion", "zsh")).out;
    expect(zsh).toMatch(/^#compdef mailfleet\n/);
    for (const name of commands) expect(zsh).toContain(`"${name}") words=`);
    const fish = (await desk.run("completion", "fish")).out;
    for (const name of commands) expect(fish).toContain(` -a ${name.split(" ").at(-1)} `);
  });
});
