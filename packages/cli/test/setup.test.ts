import { chmodSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { findPostgres, NO_POSTGRES, startPostgres } from "@mailfleet/testing/postgres";
import { describe, expect, it, onTestFinished } from "vitest";
import { boughtOf, type Desk, KEY, mailboxOrder, openDesk, planned, startCommand, until } from "./harness.js";

interface Check {
  readonly name: string;
  readonly status: string;
  readonly detail: string;
  readonly fix?: string;
}

async function examine(desk: Desk): Promise<Record<string, Check>> {
  const { json, code } = await desk.json("doctor");
  const checks = (json.data?.["checks"] ?? []) as unknown as readonly Check[];
  expect(code).toBe(checks.some(({ status }) => status === "failed") ? 1 : 0);
  return Object.fromEntries(checks.map((each) => [each.name, each]));
}

/** In front of a simulator: what it answers seems to be said at another time. */
async function shiftClock(target: string, ms: number): Promise<string> {
  const { hostname, port } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const onward = request(
      { hostname, port, method, path: url, headers: { ...headers, host: `${hostname}:${port}` } },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, {
          ...answer.headers,
          date: new Date(Date.now() + ms).toUTCString(),
        });
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return target.replace(port, String((server.address() as AddressInfo).port));
}

describe("doctor", () => {
  it("finds all well", async () => {
    const desk = await openDesk();
    const checks = await examine(desk);
    expect(Object.values(checks).filter(({ status }) => status !== "ok")).toEqual([]);
    expect(Object.keys(checks)).toEqual(
      expect.arrayContaining(["versions", "configuration", "inboxkit", "scaledmail", "clock", "journal"]),
    );
  });

  it("says what to do about a key that is refused", async () => {
    const desk = await openDesk({ providers: ["scaledmail"] });
    desk.simulators.scaledmail.fault("*", { kind: "status", status: 401 }, { times: "always" });
    const { scaledmail } = await examine(desk);
    expect(scaledmail).toMatchObject({ status: "failed", fix: "Correct the key in SCALEDMAIL_KEY." });
  });

  it("says what to do about a tenant that is not there", async () => {
    const desk = await openDesk({
      providers: ["inboxkit"],
      env: { INBOXKIT_TENANT: "11111111-1111-4111-8111-111111111111" },
    });
    expect((await examine(desk))["inboxkit workspaces"]).toMatchObject({
      status: "failed",
      detail: expect.stringMatching(/has no workspace 11111111/) as string,
      fix: expect.stringMatching(/It has 00000000-.*Correct it in mailfleet\.json or INBOXKIT_TENANT/) as string,
    });
  });

  it("says what to do about a clock that is wrong", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const { url, tenant } = desk.simulators.inboxkit;
    const baseUrl = await shiftClock(url, 3_600_000);
    desk.write("mailfleet.json", { providers: { inboxkit: { baseUrl, tenants: [tenant] } } });
    expect((await examine(desk))["clock"]).toMatchObject({
      status: "failed",
      detail: expect.stringMatching(/^(59 minutes|1 hour) behind the servers/) as string,
      fix: expect.stringMatching(/NTP/) as string,
    });
  });

  it("says what to do without a key, without a network, with settings and journals that cannot be", async () => {
    const none = await openDesk({ providers: [] });
    expect((await examine(none))["keys"]).toMatchObject({
      status: "failed",
      fix: expect.stringMatching(/INBOXKIT_KEY/) as string,
    });
    none.write("mailfleet.json", "{");
    expect((await examine(none))["configuration"]).toMatchObject({ status: "failed" });
    const desk = await openDesk({ providers: ["inboxkit"] });
    desk.write("mailfleet.json", { providers: { inboxkit: { baseUrl: "http://127.0.0.1:9" } }, journal: "home" });
    const checks = await examine(desk);
    expect(checks["inboxkit"]).toMatchObject({ status: "failed", fix: expect.stringMatching(/internet/) as string });
    expect(checks["journal"]).toMatchObject({
      status: "failed",
      detail: expect.stringMatching(/cannot be opened/) as string,
    });
  });

  it("warns of a journal that others can read, and of orders that wait for somebody", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const file = await planned(desk, mailboxOrder("poor"));
    desk.simulators.inboxkit.play("wallet-dry");
    await desk.run("apply", file, "--yes", "--max-total", "10credits", "--no-wait");
    chmodSync(path.join(desk.folder, "home/orders.db"), 0o644);
    const checks = await examine(desk);
    if (process.platform !== "win32")
      expect(checks["journal"]).toMatchObject({ status: "warning", fix: expect.stringMatching(/chmod 600/) as string });
    expect(checks["orders"]).toMatchObject({ status: "warning", detail: "1 wait for a person: poor" });
  });
});

describe("secrets", () => {
  it("are not shown, whatever a provider repeats of them", async () => {
    const desk = await openDesk({ providers: ["inboxkit"], env: { MAILFLEET_DEBUG: "1" } });
    const server = createServer(({ headers }, answer) => {
      answer.writeHead(400, { "content-type": "application/json" });
      answer.end(JSON.stringify({ error: true, message: `You sent ${JSON.stringify(headers)}`, api_key: KEY }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    desk.write("mailfleet.json", { providers: { inboxkit: { baseUrl } } });
    for (const args of [["domains", "list"], ["doctor"], ["tenants", "list", "--json"], ["wallet"]]) {
      const { code, out, err } = await desk.run(...args);
      expect({ args, code, isShown: (out + err).includes(KEY) }).toEqual({ args, code: 1, isShown: false });
    }
  });

  it("come from a file as from the environment", async () => {
    const desk = await openDesk({ providers: ["inboxkit"] });
    const { INBOXKIT_KEY: _, ...env } = desk.env;
    const cwd = desk.folder;
    const set = startCommand(["keys", "set", "inboxkit"], { cwd, env, input: `${KEY}\n` });
    expect((await set.ended).code).toBe(0);
    const listed = await startCommand(["domains", "list"], { cwd, env }).ended;
    expect(listed.out).toMatch(/northwind-mail\.com/);
  });
});

describe("webhooks verify", () => {
  it("says what a signature proves, and what it does not", async () => {
    const desk = await openDesk({ providers: ["coldmailreseller"] });
    const { simulators } = desk;
    const delivery = await simulators.coldmailreseller.writeWebhook("domain.order.success", { apiKey: KEY });
    desk.write("body.json", delivery.body);
    const headers = Object.entries(delivery.headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
    const good = await desk.json("webhooks", "verify", "body.json", ...headers);
    expect(good.json.data).toMatchObject({ proves: "body", event: { type: expect.any(String) as string } });
    expect(good.code).toBe(0);
    desk.write("body.json", delivery.body.replace("}", " }"));
    const bad = await desk.json("webhooks", "verify", "body.json", ...headers);
    expect(bad.json.data).toMatchObject({ proves: "nothing" });
    expect(bad.code).toBe(1);
  });
});

describe("simulate", () => {
  it("runs providers for --sandbox, with a journal of their own, until it is stopped", async () => {
    const desk = await openDesk({ providers: [] });
    const simulating = desk.start(["simulate", "--speed", "100000"]);
    await until(async () => (await desk.run("--sandbox", "wallet")).code !== 2);
    desk.write("order.json", mailboxOrder("tried"));
    expect((await desk.run("--sandbox", "plan", "order.json", "-o", "plan.json")).code).toBe(0);
    const applied = await desk.run("--sandbox", "apply", "plan.json", "--yes", "--max-total", "10credits");
    expect(applied).toMatchObject({ code: 0, out: expect.stringMatching(/settled/) as string });
    expect((await desk.run("--sandbox", "orders", "list")).out).toMatch(/tried/);
    expect((await desk.run("orders", "list")).out).toBe("No orders.\n");
    simulating.child.kill("SIGINT");
    expect(await simulating.ended).toMatchObject({ code: 0, out: expect.stringMatching(/No money moves/) as string });
    expect((await desk.run("--sandbox", "wallet")).err).toMatch(/No sandbox is running/);
  });
});

describe.skipIf(findPostgres() === undefined)(
  `a team's journal in Postgres${findPostgres() ? "" : ` (${NO_POSTGRES})`}`,
  () => {
    it("is shared by two machines: orders, budgets, plans, and the rate limits of a key", async () => {
      const server = await startPostgres();
      onTestFinished(async () => await server.stop());
      const env = { MAILFLEET_JOURNAL: await server.createDatabase() };
      const desk = await openDesk({ providers: ["inboxkit"], env });
      const other = { cwd: desk.folder, env: { ...desk.env, MAILFLEET_HOME: path.join(desk.folder, "other") } };
      const file = await planned(desk, mailboxOrder("ours"));
      await desk.run("budgets", "create", "4credits", "--until", "24h", "--id", "ours");
      const both = await Promise.all(
        [{ cwd: desk.folder, env: desk.env }, other].map(
          async (place) =>
            await startCommand(
              ["apply", file, "--yes", "--max-total", "10credits", "--budget", "ours", "--no-wait"],
              place,
            ).ended,
        ),
      );
      expect(both.map(({ code }) => code).filter((code) => code === 5).length).toBeGreaterThan(0);
      expect(boughtOf(desk.simulators.inboxkit)).toEqual(["grace@northwind-mail.com"]);
      const list = await startCommand(["orders", "list"], other).ended;
      expect(list.out).toMatch(/ours +in-progress/);
      expect((await startCommand(["budgets", "list"], other).ended).out).toMatch(/ours +0\.50 credits/);
      expect((await examine(desk))["journal"]).toMatchObject({ status: "ok", detail: "Postgres: 1 orders, 1 open" });
    });
  },
);
