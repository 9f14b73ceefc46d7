import * as fc from "fast-check";
import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { Trial } from "./histories-trial.js";
import { histories, NEW } from "./histories.js";
import { SIMULATED } from "./simulated.js";

const RUNS = 700;
/** The same histories in every run, so that a red one is red again; `HISTORIES=new` tries others. */
const SEED = process.env["HISTORIES"] === "new" ? {} : { seed: 20261126 };

/** How long each adapter's plans believe that it may take until a purchase is listed. */
const LAG_MS = { inboxkit: 600_000, scaledmail: 3_600_000, coldmailreseller: 900_000 };

describe(`whatever happens on the way, in ${3 * RUNS} histories`, () => {
  // The clients wait a random time before they repeat a read: a seed alone would not bring a history back.
  beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0.4));
  afterEach(() => void vi.restoreAllMocks());

  it.each(SIMULATED)(
    "%s: nothing is bought twice; journal, receipts and order agree; every order ends once the accidents stop",
    async (name) => {
      const property = fc.asyncProperty(histories(LAG_MS[name], NEW), async (events) => {
        const trial = new Trial(name, LAG_MS[name]);
        for (const each of events) await trial.apply(each);
        await trial.judge(await trial.finish());
      });
      // A history that fails is told before the time of the test is up, however long it could still be made shorter.
      await fc.assert(property, {
        ...SEED,
        numRuns: RUNS,
        interruptAfterTimeLimit: 240_000,
        markInterruptAsFailure: true,
      });
    },
    300_000,
  );
});
