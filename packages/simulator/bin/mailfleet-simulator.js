#!/usr/bin/env node
// Here before anything is built, so that package managers can link it in a fresh clone.
import { runCli } from "@mailfleet/mock/cli";
import * as simulator from "../dist/index.js";

await runCli(process.argv.slice(2), {
  name: "mailfleet-simulator",
  manifest: new URL("../package.json", import.meta.url),
  simulator,
});
