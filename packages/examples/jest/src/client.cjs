// CommonJS: `import()` works on every Node, `require` from 20.19 and 22.12 on.
const { createInboxKitClient } = require("@mailfleet/inboxkit");

async function main() {
  const { createMock } = await import("@mailfleet/mock");
  const mock = createMock("inboxkit");
  const client = createInboxKitClient({ apiKey: "any", workspaceId: "w", fetch: mock.fetch });
  const { workspaces } = await client.listWorkspaces();
  if (workspaces.length === 0 || mock.violations.length > 0) throw new Error("The mock did not answer as expected.");
  console.log(`CommonJS: ${workspaces.length} workspaces`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
