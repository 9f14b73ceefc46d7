import { writeFileSync } from "node:fs";
import path from "node:path";
import { modulesOf } from "../lib/packages/manifests.js";
import { all, run } from "../lib/packages/run.js";
import { clientsOf } from "../lib/packages/stranger.js";
import { bundleWithEsbuild } from "./bundles.js";
import { checkMaps } from "./maps.js";
import type { Leg, Place } from "./place.js";

/** What core promises to have nothing of Node in, beside the adapters. */
const CORE = ["@mailfleet/core", "@mailfleet/core/kit", "@mailfleet/core/webhooks", "@mailfleet/core/journal/memory"];

/** Every module of http and the clients, the adapters, and what an application needs beside them. */
async function edgeModules(place: Place): Promise<string[]> {
  const packed = await place.packed();
  const clients = clientsOf(packed);
  const adapters = clients.map((name) => name.replace("@mailfleet/", "@mailfleet/core/"));
  const modules = packed.flatMap(({ manifest }) => modulesOf(manifest));
  const isOf = (module: string, name: string): boolean => module === name || module.startsWith(`${name}/`);
  return modules.filter(
    (module) =>
      [...CORE, ...adapters].includes(module) || ["@mailfleet/http", ...clients].some((name) => isOf(module, name)),
  );
}

const withoutNode: Leg = {
  name: "without-node",
  what: "every client, the adapters and core bundle for a browser without a module of Node",
  async run(place) {
    const project = await place.project();
    const modules = await edgeModules(place);
    await all(
      modules.map(async (module, index) => {
        const entry = `entry-${index}.mjs`;
        writeFileSync(path.join(project, entry), `export * from ${JSON.stringify(module)};\n`);
        await bundleWithEsbuild(project, entry, path.join(place.folder("bundles"), entry), "esm");
      }),
    );
    return `${modules.length} modules`;
  },
};

const sourceMaps: Leg = {
  name: "source-maps",
  what: "every source map leads to our TypeScript, and so does a stack trace",
  async run(place) {
    const project = await place.project();
    const packed = await place.packed();
    const maps = packed.reduce(
      (sum, { manifest }) => sum + checkMaps(path.join(project, "node_modules", manifest.name)),
      0,
    );
    const trace = await run("node", ["--enable-source-maps", "trace.mjs"], project);
    const named = trace.match(/[\w./-]+\/src\/[\w./-]+\.ts:\d+/g) ?? [];
    const clients = clientsOf(packed);
    if (named.length < clients.length) throw new Error(`A stack trace names no TypeScript:\n${trace}`);
    return `${maps} maps; a stack trace names ${path.posix.basename(named[0] ?? "")}`;
  },
};

export const modules: readonly Leg[] = [withoutNode, sourceMaps];
