import type { JournalEntry, Plan, StepEntry } from "@mailfleet/core";
import { decide, type Decision, type Look, readPurchase, type Reading, withRaw } from "@mailfleet/core/kit";

// What the pictures of the order engine show is asked of the engine itself: each state is written into a journal, each kind of look is
// shown to `decide`, and what it says is followed until the state changes.

const START = Date.parse("2026-01-01T00:00:00Z");
const LAG_MS = 120_000;
/** Long enough for any wait of the engine to be over. */
const LATER_MS = 3_600_000;
const NAMES = ["a.com", "b.com"];
const STEP = "register";

const PLAN: Plan = {
  version: 2,
  provider: "p",
  key: "k",
  items: NAMES.map((domain) => ({ kind: "register", domain })),
  steps: [
    {
      id: STEP,
      operation: "register",
      effect: "spend",
      request: {},
      proof: { domains: NAMES, witnesses: ["old.com"], lagMs: LAG_MS },
      items: [0, 1],
    },
  ],
  blockers: [],
  warnings: [],
  price: {},
  paidFrom: "card",
  createdAt: new Date(START).toISOString(),
  expiresAt: new Date(START + 900_000).toISOString(),
  hash: "0",
};

/** What a look can show of a step, in the words of the picture. */
const LOOKS = {
  all: "all of it is listed",
  part: "a part is listed",
  none: "nothing of it, in a complete list",
  unpaid: "listed, not paid",
  unclear: "the list is not complete",
} as const;
type LookKind = keyof typeof LOOKS;

/** What becomes of a call, and what of that is written down. Nothing at all, if the process dies. */
const OUTCOMES: readonly { words: string; status?: NonNullable<StepEntry["status"]> }[] = [
  { words: "accepted", status: "applied" },
  { words: "accepted, to be paid", status: "awaiting-payment" },
  { words: "no answer, or one that proves nothing", status: "unknown" },
  { words: "the process dies" },
  { words: "a refusal known to come before any effect", status: "not-applied" },
  { words: "it never left this machine", status: "unsent" },
];

/** The states of a step: those of the contract, told apart where the engine goes on differently. */
export const NODES = {
  pending: "pending",
  sent: "claimed and sent, once",
  applied: "applied",
  "awaiting-payment": "awaiting payment",
  unknown: "unknown",
  "unknown-none": "unknown,\nonce nothing was seen",
  "unknown-part": "unknown,\nonce a part was seen",
  "not-applied": "not applied",
  "applied-part": "applied in part",
  rest: "the rest is planned\nas a new step",
  settled: "settled",
} as const;
export type Node = keyof typeof NODES;

export interface Edge {
  from: Node;
  to: Node;
  words: string;
  /** Does somebody look, or is it the call itself that ends? */
  by: "look" | "call" | "engine";
}

type Entries = readonly JournalEntry[];

/** Every transition of a step, as `decide` makes it. */
export function exploreStep(): Edge[] {
  const edges: Edge[] = [];
  const seen = new Set<Node>();
  const queue: Entries[] = [[]];
  for (let entries = queue.shift(); entries; entries = queue.shift()) {
    const from = nodeOf(entries);
    if (seen.has(from)) continue;
    seen.add(from);
    for (const kind of Object.keys(LOOKS) as LookKind[]) {
      const { to, after, by } = follow(entries, kind);
      edges.push({ from, to, words: by === "engine" ? "" : LOOKS[kind], by });
      if (to === "sent") edges.push(...OUTCOMES.map((outcome) => callEdge(after, outcome, queue)));
      else if (to !== "rest" && to !== "settled") queue.push(after);
    }
  }
  return merge(edges);
}

/** How a call ends: what the journal then says of the step is the next state. */
function callEdge(entries: Entries, { words, status }: (typeof OUTCOMES)[number], queue: Entries[]): Edge {
  const attempt = 1 + Math.max(0, ...entries.map((entry) => entry.attempt));
  const at = timeOf(entries);
  const mark = { step: STEP, attempt, ...instant(at) };
  const endsBy = new Date(START + at + LAG_MS).toISOString();
  const claimed: JournalEntry = { ...mark, event: "claimed", names: NAMES, endsBy };
  const after =
    status === undefined
      ? [...entries, claimed]
      : [...entries, claimed, { ...mark, event: "settled" as const, status }];
  queue.push(after);
  return { from: "sent", to: nodeOf(after), words, by: "call" };
}

/** One run from this state, in which every look shows the same. */
function follow(entries: Entries, kind: LookKind): { to: Node; after: Entries; by: Edge["by"] } {
  const from = nodeOf(entries);
  const time = timeOf(entries) + LATER_MS;
  let after = entries;
  let look: Look | undefined;
  for (let turn = 0; turn < 20; turn += 1) {
    const decision: Decision = decide(readPurchase([PLAN], after, entries.length), look, instant(time));
    const by = look ? "look" : "engine";
    if (decision.do === "look") look = lookAt(kind, decision.scope, time, after.length);
    else if (decision.do === "record") {
      after = [...after, { ...instant(time), ...decision.entry } as JournalEntry];
      if (nodeOf(after) !== from) return { to: nodeOf(after), after, by };
    } else if (decision.do === "send") return { to: "sent", after, by };
    else if (decision.do === "replan") return { to: "rest", after, by };
    else return { to: decision.do === "done" ? "settled" : from, after, by };
  }
  throw new Error(`decide does not come to an end from ${from}, where a look shows ${kind}`);
}

function nodeOf(entries: Entries): Node {
  const { steps, log } = readPurchase([PLAN], entries, entries.length);
  const state = steps[0]?.state;
  if (!state) throw new Error("the plan has a step, and the purchase has none");
  if (log.done) return "settled";
  if (state.status === "unknown") {
    const absent = state.doubt?.absent?.names;
    return absent ? (absent.length < NAMES.length ? "unknown-part" : "unknown-none") : "unknown";
  }
  if (state.status === "applied") return (state.missing ?? []).length > 0 ? "applied-part" : "applied";
  return state.status;
}

function lookAt(kind: LookKind, scope: Look["scope"], time: number, entries: number): Look {
  const row = (name: string, status: "active" | "awaiting-payment" = "active"): Reading["domains"]["items"][number] =>
    withRaw({ provider: "p", id: name, name, status, ready: true }, {});
  const shown: Record<LookKind, readonly string[]> = {
    all: NAMES,
    part: NAMES.slice(0, 1),
    none: [],
    unpaid: NAMES,
    unclear: [],
  };
  const items = [
    row("old.com"),
    ...shown[kind].map((name) => row(name, kind === "unpaid" ? "awaiting-payment" : "active")),
  ];
  const complete = kind !== "unclear";
  return {
    at: instant(time),
    ended: instant(time),
    entries,
    scope,
    reading: {
      domains: { items, complete, problems: complete ? [] : ["a page is missing"] },
      mailboxes: { items: [], complete: true, problems: [] },
      tags: new Map(),
    },
  };
}

/** The time of the last entry, in milliseconds since the start. */
function timeOf(entries: Entries): number {
  return Math.max(0, ...entries.map(({ at }) => Date.parse(at) - START));
}

function instant(ms: number): { at: string; uptime: { boot: string; ms: number } } {
  return { at: new Date(START + ms).toISOString(), uptime: { boot: "b", ms } };
}

/** One arrow for all that leads from one state to another. */
function merge(edges: readonly Edge[]): Edge[] {
  const merged = new Map<string, Edge>();
  for (const edge of edges) {
    const key = `${edge.from} ${edge.to} ${edge.by}`;
    const known = merged.get(key);
    const words = new Set([...(known?.words.split("\n") ?? []), edge.words].filter((word) => word !== ""));
    merged.set(key, { ...edge, words: [...words].join("\n") });
  }
  return [...merged.values()];
}
