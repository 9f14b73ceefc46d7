import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { inspect, packAll, type Packed } from "./lib/packages/pack.js";
import { all, run } from "./lib/packages/run.js";
import { checkCommands, compile, openExamples, openProject, testExample } from "./lib/packages/stranger.js";
import { root } from "./lib/spec.js";

const HELP = `Usage: pnpm check-packages [--keep]

Packs every published package, inspects the tarballs, and uses them as a stranger would: installed with npm into an empty
project, imported, type-checked, run against a mock and a simulator, and as the dependencies of every project in
packages/examples. \`pnpm verify\` repeats this in other runtimes.

  --keep   leave the temporary projects behind and say where they are
  --help   this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { keep: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const work = mkdtempSync(path.join(tmpdir(), "mailfleet-packages-"));
  try {
    const packed = await packAll(work);
    await all<unknown>([
      ...packed.map((each) => inspect(each)),
      useProject(packed, path.join(work, "stranger")),
      useExamples(packed, path.join(work, "examples")),
    ]);
    console.log(`packages: ${packed.length} tarballs are well formed, install, load, type-check and work`);
  } finally {
    if (values.keep) console.log(`kept ${work}`);
    else rmSync(work, { recursive: true, force: true });
  }
}

async function useProject(packed: readonly Packed[], folder: string): Promise<void> {
  await openProject(packed, folder);
  const compilers = ["typescript", "typescript-oldest"].map((name) => path.join(root, "node_modules", name, "bin/tsc"));
  const types = path.join(root, "node_modules/@types");
  await all<unknown>([
    ...compilers.flatMap((tsc) =>
      (["nodenext", "bundler"] as const).map((resolution) =>
        compile([process.execPath, tsc], resolution, types, folder),
      ),
    ),
    run(process.execPath, ["imports.mjs"], folder),
    run(process.execPath, ["app.cjs"], folder),
    checkCommands(packed, folder),
  ]);
}

async function useExamples(packed: readonly Packed[], folder: string): Promise<void> {
  await all((await openExamples(packed, folder)).map((example) => testExample(example)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
