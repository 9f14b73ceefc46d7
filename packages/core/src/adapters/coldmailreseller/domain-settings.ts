import type { ColdMailResellerClient } from "@mailfleet/coldmailreseller";
import type { DomainAutoRenew, Domains } from "../../contract/index.js";
import { unclearEffect } from "../../kit/changes.js";
import { readDomain } from "../../kit/names.js";
import { needDomain, setOnce } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { PROVIDER } from "./words.js";

const OPERATION = "enableOrDisableDomainAutoRenew";

export function createDomainSettings(
  client: ColdMailResellerClient,
  tenant: string,
  domains: Pick<Domains, "get">,
): DomainAutoRenew {
  return {
    setAutoRenew: async (name, autoRenew, options) => {
      const domain = await needDomain(PROVIDER, domains, name, options);
      return await setOnce(domain.autoRenew === autoRenew, async () => {
        const body = { userId: tenant, domains: [domain.name], autoRenew };
        const reply = await client.enableOrDisableDomainAutoRenew({ body }, callOptions(options));
        // It answers 200 and names the domains it changed, which may be fewer than it was given.
        const changed = ReplyReader.of(PROVIDER, OPERATION, reply)
          .maybeRows("data")
          .some(
            (row) => readDomain(row.text("domainName")) === domain.name && row.maybeFlag("autoRenew") === autoRenew,
          );
        if (!changed)
          throw unclearEffect(PROVIDER, OPERATION, `${OPERATION} does not say that it changed ${domain.name}`);
      });
    },
  };
}
