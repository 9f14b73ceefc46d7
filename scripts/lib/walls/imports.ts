import { isBuiltin } from "node:module";
import type { Report } from "../report.js";
import { importsOf, type Import } from "./code.js";
import { isShipped, packageName, type Code, type Package, type Tree } from "./tree.js";

/** Who may import whom between the packages. The rooms inside core are in `rooms.ts`. */
export function checkImports(tree: Tree, report: Report): void {
  for (const pack of tree.packages) {
    for (const code of pack.code) {
      for (const one of importsOf(code)) {
        if (one.target !== undefined) checkRelative(pack, one, report);
        else if (!isBuiltin(one.specifier)) checkNamed(tree, pack, code, one, report);
        checkLayer(tree, pack, code, one, report);
      }
    }
  }
}

/** A relative import stays in its package. */
function checkRelative(pack: Package, one: Import, report: Report): void {
  if (one.target!.startsWith(`${pack.folder}/`)) return;
  if (one.target!.includes("/generated/")) {
    report(
      "deep-generated",
      one.at,
      `imports generated code of another package (${one.specifier}): import the package by its name`,
    );
  } else report("package-escape", one.at, `leaves its package (${one.specifier}): import the package by its name`);
}

/** A package is imported by an entry it exports, and is declared where it is imported. */
function checkNamed(tree: Tree, pack: Package, code: Code, one: Import, report: Report): void {
  const name = packageName(one.specifier);
  const target = tree.packages.find((other) => other.manifest.name === name);
  if (target && target !== pack && one.specifier.includes("/generated")) {
    return report(
      "deep-generated",
      one.at,
      `imports generated code of another package (${one.specifier}): import what its index exports`,
    );
  }
  if (target && !exportsEntry(target, one.specifier)) {
    return report(
      "undeclared-entry",
      one.at,
      `imports ${one.specifier}, which ${target.manifest.name} does not export: use one of its entries`,
    );
  }
  if (name !== pack.manifest.name && !declared(tree, pack, code).has(name)) {
    const where = isShipped(pack, code) ? "dependencies" : "devDependencies";
    report("undeclared-dependency", one.at, `imports ${name}: add it to the ${where} of ${pack.folder}/package.json`);
  }
}

function exportsEntry(pack: Package, specifier: string): boolean {
  const entry = `.${specifier.slice(pack.manifest.name.length)}`;
  return Object.keys(pack.manifest.exports ?? {}).some((key) => {
    const [head = "", tail] = key.split("*");
    return tail === undefined ? entry === key : entry.startsWith(head) && entry.endsWith(tail);
  });
}

function declared(tree: Tree, pack: Package, code: Code): Set<string> {
  const { dependencies, peerDependencies, optionalDependencies, devDependencies } = pack.manifest;
  const runtime = { ...dependencies, ...peerDependencies, ...optionalDependencies };
  return new Set(
    Object.keys(isShipped(pack, code) ? runtime : { ...runtime, ...devDependencies, ...tree.manifest.devDependencies }),
  );
}

/** All that a package may import, where that is not anything. Core is tested with the simulator, which therefore knows nothing of it. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  simulator: ["@mailfleet/http", "@mailfleet/mock"],
  sqlite: ["@mailfleet/http", "@mailfleet/core"],
  postgres: ["@mailfleet/http", "@mailfleet/core", "pg", "node"],
  runner: ["@mailfleet/http", "@mailfleet/core", "@dbos-inc/dbos-sdk", "pg", "node"],
};

/** `http` knows no provider, a client only `http`, a journal only core. */
function checkLayer(tree: Tree, pack: Package, code: Code, one: Import, report: Report): void {
  if (!inSource(code) || one.target !== undefined) return;
  if (
    pack.id === "http" &&
    tree.packages.some((other) => other !== pack && other.manifest.name === packageName(one.specifier))
  ) {
    report("http-alone", one.at, `http imports ${one.specifier}: it knows no other package of ours`);
  }
  if (pack.provider && one.specifier !== "@mailfleet/http") {
    report("client-imports", one.at, `a client imports ${one.specifier}: it is built on @mailfleet/http alone`);
  }
  const allowed = LAYERS[pack.id];
  const name = isBuiltin(one.specifier) ? "node" : packageName(one.specifier);
  if (allowed && !allowed.includes(name)) {
    report("layers", one.at, `${pack.id} imports ${one.specifier}: all it has is ${allowed.join(", ")}`);
  }
}

export function inSource(code: Code): boolean {
  return code.inPackage.startsWith("src/");
}
