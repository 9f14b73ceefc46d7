import type {
  BuyMailboxesArgs,
  BuyMailboxesRequest,
  BuyPrewarmedMailboxesArgs,
  RegisterDomainsArgs,
  RegisterDomainsRequest,
} from "@mailfleet/inboxkit";
import type { MailboxesItem, Platform, Registrant } from "../../contract/index.js";
import { readPlatform } from "../../kit/status.js";
import { type CheckedRequest, type DraftStep, type ItemGroup, shape, type StepRequest } from "../../orders/index.js";
import { PLATFORMS, PROVIDER } from "./words.js";

const { fields, flag, list, name, only, optional, text, wholeNumber } = shape;

const CONTACT = fields({
  ...Object.fromEntries(
    "first_name last_name email address_line1 city state country postal_code".split(" ").map((field) => [field, text]),
  ),
  phone: optional(text),
  organization: optional(text),
  address_line2: optional(text),
});

// By these an order is written, and a plan that comes back is read: what is not in them could buy more.
const REGISTRATION = fields({
  domains: list(fields({ name, registration_years: wholeNumber(1, 10) })),
  contact_details: CONTACT,
  // Anything else opens a checkout instead of paying from the wallet.
  use_wallet_balance: only(true),
  domain_forwarding_url: optional(text),
});
const MAILBOX = fields({
  first_name: text,
  last_name: text,
  username: name,
  platform: name,
  domain_name: name,
  profile_picture: optional(text),
});
const MAILBOXES = fields({ mailboxes: list(MAILBOX), use_wallet_balance: flag });
/** By name, never by `domain_id`: InboxKit takes one of the two, and an id does not show which domain is bought. */
const PREWARMED = fields({ domains: list(fields({ domain_name: name })) });

export interface Registration {
  readonly name: string;
  readonly years: number;
}

export interface PricedMailbox {
  readonly name: string;
  readonly platform: Platform;
}

export function readRegistrations(request: StepRequest): Registration[] {
  const { body } = shape.readRequest<RegisterDomainsArgs>(PROVIDER, "registerDomains", request, { body: REGISTRATION });
  return body.domains.map((domain) => ({ name: domain.name, years: domain.registration_years }));
}

export function readMailboxes(request: StepRequest): {
  readonly mailboxes: readonly PricedMailbox[];
  readonly fromWallet: boolean;
} {
  const { body } = shape.readRequest<BuyMailboxesArgs>(PROVIDER, "buyMailboxes", request, { body: MAILBOXES });
  const mailboxes = body.mailboxes.map(({ username, domain_name, platform }) => ({
    name: `${username}@${domain_name}`,
    platform: readPlatform(PLATFORMS, platform).platform ?? "unknown",
  }));
  return { mailboxes, fromWallet: body.use_wallet_balance === true };
}

/** The domains; each comes with the mailboxes that it has, so we never ask for some. */
export function readPrewarmed(request: StepRequest): string[] {
  const { body } = shape.readRequest<BuyPrewarmedMailboxesArgs>(PROVIDER, "buyPrewarmedMailboxes", request, {
    body: PREWARMED,
  });
  return body.domains.flatMap((domain) => domain.domain_name ?? []);
}

/** One call for each kind of item. What may be refused for itself alone comes last, so that it holds nothing else up. */
export function writeSteps({ groups }: CheckedRequest, useSeats: boolean): DraftStep[] {
  const registers = groups.filter(({ register }) => register);
  const registrant = registers.find(({ register }) => register?.item.registrant)?.register?.item.registrant;
  const boxes = groups.filter(({ mailboxes }) => mailboxes.length > 0);
  const prewarmed = groups.filter((group) => group.prewarmed);
  return [
    ...(registrant ? [writeRegistration(registers, registrant)] : []),
    ...(boxes.length > 0 ? [writeMailboxes(boxes, useSeats)] : []),
    ...(prewarmed.length > 0 ? [writePrewarmed(prewarmed)] : []),
  ];
}

function writeRegistration(groups: readonly ItemGroup[], registrant: Registrant): DraftStep {
  const forwardTo = groups[0]?.register?.item.forwardTo;
  const body: RegisterDomainsRequest = {
    domains: groups.map(({ domain, register }) => ({ name: domain, registration_years: register?.item.years ?? 1 })),
    contact_details: writeContact(registrant),
    use_wallet_balance: true,
    ...(forwardTo !== undefined && { domain_forwarding_url: forwardTo }),
  };
  return {
    id: "register",
    operation: "registerDomains",
    effect: "spend",
    request: { body },
    proof: { domains: groups.map(({ domain }) => domain) },
    items: groups.flatMap(({ register }) => register?.index ?? []),
  };
}

/** The domains of the workspace were seen when the order was planned; a fresh one has to be listed first. */
function writeMailboxes(groups: readonly ItemGroup[], useSeats: boolean): DraftStep {
  const fresh = groups.filter(({ register }) => register).map(({ domain }) => domain);
  const body: BuyMailboxesRequest = {
    mailboxes: groups.flatMap(({ mailboxes }) => mailboxes.flatMap(({ item }) => writePeople(item))),
    use_wallet_balance: !useSeats,
  };
  return {
    id: "mailboxes",
    operation: "buyMailboxes",
    effect: "spend",
    request: { body },
    ...(fresh.length > 0 && { needs: { domains: fresh } }),
    proof: { addresses: groups.flatMap(({ addresses }) => addresses) },
    items: groups.flatMap(({ mailboxes }) => mailboxes.map(({ index }) => index)),
  };
}

function writePrewarmed(groups: readonly ItemGroup[]): DraftStep {
  const domains = groups.map(({ domain }) => domain);
  return {
    id: "prewarmed",
    operation: "buyPrewarmedMailboxes",
    effect: "spend",
    request: { body: { domains: domains.map((domain_name) => ({ domain_name })) } },
    proof: { domains },
    items: groups.flatMap(({ prewarmed }) => prewarmed?.index ?? []),
  };
}

function writeContact(registrant: Registrant): RegisterDomainsRequest["contact_details"] {
  const { organization, phone, addressLine2 } = registrant;
  return {
    first_name: registrant.firstName,
    last_name: registrant.lastName,
    email: registrant.email,
    address_line1: registrant.addressLine1,
    city: registrant.city,
    state: registrant.state,
    country: registrant.country,
    postal_code: registrant.postalCode,
    ...(phone !== undefined && { phone }),
    ...(organization !== undefined && { organization }),
    ...(addressLine2 !== undefined && { address_line2: addressLine2 }),
  };
}

const WRITTEN = { google: "GOOGLE", microsoft: "MICROSOFT", azure: "AZURE", smtp: "SMTP" } as const;

function writePeople({ domain, platform, people }: MailboxesItem): BuyMailboxesRequest["mailboxes"] {
  return people.map((person) => ({
    first_name: person.firstName,
    last_name: person.lastName,
    username: person.localPart,
    platform: WRITTEN[platform],
    domain_name: domain,
    ...(person.pictureUrl !== undefined && { profile_picture: person.pictureUrl }),
  }));
}
