import { describe, expect, it } from "vitest";
import type { Instant, JournalEntry, Plan, StepEntry } from "../src/contract/index.js";
import { withRaw } from "../src/kit/reply-reader.js";
import { decide, type Decision, type Look } from "../src/orders/decide.js";
import type { Reading } from "../src/orders/driver.js";
import { readPurchase } from "../src/orders/purchase.js";

// Every history of one purchase, as far as it goes: what a look shows, what becomes of the call, when the process dies, how much
// time passes and whether the wall clock is set meanwhile. `decide` is followed through all of them, against a provider whose
// truth it cannot see.

const LAG_MS = 120_000;
/** What is bought is listed after this: just within what the provider may take. */
const LISTED_AFTER_MS = 110_000;
const SEND_WITHIN_MS = 30_000;
/** A call may take longer than the provider's lag, and have its effect in its last moment. */
const CALL_MS = 300_000;
const START = Date.parse("2026-01-01T00:00:00Z");
const RUNS = 4;

const PROOF = { domains: ["new.com"], witnesses: ["old.com"], lagMs: LAG_MS };
const PLAN: Plan = {
  version: 2,
  provider: "p",
  key: "k",
  items: [{ kind: "register", domain: "new.com" }],
  steps: [{ id: "register", operation: "register", effect: "spend", request: {}, proof: PROOF, items: [0] }],
  blockers: [],
  warnings: [],
  price: {},
  paidFrom: "card",
  createdAt: new Date(START).toISOString(),
  expiresAt: new Date(START + 900_000).toISOString(),
  hash: "0",
};

/** Where a history stands. */
interface History {
  readonly entries: readonly JournalEntry[];
  /** When it was bought, by true time, each time it was. */
  readonly bought: readonly number[];
  /** True time, in milliseconds since the start. */
  readonly time: number;
  /** How far the wall clock is off, and how often it was set. */
  readonly shift: number;
  readonly steps: number;
}

/** What a look can show. Only the first is true; the others are what broken, truncated and sliding lists show. */
const LOOKS = ["honest", "cut short", "without what was there", "fails"] as const;
/** What can become of a call. */
const FATES = [
  "accepted",
  "lost after the effect",
  "lost before the effect",
  "refused before the effect",
  "never left",
  "dies before the claim",
  "dies before sending",
  "dies after sending",
  "dies after the reply",
] as const;
/** What can pass between two runs: true time, and a step of the wall clock. */
const PAUSES = [
  { ms: 1_000, step: 0 },
  { ms: 61_000, step: 0 },
  { ms: LAG_MS + 1_000, step: 0 },
  { ms: 1_000, step: 10 * LAG_MS },
  { ms: 1_000, step: -10 * LAG_MS },
];

function instant({ time, shift }: History): Instant {
  return { at: new Date(START + time + shift).toISOString(), uptime: { boot: "b", ms: time } };
}

function look(history: History, kind: (typeof LOOKS)[number], scope: Look["scope"]): Look | undefined {
  if (kind === "fails") return undefined;
  const row = (name: string): Reading["domains"]["items"][number] =>
    withRaw({ provider: "p", id: name, name, status: "active" as const, ready: true }, {});
  const listed = history.bought.some((at) => history.time >= at + LISTED_AFTER_MS);
  const items =
    kind === "honest"
      ? [row("old.com"), ...(listed ? [row("new.com")] : [])]
      : kind === "cut short"
        ? [row("old.com")]
        : [];
  const complete = kind !== "cut short";
  const empty = { items: [], complete: true, problems: [] };
  return {
    at: instant(history),
    ended: instant(history),
    entries: history.entries.length,
    scope,
    reading: { domains: { items, complete, problems: complete ? [] : ["short"] }, mailboxes: empty, tags: new Map() },
  };
}

function append(history: History, entry: Decision extends { entry: infer E } ? E : object): History {
  return { ...history, entries: [...history.entries, { ...instant(history), ...entry } as JournalEntry] };
}

/** The call, and what of it is written down. `undefined`: the process is gone. */
function send(history: History, attempt: number, fate: (typeof FATES)[number]): { after: History; alive: boolean } {
  if (fate === "dies before the claim") return { after: history, alive: false };
  const endsBy = new Date(Date.parse(instant(history).at) + SEND_WITHIN_MS + CALL_MS).toISOString();
  const mark = { step: "register", attempt };
  const claimed = append(history, { ...mark, event: "claimed", names: ["new.com"], endsBy });
  if (fate === "dies before sending") return { after: claimed, alive: false };
  const settle = (from: History, status: StepEntry["status"]): { after: History; alive: boolean } => ({
    after: append(from, { ...mark, event: "settled", status }),
    alive: true,
  });
  if (fate === "never left") return settle(claimed, "unsent");
  if (fate === "refused before the effect") return settle(claimed, "not-applied");
  if (fate === "lost before the effect") return settle({ ...claimed, time: claimed.time + CALL_MS }, "unknown");
  const end = claimed.time + CALL_MS;
  // It dies at once, and what it sent last goes on without it.
  if (fate === "dies after sending") return { after: { ...claimed, bought: [...claimed.bought, end] }, alive: false };
  const done = { ...claimed, time: end, bought: [...claimed.bought, end] };
  if (fate === "dies after the reply") return { after: done, alive: false };
  return settle(done, fate === "accepted" ? "applied" : "unknown");
}

/** What the journal says must be true. */
function lieOf({ entries, bought }: History): string | undefined {
  if (bought.length > 1) return "bought twice";
  const last = entries.findLast((entry): entry is StepEntry => entry.step === "register");
  const proven = last?.event === "proven" ? last.status : undefined;
  if (proven === "not-applied" && bought.length > 0) return "called not-applied, and bought";
  if (proven === "applied" && bought.length === 0) return "called applied, and not bought";
  return undefined;
}

class Walk {
  histories = 0;
  readonly lies = new Set<string>();
  readonly stuck = new Set<string>();
  readonly #counted = new Map<string, number>();

  /** One run from its beginning; `left` more may follow. Counts the histories that go on from here. */
  run(history: History, left: number): number {
    const key = JSON.stringify([history, left]);
    const known = this.#counted.get(key);
    if (known !== undefined) return known;
    const count = this.#step(history, history.entries.length, undefined, left);
    this.#counted.set(key, count);
    return count;
  }

  #step(history: History, begin: number, seen: Look | undefined, left: number): number {
    const lie = lieOf(history);
    if (lie !== undefined) {
      this.lies.add(`${lie}: ${JSON.stringify(history)}`);
      return 1;
    }
    const decision = decide(readPurchase([PLAN], history.entries, begin), seen, instant(history));
    switch (decision.do) {
      case "look":
        return LOOKS.reduce((sum, kind) => {
          const shown = look(history, kind, decision.scope);
          return sum + (shown ? this.#step(history, begin, shown, left) : this.#between(history, left));
        }, 0);
      case "record":
        return this.#step(append(history, decision.entry), begin, seen, left);
      case "send":
        return FATES.reduce((sum, fate) => {
          const { after, alive } = send(history, decision.attempt, fate);
          return sum + (alive ? this.#step(after, begin, undefined, left) : this.#between(after, left));
        }, 0);
      default:
        return this.#between(history, left);
    }
  }

  /** Between two runs, or at the end: from then on everything goes well, and the order must settle. */
  #between(history: History, left: number): number {
    if (left === 0) {
      this.#finish(history);
      return 1;
    }
    // A clock is set twice in a history: one that is set again and again by more than the lag cannot be told from time itself.
    const pauses = PAUSES.filter(({ step }) => step === 0 || history.steps < 2);
    return pauses.reduce(
      (sum, { ms, step }) =>
        sum +
        this.run(
          {
            ...history,
            time: history.time + ms,
            shift: history.shift + step,
            steps: history.steps + (step === 0 ? 0 : 1),
          },
          left - 1,
        ),
      0,
    );
  }

  #finish(history: History): void {
    let at = history;
    for (let run = 0; run < 12; run++) {
      at = { ...at, time: at.time + 12 * LAG_MS };
      const begin = at.entries.length;
      let seen: Look | undefined;
      for (let turn = 0; turn < 20; turn++) {
        const decision = decide(readPurchase([PLAN], at.entries, begin), seen, instant(at));
        if (decision.do === "done") return this.#check(at);
        if (decision.do === "look") seen = look(at, "honest", decision.scope);
        else if (decision.do === "record") at = append(at, decision.entry);
        else if (decision.do === "send") {
          at = send(at, decision.attempt, "accepted").after;
          seen = undefined;
        } else break;
      }
    }
    this.stuck.add(JSON.stringify(at));
  }

  #check(history: History): void {
    if (history.bought.length !== 1)
      this.lies.add(`settled, and bought ${history.bought.length} times: ${JSON.stringify(history)}`);
  }
}

describe("decide", () => {
  const walk = new Walk();
  const start: History = { entries: [], bought: [], time: 0, shift: 0, steps: 0 };
  const histories = walk.run(start, RUNS - 1);

  it(`never buys twice, never lies and always ends, in all ${histories} histories of ${RUNS} runs`, () => {
    expect([...walk.lies].slice(0, 3)).toEqual([]);
    expect([...walk.stuck].slice(0, 3)).toEqual([]);
    expect(histories).toBeGreaterThan(100_000);
  });

  it("believes a clock that is set at every look only after the third, and then ends all the same", () => {
    let history = send(start, 1, "lost before the effect").after;
    const seen: string[] = [];
    for (let day = 0; day < 4; day++) {
      // The machine sleeps from one look to the next, and its other clock does not see that.
      history = { ...history, time: history.time + 1_000, shift: history.shift + 86_400_000 };
      const begin = history.entries.length;
      let shown: Look | undefined;
      let decision = decide(readPurchase([PLAN], history.entries, begin), shown, instant(history));
      for (let turn = 0; turn < 20 && (decision.do === "look" || decision.do === "record"); turn++) {
        if (decision.do === "look") shown = look(history, "honest", decision.scope);
        else history = append(history, decision.entry);
        decision = decide(readPurchase([PLAN], history.entries, begin), shown, instant(history));
      }
      seen.push(decision.do);
    }
    expect(seen).toEqual(["wait", "wait", "send", "send"]);
  });
});
