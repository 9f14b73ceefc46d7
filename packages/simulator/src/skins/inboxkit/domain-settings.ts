import type { MockReply } from "@mailfleet/mock";
import { textOf, textsOf } from "../../json.js";
import type { Asked } from "../../skin.js";
import type { Domain } from "../../world/types.js";
import { setDmarc } from "./dns.js";
import { findDomain, findDomains, mailboxesOf } from "./find.js";
import { forwardMailboxes } from "./forwarding.js";
import { refuse } from "./replies.js";
import { objectIdOf, type Operations } from "./settings.js";

export const domainSettingOperations: Operations = {
  setDmarcPolicy: (asked) => {
    const { policy, rua } = asked.body;
    const dmarc = { policy: textOf(policy, "none"), ...(typeof rua === "string" && { rua }) };
    return changeDmarc(asked, "updated", dmarc);
  },
  removeDmarcPolicy: (asked) => changeDmarc(asked, "removed", undefined),
  setDomainForwarding: (asked) => {
    const domains = changeAll(asked, { forwardTo: textOf(asked.body["forwarding_url"]) });
    return asked.example("updated", {
      domains: domains.map(({ id, name }) => ({ _id: objectIdOf(id), name, uid: id })),
    });
  },
  setEmailForwarding: (asked) => forwardMail(asked, "updated", textOf(asked.body["forwarding_email"])),
  removeEmailForwarding: (asked) => forwardMail(asked, "removed", ""),
  setCatchAllEmail: (asked) => {
    changeAll(asked, { catchAll: textOf(asked.body["email"]) });
    return asked.example("updated");
  },
  removeCatchAllEmail: (asked) => {
    changeAll(asked, { catchAll: "" });
    return asked.example("removed");
  },
};

function changeAll(asked: Asked, changes: Partial<Domain>): readonly Domain[] {
  const domains = findDomains(asked, textsOf(asked.body["uids"]));
  for (const { id } of domains) asked.world.change("domains", id, changes);
  return domains;
}

function changeDmarc(asked: Asked, example: string, dmarc: Domain["dmarc"]): MockReply {
  const { world } = asked;
  const domain = findDomain(asked, asked.body["domain"]);
  if (!domain) return refuse("Domain not found");
  setDmarc(world, domain.name, dmarc);
  world.change("domains", domain.id, { dmarc: dmarc ?? { policy: "none" } });
  return asked.example(example);
}

/** The mail of all its mailboxes. */
function forwardMail(asked: Asked, example: string, to: string): MockReply {
  const domains = findDomains(asked, textsOf(asked.body["uids"]));
  forwardMailboxes(
    asked,
    domains.flatMap((domain) => mailboxesOf(asked.world, domain)),
    to,
  );
  return asked.example(example);
}
