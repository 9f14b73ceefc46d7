import type { MockReply } from "@mailfleet/mock";
import { textOf, textsOf } from "../../json.js";
import type { Asked, Row } from "../../skin.js";
import type { Connection, Export, Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { addressOf, findMailboxes } from "./find.js";
import { answerPart, refuse } from "./replies.js";
import { isRequest } from "./requests.js";
import { exportRow, sequencerRow } from "./rows.js";
import type { Operations } from "./settings.js";
import { EXPORT_WORDS } from "./words.js";

/** Those that the spec names. */
const PLATFORMS = ["smartlead", "instantly", "sendkit"];

export const exportOperations: Operations = {
  // No source shows this reply. The rows stand under `data`, as those of its siblings do.
  listSequencerPlatforms: (asked) => asked.example("platforms", { data: PLATFORMS.map((platform) => ({ platform })) }),
  listSequencers: (asked) => {
    const wanted = textsOf(asked.body["sequencer_platforms"]);
    const items = sequencersOf(asked).filter(({ platform }) => wanted.length === 0 || wanted.includes(platform));
    return answerPart(asked, { example: "one", items, rowOf: sequencerRow });
  },
  addSequencer: (asked) => {
    const { world, tenant, body } = asked;
    const { id } = world.add("connections", {
      id: world.newId("connections"),
      tenant,
      createdAt: world.now(),
      platform: textOf(body["platform"]),
      name: textOf(body["name"]),
      login: textOf(body["sequencer_login"]),
      state: "active",
      more: {},
    });
    return asked.example("added", { uid: id });
  },
  updateSequencer: (asked) => {
    const sequencer = sequencersOf(asked).find(({ id }) => id === asked.body["uid"]);
    if (!sequencer) return refuse("Sequencer not found");
    const { name, sequencer_login: login } = asked.body;
    asked.world.change("connections", sequencer.id, {
      name: textOf(name, sequencer.name),
      login: textOf(login, sequencer.login),
    });
    return asked.example("updated");
  },
  deleteSequencers: (asked) => {
    const uids = textsOf(asked.body["uids"]);
    for (const { id } of sequencersOf(asked))
      if (uids.includes(id)) asked.world.change("connections", id, { state: "removed" });
    return asked.example("deleted");
  },
  exportMailboxes: startExports,
  getExportMailboxesStatus: (asked) => {
    const { world, tenant, body } = asked;
    const items = world.all("exports", { tenant }).filter((row) => !isRequest(row) && fits(row, body));
    return answerPart(asked, { example: "exports", items, rowOf: (row) => exportRow(world, row) });
  },
};

function sequencersOf({ world, tenant }: Asked): readonly Connection[] {
  return world.all("connections", { tenant, state: "active" });
}

function fits({ id, mailbox, connection, state }: Export, wanted: Asked["body"]): boolean {
  const isOneOf = (list: unknown, value: string): boolean => !Array.isArray(list) || list.includes(value);
  const { sequencer_uid = connection, status = EXPORT_WORDS[state] } = wanted;
  return (
    isOneOf(wanted["mailbox_uids"], mailbox) &&
    isOneOf(wanted["uids"], id) &&
    sequencer_uid === connection &&
    status === EXPORT_WORDS[state]
  );
}

function startExports(asked: Asked): MockReply {
  const { world, body } = asked;
  const sequencer = sequencersOf(asked).find(({ id }) => id === body["sequencer_uid"]);
  if (!sequencer) return refuse("Sequencer not found");
  const mailboxes = findMailboxes(asked, textsOf(body["mailbox_uids"]));
  const created = mailboxes.flatMap((mailbox) => {
    const row = exportTo(world, mailbox, sequencer.id);
    return row ? [createdRow(row, mailbox)] : [];
  });
  return asked.example("created", {
    results: { new_exports_created: created.length, duplicate_exports_skipped: mailboxes.length - created.length },
    exports: { created },
  });
}

function createdRow({ id, mailbox, state }: Export, exported: Mailbox): Row {
  return { uid: id, mailbox_uid: mailbox, mailbox_email: addressOf(exported), status: EXPORT_WORDS[state] };
}

/** @returns `undefined`, and nothing happens, if it is there or on its way already. */
export function exportTo(world: World, { id: mailbox, tenant }: Mailbox, connection: string): Export | undefined {
  if (world.all("exports", { mailbox, connection }).some(({ state }) => state !== "failed")) return undefined;
  const row = world.add("exports", {
    id: world.newId("exports"),
    tenant,
    createdAt: world.now(),
    mailbox,
    connection,
    state: "queued",
    more: {},
  });
  world.later(world.state.habits.exportMs, "skin", `export:${row.id}`);
  return row;
}

/** A mailbox that is still being made is pushed when it is ready. */
export function pushExport(world: World, id: string): void {
  const row = world.find("exports", id);
  if (row?.state !== "queued") return;
  const mailbox = world.find("mailboxes", row.mailbox);
  if (mailbox?.state === "working") {
    world.later(world.state.habits.exportMs, "skin", `export:${id}`);
    return;
  }
  const isReady = mailbox?.state === "active" || mailbox?.state === "ending";
  world.change("exports", id, { state: isReady ? "done" : "failed", more: { ...row.more, finishedAt: world.now() } });
}
