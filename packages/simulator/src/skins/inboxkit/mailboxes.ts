import { textOf, textsOf } from "../../json.js";
import { countOf, isListed, pageOf, type Row } from "../../skin.js";
import type { Mailbox } from "../../world/types.js";
import { addressOf, findAddress, findMailboxes } from "./find.js";
import { answerPage, refuse } from "./replies.js";
import { mailboxRow, secretsOf, statusRow } from "./rows.js";
import type { Operations } from "./settings.js";
import { mailboxWord, platformWord } from "./words.js";

/** What a mailbox has to be like, for each filter of the list. */
const FILTERS: Readonly<Record<string, (mailbox: Mailbox, wanted: string) => boolean>> = {
  keyword: (mailbox, wanted) =>
    [addressOf(mailbox), `${mailbox.firstName} ${mailbox.lastName}`.toLowerCase()].some((text) =>
      text.includes(wanted),
    ),
  domain: ({ domainName }, wanted) => domainName === wanted,
  domain_uid: ({ domain }, wanted) => domain === wanted,
  status: (mailbox, wanted) => mailboxWord(mailbox) === wanted,
  platform: ({ platform }, wanted) => platformWord(platform).toLowerCase() === wanted,
};

export const mailboxOperations: Operations = {
  listMailboxes: (asked) => {
    const { world, tenant, body } = asked;
    const filters = Object.entries(FILTERS).filter(([key]) => typeof body[key] === "string");
    const items = world
      .all("mailboxes", { tenant })
      .filter(
        (mailbox) =>
          isListed(world, mailbox) && filters.every(([key, fits]) => fits(mailbox, textOf(body[key]).toLowerCase())),
      );
    const rowOf = (mailbox: Mailbox): Row => mailboxRow(world, mailbox);
    return answerPage(asked, { example: "page", key: "mailboxes", items, rowOf });
  },
  checkMailboxStatus: (asked) => {
    const { world, tenant, body } = asked;
    const uids = textsOf(body["uids"]);
    const domains = textsOf(body["domain_uids"]);
    if (uids.length + domains.length === 0) return asked.example("uidsRequired");
    const wanted = world
      .all("mailboxes", { tenant })
      .filter((each) => isListed(world, each) && (uids.includes(each.id) || domains.includes(each.domain)));
    const page = { page: countOf(body["page"], 1), limit: countOf(body["limit"], Infinity) };
    return asked.example("active", { mailboxes: pageOf(world, wanted, statusRow, page).rows });
  },
  showMailboxCredentials: (asked) => {
    const { uid, email = "" } = asked.query;
    const mailbox = uid === undefined ? findAddress(asked, email) : findMailboxes(asked, [uid])[0];
    if (!mailbox) return asked.example("mailboxNotFound");
    return asked.example("google", secretsOf(mailbox));
  },
  getMailboxDetails: (asked) => {
    const [mailbox] = findMailboxes(asked, [asked.query["uid"]]);
    return mailbox
      ? asked.example("found", { mailbox: mailboxRow(asked.world, mailbox) })
      : refuse("Mailbox not found");
  },
  // No source shows this reply; the flag is called so by Check domain availability.
  checkMailboxAvailability: (asked) =>
    asked.example("answered", { available: findAddress(asked, textOf(asked.query["email"])) === undefined }),
};
