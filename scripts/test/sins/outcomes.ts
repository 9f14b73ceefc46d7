import type { Draft } from "../spec-fixture.js";
import { buyMailboxes, type Sin } from "./sin.js";

/** A marked refusal: of a purchase, in a 200 that says it failed. */
function insufficientWallet(draft: Draft): any {
  const marked = buyMailboxes(draft).responses["200"].content["application/json"].examples.insufficientWallet;
  marked["x-outcome"] = "not-applied";
  marked["x-source"] = "docs.example.com/buy-mailboxes, 2026-11-01";
  return marked;
}

/** The purchase refused with this status. */
function refusedWith(draft: Draft, status: string): void {
  const { insufficientWallet: marked } = buyMailboxes(draft).responses["200"].content["application/json"].examples;
  delete buyMailboxes(draft).responses["200"].content["application/json"].examples.insufficientWallet;
  buyMailboxes(draft).responses[status] = {
    description: "Refused.",
    content: {
      "application/json": {
        schema: { $ref: "./shared.yaml#/components/schemas/Failure" },
        examples: { insufficientWallet: marked },
      },
    },
  };
}

/** Against the marks of refusals that come before any effect. */
export const OUTCOMES: Sin[] = [
  ["outcome", "an outcome that is none", (d) => (insufficientWallet(d)["x-outcome"] = "unknown")],
  ["outcome", "no word on where it is shown", (d) => delete insufficientWallet(d)["x-source"]],
  ["outcome", "a source without a date", (d) => (insufficientWallet(d)["x-source"] = "docs.example.com")],
  [
    "outcome",
    "a marked refusal of a write",
    (d) => void (insufficientWallet(d), (buyMailboxes(d)["x-effect"] = "write")),
  ],
  [
    "outcome",
    "a marked success",
    (d) => {
      const { bought } = buyMailboxes(d).responses["200"].content["application/json"].examples;
      Object.assign(bought, { "x-outcome": "not-applied", "x-source": "docs.example.com, 2026-11-01" });
    },
  ],
  ["outcome", "a marked timeout", (d) => void (insufficientWallet(d), refusedWith(d, "408"))],
  ["outcome", "a marked server failure", (d) => void (insufficientWallet(d), refusedWith(d, "503"))],
  [
    "outcome",
    "a refusal without words to know it by",
    (d) => {
      insufficientWallet(d);
      d.shared.components.schemas.Failure.properties.message = { type: "integer" };
      for (const name of ["buyMailboxes.insufficientWallet", "shared.invalidKey", "shared.serverError"]) {
        d.examples[`${name}.json`] = { error: true, message: 7 };
      }
    },
  ],
  ["outcome", "a pattern that is none", (d) => (insufficientWallet(d)["x-texts"] = { message: "(" })],
  ["outcome", "a pattern that does not fit", (d) => (insufficientWallet(d)["x-texts"] = { message: "too" })],
  ["outcome", "a pattern for another key", (d) => (insufficientWallet(d)["x-texts"] = { reason: ".+" })],
  ["outcome", "a pattern that fits anything", (d) => (insufficientWallet(d)["x-texts"] = { message: ".*" })],
  [
    "outcome",
    "a pattern beside no mark",
    (d) => void delete Object.assign(insufficientWallet(d), { "x-texts": {} })["x-outcome"],
  ],
  ["outcome", "all or nothing, said twice", (d) => (insufficientWallet(d)["x-all-or-nothing"] = true)],
  [
    "outcome",
    "all or nothing of one thing",
    (d) => {
      insufficientWallet(d)["x-all-or-nothing"] = true;
      delete buyMailboxes(d)["x-batch"];
    },
  ],
  ["outcome", "a whole status marked", (d) => (buyMailboxes(d).responses["200"]["x-outcome"] = "not-applied")],
  ["outcome", "a whole operation marked", (d) => (buyMailboxes(d)["x-outcome"] = "not-applied")],
];
