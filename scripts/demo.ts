import { MailfleetError, formatMoney, type Order, type Plan, type Provider } from "@mailfleet/core";
import { memoryJournal } from "@mailfleet/core/journal";
import { type Mock, type Mocks, startMocks } from "@mailfleet/mock";
import { scenarios, type Scenario } from "./demo/scenarios.js";
import { printSection, type Row } from "./demo/table.js";

// The main job, on every provider, against mock servers built from the specs. What they answer are the providers' documented
// examples where there are any.

const WIDTH = Math.max(90, Math.min(process.stdout.columns || 110, 150));

interface Run {
  readonly scenario: Scenario;
  readonly provider: Provider;
  readonly mock: Mock;
  readonly journal: ReturnType<typeof memoryJournal>;
  plan?: Plan;
  order?: Order;
}

/** What is asked of every provider, in order; each answers in a line. */
const QUESTIONS: readonly (readonly [
  question: string,
  ask: (run: Run) => Promise<string>,
  steer?: "steerPlan" | "steerFollow",
])[] = [
  ["List the domains", listDomains],
  ["List the mailboxes", listMailboxes],
  ["What would a domain cost?", checkPrice],
  ["Plan an order (reads only)", planOrder, "steerPlan"],
  ["Place it (in real life, money moves here)", placeOrder],
  ["Place the same plan again", placeOrder],
  ["Follow it", followOrder, "steerFollow"],
];

async function main(): Promise<void> {
  console.log("\nMailfleet demo: three providers, one vocabulary.");
  console.log("Their mock servers run in this process, on this machine only. No money moves.\n");
  const mocks = await startMocks();
  try {
    const runs = scenarios.map((scenario): Run => startRun(scenario, mocks));
    for (const { scenario, mock } of runs) console.log(`  ${scenario.title.padEnd(36)} ${mock.url}`);
    for (const [question, ask, steer] of QUESTIONS) {
      const rows: Row[] = [];
      for (const run of runs) {
        if (steer) run.scenario[steer]?.(mocks);
        rows.push(await answer(run, ask));
      }
      printSection(question, rows, WIDTH);
    }
    const violations = runs.flatMap(({ mock }) => mock.violations.map((violation) => violation.reason));
    if (violations.length > 0)
      throw new Error(`The mocks saw requests that break the specs:\n${violations.join("\n")}`);
    console.log(
      "\nNo money moved: every call above went to a mock on this machine. Where no source shows a status, the answer is `unknown`.\n",
    );
  } finally {
    await mocks.close();
  }
}

function startRun(scenario: Scenario, mocks: Mocks): Run {
  const mock = mocks[scenario.mock];
  return { scenario, provider: scenario.createProvider(mock.url), mock, journal: memoryJournal() };
}

/** One row: the provider's calls that a question led to, and what we make of them. */
async function answer(run: Run, ask: (run: Run) => Promise<string>): Promise<Row> {
  const before = run.mock.requests.length;
  const text = await ask(run).catch((error: unknown) => {
    if (MailfleetError.isInstance(error)) return `${error.code} (${error.outcome}): ${error.message}`;
    throw error;
  });
  const calls = run.mock.requests
    .slice(before)
    .map((request) => `${request.method} ${request.path.slice(new URL(run.mock.url).pathname.length)}`);
  return { provider: run.scenario.title, calls: [...new Set(calls)], answer: text };
}

async function listDomains({ provider }: Run): Promise<string> {
  const domains: string[] = [];
  for await (const domain of provider.domains.list()) domains.push(`${domain.name} ${domain.status}`);
  return summarize(domains, "domain");
}

async function listMailboxes({ provider }: Run): Promise<string> {
  const mailboxes: string[] = [];
  for await (const mailbox of provider.mailboxes.list()) mailboxes.push(`${mailbox.address} ${mailbox.status}`);
  return summarize(mailboxes, "mailbox", "mailboxes");
}

async function checkPrice({ provider, scenario }: Run): Promise<string> {
  if (!provider.domains.check) return "not offered: no source shows the path, so the verb is not there";
  const [offer] = await provider.domains.check([scenario.priced]);
  if (!offer) return "unknown";
  const price = offer.price ? `, ${formatMoney(offer.price)} for the first year` : "";
  return `${offer.name} is ${offer.available === undefined ? "unknown" : offer.available ? "available" : "taken"}${price}`;
}

async function planOrder(run: Run): Promise<string> {
  run.plan = await run.provider.orders.plan(run.scenario.request, { key: run.scenario.key, journal: run.journal });
  const { plan } = run;
  const price = plan.price.dueNow ? formatMoney(plan.price.dueNow) : "not said beforehand";
  const blockers = plan.blockers.map((blocker) => blocker.message).join(" ");
  return `${plan.steps.map((step) => step.operation).join(", then ")}; price ${price}, paid from ${plan.paidFrom}; ${blockers ? `BLOCKED: ${blockers}` : "nothing speaks against it"}`;
}

async function placeOrder(run: Run): Promise<string> {
  if (!run.plan) return "no plan";
  const earlier = run.order?.steps.map((step) => step.attempts).join();
  run.order = await run.provider.orders.place(run.plan, { journal: run.journal });
  const steps = run.order.steps.map(
    (step) =>
      `${step.id} ${step.status}${step.reference ? `, order ${step.reference}` : ""}${step.message ? ` (${step.message})` : ""}`,
  );
  const again = earlier !== undefined && earlier === run.order.steps.map((step) => step.attempts).join();
  return again ? "nothing was sent: the journal knows it was placed" : steps.join("; ");
}

async function followOrder(run: Run): Promise<string> {
  if (!run.order) return "no order";
  const order = await run.provider.orders.get(run.order);
  const items = order.items.map((item) => `${item.name} ${item.status}`);
  return `${order.status}; the provider says "${order.rawStatus ?? "unknown"}"; read back: ${items.join(", ")}`;
}

function summarize(items: readonly string[], one: string, many = `${one}s`): string {
  const shown = items.slice(0, 3).join(", ");
  return `${items.length} ${items.length === 1 ? one : many}${items.length > 0 ? `: ${shown}${items.length > 3 ? ", ..." : ""}` : ""}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
});
