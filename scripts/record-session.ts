import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "./lib/spec.js";

const HELP = `Usage: pnpm record [--check]

Runs a session with the built command line against the simulators, and writes what was seen into packages/cli/README.md.

  --check   write nothing; exit 1 if the README shows something else
  --help    this text`;

const README = path.join(root, "packages/cli/README.md");
const BIN = path.join(root, "packages/cli/bin/mailfleet.js");
const BEGIN = "<!-- session: recorded by pnpm record -->";
const END = "<!-- end of session -->";
const WIDTH = 90;

const ORDER = `key: client-42-march
provider: inboxkit
items:
  - kind: register
    domain: acme-mail.com
    registrant:
      firstName: Ada
      lastName: Byron
      email: ada@example.org
      phone: "+44.2079460000"
      addressLine1: 1 Row
      city: Leeds
      state: West Yorkshire
      postalCode: LS1 1AA
      country: GB
  - kind: mailboxes
    domain: acme-mail.com
    platform: google
    people:
      - { localPart: grace, firstName: Grace, lastName: Hopper }
      - { localPart: hedy, firstName: Hedy, lastName: Lamarr }
`;

const RENEWAL = `key: renew-fading-mail
provider: coldmailreseller
items:
  - { kind: renew, domain: fading-mail.com, what: domain }
`;

type StdioPipes = ["ignore", "pipe", "pipe"];

/** A folder, and what was seen in it. */
class Recorder {
  readonly folder = mkdtempSync(path.join(tmpdir(), "mailfleet-session-"));
  readonly children: ChildProcess[] = [];
  #seen = "";

  get text(): string {
    return this.#seen.trim();
  }

  say(text: string): void {
    this.#seen += `\n${text}`;
  }

  show(file: string, content: string): void {
    writeFileSync(path.join(this.folder, file), content);
    this.say(`$ cat ${file}\n${content}`);
  }

  start(args: readonly string[]): ChildProcess {
    const env = { PATH: process.env["PATH"], MAILFLEET_HOME: this.folder, COLUMNS: String(WIDTH), NO_COLOR: "1" };
    // None of them takes a minute; one that waits for somebody who is gone would take a day.
    const limits = { timeout: 180_000, killSignal: "SIGKILL" } as const;
    const stdio: StdioPipes = ["ignore", "pipe", "pipe"];
    const child = spawn(process.execPath, [BIN, ...args], { cwd: this.folder, env, stdio, ...limits });
    this.children.push(child);
    return child;
  }

  /** Runs a command, and shows it with what it wrote. `killAt`: it is killed when it has written that. */
  async run(
    line: string,
    { status = 0, killAt }: { readonly status?: number; readonly killAt?: string } = {},
  ): Promise<void> {
    const child = this.start(line.split(" ").slice(1));
    let [all, isKilled] = ["", false];
    const hear = (data: Buffer): void => {
      if (isKilled) return;
      all += String(data);
      if (killAt === undefined || !all.includes(killAt)) return;
      isKilled = child.kill("SIGKILL");
      all = `${all.slice(0, all.indexOf(killAt) + killAt.length)}\nKilled\n`;
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    this.say(`$ ${line}\n${all}`);
    if (!isKilled && code !== status) throw new Error(`${line} ended with ${code}: ${all}`);
    if (killAt !== undefined && !isKilled) throw new Error(`${line} never wrote "${killAt}": ${all}`);
  }
}

async function record(): Promise<string> {
  const session = new Recorder();
  try {
    session.say("$ mailfleet simulate --speed 1200 &\n");
    const simulating = session.start(["simulate", "--speed", "1200"]);
    await new Promise((resolve) => simulating.stdout?.once("data", resolve));
    session.show("order.yaml", ORDER);
    await session.run("mailfleet --sandbox plan order.yaml -o plan.json");
    await session.run("mailfleet --sandbox apply plan.json --yes --max-total 25credits", {
      killAt: "waiting for acme-mail.com to be usable.)",
    });
    await session.run("mailfleet --sandbox orders list");
    await session.run("mailfleet --sandbox apply plan.json");
    await session.run("mailfleet --sandbox mailboxes list --domain acme-mail.com --csv");
    session.show("renew.yaml", RENEWAL);
    await session.run("mailfleet --sandbox plan renew.yaml -o renew.json");
    await session.run("mailfleet --sandbox apply renew.json --yes --max-total 20USD");
    await session.run("mailfleet --sandbox orders list");
    return session.text.replaceAll("\r\n", "\n");
  } finally {
    for (const child of session.children) child.kill("SIGKILL");
    rmSync(session.folder, { recursive: true, force: true });
  }
}

/** What is another one each time: hashes, times, and how often somebody looked. */
function comparable(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{12}\b/g, "HASH")
    .replaceAll(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replaceAll(/\bin \d+ (second|minute|hour)s?\b|\bnow\b/g, "SOON")
    .replaceAll(/\b\d+ (second|minute)s?\b|\ba moment\b/g, "AGE")
    .replaceAll(/^[\w-]+: (placing|in-progress|unknown), .*\n|^\S+ waits: .*\n/gm, "")
    .replaceAll(/ {2,}/g, "  ");
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) return (process.stdout.write(`${HELP}\n`), 0);
  const readme = readFileSync(README, "utf8");
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${README} has no place for the session: ${BEGIN} … ${END}`);
  const block = `${BEGIN}\n\n\`\`\`console\n${await record()}\n\`\`\`\n\n`;
  const before = readme.slice(from, to);
  if (comparable(before) === comparable(block))
    return (process.stdout.write("The session in the README is as it is.\n"), 0);
  if (values.check) {
    process.stderr.write(`The session in packages/cli/README.md is another one: pnpm record. It would be:\n${block}`);
    return 1;
  }
  writeFileSync(README, readme.slice(0, from) + block + readme.slice(to));
  process.stdout.write("Wrote the session into packages/cli/README.md.\n");
  return 0;
}

process.exitCode = await main();
