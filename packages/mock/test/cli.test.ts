import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { helpOf, readCommand, UsageError } from "../src/cli/options.js";
import { loadSimulator } from "../src/cli/simulator.js";
import { providers } from "../src/index.js";

const cli = ["--import", "tsx", fileURLToPath(new URL("../src/cli/main.ts", import.meta.url))];
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

interface Launched {
  child: ChildProcess;
  until(pattern: RegExp): Promise<string>;
  exit: Promise<number | null>;
}

function start(...args: string[]): Launched {
  return launch([...cli, ...args]);
}

function launch(args: string[], cwd?: string): Launched {
  const child = spawn(process.execPath, args, { cwd });
  running.push(child);
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const exit = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const until = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(output)) {
      if (child.exitCode !== null) throw new Error(`exited with ${child.exitCode}:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return output;
  };
  return { child, until, exit };
}

describe("the command", () => {
  it("serves, prints a line per request, and stops on Ctrl-C", async () => {
    const { child, until, exit } = start(
      "inboxkit",
      "scaledmail",
      "--port",
      "0",
      "--verbose",
      "--faults",
      "getBillingPortalLink=503",
    );
    const banner = await until(/Ctrl-C stops/);
    const [url, other] = [...banner.matchAll(/^\S.*(http:\/\/127\.0\.0\.1:\d+\S+)$/gm)].map((match) => match[1]);
    expect(banner).toMatch(/^InboxKit +http/);
    expect(other).toMatch(/\/api\/v1$/);

    expect((await paste(banner)).ok).toBe(true);
    expect(await until(/ 200 /)).toMatch(/^\d\d:\d\d:\d\d inboxkit GET \/v1\/api\/\S+ 200 \w+ \w+$/m);

    await fetch(`${url}/mailboxes/list?page=1`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer hidden-key" },
      body: "{}",
    });
    const printed = await until(/body \{\}/);
    expect(printed).toMatch(/POST \/v1\/api\/mailboxes\/list\?page=1 4\d\d listMailboxes/);
    expect(printed).toMatch(/^ {2}! query.page is not in the spec; "1" was sent\.$/m);
    expect(printed).toMatch(/^ {2}headers .*"authorization":"\[redacted\]"/m);
    expect(printed).not.toContain("hidden-key");

    // A web page may send what it likes, and a terminal must not obey it.
    await fetch(`${url}/billing/wallet?x=%1b%5b31m%0aforged%E2%80%AE`, { mode: "no-cors" });
    const foreign = await until(/forged/);
    // oxlint-disable-next-line no-control-regex -- that none is left is what is shown
    expect(foreign).not.toMatch(/[\u001B\u202E]|^forged/m);

    expect((await fetch(`${url}/billing/manage`)).status).toBe(503);
    await until(/503 getBillingPortalLink.*\[fault: status\]/);

    child.kill("SIGINT");
    expect(await exit).toBe(0);
    expect(await until(/stopped/)).toMatch(/stopped\n$/);
  }, 60_000);

  it("says which port is taken, and exits 1", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const address = taken.address();
    const port = typeof address === "object" ? address!.port : 0;
    const failure = await failureOf("scaledmail", "--port", String(port));
    taken.close();
    expect(failure).toMatchObject({
      code: 1,
      stderr: `Port ${port} on 127.0.0.1 is taken. Choose another one, or 0 for a free one.\n`,
    });
  }, 60_000);

  it("prints help and version, and exits 2 on a misspelt option", async () => {
    const [help, version, failure] = await Promise.all([
      promisify(execFile)(process.execPath, [...cli, "--help"]),
      promisify(execFile)(process.execPath, [...cli, "--version"]),
      failureOf("--prot", "4010"),
    ]);
    expect(help.stdout).toMatch(/^Usage: mailfleet-mock \[provider\.\.\.\] \[options\]/);
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+/);
    expect(failure).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^Unknown option '--prot'.*\nTry --help\.\n$/),
    });
  }, 60_000);
});

/** Runs the first curl line of the banner; curl itself is not everywhere. */
function paste(banner: string): Promise<Response> {
  const line = /curl (.*)/.exec(banner)![1]!;
  const words = [...line.matchAll(/(-[HX] )?'([^']*)'/g)].map((match) => [match[1], match[2]!] as const);
  const headers = words.filter(([flag]) => flag === "-H ").map(([, header]) => header.split(": ") as [string, string]);
  return fetch(words.at(-1)![1], { headers });
}

async function failureOf(...args: string[]): Promise<object> {
  return promisify(execFile)(process.execPath, [...cli, ...args]).then(
    () => ({ code: 0 }),
    (error: object) => error,
  );
}

describe("its options", () => {
  it("have defaults", () => {
    expect(readCommand([])).toEqual({
      help: false,
      version: false,
      providers,
      isChosen: false,
      port: 4010,
      host: "127.0.0.1",
      faults: [],
      verbose: false,
      list: false,
      stateful: false,
      speed: undefined,
      scenarios: [],
    });
  });

  it("are read", () => {
    expect(
      readCommand(["scaledmail", "inboxkit", "scaledmail", "--port=0", "--host", "::1", "--verbose"]),
    ).toMatchObject({
      providers: ["scaledmail", "inboxkit"],
      isChosen: true,
      port: 0,
      host: "::1",
      verbose: true,
    });
    expect(readCommand(["-h"])).toMatchObject({ help: true });
  });

  it.each([
    ["*=503", "*", { kind: "status", status: 503 }, 1],
    ["buyMailboxes=delay:250@0.5", "buyMailboxes", { kind: "delay", ms: 250 }, 0.5],
    ["*=reset:after", "*", { kind: "reset", when: "after" }, 1],
    ["*=truncate", "*", { kind: "truncate" }, 1],
    ["*=html", "*", { kind: "html" }, 1],
    ["*=empty", "*", { kind: "empty" }, 1],
    ["reads=garbled", "reads", { kind: "garbled" }, 1],
    ["effects=500:applied@0.5", "effects", { kind: "status", status: 500, applied: true }, 0.5],
    ["*=429:3", "*", { kind: "status", status: 429, retryAfter: 3 }, 1],
    ["*=429:http-date", "*", { kind: "status", status: 429, retryAfter: "http-date" }, 1],
    ["*=429:unix@1", "*", { kind: "status", status: 429, retryAfter: "unix" }, 1],
  ])("read the fault %s", (text, target, fault, rate) => {
    const options = { rate, seed: 5, times: "always" };
    expect(readCommand(["--faults", text, "--seed", "5"]).faults).toEqual([{ target, fault, options }]);
    expect(readCommand(["--faults", `${text}, *=html`]).faults).toHaveLength(2);
  });

  it.each([
    [["inboxkti"], 'There is no mock of "inboxkti". Did you mean "inboxkit"?'],
    [["--port", "http"], '--port must be a whole number from 0 to 65535; it is "http".'],
    [["--port", "70000"], "--port must be a whole number"],
    [["--seed", "x"], "--seed must be a whole number"],
    [["--faults", "503"], '--faults does not understand "503".'],
    [["--faults", "*=slow"], '--faults does not understand "*=slow".'],
    [["--faults", "*=delay:soon"], '--faults does not understand "*=delay:soon".'],
    [["--faults", "*=reset"], '--faults does not understand "*=reset".'],
    [["--faults", "*=503@2"], 'the rate in "*=503@2" must be above 0 and at most 1.'],
    [["--fault", "*=503"], "Unknown option '--fault'"],
    [["--port"], "'--port <value>' argument missing"],
    [["--speed", "60"], "--speed needs --stateful."],
    [["--scenario", "wallet-dry"], "--scenario needs --stateful."],
    [["--stateful", "--speed", "0"], '--speed must be a number above 0; it is "0".'],
  ])("refuse %j", (args, message) => {
    expect(() => readCommand(args)).toThrow(UsageError);
    expect(() => readCommand(args)).toThrow(message);
  });

  it("are those of a simulator with --stateful, and for a command that is one", () => {
    const typed = ["--speed", "60", "--scenario", "a, b", "--scenario=c"];
    const read = { stateful: true, speed: 60, scenarios: ["a", "b", "c"] };
    expect(readCommand(["--stateful", ...typed])).toMatchObject(read);
    expect(readCommand(typed, true)).toMatchObject(read);
    expect(helpOf("a-mock")).toMatch(/^Usage: a-mock .*--stateful /s);
    const help = helpOf("a-simulator", { "wallet-dry": "the wallet is empty" });
    expect(help).toMatch(/^ {2}wallet-dry +the wallet is empty$/m);
    expect(help).not.toContain("--stateful");
  });

  it("say what is missing where there is no simulator", async () => {
    const missing = loadSimulator("@mailfleet/not-there");
    await expect(missing).rejects.toThrow(UsageError);
    await expect(missing).rejects.toMatchObject({
      message:
        "--stateful needs @mailfleet/not-there: install it beside this package, or run npx @mailfleet/not-there.",
      hint: "",
    });
    await expect(loadSimulator("node:path")).rejects.toThrow("This node:path is of another version");
  });
});

/** A command of a simulator, as its own package has one. */
describe("runCli", () => {
  const script = `
    const { runCli } = await import("./src/cli.ts");
    const { startMock } = await import("./src/index.ts");
    const startSimulator = async (provider, { clock, scenarios, ...options }) => {
      console.log("asked for", provider, JSON.stringify({ clock, scenarios }));
      return Object.assign(await startMock(provider, options), { tenant: "ws-1" });
    };
    await runCli(process.argv.slice(1), {
      name: "a-simulator",
      manifest: new URL("file://" + process.cwd() + "/package.json"),
      simulator: { startSimulator, simulated: ["inboxkit"], scenarios: { "wallet-dry": "the wallet is empty" } },
    });`;
  const command = ["--import", "tsx", "--input-type=module", "-e", script, "--"];

  it("serves what it is handed, and checks scenarios", async () => {
    const cwd = fileURLToPath(new URL("..", import.meta.url));
    const unknown = await promisify(execFile)(process.execPath, [...command, "--scenario", "wallet-dri"], {
      cwd,
    }).catch((error: object) => error);
    expect(unknown).toMatchObject({
      code: 2,
      stderr: '--scenario: there is no scenario "wallet-dri". Did you mean "wallet-dry"?\nTry --help.\n',
    });
    const args = ["inboxkit", "--port", "0", "--speed", "60", "--scenario", "wallet-dry", "--faults", "reads=503"];
    const { child, until, exit } = launch([...command, ...args], cwd);
    const banner = await until(/Ctrl-C stops/);
    expect(banner).toMatch(/^asked for inboxkit \{"clock":\{"speed":60\},"scenarios":\["wallet-dry"\]\}$/m);
    expect(banner).toMatch(/^ {2}tenant ws-1$/m);
    expect((await paste(banner)).status).toBe(503);
    child.kill("SIGINT");
    expect(await exit).toBe(0);
  }, 60_000);
});
