import { type Handler, isListed, pageOf, reply } from "../../skin.js";
import { writeMailbox } from "./rows.js";
import { usesOf } from "./use.js";

export const getMailboxesByDomainId: Handler = ({ world, tenant, path, query, example }) => {
  const domain = world.find("domains", path["domain_id"]);
  const [use] = domain ? usesOf(world, [domain]) : [];
  if (!use) return example("domainNotFound");
  if (use.domain.tenant !== tenant) return example("otherOrganization");
  const mailboxes = use.mailboxes.filter((mailbox) => isListed(world, mailbox));
  const { rows, total } = pageOf(world, mailboxes, (mailbox) =>
    writeMailbox(mailbox, use, query["password"] === "true"),
  );
  return reply(200, { total, mailboxes: rows });
};
