import { expect, test } from "vitest";
import { sizeOf } from "../src/bundles.js";
import { clientPackage, providers } from "../src/providers.js";

// What a bundler makes of our clients, gzipped, may not grow unseen: a client is the code that all share, and the facts of its operations.

/** 1 % above what the shared code took when this was written. */
const SHARED = 16_200;
const PER_OPERATION = 25;

const clients = await Promise.all(providers.map(clientPackage));
const using = (some: typeof clients): string =>
  some.map(({ name, create }) => `import { ${create} } from "${name}"; console.log(${create});`).join("\n");

test.each(clients)("$name stays small", async (client) => {
  const { gzip } = await sizeOf(using([client]));
  expect(gzip).toBeGreaterThan(1_000);
  expect(gzip).toBeLessThan(SHARED + PER_OPERATION * client.operations);
});

test("all clients in one bundle share their code", async () => {
  const operations = clients.reduce((sum, each) => sum + each.operations, 0);
  expect((await sizeOf(using(clients))).gzip).toBeLessThan(SHARED + PER_OPERATION * operations);
});

test("verifying webhooks brings no client along", async () => {
  const verifier = `import { verifyWebhook } from "@mailfleet/http"; console.log(verifyWebhook);`;
  expect((await sizeOf(verifier)).gzip).toBeLessThan(1_700);
  for (const { name } of clients.filter(({ exports }) => exports.includes("webhookSignature"))) {
    const code = `import { verifyWebhook, webhookSignature } from "${name}"; console.log(verifyWebhook, webhookSignature);`;
    expect((await sizeOf(code)).gzip).toBeLessThan(2_000);
  }
});
