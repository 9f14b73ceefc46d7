import { unknownOption } from "./capabilities.js";
import { invalidArgument } from "./errors.js";

/** What a verb takes. */
interface Signature {
  /** How many arguments stand before its options. Default: 1. */
  readonly before?: number;
  /** Its options. Default: those that every verb takes. */
  readonly options?: readonly string[];
  /** It answers with a listing at once, not with a promise. */
  readonly isListing?: true;
}

const CALL = ["signal", "timeoutMs"];
const ALONE: Signature = { before: 0 };
const SETTER: Signature = { before: 2 };
const PLACE: Signature = {
  options: ["journal", "maxTotal", "signal", "drain", "needsTimeoutMs", "journalTimeoutMs", "onProgress"],
};

function listing(before: number, ...options: readonly string[]): Signature {
  return { before, options: [...CALL, "limit", ...options], isListing: true };
}

/** Verbs that differ from one with one argument and the options of every call. */
const SIGNATURES: Readonly<Record<string, Signature>> = {
  "tenants.list": listing(0),
  "domains.list": listing(0),
  "domains.search": { options: [...CALL, "limit", "tlds"] },
  "domains.setForwarding": SETTER,
  "domains.setCatchAll": SETTER,
  "domains.setDmarc": SETTER,
  "domains.setAutoRenew": SETTER,
  "domains.replace": SETTER,
  "mailboxes.list": listing(0, "domain"),
  "mailboxes.update": SETTER,
  "mailboxes.setForwarding": SETTER,
  "mailboxes.remove": { options: [...CALL, "andWorkspaceOf"] },
  "dns.list": listing(1),
  "dns.add": SETTER,
  "dns.update": { before: 3 },
  "dns.remove": SETTER,
  "prewarm.search": listing(0, "platform"),
  "orders.plan": { options: [...CALL, "key", "journal"] },
  "orders.place": PLACE,
  "orders.resume": PLACE,
  "orders.find": { options: [...CALL, "journal"] },
  "billing.balance": ALONE,
  "billing.plans": ALONE,
  "billing.subscriptions.list": listing(0),
  "billing.subscriptions.setAutoRenew": SETTER,
  "exports.platforms": ALONE,
  "exports.connections": listing(0),
  "exports.start": SETTER,
};

type Verb = (...args: unknown[]) => unknown;

/**
 * The same nouns, whose verbs refuse options that they do not know. Types alone do not protect a program in plain JavaScript: a
 * misspelt filter would be ignored in silence, and the list would be of everything.
 */
export function guardNouns(
  provider: string,
  nouns: Readonly<Record<string, unknown>>,
  path = "",
): Record<string, object> {
  const guarded: Record<string, object> = {};
  for (const [name, member] of Object.entries(nouns)) {
    const full = path + name;
    if (typeof member === "function") guarded[name] = guardVerb(provider, full, member as Verb);
    else if (typeof member === "object" && member !== null)
      guarded[name] = guardNouns(provider, { ...member }, `${full}.`);
  }
  return guarded;
}

function guardVerb(provider: string, name: string, verb: Verb): Verb {
  // These take no options: what a stranger sends goes in as it is.
  if (name.startsWith("webhooks.")) return verb;
  const { before = 1, options = CALL, isListing } = SIGNATURES[name] ?? {};
  return (...args) => {
    const problem = problemOf(args[before], options);
    if (problem === undefined) return verb(...args);
    const error = invalidArgument(provider, `${name}: ${problem}`, name);
    if (isListing) throw error;
    return Promise.reject(error);
  };
}

function problemOf(options: unknown, known: readonly string[]): string | undefined {
  if (options === undefined) return undefined;
  if (typeof options !== "object" || options === null) return "its options must be an object.";
  const strange = unknownOption(options, known);
  return strange === undefined ? undefined : `the option ${strange} is unknown; there is ${known.join(", ")}.`;
}
