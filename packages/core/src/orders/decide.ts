import type { DoneEntry, Instant, Step, StepEntry, StepState } from "../contract/index.js";
import { elapsedAtMost, elapsedSteadily, later } from "../kit/clock.js";
import { judgeDoubt } from "./doubt.js";
import type { Reading, Scope } from "./driver.js";
import { namesInProof } from "./items.js";
import { itemsOf } from "./order.js";
import { allNames, isUnsent, type LiveStep, type Purchase } from "./purchase.js";
import { scopeOf, type Sight, weigh, weighNeeds } from "./reading.js";
import { covers, type Look, missingFrom, scopeFrom, scopeOfStep } from "./scope.js";

export type { Look } from "./scope.js";

/** What to do next with a purchase. */
export type Decision =
  /** Read this much, and decide again: with the look that is there too if it `adds` to it, else with this one alone. */
  | { readonly do: "look"; readonly scope: Scope; readonly adds: boolean }
  /** Write this down, and decide again with the same look. */
  | { readonly do: "record"; readonly entry: Omit<StepEntry, "at" | "uptime"> | Omit<DoneEntry, "at" | "uptime"> }
  /** Claim this step and send it, once. */
  | { readonly do: "send"; readonly step: Step; readonly attempt: number }
  /** Plan what is left: a part of it was not bought with the rest, or cannot be. */
  | { readonly do: "replan"; readonly why: string }
  /** Come back at this time. For a payment somebody has to act meanwhile. */
  | {
      readonly do: "wait";
      readonly until: number;
      readonly why: string;
      readonly step?: string;
      readonly for?: "needs" | "payment";
    }
  /** Somebody has to act. */
  | { readonly do: "stop"; readonly why: string; readonly step?: string }
  | { readonly do: "done" };

type Wait = Extract<Decision, { do: "wait" }>;
type WaitFor = (why: string, what?: Wait["for"]) => Wait;

/** One look serves several steps, but none is sent on the word of an old one. */
const LOOK_LASTS_MS = 60_000;

export function isOld({ ended }: Look, now: Instant): boolean {
  return elapsedAtMost(ended, now) > LOOK_LASTS_MS;
}

const SHORTEST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 300_000;
/** Before something is tried again that failed before it left this machine. */
export const TRY_AGAIN_MS = 30_000;

/**
 * What to do next. Pure: everything it knows is in its arguments, so every history can be tried. It never says `send` unless the
 * last look shows that nothing of the step is there, and what was sent before certainly had no effect.
 */
export function decide(purchase: Purchase, look: Look | undefined, now: Instant): Decision {
  for (const live of purchase.steps) {
    if (live.state.status === "applied") continue;
    return hasLost(live, purchase)
      ? { do: "replan", why: `what step ${live.step.id} needs is not available in full` }
      : decideStep(live, purchase, look, now);
  }
  if (purchase.rest.length > 0)
    return { do: "replan", why: `${purchase.rest.join(", ")} was not bought with the rest of its step` };
  return decideEnd(purchase, look, now);
}

/** Does a step that is not sent yet build on something that is given up, or was not bought? */
function hasLost({ step, state }: LiveStep, { lost, rest }: Purchase): boolean {
  if (!isUnsent(state)) return false;
  const names = [...(step.needs?.domains ?? []), ...namesInProof(step.proof)];
  return names.some((name) => lost.has(name) || rest.includes(name));
}

function decideStep(live: LiveStep, purchase: Purchase, look: Look | undefined, now: Instant): Decision {
  const { step, state } = live;
  const mayBeSent = isUnsent(state);
  // One try in each run: what failed just now is for the caller, or for later.
  if (mayBeSent && happenedNow(purchase, step.id, "settled")) return afterFailure(state, now);
  const wait: WaitFor = (why, what) => ({
    do: "wait",
    until: soon(purchase, now),
    why,
    step: step.id,
    ...(what && { for: what }),
  });
  const seen = look && isFresh(look, step, purchase, now) ? look : undefined;
  // What it needs is a short list, and often not there yet: only then is what it buys worth a look.
  const needed = scopeOf(step.needs?.domains ?? []);
  if (mayBeSent && needed.domains) {
    if (!seen || !covers(seen.scope, needed)) return lookFor(needed, seen);
    const held = decideNeeds(step, seen.reading, wait);
    if (held) return held;
  }
  if (!seen || !covers(seen.scope, scopeOfStep(step))) return lookFor(scopeFrom(step, purchase), seen);
  return decideSeen(live, purchase, seen, wait);
}

/** What it needs is there, or it was sent already: what does the look show of it? */
function decideSeen(live: LiveStep, purchase: Purchase, { reading, at }: Look, wait: WaitFor): Decision {
  const { step, state } = live;
  const sight = weigh(step.proof, reading, state.status === "awaiting-payment");
  switch (sight.seen) {
    case "all":
      return prove(state, purchase, {
        status: "applied",
        message: state.attempts > 0 ? "Shown by reading back." : "It was there before it was sent.",
      });
    case "unpaid":
      return wait("It is listed, and waits until somebody pays.", "payment");
    case "unclear":
      return wait(`${isUnsent(state) ? "Not sent" : "It may have happened"}: ${sight.why}.`);
    default:
  }
  if (state.status === "awaiting-payment") return wait("It awaits payment.", "payment");
  if (state.status === "unknown") return settleDoubt(live, purchase, sight, at, wait);
  if (sight.seen === "part")
    return prove(state, purchase, {
      status: "applied",
      missing: sight.missing,
      message: "A part of it was there before it was sent.",
    });
  if (purchase.log.steps.some((entry) => entry.index >= purchase.begin && entry.status === "unknown"))
    return wait("Not sent yet: the call before it did not end well. It goes on in a moment.");
  return { do: "send", step, attempt: state.attempts + 1 };
}

/** Why it cannot be sent yet: what it needs is not there. */
function decideNeeds(step: Step, reading: Reading, wait: WaitFor): Decision | undefined {
  const needs = weighNeeds(step.needs?.domains ?? [], reading, step.proof);
  if (needs === "ready") return undefined;
  if (typeof needs === "object")
    return {
      do: "stop",
      step: step.id,
      why: `Not sent: ${needs.dead}. Plan the same request again with this journal to go on without it.`,
    };
  const names = step.needs?.domains.join(", ") ?? "";
  if (needs === "unpaid") return wait(`Not sent: ${names} waits until somebody pays.`);
  return wait(`Not sent yet: waiting for ${names} to be usable.`, "needs");
}

/** A step that may have happened, of which a look showed nothing, or not everything. */
function settleDoubt(
  { step, state }: LiveStep,
  purchase: Purchase,
  sight: Extract<Sight, { seen: "all" | "none" | "part" }>,
  at: Instant,
  wait: WaitFor,
): Decision {
  const verdict = judgeDoubt(state.doubt ?? {}, step.proof, sight, at);
  const mark = { step: step.id, attempt: state.attempts };
  // A "no" has to be waited for; a "yes" may come any time.
  const soonest = wait("It may have happened, and is not listed yet.");
  // A look that could not tell the time is no first look.
  if (happenedNow(purchase, step.id, "recounted")) return soonest;
  switch (verdict.is) {
    case "recount":
      return { do: "record", entry: { ...mark, event: "recounted" } };
    case "absent":
      return { do: "record", entry: { ...mark, event: "absent", names: verdict.names } };
    case "contradictory":
      return wait("It may have happened: what was listed before is not listed now.");
    case "early":
      return { ...soonest, until: Math.min(verdict.until, soonest.until) };
    case "settled":
      return verdict.missing
        ? prove(state, purchase, {
            status: "applied",
            missing: verdict.missing,
            message: "Reading back showed a part of it.",
          })
        : prove(state, purchase, { status: "not-applied", message: "Reading back showed that it did not happen." });
  }
}

/** Everything is bought. Is it there, and in a final state? */
function decideEnd(purchase: Purchase, look: Look | undefined, now: Instant): Decision {
  if (purchase.log.done) return { do: "done" };
  const why = "Everything is ordered; not everything was read back yet.";
  // What was accepted a moment ago is never listed yet.
  if (
    purchase.log.steps.some(
      (entry) => entry.index >= purchase.begin && entry.event === "settled" && !(look && look.entries > entry.index),
    )
  )
    return { do: "wait", until: Date.parse(later(now, SHORTEST_WAIT_MS).at), why };
  const renewals = purchase.steps.flatMap(({ step }) => step.proof.renewed ?? []).map(({ name }) => name);
  const scope = scopeOf(allNames(purchase), [], renewals);
  if (!look || !covers(look.scope, scope)) return lookFor(scope, look);
  const items = itemsOf(purchase, look.reading);
  if (items.some((item) => item.status !== "ready" && item.status !== "failed"))
    return { do: "wait", until: soon(purchase, now), why };
  return { do: "record", entry: { step: "purchase", attempt: 1, event: "done", items } };
}

function prove(
  { id, attempts }: StepState,
  { log }: Purchase,
  word: Pick<StepEntry, "missing" | "message"> & { readonly status: "applied" | "not-applied" },
): Decision {
  // A later look may know better than what was proven of this attempt, and no entry is written twice.
  const isProven = log.steps.some(
    (entry) => entry.step === id && entry.attempt === attempts && entry.event === "proven",
  );
  return { do: "record", entry: { step: id, attempt: isProven ? attempts + 1 : attempts, event: "proven", ...word } };
}

/** Was this written down of a step in this run? */
function happenedNow({ log, begin }: Purchase, id: string, event: StepEntry["event"]): boolean {
  return log.steps.some((entry) => entry.step === id && entry.event === event && entry.index >= begin);
}

function afterFailure({ id, message = "It was not sent.", disposition }: StepState, now: Instant): Decision {
  if (disposition === "retry-now" || disposition === "retry-later")
    return { do: "wait", until: Date.parse(now.at) + TRY_AGAIN_MS, why: message, step: id };
  return { do: "stop", why: message, step: id };
}

/** Is this look younger than what was sent of the step, and of what it needs? */
function isFresh(look: Look, { id, needs }: Step, { log, steps }: Purchase, now: Instant): boolean {
  const since = log.steps.filter((entry) => entry.index >= look.entries && entry.event === "settled");
  const concerns = since.some(({ step }) => {
    const sent = steps.find((live) => live.step.id === step)?.step.proof.domains ?? [];
    return step === id || needs?.domains.some((name) => sent.includes(name)) === true;
  });
  return !concerns && !isOld(look, now);
}

/** What is not read yet. */
function lookFor(wanted: Scope, look: Look | undefined): Decision {
  return { do: "look", scope: missingFrom(look, wanted), adds: look !== undefined };
}

/** Rarer and rarer: what did not happen in a minute will hardly happen in the next second. */
function soon({ log }: Purchase, now: Instant): number {
  const marks = log.steps.filter((entry) => !entry.damaged && entry.event !== "absent");
  const begun = { at: log.recordedAt ?? now.at };
  // By the clock that nobody can set: by one that was set back, all of it would lie ahead.
  const ages = (marks.length > 0 ? marks : [begun]).map((mark) => elapsedSteadily(mark, now));
  const since = Math.max(0, Math.min(...ages));
  return Date.parse(now.at) + Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, since / 2));
}
