import type { MockReply } from "@mailfleet/mock";
import { textOf, textsOf } from "../../json.js";
import { type Asked, isListed, pageOf, type Row } from "../../skin.js";
import type { Domain } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { addConnected } from "./connections.js";
import { findDomain, mailboxesOf } from "./find.js";
import { answerPage } from "./replies.js";
import { MOST_MAILBOXES, type Operations } from "./settings.js";
import { onShelf, shelve } from "./shelves.js";
import { domainWord } from "./words.js";

/** Domains that are connected through a Cloudflare account. Its zones are those that were ever named. */
export const cloudflareOperations: Operations = {
  connectCloudflareDomains: connectZones,
  listCloudflareDomains: (asked) => {
    const { world } = asked;
    const keyword = textOf(asked.query["keyword"]).toLowerCase();
    const items = cloudflareDomains(asked).filter(({ name }) => name.includes(keyword));
    const rowOf = (domain: Domain): Row => cloudflareRow(world, domain);
    return answerPage(asked, { example: "page", key: "domains", items, rowOf });
  },
  listCloudflareZones: (asked) => {
    const { world, tenant } = asked;
    const zones = onShelf(world, "zones", { tenant });
    if (zones.length === 0) return asked.example("credentialsNotFound");
    const connected = cloudflareDomains(asked);
    const { rows } = pageOf(world, zones, ({ id: name }) => {
      const uid = connected.find((domain) => domain.name === name)?.id;
      return { name, already_connected: uid !== undefined, reconnectable: uid === undefined, domain_uid: uid ?? null };
    });
    return asked.example("zones", { zones: rows });
  },
};

function cloudflareDomains({ world, tenant }: Asked): readonly Domain[] {
  return world
    .all("domains", { tenant })
    .filter((domain) => isListed(world, domain) && domain.more["cloudflare"] === true);
}

function cloudflareRow(world: World, domain: Domain): Row {
  const count = mailboxesOf(world, domain).length;
  return {
    uid: domain.id,
    name: domain.name,
    status: domainWord(domain),
    connection_mode: "cloudflare",
    credential_status: "valid",
    assigned_mailboxes: count,
    available_mailboxes: Math.max(0, MOST_MAILBOXES - count),
    nameservers: domain.nameservers,
  };
}

/** Without names: all zones that are known. */
function connectZones(asked: Asked): MockReply {
  const { world, tenant, body } = asked;
  const known = onShelf(world, "zones", { tenant }).map(({ id }) => textOf(id));
  const names = new Set(
    body["connect_all"] === true ? known : textsOf(body["domains"]).map((name) => name.toLowerCase()),
  );
  const skipped = [...names].flatMap((name) => findDomain(asked, name) ?? []);
  const free = [...names].filter((name) => !skipped.some((domain) => domain.name === name));
  const domains = free.map((name) => {
    const { id } = addConnected(world, tenant, name, "active");
    world.change("domains", id, { more: { cloudflare: true } });
    if (!known.includes(name)) shelve(world, "zones", { id: name, tenant });
    return { uid: id, name, status: "active", reconnected: known.includes(name) };
  });
  const reconnected = domains.filter((row) => row.reconnected).length;
  return asked.example("partly", {
    connected_count: domains.length - reconnected,
    reconnected_count: reconnected,
    failed_count: 0,
    skipped_count: skipped.length,
    domains,
    skipped: skipped.map(({ name, id }) => ({ name, reason: "Already connected", domain_uid: id })),
    results: free.map((zone_name) => ({ zone_name, success: true })),
  });
}
