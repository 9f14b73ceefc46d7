import { type Budget, createBudgets } from "@mailfleet/core";
import type { Context, Options } from "../command.js";
import { UsageError } from "../exit.js";
import { formatMoney, parseAmount, parseTime } from "../text/words.js";

/** Serves an agent over standard input and output, until the other side goes away. */
export async function serveMcp(context: Context, options: Options): Promise<undefined> {
  const { io, stop, session, version } = context;
  // Told now, and not to an agent later.
  if (session.settings.providers.length === 0) await session.providers();
  const budget = await openBudget(context, options["budget"], options["until"]);
  const { serveStdio } = await import("@modelcontextprotocol/server/stdio");
  const { createServer } = await import("./server.js");
  const limits =
    budget &&
    `up to ${budget.left.map(formatMoney).join(" and ")} until ${budget.until}, after a person's yes to each plan`;
  io.err(`mailfleet mcp: reads and plans${limits ? `, and buys for ${limits}` : "; it cannot buy (see --budget)"}.`);
  const ended = new Promise<void>((resolve) => {
    process.stdin.once("end", resolve);
    process.stdin.once("close", resolve);
    stop.drain.addEventListener("abort", () => resolve());
  });
  stop.listen("Stopping.");
  const handle = serveStdio(() => createServer({ context, budget: budget?.id, version }), {
    onerror: (error) => io.err(`mailfleet mcp: ${error.message}`),
  });
  await ended;
  await handle.close();
  return undefined;
}

/**
 * A budget that is there, or the one that is called as it is described: whoever starts a server again with the same words gets the
 * same budget, not a new one.
 */
async function openBudget({ session }: Context, given: unknown, until: unknown): Promise<Budget | undefined> {
  if (given === undefined) {
    if (until !== undefined) throw new UsageError("--until needs --budget.");
    return undefined;
  }
  const text = String(given);
  const budgets = createBudgets(await session.journal());
  if (!/^\$?\d/.test(text) || until === undefined) {
    const known = await budgets.get(text).catch(() => undefined);
    if (known) return known;
    if (/^\$?\d/.test(text)) throw new UsageError("--budget needs --until: when it ends, as in 2026-12-01.");
    throw new UsageError(
      `--budget: there is no budget "${text}". Give an amount such as 120USD, or see: mailfleet budgets list`,
    );
  }
  if (!/^\d{4}-\d\d-\d\d/.test(String(until)))
    throw new UsageError(
      "--until must be a date here, as in 2026-12-01: a server that is started again would get a new budget each time.",
    );
  const end = parseTime(String(until), "--until", Date.now());
  const limits = text.split(",").map((each) => parseAmount(each, "--budget"));
  const id = `mcp-${limits.map(({ unit, minor }) => `${minor}${unit}`).join("-")}-${end.replaceAll(/[^\d]/g, "").slice(0, 12)}`;
  return (
    (await budgets.get(id)) ??
    (await budgets.create({ id, limits, until: end }).catch(async (error: unknown) => {
      // Another server that was started at the same time.
      const made = await budgets.get(id);
      if (made) return made;
      throw error;
    }))
  );
}
