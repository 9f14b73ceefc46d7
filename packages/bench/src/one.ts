import path from "node:path";
import { pathToFileURL } from "node:url";

// One bench in this process: its Markdown to stdout.

const [, , name, mode] = process.argv;
const bench = (await import(pathToFileURL(path.join(import.meta.dirname, `${name}.ts`)).href)) as {
  run(quick: boolean): Promise<string>;
};
console.log(await bench.run(mode === "--quick"));
