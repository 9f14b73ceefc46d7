import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { table, whole } from "./measure.js";
import { clientPackage, providers } from "./providers.js";

// What a consumer that calls every operation of a client costs the type checker, beside openapi-fetch on the same types.

const require = createRequire(import.meta.url);
const tsc = path.join(path.dirname(require.resolve("typescript/package.json")), "bin/tsc");
const folder = path.join(import.meta.dirname, "../.types");

function check(name: string, source: string): { instantiations: number; seconds: number } {
  const file = path.join(folder, `${name}.ts`);
  writeFileSync(file, source);
  const options = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--types",
    "node",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--extendedDiagnostics",
  ];
  const report = execFileSync(process.execPath, [tsc, file, ...options], { encoding: "utf8" });
  const read = (label: string): number => Number(new RegExp(`${label}:\\s+([\\d.]+)`).exec(report)?.[1]);
  return { instantiations: read("Instantiations"), seconds: read("Total time") };
}

export async function run(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  try {
    const empty = check("empty", "export {};\n");
    const rows: (string | number)[][] = [];
    for (const id of providers) {
      const [ours, rival] = [check(id, await callsOf(id)), check(`${id}-rival`, await rivalCallsOf(id))];
      const { operations } = await clientPackage(id);
      rows.push([
        id,
        operations,
        whole(ours.instantiations - empty.instantiations),
        whole(rival.instantiations - empty.instantiations),
        ours.seconds,
        rival.seconds,
      ]);
    }
    const head = ["client", "operations", "instantiations", "the same through openapi-fetch"];
    return table([...head, "tsc s", "tsc s through openapi-fetch"], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A program that calls every operation of a client once. */
async function callsOf(id: string): Promise<string> {
  const { type, facts } = await clientPackage(id);
  const calls = Object.keys(facts.operations).map(
    (name) => `void client.${name}({} as never, { allowInferred: true });\n`,
  );
  return `import type { ${type} } from "../../${id}/dist/index.js";\ndeclare const client: ${type};\n${calls.join("")}`;
}

/** The same through openapi-fetch, whose types are read from the same schema. */
async function rivalCallsOf(id: string): Promise<string> {
  const { facts } = await clientPackage(id);
  const calls = Object.values(facts.operations).map(
    ({ method, path: route }) => `void client.${method}(${JSON.stringify(route)}, {} as never);\n`,
  );
  const schema = `../../${id}/src/generated/schema.js`;
  return `import createClient from "openapi-fetch";\nimport type { paths } from "${schema}";\nconst client = createClient<paths>();\n${calls.join("")}`;
}
