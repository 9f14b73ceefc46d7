import type { Place, Report } from "../report.js";
import type { Package, Tree } from "./tree.js";

const INSTALL_SCRIPTS = new Set([
  "preinstall",
  "install",
  "postinstall",
  "prepare",
  "preprepare",
  "postprepare",
  "prepublish",
]);

/** What package.json, turbo.json and the catalog promise. */
export function checkManifests(tree: Tree, report: Report): void {
  for (const pack of tree.packages) {
    const at = { file: `${pack.folder}/package.json`, where: "" };
    checkDependencies(tree, pack, at, report);
    checkScripts(pack, at, report);
    if (pack.manifest.private !== true) {
      if (pack.manifest.type !== "module") report("package-shape", at, 'write "type": "module": we publish ESM only');
      const effects = pack.manifest.sideEffects;
      if (effects !== false && !Array.isArray(effects)) {
        report(
          "package-shape",
          at,
          'write "sideEffects": false or name the files that have some, so that a bundler drops what is not used',
        );
      }
    }
  }
  checkCycles(tree, report);
  checkCatalog(tree, report);
  checkTurbo(tree, report);
}

/** Versions stand once, in the catalog. What a user brings himself (a peer) is a range. */
function checkDependencies(tree: Tree, pack: Package, at: Place, report: Report): void {
  const { dependencies, devDependencies, optionalDependencies } = pack.manifest;
  for (const [name, version] of Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies })) {
    const ours = tree.packages.some((other) => other.manifest.name === name);
    if (ours && !version.startsWith("workspace:")) {
      report("dependency-version", at, `${name} is ${version}: write workspace:^`);
    }
    if (!ours && version !== "catalog:") {
      report(
        "dependency-version",
        at,
        `${name} is ${version}: write catalog:, and the exact version in pnpm-workspace.yaml`,
      );
    }
    if (ours && pack.id === "http") {
      report("http-alone", at, `http depends on ${name}: it knows no other package of ours, devDependencies included`);
    }
  }
}

function checkScripts(pack: Package, at: Place, report: Report): void {
  for (const [name, command] of Object.entries(pack.manifest.scripts ?? {})) {
    if (INSTALL_SCRIPTS.has(name)) {
      report("install-script", at, `has the script ${name}, which runs on a user's machine: drop it`);
    }
    if (/\bgenerate\b/.test(command)) {
      report(
        "hidden-generate",
        at,
        `the script ${name} generates: generated code is committed, and only a person or CI makes it anew`,
      );
    }
  }
}

/** Turbo refuses a circle, devDependencies included, with an error that names no file. */
function checkCycles(tree: Tree, report: Report): void {
  const needs = new Map(
    tree.packages.map(({ manifest }) => [
      manifest.name,
      Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }),
    ]),
  );
  const follow = (name: string, trail: string[]): void => {
    const start = trail.indexOf(name);
    if (start >= 0) {
      const circle = trail.slice(start);
      const first = [...circle].sort()[0];
      if (first !== name) return;
      const folder = tree.packages.find((pack) => pack.manifest.name === name)!.folder;
      return report(
        "dependency-cycle",
        { file: `${folder}/package.json`, where: "" },
        `depends on itself: ${[...circle, name].join(" -> ")}`,
      );
    }
    for (const next of needs.get(name) ?? []) {
      if (needs.has(next)) follow(next, [...trail, name]);
    }
  };
  for (const name of needs.keys()) follow(name, []);
}

function checkCatalog(tree: Tree, report: Report): void {
  for (const [name, version] of Object.entries(tree.workspace.catalog ?? {})) {
    if (!/^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
      report("catalog-exact", { file: "pnpm-workspace.yaml", where: name }, `is ${version}: pin one exact version`);
    }
  }
}

function checkTurbo(tree: Tree, report: Report): void {
  for (const [name, task] of Object.entries(tree.turbo.tasks ?? {})) {
    const at = { file: "turbo.json", where: name };
    if (name === "build" && !task.inputs?.some((input) => input.startsWith("$TURBO_ROOT$/specs/"))) {
      report(
        "turbo-specs",
        at,
        "does not name $TURBO_ROOT$/specs/** in its inputs: the specs lie outside the packages, so a change would not build anew",
      );
    }
    if (task.dependsOn?.some((one) => /generate/.test(one))) {
      report(
        "hidden-generate",
        at,
        "depends on generate: generated code is committed, and only a person or CI makes it anew",
      );
    }
  }
}
