import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createColdMailResellerProvider } from "../src/adapters/coldmailreseller/index.js";
import { createInboxKitProvider } from "../src/adapters/inboxkit/index.js";
import { createScaledMailProvider } from "../src/adapters/scaledmail/index.js";
import { createMemoryProvider } from "../src/memory/index.js";

const providers = [
  createInboxKitProvider({ apiKey: "test-key", workspaceId: "w" }),
  createScaledMailProvider({ apiKey: "test-key", organizationId: "o" }),
  createColdMailResellerProvider({ apiKey: "test-key", userId: "u" }),
  createMemoryProvider(),
];

/** The matrix as the providers themselves say it. */
function matrix(): string {
  const verbs = [...new Set(providers.flatMap((provider) => provider.capabilities))];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(["", ...providers.map((provider) => provider.name)]),
    line(["---", ...providers.map(() => "---")]),
    ...verbs.map((verb) =>
      line([`\`${verb}\``, ...providers.map((provider) => (provider.capabilities.includes(verb) ? "yes" : ""))]),
    ),
  ].join("\n");
}

describe("the README", () => {
  it("shows what each provider can do as it is (if not, put the expected table there)", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const shown = /<!-- capabilities -->\n([\s\S]*?)\n<!-- \/capabilities -->/.exec(readme)?.[1]?.trim();
    expect(shown).toBe(matrix());
  });
});
