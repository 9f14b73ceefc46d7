import { readManifest } from "../lib/packages/manifests.js";
import { run } from "../lib/packages/run.js";
import { root } from "../lib/spec.js";
import { type Leg, Skipped } from "./place.js";

const SCRIPT = "docs:check";

export const docs: Leg = {
  name: "docs",
  what: `the documentation site builds and opens (pnpm ${SCRIPT})`,
  async run() {
    if (!readManifest(root).scripts?.[SCRIPT]) throw new Skipped(`there is no ${SCRIPT} script`);
    const said = (await run("pnpm", ["run", "--silent", SCRIPT], root, { timeoutMs: 600_000 })).trim().split("\n");
    // It says itself what was not there.
    const skipped = said.filter((line) => /\bskipped\b/i.test(line) && !/\b0 skipped\b/i.test(line));
    if (skipped.length > 0) throw new Skipped(skipped.join("; "));
    return said.at(-1) ?? "";
  },
};
