import { type Orders, type Plan, withBudget } from "@mailfleet/core";
import { inputRequired, inputResponse } from "@modelcontextprotocol/server";
import { findRecord } from "../actions/orders.js";
import { PlanShelf } from "../actions/plans.js";
import { RefusedError, UsageError } from "../exit.js";
import { formatMoney } from "../text/words.js";
import type { OrderKeyInput, PlaceOrderInput } from "./inputs.js";
import type { OrderOutput } from "./outputs.js";
import { toOrderOutput } from "./reading.js";
import { type Call, Ready, type Serving, type Tool } from "./tool.js";

/** Questions that were really asked, by what they were asked with: an answer to any other is none. */
const asked = new Map<string, string>();

/** Tools that are there only with a budget. */
export const placingTools: readonly Tool[] = [
  {
    name: "place_order",
    title: "Place an order",
    description:
      "Places a plan by its hash. MONEY MOVES, and nothing is refundable: up to the plan's price, within the budget, and only after a person has said yes to this very plan. Calling it again goes on with the same order and buys nothing twice.",
    input: "PlaceOrderInput",
    output: "OrderOutput",
    spends: true,
    run: async (serving, { planHash }: PlaceOrderInput, call) => await place(serving, planHash, call),
  },
  {
    name: "resume_order",
    title: "Go on with an order",
    description:
      "Goes on with an order that was placed within this budget, when its wakeAt has come. MONEY MOVES where a step was still waiting, within what was approved; nothing is bought twice.",
    input: "OrderKeyInput",
    output: "OrderOutput",
    spends: true,
    run: async (serving, { key }: OrderKeyInput, { mcpReq }): Promise<OrderOutput> => {
      const { session } = serving.context;
      const row = await findRecord(session, key);
      const orders = withBudget(await session.bind(row.provider, row.tenant), String(serving.budget)) as Orders;
      const options = { journal: await session.journal(), drain: drainOf(serving, mcpReq.signal), needsTimeoutMs: 0 };
      return toOrderOutput(await orders.resume(key, options), serving);
    },
  },
];

async function place(serving: Serving, planHash: string, call: Call): Promise<OrderOutput | Ready> {
  const { session } = serving.context;
  const journal = await session.journal();
  const shelf = new PlanShelf(journal);
  const plan = await shelf.find(planHash);
  if (!plan)
    throw new UsageError(`There is no plan "${planHash}". Call plan_order, and give the planHash that it tells.`);
  const [blocker] = plan.blockers;
  if (blocker) throw new RefusedError(`Not placed: the plan is blocked. ${blocker.message}`);
  if (!(await shelf.approval(plan.hash))) {
    const question = answerOf(plan, call);
    if (question !== "yes") return question;
    await shelf.approve(plan, "elicitation");
  }
  const orders = withBudget(await session.bind(plan.provider, plan.tenant), String(serving.budget)) as Orders;
  const order = await orders.place(plan, { journal, drain: drainOf(serving, call.mcpReq.signal), needsTimeoutMs: 0 });
  return toOrderOutput(order, serving);
}

/** A call that is cancelled lets a step that is being sent end. */
function drainOf({ context: { stop } }: Serving, signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, stop.drain]);
}

/** What a person says to this plan: yes, or a result that says why not, or asks. */
function answerOf(plan: Plan, { mcpReq, server }: Call): "yes" | Ready {
  const state = mcpReq.requestState();
  const isOurs = typeof state === "string" && asked.get(state) === plan.hash;
  const answer = inputResponse(mcpReq.inputResponses, "approve");
  if (isOurs && answer.kind === "elicit") {
    // Once: the same answer does not count for a second question.
    asked.delete(state);
    if (answer.action === "accept" && answer.content?.["buy"] === true) return "yes";
    throw new RefusedError(
      "Not placed: the person did not say yes to this plan. Do not ask again unless they want it.",
    );
  }
  if (!canAsk(server, mcpReq)) {
    const hash = plan.hash.slice(0, 12);
    throw new RefusedError(
      `Not placed: no person has approved it. Ask one to run in a terminal: mailfleet approve ${hash}`,
    );
  }
  const question = crypto.randomUUID();
  asked.set(question, plan.hash);
  return new Ready(
    inputRequired({
      requestState: question,
      inputRequests: {
        approve: inputRequired.elicit({
          message: describe(plan),
          requestedSchema: {
            type: "object",
            properties: { buy: { type: "boolean", title: "Yes, buy this. It is not refundable.", default: false } },
            required: ["buy"],
          },
        }),
      },
    }),
  );
}

function canAsk(server: Call["server"], mcpReq: Call["mcpReq"]): boolean {
  const envelope = (mcpReq as { envelope?: Record<string, { elicitation?: unknown }> }).envelope ?? {};
  const own = Object.entries(envelope).find(([name]) => name.endsWith("clientCapabilities"))?.[1];
  return (own ?? server.server.getClientCapabilities())?.elicitation !== undefined;
}

function describe({ key, provider, tenant, items, price, warnings }: Plan): string {
  const domains = [...new Set(items.map(({ domain }) => domain))];
  const list =
    domains.length > 10 ? `${domains.slice(0, 10).join(", ")} and ${domains.length - 10} more` : domains.join(", ");
  return [
    `Buy order "${key}" at ${provider}${tenant === undefined ? "" : ` (${tenant})`}: ${list}.`,
    `Price: ${price.dueNow ? formatMoney(price.dueNow) : "not known beforehand"}, not refundable.`,
    ...warnings.map(({ message }) => `Warning: ${message}`),
  ].join("\n");
}
