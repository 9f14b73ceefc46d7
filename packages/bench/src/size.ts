import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { table } from "./measure.js";

// What a bundler makes of each client, minified for a browser-like runtime, gzipped.

const BUNDLES: readonly (readonly [name: string, code: string])[] = [
  ["@mailfleet/inboxkit", `import { createInboxKitClient as c } from "@mailfleet/inboxkit"; console.log(c);`],
  ["@mailfleet/scaledmail", `import { createScaledMailClient as c } from "@mailfleet/scaledmail"; console.log(c);`],
  [
    "@mailfleet/coldmailreseller",
    `import { createColdMailResellerClient as c } from "@mailfleet/coldmailreseller"; console.log(c);`,
  ],
  ["openapi-fetch, bare", `import c from "openapi-fetch"; console.log(c);`],
  ["ky", `import ky from "ky"; console.log(ky);`],
  ["axios", `import axios from "axios"; console.log(axios);`],
  ["openai (Stainless)", `import OpenAI from "openai"; console.log(OpenAI);`],
];

const rows: (string | number)[][] = [];
for (const [name, contents] of BUNDLES) {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  const code = result.outputFiles[0]!.contents;
  rows.push([name, (code.length / 1000).toFixed(1), (gzipSync(code, { level: 9 }).length / 1000).toFixed(2)]);
}
console.log(table(["package", "min kB", "min+gzip kB"], rows));
