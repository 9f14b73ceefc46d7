import { invalidArgument } from "./errors.js";
import { unknownOption } from "./capabilities.js";

/** Options that every verb takes. */
const CALL = ["signal", "timeoutMs"];
const LIST = [...CALL, "limit"];

/** Verbs that take more options than `CALL`. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  "tenants.list": LIST,
  "domains.list": LIST,
  "domains.search": [...LIST, "tlds"],
  "mailboxes.list": [...LIST, "domain"],
  "mailboxes.remove": [...CALL, "andWorkspaceOf"],
  "dns.list": LIST,
  "prewarm.search": [...LIST, "platform"],
  "billing.subscriptions.list": LIST,
  "exports.connections": LIST,
  "orders.plan": [...CALL, "key", "journal"],
  "orders.place": ["journal", "maxTotal", "signal", "needsTimeoutMs", "journalTimeoutMs", "onProgress"],
  "orders.resume": ["journal", "maxTotal", "signal", "needsTimeoutMs", "journalTimeoutMs", "onProgress"],
};

/** How many arguments stand before the options of a verb. */
const BEFORE: Readonly<Record<string, number>> = {
  "tenants.list": 0,
  "domains.list": 0,
  "mailboxes.list": 0,
  "billing.balance": 0,
  "billing.plans": 0,
  "billing.subscriptions.list": 0,
  "billing.subscriptions.setAutoRenew": 2,
  "prewarm.search": 0,
  "exports.platforms": 0,
  "exports.connections": 0,
  "exports.start": 2,
  "domains.setForwarding": 2,
  "domains.setCatchAll": 2,
  "domains.setDmarc": 2,
  "domains.setAutoRenew": 2,
  "domains.replace": 2,
  "mailboxes.update": 2,
  "mailboxes.setForwarding": 2,
  "dns.add": 2,
  "dns.update": 3,
  "dns.remove": 2,
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
  const known = OPTIONS[name] ?? CALL;
  return (...args) => {
    const problem = problemOf(args[BEFORE[name] ?? 1], known);
    if (problem === undefined) return verb(...args);
    const error = invalidArgument(provider, `${name}: ${problem}`, name);
    // A list is not a promise: it is refused at once.
    if (name.endsWith(".list") || name === "prewarm.search" || name === "exports.connections") throw error;
    return Promise.reject(error);
  };
}

function problemOf(options: unknown, known: readonly string[]): string | undefined {
  if (options === undefined) return undefined;
  if (typeof options !== "object" || options === null) return "its options must be an object.";
  const strange = unknownOption(options, known);
  return strange === undefined ? undefined : `the option ${strange} is unknown; there is ${known.join(", ")}.`;
}
