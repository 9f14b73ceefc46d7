import type { Domain, Instant, JournalEntry, Plan, StepStatus } from "@mailfleet/core";
import { decide, type Decision, type Look, readPurchase } from "@mailfleet/core/kit";

// Pictures of what `decide` does, made by asking it: every state of a step, held against everything that a look can show.

const LAG_MS = 120_000;
const START = Date.parse("2026-01-01T00:00:00Z");
const HOUR_MS = 3_600_000;
const NAMES = ["one.com", "two.com"];

const PLAN: Plan = {
  version: 2,
  provider: "acme",
  key: "k",
  items: NAMES.map((domain) => ({ kind: "register", domain })),
  steps: [
    {
      id: "register",
      operation: "register",
      effect: "spend",
      request: {},
      proof: { domains: NAMES, lagMs: LAG_MS, witnesses: ["old.com"] },
      items: [0, 1],
    },
  ],
  blockers: [],
  warnings: [],
  price: {},
  paidFrom: "card",
  createdAt: at(0).at,
  expiresAt: at(900_000).at,
  hash: "0",
};

/** What a step can be. Two of them are told apart that the contract calls alike: nobody knows, and nobody knows and one look saw nothing. */
const STATES = {
  pending: { title: "pending", events: [] },
  unknown: { title: "unknown", events: ["claimed", "unknown"] },
  doubted: { title: "unknown, not seen once", events: ["claimed", "unknown", "absent"] },
  "awaiting-payment": { title: "awaiting payment", events: ["claimed", "awaiting-payment"] },
  "not-applied": { title: "not applied", events: ["claimed", "not-applied"] },
  applied: { title: "applied", events: ["claimed", "applied"] },
} as const;
type State = keyof typeof STATES;

/** What a look can show of it. */
const LOOKS = {
  all: {
    title: "all of it",
    rows: [
      ["one.com", "active"],
      ["two.com", "active"],
    ],
    complete: true,
  },
  part: { title: "a part", rows: [["one.com", "active"]], complete: true },
  none: { title: "nothing of it", rows: [], complete: true },
  incomplete: { title: "a list that is not whole", rows: [], complete: false },
  unpaid: {
    title: "waiting for payment",
    rows: [
      ["one.com", "awaiting-payment"],
      ["two.com", "awaiting-payment"],
    ],
    complete: true,
  },
} as const;
type Shown = keyof typeof LOOKS;

/** What a call that is sent can end as. */
const RESULTS: readonly State[] = ["applied", "not-applied", "unknown", "awaiting-payment"];

export interface Move {
  readonly from: State;
  readonly shown: Shown;
  readonly does: string;
  /** The states that it can be in afterwards; none where it stays. */
  readonly to: readonly State[];
}

function at(ms: number): Instant {
  return { at: new Date(START + ms).toISOString(), uptime: { boot: "b", ms } };
}

function entriesOf(state: State): JournalEntry[] {
  return STATES[state].events.map((event, index): JournalEntry => {
    // The call is an hour old: the provider had its time to show it.
    const mark = { ...at(index * HOUR_MS), step: "register", attempt: 1 } as const;
    if (event === "claimed") return { ...mark, event, names: NAMES, endsBy: at(60_000).at };
    if (event === "absent") return { ...mark, event, names: NAMES };
    return { ...mark, event: "settled", status: event };
  });
}

function lookAt(shown: Shown, now: Instant, entries: number): Look {
  const { rows, complete } = LOOKS[shown];
  const items = [["old.com", "active"], ...rows].map(
    ([name, status]) => ({ provider: "acme", id: name, name, status, ready: true }) as unknown as Domain,
  );
  const domains = { items, complete, problems: complete ? [] : ["a page is missing"] };
  const empty = { items: [], complete: true, problems: [] };
  const scope = { domains: true, mailboxesOn: [], tags: [] };
  return { at: now, ended: now, entries, scope, reading: { domains, mailboxes: empty, tags: new Map() } };
}

/** Everything that `decide` does with a step: follows it until it acts, waits, or the step is in another state. */
export function readMoves(): Move[] {
  const states = Object.keys(STATES) as State[];
  const shown = Object.keys(LOOKS) as Shown[];
  return states.filter((state) => state !== "applied").flatMap((from) => shown.map((each) => readMove(from, each)));
}

function readMove(from: State, shown: Shown): Move {
  const entries = entriesOf(from);
  const now = at(entries.length * HOUR_MS);
  const decision = decide(readPurchase([PLAN], entries, entries.length), lookAt(shown, now, entries.length), now);
  if (decision.do !== "record")
    return { from, shown, does: describe(decision), to: decision.do === "send" ? RESULTS : [] };
  const after = [...entries, { ...now, ...decision.entry } as JournalEntry];
  const { steps } = readPurchase([PLAN], after, after.length);
  const isAbsent = "event" in decision.entry && decision.entry.event === "absent";
  const to: State = isAbsent ? "doubted" : (steps[0]?.state.status as StepStatus);
  return {
    from,
    shown,
    does: isAbsent ? "writes down that it was not seen" : `writes down: ${STATES[to].title}`,
    to: [to],
  };
}

function describe(decision: Exclude<Decision, { do: "record" }>): string {
  if (decision.do === "send") return "sends it";
  return "why" in decision ? `waits: ${decision.why}` : decision.do;
}

/** The same as a table. */
export function writeTable(moves: readonly Move[]): string {
  const shown = Object.keys(LOOKS) as Shown[];
  const head = `| a look shows | ${shown.map((each) => LOOKS[each].title).join(" | ")} |`;
  const rows = [...new Set(moves.map(({ from }) => from))].map((from) => {
    const cells = shown.map((each) => moves.find((move) => move.from === from && move.shown === each)?.does ?? "");
    return `| **${STATES[from].title}** | ${cells.join(" | ")} |`;
  });
  return [head, `| --- |${" --- |".repeat(shown.length)}`, ...rows].join("\n");
}

/** A step is sent between two states. */
type Node = State | "sent";

/** Where each state stands in the picture. */
const PLACES: Readonly<Record<Node, readonly [x: number, y: number]>> = {
  "not-applied": [400, 50],
  doubted: [690, 50],
  pending: [110, 190],
  sent: [400, 190],
  unknown: [690, 190],
  "awaiting-payment": [110, 330],
  applied: [400, 330],
};
const [BOX_WIDTH, BOX_HEIGHT] = [186, 46];
const COLOURS: Readonly<Partial<Record<Node, string>>> = {
  applied: "#1a7f37",
  unknown: "#9a6700",
  doubted: "#9a6700",
  sent: "#0969da",
};

interface Arrow {
  readonly from: Node;
  readonly to: Node;
  readonly label: string;
}

/** The same as a picture: an arrow wherever a step can go from one state to another. */
export function drawMoves(moves: readonly Move[]): string {
  const always = (Object.keys(LOOKS) as Shown[]).filter((shown) =>
    moves.every((move) => move.shown !== shown || move.to.includes("applied")),
  );
  const arrows = arrowsOf(moves.filter(({ shown, does }) => does === "sends it" || !always.includes(shown)));
  const note = always.map((shown) => `From every state: a look shows ${LOOKS[shown].title} → applied.`).join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400" role="img" aria-label="The states of a step, and what takes it from one to another">
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z" fill="#8b949e"/></marker></defs>
<g font-family="system-ui, sans-serif" font-size="12" text-anchor="middle">
${arrows.map((arrow) => drawArrow(arrow, arrows)).join("\n")}
${(Object.keys(PLACES) as Node[]).map(drawBox).join("\n")}
<text x="400" y="390" fill="#8b949e">${note}</text>
</g>
</svg>
`;
}

/** One for each pair of states. Where only a part was seen, the table tells. */
function arrowsOf(moves: readonly Move[]): Arrow[] {
  const arrows = new Map<string, Arrow>();
  const add = (from: Node, to: Node, label: string): void => {
    if (from !== to) arrows.set(`${from} ${to}`, { from, to, label });
  };
  for (const { from, to, shown, does } of moves.filter((move) => move.shown !== "part")) {
    if (does !== "sends it") for (const next of to) add(from, next, `${LOOKS[shown].title} seen`);
    else {
      add(from, "sent", `${LOOKS[shown].title} seen`);
      for (const next of to) add("sent", next, "");
    }
  }
  return [...arrows.values()];
}

function drawBox(node: Node): string {
  const [x, y] = PLACES[node];
  const title = node === "sent" ? "claimed, sent once" : STATES[node].title;
  return `<rect x="${x - BOX_WIDTH / 2}" y="${y - BOX_HEIGHT / 2}" width="${BOX_WIDTH}" height="${BOX_HEIGHT}" rx="8" fill="${COLOURS[node] ?? "#57606a"}"/><text x="${x}" y="${y + 5}" fill="#fff" font-size="14">${title}</text>`;
}

/** Two between the same states run side by side. Words stand above a level arrow, and beside others. */
function drawArrow({ from, to, label }: Arrow, all: readonly Arrow[]): string {
  const [[x1, y1], [x2, y2]] = [PLACES[from], PLACES[to]];
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const side = all.some((other) => other.from === to && other.to === from) ? 12 : 0;
  const [ox, oy] = [-dy * side, dx * side];
  const [start, end] = [leave(x1 + ox, y1 + oy, dx, dy), leave(x2 + ox, y2 + oy, -dx, -dy)];
  const [mx, my] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  // At the right edge there is no room on the right.
  const isLeft = ox < 0 || mx > 600;
  const words =
    dy === 0
      ? `x="${mx}" y="${my - 8}"`
      : `x="${mx + (isLeft ? -8 : 8)}" y="${my + 4}" text-anchor="${isLeft ? "end" : "start"}"`;
  const line = `<path d="M${start.join(" ")}L${end.join(" ")}" stroke="#8b949e" fill="none" marker-end="url(#tip)"/>`;
  return label === "" ? line : `${line}<text ${words} fill="#8b949e">${label}</text>`;
}

/** Where a line in this direction leaves a box. */
function leave(x: number, y: number, dx: number, dy: number): readonly [number, number] {
  const reach = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : BOX_WIDTH / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : BOX_HEIGHT / 2 / Math.abs(dy),
  );
  return [Math.round(x + dx * reach), Math.round(y + dy * reach)];
}
