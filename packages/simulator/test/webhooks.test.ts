import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { createColdMailResellerClient, verifyWebhook, webhookSignature } from "@mailfleet/coldmailreseller";
import { createInboxKitClient } from "@mailfleet/inboxkit";
import type { WrittenWebhook } from "@mailfleet/mock";
import { describe, expect, it } from "vitest";
import { createSimulator, type Simulator, startSimulator } from "../src/index.js";

const ORDER = {
  domains: [{ domain: "one.com", years: 1, forwardTo: "" }],
  mailboxes: { "one.com": [{ username: "ada", firstName: "Ada", lastName: "Lovelace" }] },
  billingCycle: "MONTHLY",
  confirm: true,
  autoRenew: true,
  serviceProvider: "GOOGLE",
  google: { googleOauthRoute: "https://example.com", clientId: "0-x", appName: "App" },
} as const;

async function order({ fetch, clock, tenant: userId }: Simulator): Promise<void> {
  await createColdMailResellerClient({ apiKey: "any-key", userId, fetch, clock }).createOrderJson({ body: ORDER });
}

const eventsOf = (heard: readonly WrittenWebhook[]): unknown[] =>
  heard.map(({ payload }) => (payload as { event: unknown }).event);

/** A server that keeps what is posted to it. */
async function startReceiver(status = 204): Promise<{
  url: string;
  heard: { headers: IncomingHttpHeaders; body: string }[];
  close(): void;
}> {
  const heard: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    heard.push({ headers: request.headers, body });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/hooks`, heard, close: () => void server.close() };
}

describe("webhooks", () => {
  it("come as things happen, in their order, signed and dated by the simulator's clock", async () => {
    const heard: WrittenWebhook[] = [];
    const webhooks = { apiKey: "my-key", receive: (delivery: WrittenWebhook) => void heard.push(delivery) };
    const simulator = createSimulator("coldmailreseller", { webhooks });
    await order(simulator);
    await simulator.delivered();
    expect(eventsOf(heard)).toEqual([]);
    simulator.clock.advance(6 * 3_600_000);
    await simulator.delivered();
    expect(eventsOf(heard)).toEqual(["domain.order.success", "mailbox.order.success", "mailbox.created"]);
    for (const { headers, body } of heard) {
      const now = new Date(simulator.clock.now());
      const signature = { ...webhookSignature, toleranceSeconds: 7 * 3_600 };
      expect(await verifyWebhook(signature, { apiKey: "my-key", headers, body, now })).toMatchObject({
        proves: "body",
      });
    }
  });

  it("are posted to an address, and to a workspace's own before that", async () => {
    const [shared, own] = [await startReceiver(), await startReceiver()];
    const simulator = await startSimulator("inboxkit", { clock: "virtual", webhooks: { url: shared.url } });
    try {
      const { url: baseUrl, clock, tenant: workspaceId, world } = simulator;
      const client = createInboxKitClient({ apiKey: "any-key", workspaceId, baseUrl });
      const buy = async (): Promise<unknown> =>
        await client.buyMailboxes({
          body: {
            mailboxes: [
              {
                first_name: "Ada",
                last_name: "L",
                username: `ada${world.now()}`,
                platform: "GOOGLE",
                domain_name: "one.com",
              },
            ],
            use_wallet_balance: true,
          },
        });
      world.addDomain("one.com");
      await buy();
      clock.advance(86_400_000);
      await simulator.delivered();
      const count = shared.heard.length;
      expect(count).toBeGreaterThan(1);
      expect(shared.heard[0]?.headers["x-inboxkit-event"]).toBe("mailbox.status_changed");
      await client.updateWorkspaceWebhook({ body: { uid: workspaceId, webhook_url: own.url } });
      await buy();
      clock.advance(86_400_000);
      await simulator.delivered();
      expect([own.heard.length > 1, shared.heard.length]).toEqual([true, count]);
    } finally {
      await simulator.close();
      shared.close();
      own.close();
    }
  });

  it("that nobody answers are told to whoever asked, and stop nothing", async () => {
    const failures: unknown[] = [];
    const url = "http://127.0.0.1:9/nobody";
    const simulator = createSimulator("coldmailreseller", {
      webhooks: { url, onFailure: (error) => failures.push(error) },
    });
    await order(simulator);
    simulator.clock.advance(6 * 3_600_000);
    await simulator.delivered();
    expect(failures.map(String)).toEqual(Array.from({ length: 3 }, () => expect.stringContaining("got no answer")));
    expect(simulator.world.mailboxes[0]?.state).toBe("active");
  });
});
