import { describe, expect, it } from "vitest";
import { collect } from "../src/kit/listing.js";
import { openDesk, type Row, sent } from "./coldmailreseller-desk.js";
import { failureOf, mock, provider, TENANT } from "./coldmailreseller-fixture.js";
import { mailboxRow } from "./coldmailreseller-rows.js";

const ID = "CREDENTIAL000000000000000001";
const METADATA = { appBaseUrl: "https://bison.example.com", clientId: "c", appName: "EmailBison", workspace: "w" };
const LOGIN = { name: "ours", username: "ada@example.com", password: "synthetic-password" };

describe("connections", () => {
  it("are read from the map of platforms, without a login", async () => {
    const [connection, ...others] = await collect(provider.exports.connections());
    expect(connection).toEqual({
      provider: "coldmailreseller",
      id: ID,
      platform: "EMAILBISON",
      name: "synthetic-workspace",
    });
    expect(others).toEqual([]);
    expect(mock.requests.map(({ query }) => query)).toEqual([{ userId: TENANT }]);
    expect(await provider.exports.connections().snapshot()).toMatchObject({ complete: true });
  });

  it("may be several on a platform, or none at all", async () => {
    const credentials = ["C1", "C2"].map((credentialId) => ({ credentialId, email: "a@b.com", metadata: null }));
    const two = openDesk({ "exports/platform-credentials": () => ({ SMARTLEAD: { connected: true, credentials } }) });
    expect(await collect(two.provider.exports.connections())).toEqual([
      { provider: "coldmailreseller", id: "C1", platform: "SMARTLEAD" },
      { provider: "coldmailreseller", id: "C2", platform: "SMARTLEAD" },
    ]);
    mock.next("getConnectedPlatforms", { example: "none" });
    expect(await collect(provider.exports.connections())).toEqual([]);
  });

  it("are not none where the answer cannot be read", async () => {
    const answers: unknown[] = [{ SMARTLEAD: { connected: true } }, { SMARTLEAD: [] }, []];
    for (const answer of [...answers, { status: 403, message: "Forbidden", data: null }]) {
      const { provider: odd } = openDesk({ "exports/platform-credentials": () => answer });
      expect((await failureOf(collect(odd.exports.connections()))).code).toBe("unexpected-response");
    }
  });
});

describe("connecting an account", () => {
  it("sends its login as documented", async () => {
    expect(await provider.exports.connect({ platform: "smartlead", ...LOGIN })).toEqual({ id: ID });
    // The mock has checked the request, and shows no login.
    expect(sent()).toEqual([
      ["addPlatformCredentials", { userId: TENANT }, { app: "SMARTLEAD", credentials: "[redacted]" }],
    ]);
    const bodies: unknown[] = [];
    const desk = openDesk({ "POST exports/platform-credential": (_query, body) => void bodies.push(body) });
    await desk.provider.exports.connect({ platform: "SMARTLEAD", ...LOGIN });
    const credentials = { email: "ada@example.com", password: "synthetic-password" };
    expect(bodies).toEqual([{ app: "SMARTLEAD", credentials }]);
  });

  it("sends where the tool is, for the one that needs it", async () => {
    await provider.exports.connect({ platform: "EMAILBISON", ...LOGIN, metadata: METADATA });
    expect(sent()[0]?.[2]).toMatchObject({ app: "EMAILBISON", metadata: METADATA });
    const error = await failureOf(provider.exports.connect({ platform: "EmailBison", ...LOGIN }));
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toContain("EMAILBISON needs metadata");
    expect(sent()).toHaveLength(1);
  });

  it.each<[string, Row]>([
    ["no platform", { platform: "" }],
    ["no password", { password: undefined }],
    ["no username", { username: "" }],
    ["an apiKey", { apiKey: "synthetic-key" }],
  ])("is refused with %s, before anything is sent", async (_name, more) => {
    const error = await failureOf(provider.exports.connect({ platform: "SMARTLEAD", ...LOGIN, ...more } as never));
    expect(error.code).toBe("invalid-argument");
    expect(JSON.stringify(error)).not.toMatch(/synthetic/);
    expect(mock.requests).toEqual([]);
  });

  it("shows no password where the login is refused, and no id where none is told", async () => {
    mock.next("addPlatformCredentials", { example: "invalidCredentials" });
    const error = await failureOf(provider.exports.connect({ platform: "SMARTLEAD", ...LOGIN }));
    expect(error).toMatchObject({ code: "rejected", outcome: "not-applied" });
    expect(JSON.stringify(error)).not.toContain("synthetic-password");
    const bare = openDesk({ "POST exports/platform-credential": () => null });
    expect(await bare.provider.exports.connect({ platform: "SMARTLEAD", ...LOGIN })).toEqual({});
  });
});

describe("handing mailboxes over", () => {
  const exportsOf = (...rows: Row[]) => openDesk({ "mailboxes/single": () => rows }).provider.exports;
  const ADA = mailboxRow("ada@example.com");
  const GRACE = mailboxRow("grace@example.com");

  it("sends their ids in the order given, as documented", async () => {
    const results = await exportsOf(ADA, mailboxRow("x@one.com"), GRACE).start(ID, [
      "Grace@example.com",
      "ada@example.com",
    ]);
    expect(results).toEqual([
      { provider: "coldmailreseller", id: "M-grace@example.com", address: "grace@example.com", status: "pending" },
      { provider: "coldmailreseller", id: "M-ada@example.com", address: "ada@example.com", status: "pending" },
    ]);
    const componentMailboxIds = ["M-grace@example.com", "M-ada@example.com"];
    const body = { credentialId: ID, componentMailboxIds };
    expect(sent()).toEqual([["exportMailboxesToPlatform", { userId: TENANT }, body]]);
  });

  it("takes the living one of two rows", async () => {
    const dead = { ...ADA, mailboxId: "M-old", status: "EXPIRED" };
    await exportsOf(ADA, dead).start(ID, ["ada@example.com"]);
    await exportsOf(dead, ADA).start(ID, ["ada@example.com"]);
    for (const [, , body] of sent()) expect(body).toMatchObject({ componentMailboxIds: ["M-ada@example.com"] });
  });

  it.each<[string, Row[]]>([
    ["is not there", [ADA]],
    ["is gone", [ADA, { ...GRACE, status: "EXPIRED" }]],
    ["is another customer's", [ADA, { ...GRACE, userId: "USER000000000000000000000002" }]],
  ])("sends nothing where one %s", async (_name, rows) => {
    const error = await failureOf(exportsOf(...rows).start(ID, ["ada@example.com", "grace@example.com"]));
    expect(error.code).toBe("not-found");
    expect(error.message).toContain("grace@example.com");
    expect(sent()).toEqual([]);
  });

  it("sends nothing where the connection is not there", async () => {
    expect((await failureOf(exportsOf(ADA).start("C-other", ["ada@example.com"]))).code).toBe("not-found");
    expect(sent()).toEqual([]);
  });

  it.each([[[]], [["ada"]], [["ada@example.com", "ADA@example.com"]]])("is refused for %j", async (addresses) => {
    expect((await failureOf(exportsOf(ADA).start(ID, addresses))).code).toBe("invalid-argument");
    expect(mock.requests).toEqual([]);
  });

  it("needs a mailbox whose id is told", async () => {
    const anonymous = exportsOf({ email: "ada@example.com" });
    expect((await failureOf(anonymous.start(ID, ["ada@example.com"]))).code).toBe("unexpected-response");
    expect(sent()).toEqual([]);
  });
});

describe("disconnecting an account", () => {
  it("sends its id, as documented", async () => {
    expect(await provider.exports.disconnect(ID)).toEqual({ changed: true });
    expect(sent()).toEqual([["removePlatformCredential", { userId: TENANT, credentialId: ID }, undefined]]);
  });

  it("is done where it is not there any more", async () => {
    expect(await provider.exports.disconnect("C-other")).toEqual({ changed: false });
    expect(sent()).toEqual([]);
  });

  it("is not done where the connections cannot be read", async () => {
    mock.next("getConnectedPlatforms", { example: "serverError" });
    expect((await failureOf(provider.exports.disconnect(ID))).code).toBe("server-error");
    expect(sent()).toEqual([]);
  });
});
