import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { boughtOf, type Desk, mailboxOrder, openDesk, orderOf, planned, until, WEEK_MS } from "./harness.js";

const YES = ["--yes", "--max-total", "100credits"];

/** An order that was placed as far as it goes at once. */
async function placed(
  desk: Desk,
  order: object,
  ...args: readonly string[]
): Promise<Awaited<ReturnType<Desk["json"]>>> {
  const file = await planned(desk, order);
  return await desk.json("apply", file, ...YES, "--no-wait", ...args);
}

describe("an order", () => {
  it("is planned, placed, gone on with and settled, and bought once", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const { world, clock } = desk.simulators.inboxkit;
    desk.write("order.json", orderOf("client-42"));
    const plan = await desk.run("plan", "order.json", "-o", "plan.json");
    expect(plan.out).toMatch(/acme-mail\.com +register for 1 year\n.*acme-mail\.com +1 google mailbox: grace/);
    expect(plan.out).toMatch(/Price now +16\.00 credits, from the wallet/);
    expect(plan.out).toMatch(/Refundable +nothing/);
    expect(plan.out).toMatch(/To buy it: mailfleet apply plan\.json/);
    expect(world.receipts.length).toBe(0);
    if (process.platform !== "win32") expect(statSync(path.join(desk.folder, "plan.json")).mode & 0o077).toBe(0);

    const first = await desk.json("apply", "plan.json", ...YES, "--no-wait");
    expect(first.code).toBe(5);
    expect(first.json.data?.["order"]).toMatchObject({ key: "client-42", status: "placing" });
    expect((await desk.run("orders", "list")).out).toMatch(/client-42 +placing .* in \d+ (second|minute)s?|now/);

    clock.advance(WEEK_MS);
    // The same command, without a yes: it was given.
    const second = await desk.run("apply", "plan.json", "--no-wait");
    expect(second.code).toBe(5);
    clock.advance(WEEK_MS);
    const third = await desk.json("orders", "resume", "client-42", "--no-wait");
    expect(third.json).toMatchObject({
      exitCode: 0,
      data: { order: { status: "settled", spent: { unit: "credits", minor: 1600 } } },
    });
    expect(third.code).toBe(0);
    const again = await desk.json("apply", "plan.json", "--no-wait");
    expect(again.code).toBe(0);
    expect(boughtOf({ world })).toEqual(["acme-mail.com", "grace@acme-mail.com"]);
    const show = await desk.run("orders", "show", "client-42");
    expect(show.out).toMatch(/settled\n\n.*\n.*acme-mail\.com +domain +ready/);
  });

  it("is waited for, with a line for each thing that happens", async () => {
    const desk = await openDesk({ providers: ["inboxkit"], clock: { speed: 20_000 } });
    const { code, out, err } = await desk.run("apply", await planned(desk, mailboxOrder("quick")), ...YES);
    expect(out).toMatch(/Order quick at inboxkit, .*: settled/);
    expect(code).toBe(0);
    expect(err).toMatch(/buyMailboxes is being sent/);
    expect(err).toMatch(/quick: settled, 1 of 1 ready/);
  });

  it("whose reply was lost is looked for at once, and found", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const { clock, play } = desk.simulators.inboxkit;
    const file = await planned(desk, mailboxOrder("lost"));
    play("reply-lost");
    const lost = await desk.json("apply", file, ...YES, "--no-wait");
    expect(lost.code).toBe(5);
    expect(lost.err).toMatch(/mailboxes: unknown .*\nmailboxes: applied \(Shown by reading back\.\)/);
    clock.advance(WEEK_MS);
    expect((await desk.run("orders", "resume", "lost", "--no-wait")).code).toBe(0);
    expect(boughtOf(desk.simulators.inboxkit)).toEqual(["grace@northwind-mail.com"]);
  });

  it("whose reply was lost, and which no list shows yet, is unknown and not bought again", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const { clock, play } = desk.simulators.inboxkit;
    const file = await planned(desk, mailboxOrder("lost"));
    play("listed-late");
    play("reply-lost");
    const lost = await desk.json("apply", file, ...YES, "--no-wait");
    expect(lost.code).toBe(4);
    expect(lost.json.data?.["order"]).toMatchObject({ status: "unknown" });
    expect((await desk.json("orders", "reconcile", "lost")).code).toBe(4);
    expect((await desk.run("apply", file, "--no-wait")).code).toBe(4);
    clock.advance(WEEK_MS);
    const look = await desk.json("orders", "reconcile", "lost");
    expect(look.json.data?.["order"]).toMatchObject({ steps: [{ status: "applied" }] });
    expect((await desk.run("orders", "resume", "lost", "--no-wait")).code).toBe(0);
    expect(boughtOf(desk.simulators.inboxkit)).toEqual(["grace@northwind-mail.com"]);
  });

  it("waits for a person where the wallet is empty, who is told so, and goes on once it is filled", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const { world, clock, play } = desk.simulators.inboxkit;
    const file = await planned(desk, mailboxOrder("poor"));
    play("wallet-dry");
    const dry = await desk.json("apply", file, ...YES, "--no-wait");
    expect(dry.code).toBe(6);
    expect(dry.json.data?.["order"]).toMatchObject({ status: "placing", steps: [{ disposition: "fund-wallet" }] });
    const listed = await desk.json("orders", "list", "--needs-person");
    expect(listed.json.data?.["orders"]).toMatchObject([{ key: "poor", needsPerson: true }]);
    expect((await desk.run("orders", "list")).out).toMatch(
      /poor +placing .*needs you.*\n\nNeeds you, then: mailfleet orders resume <key>\n  poor: .*Insufficient wallet balance/,
    );
    expect((await desk.run("orders", "watch", "--interval", "1")).code).toBe(6);
    expect(world.receipts.length).toBe(0);
    world.wallet = 100_000;
    expect((await desk.json("orders", "resume", "poor", "--no-wait")).code).toBe(5);
    clock.advance(WEEK_MS);
    expect((await desk.json("orders", "resume", "poor", "--no-wait")).code).toBe(0);
  });

  it("fails with 1 where it is settled and not all of it is there", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const { world, clock } = desk.simulators.inboxkit;
    await placed(desk, mailboxOrder("bad"));
    clock.advance(WEEK_MS);
    world.setState("grace@northwind-mail.com", "suspended");
    const end = await desk.json("orders", "resume", "bad", "--no-wait");
    expect(end.json.data?.["order"]).toMatchObject({ status: "settled", items: [{ status: "failed" }] });
    expect(end.code).toBe(1);
  });

  it("killed in the middle of a purchase goes on with the same command, and is bought once", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const { world, clock, fault, requests } = desk.simulators.inboxkit;
    const file = await planned(desk, mailboxOrder("killed"));
    // The purchase arrives, and its reply takes its time.
    fault("buyMailboxes", { kind: "delay", ms: 60_000 }, { times: 1 });
    const { child, ended } = desk.start(["apply", file, ...YES]);
    await until(() => world.receipts.length > 0 || requests.some(({ operationId }) => operationId === "buyMailboxes"));
    child.kill("SIGKILL");
    await ended;
    const again = await desk.json("apply", file, "--no-wait");
    expect([4, 5]).toContain(again.code);
    for (let n = 0; n < 3; n++) {
      clock.advance(WEEK_MS);
      if ((await desk.run("orders", "resume", "killed", "--no-wait")).code === 0) break;
    }
    expect(boughtOf({ world })).toEqual(["grace@northwind-mail.com"]);
  });

  it("lets a step that is being sent end when Ctrl-C comes, and says how to go on", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const { world, fault } = desk.simulators.inboxkit;
    const file = await planned(desk, mailboxOrder("stopped"));
    fault("buyMailboxes", { kind: "delay", ms: 1_500 }, { times: 1 });
    const { child, ended } = desk.start(["apply", file, ...YES, "--json"]);
    await until(
      () =>
        desk.simulators.inboxkit.requests.some(({ operationId }) => operationId === "buyMailboxes") ||
        child.exitCode !== null,
    );
    child.kill("SIGINT");
    const { code, json, err } = await ended;
    expect(err).toMatch(/Stopping\. A step that is being sent ends first/);
    expect(code).toBe(5);
    expect(json.data?.["order"]).toMatchObject({ steps: [{ status: "applied" }] });
    expect(world.receipts.length).toBe(1);
    expect((await desk.run("orders", "show", "stopped")).code).toBe(5);
  });

  it("is gone on with by a cron job, all of them, whoever began them", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const { clock } = desk.simulators.inboxkit;
    await placed(desk, mailboxOrder("one", "grace"));
    await placed(desk, mailboxOrder("two", "hedy"));
    clock.advance(WEEK_MS);
    await until(async () => (await desk.json("orders", "list", "--due")).json.data?.["orders"]?.["length"] === 2);
    const all = await desk.json("orders", "resume", "--all-due");
    expect(all.json.data?.["orders"]).toMatchObject([
      { key: "one", next: "done" },
      { key: "two", next: "done" },
    ]);
    expect(all.code).toBe(0);
    expect((await desk.run("orders", "resume", "--all-due")).out).toBe("Nothing is due.\n");
    expect((await desk.run("orders", "watch")).code).toBe(0);
  });

  it("is forgotten on request once it is settled", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    await placed(desk, mailboxOrder("old"));
    desk.simulators.inboxkit.clock.advance(WEEK_MS);
    await desk.run("orders", "resume", "old", "--no-wait");
    expect((await desk.json("orders", "forget", "--before", "1d", "--yes")).json.data).toEqual({ forgotten: 0 });
    expect((await desk.json("orders", "forget", "--before", "2100-01-01", "--yes")).json.data).toEqual({
      forgotten: 1,
    });
    expect((await desk.run("orders", "list")).out).toBe("No orders.\n");
  });

  it("renews a domain, which is extended once", async () => {
    const desk = await openDesk({ providers: ["coldmailreseller"] });
    const { world, clock } = desk.simulators.coldmailreseller;
    world.addDomain("fading-mail.com", { expiresAt: world.now() + 30 * 86_400_000 });
    const file = await planned(desk, {
      key: "renew",
      items: [{ kind: "renew", domain: "fading-mail.com", what: "domain" }],
    });
    const done = await desk.json("apply", file, "--yes", "--max-total", "100USD", "--no-wait");
    expect(done.code).toBe(5);
    expect(done.json.data?.["order"]).toMatchObject({ status: "in-progress", steps: [{ operation: "renewDomain" }] });
    clock.advance(WEEK_MS / 7);
    const again = await desk.json("apply", file, "--no-wait");
    expect(again.json.data?.["order"]).toMatchObject({ status: "settled", items: [{ status: "ready" }] });
    expect(again.code).toBe(0);
    expect(world.receipts.map(({ name, kind }) => [name, kind])).toEqual([["fading-mail.com", "renewal"]]);
  });

  it("hands mailboxes over as CSV, with logins only on purpose", async () => {
    const desk = await openDesk({ providers: ["coldmailreseller"] });
    const csv = await desk.run("mailboxes", "list", "--csv");
    expect(csv.out.split("\r\n")[0]).toBe("address,firstName,lastName,platform,status,domain,provider");
    expect(csv.out).toMatch(
      /ada@northwind-mail\.com,Ada,Lovelace,google,active,northwind-mail\.com,coldmailreseller\r\n/,
    );
    const logins = await desk.run(
      "mailboxes",
      "list",
      "--csv",
      "--reveal",
      "--columns",
      "address,smtp_password=password",
    );
    expect(logins.out).toMatch(/^address,smtp_password\r\nada@northwind-mail\.com,\S+\r\n/);
  });

  it("spends from a budget, and not more than that has", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const { world } = desk.simulators.inboxkit;
    expect((await desk.run("budgets", "create", "5credits", "--until", "24h", "--id", "day")).code).toBe(0);
    expect((await placed(desk, mailboxOrder("one", "grace"), "--budget", "day")).code).toBe(5);
    const over = await placed(desk, mailboxOrder("two", "hedy"), "--budget", "day");
    expect(over.code).toBe(3);
    expect(over.json.error?.message).toMatch(/the budget day has 1\.50 credits left/);
    expect(world.receipts.length).toBe(1);
    const show = await desk.run("budgets", "show", "day");
    expect(show.out).toMatch(/day +1\.50 credits +5\.00 credits/);
    expect(show.out).toMatch(/one +3\.50 credits +yes/);
    expect((await desk.run("budgets", "release", "day", "one")).code).toBe(3);
    expect((await desk.run("budgets", "end", "day")).out).toMatch(/ended/);
  });

  it("is kept in the journal that is named, which only its owner can read", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const journal = path.join(desk.folder, "deep", "team.db");
    await placed(desk, mailboxOrder("here"), "--journal", journal);
    expect(existsSync(journal)).toBe(true);
    if (process.platform !== "win32") expect(statSync(journal).mode & 0o077).toBe(0);
    expect((await desk.run("orders", "list")).out).toBe("No orders.\n");
    expect((await desk.run("orders", "list", "--journal", journal)).out).toMatch(/here/);
    expect(readFileSync(journal).includes("planted-key")).toBe(false);
  });
});
