import type { MockReply } from "@mailfleet/mock";
import { textOf, textsOf } from "../../json.js";
import type { Asked, Skin } from "../../skin.js";
import type { Domain } from "../../world/types.js";
import { accept, type Jobs, schedule } from "./jobs.js";
import { renewSoon } from "./renewals.js";
import { findDomain, isThere, refuseForeign } from "./replies.js";
import { CHANGE_MS } from "./settings.js";

const CLIENT_ID = /^\d+-[\w-]+\.apps\.googleusercontent\.com$/;

export const domainSettingOperations: Skin<"coldmailreseller">["operations"] = {
  addDomainForwarding: (asked) => forward(asked, "forwardTo"),
  addEmailForwarding: (asked) => forward(asked, "catchAll"),
  addGoogleClientIdToDomain: (asked) => {
    const { world, body, tenant } = asked;
    const domains = textsOf(body["domains"]).map((name) => findDomain(world, name));
    if (domains.some((domain) => domain && domain.tenant !== tenant)) return asked.example("forbidden");
    const isGoogle = domains.every((domain) => domain && domain.platform !== "microsoft");
    if (!isGoogle || !CLIENT_ID.test(textOf(body["clientId"]))) return asked.example("unprocessable");
    const client = { clientId: textOf(body["clientId"]), appName: textOf(body["appName"]) };
    for (const domain of domains)
      if (domain) world.change("domains", domain.id, { more: { ...domain.more, google: client } });
    return accept(asked, "accepted");
  },
  enableOrDisableDomainAutoRenew: (asked) => {
    const { world, body } = asked;
    const autoRenew = body["autoRenew"] === true;
    const domains = ownDomains(asked);
    for (const domain of domains) {
      world.change("domains", domain.id, { autoRenew });
      // What renews itself does so in the days of grace as well.
      if (autoRenew && domain.state === "grace") renewSoon(world, domain, world.newId("action"));
    }
    const count = `${domains.length} domain${domains.length === 1 ? "" : "s"}`;
    return asked.example("changed", {
      message: `Auto-renew toggled ${autoRenew ? "on" : "off"} for ${count}.`,
      data: domains.map(({ id, name }) => ({ domainName: name, domainId: id, autoRenew })),
    });
  },
  removeDomains: (asked) => {
    const { world, body } = asked;
    const names = textsOf(body["domains"]);
    const refusal = names.map((name) => refuseForeign(asked, findDomain(world, name))).find(Boolean);
    if (refusal) return refusal;
    const domains = ownDomains(asked);
    if (domains.some(({ id }) => world.all("mailboxes", { domain: id }).some(isThere)))
      return asked.example("mailboxesRemain");
    for (const { id } of domains) {
      world.change("domains", id, { state: "ending" });
      world.later(world.state.habits.cleanUpMs, "domain.clean", id);
    }
    return accept(asked, "accepted");
  },
};

export const domainSettingJobs: Jobs = {
  forward: (world, { target, field, to }) => {
    const changes = field === "catchAll" ? { catchAll: textOf(to) } : { forwardTo: textOf(to) };
    world.change("domains", textOf(target), changes);
  },
};

/** The domains of the body that are the user's: others are passed over in silence. */
function ownDomains({ world, body, tenant }: Asked): readonly Domain[] {
  return [...new Set(textsOf(body["domains"]))].flatMap((name) => {
    const domain = findDomain(world, name);
    return domain?.tenant === tenant ? [domain] : [];
  });
}

function forward(asked: Asked, field: "forwardTo" | "catchAll"): MockReply | undefined {
  const { world, body } = asked;
  const domain = findDomain(world, textOf(body["domain"]));
  const refusal = refuseForeign(asked, domain);
  if (refusal || !domain) return refusal;
  const mailboxes = world.all("mailboxes", { domain: domain.id }).filter(isThere);
  const areActive = mailboxes.length > 0 && mailboxes.every(({ state }) => state === "active");
  if (field === "catchAll" && !areActive) return asked.example("unprocessable");
  schedule(world, CHANGE_MS, "forward", { target: domain.id, field, to: textOf(body["forwardTo"]) });
  return accept(asked, "accepted");
}
