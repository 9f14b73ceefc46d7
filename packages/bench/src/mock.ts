import { type ChildProcess, execFileSync, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { simulated } from "@mailfleet/simulator";
import { ask, requestsPerSecond } from "./load.js";
import { median, ratio, spread, table, whole } from "./measure.js";

// All our providers in one process, mocked and simulated, beside one provider of the others: time until the first answer, memory after
// it, requests a second.

const PRISM = "prism-cli, one provider";
const require = createRequire(import.meta.url);
const bin = (packageName: string, file: string): string =>
  path.join(path.dirname(require.resolve(`${packageName}/package.json`)), file);
const spec = require.resolve("@mailfleet/mock/specs/scaledmail.json");
const mockPackage = path.dirname(path.dirname(path.dirname(spec)));

interface Sample {
  readonly startMs: number;
  readonly rssMb: number;
  readonly perSecond: number;
}

type Take = (requests: number) => Promise<Sample>;

/** Of all that answer, ScaledMail is asked. */
const scaledMailUrl = (text: string): string | undefined => /(http:\/\/\S+\/api\/v1)(?=\s)/.exec(text)?.[1];
const anyUrl = (text: string): string | undefined => /(http:\/\/[\w.]+:\d+)/.exec(text)?.[1];

const count = `${simulated.length} providers`;
const contestants: readonly (readonly [name: string, take: Take])[] = [
  [
    `Mailfleet's mocks, ${count}`,
    server([path.join(mockPackage, "bin/mailfleet-mock.js"), "--port", "0"], scaledMailUrl),
  ],
  [
    `Mailfleet's simulators, ${count}`,
    server([path.join(mockPackage, "../simulator/bin/mailfleet-simulator.js"), "--port", "0"], scaledMailUrl),
  ],
  [
    PRISM,
    server(
      [bin("@stoplight/prism-cli", "dist/index.js"), "mock", spec, "--port", "0", "--verboseLevel", "info"],
      anyUrl,
    ),
  ],
  ["Steady (`@stdy/cli`), one provider", steady],
  ["MSW, one handler, in the caller's process, nothing checked", msw],
  [
    "node:http, one fixed reply",
    server(["--import", "tsx", path.join(import.meta.dirname, "provider-server.ts")], anyUrl),
  ],
];

export async function run(quick: boolean): Promise<string> {
  const [rounds, requests] = quick ? [1, 400] : [7, 2_000];
  const samples = new Map<string, Sample[]>(contestants.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, take] of round % 2 === 0 ? contestants : contestants.toReversed())
      samples.get(name)?.push(await take(requests));
  }
  const of = (key: keyof Sample): Map<string, number[]> =>
    new Map([...samples].map(([name, all]) => [name, all.map((each) => each[key])]));
  const [starts, memory, rates] = [of("startMs"), of("rssMb"), of("perSecond")];
  const rows = contestants.map(([name]) => [
    name,
    whole(median(starts.get(name) ?? [])),
    ratio(starts, name, PRISM),
    whole(median(memory.get(name) ?? [])),
    whole(median(rates.get(name) ?? [])),
    ratio(rates, name, PRISM),
    spread(rates.get(name) ?? []),
  ]);
  const head = [
    "",
    "first answer after ms",
    "beside prism-cli",
    "memory MB",
    "requests a second",
    "beside prism-cli",
    "spread",
  ];
  return `Medians of ${rounds} starts by turns; in brackets the middle half of the ratios.\n\n${table(head, rows)}`;
}

/** A server in a process of its own, which says where it listens. */
function server(args: readonly string[], url: (output: string) => string | undefined): Take {
  return async (requests) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], cwd: import.meta.dirname });
    return await sample(child, started, () => readUrl(child, url), requests);
  };
}

/** 95 MB, which nobody needs who does not measure: it is fetched when it is first asked for, into the cache of installed tools. */
const STEADY = "@stdy/cli@0.22.2";
const STEADY_HOME = path.join(import.meta.dirname, "../node_modules/.cache/steady");

function installSteady(): string {
  const own = path.join(STEADY_HOME, `node_modules/@stdy/cli-${process.platform}-${process.arch}/bin`);
  const binary = path.join(own, process.platform === "win32" ? "steady.exe" : "steady");
  if (!existsSync(binary)) {
    mkdirSync(STEADY_HOME, { recursive: true });
    execFileSync("npm", ["install", "--prefix", STEADY_HOME, "--no-audit", "--no-fund", "--ignore-scripts", STEADY]);
  }
  return binary;
}

/** Its binary is started as it is, and it takes no free port by itself. */
async function steady(requests: number): Promise<Sample> {
  const binary = installSteady();
  const port = String(await freePort());
  const started = performance.now();
  const child = spawn(binary, ["--port", port, "--host", "127.0.0.1", "--quiet", "--no-color", spec], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return await sample(child, started, () => firstAnswer(child, `http://127.0.0.1:${port}`), requests);
}

async function sample(
  child: ChildProcess,
  started: number,
  ready: () => Promise<string>,
  requests: number,
): Promise<Sample> {
  try {
    const base = (await ready()).replace(/\/$/, "");
    await ask(base);
    const startMs = performance.now() - started;
    const rssMb = residentMb(child.pid!);
    return { startMs, rssMb, perSecond: await requestsPerSecond(base, requests) };
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
}

async function msw(requests: number): Promise<Sample> {
  const started = performance.now();
  const child = fork(path.join(import.meta.dirname, "msw-process.ts"), [String(requests)]);
  const [{ answered }] = (await once(child, "message")) as [{ answered: number }];
  const startMs = performance.now() - started;
  const [{ perSecond }] = (await once(child, "message")) as [{ perSecond: number }];
  child.kill("SIGKILL");
  return { startMs, rssMb: answered / 1024 ** 2, perSecond };
}

/** The output is read to the end: a command whose output nobody takes any more ends itself. */
function readUrl(child: ChildProcess, url: (output: string) => string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stderr?.on("data", (chunk) => (output += String(chunk)));
    child.stdout?.on("data", (chunk) => {
      output += String(chunk);
      const found = url(output);
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error(`it ended before it was ready:\n${output}`)));
  });
}

async function firstAnswer(child: ChildProcess, base: string): Promise<string> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += String(chunk)));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended before it was ready:\n${output}`);
    const isUp = await ask(base).then(
      () => true,
      (error: Error) => error.cause === undefined && Promise.reject(error),
    );
    if (isUp) return base;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function freePort(): Promise<number> {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, "close");
  return port;
}

/** What Linux says; elsewhere the column stays empty. */
function residentMb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
