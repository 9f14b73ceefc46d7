import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { operationExamples } from "@mailfleet/mock";
import { table } from "./measure.js";

// What a consumer that calls every operation of a client costs the type checker, beside openapi-fetch on the same types.

const require = createRequire(import.meta.url);
const tsc = path.join(path.dirname(require.resolve("typescript/package.json")), "bin/tsc");
const folder = path.join(import.meta.dirname, "../.types");

const CLIENTS = [
  ["inboxkit", "InboxKitClient"],
  ["scaledmail", "ScaledMailClient"],
  ["coldmailreseller", "ColdMailResellerClient"],
] as const;

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

mkdirSync(folder, { recursive: true });
try {
  const empty = check("empty", "export {};\n");
  const rows = CLIENTS.map(([provider, type]) => {
    const operations = operationExamples(provider);
    const calls = operations
      .map(({ operationId }) => `void client.${operationId}({} as never, { allowInferred: true });\n`)
      .join("");
    const ours = check(
      provider,
      `import type { ${type} } from "@mailfleet/${provider}";\ndeclare const client: ${type};\n${calls}`,
    );
    const generic = operations
      .map(({ method, path: route }) => `void client.${method}(${JSON.stringify(route)}, {} as never);\n`)
      .join("");
    const schema = `../../${provider}/src/generated/schema.js`;
    const rival = check(
      `${provider}-rival`,
      `import createClient from "openapi-fetch";\nimport type { paths } from "${schema}";\nconst client = createClient<paths>();\n${generic}`,
    );
    return [
      provider,
      operations.length,
      ours.instantiations - empty.instantiations,
      rival.instantiations - empty.instantiations,
      ours.seconds,
      rival.seconds,
    ];
  });
  console.log(
    table(
      [
        "client",
        "operations",
        "instantiations",
        "the same through openapi-fetch",
        "tsc s",
        "tsc s through openapi-fetch",
      ],
      rows,
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
