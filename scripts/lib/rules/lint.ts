import path from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import type { Report } from "../report.js";
import { fileAt, type SpecFiles } from "./source.js";

/** What a general OpenAPI linter knows better than we do. Examples are checked by our own validator, which also sees webhooks. */
const RULES = {
  struct: "error",
  "no-unresolved-refs": "error",
  "no-unused-components": "error",
  "no-identical-paths": "error",
  "no-ambiguous-paths": "error",
  "no-path-trailing-slash": "error",
  "no-undefined-server-variable": "error",
  "no-duplicated-tag-names": "error",
  "no-schema-type-mismatch": "error",
  "no-enum-type-mismatch": "error",
  "no-required-schema-properties-undefined": "error",
  "operation-operationId-unique": "error",
  "operation-operationId-url-safe": "error",
  "operation-parameters-unique": "error",
  "path-declaration-must-exist": "error",
  "path-not-include-query": "error",
  "path-parameters-defined": "error",
  "security-defined": "error",
  "spec-components-invalid-map-name": "error",
  "no-invalid-media-type-examples": "off",
} as const;

/** Runs the linter over the files as they are written. */
export async function checkLint(source: SpecFiles, report: Report): Promise<void> {
  const config = await createConfig({ rules: RULES });
  const problems = await lint({ ref: path.join(source.folder, "openapi.yaml"), config });
  for (const problem of problems) {
    const location = problem.location[0];
    const file = location ? path.relative(source.folder, location.source.absoluteRef) : "openapi.yaml";
    const steps = location?.pointer?.replace(/^#\/(paths\/)?/, "").split("/") ?? [];
    const where = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).join(" ");
    const text = problem.message
      .replaceAll(source.folder + path.sep, "")
      .replaceAll(/\s+/g, " ")
      .trim();
    report(`lint ${problem.ruleId}`, fileAt(source, file, where), text);
  }
}
