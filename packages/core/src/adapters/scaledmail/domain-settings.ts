import type { ScaledMailClient } from "@mailfleet/scaledmail";
import type { Domain, DomainForwarding, DomainReplacement, Domains, ReadOptions } from "../../contract/index.js";
import { conflict, invalidArgument, notFound } from "../../kit/errors.js";
import { parseListedDomain } from "../../kit/names.js";
import { needDomain, setOnce } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { isSameWebAddress, parseWebAddress } from "../../kit/web-address.js";
import { isUnused, nameOf, type RawDomain, readPurchased } from "./domains.js";
import { PROVIDER } from "./words.js";

/** Both file a request that people at ScaledMail carry out later, and that nothing shows until then. */
export function createDomainSettings(
  client: ScaledMailClient,
  domains: Domains<RawDomain>,
): DomainForwarding & DomainReplacement {
  return {
    setForwarding: async (name, url, options) => {
      const target = url === null ? "" : parseWebAddress(PROVIDER, url);
      const domain = await needDomainInUse(domains, name, "domains.setForwarding", options);
      return await setOnce(leadsTo(domain, target), () =>
        client.updateDomainRedirect(
          { path: { domain: domain.raw.domain }, body: { new_redirect: target } },
          callOptions(options),
        ),
      );
    },
    replace: async (name, by, options = {}) => {
      const next = parseListedDomain(PROVIDER, by);
      if (next === parseListedDomain(PROVIDER, name))
        throw invalidArgument(PROVIDER, `${next} cannot take its own place.`, "domains.replace");
      const domain = await needDomainInUse(domains, name, "domains.replace", options);
      const new_domain = await needUnused(client, domains, next, options);
      // With any other provider ScaledMail asks for the login at the registrar, which has no place here.
      const query = { provider: "scaledmail" } as const;
      const args = { path: { domain: domain.raw.domain }, query, body: { new_domain } };
      return await setOnce(false, () => client.updateDomainName(args, callOptions(options)));
    },
  };
}

/** A row may lack the field: then it does not show that there is no redirect. */
function leadsTo({ forwardTo, raw }: Domain<RawDomain>, target: string): boolean {
  if (forwardTo === undefined) return target === "" && Object.hasOwn(raw, "redirect");
  return isSameWebAddress(forwardTo, target);
}

async function needDomainInUse(
  domains: Domains<RawDomain>,
  name: string,
  verb: string,
  options?: ReadOptions,
): Promise<Domain<RawDomain>> {
  const domain = await needDomain(PROVIDER, domains, name, options);
  if (!isUnused(domain)) return domain;
  throw conflict(PROVIDER, `${domain.name} carries no mailboxes: ScaledMail changes only domains in use.`, verb);
}

/**
 * The name of an unused domain, as ScaledMail spells it. What it calls free itself decides: a registration that is missing among the
 * domains in use may be taken up already.
 */
async function needUnused(
  client: ScaledMailClient,
  domains: Domains<RawDomain>,
  name: string,
  options: ReadOptions,
): Promise<string> {
  const listed = await domains.get(name, options);
  if (!listed)
    throw notFound(PROVIDER, `${name} was not bought through ScaledMail in this organization.`, "domains.replace");
  const free = await readPurchased(client, options, true);
  if (isUnused(listed) && free.rows.some((open) => nameOf(open()) === name)) return listed.raw.domain;
  throw conflict(PROVIDER, `${name} is in use already.`, "domains.replace");
}
