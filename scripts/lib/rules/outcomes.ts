import { answersOf, topLevel, type Answer } from "../refusals.js";
import { inside, type Place, type Report } from "../report.js";
import { walk, type Example, type Operation } from "../spec.js";
import { fileAt, operationAt, type Source } from "./source.js";

const COMPANIONS = ["x-texts", "x-all-or-nothing"] as const;

/** `x-outcome`: which refusals of a purchase prove that nothing was bought. A wrong one buys twice. */
export function checkOutcomes(source: Source, report: Report): void {
  checkPlaces(source, report);
  for (const located of source.operations) {
    const { operation } = located;
    for (const answer of answersOf(source.spec, operation)) {
      const at = inside(operationAt(source, located), ` ${answer.status} ${answer.name}`);
      if (answer.example["x-outcome"] !== undefined) checkMark(operation, answer, at, report);
      else if (COMPANIONS.some((mark) => answer.example[mark] !== undefined)) {
        report("outcome", at, `${COMPANIONS.join(" and ")} say more about an x-outcome, which is not there`);
      }
    }
  }
}

function checkMark(operation: Operation, { status, example }: Answer, at: Place, report: Report): void {
  if (example["x-outcome"] !== "not-applied") report("outcome", at, "x-outcome must be not-applied");
  if (operation["x-effect"] !== "spend") {
    report("outcome", at, "x-outcome is for spends: the refusal of any other call proves that it did nothing");
  }
  if (!mayRefuse(status, example)) {
    report(
      "outcome",
      at,
      "x-outcome stands on what is not a refusal: a 4xx other than 408, or a 200 that says it failed",
    );
  }
  if (typeof example["x-source"] !== "string" || !/\b20\d\d\b/.test(example["x-source"])) {
    report("outcome", at, "x-outcome needs an x-source: where it is shown to come before any effect, with a date");
  }
  checkTexts(example, at, report);
  checkAllOrNothing(operation, example["x-all-or-nothing"], at, report);
}

function mayRefuse(status: string, example: Example): boolean {
  if (/^4\d\d$/.test(status)) return status !== "408";
  return status === "200" && topLevel(example.value).some(([key, value]) => key === "error" && value === true);
}

/** The client knows a refusal by its words, so there must be some, and its own example must be known by them. */
function checkTexts({ value, "x-texts": texts = {} }: Example, at: Place, report: Report): void {
  const own = new Map(topLevel(value).filter(([, text]) => typeof text === "string"));
  if (own.size === 0) report("outcome", at, "the example has no text at its top level to know such a refusal by");
  for (const [key, pattern] of Object.entries(texts)) {
    const wide = compile(pattern);
    if (!wide) report("outcome", at, `x-texts.${key} is not a regular expression`);
    else if (!wide.test(String(own.get(key) ?? ""))) {
      report("outcome", at, `x-texts.${key} does not fit the whole text under ${key} of the example`);
    } else if (wide.test("") || wide.test("any other words")) {
      report("outcome", at, `x-texts.${key} fits any words: name those that the source shows`);
    }
  }
}

function compile(pattern: unknown): RegExp | undefined {
  try {
    return typeof pattern === "string" ? new RegExp(`^(?:${pattern})$`, "i") : undefined;
  } catch {
    return undefined;
  }
}

function checkAllOrNothing(operation: Operation, mark: unknown, at: Place, report: Report): void {
  if (mark === undefined) return;
  const batch = operation["x-batch"];
  if (mark !== true || !batch || batch.allOrNothing) {
    report("outcome", at, "x-all-or-nothing is true, and only where x-batch does not say so of every refusal already");
  }
}

/** A mark anywhere else would be read by nobody. */
function checkPlaces(source: Source, report: Report): void {
  for (const file of source.files) {
    walk(file.document, (node, keys) => {
      if (node["x-outcome"] !== undefined && keys.at(-2) !== "examples") {
        const where = keys.slice(0, 3).join(".");
        report("outcome", fileAt(source, file.name, where), "x-outcome belongs on a named example of a response");
      }
    });
  }
}
