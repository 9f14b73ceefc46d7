import { deedRules } from "../src/conformance/deed-rules.js";
import { MailfleetError } from "../src/index.js";
import type { VerbSabotage } from "./conformance-verb-fixture.js";

type Change = VerbSabotage["change"];

const DONE = { changed: true };

/** Does nothing, and says that it is done. */
const idle: Change = () => async () => DONE;
/** Is never content. */
const boastful: Change =
  (right) =>
  async (...args) => {
    await right(...args);
    return DONE;
  };
/** Sends something in any case. */
const restless: Change =
  (right, { poke }) =>
  async (...args) => {
    poke();
    return await right(...args);
  };
/** Takes every failure for a success. */
const hopeful: Change =
  (right) =>
  async (...args) => {
    try {
      return await right(...args);
    } catch {
      return { changed: false };
    }
  };
/** Calls whatever went wrong a refusal. */
const sure: Change =
  (right) =>
  async (...args) => {
    await attempt(() => right(...args));
    throw failure("rejected");
  };
/** Tries again by itself. */
const stubborn: Change =
  (right) =>
  async (...args) => {
    try {
      return await right(...args);
    } catch {
      return await right(...args);
    }
  };
/** Changes something else too. */
const clumsy: Change =
  (right, { disturb }) =>
  async (...args) => {
    const result = await right(...args);
    disturb();
    return result;
  };
/** Misses what is not there. */
const strict: Change =
  (right) =>
  async (...args) => {
    const result = await right(...args);
    if (Object(result).changed === false) throw failure("not-found");
    return result;
  };

async function attempt(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch {
    // Whatever it was.
  }
}

export function failure(code: "rejected" | "not-found"): MailfleetError {
  return new MailfleetError({ code, provider: "x", operation: "x", message: "x", outcome: "not-applied" });
}

/** Who breaks which of the rules of every verb that changes something. */
const BREAKERS: Readonly<Record<string, readonly Change[]>> = {
  "finds it done the second time": [boastful],
  "takes what is not there for done": [strict, boastful],
  "is done, and shows afterwards": [idle],
  "finds it done the second time, and sends nothing": [boastful, restless],
  "finds it gone the second time, and sends nothing": [hopeful, restless],
  "touches nothing else": [clumsy],
  "is unknown if its reply is lost, and is not sent again by itself": [hopeful, sure, stubborn],
  "is done or unknown if its reply is lost, and is found done afterwards": [idle, sure],
  "does not take a call that was lost for done": [idle],
  "says not-found for what is not there, and sends nothing": [hopeful, restless],
  "takes what is not there for done, and sends nothing": [strict, boastful, restless],
};

/** Does it, and says that nothing was to be done. */
const modest: Change =
  (right) =>
  async (...args) => ({ ...Object(await right(...args)), changed: false });

/** What they answer is not whether something changed. */
const ANSWERS_MORE: readonly string[] = ["tenants.create", "exports.connect", "domains.connect"];

export const DEED_SABOTAGE: Readonly<Record<string, readonly VerbSabotage[]>> = Object.fromEntries(
  deedRules.map(({ name, verbs: [verb = ""] = [] }) => {
    const says = name.slice(name.indexOf(": ") + 2);
    const more = says === "is done, and shows afterwards" && !ANSWERS_MORE.includes(verb) ? [modest] : [];
    // What nobody shows may be claimed by anybody.
    const breakers = (BREAKERS[says] ?? []).filter((each) => each !== idle || verb !== "domains.setCatchAll");
    return [name, [...breakers, ...more].map((change) => ({ verb, change }))];
  }),
);
