import type { Report } from "../report.js";
import type { Package, Tree } from "./tree.js";

const CLIENT_FILES = ["src/client.ts", "src/failure.ts", "src/index.ts", "src/validators.ts"];

/** A spec alone is no provider: everything that `pnpm new-provider` writes has to be there. */
export function checkProviders(tree: Tree, report: Report): void {
  const client = (id: string): Package | undefined => tree.packages.find(({ folder }) => folder === `packages/${id}`);
  const core = tree.packages.find(({ folder }) => folder === "packages/core");
  for (const id of tree.providers) {
    for (const what of [...lackedByClient(client(id), id), ...lackedByCore(core, id)])
      report("unfinished-provider", { file: `specs/${id}`, where: "" }, `the provider has no ${what}`);
  }
}

function lackedByClient(client: Package | undefined, id: string): string[] {
  if (!client) return [`client package: packages/${id}`];
  const files = CLIENT_FILES.filter((file) => !client.code.some(({ inPackage }) => inPackage === file));
  const isTested = client.code.some(
    ({ inPackage, source }) => inPackage.startsWith("test/") && source.text.includes("testClient("),
  );
  return [
    ...files.map((file) => `packages/${id}/${file}`),
    ...(isTested ? [] : [`contract test: run testClient of @mailfleet/mock/contract in packages/${id}/test`]),
  ];
}

function lackedByCore(core: Package | undefined, id: string): string[] {
  if (!core) return [];
  const { exports = {}, dependencies = {} } = core.manifest;
  const isTested = core.code.some(
    ({ inPackage, source }) => inPackage.startsWith("test/") && source.text.includes(`testProvider("${id}"`),
  );
  return [
    ...(core.code.some(({ inPackage }) => inPackage === `src/adapters/${id}/index.ts`)
      ? []
      : [`adapter: packages/core/src/adapters/${id}/index.ts`]),
    ...(exports[`./${id}`] === undefined ? [`entry ./${id} in packages/core/package.json`] : []),
    ...(dependencies[`@mailfleet/${id}`] === undefined ? [`dependency @mailfleet/${id} of packages/core`] : []),
    ...(isTested ? [] : [`conformance test: call testProvider("${id}", ...) in packages/core/test`]),
  ];
}
