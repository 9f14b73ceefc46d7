import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { loadSpec, providers, root } from "../lib/spec.js";
import { openProject } from "./project.js";

// The README's TypeScript runs as it is printed: against simulators in the place of the providers, whose time passes quickly.

/** Where each provider is. */
const HOSTS: Readonly<Record<string, string>> = Object.fromEntries(
  await Promise.all(providers().map(async (id) => [id, new URL((await loadSpec(id)).servers[0]!.url).host] as const)),
);

/** Loaded before a snippet. It knows nothing of what the snippet does. */
const PRELOAD = `
import { createSimulator, simulated } from "@mailfleet/simulator";
const hosts = ${JSON.stringify(HOSTS)};
const simulators = simulated.map((id) => createSimulator(id, { mailboxes: ["ada@northwind-mail.com"] }));
globalThis.fetch = (url, init) => {
  const simulator = simulators.find(({ provider }) => new URL(url).host === hosts[provider]);
  return simulator.fetch(url, init);
};
globalThis.tenantOf = (id) => simulators.find(({ provider }) => provider === id).tenant;
setInterval(() => { for (const { clock } of simulators) clock.advance(3_600_000); }, 50).unref();
process.on("exit", () => {
  const violations = simulators.flatMap((each) => each.violations);
  if (violations.length > 0) process.exitCode = 1;
  console.log(JSON.stringify({ receipts: simulators.flatMap(({ world }) => world.receipts.map(({ name }) => name)), violations }));
});
`;

const snippets = [...readFileSync(path.join(root, "README.md"), "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(
  ([, text = ""]) => text,
);

it("has TypeScript", () => expect(snippets.length).toBeGreaterThan(0));

it.each(snippets.map((text, at) => ({ at: `${at + 1}`, text })))(
  "snippet $at runs as it is printed",
  { timeout: 120_000 },
  ({ text }) => {
    const folder = openProject();
    writeFileSync(path.join(folder, "preload.mjs"), PRELOAD);
    try {
      const own = text
        .replaceAll('workspaceId: "..."', 'workspaceId: globalThis.tenantOf("inboxkit")')
        .replaceAll('organizationId: "..."', 'organizationId: globalThis.tenantOf("scaledmail")')
        .replace(/"\/var\/lib\/[^"]*"/g, JSON.stringify(path.join(folder, "orders")));
      writeFileSync(path.join(folder, "snippet.mts"), own);
      const preload = pathToFileURL(path.join(folder, "preload.mjs")).href;
      const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
      const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, "--import", preload, "snippet.mts"], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, INBOXKIT_KEY: "any-key", SCALEDMAIL_KEY: "any-key" },
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const { violations, receipts } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as Record<
        string,
        unknown[]
      >;
      expect(violations).toEqual([]);
      if (text.includes("orders.place")) {
        expect(stdout).toMatch(/^ScaledMail ada@northwind-mail.com active\n[^]*^settled/m);
        expect(new Set(receipts)).toEqual(new Set(["example.com", "ada@example.com", "alan@example.com"]));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
