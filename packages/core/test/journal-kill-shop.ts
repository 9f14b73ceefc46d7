import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Domain, Mailbox, Orders, Step } from "../src/contract/index.js";
import { createOrders } from "../src/orders/index.js";
import { createListing } from "../src/shared/listing.js";
import { withRaw } from "../src/shared/rows.js";

// A provider whose memory is a file, so that it outlives whoever buys from it.

export const DOMAIN = "one.com";
const ADDRESS = `ada@${DOMAIN}`;
/** What is bought is listed after this, and a plan believes that it takes at most the other. */
const LISTED_AFTER_MS = 10_000;
export const LAG_MS = 60_000;
export const STARTS_AT: number = Date.parse("2026-01-01T00:00:00Z");

interface Effect {
  readonly step: string;
  readonly at: number;
}

export function readEffects(log: string): Effect[] {
  if (!existsSync(log)) return [];
  const lines = readFileSync(log, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Effect);
}

/** `passing` is called at every moment at which the buyer may die. */
export function openLogShop(
  log: string,
  startsAt: number,
  passing: (moment: string) => void = () => undefined,
): Orders {
  let now = startsAt;
  const isListed = (step: string): boolean =>
    readEffects(log).some((effect) => effect.step === step && now >= effect.at + LISTED_AFTER_MS);
  const readDomains = (): Domain[] =>
    isListed("register") ? [withRaw({ provider: "log", name: DOMAIN, status: "active" as const }, {})] : [];
  const readMailboxes = (): Mailbox[] =>
    isListed("mailboxes")
      ? [withRaw({ provider: "log", address: ADDRESS, domain: DOMAIN, status: "active" as const }, {})]
      : [];
  return createOrders({
    provider: "log",
    operations: ["buy"],
    secrets: {},
    clock: { now: () => now, sleep: async (ms) => void (now += ms) },
    domains: {
      list: () =>
        createListing(
          1,
          async () => ({ items: readDomains() }),
          (domain) => domain.name,
        ),
    },
    mailboxes: {
      list: () =>
        createListing(
          1,
          async () => ({ items: readMailboxes() }),
          (mailbox) => mailbox.address,
        ),
    },
    draft: async () => ({ steps: STEPS, blockers: [], warnings: [], price: {}, paidFrom: "card" }),
    send: async (step) => {
      passing(`send ${step.id}`);
      appendFileSync(log, `${JSON.stringify({ step: step.id, at: now })}\n`);
      passing(`reply ${step.id}`);
      return {};
    },
    readReceipt: () => ({}),
  });
}

const BUY = { operation: "buy", effect: "spend", request: {} } as const;
const STEPS: readonly Step[] = [
  { ...BUY, id: "register", proof: { domains: [DOMAIN], lagMs: LAG_MS }, items: [0] },
  {
    ...BUY,
    id: "mailboxes",
    needs: { domains: [DOMAIN], lagMs: LAG_MS },
    proof: { addresses: [ADDRESS], lagMs: LAG_MS },
    items: [1],
  },
];
