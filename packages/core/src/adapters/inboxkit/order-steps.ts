import type { BuyMailboxesRequest, BuyPrewarmedMailboxesRequest, RegisterDomainsRequest } from "@mailfleet/inboxkit";
import type { MailboxesItem, Registrant, RegisterItem, PrewarmedItem } from "../../contract/index.js";
import type { DraftStep } from "../../orders/index.js";
import type { Basket, Entry } from "./order-items.js";

const PLATFORMS: Readonly<Record<MailboxesItem["platform"], BuyMailboxesRequest["mailboxes"][number]["platform"]>> = {
  google: "GOOGLE",
  microsoft: "MICROSOFT",
  azure: "AZURE",
  smtp: "SMTP",
};

/** One call for each kind of item. What may be refused for itself alone comes last, so that it holds nothing else up. */
export function writeSteps({ registers, mailboxes, takes, useSeats }: Basket): DraftStep[] {
  const registrant = registers.find(({ item }) => item.registrant)?.item.registrant;
  return [
    ...(registrant ? [writeRegisterStep(registers, registrant)] : []),
    ...(mailboxes.length > 0 ? [writeMailboxesStep(mailboxes, domainsOf(registers), useSeats)] : []),
    ...(takes.length > 0 ? [writeTakeStep(takes)] : []),
  ];
}

function writeRegisterStep(entries: readonly Entry<RegisterItem>[], registrant: Registrant): DraftStep {
  const forwardTo = entries[0]?.item.forwardTo;
  const body: RegisterDomainsRequest = {
    domains: entries.map(({ item }) => ({ name: item.domain, registration_years: item.years ?? 1 })),
    contact_details: writeContact(registrant),
    use_wallet_balance: true,
    ...(forwardTo !== undefined && { domain_forwarding_url: forwardTo }),
  };
  return {
    id: "register",
    operation: "registerDomains",
    effect: "spend",
    request: { body },
    proof: { domains: domainsOf(entries) },
    items: indexesOf(entries),
  };
}

/** The domains of the workspace were seen when the order was planned; a fresh one has to be listed first. */
function writeMailboxesStep(
  entries: readonly Entry<MailboxesItem>[],
  fresh: readonly string[],
  useSeats: boolean,
): DraftStep {
  const awaited = domainsOf(entries).filter((domain) => fresh.includes(domain));
  const body: BuyMailboxesRequest = {
    mailboxes: entries.flatMap(({ item }) => writeMailboxes(item)),
    use_wallet_balance: !useSeats,
  };
  return {
    id: "mailboxes",
    operation: "buyMailboxes",
    effect: "spend",
    request: { body },
    ...(awaited.length > 0 && { needs: { domains: awaited } }),
    proof: {
      addresses: entries.flatMap(({ item }) => item.people.map((person) => `${person.localPart}@${item.domain}`)),
    },
    items: indexesOf(entries),
  };
}

/** By name, never by `domain_id`: InboxKit takes one of the two, and an id does not show which domain is bought. */
function writeTakeStep(entries: readonly Entry<PrewarmedItem>[]): DraftStep {
  const body: BuyPrewarmedMailboxesRequest = { domains: entries.map(({ item }) => ({ domain_name: item.domain })) };
  return {
    id: "prewarmed",
    operation: "buyPrewarmedMailboxes",
    effect: "spend",
    request: { body },
    proof: { domains: domainsOf(entries) },
    items: indexesOf(entries),
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

function writeMailboxes({ domain, platform, people }: MailboxesItem): BuyMailboxesRequest["mailboxes"] {
  return people.map((person) => ({
    first_name: person.firstName,
    last_name: person.lastName,
    username: person.localPart,
    platform: PLATFORMS[platform],
    domain_name: domain,
    ...(person.pictureUrl !== undefined && { profile_picture: person.pictureUrl }),
  }));
}

function domainsOf(entries: readonly Entry<{ readonly domain: string }>[]): string[] {
  return [...new Set(entries.map(({ item }) => item.domain))];
}

function indexesOf(entries: readonly Entry<unknown>[]): number[] {
  return entries.map(({ index }) => index);
}
