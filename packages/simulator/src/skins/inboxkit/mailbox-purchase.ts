import type { MockReply } from "@mailfleet/mock";
import { objectsOf, textOf } from "../../json.js";
import type { Asked } from "../../skin.js";
import { createMailbox, type NewMailbox } from "../../world/purchases.js";
import type { Cents, Domain, DomainState, Mailbox, Person, Platform } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { addMailRecords } from "./dns.js";
import { findAddress, findDomain, mailboxesOf } from "./find.js";
import { currentPlan, freeSeats } from "./plan.js";
import { boughtRow } from "./rows.js";
import { MOST_MAILBOXES, type Operations } from "./settings.js";
import { payFromWallet } from "./wallet.js";
import { readPlatform } from "./words.js";

interface Wanted {
  readonly person: Person;
  readonly platform: Platform;
  readonly domainName: string;
}

const TAKES_MAILBOXES: readonly DomainState[] = ["registering", "connecting", "active"];

export const purchaseOperations: Operations = {
  // Nothing is bought if one of them cannot be.
  buyMailboxes: (asked) => {
    const { world, body } = asked;
    const wanted = objectsOf(body["mailboxes"]).map(readWanted);
    const refusal = refusalOf(asked, wanted);
    if (refusal) return refusal;
    const seats = body["use_wallet_balance"] === true ? undefined : textOf(currentPlan(world)?.["uid"]);
    const isPaid =
      seats !== undefined ? freeSeats(world) >= wanted.length : payFromWallet(world, priceOf(world, wanted));
    // What InboxKit answers where the plan has no seat left, no source shows.
    if (!isPaid) return asked.example("insufficientWallet");
    const bought = wanted.flatMap(({ domainName, person, platform }) => {
      const domain = findDomain(asked, domainName);
      const paid =
        seats !== undefined ? { amount: 0, subscription: seats } : { amount: world.state.prices.mailbox[platform] };
      return domain ? [makeMailbox(world, { domain, person, platform, ...paid })] : [];
    });
    return asked.example("scheduled", { mailboxes: bought.map(boughtRow) });
  },
};

/** The first mailbox of a domain decides what runs all of them, and brings its records. */
export function makeMailbox(world: World, wanted: NewMailbox): Mailbox {
  const { domain, platform } = wanted;
  const mailbox = createMailbox(world, wanted);
  const changed = domain.platform === undefined ? world.change("domains", domain.id, { platform }) : domain;
  addMailRecords(world, changed ?? domain);
  return mailbox;
}

function readWanted(each: Readonly<Record<string, unknown>>): Wanted {
  const { profile_picture: pictureUrl } = each;
  const person = {
    localPart: textOf(each["username"]),
    firstName: textOf(each["first_name"]),
    lastName: textOf(each["last_name"]),
    ...(typeof pictureUrl === "string" && { pictureUrl }),
  };
  return { person, platform: readPlatform(each["platform"]), domainName: textOf(each["domain_name"]).toLowerCase() };
}

function priceOf(world: World, wanted: readonly Wanted[]): Cents {
  return wanted.reduce((sum, { platform }) => sum + world.state.prices.mailbox[platform], 0);
}

function refusalOf(asked: Asked, wanted: readonly Wanted[]): MockReply | undefined {
  const seen = new Set<string>();
  for (const { person, domainName } of wanted) {
    const address = `${person.localPart}@${domainName}`;
    if (!takingDomain(asked, domainName))
      return asked.example("mailboxLimitReached", { message: `Domain ${domainName} not found` });
    if (findAddress(asked, address) || seen.has(address))
      return asked.example("mailboxExists", { message: `Mailbox ${address} already exists` });
    seen.add(address);
  }
  const full = wanted.find((each) => isFull(asked, each, wanted));
  return full && refuseFull(asked, full.domainName);
}

function takingDomain(asked: Asked, name: string): Domain | undefined {
  const domain = findDomain(asked, name);
  return domain && TAKES_MAILBOXES.includes(domain.state) ? domain : undefined;
}

/** Sources say it of Google and Microsoft. */
function isFull(asked: Asked, { domainName, platform }: Wanted, wanted: readonly Wanted[]): boolean {
  const more = wanted.filter((each) => each.domainName === domainName).length;
  return ["google", "microsoft"].includes(platform) && countMailboxes(asked, domainName) + more > MOST_MAILBOXES;
}

function refuseFull(asked: Asked, name: string): MockReply {
  const count = countMailboxes(asked, name);
  return asked.example("mailboxLimitReached", {
    message: `A domain can have a maximum ${MOST_MAILBOXES} mailboxes; ${name} currently has ${count} mailbox(es)`,
  });
}

function countMailboxes(asked: Asked, name: string): number {
  const domain = findDomain(asked, name);
  return domain ? mailboxesOf(asked.world, domain).length : 0;
}
