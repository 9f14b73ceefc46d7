import path from "node:path";
import { createGenerator, type Config } from "ts-json-schema-generator";
import { root } from "../lib/spec.js";

const CLI = path.join(root, "packages/cli/src");

/** Which types of the command line become a schema, by the file that they are in. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  "mcp/inputs.ts": [
    "ListInput",
    "ListMailboxesInput",
    "SearchDomainsInput",
    "CheckDomainsInput",
    "ListPrewarmedInput",
    "CheckDnsInput",
    "CostsInput",
    "ListOrdersInput",
    "OrderKeyInput",
    "PlanOrderInput",
    "PlaceOrderInput",
    "EmptyInput",
  ],
  "mcp/outputs.ts": ["PlannedOutput", "OrderOutput", "BudgetOutput"],
  "output/types.ts": [
    "OutputError",
    "DomainsData",
    "OffersData",
    "MailboxesData",
    "WalletData",
    "TenantsData",
    "DnsData",
    "PrewarmData",
    "ConnectionsData",
    "ExportsData",
    "CredentialsData",
    "CostsData",
    "DnsCheckData",
    "PlanData",
    "OrderData",
    "LedgerData",
    "AdvancedData",
    "ForgottenData",
    "BudgetsData",
    "ApprovalData",
    "DoctorData",
    "WebhookData",
    "KeysData",
  ],
};

/** `raw` is not enumerable, and so never in JSON. (The generator loses what is optional if the type itself leaves it out.) */
function withoutRaw<T>(schema: T): T {
  const text = JSON.stringify(schema, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || !("properties" in value)) return value;
    const { properties, required, ...rest } = value as { properties: Record<string, unknown>; required?: string[] };
    const { raw: _raw, ...others } = properties;
    return { ...rest, properties: others, ...(required && { required: required.filter((name) => name !== "raw") }) };
  });
  return JSON.parse(text) as T;
}

/** What an agent may send, and what `--json` prints, as JSON Schema made of the types: no second copy that could differ. */
export function writeCliSchemas(): string {
  const schemas = Object.entries(TYPES).flatMap(([file, names]) => {
    const isInput = file === "mcp/inputs.ts";
    const config: Config = {
      path: path.join(CLI, file),
      tsconfig: path.join(root, "scripts/generate/cli-schemas.tsconfig.json"),
      skipTypeCheck: true,
      topRef: false,
      expose: "export",
      jsDoc: isInput ? "extended" : "none",
      // An agent that misspells something has to hear of it; what is added to an answer later breaks nobody.
      additionalProperties: !isInput,
    };
    const generator = createGenerator(config);
    return names.map((name) => [name, withoutRaw(generator.createSchema(name))] as const);
  });
  const members = schemas.map(([name, schema]) => `  ${name}: ${JSON.stringify(schema)},\n`);
  const names = schemas.map(([name]) => JSON.stringify(name)).join(" | ");
  return `// Generated from the types of the command line by \`pnpm generate\`. Do not edit: change those and generate again.

export const schemas: Readonly<Record<${names}, object>> = {
${members.join("")}};
`;
}
