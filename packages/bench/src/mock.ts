import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { median, table } from "./measure.js";

// Three providers in one process, mocked and simulated, beside one Prism command line: time until the first answer, memory after it,
// requests a second.

const ROUNDS = 5;
const require = createRequire(import.meta.url);
const prism = path.join(path.dirname(require.resolve("@stoplight/prism-cli/package.json")), "dist/index.js");
const spec = require.resolve("@mailfleet/mock/specs/scaledmail.json");
const mockPackage = path.dirname(path.dirname(path.dirname(spec)));
const cli = path.join(mockPackage, "bin/mailfleet-mock.js");
const simulator = path.join(require.resolve("@mailfleet/simulator"), "../../bin/mailfleet-simulator.js");

interface Sample {
  readonly startMs: number;
  readonly rssMb: number;
  readonly perSecond: number;
}

async function sample(args: readonly string[], url: (output: string) => string | undefined): Promise<Sample> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  try {
    const base = await readUrl(child, url);
    await get(base);
    const startMs = performance.now() - started;
    const rssMb = residentMb(child.pid!);
    return { startMs, rssMb, perSecond: await requestsPerSecond(base) };
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
}

/** The output is read to the end: a command whose output nobody takes any more ends itself. */
function readUrl(child: ChildProcess, url: (output: string) => string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout!.on("data", (chunk) => {
      output += String(chunk);
      const found = url(output);
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error(`it ended before it was ready:\n${output}`)));
  });
}

async function get(base: string): Promise<void> {
  const response = await fetch(`${base}/domains?organization_id=recORG00000000001`, {
    headers: { authorization: "Bearer test-key" },
  });
  if (!response.ok) throw new Error(`${base} answered ${response.status}`);
  await response.arrayBuffer();
}

async function requestsPerSecond(base: string): Promise<number> {
  const total = 2000;
  for (let i = 0; i < 200; i++) await get(base);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let i = 0; i < total / 4; i++) await get(base);
    }),
  );
  return total / ((performance.now() - started) / 1000);
}

/** What Linux says; elsewhere the column stays empty. */
function residentMb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Of the three, ScaledMail is asked. */
const scaledMailUrl = (text: string): string | undefined => /(http:\/\/\S+\/api\/v1)(?=\s)/.exec(text)?.[1];

const contestants = [
  ["Mailfleet's mocks, three providers", [cli, "--port", "0"], scaledMailUrl],
  ["Mailfleet's simulators, three providers", [simulator, "--port", "0"], scaledMailUrl],
  [
    "prism-cli, one provider",
    [prism, "mock", spec, "--port", "0", "--verboseLevel", "info"],
    (text: string) => /listening on (http:\/\/[\d.:]+)/.exec(text)?.[1],
  ],
] as const;

const samples = new Map<string, Sample[]>(contestants.map(([name]) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, args, url] of contestants) samples.get(name)!.push(await sample(args, url));
}
const rows = [...samples].map(([name, all]) => {
  const middle = (key: keyof Sample): string => median(all.map((each) => each[key])).toFixed(0);
  return [name, middle("startMs"), middle("rssMb"), middle("perSecond")];
});
console.log(table(["mock", "first answer after ms", "memory MB", "requests a second"], rows));
