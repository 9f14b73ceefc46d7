import type { Doubt, Instant, Step, StepState, StepStatus } from "../contract/index.js";
import { later } from "../kit/clock.js";
import type { StepRequest } from "./driver.js";
import type { KnownEntry } from "./entries.js";

/** How long a claim may wait until its request leaves. No journal can call back what leaves later. */
export const SEND_WITHIN_MS = 30_000;
/** For a claim that does not say when its call has ended: what the clients wait by default. */
export const CALL_TIMEOUT_MS = 120_000;

/** The state of a step by its own entries: the last word on its last attempt. */
export function readStep(step: Pick<Step, "id" | "operation">, own: readonly KnownEntry[]): StepState {
  const attempts = Math.max(0, ...own.map((entry) => entry.attempt).filter(Number.isSafeInteger));
  const last = own.filter((entry) => entry.attempt === attempts);
  const find = (event: KnownEntry["event"]): KnownEntry | undefined => last.find((entry) => entry.event === event);
  const [claim, settled, proven] = [find("claimed"), find("settled"), find("proven")];
  const word = proven ?? settled;
  const status = statusOf(own, claim, word);
  const reference = word?.reference ?? settled?.reference;
  const doubt = status === "unknown" ? readDoubt(claim, settled, find("recounted"), find("absent")) : undefined;
  return {
    id: step.id,
    operation: step.operation,
    status,
    attempts,
    ...(claim && !claim.damaged && { sentAt: claim.at }),
    ...(reference !== undefined && { reference }),
    ...(word?.checkoutUrl !== undefined && { checkoutUrl: word.checkoutUrl }),
    ...(word?.missing !== undefined && { missing: word.missing }),
    ...(word?.message !== undefined && { message: word.message }),
    ...(word?.disposition !== undefined && { disposition: word.disposition }),
    ...(doubt && { doubt }),
  };
}

/** A claim with nothing after it: we were cut off between claiming and hearing the answer. It may have been sent. */
function statusOf(own: readonly KnownEntry[], claim?: KnownEntry, word?: KnownEntry): StepStatus {
  // Nobody knows which attempt such an entry is about. What was proven after it was written counts all the same.
  const strange = own.findLast((entry) => !Number.isSafeInteger(entry.attempt));
  if (word?.damaged || (strange && strange.index > (word?.event === "proven" ? word.index : -1))) return "unknown";
  if (word?.status === "unsent") return "pending";
  return word?.status ?? (claim ? "unknown" : "pending");
}

function readDoubt(claim?: KnownEntry, settled?: KnownEntry, recounted?: KnownEntry, absent?: KnownEntry): Doubt {
  // Of a call that nobody heard the end of we know how long it can last, and only by the claim's own clock when it began.
  const callMs = settled ? 0 : lengthOf(claim);
  const ended = instantOf(settled) ?? instantOf(claim);
  const [at, lost] = [instantOf(absent), instantOf(recounted)];
  return {
    ...(ended && { since: later(ended, callMs) }),
    ...(callMs > 0 && { callMs }),
    ...(lost && { recounted: lost }),
    ...(at && absent?.names && { absent: { at, names: absent.names } }),
  };
}

function instantOf(entry: KnownEntry | undefined): Instant | undefined {
  if (!entry || entry.damaged) return undefined;
  return { at: entry.at, ...(entry.uptime && { uptime: entry.uptime }) };
}

/** From a claim until its call has ended, whatever became of it. */
function lengthOf(claim: KnownEntry | undefined): number {
  const length = Date.parse(claim?.endsBy ?? "") - Date.parse(claim?.at ?? "");
  return length >= 0 ? length : SEND_WITHIN_MS + CALL_TIMEOUT_MS;
}

/** Where in a request secrets stand, as `body.sequencer.password`, with their names. */
export function secretPlaces(request: unknown, path: readonly string[] = []): { path: string; name: string }[] {
  if (Array.isArray(request)) return request.flatMap((each) => secretPlaces(each, [...path, "*"]));
  if (request === null || typeof request !== "object") return [];
  if (Object.hasOwn(request, "$secret"))
    return [{ path: path.join("."), name: String(Reflect.get(request, "$secret")) }];
  return Object.entries(request).flatMap(([key, value]) => secretPlaces(value, [...path, key]));
}

/** The request of a step with its secrets put in. Where they may stand was checked before. */
export function resolveSecrets(request: StepRequest, secrets: Readonly<Record<string, string>>): StepRequest {
  const resolve = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(resolve);
    if (node === null || typeof node !== "object") return node;
    if (Object.hasOwn(node, "$secret")) return secrets[String(Reflect.get(node, "$secret"))];
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value)]));
  };
  return resolve(request) as StepRequest;
}
