import type { MockReply } from "@mailfleet/mock";
import { objectsOf, textOf } from "../../json.js";
import { type Asked, type Skin } from "../../skin.js";
import type { World } from "../../world/world.js";
import { findDomain, isShown, isThere, listReply, refuseForeign, withData } from "./replies.js";
import { domainRow } from "./rows.js";
import { SERVICE_PROVIDERS } from "./words.js";

export const domainOperations: Skin<"coldmailreseller">["operations"] = {
  getDomainsForUser: (asked) => {
    const { world, query } = asked;
    // A wrong userId gives an empty list, and no 404.
    const tenant = world.tenant(query["userId"])?.id;
    if (tenant === undefined) return asked.example("empty");
    const items = world.all("domains", { tenant }).filter((domain) => isShown(world, domain));
    return listReply(asked, "domains", "domains", { items, rowOf: (domain) => domainRow(world, domain) });
  },
  getDomainDetails: (asked) => {
    const { world, query } = asked;
    const domain = findDomain(world, textOf(query["domain"]));
    const refusal = refuseForeign(asked, domain);
    if (refusal || !domain) return refusal;
    return withData(asked, "domain", {
      ...domainRow(world, domain),
      purchaseType: domain.origin.toUpperCase(),
      protection: true,
      domainForwarding: domain.forwardTo || null,
      emailForwarding: domain.catchAll || null,
    });
  },
  checkIfWorkspaceExists: checkWorkspaces,
};

function checkWorkspaces(asked: Asked): MockReply {
  const { world, body } = asked;
  if (body["domains"] !== undefined) {
    // How a workspace that was found looks among several is in no source: each check that went through succeeded.
    const rows = objectsOf(body["domains"]).map(({ domainName }) => ({ domainName, success: true }));
    return withData(asked, "bulkMixed", rows);
  }
  const domainName = textOf(body["domainName"]);
  return hasWorkspace(world, domainName, body["serviceProvider"])
    ? asked.example("found", { data: { domainName } })
    : asked.example("none");
}

function hasWorkspace(world: World, domainName: string, serviceProvider: unknown): boolean {
  const mailboxes = world.all("mailboxes", { domainName: domainName.toLowerCase() }).filter(isThere);
  return mailboxes.some(
    ({ platform }) => serviceProvider === undefined || SERVICE_PROVIDERS[platform] === serviceProvider,
  );
}
