import { broken, json } from "./acme.js";

/** One way a call can end, and what must follow from it: the README's table, and the tests of every cell, are made of these. */
export interface Ending {
  readonly what: string;
  readonly answer: Response | Error;
  readonly code: string;
  /** Of a write; a read changes nothing. */
  readonly outcome: "not-applied" | "unknown";
  /** Of a spend. */
  readonly spent: "not-applied" | "unknown";
  /** When nothing was applied. */
  readonly disposition: string;
}

function ending(
  what: string,
  answer: Response | Error,
  code: string,
  outcome: Ending["outcome"],
  disposition: string,
  spent: Ending["spent"] = "unknown",
): Ending {
  return { what, answer, code, outcome, spent, disposition };
}

const page = new Response("<html>", { headers: { "content-type": "text/html" } });

export const ENDINGS: readonly Ending[] = [
  ending("no connection came about", broken("ECONNREFUSED"), "network", "not-applied", "retry-now", "not-applied"),
  ending("connection broken, reply cut off", broken("ECONNRESET"), "network", "unknown", "retry-now"),
  ending("no reply within `timeoutMs`", new Error("hang"), "timeout", "unknown", "retry-now"),
  ending("408", json({}, 408), "timeout", "unknown", "retry-now"),
  ending("429", json({}, 429), "rate-limited", "not-applied", "retry-later"),
  ending("5xx", json({}, 503), "server-error", "unknown", "retry-later"),
  ending("400 and other 4xx", json({}, 422), "rejected", "not-applied", "change-input"),
  ending("401", json({}, 401), "unauthenticated", "not-applied", "fix-credentials", "not-applied"),
  ending("402", json({ message: "no money, perhaps" }, 402), "insufficient-funds", "not-applied", "fund-wallet"),
  ending(
    "402 that the spec marks",
    json({ message: "Too little money" }, 402),
    "insufficient-funds",
    "not-applied",
    "fund-wallet",
    "not-applied",
  ),
  ending("403", json({}, 403), "forbidden", "not-applied", "fix-credentials"),
  ending("404", json({}, 404), "not-found", "not-applied", "change-input"),
  ending("409", json({}, 409), "conflict", "not-applied", "change-input"),
  ending("200 that says it failed", json({ error: true }), "rejected", "not-applied", "change-input"),
  ending("200 that cannot be read", page, "unexpected-response", "unknown", "terminal"),
  ending(
    "redirect that is not followed",
    new Response(null, { status: 302, headers: { location: "https://x.test" } }),
    "unexpected-response",
    "unknown",
    "terminal",
  ),
];
