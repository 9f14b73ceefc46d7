import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { simulated, type RunningSimulator, startSimulator } from "@mailfleet/simulator";
import { bundleWithEsbuild, bundleWithVite, type Bundle } from "./bundles.js";
import type { Leg, Place } from "./place.js";
import { findTool } from "./tools.js";

/** Where an application at the edge buys, and how it lets time pass there. */
interface Shop {
  readonly id: string;
  readonly baseUrl: string;
  readonly tenant: string;
  readonly control: string;
}

/** Simulated providers on ports, as an application elsewhere sees them. Fails if one was asked for what its spec refuses, or sold twice. */
async function withShops<T>(use: (shops: readonly Shop[]) => Promise<T>): Promise<T> {
  const simulators = new Map<string, RunningSimulator<(typeof simulated)[number]>>();
  for (const id of simulated) simulators.set(id, await startSimulator(id));
  const control = createServer(({ url = "" }, response) => {
    const query = new URL(url, "http://localhost").searchParams;
    const clock = simulators.get(query.get("id") ?? "")?.clock;
    clock?.advance(Number(query.get("ms")));
    response.end(String(clock?.now()));
  });
  control.listen(0, "127.0.0.1");
  await once(control, "listening");
  const address = `http://127.0.0.1:${(control.address() as AddressInfo).port}/`;
  try {
    const result = await use(
      [...simulators].map(([id, { url, tenant }]) => ({ id, baseUrl: url, tenant, control: address })),
    );
    for (const [id, { violations, world }] of simulators) {
      const names = world.receipts.map(({ name }) => name);
      const faults = violations.map(({ reason }) => reason);
      if (faults.length > 0) throw new Error(`${id}: ${faults.join("; ")}`);
      if (new Set(names).size !== names.length) throw new Error(`${id} sold twice: ${names.join(", ")}`);
    }
    return result;
  } finally {
    control.close();
    control.closeAllConnections();
    for (const simulator of simulators.values()) await simulator.close();
  }
}

/** Cloudflare's own runtime, without its compatibility with Node. */
async function runInWorkerd(worker: string, place: Place): Promise<string> {
  const { program, version } = await findTool("workerd");
  const port = await freePort();
  const config = path.join(place.folder("workerd"), `${path.basename(path.dirname(worker))}.capnp`);
  writeFileSync(config, writeConfig(path.relative(path.dirname(config), worker), port));
  const child = spawn(program, ["serve", config], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  try {
    const settled = await withShops(async (shops) => {
      await reach(port, () => child.exitCode !== null);
      const reply = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(shops) });
      return readSettled(await reply.json());
    });
    return `workerd ${version}: ${settled.length} orders settled`;
  } catch (error) {
    throw new Error(`workerd: ${(error as Error).message}\n${said}`, { cause: error });
  } finally {
    child.kill("SIGKILL");
  }
}

function writeConfig(worker: string, port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "${worker}")],
      compatibilityDate = "2026-11-01",
      globalOutbound = "loopback")),
    (name = "loopback", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

/** Vercel's runtime: a realm with the web's globals only. */
async function runInVm(script: string): Promise<string> {
  const { modules, version } = await findTool("edge-vm");
  const entry = pathToFileURL(path.join(modules, "@edge-runtime/vm/dist/index.js")).href;
  const { EdgeVM } = (await import(entry)) as { EdgeVM: new () => { evaluate(code: string): unknown } };
  const settled = await withShops(async (shops) => {
    const vm = new EdgeVM();
    vm.evaluate(readFileSync(script, "utf8"));
    return readSettled({ settled: await vm.evaluate(`work(${JSON.stringify(shops)})`) });
  });
  return `edge-runtime ${version}: ${settled.length} orders settled`;
}

function readSettled(reply: unknown): readonly string[] {
  const { settled, error } = reply as { settled?: readonly string[]; error?: string };
  if (!settled || settled.length === 0) throw new Error(error ?? "No provider took an order.");
  return settled;
}

async function reach(port: number, hasEnded: () => boolean): Promise<void> {
  for (let attempts = 0; attempts < 200 && !hasEnded(); attempts += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: "[]" }).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it did not start");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const told = ({ size }: Bundle, said: string): string => `${size}; ${said}`;

export const edge: readonly Leg[] = [
  {
    name: "esbuild",
    what: "a worker bundled by esbuild buys in Cloudflare's runtime",
    async run(place) {
      const file = path.join(place.folder("esbuild"), "worker.mjs");
      const bundle = await bundleWithEsbuild(await place.project(), "worker.mjs", file, "esm");
      return told(bundle, await runInWorkerd(bundle.file, place));
    },
  },
  {
    name: "vite",
    what: "the same worker bundled by Vite",
    async run(place) {
      const bundle = await bundleWithVite(await place.project(), "worker.mjs", place.folder("vite"));
      return told(bundle, await runInWorkerd(bundle.file, place));
    },
  },
  {
    name: "edge-vm",
    what: "the same application as a script in Vercel's edge runtime",
    async run(place) {
      const file = path.join(place.folder("edge-vm"), "script.js");
      const bundle = await bundleWithEsbuild(await place.project(), "script.mjs", file, "iife");
      return told(bundle, await runInVm(bundle.file));
    },
  },
];
