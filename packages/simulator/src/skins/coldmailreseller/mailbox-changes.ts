import type { MockReply } from "@mailfleet/mock";
import { type JsonObject, objectOf, objectsOf, textOf } from "../../json.js";
import { type Asked, reply, type Skin } from "../../skin.js";
import { endSubscription } from "../../world/transitions.js";
import type { Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { accept, type Jobs, schedule } from "./jobs.js";
import { findMailbox, isThere, refuseForeign } from "./replies.js";
import { CHANGE_MS, REMOVABLE_MS } from "./settings.js";

export const mailboxChangeOperations: Skin<"coldmailreseller">["operations"] = {
  updateMailboxDetails: (asked) => {
    const { mailboxData } = asked.body;
    if (Array.isArray(mailboxData)) return updateSeveral(asked, objectsOf(mailboxData));
    const problem = update(asked, objectOf(mailboxData));
    return problem ? asked.example(problem) : accept(asked, "accepted");
  },
  removeMailbox: (asked) => {
    const { world, body } = asked;
    const mailbox = findMailbox(world, body["mailboxId"]);
    const refusal = refuseForeign(asked, mailbox);
    if (refusal || !mailbox) return refusal;
    const subscription = world.find("subscriptions", mailbox.subscription);
    if (subscription && subscription.periodEnd - world.now() < REMOVABLE_MS) return asked.example("tooLate");
    schedule(world, world.state.habits.cleanUpMs, "removeMailbox", { target: mailbox.id });
    return asked.example("accepted");
  },
};

export const mailboxChangeJobs: Jobs = {
  updateMailbox: (world, { target, changes }) => {
    const mailbox = findMailbox(world, target);
    if (mailbox) world.change("mailboxes", mailbox.id, readChanges(objectOf(changes)));
  },
  removeMailbox: (world, { target }) => {
    const mailbox = findMailbox(world, target);
    if (!mailbox) return;
    world.change("mailboxes", mailbox.id, { state: "gone" });
    const subscription = world.find("subscriptions", mailbox.subscription);
    if (!subscription) return;
    const isLast = !world.all("mailboxes", { subscription: subscription.id }).some(isThere);
    // The workspace goes with its last mailbox. Before that, a free seat is paid for until the next renewal.
    if (isLast) endSubscription(world, subscription, "cancelled");
    else schedule(world, subscription.periodEnd - world.now() - 1, "trimSeats", { target: subscription.id });
  },
};

/** @returns the example that refuses it, if it is refused. What is somebody else's counts as not there. */
function update(
  { world, tenant }: Asked,
  sent: Readonly<Record<string, unknown>>,
): "notFound" | "unprocessable" | undefined {
  const mailbox = findMailbox(world, sent["mailboxId"]);
  if (mailbox?.tenant !== tenant) return "notFound";
  const changes = noteChanges(sent);
  if (isTaken(world, mailbox, changes["userName"])) return "unprocessable";
  schedule(world, CHANGE_MS, "updateMailbox", { target: mailbox.id, changes });
  return undefined;
}

/** Several are judged apart, and the reply has no `status`. */
function updateSeveral(asked: Asked, items: readonly Readonly<Record<string, unknown>>[]): MockReply {
  const example = asked.example("bulkMixed");
  const data = items.map((sent) => {
    const problem = update(asked, sent);
    const message = objectOf(problem ? asked.example(problem).body : example.body)["message"];
    return { mailboxId: sent["mailboxId"], success: problem === undefined, message };
  });
  return reply(example.status, { ...objectOf(example.body), data });
}

const FIELDS = ["userName", "firstName", "lastName", "profilePicture"];

/** What is to change, in the provider's words. A picture that is removed becomes an empty one. */
function noteChanges(sent: Readonly<Record<string, unknown>>): JsonObject {
  const given = { ...sent, ...(sent["removeProfilePicture"] === true && { profilePicture: "" }) };
  return Object.fromEntries(
    Object.entries(given).flatMap(([field, text]) => (FIELDS.includes(field) ? [[field, textOf(text)]] : [])),
  );
}

function readChanges({
  userName,
  firstName,
  lastName,
  profilePicture,
}: Readonly<Record<string, unknown>>): Partial<Mailbox> {
  return {
    ...(typeof userName === "string" && { localPart: userName }),
    ...(typeof firstName === "string" && { firstName }),
    ...(typeof lastName === "string" && { lastName }),
    ...(typeof profilePicture === "string" && { pictureUrl: profilePicture }),
  };
}

function isTaken(world: World, { id, domain }: Mailbox, localPart: unknown): boolean {
  return world
    .all("mailboxes", { domain })
    .some((each) => each.id !== id && each.localPart === localPart && isThere(each));
}
