import { type Size, sizeOf } from "./bundles.js";
import { table } from "./measure.js";
import { clientPackage, providers } from "./providers.js";

// What a bundler makes of each client, minified for a browser-like runtime, gzipped.

const RIVALS: readonly (readonly [name: string, code: string])[] = [
  ["openapi-fetch, bare", `import c from "openapi-fetch"; console.log(c);`],
  ["@hey-api/client-fetch, bare", `import { createClient } from "@hey-api/client-fetch"; console.log(createClient);`],
  ["ofetch", `import { ofetch } from "ofetch"; console.log(ofetch);`],
  ["ky", `import ky from "ky"; console.log(ky);`],
  ["axios", `import axios from "axios"; console.log(axios);`],
  ["openai (the Stainless lineage)", `import OpenAI from "openai"; console.log(OpenAI);`],
];

export async function run(): Promise<string> {
  const clients = await Promise.all(providers.map(clientPackage));
  const using = (names: typeof clients): string =>
    names.map(({ name, create }) => `import { ${create} } from "${name}"; console.log(${create});`).join("\n");
  const bundles = [
    ...clients.map((each) => [`${each.name} (${each.operations} operations)`, using([each])] as const),
    [`all ${clients.length} together`, using(clients)] as const,
    [
      "webhook verification alone",
      `import { verifyWebhook } from "@mailfleet/http"; console.log(verifyWebhook);`,
    ] as const,
    ...RIVALS,
  ];
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  const row = (name: string, { min, gzip }: Size): string[] => [name, kB(min), kB(gzip)];
  const rows = await Promise.all(bundles.map(async ([name, code]) => row(name, await sizeOf(code))));
  return table(["package", "min kB", "min+gzip kB"], rows);
}
