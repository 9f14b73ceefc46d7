import path from "node:path";
import { readManifest } from "../lib/packages/manifests.js";
import { all } from "../lib/packages/run.js";
import { compile } from "../lib/packages/stranger.js";
import { root } from "../lib/spec.js";
import type { Leg } from "./place.js";
import { findTool, type ToolName } from "./tools.js";

interface Compiler {
  readonly command: readonly string[];
  readonly types: string;
  readonly version: string;
}

/** One that builds or checks the workspace already. */
function ownCompiler(name: string): Promise<Compiler> {
  const modules = path.join(root, "node_modules");
  const { version } = readManifest(path.join(modules, name));
  const tsc = path.join(modules, name, "bin/tsc");
  return Promise.resolve({ command: [process.execPath, tsc], types: path.join(modules, "@types"), version });
}

async function installedCompiler(tool: ToolName): Promise<Compiler> {
  const { program, modules, version } = await findTool(tool);
  const isScript = !program.endsWith("lib/tsc");
  return { command: isScript ? [process.execPath, program] : [program], types: path.join(modules, "@types"), version };
}

function typesLeg(version: string, find: () => Promise<Compiler>): Leg {
  return {
    name: `types-${version}`,
    what: `TypeScript ${version} reads the types of every module, resolved as by Node and as by bundlers`,
    async run(place) {
      const { command, types, version: exact } = await find();
      const project = await place.project();
      await all((["nodenext", "bundler"] as const).map((resolution) => compile(command, resolution, types, project)));
      return `${exact}: nodenext and bundler`;
    },
  };
}

export const types: readonly Leg[] = [
  typesLeg("5.6", () => ownCompiler("typescript-oldest")),
  typesLeg("5.9", () => ownCompiler("typescript")),
  typesLeg("6", () => installedCompiler("typescript-6")),
  typesLeg("7", () => installedCompiler("typescript-7")),
];
