import type { Alias, AliasedDomain, CreateCustomOrderRequest } from "@mailfleet/scaledmail";
import type { MailboxesItem } from "../../contract/index.js";
import type { CheckedRequest, DraftStep } from "../../orders/index.js";
import type { ScaledMailOrderOptions } from "./options.js";
import type { Pair } from "./order-items.js";

/** One order is one call: domains and their mailboxes together. */
export function writeStep(
  request: CheckedRequest<ScaledMailOrderOptions>,
  pairs: readonly Pair[],
  tag: string,
): DraftStep {
  const { sequencer, coupon } = request.providerOptions ?? {};
  return {
    id: "order",
    operation: "createCustomOrder",
    effect: "spend",
    request: {
      query: { provider: "buy", ...(coupon !== undefined && { coupon }) },
      body: { tag, providers: writeProviders(pairs), ...(sequencer && { sequencer: { ...sequencer } }) },
    },
    proof: { domains: pairs.map((pair) => pair.register.domain), tag },
    items: request.items.map((_, index) => index),
  };
}

/** Aliases are always written out, so that the addresses are those that were asked for. */
function writeProviders(pairs: readonly Pair[]): CreateCustomOrderRequest["providers"] {
  const of = (platform: MailboxesItem["platform"]): AliasedDomain[] =>
    pairs
      .filter((pair) => pair.mailboxes.platform === platform)
      .map(({ register, mailboxes }) => ({
        domain: register.domain,
        ...(register.forwardTo !== undefined && { redirect: register.forwardTo }),
        aliases: writeAliases(mailboxes),
      }));
  const [google, outlook, smtp] = [of("google"), of("microsoft"), of("smtp")];
  const perDomain = ([2, 3, 4] as const).find((count) => count === google[0]?.aliases.length);
  return {
    ...(google.length > 0 && { google: { domains: google, ...(perDomain && { mailboxes_per_domain: perDomain }) } }),
    ...(outlook.length > 0 && { outlook: { domains: outlook } }),
    ...(smtp.length > 0 && { smtp: { domains: smtp } }),
  };
}

function writeAliases({ people }: MailboxesItem): Alias[] {
  return people.map((person) => ({
    alias: person.localPart,
    first_name: person.firstName,
    last_name: person.lastName,
    ...(person.pictureUrl !== undefined && { profile_picture: person.pictureUrl }),
  }));
}
