import { verifyWebhook, type WebhookEvents, webhookSignature } from "@mailfleet/inboxkit";
import { describe, expect, it } from "vitest";
import { CONTACT, DAY_MS, HOUR_MS, openScene, people, type Scene } from "./inboxkit-fixture.js";

type Event = WebhookEvents[keyof WebhookEvents];

interface Heard extends Scene {
  readonly events: Event[];
  readonly unsigned: string[];
}

/** A scene that hears what is sent. */
function listen(): Heard {
  const events: Event[] = [];
  const unsigned: string[] = [];
  const receive = async ({
    headers,
    body,
    payload,
  }: {
    headers: Readonly<Record<string, string>>;
    body: string;
    payload: unknown;
  }): Promise<void> => {
    const verdict = await verifyWebhook(webhookSignature, {
      apiKey: "test-api-key",
      body,
      headers,
      now: new Date(headers["X-InboxKit-Timestamp"] ?? ""),
    });
    if (verdict.proves !== "sender-token") unsigned.push(body);
    events.push(payload as Event);
  };
  const onFailure = (error: unknown): void => void unsigned.push(String(error));
  return { ...openScene({ mailboxes: ["ada@one.com"], webhooks: { receive, onFailure } }), events, unsigned };
}

describe("events of InboxKit", () => {
  it("tell each new status of a domain, with the one before", async () => {
    const { client, simulator, events, unsigned } = listen();
    const domains = [{ name: "new.com", registration_years: 2 }];
    await client.registerDomains({ body: { domains, contact_details: CONTACT, use_wallet_balance: true } });
    simulator.clock.advance(HOUR_MS);
    await client.removeDomains({ body: { domains: ["new.com"] } });
    simulator.clock.advance(DAY_MS);
    await simulator.delivered();
    expect(unsigned).toEqual([]);
    expect(events).toMatchObject([
      {
        event: "domain.status_changed",
        timestamp: "2026-01-01T00:05:00.000Z",
        data: {
          domain: {
            name: "new.com",
            tld: "com",
            previous_status: "registration_in_progress",
            status: "active",
            registration_years: 2,
          },
          metadata: { workspace_id: simulator.tenant, updated_at: "2026-01-01T00:05:00.000Z" },
        },
      },
      { data: { domain: { previous_status: "active", status: "scheduled_for_deletion" } } },
      { data: { domain: { previous_status: "scheduled_for_deletion", status: "deleted" } } },
    ]);
  });

  it("tell each step of a mailbox, with its credentials once it is active", async () => {
    const { client, simulator, events } = listen();
    await client.buyMailboxes({ body: { mailboxes: people("alan@one.com"), use_wallet_balance: true } });
    simulator.clock.advance(7 * HOUR_MS);
    await simulator.delivered();
    const mailboxes = events.flatMap(({ data }) => ("mailbox" in data ? [data.mailbox] : []));
    expect(mailboxes.map(({ status }) => status).slice(0, 2)).toEqual(["processing", "waiting_for_dns_propagation"]);
    expect(mailboxes.map(({ password }) => password !== null)).toEqual([...Array(9).fill(false), true]);
    expect(mailboxes.at(-1)).toMatchObject({
      email: "alan@one.com",
      status: "active",
      app_password: expect.any(String),
      secret: expect.any(String),
    });
  });

  it("tell how requests go, to where the workspace wants it", async () => {
    const { client, simulator, events, unsigned } = listen();
    await client.initiateConsentRequest({
      body: { consent_url: "https://consent.example.com", username: "ada", domain: "one.com" },
    });
    await client.initiateClientIdRequest({ body: { domain: "one.com", client_id: "synthetic", scopes: [] } });
    simulator.clock.advance(HOUR_MS);
    await simulator.delivered();
    expect(events.map(({ event }) => event)).toEqual([
      "consent_request.status_changed",
      "client_id_request.status_changed",
      "consent_request.status_changed",
      "client_id_request.status_changed",
    ]);
    expect(events).toMatchObject([
      { data: { consent_request: { status: "processing", consent_url: "https://consent.example.com" } } },
      { data: { client_id_request: { status: "processing", domain_name: "one.com" } } },
      { data: { consent_request: { status: "completed", status_text: "Consent was given" } } },
      { data: { client_id_request: { status: "completed" } } },
    ]);
    expect(unsigned).toEqual([]);
  });
});
