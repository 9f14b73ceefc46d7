import type { MockReply } from "@mailfleet/mock";
import { type JsonObject, objectOf, textOf, textsOf } from "../../json.js";
import { type Asked, type Skin } from "../../skin.js";
import type { Connection, Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { accept } from "./jobs.js";
import { findMailbox, refuseForeign, withData } from "./replies.js";
import { loginRow } from "./rows.js";
import { NEEDS_METADATA, NEEDS_WORKSPACE } from "./words.js";

/** A login that the sending tool would refuse. */
const WRONG_PASSWORD = "wrong-password";
const METADATA = ["appBaseUrl", "clientId", "appName", "workspace"];

export const exportOperations: Skin<"coldmailreseller">["operations"] = {
  addPlatformCredentials: (asked) => {
    const { world, body, tenant } = asked;
    const platform = textOf(body["app"]);
    const { email, password } = objectOf(body["credentials"]);
    if (platform === NEEDS_METADATA && body["metadata"] === undefined) return asked.example("badRequest");
    if (textOf(password) === "" || password === WRONG_PASSWORD) return asked.example("invalidCredentials");
    // Each call stores one more.
    const id = world.newId("connections");
    const metadata = metadataIn(body["metadata"]);
    const kept = { id, tenant, createdAt: world.now(), platform, login: textOf(email), state: "active" as const };
    const more = Object.keys(metadata).length > 0 ? { metadata } : {};
    world.add("connections", { ...kept, name: textOf(metadata["workspace"]), more });
    return asked.example("added", { data: { credentialId: id } });
  },
  getConnectedPlatforms: (asked) => withData(asked, "platforms", platformsOf(asked.world, asked.tenant)),
  updatePlatformCredential: (asked) =>
    onLogin(asked, asked.query["credentialId"], ({ id, login, more }) => {
      const { credentials, metadata, orgId } = asked.body;
      if (objectOf(credentials)["password"] === WRONG_PASSWORD) return asked.example("badRequest");
      asked.world.change("connections", id, {
        login: textOf(objectOf(credentials)["email"], login),
        more: {
          ...more,
          ...(metadata !== undefined && { metadata: metadataIn(metadata) }),
          ...(typeof orgId === "string" && { orgId }),
        },
      });
      return asked.example("updated");
    }),
  removePlatformCredential: (asked) =>
    onLogin(asked, asked.query["credentialId"], ({ id }) => {
      asked.world.change("connections", id, { state: "removed" });
      return asked.example("removed");
    }),
  exportMailboxesToPlatform: (asked) =>
    onLogin(asked, asked.body["credentialId"], ({ id, platform, more }) => {
      const { world, body } = asked;
      const ids = textsOf(body["componentMailboxIds"] ?? body["mailboxIds"]);
      const mailboxes = ids.map((mailbox) => findMailbox(world, mailbox));
      const refusal = mailboxes.map((mailbox) => refuseForeign(asked, mailbox)).find(Boolean);
      if (refusal) return refusal;
      const isChosen = platform !== NEEDS_WORKSPACE || more["orgId"] !== undefined;
      if (!isChosen || ids.length === 0) return asked.example("badRequest");
      for (const mailbox of mailboxes) if (mailbox) startExport(world, mailbox, id, {});
      return asked.example("queued");
    }),
  reExportMailboxOauth: (asked) => {
    const { world, body } = asked;
    const mailbox = findMailbox(world, body["mailboxId"]);
    const refusal = refuseForeign(asked, mailbox);
    if (refusal || !mailbox) return refusal;
    // The mailbox's own provider decides, and the body cannot override it.
    const needed = mailbox.platform === "google" ? "google" : "microsoft";
    if (body[needed] === undefined || mailbox.state !== "active") return asked.example("unprocessable");
    const actionId = world.newId("action");
    startExport(world, mailbox, "", { actionId });
    return accept(asked, "queued", actionId);
  },
};

function startExport(world: World, mailbox: Mailbox, connection: string, more: JsonObject): void {
  const id = world.newId("exports");
  const { tenant } = mailbox;
  world.add("exports", { id, tenant, createdAt: world.now(), mailbox: mailbox.id, connection, state: "queued", more });
  world.later(world.state.habits.exportMs, "export.finish", id);
}

/** By platform. One whose logins were all removed stays, and is not connected. */
function platformsOf(world: World, tenant: string): Readonly<Record<string, object>> {
  const all = world.all("connections", { tenant });
  const apps = [...new Set(all.map(({ platform }) => platform))];
  return Object.fromEntries(
    apps.map((app) => {
      const logins = all.filter(({ platform, state }) => platform === app && state === "active");
      return [app, { connected: logins.length > 0, credentials: logins.map(loginRow) }];
    }),
  );
}

function onLogin(asked: Asked, id: unknown, act: (connection: Connection) => MockReply): MockReply | undefined {
  const found = asked.world.find("connections", id);
  const connection = found?.state === "active" ? found : undefined;
  return refuseForeign(asked, connection) ?? (connection && act(connection));
}

function metadataIn(value: unknown): JsonObject {
  const given = objectOf(value);
  return Object.fromEntries(METADATA.flatMap((name) => (typeof given[name] === "string" ? [[name, given[name]]] : [])));
}
