import type { MockReply } from "@mailfleet/mock";
import { type JsonObject, textOf, textsOf } from "../../json.js";
import { type Asked, dollars, type Row } from "../../skin.js";
import { toIso } from "../../world/time.js";
import type { Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { addressOf, findMailboxes, isThere } from "./find.js";
import { answerPage } from "./replies.js";
import { type Operations, WARMUP_CENTS } from "./settings.js";
import { onShelf, reshelve, shelve } from "./shelves.js";
import { payFromWallet } from "./wallet.js";
import { mailboxWord, platformWord } from "./words.js";

export const warmupOperations: Operations = {
  addWarmupForMailboxes: addWarmup,
  listWarmupSubscriptions: (asked) => {
    const { world, tenant, body } = asked;
    const { status } = body;
    const items = onShelf(world, "warmups", { tenant }).filter((row) =>
      status === undefined
        ? row["status"] !== "cancelled" || body["include_cancelled"] === true
        : row["status"] === status,
    );
    const rowOf = (row: JsonObject): Row => warmupRow(world, row);
    // Here a list in which nothing was found has a first page.
    const more = items.length === 0 ? { current_page: 1 } : {};
    return answerPage(asked, { example: "page", key: "subscriptions", items, rowOf, more });
  },
  cancelWarmupForMailboxes: (asked) => {
    const uids = textsOf(asked.body["mailbox_uids"]);
    const ended = setStatus(asked, uids, "cancelled");
    const success = ended.map(({ mailbox, id }) => ({
      mailbox_uid: mailbox,
      subscription_uid: id,
      action: "cancelled",
    }));
    const count = uids.filter((uid) => ended.some(({ mailbox }) => mailbox === uid)).length;
    const message = `Processed ${uids.length} mailbox(es): ${count} cancelled, ${uids.length - count} failed`;
    return asked.example("cancelled", { message, results: { success } });
  },
  pauseWarmupForMailboxes: (asked) => {
    setStatus(asked, textsOf(asked.body["mailbox_uids"]), "paused");
    return asked.example("paused");
  },
  getWarmupStats: (asked) => {
    const rows = onShelf(asked.world, "warmups", { tenant: asked.tenant });
    const count = (status: string): number => rows.filter((row) => row["status"] === status).length;
    const activeCount = count("active");
    return asked.example("stats", {
      stats: {
        activeCount,
        pendingCount: count("pending"),
        pausedCount: count("paused"),
        avgHealthScore: null,
        monthlyTotal: dollars((activeCount + count("pending")) * WARMUP_CENTS),
      },
    });
  },
};

/** A mailbox that is warmed up already is taken once more, and paid for twice. */
function addWarmup(asked: Asked): MockReply {
  const { world, body } = asked;
  const uids = textsOf(body["mailbox_uids"]);
  const mailboxes = findMailboxes(asked, uids);
  if (!payFromWallet(world, mailboxes.length * WARMUP_CENTS)) return asked.example("insufficientWallet");
  const added = mailboxes.map((mailbox) => subscribeMailbox(world, mailbox, body["activate_immediately"] === true));
  return asked.example("added", {
    message: `Created ${added.length} warmup subscription(s)`,
    subscriptions: added.map((row) => ({ ...addedRow(world, row), started_at: null })),
    skipped: uids.length - mailboxes.length,
  });
}

function subscribeMailbox(world: World, { id: mailbox, tenant, state }: Mailbox, isForced: boolean): JsonObject {
  const id = world.newId("subscriptions");
  const now = world.now();
  world.receipt({ tenant, kind: "renewal", name: id, amount: WARMUP_CENTS });
  const nextAt = now + world.state.habits.periodMs;
  world.at(nextAt, "skin", `warmup:${id}`);
  const status = isForced || state === "active" ? "active" : "pending";
  return shelve(world, "warmups", { id, tenant, mailbox, status, createdAt: now, nextAt });
}

/** A month is over: it is paid for again, or paused. It ends with its mailbox. */
export function renewWarmup(world: World, id: string): void {
  const [row] = onShelf(world, "warmups", { id });
  const mailbox = world.find("mailboxes", row?.["mailbox"]);
  if (!row || !mailbox || row["status"] === "cancelled" || row["status"] === "paused") return;
  if (!isThere(mailbox)) {
    reshelve(world, "warmups", id, { status: "cancelled" });
  } else if (payFromWallet(world, WARMUP_CENTS)) {
    world.receipt({ tenant: mailbox.tenant, kind: "renewal", name: id, amount: WARMUP_CENTS });
    const nextAt = world.now() + world.state.habits.periodMs;
    reshelve(world, "warmups", id, { status: mailbox.state === "active" ? "active" : textOf(row["status"]), nextAt });
    world.at(nextAt, "skin", `warmup:${id}`);
  } else {
    reshelve(world, "warmups", id, { status: "paused" });
  }
}

/** @returns those that were running. */
function setStatus({ world, tenant }: Asked, uids: readonly string[], status: string): readonly JsonObject[] {
  const running = onShelf(world, "warmups", { tenant }).filter(
    (row) => uids.includes(textOf(row["mailbox"])) && row["status"] !== "cancelled" && row["status"] !== status,
  );
  for (const { id } of running) reshelve(world, "warmups", textOf(id), { status });
  return running;
}

function addedRow(world: World, { id, status, mailbox, createdAt, nextAt }: JsonObject): Row {
  const warmed = world.find("mailboxes", mailbox);
  return {
    uid: id,
    status,
    mailbox_email: warmed ? addressOf(warmed) : "",
    price_per_month: dollars(WARMUP_CENTS),
    started_at: status === "pending" ? null : toIso(Number(createdAt)),
    next_billing_date: status === "cancelled" ? null : toIso(Number(nextAt)),
    createdAt: toIso(Number(createdAt)),
  };
}

function warmupRow(world: World, row: JsonObject): Row {
  const mailbox = world.find("mailboxes", row["mailbox"]);
  return {
    ...addedRow(world, row),
    ...(mailbox && {
      mailbox: {
        uid: mailbox.id,
        username: mailbox.localPart,
        domain_name: mailbox.domainName,
        platform: platformWord(mailbox.platform),
        status: mailboxWord(mailbox),
      },
    }),
    cached_stats: null,
  };
}
