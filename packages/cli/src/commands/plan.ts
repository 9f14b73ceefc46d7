import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Order, Orders, Plan, Progress, Provider } from "@mailfleet/core";
import { withBudget } from "@mailfleet/core";
import { describeOrder, describePlan, describeProgress } from "../actions/describe.js";
import { goOn, readLedger } from "../actions/orders.js";
import { defaultKey, isFile, PlanShelf, readPlanFile } from "../actions/plans.js";
import { confirmTotal } from "../ask.js";
import type { CommandSpec, Context, Options, Result } from "../command.js";
import { EXIT, exitCodeOfOrder, RefusedError, UsageError } from "../exit.js";
import { type OrderFile, readOrderFile } from "../order-file.js";
import type { ApprovalData, OrderData, PlanData } from "../output/types.js";
import { formatMoney, parseAmount, parseTime } from "../text/words.js";

export const PLAN: CommandSpec = {
  name: "plan",
  summary: "Work out what an order would be, and what it costs. Reads only",
  description: `Works out what an order would be: the calls, the price, what speaks against it. Reads only.

The order is YAML or JSON:

  key: client-42-march           # your name for it; the same key never buys twice
  provider: inboxkit             # where several are set up
  tenant: ws_123                 # where the account has several
  x-people: &people              # names that begin with x- are for anchors
    - { localPart: ada, firstName: Ada, lastName: Byron }
  items:
    - kind: register             # register, mailboxes, prewarmed or renew
      domain: acme-mail.com
      registrant:
        firstName: Ada
        lastName: Byron
        email: ada@example.org
        phone: "+44.2079460000"
        addressLine1: 1 Row
        city: Leeds
        state: West Yorkshire
        postalCode: LS1 1AA
        country: GB
    - kind: mailboxes
      domain: acme-mail.com
      platform: google
      people: *people

A secret stands as { $secret: name } and is taken from MAILFLEET_SECRET_<name> when the order is placed.`,
  args: [["<file>", "the order; - is standard input"]],
  options: [
    ["-o, --output <file>", "write the plan to this file, for: mailfleet apply"],
    ["--key <name>", "your name for this purchase, instead of the one in the file"],
  ],
  examples: ["plan order.yaml -o plan.json", "plan order.yaml --provider scaledmail --json"],
  run: async (context, [file], options) => await makePlan(context, String(file), options),
};

async function makePlan(context: Context, file: string, options: Options): Promise<Result> {
  const { session, io } = context;
  const order = readOrderFile(file);
  const provider = await chooseProvider(context, order);
  const key = String(options["key"] ?? order.key ?? defaultKey(provider, Date.now()));
  const request = { items: order.items, ...(order.providerOptions && { providerOptions: order.providerOptions }) };
  io.busy(`Planning ${key} at ${provider.id} …`);
  const plan = await (provider.orders as Orders).plan(request, { key, journal: await session.journal() });
  io.busy("");
  const output = options["output"] === undefined ? undefined : String(options["output"]);
  if (output !== undefined) writePlan(output, plan);
  const isBlocked = plan.blockers.length > 0;
  const next = isBlocked
    ? "\nIt cannot be bought as it is.\n"
    : `\nTo buy it: mailfleet${context.globals.sandbox ? " --sandbox" : ""} apply ${output ?? "plan.json"}${output === undefined ? " (write it with -o plan.json)" : ""}\n`;
  const data: PlanData = { plan, ...(output !== undefined && { file: output }) };
  return { data, text: describePlan(plan, io) + next, exitCode: isBlocked ? EXIT.refused : EXIT.done };
}

/** The command line takes precedence over the file. */
async function chooseProvider({ session, globals }: Context, order: OrderFile): Promise<Provider> {
  const tenant = globals.tenant ?? order.tenant;
  if (globals.provider === undefined && order.provider !== undefined) return await session.bind(order.provider, tenant);
  const provider = await session.only();
  return tenant === undefined || tenant === provider.tenant ? provider : await session.bind(provider.id, tenant);
}

/** It may hold addresses of people, and routes with a token in them. */
function writePlan(file: string, plan: Plan): void {
  try {
    writeFileSync(file, `${JSON.stringify(plan, undefined, 2)}\n`, { mode: 0o600 });
  } catch (error) {
    throw new UsageError(
      `${path.resolve(file)} cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown"}).`,
    );
  }
}

export const WAITING: CommandSpec["options"] = [
  ["--no-wait", "come back as soon as nothing can be sent right now"],
  ["--timeout <time>", "how long to wait", "24h"],
];

export const APPLY: CommandSpec = {
  name: "apply",
  summary: "Place a plan, and wait until everything is there. MONEY MOVES",
  description: `Places a plan, and goes on with it until everything that was ordered was read back. MONEY MOVES.

On a terminal the total has to be typed. Without one: --yes --max-total 120USD.
Ctrl-C is safe: a step that is being sent ends first. Running the same command again goes on, and buys nothing twice.`,
  args: [["<plan>", "a file that mailfleet plan -o wrote"]],
  options: [
    ["--yes", "do not ask; needs --max-total"],
    ["--max-total <amount>", "refuse if all of it would cost more: 120USD, 120credits"],
    ["--unknown-price", "with --yes: accept that the provider does not quote a price"],
    ["--budget <id>", "spend from this budget (mailfleet budgets)"],
    ...(WAITING ?? []),
  ],
  examples: ["apply plan.json", "apply plan.json --yes --max-total 120USD --json"],
  run: async (context, [file], options) => await applyPlan(context, readPlanFile(String(file)), options),
};

async function applyPlan(context: Context, plan: Plan, options: Options): Promise<Result> {
  const { session, stop } = context;
  const provider = await session.bind(plan.provider, plan.tenant);
  const journal = await session.journal();
  const maxTotal =
    options["maxTotal"] === undefined ? undefined : parseAmount(String(options["maxTotal"]), "--max-total");
  const waiting = readWaiting(options);
  const isBegun = await wasBegun(context, plan);
  if (!isBegun) await agree(context, plan, options);
  stop.listen("Stopping. A step that is being sent ends first; press Ctrl-C again to break it off.");
  const orders = ordersOf(provider, options["budget"]);
  const place = {
    journal,
    drain: stop.drain,
    signal: stop.signal,
    onProgress: (each: Progress) => tellStep(context, each),
  };
  const placed = await orders.place(plan, { ...place, ...(maxTotal && { maxTotal }), needsTimeoutMs: 0 });
  return await seeThrough(context, orders, placed, waiting);
}

/** Was it agreed to before? Then running the command again only goes on. */
async function wasBegun({ session }: Context, { provider, tenant, key, hash }: Plan): Promise<boolean> {
  const rows = await readLedger(session);
  return rows.some(
    (row) => row.provider === provider && row.tenant === tenant && row.key === key && row.planHash === hash,
  );
}

async function agree({ io, globals }: Context, plan: Plan, options: Options): Promise<void> {
  const { dueNow } = plan.price;
  if (plan.blockers.length > 0)
    throw new RefusedError(
      `The plan is blocked: ${plan.blockers[0]?.message ?? ""} Change the order, then plan again.`,
    );
  if (options["yes"] === true) {
    if (dueNow && options["maxTotal"] === undefined)
      throw new UsageError(
        `--yes needs --max-total: the most that all of it may cost. This plan says ${formatMoney(dueNow)}.`,
      );
    if (!dueNow && options["unknownPrice"] !== true)
      throw new UsageError("The provider does not quote a price. Add --unknown-price to accept that.");
    return;
  }
  if (!io.isInteractive || globals.json)
    throw new UsageError("There is nobody here to type the total. Add --yes --max-total <amount>.");
  io.err(describePlan(plan, io));
  await confirmTotal(plan);
}

export function ordersOf(provider: Provider, budget: unknown): Orders {
  return (budget === undefined ? provider.orders : withBudget(provider, String(budget))) as Orders;
}

export function readWaiting(options: Options): { readonly wait: boolean; readonly timeoutMs: number } {
  const now = Date.now();
  const until = parseTime(String(options["timeout"]), "--timeout", now);
  return { wait: options["wait"] !== false, timeoutMs: Date.parse(until) - now };
}

export async function seeThrough(
  context: Context,
  orders: Orders,
  placed: Order,
  { wait, timeoutMs }: ReturnType<typeof readWaiting>,
): Promise<Result> {
  const { io, session, stop } = context;
  const canGoOn = placed.status !== "settled" && placed.wakeAt !== undefined;
  let order = placed;
  if (wait && canGoOn && !stop.drain.aborted) {
    tellProgress(context, placed);
    const { drain, signal } = stop;
    const onLook = (each: Order): void => tellProgress(context, each);
    const onStep = (each: Progress): void => tellStep(context, each);
    order = await goOn(orders, placed, { journal: await session.journal(), drain, signal, timeoutMs, onLook, onStep });
  }
  io.busy("");
  const exitCode = exitCodeOfOrder(order);
  const resume = `mailfleet${context.globals.sandbox ? " --sandbox" : ""} orders resume ${order.key}`;
  const when = exitCode === EXIT.person ? "When that is done" : "To go on";
  const data: OrderData = { order };
  return {
    data,
    text: describeOrder(order, io),
    exitCode,
    ...(order.status !== "settled" && { notes: [`${when}: ${resume}`] }),
  };
}

/** Without a terminal a line is worth it only if something happened. */
export function tellProgress({ io }: Context, order: Order): void {
  const ready = order.items.filter(({ status }) => status === "ready").length;
  io.progress(describeProgress(order), `${order.status} ${ready} ${order.message ?? ""}`);
}

export function tellStep({ io }: Context, progress: Progress): void {
  const { kind, step } = progress;
  if (kind === "waiting") io.progress(`${step} waits: ${progress.message}`);
  else if (kind === "sending") io.progress(`${step}: ${progress.operation} is being sent …`);
  else io.progress(`${step}: ${progress.status}${progress.message ? ` (${progress.message})` : ""}`);
}

export const APPROVE: CommandSpec = {
  name: "approve",
  summary: "Say yes to a plan that an agent made, so that it may place it",
  description: `Shows a plan, asks for its total to be typed, and writes the yes into the journal: mailfleet mcp may place this very plan then, within its budget.
Only on a terminal: a yes that a program can give itself is none.`,
  args: [["<plan>", "the hash that plan_order told, or a file"]],
  examples: ["approve 3f2a9c41d07b", "approve plan.json"],
  run: async (context, [given]) => {
    const { session, io } = context;
    const name = String(given);
    const shelf = new PlanShelf(await session.journal());
    const plan = isFile(name) ? readPlanFile(name) : await shelf.find(name.toLowerCase());
    if (!plan)
      throw new UsageError(
        `There is no file and no plan "${name}". plan_order tells the hash; plans are kept for 7 days.`,
      );
    if (!io.isInteractive) throw new UsageError("Only a person can approve a plan: run this on a terminal.");
    if (plan.blockers.length > 0) throw new RefusedError(`The plan is blocked: ${plan.blockers[0]?.message ?? ""}`);
    io.err(describePlan(plan, io));
    await confirmTotal(plan);
    await shelf.keep(plan);
    const data: ApprovalData = await shelf.approve(plan, "terminal");
    return { data, text: `Approved ${plan.hash.slice(0, 12)}. It can be placed until ${plan.expiresAt}.\n` };
  },
};
