import type {
  Alias,
  AliasedDomain,
  BuyPreWarmInboxesArgs,
  CreateCustomOrderArgs,
  CreateCustomOrderRequest,
  PreWarmInbox,
} from "@mailfleet/scaledmail";
import type { MailboxesItem, PrewarmedOffer } from "../../contract/index.js";
import { invalidArgument } from "../../kit/errors.js";
import { type DraftStep, type ItemGroup, shape, type StepRequest } from "../../orders/index.js";
import type { ScaledMailOrderOptions } from "./options.js";
import { PROVIDER } from "./words.js";

const { fields, list, name, only, optional, secret, text, wholeNumber } = shape;

const SEQUENCER = {
  provider: text,
  username: text,
  password: secret,
  link: optional(text),
  workspace: optional(text),
  tag: optional(text),
};
export const OPTIONS: shape.Shape = fields({ coupon: optional(text), sequencer: optional(fields(SEQUENCER)) });

// By these an order is written, and a plan that comes back is read: what is not in them could buy more.
const DOMAIN = fields({
  domain: name,
  redirect: optional(text),
  aliases: list(fields({ alias: name, first_name: text, last_name: text, profile_picture: optional(text) })),
});
const CUSTOM_ORDER = {
  // With any other word ScaledMail registers nothing.
  query: fields({ provider: only("buy"), coupon: optional(text) }),
  body: fields({
    tag: name,
    providers: fields({
      google: optional(fields({ domains: list(DOMAIN), mailboxes_per_domain: optional(wholeNumber(2, 4)) })),
      outlook: optional(fields({ domains: list(DOMAIN) })),
      smtp: optional(fields({ domains: list(DOMAIN) })),
    }),
    sequencer: optional(fields(SEQUENCER)),
  }),
};
const PREWARMED = {
  body: fields({
    tag: name,
    domains: list(fields({ id: name, domain: name, redirect: optional(text) })),
    sequencer: optional(fields({ ...SEQUENCER, link: name })),
  }),
};

/** Every domain and address that a custom order buys. */
export function readOrdered(request: StepRequest): string[] {
  const operation = "createCustomOrder";
  const { body } = shape.readRequest<CreateCustomOrderArgs>(PROVIDER, operation, request, CUSTOM_ORDER);
  const { google, outlook, smtp } = body.providers;
  const perDomain = google?.mailboxes_per_domain;
  const names = [google, outlook, smtp].flatMap((own) =>
    (own?.domains ?? []).flatMap(({ domain, ...each }) => {
      const aliases = "aliases" in each ? (each.aliases ?? []) : [];
      if (own === google && perDomain !== undefined && perDomain !== aliases.length)
        throw strange(operation, `wants ${perDomain} mailboxes on ${domain}, and names ${aliases.length}`);
      return [domain, ...aliases.map(({ alias }) => `${alias}@${domain}`)];
    }),
  );
  if (names.length === 0) throw strange(operation, "buys nothing");
  return names;
}

/** The offers that an order of prewarmed domains takes, by the domain that each is said to be of. */
export function readPrewarmed(request: StepRequest): BuyPreWarmInboxesArgs["body"]["domains"] {
  return shape.readRequest<BuyPreWarmInboxesArgs>(PROVIDER, "buyPreWarmInboxes", request, PREWARMED).body.domains;
}

export function readTag({ body }: StepRequest): string | undefined {
  return typeof body?.["tag"] === "string" ? body["tag"] : undefined;
}

function strange(operation: string, what: string): Error {
  return invalidArgument(PROVIDER, `${operation}: the request ${what}`, operation);
}

/** One order is one call: domains and their mailboxes together. */
export function writeOrder(
  groups: readonly ItemGroup[],
  tag: string,
  { sequencer, coupon }: ScaledMailOrderOptions,
): DraftStep {
  return {
    id: "order",
    operation: "createCustomOrder",
    effect: "spend",
    request: {
      query: { provider: "buy", ...(coupon !== undefined && { coupon }) },
      body: { tag, providers: writeProviders(groups), ...(sequencer && { sequencer: { ...sequencer } }) },
    },
    proof: { domains: groups.map(({ domain }) => domain), tag },
    items: groups.flatMap(({ indexes }) => indexes),
  };
}

/** Aliases are always written out, so that the addresses are those that were asked for. */
function writeProviders(groups: readonly ItemGroup[]): CreateCustomOrderRequest["providers"] {
  const of = (platform: MailboxesItem["platform"]): AliasedDomain[] =>
    groups.flatMap(({ domain, register, mailboxes }) => {
      const forwardTo = register?.item.forwardTo;
      const own = mailboxes.filter(({ item }) => item.platform === platform);
      const redirect = forwardTo === undefined ? {} : { redirect: forwardTo };
      return own.map(({ item }) => ({ domain, ...redirect, aliases: writeAliases(item) }));
    });
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

/** A prewarmed domain, and what it is offered as. */
export interface Choice {
  readonly group: ItemGroup;
  readonly id: string;
  readonly offer: PrewarmedOffer<PreWarmInbox>;
}

export function writePrewarmed(
  choices: readonly Choice[],
  tag: string,
  { sequencer }: ScaledMailOrderOptions,
): DraftStep {
  const domains = choices.map(({ group, id }) => {
    const forwardTo = group.prewarmed?.item.forwardTo;
    return { id, domain: group.domain, ...(forwardTo !== undefined && { redirect: forwardTo }) };
  });
  return {
    id: "prewarmed",
    operation: "buyPreWarmInboxes",
    effect: "spend",
    request: { body: { tag, domains, ...(sequencer && { sequencer: { ...sequencer } }) } },
    proof: { domains: choices.map(({ group }) => group.domain), tag },
    items: choices.flatMap(({ group }) => group.prewarmed?.index ?? []),
  };
}
