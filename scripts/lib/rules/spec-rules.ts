import { collector, type Problem } from "../report.js";
import { checkExampleFiles, checkExamples } from "./examples.js";
import { checkLayout } from "./layout.js";
import { checkLint } from "./lint.js";
import { checkMarks } from "./marks.js";
import { checkOperations } from "./operations.js";
import { checkOutcomes } from "./outcomes.js";
import { checkParameters } from "./parameters.js";
import { checkResponses } from "./responses.js";
import { checkRoot } from "./root.js";
import { findScaffold } from "./scaffold.js";
import { checkShapes } from "./shapes.js";
import { joinFiles, readFiles } from "./source.js";
import { checkTenant } from "./tenant.js";
import { checkUnions } from "./unions.js";
import { checkValues } from "./validate.js";
import { checkWebhooks } from "./webhooks.js";
import { checkWording } from "./wording.js";

const RULES = [
  checkRoot,
  checkLayout,
  checkOperations,
  checkParameters,
  checkTenant,
  checkResponses,
  checkExamples,
  checkOutcomes,
  checkShapes,
  checkUnions,
  checkMarks,
  checkWebhooks,
  checkWording,
];

/** What leaves nothing to check the other rules on. */
const APART = new Set(["lint no-unresolved-refs", "example-missing"]);

export interface Checked {
  problems: Problem[];
  /** Where the spec still says what `pnpm new-provider` made up. No problem while somebody works on it, and none may be published. */
  scaffold: Problem[];
  operations: number;
  webhooks: number;
  examples: number;
}

/**
 * Holds one spec against every rule of `specs/README.md`. A spec that cannot be joined is held only against what keeps it apart.
 *
 * @throws an `Error` when a file cannot be read at all.
 */
export async function checkSpec(provider: string, folder: string): Promise<Checked> {
  const { problems, report } = collector();
  const files = readFiles(provider, folder);
  await checkLint(files, report);
  checkExampleFiles(files, report);
  if (problems.some(({ rule }) => APART.has(rule)))
    return { problems, scaffold: [], operations: 0, webhooks: 0, examples: 0 };

  const source = await joinFiles(files);
  for (const rule of RULES) rule(source, report);
  const { examples } = checkValues(source, report);
  const webhooks = Object.keys(source.spec.webhooks ?? {}).length;
  return { problems, scaffold: findScaffold(files), operations: source.operations.length, webhooks, examples };
}
