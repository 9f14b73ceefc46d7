import { describe, expect, it } from "vitest";
import {
  connect,
  DAY_MS,
  GOOGLE,
  HOUR_MS,
  listed,
  MINUTE_MS,
  openScene,
  orderOf,
  refusalOf,
  rowsIn,
  type Scene,
} from "./coldmailreseller-fixture.js";

const FORBIDDEN = [403, "The resource does not belong to this user"];
const NOT_FOUND = [404, "Not found"];
const UNPROCESSABLE = [422, "Unprocessable Entity"];
const NEIGHBOUR = "MAILBOXNEIGHBOUR000000000001";
const ADDRESSES = ["ada@own-domain.com", "alan@own-domain.com"];

function idOf({ simulator }: Scene, localPart: string): string {
  return simulator.world.mailboxes.find((each) => each.localPart === localPart)?.id ?? "";
}

describe("mailboxes", () => {
  it("are shown by id, and with their logins to their user", async () => {
    const scene = openScene({ mailboxes: ADDRESSES });
    const { client } = scene;
    const mailboxId = idOf(scene, "alan");
    const row = { mailboxId, email: "alan@own-domain.com", status: "ACTIVE", serviceProvider: "GOOGLE" };
    expect((await client.getMailboxDetailsById({ query: { mailboxId } })).data).toMatchObject({
      ...row,
      warmupStatus: null,
    });
    const { data } = await client.getMailboxAdminDetails({ query: { mailboxId } });
    const logins = {
      password: expect.any(String),
      appPassword: expect.any(String),
      authenticatorSecret: expect.any(String),
    };
    expect(data).toMatchObject({ ...row, ...logins, isAdmin: false });
    expect(await refusalOf(client.getMailboxAdminDetails({ query: { mailboxId: NEIGHBOUR } }))).toEqual(FORBIDDEN);
    expect(await refusalOf(client.getMailboxDetailsById({ query: { mailboxId: "MAILBOX0" } }))).toEqual(NOT_FOUND);
  });

  it("have no logins before they are made", async () => {
    const scene = openScene();
    const { client, simulator } = scene;
    await client.createOrderJson({ body: orderOf("new-domain.com") });
    simulator.clock.advance(60_000);
    const mailboxId = idOf(scene, "ada");
    expect((await client.getMailboxAdminDetails({ query: { mailboxId } })).data).toBeNull();
    expect(await refusalOf(client.validateMailbox({ body: { mailboxId } }))).toEqual(UNPROCESSABLE);
    simulator.clock.advance(HOUR_MS);
    expect((await client.getMailboxAdminDetails({ query: { mailboxId } })).data).toMatchObject({ isAdmin: true });
    expect(await client.validateMailbox({ body: { mailboxId } })).toMatchObject({ status: 200 });
  });

  it("are changed one by one, and each change is told", async () => {
    const scene = openScene({ mailboxes: ADDRESSES });
    const { client, simulator } = scene;
    const mailboxId = idOf(scene, "alan");
    const changes = { userName: "alan.turing", lastName: "T", profilePicture: "https://example.com/a.jpg" };
    const reply = await client.updateMailboxDetails({ body: { mailboxData: { mailboxId, ...changes } } });
    expect(reply.actionId).toMatch(/^ACT_/);
    simulator.clock.advance(MINUTE_MS);
    const { data } = await client.getMailboxDetailsById({ query: { mailboxId } });
    expect(data).toMatchObject({
      email: "alan.turing@own-domain.com",
      lastName: "T",
      profilePicture: changes.profilePicture,
    });
    await client.updateMailboxDetails({ body: { mailboxData: { mailboxId, removeProfilePicture: true } } });
    simulator.clock.advance(MINUTE_MS);
    expect((await client.getMailboxDetailsById({ query: { mailboxId } })).data).toMatchObject({ profilePicture: null });
    expect(await scene.told()).toMatchObject([
      { event: "mailbox.updated", data: { mailboxId, updatedFields: changes } },
      { event: "mailbox.updated", data: { mailboxId, updatedFields: { profilePicture: null } } },
    ]);
    const taken = { mailboxId, userName: "ada" };
    expect(await refusalOf(client.updateMailboxDetails({ body: { mailboxData: taken } }))).toEqual(UNPROCESSABLE);
    const foreign = { mailboxId: NEIGHBOUR, firstName: "X" };
    expect(await refusalOf(client.updateMailboxDetails({ body: { mailboxData: foreign } }))).toEqual(NOT_FOUND);
  });

  it("are changed several at a time, part by part, by a reply without a status", async () => {
    const scene = openScene({ mailboxes: ADDRESSES });
    const mailboxData = [
      { mailboxId: idOf(scene, "ada"), firstName: "Augusta" },
      { mailboxId: "MAILBOX0", firstName: "Nobody" },
    ];
    const reply = await scene.client.updateMailboxDetails({ body: { mailboxData } });
    expect(reply).toEqual({
      message: "Mailbox details will update shortly",
      data: [
        { mailboxId: mailboxData[0]?.mailboxId, success: true, message: "Mailbox details will update shortly" },
        { mailboxId: "MAILBOX0", success: false, message: "Not found" },
      ],
    });
    scene.simulator.clock.advance(MINUTE_MS);
    const rows = rowsIn(await scene.client.getMailboxesForUser(), "mailboxes");
    expect(rows.map(({ firstName }) => firstName)).toEqual(["Augusta", "Ada"]);
  });

  it("are removed until 24 hours before the end, and the last one ends the subscription", async () => {
    const scene = openScene({ mailboxes: ADDRESSES });
    const { client, simulator } = scene;
    const [ada, alan] = [idOf(scene, "ada"), idOf(scene, "alan")];
    const remove = (mailboxId: string): Promise<unknown> => client.removeMailbox({ body: { mailboxId } });
    await remove(ada);
    simulator.clock.advance(MINUTE_MS);
    expect(await listed(scene)).toMatchObject({
      mailboxes: ["alan@own-domain.com ACTIVE"],
      subscriptions: ["own-domain.com ACTIVE"],
    });
    expect(await refusalOf(remove(ada))).toEqual(NOT_FOUND);
    expect(await refusalOf(remove(NEIGHBOUR))).toEqual(FORBIDDEN);
    const seats = async (): Promise<unknown> =>
      (await client.getAllSubscriptions({ query: { domain: "own-domain.com" } })).data.subscriptions[0]
        ?.totalMailboxQuantity;
    expect(await seats()).toBe(2);
    simulator.clock.advance(29.5 * DAY_MS);
    const words = "Mailboxes can only be removed earlier than 24 hours before the subscription expiry date";
    expect(await refusalOf(remove(alan))).toEqual([422, words]);
    const { wallet } = simulator.world;
    simulator.clock.advance(DAY_MS);
    expect([await seats(), wallet - simulator.world.wallet]).toEqual([1, 300]);
    await remove(alan);
    simulator.clock.advance(MINUTE_MS);
    expect(await listed(scene)).toMatchObject({ mailboxes: [], subscriptions: ["own-domain.com CANCELLED"] });
    expect((await scene.told()).at(-1)?.event).toBe("subscription.cancelled");
  });
});

describe("warmup", () => {
  it("is charged for the days that are left, begins, pauses and ends", async () => {
    const scene = openScene({ mailboxes: ADDRESSES, wallet: 1_000 });
    const { client, simulator } = scene;
    const mailboxId = idOf(scene, "ada");
    const status = async (): Promise<unknown> =>
      (await client.getMailboxDetailsById({ query: { mailboxId } })).data?.warmupStatus;
    expect(await refusalOf(client.toggleWarmup({ query: { mailboxId } }))).toEqual(UNPROCESSABLE);
    simulator.clock.advance(20 * DAY_MS);
    expect((await client.addWarmup({ query: { mailboxId } })).data).toEqual({ status: "PENDING" });
    expect(simulator.world.wallet).toBe(900);
    expect(await refusalOf(client.addWarmup({ query: { mailboxId } }))).toEqual(UNPROCESSABLE);
    simulator.clock.advance(HOUR_MS);
    expect(await status()).toBe("ACTIVE");
    expect((await client.toggleWarmup({ query: { mailboxId } })).data).toEqual({ status: "PAUSED" });
    expect((await client.setWarmupStatus({ query: { mailboxId }, body: { status: "ACTIVE" } })).data).toEqual({
      status: "ACTIVE",
    });
    expect(await client.updateWarmupSettings({ query: { mailboxId }, body: { warmupLimit: 20 } })).toMatchObject({
      status: 200,
    });
    await client.removeWarmup({ query: { mailboxId } });
    expect(await status()).toBe("STOPPED");
    expect((await scene.told()).map(({ event }) => event)).toEqual([
      "mailbox.warmup.started",
      "mailbox.warmup.removed",
    ]);
    simulator.world.wallet = 0;
    expect(await refusalOf(client.addWarmup({ query: { mailboxId } }))).toEqual([422, "Insufficient wallet balance"]);
    expect(await refusalOf(client.addWarmup({ query: { mailboxId: "MAILBOX0" } }))).toEqual(NOT_FOUND);
  });
});

describe("exports", () => {
  const login = { app: "SMARTLEAD", credentials: { email: "ada@example.com", password: "synthetic-password" } };

  it("go by stored logins, several for each platform", async () => {
    const scene = openScene({ mailboxes: ADDRESSES });
    const { client, simulator } = scene;
    expect((await client.getConnectedPlatforms()).data).toEqual({});
    const add = async (): Promise<string> =>
      String(Object((await client.addPlatformCredentials({ body: login })).data).credentialId);
    const [first, second] = [await add(), await add()];
    const row = { email: "ada@example.com", connectedAt: "2026-01-01T00:00:00.000Z", metadata: null };
    expect((await client.getConnectedPlatforms()).data).toEqual({
      SMARTLEAD: {
        connected: true,
        credentials: [
          { ...row, credentialId: first },
          { ...row, credentialId: second },
        ],
      },
    });
    const componentMailboxIds = [idOf(scene, "ada"), idOf(scene, "alan")];
    const body = { credentialId: first, componentMailboxIds };
    expect(await client.exportMailboxesToPlatform({ body })).toMatchObject({ message: "Mailboxes queued for export" });
    const foreign = { ...body, componentMailboxIds: [NEIGHBOUR] };
    expect(await refusalOf(client.exportMailboxesToPlatform({ body: foreign }))).toEqual(FORBIDDEN);
    for (const credentialId of [first, second]) await client.removePlatformCredential({ query: { credentialId } });
    expect((await client.getConnectedPlatforms()).data).toEqual({ SMARTLEAD: { connected: false, credentials: [] } });
    expect(await refusalOf(client.exportMailboxesToPlatform({ body }))).toEqual(NOT_FOUND);
    const states = Object.values(simulator.world.snapshot().state.exports.map(({ state }) => state));
    simulator.clock.advance(HOUR_MS);
    expect([states, simulator.world.snapshot().state.exports.map(({ state }) => state)]).toEqual([
      ["queued", "queued"],
      ["done", "done"],
    ]);
  });

  it("need what a platform needs", async () => {
    const scene = openScene({ mailboxes: ADDRESSES });
    const { client, simulator } = scene;
    const bison = { ...login, app: "EMAILBISON" };
    expect((await refusalOf(client.addPlatformCredentials({ body: bison })))[0]).toBe(400);
    const metadata = { appBaseUrl: "https://bison.example.com", clientId: "c", appName: "Bison", workspace: "one" };
    await client.addPlatformCredentials({ body: { ...bison, metadata } });
    const { clientId: _, ...shown } = metadata;
    expect((await client.getConnectedPlatforms()).data).toMatchObject({
      EMAILBISON: { credentials: [{ metadata: shown }] },
    });
    const wrong = { ...login, credentials: { email: "ada@example.com", password: "wrong-password" } };
    expect(await refusalOf(client.addPlatformCredentials({ body: wrong }))).toEqual([
      400,
      "Invalid platform credentials",
    ]);
    const { data } = await client.addPlatformCredentials({ body: { ...login, app: "INSTANTLY" } });
    const { credentialId } = Object(data) as { credentialId: string };
    const body = { credentialId, mailboxIds: [idOf(scene, "ada")] };
    expect((await refusalOf(client.exportMailboxesToPlatform({ body })))[0]).toBe(400);
    await client.updatePlatformCredential({ query: { credentialId }, body: { orgId: "org-1" } });
    expect(await client.exportMailboxesToPlatform({ body })).toMatchObject({ status: 200 });
    const other = connect(simulator, simulator.world.addTenant("Other Ltd").id);
    expect(await refusalOf(other.removePlatformCredential({ query: { credentialId } }))).toEqual(FORBIDDEN);
  });

  it("by OAuth follow the mailbox's own provider, and tell their end", async () => {
    const scene = openScene({ mailboxes: ADDRESSES });
    const { client, simulator } = scene;
    simulator.world.addMailbox("mary@m-domain.com", { platform: "microsoft" });
    const google = { mailboxId: idOf(scene, "ada"), google: GOOGLE };
    const { actionId } = await client.reExportMailboxOauth({ body: google });
    const misled = { ...google, mailboxId: idOf(scene, "mary") };
    expect(await refusalOf(client.reExportMailboxOauth({ body: misled }))).toEqual(UNPROCESSABLE);
    const microsoft = { microsoftOauthRoute: "https://login.microsoftonline.com/common" };
    await client.reExportMailboxOauth({ body: { mailboxId: idOf(scene, "mary"), microsoft } });
    simulator.clock.advance(HOUR_MS);
    expect(await scene.told()).toMatchObject([
      { event: "mailbox.exported", data: { actionId, email: "ada@own-domain.com" } },
      { event: "mailbox.exported", data: { email: "mary@m-domain.com" } },
    ]);
  });
});
