import { type Budget, createBudgets, type PurchaseId } from "@mailfleet/core";
import type { CommandSpec, Context, Result } from "../command.js";
import { RefusedError, UsageError } from "../exit.js";
import type { BudgetsData } from "../output/types.js";
import { table } from "../text/table.js";
import { count, parseAmount, parseTime, writeTotals, writeWhen } from "../text/words.js";

export const BUDGETS: readonly CommandSpec[] = [
  {
    name: "create",
    summary: "Make a budget: so much may be spent until then, by whoever spends in its name",
    description:
      "Makes a budget in the journal's database. The command line (--budget), mailfleet mcp and workers share it, and never exceed it together.",
    args: [["<amount...>", "120USD, 120credits; one for each unit"]],
    options: [
      ["--until <time>", "24h, 7d, 2026-12-01"],
      ["--id <name>", "what to call it (default: a new one)"],
    ],
    examples: ["budgets create 120USD --until 24h", "budgets create 120USD 50credits --until 2026-12-01 --id december"],
    run: async (context, [amounts], options) => {
      if (options["until"] === undefined) throw new UsageError("Say until when: --until 24h.");
      const budget = await createBudgets(await context.session.journal()).create({
        limits: (amounts as readonly string[]).map((each) => parseAmount(each, "amount")),
        until: parseTime(String(options["until"]), "--until", Date.now()),
        ...(options["id"] !== undefined && { id: String(options["id"]) }),
      });
      return budgetsResult(context, [budget]);
    },
  },
  {
    name: "list",
    summary: "Show the budgets, and what is left of each",
    examples: ["budgets list"],
    run: async (context) => budgetsResult(context, await createBudgets(await context.session.journal()).list()),
  },
  {
    name: "show",
    summary: "Show a budget, and the orders that it pays for",
    args: [["<id>", "its id"]],
    examples: ["budgets show december"],
    run: async (context, [id]) => {
      const budget = await createBudgets(await context.session.journal()).get(String(id));
      if (!budget) throw new UsageError(`There is no budget "${String(id)}". See: mailfleet budgets list`);
      const { text, ...result } = budgetsResult(context, [budget]);
      return { ...result, text: `${text}\n${describeReservations(context, budget)}` };
    },
  },
  {
    name: "end",
    summary: "Let nothing more be sent in the name of a budget",
    args: [["<id>", "its id"]],
    examples: ["budgets end december"],
    run: async (context, [id]) =>
      budgetsResult(context, [await createBudgets(await context.session.journal()).end(String(id))]),
  },
  {
    name: "release",
    summary: "Free what an order took that was never begun",
    description:
      "Frees what a program took for an order and never began, because it died before. Only where you know that no program is about to place it.",
    args: [
      ["<id>", "the budget"],
      ["<key>", "the order"],
    ],
    examples: ["budgets release december client-42-march"],
    run: async (context, [id, key]) => {
      const budgets = createBudgets(await context.session.journal());
      const budget = await budgets.get(String(id));
      const held = budget?.reservations.filter(({ purchase }) => purchase.key === key) ?? [];
      if (held.length === 0) throw new UsageError(`The budget "${String(id)}" has no order "${String(key)}".`);
      if (held.every(({ isBegun }) => isBegun))
        throw new RefusedError(`"${String(key)}" was begun: what it may have cost stays counted.`);
      let after: Budget | undefined = budget;
      for (const { purchase } of held) after = await budgets.release(String(id), purchase as PurchaseId);
      return budgetsResult(context, after ? [after] : []);
    },
  },
];

function budgetsResult({ io }: Context, budgets: readonly Budget[]): Result {
  const now = Date.now();
  const text =
    budgets.length === 0
      ? "No budgets.\n"
      : table(
          budgets,
          [
            { title: "budget", read: ({ id }) => id },
            { title: "left", read: ({ left }) => writeTotals(left), align: "right" },
            { title: "of", read: ({ limits }) => writeTotals(limits), align: "right", drop: 1 },
            { title: "orders", read: ({ reservations }) => reservations.length, align: "right", drop: 2 },
            { title: "ends", read: ({ until }) => (Date.parse(until) <= now ? "ended" : writeWhen(until, now)) },
          ],
          io.columns,
        );
  return { data: { budgets } satisfies BudgetsData, text };
}

function describeReservations({ io }: Context, { reservations }: Budget): string {
  if (reservations.length === 0) return "No orders yet.\n";
  return (
    table(
      reservations,
      [
        { title: "key", read: ({ purchase }) => purchase.key },
        { title: "up to", read: ({ amount }) => writeTotals([amount]), align: "right" },
        { title: "begun", read: ({ isBegun }) => (isBegun ? "yes" : "no"), drop: 1 },
        { title: "provider", read: ({ purchase }) => purchase.provider, drop: 2 },
        { title: "tenant", read: ({ purchase }) => purchase.tenant, drop: 3 },
      ],
      io.columns,
    ) + `\n${count(reservations.length, "order")}\n`
  );
}
