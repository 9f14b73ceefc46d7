import type { Doubt, Instant, Proof } from "../contract/index.js";
import { elapsed, elapsedSteadily } from "../kit/clock.js";
import { namesInProof } from "./items.js";
import type { Sight } from "./reading.js";

/** Between the two readings that a "no" takes. */
const SECOND_LOOK_MS = 60_000;

/** What a look means that showed nothing, or not everything, of a step that may have happened. */
export type Verdict =
  /** The machine's clocks contradict each other, or nothing says when the call ended: nobody knows how long it was. */
  | { readonly is: "recount" }
  /** The first look that lacks these names and counts: a second one has to agree. */
  | { readonly is: "absent"; readonly names: readonly string[] }
  | { readonly is: "early"; readonly until: number }
  /** What was there at an earlier look is not there now. */
  | { readonly is: "contradictory" }
  /** It did not happen; or all of it did but `missing`. */
  | { readonly is: "settled"; readonly missing?: readonly string[] };

/**
 * A "no" takes two complete looks that lack the same names, with time between. The first counts once the provider's lag has passed
 * since the end of the call. Where nobody knows how long that was, the next look counts, and the lag has to pass between it and the
 * second. So a clock that is set forward twice still proves nothing. One that is set before each of three looks in a row, as on a
 * machine that sleeps between them, is believed in the end, or the order would never finish.
 */
export function judgeDoubt(
  { since, recounted, callMs = 0, absent }: Doubt,
  proof: Proof,
  sight: Extract<Sight, { seen: "all" | "none" | "part" }>,
  now: Instant,
): Verdict {
  const names = sight.seen === "part" ? sight.missing : namesInProof(proof);
  const { lagMs } = proof;
  if (!absent) {
    if (recounted) return { is: "absent", names };
    if (!since || elapsed(since, now).jumped) return { is: "recount" };
    const until = Date.parse(since.at) + lagMs;
    return Date.parse(now.at) < until ? { is: "early", until } : { is: "absent", names };
  }
  if (names.some((name) => !absent.names.includes(name))) return { is: "contradictory" };
  const apart = recounted ? lagMs + callMs : SECOND_LOOK_MS;
  const isAlwaysSet = recounted !== undefined && elapsed(recounted, absent.at).jumped;
  const passed = isAlwaysSet ? elapsed(absent.at, now).ms : elapsedSteadily(absent.at, now);
  if (passed < apart) return { is: "early", until: Date.parse(now.at) + apart - passed };
  return { is: "settled", ...(sight.seen === "part" && { missing: sight.missing }) };
}
