import { deref, operationsOf, type Operation, type Spec } from "../lib/spec.js";
import { key } from "./shared.js";

/** `names.ts` of the mock: every operation with its response examples, every event, so that a misspelt one does not compile. */
export function writeMockNames(specs: Record<string, Spec>): string {
  const members = Object.entries(specs).map(([provider, spec]) => {
    const operations = operationsOf(spec).map(({ operation }) => {
      const names = exampleNames(spec, operation).map((name) => JSON.stringify(name));
      return `      ${operation.operationId}: ${names.join(" | ") || "never"};\n`;
    });
    const events = Object.keys(spec.webhooks ?? {}).map((event) => JSON.stringify(event));
    return `  ${key(provider)}: {\n    operations: {\n${operations.join("")}    };\n    events: ${events.join(" | ") || "never"};\n  };\n`;
  });
  const ids = Object.keys(specs).map((provider) => JSON.stringify(provider));
  return `// Generated from specs/ by \`pnpm generate\`. Do not edit: change specs/ and generate again.

/** What can be asked of each mock, by name. */
export interface Names {
${members.join("")}}

/** A provider that has a mock. */
export type ProviderId = keyof Names;

/** Every provider that has a mock. */
export const providers: readonly ProviderId[] = [${ids.join(", ")}];
`;
}

function exampleNames(spec: Spec, operation: Operation): string[] {
  return Object.values(operation.responses).flatMap((reference) =>
    Object.values(deref(spec, reference).content ?? {}).flatMap((media) => Object.keys(media.examples ?? {})),
  );
}
