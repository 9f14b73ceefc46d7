import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, INFERRED, MINUTE_MS, openScene, people, refusalOf, type Scene } from "./inboxkit-fixture.js";

const STEPS = [
  "scheduled",
  "processing",
  "waiting_for_dns_propagation",
  "waiting_for_activation_email",
  "activation_email_received",
  "configuring_workspace",
  "configuring_dns",
  "configuring_dkim",
  "configuring_auth",
  "finalizing_setup",
  "active",
];

const EPOCH = "1970-01-01T00:00:00.000Z";

type Mailbox = Awaited<ReturnType<Scene["client"]["listMailboxes"]>>["mailboxes"][number];

async function mailboxes({ client }: Scene, body: object = {}): Promise<readonly Mailbox[]> {
  return (await client.listMailboxes({ body })).mailboxes;
}

async function uidOf(scene: Scene, keyword: string): Promise<string> {
  return (await mailboxes(scene, { keyword }))[0]?.uid ?? "";
}

function buy({ client }: Scene, addresses: readonly string[], use_wallet_balance = true) {
  return client.buyMailboxes({ body: { mailboxes: people(...addresses), use_wallet_balance } });
}

describe("mailboxes of InboxKit", () => {
  it("are scheduled when they are bought, and go through every step", async () => {
    const scene = openScene({ domains: ["one.com"] });
    const { client, simulator } = scene;
    const before = simulator.world.wallet;
    const bought = await buy(scene, ["ada@one.com", "alan@one.com"]);
    expect(bought.mailboxes).toMatchObject([
      {
        username: "ada",
        domain_name: "one.com",
        platform: "GOOGLE",
        status: "scheduled",
        renewal_date: null,
        renewal_cycle: "monthly",
      },
      { username: "alan" },
    ]);
    expect(before - simulator.world.wallet).toBe(700);
    expect(simulator.world.receipts.map(({ kind, name, amount }) => [kind, name, amount])).toEqual([
      ["mailbox", "ada@one.com", 350],
      ["mailbox", "alan@one.com", 350],
    ]);
    const [row] = await mailboxes(scene);
    expect(row).toMatchObject({
      uid: bought.mailboxes[0]?.uid,
      status: "scheduled",
      renewal_date: EPOCH,
      mailbox_update_status: "queued",
      dns_propagation_status: "queued",
    });
    expect(await client.showMailboxCredentials({ query: { email: "ada@one.com" } })).toMatchObject({
      password: null,
      secret: null,
      app_password: null,
    });

    const seen = new Set<string>();
    const body = { uids: [row?.uid ?? ""] };
    while (seen.size < 50 && !seen.has("active")) {
      seen.add((await client.checkMailboxStatus({ body })).mailboxes[0]?.status ?? "");
      simulator.clock.advance(10 * MINUTE_MS);
    }
    expect([...seen]).toEqual(STEPS);
    expect((await mailboxes(scene))[0]).toMatchObject({
      status: "active",
      renewal_date: "2026-01-31T06:00:00.000Z",
      mailbox_update_status: "na",
      dns_propagation_status: "propagated",
    });
    const credentials = await client.showMailboxCredentials({ query: { email: "Ada@one.com" } });
    expect(credentials).toMatchObject({
      password: expect.any(String),
      secret: expect.any(String),
      app_password: expect.any(String),
    });
  });

  it("wait for the DNS of their domain", async () => {
    const scene = openScene({ scenarios: ["dns-slow"] });
    await scene.client.connectCloudflareDomains({
      body: { auth_type: "api_token", api_token: "synthetic", domains: ["zone.com"] },
    });
    await buy(scene, ["ada@zone.com"]);
    scene.simulator.clock.advance(2 * DAY_MS);
    expect(await mailboxes(scene)).toMatchObject([{ status: "finalizing_setup" }]);
    scene.simulator.clock.advance(DAY_MS + HOUR_MS);
    expect(await mailboxes(scene)).toMatchObject([{ status: "active" }]);
  });

  it.each([
    ["on a domain that is not there", ["ada@absent.com", "new@one.com"], 400, "Domain absent.com not found"],
    ["on a domain that is not paid for", ["ada@unpaid.com"], 400, "Domain unpaid.com not found"],
    ["at an address that exists", ["new@one.com", "ada@one.com"], 409, "Mailbox ada@one.com already exists"],
    ["twice in one call", ["new@one.com", "new@one.com"], 409, "Mailbox new@one.com already exists"],
    [
      "beyond five of a domain",
      ["a", "b", "c", "d", "e"].map((name) => `${name}@one.com`),
      400,
      "one.com currently has 1 mailbox(es)",
    ],
    [
      "for more than is in the wallet",
      ["new@one.com", "other@one.com"],
      402,
      "Insufficient wallet balance to purchase mailboxes",
    ],
  ] as const)("are refused %s, and none is bought", async (_, addresses, status, message) => {
    const scene = openScene({ wallet: 699, mailboxes: ["ada@one.com"] });
    const { world } = scene.simulator;
    world.addDomain("unpaid.com", { state: "unpaid" });
    const before = world.mailboxes.length;
    expect(await refusalOf(buy(scene, addresses))).toMatchObject({ status, message: expect.stringContaining(message) });
    expect([world.mailboxes.length, world.receipts, world.wallet]).toEqual([before, [], 699]);
  });

  it("take seats of the plan without the wallet, as long as there are some", async () => {
    const scene = openScene({ wallet: 0, domains: ["one.com", "two.com", "three.com"] });
    const on = (domain: string) => ["a", "b", "c", "d", "e"].map((name) => `${name}@${domain}`);
    await buy(scene, on("one.com"), false);
    await scene.client.buyMailboxes({ body: { mailboxes: people(...on("two.com").slice(1)) } });
    const { world } = scene.simulator;
    expect(world.receipts.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual(Array(9).fill("mailbox 0"));
    expect(await refusalOf(buy(scene, ["a@three.com", "b@three.com"], false))).toMatchObject({ status: 402 });
    await buy(scene, ["a@three.com"], false);
    expect(world.mailboxes).toHaveLength(10);
    expect(await refusalOf(buy(scene, ["b@three.com"], false))).toMatchObject({ status: 402 });
  });

  it("are listed by what they are, ten at a time", async () => {
    const scene = openScene({
      domains: ["one.com"],
      mailboxes: Array.from({ length: 12 }, (_, at) => `m${at}@d${at % 3}.com`),
    });
    const { client, simulator } = scene;
    simulator.world.addMailbox("ada@outlook.com", { platform: "microsoft", firstName: "Grace", lastName: "Hopper" });
    await buy(scene, ["ada@one.com"]);
    const uid = (await client.listDomains({ body: { keyword: "d1.com" } })).domains[0]?.uid;
    expect(await client.listMailboxes({ body: {} })).toMatchObject({ total: 14, pages: 2, limit: 10, current_page: 1 });
    const count = async (body: object): Promise<number> => (await client.listMailboxes({ body })).total;
    expect([
      await count({ domain: "d0.com" }),
      await count({ domain_uid: uid }),
      await count({ keyword: "m1" }),
      await count({ keyword: "hopper" }),
    ]).toEqual([4, 4, 3, 1]);
    expect([await count({ status: "scheduled" }), await count({ platform: "MICROSOFT" })]).toEqual([1, 1]);
    const { mailboxes: rows } = await client.checkMailboxStatus({ body: { domain_uids: [uid ?? ""] } });
    expect(rows).toMatchObject([
      { email: "m1@d1.com", domain_name: "d1.com", workspace_id: simulator.tenant },
      {},
      {},
      {},
    ]);
    expect((await client.checkMailboxStatus({ body: { uids: ["absent"] } })).mailboxes).toEqual([]);
  });

  it("are known by uid and address, and to nobody else", async () => {
    const scene = openScene({ mailboxes: ["ada@one.com"] });
    const { client, simulator } = scene;
    simulator.world.addMailbox("ada@two.com", { platform: "microsoft" });
    const uid = await uidOf(scene, "ada@two.com");
    expect(await client.showMailboxCredentials({ query: { uid } })).toMatchObject({
      password: expect.any(String),
      app_password: null,
    });
    expect((await client.getMailboxDetails({ query: { uid } })).mailbox).toMatchObject({
      uid,
      username: "ada",
      platform: "MICROSOFT",
    });
    const availability = async (email: string) => await client.checkMailboxAvailability({ query: { email } });
    expect(await availability("ada@one.com")).toMatchObject({ available: false });
    expect(await availability("new@one.com")).toMatchObject({ available: true });
    expect(await refusalOf(client.showMailboxCredentials({ query: { email: "new@one.com" } }))).toMatchObject({
      status: 404,
      message: expect.stringContaining("Mailbox not found"),
    });
    expect((await refusalOf(client.getMailboxDetails({ query: { uid: "absent" } }))).message).toContain(
      "Mailbox not found",
    );
  });

  it("end when their paid time does, unless the cancellation is taken back", async () => {
    const scene = openScene({ mailboxes: ["ada@one.com", "alan@one.com", "mary@two.com"] });
    const { client, simulator } = scene;
    const [ada, alan, mary] = [await uidOf(scene, "ada@"), await uidOf(scene, "alan@"), await uidOf(scene, "mary@")];
    const two = (await client.listDomains({ body: { keyword: "two.com" } })).domains[0]?.uid ?? "";
    await client.cancelMailboxes({ body: { uids: [ada, alan, "absent"], domain_uids: [two] } });
    const states = async () => (await mailboxes(scene)).map(({ username, status }) => `${username} ${status}`);
    const cancelled = ["ada", "alan", "mary"].map((name) => `${name} scheduled_for_cancellation`);
    expect(await states()).toEqual(cancelled);
    expect((await mailboxes(scene))[0]).toMatchObject({ mailbox_cancellation_status: "queued" });

    const { results } = await client.uncancelMailboxes({ body: { uids: [alan, "absent"] } });
    expect(results).toEqual({ success: [{ uid: alan }], failed: [{ uid: "absent", error: "Mailbox not found" }] });
    const again = await client.uncancelMailboxes({ body: { uids: [alan] } });
    expect(again.results?.failed).toEqual([{ uid: alan, error: "Mailbox is not scheduled for cancellation" }]);
    expect(mary).not.toBe("");
    simulator.clock.advance(9 * DAY_MS);
    expect(await states()).toEqual([cancelled[0], "alan active", cancelled[2]]);
    simulator.clock.advance(DAY_MS);
    expect(await states()).toEqual(["alan active"]);
    expect(simulator.world.receipts.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["renewal alan@one.com"]);
  });

  it("can be cancelled and taken back while they are made", async () => {
    const scene = openScene({ domains: ["one.com"] });
    const { client, simulator } = scene;
    await buy(scene, ["ada@one.com", "alan@one.com"]);
    const uids = [await uidOf(scene, "ada"), await uidOf(scene, "alan")];
    await client.cancelMailboxes({ body: { uids } });
    simulator.clock.advance(2 * HOUR_MS);
    await client.uncancelMailboxes({ body: { uids: uids.slice(0, 1) } });
    simulator.clock.advance(7 * HOUR_MS);
    expect((await mailboxes(scene)).map(({ status }) => status)).toEqual(["active", "scheduled_for_cancellation"]);
    simulator.clock.advance(29 * DAY_MS);
    expect((await mailboxes(scene)).map(({ status }) => status)).toEqual(["active", "scheduled_for_cancellation"]);
    simulator.clock.advance(DAY_MS);
    expect((await mailboxes(scene)).map(({ status }) => status)).toEqual(["active"]);
  });

  it("are renewed month by month from the wallet, or fail", async () => {
    const scene = openScene({ wallet: 350, mailboxes: ["ada@one.com"] });
    scene.simulator.clock.advance(11 * DAY_MS);
    expect(await mailboxes(scene)).toMatchObject([
      { status: "active", renewal_date: "2026-02-10T00:00:00.000Z", renewal_status: "na" },
    ]);
    scene.simulator.clock.advance(30 * DAY_MS);
    expect(await mailboxes(scene)).toMatchObject([{ status: "renewal_failed", renewal_status: "failed" }]);
  });

  it("show at once what they are changed to, and say when it is done", async () => {
    const scene = openScene({ mailboxes: ["ada@one.com", "alan@one.com"] });
    const { client, simulator } = scene;
    const uid = await uidOf(scene, "ada");
    await client.updateMailbox({ body: { uid, first_name: "Grace", user_name: "grace" } });
    expect((await mailboxes(scene))[0]).toMatchObject({
      uid,
      first_name: "Grace",
      last_name: "Lovelace",
      username: "grace",
      mailbox_update_status: "queued",
    });
    simulator.clock.advance(10 * MINUTE_MS);
    expect((await mailboxes(scene))[0]).toMatchObject({
      mailbox_update_status: "na",
      updatedAt: "2026-01-01T00:05:00.000Z",
    });
    await client.updateMailboxProfilePicture({ path: { uid }, body: { url: "https://example.com/a.png" } }, INFERRED);
    await client.changeUsername({ body: { uid, new_username: "hopper" } }, INFERRED);
    await client.changePassword({ body: { uid, new_password: "synthetic-other" } }, INFERRED);
    expect((await mailboxes(scene))[0]).toMatchObject({
      username: "hopper",
      profile_picture: "https://example.com/a.png",
    });
    expect(await client.showMailboxCredentials({ query: { email: "hopper@one.com" } })).toMatchObject({
      password: "synthetic-other",
    });
    expect((await refusalOf(client.updateMailbox({ body: { uid, user_name: "alan" } }))).message).toContain(
      "already exists",
    );
    expect((await refusalOf(client.updateMailbox({ body: { uid: "absent" } }))).message).toContain("Mailbox not found");
  });

  it("forward their mail by jobs", async () => {
    const scene = openScene({ mailboxes: ["ada@one.com", "alan@one.com"] });
    const { client, simulator } = scene;
    const uids = [await uidOf(scene, "ada")];
    const { jobs } = await client.setupMailboxForwarding({
      body: { uids: [...uids, "absent"], forwarding_email: "a@example.com" },
    });
    expect(jobs).toMatchObject([{ uid: uids[0], status: "queued", forwarding_email: "a@example.com" }]);
    await client.updateMailboxForwarding({ body: { uids, forwarding_email: "b@example.com" } });
    expect(await mailboxes(scene)).toMatchObject([{ forwarding_email: "b@example.com" }, { forwarding_email: "" }]);
    simulator.clock.advance(10 * MINUTE_MS);
    await client.removeMailboxForwarding({ body: { uids } });
    const listed = await client.listMailboxForwardingJobs({ body: { uids } });
    expect(listed.jobs?.map(({ status, forwarding_email }) => [status, forwarding_email])).toEqual([
      ["completed", "a@example.com"],
      ["completed", "b@example.com"],
      ["queued", null],
    ]);
    expect((await mailboxes(scene))[0]).toMatchObject({ forwarding_email: "" });
    expect((await client.listMailboxForwardingJobs({ body: { uids: ["absent"] } })).jobs).toEqual([]);
  });
});
