import ts from "typescript";
import type { Report } from "../report.js";
import { eachNode, placeOf } from "./code.js";
import { inSource } from "./imports.js";
import type { Code, Tree } from "./tree.js";

const NOUNS = [
  "index",
  "options",
  "tenants",
  "domains",
  "mailboxes",
  "dns",
  "orders",
  "prewarm",
  "billing",
  "exports",
  "webhooks",
];
const CLIENT_FILES = ["index", "client", "failure"];
const LONG_FILE = 300;
const LONG_FUNCTION = 40;

/** Where files lie and what they are called. */
export function checkLayout(tree: Tree, report: Report): void {
  for (const pack of tree.packages) {
    for (const entry of pack.entries) {
      if (isConfig(entry)) {
        report(
          "config-files",
          { file: `${pack.folder}/${entry}`, where: "" },
          "is a config file of its own: put it in package.json, tsconfig.json or once at the root",
        );
      }
    }
  }
  checkSameNames(adapterFiles(tree), NOUNS, report);
  checkSameNames(clientFiles(tree), CLIENT_FILES, report);
}

/** The file names of each adapter, by its folder. */
function adapterFiles(tree: Tree): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const { file } of tree.packages.flatMap((pack) => pack.code)) {
    const [, folder, name] = /^(packages\/core\/src\/adapters\/[^/]+)\/(.+)\.ts$/.exec(file) ?? [];
    if (folder && name) folders.set(folder, [...(folders.get(folder) ?? []), name]);
  }
  return folders;
}

/** The names of each client's hand-written files, by its folder. */
function clientFiles(tree: Tree): Map<string, string[]> {
  const clients = tree.packages.filter((pack) => pack.provider);
  return new Map(
    clients.map(({ folder, code }) => {
      const written = code.filter((one) => inSource(one) && !one.generated);
      return [`${folder}/src`, written.map((one) => one.inPackage.replace(/^src\/(.+)\.ts$/, "$1"))];
    }),
  );
}

function isConfig(entry: string): boolean {
  return (
    entry !== "package.json" &&
    entry !== "tsconfig.json" &&
    (entry.startsWith(".") || /\.(json|jsonc|ya?ml|toml|c?js|mjs|[cm]?ts)$/.test(entry))
  );
}

/** Providers are read side by side: a file is one of the agreed names, a part of one, or is there for every provider. */
function checkSameNames(folders: Map<string, string[]>, agreed: string[], report: Report): void {
  for (const [folder, files] of folders) {
    for (const file of files) {
      const everywhere = folders.size > 1 && [...folders.values()].every((others) => others.includes(file));
      if (everywhere || agreed.some((name) => file === name || isPart(file, name))) continue;
      const mend = `use one of ${agreed.join(", ")}, a part of one (order-price), or give every provider this file`;
      report("same-names", { file: `${folder}/${file}.ts`, where: "" }, `is a name of its own: ${mend}`);
    }
  }
}

/** `order-price` is a part of `orders`, and stands beside it. */
function isPart(file: string, name: string): boolean {
  const [head, ...rest] = file.split("-");
  return rest.length > 0 && [name, name.replace(/s$/, ""), name.replace(/es$/, "")].includes(head ?? "");
}

/** What asks to be split. Warnings: a long list can be the clearest way to say a thing. */
export function checkSizes(tree: Tree, warn: Report): void {
  for (const code of tree.packages.flatMap((pack) => pack.code)) {
    if (!inSource(code) || code.generated) continue;
    const lines = code.source.getLineAndCharacterOfPosition(code.source.end).line;
    if (lines > LONG_FILE) {
      warn("long-file", { file: code.file, where: "" }, `has ${lines} lines, over ${LONG_FILE}: it asks to be split`);
    }
    eachNode(code.source, (node) => {
      const body = ts.isFunctionLike(node) ? (node as ts.FunctionLikeDeclaration).body : undefined;
      if (!body || !ts.isBlock(body)) return;
      const length = lineOf(code, node.end) - lineOf(code, node.getStart(code.source)) + 1;
      if (length > LONG_FUNCTION) {
        warn(
          "long-function",
          placeOf(code, node),
          `${nameOf(code, node)} has ${length} lines, over ${LONG_FUNCTION}: it asks to be split`,
        );
      }
    });
  }
}

function lineOf(code: Code, position: number): number {
  return code.source.getLineAndCharacterOfPosition(position).line;
}

function nameOf(code: Code, node: ts.Node): string {
  const named = node as ts.Node & { name?: ts.Node };
  const owner = node.parent as ts.Node & { name?: ts.Node };
  return (named.name ?? owner.name)?.getText(code.source) ?? "a function";
}
