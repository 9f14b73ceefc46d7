import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { root } from "./lib/spec.js";

// Writes packages/mock/dist/prism.cjs: Prism and all it needs in one file.
//
// Why: prism-http asks for any prism-core from 5.8 on, and newer ones need Node 24 and bring an analytics package with an install
// script. Some package managers pick those for our users whatever we pin. A file has no versions to pick; and it starts faster.

const output = path.join(root, "packages/mock/dist");
const mock = createRequire(path.join(root, "packages/mock/package.json"));

/** Never reached by a static mock: making bodies up, reading Postman collections, passing requests on. Half of the bundle would be these. */
const UNUSED = [
  // The mock hands in a logger of its own.
  /[\\/]node_modules[\\/](pino|fast-redact|sonic-boom)[\\/]/,
  /[\\/]@faker-js[\\/]faker[\\/]/,
  /[\\/]postman-collection[\\/]/,
  /[\\/]node_modules[\\/](node-fetch|https?-proxy-agent)[\\/]/,
];

const STUBBED = [
  "pino",
  "fast-redact",
  "sonic-boom",
  "@faker-js/faker",
  "postman-collection",
  "node-fetch",
  "http-proxy-agent",
  "https-proxy-agent",
];

/** Prism parses URLs the old way, which newer Nodes warn of. The warning is not for our users to read. */
const QUIET_URL = `
const url = require("node:url");
exports.__proto__ = url;
for (const name of ["parse", "resolve", "format"]) {
  exports[name] = (...args) => {
    const before = process.noDeprecation;
    process.noDeprecation = true;
    try {
      return url[name](...args);
    } finally {
      process.noDeprecation = before;
    }
  };
}`;

const mend: Plugin = {
  name: "mend",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^url$/ }, () => ({ path: "url", namespace: "quiet" }));
    onLoad({ filter: /.*/, namespace: "quiet" }, () => ({ contents: QUIET_URL, loader: "js" }));

    for (const filter of UNUSED) onLoad({ filter }, () => ({ contents: "module.exports = {};", loader: "js" }));
    // Its main entry loads its parts in a way that bundlers cannot follow.
    onResolve({ filter: /^jsonc-parser$/ }, ({ resolveDir }) => {
      const main = createRequire(path.join(resolveDir, "here.js")).resolve("jsonc-parser");
      return { path: path.join(main.slice(0, main.lastIndexOf("jsonc-parser")), "jsonc-parser/lib/esm/main.js") };
    });
  },
};

const result = await build({
  stdin: {
    contents: `
      export { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
      export { validateInput, validateSecurity } from "@stoplight/prism-http/dist/validator";`,
    resolveDir: path.dirname(mock.resolve("@stoplight/prism-http/package.json")),
  },
  absWorkingDir: root,
  bundle: true,
  minify: true,
  keepNames: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  legalComments: "none",
  metafile: true,
  logLevel: "error",
  outfile: path.join(output, "prism.cjs"),
  plugins: [mend],
});

/** The licences of everything in the bundle ask to be kept with it. */
function collectLicences(files: readonly string[]): string {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path.resolve(root, file))?.[1];
    if (folder && existsSync(path.join(folder, "package.json"))) folders.add(folder);
  }
  return [...folders]
    .map(describe)
    .sort()
    .join(`\n${"-".repeat(80)}\n\n`);
}

function describe(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "license", "LICENSE-MIT.txt"]
    .map((each) => path.join(folder, each))
    .find(existsSync);
  const by = typeof author === "string" ? author : (author?.name ?? "");
  const text = file ? readFileSync(file, "utf8") : textOf(license, by);
  return `${name} ${version} (${typeof license === "string" ? license : "see below"})${by ? `, ${by}` : ""}\n\n${text.trim()}\n`;
}

/** Of packages that name their licence and bring no copy of it. */
function textOf(license: unknown, by: string): string {
  if (license === "Apache-2.0") return readFileSync(path.join(root, "node_modules/typescript/LICENSE.txt"), "utf8");
  if (license !== "MIT") throw new Error(`A package in the bundle brings no copy of its licence: ${String(license)}`);
  return `MIT License

Copyright (c) ${by || "the authors"}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A
PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN
ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

writeFileSync(
  path.join(output, "prism.LICENSES.txt"),
  `prism.cjs holds parts of these packages, unchanged but for being joined and minified.
Left out, and empty in there, is what a static mock never reaches: ${STUBBED.join(", ")}.
node:url is wrapped, so that the warning of its old functions is not printed.\n\n${collectLicences(Object.keys(result.metafile.inputs))}`,
);
