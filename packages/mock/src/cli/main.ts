import { runCli } from "../cli.js";

await runCli(process.argv.slice(2), {
  name: "mailfleet-mock",
  manifest: new URL("../../package.json", import.meta.url),
});
