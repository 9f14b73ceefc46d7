import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, INFERRED, MINUTE_MS, openScene, people, refusalOf, type Scene } from "./inboxkit-fixture.js";

async function uidOf({ client }: Scene, keyword: string): Promise<string> {
  return (await client.listMailboxes({ body: { keyword } })).mailboxes[0]?.uid ?? "";
}

describe("billing of InboxKit", () => {
  it("shows wallet, plan and prices of the team", async () => {
    const { client, simulator } = openScene({ wallet: 10_050, domains: ["one.com"] });
    await client.buyMailboxes({ body: { mailboxes: people("ada@one.com"), use_wallet_balance: true } });
    const credits = { total_credits: 100.5, credits_used: 3.5, credits_remaining: 97 };
    expect(await client.getWalletDetails()).toEqual({
      error: false,
      message: "Wallet Details",
      ...credits,
      auto_topup_enabled: false,
    });
    expect(await client.getAccountDetails()).toMatchObject({
      ...credits,
      cost_per_google_mailbox: 3.5,
      cost_per_ms_outlook_mailbox: 3,
      current_plan: { name: "Professional", pricing: 99, cycle: "monthly", renews_on: "2026-01-31T00:00:00.000Z" },
      auto_topup_enabled: false,
      auto_topup_config: null,
    });
    simulator.clock.advance(31 * DAY_MS);
    expect((await client.getAccountDetails()).current_plan?.renews_on).toBe("2026-03-02T00:00:00.000Z");
  });

  it("changes the plan by card, and ends it with its period", async () => {
    const { client, simulator } = openScene({ wallet: 0, domains: ["one.com"] });
    const { data } = (await client.getPricingPlans()) as unknown as { data: { uid: string; name: string }[] };
    expect(data.map(({ name }) => name)).toEqual(["Professional", "Agency", "Enterprise"]);
    await client.changeSubscriptionPlan({ body: { plan_uid: data[1]?.uid ?? "" } }, INFERRED);
    expect(await client.getSubscriptionDetails()).toMatchObject({ data: { name: "Agency" } });
    expect(simulator.world.receipts).toMatchObject([{ kind: "renewal", amount: 29_900 }]);
    expect(
      (await refusalOf(client.changeSubscriptionPlan({ body: { plan_uid: "absent" } }, INFERRED))).message,
    ).toContain("Plan not found");
    await client.cancelSubscription({}, INFERRED);
    expect((await client.getAccountDetails()).current_plan).toMatchObject({ name: "Agency", renews_on: null });
    simulator.clock.advance(30 * DAY_MS);
    expect((await client.getAccountDetails()).current_plan).toBe(null);
    expect(await refusalOf(client.buyMailboxes({ body: { mailboxes: people("ada@one.com") } }))).toMatchObject({
      status: 402,
    });
  });

  it("adds credits at once by a direct charge; a checkout waits for somebody to pay", async () => {
    const { client, simulator } = openScene({ wallet: 0 });
    await client.addCreditsToWallet({ body: { credits: 100, direct_charge: true } }, INFERRED);
    expect(simulator.world.wallet).toBe(10_000);
    const { session_id = "" } = await client.addCreditsToWallet({ body: { credits: 50 } }, INFERRED);
    expect(await client.checkPaymentStatus({ query: { session_id } })).toMatchObject({
      session_id,
      payment_status: "unpaid",
      amount: 50,
      credits_applied: false,
    });
    expect(simulator.world.wallet).toBe(10_000);
    expect((await refusalOf(client.checkPaymentStatus({ query: { session_id: "absent" } }))).message).toContain(
      "not found",
    );
    simulator.play("payment-fails");
    expect(
      (await refusalOf(client.addCreditsToWallet({ body: { credits: 1, direct_charge: true } }, INFERRED))).message,
    ).toContain("Payment failed");
  });

  it("tops the wallet up when it drops below what is set", async () => {
    const { client, simulator } = openScene({ wallet: 1_500, domains: ["one.com"] });
    const settings = { auto_topup_enabled: true, auto_topup_trigger_drops_below: 12, auto_topup_add_credits: 20 };
    await client.updateAutoTopUpSettings({ body: settings });
    expect(simulator.world.wallet).toBe(1_500);
    await client.buyMailboxes({ body: { mailboxes: people("ada@one.com"), use_wallet_balance: true } });
    expect(await client.getWalletDetails()).toMatchObject({
      credits_remaining: 31.5,
      auto_topup_mode: "threshold",
      ...settings,
    });
    expect((await client.getAccountDetails()).auto_topup_config).toEqual({ drops_below: 12, add_balance: 20 });
    await client.updateAutoTopUpSettings({ body: { auto_topup_enabled: true, auto_topup_trigger_drops_below: 40 } });
    expect(simulator.world.wallet).toBe(5_150);
    await client.updateAutoTopUpSettings({ body: { auto_topup_enabled: false } });
    expect(await client.getWalletDetails()).toMatchObject({ auto_topup_enabled: false });
  });
});

describe("sequencers of InboxKit", () => {
  it("are added, changed and deleted, and show no secret", async () => {
    const { client } = openScene();
    const more = { enable_warmup: false, sequencer_login: "ada@example.com", sequencer_password: "synthetic-password" };
    const { uid = "" } = await client.addSequencer({ body: { name: "Main", platform: "smartlead", ...more } });
    await client.addSequencer({
      body: { name: "Other", platform: "instantly", api_key: "synthetic-key", enable_warmup: false },
    });
    const list = async (body: object = {}) => (await client.listSequencers({ body })).data;
    expect(await list()).toEqual([
      { uid, name: "Main", platform: "smartlead", status: "active", sequencer_email: "ada@example.com" },
      { uid: expect.any(String), name: "Other", platform: "instantly", status: "active", sequencer_email: null },
    ]);
    expect(await list({ offset: 1, limit: 1 })).toMatchObject([{ name: "Other" }]);
    expect(await list({ sequencer_platforms: ["smartlead"] })).toHaveLength(1);
    expect(await client.listSequencerPlatforms()).toMatchObject({ data: [{ platform: "smartlead" }, {}, {}] });
    await client.updateSequencer({ body: { uid, name: "Renamed" } }, INFERRED);
    expect(await list()).toMatchObject([{ name: "Renamed", sequencer_email: "ada@example.com" }, {}]);
    await client.deleteSequencers({ body: { uids: [uid] } }, INFERRED);
    expect(await list()).toMatchObject([{ name: "Other" }]);
    expect((await refusalOf(client.updateSequencer({ body: { uid } }, INFERRED))).message).toContain(
      "Sequencer not found",
    );
  });

  it("get each mailbox once, as soon as it is ready", async () => {
    const scene = openScene({ mailboxes: ["ada@one.com"] });
    const { client, simulator } = scene;
    const { id: sequencer_uid } = simulator.world.addConnection("smartlead", "Main");
    await client.buyMailboxes({ body: { mailboxes: people("alan@one.com"), use_wallet_balance: true } });
    const [ada, alan] = [await uidOf(scene, "ada@"), await uidOf(scene, "alan@")];
    const start = async (mailbox_uids: string[]) =>
      await client.exportMailboxes({ body: { sequencer_uid, mailbox_uids } });
    expect(await start([ada])).toMatchObject({
      results: { new_exports_created: 1, duplicate_exports_skipped: 0 },
      exports: { created: [{ mailbox_uid: ada, mailbox_email: "ada@one.com", status: "pending" }] },
    });
    expect(await start([ada, alan])).toMatchObject({
      results: { new_exports_created: 1, duplicate_exports_skipped: 1 },
    });
    const states = async (body: object = {}) =>
      (await client.getExportMailboxesStatus({ body })).data.map(
        ({ mailbox_email, status }) => `${mailbox_email} ${status}`,
      );
    expect(await states()).toEqual(["ada@one.com pending", "alan@one.com pending"]);
    simulator.clock.advance(15 * MINUTE_MS);
    expect(await states()).toEqual(["ada@one.com completed", "alan@one.com pending"]);
    expect(await states({ status: "pending", sequencer_uid })).toEqual(["alan@one.com pending"]);
    expect((await client.listMailboxes({ body: { keyword: "ada@" } })).mailboxes).toMatchObject([
      { sequencers: [{ platform: "smartlead", name: "Main" }], sequencer_status: "na" },
    ]);
    simulator.clock.advance(7 * HOUR_MS);
    expect(await states({ mailbox_uids: [alan] })).toEqual(["alan@one.com completed"]);
    expect(
      (await refusalOf(client.exportMailboxes({ body: { sequencer_uid: "absent", mailbox_uids: [ada] } }))).message,
    ).toContain("Sequencer not found");
  });
});

describe("consent and client-id requests of InboxKit", () => {
  it("are taken up, and end in consent where there is a mailbox to give it", async () => {
    const scene = openScene({ mailboxes: ["ada@one.com"], domains: ["empty.com"] });
    const { client, simulator } = scene;
    const consent_url = "https://consent.example.com/oauth";
    const byUid = await client.initiateConsentRequest({
      body: { consent_url, mailbox_uid: await uidOf(scene, "ada") },
    });
    await client.initiateConsentRequest({ body: { consent_url, username: "ada", domain: "one.com" } });
    const client_id = "synthetic-client";
    const good = await client.initiateClientIdRequest({ body: { domain: "one.com", client_id, scopes: [] } });
    const bad = await client.initiateClientIdRequest({ body: { domain: "empty.com", client_id, scopes: [] } });
    expect(byUid.data).toMatchObject({ status: "queued", mailbox_email: "ada@one.com" });
    const consent = async () => (await client.getConsentRequestStatus({ path: { uid: byUid.data.uid } })).data;
    const clientId = async ({ data: { uid } }: typeof good) =>
      (await client.getClientIdRequestStatus({ path: { uid } })).data;
    expect(await consent()).toMatchObject({ status: "queued", completed_at: null });
    simulator.clock.advance(5 * MINUTE_MS);
    expect([(await consent()).status, (await clientId(good)).status]).toEqual(["processing", "processing"]);
    simulator.clock.advance(5 * MINUTE_MS);
    expect(await consent()).toMatchObject({
      status: "completed",
      status_text: "Consent was given",
      completed_at: "2026-01-01T00:10:00.000Z",
      mailbox: { email: "ada@one.com" },
    });
    expect(await clientId(good)).toMatchObject({ status: "completed", domain_name: "one.com" });
    expect(await clientId(bad)).toMatchObject({ status: "failed", error_message: "No admin mailbox found for domain" });
    expect((await client.listConsentRequests({ query: { offset: 1 } })).data).toHaveLength(1);
    expect(await client.listClientIdRequests()).toMatchObject({
      total: 2,
      pages: 1,
      limit: 10,
      data: [{ status: "completed" }, { status: "failed" }],
    });
    expect((await client.getExportMailboxesStatus({ body: {} })).data).toEqual([]);
    for (const call of [
      client.initiateConsentRequest({ body: { consent_url, mailbox_uid: "absent" } }),
      client.initiateClientIdRequest({ body: { domain: "absent.com", client_id, scopes: [] } }),
      client.getConsentRequestStatus({ path: { uid: "absent" } }),
    ])
      expect((await refusalOf(call)).message).toContain("not found");
  });
});

describe("tags of InboxKit", () => {
  it("are put on domains and mailboxes, and go from them when they are deleted", async () => {
    const scene = openScene({ mailboxes: ["ada@one.com"] });
    const { client } = scene;
    const { id = "" } = await client.createANewTag({ body: { name: "Sales" } });
    expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect(await client.getAllTags()).toMatchObject({ data: [{ id, name: "Sales" }] });
    const domain = (await client.listDomains({ body: {} })).domains[0]?.uid ?? "";
    await client.assignTagsToDomainsOrMailboxes(
      { body: { tag_ids: [id], domain_uids: [domain], mailbox_uids: [await uidOf(scene, "ada")] } },
      INFERRED,
    );
    const tags = async () => [
      (await client.listDomains({ body: {} })).domains[0]?.tags,
      (await client.listMailboxes({ body: {} })).mailboxes[0]?.tags,
    ];
    expect(await tags()).toEqual([[{ id, name: "Sales" }], [{ id, name: "Sales" }]]);
    await client.deleteATag({ path: { id } }, INFERRED);
    expect(await tags()).toEqual([[], []]);
  });
});

describe("warmup of InboxKit", () => {
  it("is paid for month by month, also twice for one mailbox, until it is cancelled", async () => {
    const scene = openScene({ wallet: 10_000, mailboxes: ["ada@one.com"] });
    const { client, simulator } = scene;
    const uid = await uidOf(scene, "ada");
    const add = async (...mailbox_uids: string[]) =>
      await client.addWarmupForMailboxes({ body: { mailbox_uids, activate_immediately: true } });
    expect(await add(uid, "absent")).toMatchObject({
      subscriptions: [
        {
          status: "active",
          mailbox_email: "ada@one.com",
          price_per_month: 3,
          started_at: null,
          next_billing_date: "2026-01-31T00:00:00.000Z",
        },
      ],
      errors: [],
      skipped: 1,
    });
    await add(uid);
    expect(simulator.world.wallet).toBe(10_000 - 600);
    const list = async (body: object = {}) => await client.listWarmupSubscriptions({ body });
    expect(await list()).toMatchObject({
      total: 2,
      pages: 1,
      subscriptions: [{ mailbox: { uid, username: "ada" }, started_at: "2026-01-01T00:00:00.000Z" }, {}],
    });
    expect((await client.getWarmupStats()).stats).toMatchObject({ activeCount: 2, pausedCount: 0, monthlyTotal: 6 });
    simulator.clock.advance(30 * DAY_MS);
    expect(simulator.world.wallet).toBe(10_000 - 1_200 - 350);

    await client.pauseWarmupForMailboxes({ body: { mailbox_uids: [uid] } });
    expect((await list({ status: "paused" })).total).toBe(2);
    const cancel = async () => await client.cancelWarmupForMailboxes({ body: { mailbox_uids: [uid] } });
    expect(await cancel()).toMatchObject({
      message: "Processed 1 mailbox(es): 1 cancelled, 0 failed",
      results: { success: [{ mailbox_uid: uid, action: "cancelled" }, {}] },
    });
    expect(await cancel()).toMatchObject({ results: { success: [] } });
    expect([(await list()).total, (await list({ include_cancelled: true })).total]).toEqual([0, 2]);
    simulator.world.wallet = 299;
    expect(await refusalOf(add(uid))).toMatchObject({ status: 402 });
  });
});
