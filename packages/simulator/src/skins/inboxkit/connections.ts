import type { MockReply } from "@mailfleet/mock";
import { textsOf } from "../../json.js";
import { type Asked, type Row } from "../../skin.js";
import { toIso } from "../../world/time.js";
import type { Domain } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { findDomain, isThere } from "./find.js";
import { objectIdOf, type Operations, UNCONNECTED_MS } from "./settings.js";
import { domainWord } from "./words.js";

/** Domains that are registered elsewhere. */
export const connectionOperations: Operations = {
  getNameserversForDomainConnection: connect,
  checkNameserversPropagation: (asked) => {
    const { world, tenant } = asked;
    const result = textsOf(asked.body["domains"]).flatMap((name) => {
      const domain = world.all("domains", { tenant, name: name.toLowerCase(), origin: "connected" }).at(-1);
      return domain ? [propagationRow(domain)] : [];
    });
    return asked.example("propagated", { result });
  },
};

/** One name that is here already makes a 409 of the whole call, and nothing is connected. */
function connect(asked: Asked): MockReply {
  const { world } = asked;
  const names = [...new Set(textsOf(asked.body["domains"]).map((name) => name.toLowerCase()))];
  const here = names.flatMap((name) => findDomain(asked, name) ?? []);
  if (here.some(({ origin }) => origin !== "connected")) return asked.example("domainNotFound");
  if (here.length > 0) return asked.example("alreadyConnected", { result: here.map(nameserverRow) });
  const added = names.map((name) => addConnected(world, asked.tenant, name, "connecting"));
  for (const { id } of added) world.later(UNCONNECTED_MS, "skin", `unconnected:${id}`);
  return asked.example("created", { result: added.map(nameserverRow) });
}

/** Whoever connects a domain sets its nameservers at once; they answer when it usually is so far. */
export function addConnected(world: World, tenant: string, name: string, state: "connecting" | "active"): Domain {
  const domain = world.add("domains", {
    id: world.newId("domains"),
    tenant,
    name,
    origin: "connected",
    state,
    createdAt: world.now(),
    listedAt: world.now(),
    dns: "pending",
    years: 1,
    autoRenew: false,
    forwardTo: "",
    catchAll: "",
    nameservers: ["ns1.simulated.example", "ns2.simulated.example"],
    tags: [],
    more: {},
  });
  world.later(world.state.habits.dnsMs, "domain.propagate", domain.id);
  return domain;
}

/** Its nameservers were not set in time. */
export function dropUnconnected(world: World, id: string): void {
  const domain = world.find("domains", id);
  if (domain?.state === "connecting")
    world.change("domains", id, { state: "gone", more: { ...domain.more, unconnected: true } });
}

function nameserverRow({ name, nameservers, id }: Domain): Row {
  return { domain: name, nameservers, uid: id };
}

function propagationRow(domain: Domain): Row {
  const { id, name, createdAt, dns } = domain;
  return {
    _id: objectIdOf(id),
    uid: id,
    name,
    status: domainWord(domain),
    createdAt: toIso(createdAt),
    updatedAt: toIso(createdAt),
    propagated: isThere(domain) && dns === "propagated",
  };
}
