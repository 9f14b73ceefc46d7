import type { MockReply } from "@mailfleet/mock";
import { objectOf, textOf } from "../../json.js";
import type { Asked, Skin } from "../../skin.js";
import { DAY_MS } from "../../world/time.js";
import type { Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { accept, type Jobs, schedule } from "./jobs.js";
import { addressOf, findMailbox } from "./replies.js";
import { SOME_MINUTES_MS, WARMUP_PRICE } from "./settings.js";

export const warmupOperations: Skin<"coldmailreseller">["operations"] = {
  addWarmup: (asked) =>
    onMailbox(asked, (mailbox) => {
      const { world } = asked;
      const status = warmupOf(mailbox);
      if (mailbox.state !== "active" || (status && status !== "STOPPED")) return asked.example("unprocessable");
      const amount = prorate(world, mailbox);
      if (!world.pay(amount)) return asked.example("insufficientWallet");
      world.receipt({ tenant: mailbox.tenant, kind: "mailbox", name: `warmup of ${addressOf(mailbox)}`, amount });
      startWarmup(world, mailbox);
      return accept(asked, "pending");
    }),
  removeWarmup: (asked) =>
    onMailbox(asked, (mailbox) => {
      if (warmupOf(mailbox)) setWarmup(asked.world, mailbox, "STOPPED");
      return accept(asked, "disabled");
    }),
  toggleWarmup: (asked) =>
    onEnrolled(asked, (mailbox, now) => {
      const status = now === "ACTIVE" ? "PAUSED" : "ACTIVE";
      setWarmup(asked.world, mailbox, status);
      return asked.example("paused", {
        ...(status === "ACTIVE" && { message: "Warmup resumed" }),
        data: { status },
        actionId: asked.world.newId("action"),
      });
    }),
  setWarmupStatus: (asked) =>
    onEnrolled(asked, (mailbox) => {
      const status = textOf(asked.body["status"]);
      setWarmup(asked.world, mailbox, status);
      return asked.example("active", {
        ...(status === "PAUSED" && { message: "Warmup paused" }),
        data: { status },
        actionId: asked.world.newId("action"),
      });
    }),
  updateWarmupSettings: (asked) =>
    onMailbox(asked, (mailbox) => {
      const status = warmupOf(mailbox);
      return asked.example(status && status !== "STOPPED" ? "updated" : "unprocessable");
    }),
};

export const warmupJobs: Jobs = {
  warmUp: (world, { target }) => {
    const mailbox = findMailbox(world, target);
    if (!mailbox || warmupOf(mailbox) !== "PENDING") return;
    if (mailbox.state === "working") schedule(world, SOME_MINUTES_MS, "warmUp", { target: mailbox.id });
    else setWarmup(world, mailbox, "ACTIVE");
  },
};

export function warmupOf({ more }: Mailbox): string | undefined {
  const { warmup } = objectOf(more);
  return typeof warmup === "string" ? warmup : undefined;
}

/** Whoever calls has taken the money. It is ACTIVE some minutes later, and not before the mailbox is. */
export function startWarmup(world: World, mailbox: Mailbox): void {
  setWarmup(world, mailbox, "PENDING");
  schedule(world, SOME_MINUTES_MS, "warmUp", { target: mailbox.id });
}

function setWarmup(world: World, { id, more }: Mailbox, warmup: string): void {
  world.change("mailboxes", id, { more: { ...more, warmup } });
}

/** What warmup costs for the days that are left of the paid period, of 30. */
function prorate(world: World, { subscription }: Mailbox): number {
  const end = world.find("subscriptions", subscription)?.periodEnd ?? world.now();
  const days = Math.max(0, Math.ceil((end - world.now()) / DAY_MS));
  return Math.round((WARMUP_PRICE * days) / 30);
}

function onMailbox(asked: Asked, act: (mailbox: Mailbox) => MockReply): MockReply {
  const mailbox = findMailbox(asked.world, asked.query["mailboxId"]);
  return mailbox ? act(mailbox) : asked.example("notFound");
}

/** One whose warmup runs or is paused. */
function onEnrolled(asked: Asked, act: (mailbox: Mailbox, status: string) => MockReply): MockReply {
  return onMailbox(asked, (mailbox) => {
    const status = warmupOf(mailbox);
    return status === "ACTIVE" || status === "PAUSED" ? act(mailbox, status) : asked.example("unprocessable");
  });
}
