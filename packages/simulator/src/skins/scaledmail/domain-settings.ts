import { type JsonObject, objectOf, objectsOf, textOf } from "../../json.js";
import { type Asked, type Handler, pageOf, reply } from "../../skin.js";
import type { Domain, Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { bringDomain, remakeMailbox } from "./fill.js";
import { makeAlias } from "./lots.js";
import { notFound, refused } from "./refusals.js";
import { findUse, isFree, type Use, usesOf } from "./use.js";

// Each swap files a request that people carry out later. Until then nothing shows it.

type Kind = keyof typeof SWAPS;

export const updateDomainRedirect: Handler = (asked) => {
  const { world, tenant, path, body, example } = asked;
  const use = findUse(world, tenant, path["domain"] ?? "");
  if (!use) return example("domainNotFound");
  const isOpen = world.shelf(SHELF).some(({ kind, domain }) => kind === "redirect" && domain === use.domain.id);
  if (isOpen) return example("alreadyRequested");
  const wish = textOf(body["new_redirect"]);
  const to = wish === "" || /^[a-z][a-z0-9+.-]*:\/\//i.test(wish) ? wish : `https://${wish}`;
  if (to === use.domain.forwardTo) return example("unchanged");
  file(asked, "redirect", use, { to });
  return example("requested");
};

export const updateDomainName: Handler = (asked) => {
  const { world, tenant, path, query, body, example } = asked;
  const use = findUse(world, tenant, path["domain"] ?? "");
  if (!use) return notFound("Domain");
  const to = textOf(body["new_domain"]);
  const source = query["provider"] === "other" ? "other" : "scaledmail";
  if (!isFree(world, tenant, to, source)) return refused(`Domain ${to} is not available`);
  file(asked, "domain", use, { to, source, registrar: textOf(objectOf(body["hosting"])["provider"]) });
  return example("requested");
};

export const swapSenderNames: Handler = (asked) => {
  const { world, tenant, path, query, body, example } = asked;
  const use = findUse(world, tenant, path["domain"] ?? "");
  if (!use) return notFound("Domain");
  const names = objectsOf(body["sender_names"]).map(({ first_name, last_name }) => ({
    firstName: textOf(first_name),
    lastName: textOf(last_name),
  }));
  if (names.length === 0 || names.length > use.mailboxes.length)
    return refused(`sender_names takes 1 to ${use.mailboxes.length} names`);
  file(asked, "names", use, { names, renewsAliases: query["mode"] === "name_and_alias" });
  return example("requested");
};

/** No source shows how a domain comes to be masked at first: here a request for a target makes it so. */
export const swapMaskingTarget: Handler = (asked) => {
  const { world, tenant, path, body, example } = asked;
  const use = findUse(world, tenant, path["domain"] ?? "");
  if (!use) return notFound("Domain");
  file(asked, "mask", use, { to: textOf(body["new_primary_domain"]) });
  return example("requested");
};

export const listMaskedDomains: Handler = ({ world, tenant }) => {
  const masked = usesOf(world, world.all("domains", { tenant })).filter(
    ({ domain }) => domain.more["mask"] !== undefined,
  );
  const { rows } = pageOf(world, masked, ({ domain: { name, more } }) => ({
    domain: name,
    primary_domain: more["mask"],
  }));
  return reply(200, { domains: rows });
};

/** The requests that are open. */
const SHELF = "swaps";

function file({ world }: Asked, kind: Kind, { domain }: Use, wish: JsonObject): void {
  const id = world.newId("event");
  world.shelf(SHELF).push({ ...wish, id, kind, domain: domain.id });
  world.later(world.state.habits.orderMs, "skin", id);
}

/** Somebody carries out a request. Nothing happens to a domain that is not in use any more. */
export function carryOut(world: World, id: string): void {
  const open = world.shelf(SHELF);
  const at = open.findIndex((each) => each["id"] === id);
  const [request] = at < 0 ? [] : open.splice(at, 1);
  const domain = world.find("domains", request?.["domain"]);
  const [use] = domain ? usesOf(world, [domain]) : [];
  if (!request || !use) return;
  const swap = Object.entries(SWAPS).find(([kind]) => kind === request["kind"]);
  swap?.[1](world, use, request);
}

const SWAPS = {
  redirect: (world: World, { domain }: Use, { to }: JsonObject): void =>
    void world.change("domains", domain.id, { forwardTo: textOf(to) }),
  mask: (world: World, { domain }: Use, { to }: JsonObject): void =>
    void world.change("domains", domain.id, { more: { ...domain.more, mask: textOf(to) } }),
  names: renameSenders,
  domain: replaceDomain,
};

/** The names are spread evenly over the mailboxes. */
function renameSenders(world: World, { domain, mailboxes }: Use, { names, renewsAliases }: JsonObject): void {
  const people = objectsOf(names).map(({ firstName, lastName }) => ({
    firstName: textOf(firstName),
    lastName: textOf(lastName),
  }));
  for (const [at, mailbox] of mailboxes.entries()) {
    const name = people[at % people.length];
    if (!name) return;
    const localPart = makeAlias(name.firstName, name.lastName, Math.floor(at / people.length));
    if (renewsAliases === true) remakeMailbox(world, mailbox, domain, { ...name, localPart });
    else world.change("mailboxes", mailbox.id, name);
  }
}

/** The addresses end with the old domain, and their people get new mailboxes on the new one. */
function replaceDomain(world: World, { domain, order, mailboxes }: Use, { to, source, registrar }: JsonObject): void {
  const name = textOf(to);
  const from = source === "other" ? "other" : "scaledmail";
  if (!isFree(world, domain.tenant, name, from)) return;
  const { platform = "google", forwardTo, more } = domain;
  const next = bringDomain(world, {
    name,
    platform,
    forwardTo,
    order,
    source: from,
    package: textOf(more["package"]),
    registrar,
  });
  for (const mailbox of mailboxes) remakeMailbox(world, mailbox, next, personOf(mailbox));
  retire(world, domain);
}

/** It is listed nowhere any more, and nobody else can have it before its term ends. */
function retire(world: World, { id, expiresAt }: Domain): void {
  world.change("domains", id, { state: "ending", autoRenew: false });
  if (expiresAt !== undefined) world.at(expiresAt, "domain.clean", id);
}

function personOf({
  localPart,
  firstName,
  lastName,
  pictureUrl,
}: Mailbox): Pick<Mailbox, "localPart" | "firstName" | "lastName"> {
  return { localPart, firstName, lastName, ...(pictureUrl !== undefined && { pictureUrl }) };
}
