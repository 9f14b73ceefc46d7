import { existsSync } from "node:fs";
import path from "node:path";
import { root, type Spec } from "../lib/spec.js";
import { brand, key } from "./shared.js";

const BANNER = "// Generated from specs/ by `pnpm generate`. Do not edit: add a provider, and generate again.\n";

/** `providers.ts` of the command line: every provider that core has an adapter of, each loaded when it is used. */
export function writeCliProviders(specs: Readonly<Record<string, Spec>>): string {
  const adapted = Object.entries(specs).filter(([id]) =>
    existsSync(path.join(root, "packages/core/src/adapters", id, "index.ts")),
  );
  const entries = adapted.map(([id, spec]) => {
    const word = spec["x-tenant"].word;
    return `  ${key(id)}: {
    title: ${JSON.stringify(spec.info.title)},${word === undefined ? "" : `\n    tenantWord: ${JSON.stringify(word)},`}
    open: async (options) => (await import("@mailfleet/core/${id}")).create${brand(spec)}Provider(options),
    rateLimits: async () => (await import("@mailfleet/core/${id}")).facts.rateLimits,
  },\n`;
  });
  const names = adapted.map(([id]) => JSON.stringify(id));
  return `${BANNER}import type { Maker } from "../providers.js";

export type ProviderName = ${names.join(" | ")};

export const MAKERS: Readonly<Record<ProviderName, Maker>> = {
${entries.join("")}};
`;
}

/** `skins.ts` of the simulator: every provider that it has a folder of. */
export function writeSkins(specs: Readonly<Record<string, Spec>>): string {
  const ids = Object.keys(specs).filter((id) =>
    existsSync(path.join(root, "packages/simulator/src/skins", id, "index.ts")),
  );
  const imports = ids.map((id) => `import { skin as ${id} } from "../skins/${id}/index.js";\n`);
  return `${BANNER}import type { Skin } from "../skin.js";
${imports.join("")}
/** A provider that can be simulated. */
export type SimulatedId = ${ids.map((id) => JSON.stringify(id)).join(" | ")};

/** Every provider that can be simulated. */
export const simulated: readonly SimulatedId[] = [${ids.map((id) => JSON.stringify(id)).join(", ")}];

export const skins: { readonly [P in SimulatedId]: Skin<P> } = { ${ids.join(", ")} };
`;
}
