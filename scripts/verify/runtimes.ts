import path from "node:path";
import { all, run } from "../lib/packages/run.js";
import { checkCommands, testExample } from "../lib/packages/stranger.js";
import { Skipped, type Leg, type Place } from "./place.js";
import { findTool } from "./tools.js";

/** The programs of `scripts/lib/stranger`: every module loads, and the applications in both module systems work. */
const PROGRAMS = ["imports.mjs", "smoke.mjs", "app.cjs"];

function nodeLeg(major: "20" | "22" | "24"): Leg {
  return {
    name: `node-${major}`,
    what: `Node ${major}: every module, an application, the commands, the examples with their own test runners`,
    async run(place) {
      const { program: node, version } = await findTool(`node-${major}`);
      const project = await place.project();
      const said = await all(PROGRAMS.slice(0, 2).map((file) => run(node, [file], project, { node })));
      const commands = await checkCommands(await place.packed(), project, node);
      const examples = await place.examples();
      await all(examples.map((example) => testExample(example, node)));
      return `${version}: ${lastLines(said)}; ${commands} commands; ${examples.length} examples`;
    },
  };
}

/** The smoke test with the Node that runs this. */
function applicationLeg(name: string, what: string, file: string): Leg {
  return {
    name,
    what,
    run: async (place) =>
      `Node ${process.versions.node}: ${lastLines([await run("node", [file], await place.project())])}`,
  };
}

const jest: Leg = {
  name: "jest",
  what: "jest with ES modules: the example of the mocks",
  async run(place) {
    const example = (await place.examples()).find((folder) => path.basename(folder) === "jest");
    if (!example) throw new Skipped("there is no packages/examples/jest");
    await testExample(example);
    return "the example's tests pass";
  },
};

function runtimeLeg(name: "bun" | "deno", title: string, flags: readonly string[]): Leg {
  return {
    name,
    what: `${title}: every module, an application in both module systems`,
    async run(place: Place) {
      const { program, version } = await findTool(name);
      const project = await place.project();
      const said = await all(PROGRAMS.map((file) => run(program, [...flags, file], project)));
      return `${version}: ${lastLines(said)}`;
    },
  };
}

function lastLines(outputs: readonly string[]): string {
  return outputs.map((output) => output.trim().split("\n").at(-1) ?? "").join("; ");
}

export const runtimes: readonly Leg[] = [
  nodeLeg("20"),
  nodeLeg("22"),
  nodeLeg("24"),
  runtimeLeg("bun", "Bun", []),
  runtimeLeg("deno", "Deno", ["run", "-A"]),
  applicationLeg("esm", "an application in ES modules", "smoke.mjs"),
  applicationLeg("commonjs", "an application in CommonJS: import() and require of every module", "app.cjs"),
  jest,
];
