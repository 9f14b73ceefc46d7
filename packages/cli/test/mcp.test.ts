import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { describe, expect, it, onTestFinished } from "vitest";
import { BIN, boughtOf, type Desk, KEY, mailboxOrder, openDesk, PEOPLE, WEEK_MS } from "./harness.js";
import { openTerminal } from "./terminal.js";

type Era = "legacy" | "auto";
type Yes = { readonly action: "accept" | "decline" | "cancel"; readonly content?: Record<string, boolean> };

interface Agent {
  readonly client: Client;
  /** What a person was asked, oldest first. */
  readonly questions: string[];
  call(name: string, args?: object): Promise<Answer>;
}

interface Answer {
  readonly isError: boolean;
  readonly text: string;
  readonly data: Record<string, never>;
}

interface AgentOptions {
  readonly era?: Era;
  /** What the person says. Absent: the client can ask nobody. */
  readonly answer?: () => Yes;
}

const YES = (): Yes => ({ action: "accept", content: { buy: true } });
const BUDGET = ["--budget", "8credits", "--until", "2099-01-01"];

/** Starts the built server for a client. */
async function start(desk: Desk, args: readonly string[], client: Client): Promise<void> {
  const server = { command: process.execPath, args: [BIN, "mcp", ...args], cwd: desk.folder, env: desk.env };
  await client.connect(new StdioClientTransport({ ...server, stderr: "ignore" }));
  onTestFinished(async () => await client.close());
}

/** An agent's program that has started the built server. */
async function connect(
  desk: Desk,
  args: readonly string[],
  { era = "auto", answer }: AgentOptions = {},
): Promise<Agent> {
  const client = new Client(
    { name: "test", version: "1" },
    { capabilities: answer ? { elicitation: {} } : {}, versionNegotiation: { mode: era } },
  );
  const questions: string[] = [];
  if (answer)
    client.setRequestHandler("elicitation/create", ({ params }) => {
      questions.push(params.message);
      return answer();
    });
  await start(desk, args, client);
  return { client, questions, call: (name, input = {}) => callTool(client, name, input) };
}

async function callTool(client: Client, name: string, input: object, more: object = {}): Promise<Answer> {
  const params = { name, arguments: input as Record<string, unknown>, ...more };
  const { isError = false, content, structuredContent } = await client.callTool(params);
  const text = content.map((each) => (each.type === "text" ? each.text : "")).join("");
  return { isError, text, data: (structuredContent ?? {}) as Record<string, never> };
}

async function planned(agent: Agent, key: string, localPart = "grace"): Promise<string> {
  const { isError, text, data } = await agent.call("plan_order", mailboxOrder(key, localPart));
  if (isError) throw new Error(text);
  return data["planHash"] as unknown as string;
}

const desks = async (): Promise<Desk> => await openDesk({ providers: ["inboxkit"] });

describe.each(["legacy", "auto"] as const)("an agent (%s)", (era) => {
  it("buys after a person's yes, once, and goes on with it", async () => {
    const desk = await desks();
    const { clock } = desk.simulators.inboxkit;
    const agent = await connect(desk, BUDGET, { era, answer: YES });
    const planHash = await planned(agent, "client-1");
    expect(boughtOf(desk.simulators.inboxkit)).toEqual([]);
    const placed = await agent.call("place_order", { planHash });
    expect(placed.data).toMatchObject({
      key: "client-1",
      status: "in-progress",
      spent: { unit: "credits", minor: 350 },
    });
    expect(agent.questions).toEqual([
      expect.stringMatching(
        /Buy order "client-1" at inboxkit .*northwind-mail\.com\.\nPrice: 3\.50 credits, not refundable\./,
      ),
    ]);
    expect((await agent.call("get_budget")).data).toMatchObject({ left: [{ unit: "credits", minor: 450 }] });
    expect((await agent.call("place_order", { planHash })).isError).toBe(false);
    expect(agent.questions.length).toBe(1);
    clock.advance(WEEK_MS);
    expect((await agent.call("resume_order", { key: "client-1" })).data).toMatchObject({ status: "settled" });
    expect((await agent.call("show_order", { key: "client-1" })).data).toMatchObject({ status: "settled" });
    expect((await agent.call("list_orders")).data).toMatchObject({ orders: [{ key: "client-1", status: "settled" }] });
    expect(boughtOf(desk.simulators.inboxkit)).toEqual(["grace@northwind-mail.com"]);
  });

  it.each([
    ["declines", { action: "decline" }],
    ["closes the question", { action: "cancel" }],
    ["leaves the box empty", { action: "accept", content: { buy: false } }],
  ] as const)("buys nothing if the person %s", async (_, answer) => {
    const desk = await desks();
    const agent = await connect(desk, BUDGET, { era, answer: () => answer });
    const told = await agent.call("place_order", { planHash: await planned(agent, "no") });
    expect(told).toMatchObject({ isError: true, text: expect.stringMatching(/the person did not say yes/) as string });
    expect(boughtOf(desk.simulators.inboxkit)).toEqual([]);
    expect((await agent.call("get_budget")).data).toMatchObject({ left: [{ minor: 800 }] });
  });

  it("that can ask nobody needs mailfleet approve, on a terminal", async () => {
    const desk = await desks();
    const agent = await connect(desk, BUDGET, { era });
    const planHash = await planned(agent, "approved");
    const refused = await agent.call("place_order", { planHash });
    const hash = planHash.slice(0, 12);
    expect(refused).toMatchObject({
      isError: true,
      text: expect.stringContaining(`mailfleet approve ${hash}`) as string,
    });
    expect(boughtOf(desk.simulators.inboxkit)).toEqual([]);
    const terminal = openTerminal(desk, ["approve", hash]);
    await terminal.see(/Type the total to buy it:/);
    terminal.type("3.50 credits\r");
    expect(await terminal.ended).toBe(0);
    expect((await agent.call("place_order", { planHash: hash })).data).toMatchObject({ status: "in-progress" });
    expect(boughtOf(desk.simulators.inboxkit)).toEqual(["grace@northwind-mail.com"]);
  });
});

describe("without a budget", () => {
  it("there is no tool that buys", async () => {
    const desk = await desks();
    const agent = await connect(desk, [], { answer: YES });
    const { tools } = await agent.client.listTools();
    expect(tools.map(({ name }) => name)).not.toContain("place_order");
    const planHash = await planned(agent, "only-planned");
    await expect(agent.call("place_order", { planHash })).rejects.toThrow(/place_order/);
    expect((await agent.call("get_budget")).text).toMatch(/There is no budget: this server cannot buy/);
    expect(boughtOf(desk.simulators.inboxkit)).toEqual([]);
  });
});

describe("the tools", () => {
  it("say when money moves, and have the shapes of the contract", async () => {
    const agent = await connect(await desks(), BUDGET, { answer: YES });
    const { tools } = await agent.client.listTools();
    const spending = tools.filter(({ description }) => description?.includes("MONEY MOVES")).map(({ name }) => name);
    expect(spending).toEqual(["place_order", "resume_order"]);
    for (const { name, description, annotations, inputSchema } of tools) {
      const spends = spending.includes(name);
      expect([name, annotations?.readOnlyHint, annotations?.destructiveHint]).toEqual([name, !spends, spends]);
      if (!spends) expect(description).toMatch(/no money moves/i);
      expect(inputSchema["additionalProperties"]).toBe(false);
      expect(name).not.toMatch(/credential|password|login|reveal|secret/);
    }
    const plan = tools.find(({ name }) => name === "plan_order");
    expect(JSON.stringify(plan?.inputSchema)).toMatch(/"registrant"/);
    expect(JSON.stringify(plan?.inputSchema)).toMatch(/"localPart"/);
  });

  it("answer wrong input with what to change", async () => {
    const agent = await connect(await desks(), BUDGET, { answer: YES });
    const cases: [string, object, RegExp][] = [
      ["plan_order", { ...mailboxOrder("a"), provider: "inboxkitt" }, /There is no provider "inboxkitt"/],
      ["plan_order", { ...mailboxOrder("a"), tenant: "nobody's" }, /./],
      ["plan_order", { ...mailboxOrder("a"), items: [{ kind: "mailboxes", domain: "a.com" }] }, /people|items/],
      ["plan_order", { ...mailboxOrder("a"), maxTotal: 5 }, /maxTotal|additional/i],
      ["place_order", { planHash: "0123456789abcdef" }, /There is no plan "0123456789abcdef"\. Call plan_order/],
      ["place_order", { planHash: "%" }, /There is no plan "%"/],
      ["resume_order", { key: "nothing" }, /There is no order "nothing" in the journal/],
      ["check_dns", { domain: "not-mine.com" }, /No provider here has not-mine\.com/],
      ["list_domains", { provider: "acme" }, /There is no provider "acme" here/],
    ];
    for (const [name, input, told] of cases) {
      const answer = await agent.call(name, input).catch((error: unknown) => ({ isError: true, text: String(error) }));
      expect({ name, ...answer }).toMatchObject({ isError: true, text: expect.stringMatching(told) as string });
    }
  });

  it("never show a secret: no key, no password, no address to pay at", async () => {
    const desk = await openDesk();
    const agent = await connect(desk, ["--budget", "100credits,100USD", "--until", "2099-01-01"], { answer: YES });
    const { tools } = await agent.client.listTools();
    const inputs: Record<string, object> = {
      search_domains: { keyword: "acme" },
      check_domains: { names: ["acme-mail.com"] },
      plan_order: { ...mailboxOrder("a"), provider: "scaledmail" },
      show_order: { key: "a" },
      resume_order: { key: "a" },
      place_order: { planHash: await planned(agent, "b") },
      check_dns: { domain: "northwind-mail.com" },
    };
    const answers: string[] = [];
    for (const { name } of [...tools, ...tools]) answers.push((await agent.call(name, inputs[name] ?? {})).text);
    const all = answers.join("\n");
    const secrets = Object.values(desk.simulators).flatMap(({ world }) =>
      world.mailboxes.flatMap((each) => Object.entries(each).filter(([name]) => /password|secret|token/i.test(name))),
    );
    expect(secrets.length).toBeGreaterThan(0);
    for (const [, secret] of secrets)
      if (typeof secret === "string" && secret.length > 3) expect(all.includes(secret)).toBe(false);
    expect(all).not.toContain(KEY);
    expect(all).not.toMatch(/checkoutUrl|https:\/\/checkout/);
  });
});

describe("a yes", () => {
  it("that nobody was asked for is none", async () => {
    const desk = await desks();
    const agent = await connect(desk, BUDGET, { answer: () => ({ action: "decline" }) });
    const planHash = await planned(agent, "forged");
    const inputResponses = { approve: { action: "accept", content: { buy: true } } };
    for (const requestState of ["", planHash, crypto.randomUUID(), undefined]) {
      const more = { inputResponses, ...(requestState !== undefined && { requestState }) };
      const answer = await callTool(agent.client, "place_order", { planHash }, more).catch(String);
      expect(JSON.stringify(answer)).toMatch(/did not say yes|requestState|invalid|Not placed/i);
    }
    // Whoever forges it has brought about a question to the person each time.
    expect(agent.questions.length).toBeGreaterThan(0);
    expect(boughtOf(desk.simulators.inboxkit)).toEqual([]);
  });

  it("to one plan is none to another, and counts once", async () => {
    const desk = await desks();
    const client = new Client(
      { name: "test", version: "1" },
      {
        capabilities: { elicitation: {} },
        versionNegotiation: { mode: "auto" },
        inputRequired: { autoFulfill: false },
      },
    );
    await start(desk, BUDGET, client);
    const hashes: string[] = [];
    for (const [key, localPart] of [
      ["cheap", "grace"],
      ["other", "hedy"],
    ] as const)
      hashes.push(
        (await callTool(client, "plan_order", mailboxOrder(key, localPart))).data["planHash"] as unknown as string,
      );
    const ask = async (planHash: string | undefined, more: object = {}): Promise<Record<string, unknown>> =>
      await client.callTool({ name: "place_order", arguments: { planHash }, ...more }, { allowInputRequired: true });
    const { requestState } = await ask(hashes[0]);
    expect(typeof requestState).toBe("string");
    const yes = { requestState, inputResponses: { approve: { action: "accept", content: { buy: true } } } };
    // The question was about the first.
    expect(await ask(hashes[1], yes)).toMatchObject({
      requestState: expect.not.stringMatching(String(requestState)) as string,
    });
    expect(boughtOf(desk.simulators.inboxkit)).toEqual([]);
    expect(await ask(hashes[0], yes)).toMatchObject({ structuredContent: { key: "cheap" } });
    expect(boughtOf(desk.simulators.inboxkit)).toEqual(["grace@northwind-mail.com"]);
    expect(await ask(hashes[1], yes)).toHaveProperty("requestState");
    expect(boughtOf(desk.simulators.inboxkit)).toEqual(["grace@northwind-mail.com"]);
  });
});

describe("a budget", () => {
  it("is never exceeded: not by parallel calls, not by two servers, not by a new start", async () => {
    const desk = await desks();
    const [one, two] = await Promise.all([
      connect(desk, BUDGET, { answer: YES }),
      connect(desk, BUDGET, { answer: YES, era: "legacy" }),
    ]);
    const names = ["grace", "hedy", "joan", "mary", "rosa", "vera"];
    const hashes: string[] = [];
    for (const name of names) hashes.push(await planned(one, `key-${name}`, name));
    const answers = await Promise.all(
      hashes.map(async (planHash, at) => await (at % 2 === 0 ? one : two).call("place_order", { planHash })),
    );
    // 8.00 credits are two mailboxes of 3.50.
    expect(answers.filter(({ isError }) => !isError).length).toBe(2);
    for (const { isError, text } of answers)
      if (isError) expect(text).toMatch(/the budget .* has \d\.\d\d credits left/);
    expect(boughtOf(desk.simulators.inboxkit).length).toBe(2);
    await one.client.close();
    const three = await connect(desk, BUDGET, { answer: YES });
    expect((await three.call("get_budget")).data).toMatchObject({ left: [{ unit: "credits", minor: 100 }] });
    const again = await Promise.all(hashes.map(async (planHash) => await three.call("place_order", { planHash })));
    expect(again.filter(({ isError }) => !isError).length).toBe(2);
    expect(boughtOf(desk.simulators.inboxkit).length).toBe(2);
  });

  it("of the command line is the same one, and ends when it is ended", async () => {
    const desk = await desks();
    await desk.run("budgets", "create", "4credits", "--until", "24h", "--id", "ours");
    const agent = await connect(desk, ["--budget", "ours"], { answer: YES });
    const planHash = await planned(agent, "a");
    await desk.run("budgets", "end", "ours");
    const told = await agent.call("place_order", { planHash });
    expect(told).toMatchObject({ isError: true, text: expect.stringMatching(/budget ours .*ended/) as string });
    expect(boughtOf(desk.simulators.inboxkit)).toEqual([]);
  });

  it("does not go on with what was bought beside it", async () => {
    const desk = await desks();
    desk.write("order.json", mailboxOrder("beside"));
    await desk.run("plan", "order.json", "-o", "plan.json");
    await desk.run("apply", "plan.json", "--yes", "--max-total", "9credits", "--no-wait");
    const agent = await connect(desk, BUDGET, { answer: YES });
    const told = await agent.call("resume_order", { key: "beside" });
    expect(told).toMatchObject({ isError: true, text: expect.stringMatching(/budget/) as string });
    expect((await agent.call("show_order", { key: "beside" })).data).toMatchObject({ status: "in-progress" });
  });
});

describe("a server", () => {
  it("that is killed in the middle of a purchase is followed by one that finds it", async () => {
    const desk = await desks();
    const { fault, clock } = desk.simulators.inboxkit;
    const first = await connect(desk, BUDGET, { answer: YES });
    const planHash = await planned(first, "killed");
    fault("buyMailboxes", { kind: "reset", when: "after" });
    const placing = first.call("place_order", { planHash }).catch(() => undefined);
    while (boughtOf(desk.simulators.inboxkit).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const { transport } = first.client;
    process.kill((transport as StdioClientTransport).pid ?? 0, "SIGKILL");
    await placing;
    const second = await connect(desk, BUDGET, { answer: YES });
    for (let n = 0; n < 4; n++) {
      clock.advance(WEEK_MS);
      if ((await second.call("place_order", { planHash })).data["status"] === "settled") break;
    }
    expect((await second.call("show_order", { key: "killed" })).data).toMatchObject({ status: "settled" });
    expect(boughtOf(desk.simulators.inboxkit)).toEqual([`${PEOPLE[0]?.localPart}@northwind-mail.com`]);
  });
});
