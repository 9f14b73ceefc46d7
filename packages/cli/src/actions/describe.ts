import type { Finding, Order, OrderItem, Plan } from "@mailfleet/core";
import type { Io } from "../io.js";
import { clean } from "../text/clean.js";
import { fields, table, wrap } from "../text/table.js";
import { count, formatMoney, writeSpan, writeWhen } from "../text/words.js";

/** What one item of an order is of, and what is bought. */
function describeItem(item: OrderItem): [string, string] {
  switch (item.kind) {
    case "register":
      return [item.domain, `register for ${count(item.years ?? 1, "year")}`];
    case "mailboxes":
      return [
        item.domain,
        `${count(item.people.length, `${item.platform} mailbox`, `${item.platform} mailboxes`)}: ${item.people.map(({ localPart }) => localPart).join(", ")}`,
      ];
    case "prewarmed":
      return [item.domain, "buy prewarmed, with its mailboxes"];
    case "renew":
      return [item.domain, item.what === "domain" ? "renew the registration" : "renew the mailboxes"];
  }
}

/** A plan as a person approves it. */
export function describePlan(plan: Plan, io: Io, now: number = Date.now()): string {
  const { provider, tenant, key, items, blockers, warnings, leftOut = [] } = plan;
  const what = table(
    items.map(describeItem),
    [
      { title: "domain", read: ([domain]) => domain },
      { title: "what", read: ([, text]) => text },
    ],
    io.columns,
  );
  return [
    `${io.style("bold", `Order ${clean(key)} at ${provider}${tenant ? `, ${clean(tenant)}` : ""}`)}\n\n`,
    what,
    `\n${planFacts(plan, now)}`,
    ...leftOut.map(({ name, reason }) => wrap(`${io.style("yellow", "Left out")}: ${name}: ${reason}`, io.columns, "")),
    ...findings(io.style("yellow", "Warning"), warnings, items, io),
    ...findings(io.style("red", "Blocked"), blockers, items, io),
  ].join("");
}

function planFacts({ price, paidFrom, steps, expiresAt, hash }: Plan, now: number): string {
  const { dueNow, recurring } = price;
  const isExpired = Date.parse(expiresAt) <= now;
  return fields([
    [
      "Price now",
      dueNow
        ? `${formatMoney(dueNow)}, from the ${paidFrom.replace("-", " ")}`
        : "unknown: the provider does not quote it",
    ],
    ["Then", recurring?.map(({ amount, every }) => `${formatMoney(amount)} each ${every}`).join(", ")],
    ["Refundable", "nothing"],
    ["Calls", steps.map(({ operation }) => operation).join(", then ")],
    ["Expires", isExpired ? "it has expired: plan again" : writeWhen(expiresAt, now)],
    ["Plan", hash.slice(0, 12)],
  ]);
}

function findings(title: string, all: readonly Finding[], items: readonly OrderItem[], io: Io): string[] {
  return all.map(({ message, item }) => {
    const domain = item === undefined ? undefined : items[item]?.domain;
    const about = domain === undefined || message.includes(domain) ? "" : `${domain}: `;
    return `${title}: ${wrap(about + message, io.columns - title.length - 2, "  ").trimStart()}`;
  });
}

const MARKS = { ready: "green", failed: "red", unknown: "yellow", pending: "dim" } as const;

/** An order as it stands. */
export function describeOrder(order: Order, io: Io, now: number = Date.now()): string {
  const { key, provider, tenant, status, rawStatus, items, steps, spent, message, wakeAt } = order;
  const rows = table(
    items,
    [
      { title: "name", read: ({ name }) => name },
      { title: "kind", read: ({ kind }) => kind, drop: 2 },
      { title: "status", read: (each) => io.style(MARKS[each.status], each.status) },
      { title: "provider says", read: (each) => each.message ?? each.rawStatus, drop: 1 },
    ],
    io.columns,
  );
  const checkout = steps.flatMap(({ checkoutUrl }) => checkoutUrl ?? []);
  const steady = steps.filter(({ message: why, status: each }) => why !== undefined && each !== "applied");
  return [
    `${io.style("bold", `Order ${clean(key)} at ${provider}${tenant ? `, ${clean(tenant)}` : ""}: ${status}`)}\n\n`,
    rows,
    "\n",
    fields([
      ["Spent", spent && formatMoney(spent)],
      ["Provider says", rawStatus],
      ["Pay at", checkout.join(" ")],
      ["Next look", status === "settled" || wakeAt === undefined ? undefined : writeWhen(wakeAt, now)],
    ]),
    ...steady.map((step) => wrap(`${step.operation} is ${step.status}: ${step.message ?? ""}`, io.columns, "")),
    message === undefined || steady.some((step) => step.message === message) ? "" : wrap(message, io.columns, ""),
  ].join("");
}

/** How far an order is, in one line, while somebody waits. */
export function describeProgress({ key, status, items, wakeAt, message }: Order, now: number = Date.now()): string {
  const ready = items.filter((item) => item.status === "ready").length;
  const next = wakeAt === undefined ? "" : `; next look ${writeWhen(wakeAt, now)}`;
  return `${key}: ${status}, ${ready} of ${items.length} ready${next}${message && status !== "settled" ? ` (${message})` : ""}`;
}

export function describeAge(since: string, now: number = Date.now()): string {
  return writeSpan(now - Date.parse(since));
}
