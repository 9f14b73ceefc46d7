import { objectOf, objectsOf, textOf } from "../../json.js";
import { type Asked, countOf } from "../../skin.js";
import type { Person, Platform } from "../../world/types.js";
import { type PackageTerms, TERMS } from "./settings.js";
import { isFree, type Source } from "./use.js";
import { ALIASES, PLATFORM_WORDS, PLATFORMS } from "./words.js";

/** A domain that is ordered, with its mailboxes. */
export interface Lot {
  readonly name: string;
  readonly platform: Platform;
  readonly forwardTo: string;
  readonly people: readonly Person[];
  /** How many mailboxes its order has on every domain of this platform. */
  readonly mailboxes: number;
}

type Body = Readonly<Record<string, unknown>>;

/** The domains of `providers`. */
export function readLots(providers: unknown): readonly Lot[] {
  return Object.entries(PLATFORMS).flatMap(([key, platform]) => {
    const own = objectOf(objectOf(providers)[key]);
    const mailboxes = countOf(own["mailboxes_per_domain"], usualCount(platform));
    return objectsOf(own["domains"]).map((domain) => readLot(domain, platform, mailboxes));
  });
}

/** The domains of a package that are not told apart by platform: those on Google come first. */
export function readPackageLots(
  domains: readonly Body[],
  { domains: count, microsoft }: PackageTerms,
  quantity: number,
): readonly Lot[] {
  const google = (count - (microsoft?.domains ?? 0)) * quantity;
  return domains.map((domain, at) => {
    const platform = at < google ? "google" : "microsoft";
    const people = objectsOf(domain["aliases"]);
    return readLot(domain, platform, people.length > 0 ? people.length : usualCount(platform));
  });
}

function usualCount(platform: Platform): number {
  return TERMS[platform].mailboxes[0] ?? 1;
}

function readLot(domain: Body, platform: Platform, mailboxes: number): Lot {
  const picture = textOf(domain["profile_picture"]);
  const people = domain["aliases"] === undefined ? makePeople(domain, mailboxes) : objectsOf(domain["aliases"]);
  return {
    name: textOf(domain["domain"]),
    platform,
    forwardTo: textOf(domain["redirect"]),
    people: people.map((person) => readPerson(person, picture)),
    mailboxes,
  };
}

function readPerson(person: Body, picture: string): Person {
  const pictureUrl = textOf(person["profile_picture"], picture);
  return {
    localPart: textOf(person["alias"]),
    firstName: textOf(person["first_name"]),
    lastName: textOf(person["last_name"]),
    ...(pictureUrl !== "" && { pictureUrl }),
  };
}

function makePeople({ first_name, last_name }: Body, count: number): readonly Body[] {
  const name = { first_name: textOf(first_name), last_name: textOf(last_name) };
  return Array.from({ length: count }, (_, at) => ({ ...name, alias: makeAlias(name.first_name, name.last_name, at) }));
}

/** The nth first part of an address that the provider makes of a name. */
export function makeAlias(firstName: string, lastName: string, at: number): string {
  const [first = "", last = ""] = [firstName, lastName].map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, ""));
  return ALIASES[at % ALIASES.length]?.(first, last) ?? first;
}

/** Why an order cannot be taken. That one cannot be is documented, the words mostly not. */
export function problemOf(
  { world, tenant, body }: Pick<Asked, "world" | "tenant" | "body">,
  lots: readonly Lot[],
  source: Source,
): string | undefined {
  if (textOf(body["tag"]).length > MOST_TAG) return `tag must be at most ${MOST_TAG} characters`;
  if (lots.length === 0) return "providers is required";
  const names = lots.map(({ name }) => name);
  for (const [at, lot] of lots.entries()) {
    const problem = problemOfLot(lot, lots);
    if (problem !== undefined) return problem;
    if (names.indexOf(lot.name) !== at || !isFree(world, tenant, lot.name, source)) {
      return source === "buy" ? `Domain ${lot.name} is not available` : `Domain ${lot.name} is already used`;
    }
  }
  return undefined;
}

const MOST_TAG = 20;

function problemOfLot({ platform, people, mailboxes }: Lot, lots: readonly Lot[]): string | undefined {
  const { orderType } = PLATFORM_WORDS[platform];
  const { mailboxes: counts, mostDomains } = TERMS[platform];
  if (people.length !== mailboxes || !counts.includes(mailboxes))
    return `Required aliases per ${orderType} domain: ${counts.includes(mailboxes) ? mailboxes : counts.join(", ")}`;
  const domains = lots.filter((lot) => lot.platform === platform).length;
  return domains > mostDomains ? `At most ${mostDomains} ${orderType} domains per order` : undefined;
}

/** An order for people, by the platforms of its domains: `2 * ScaledMail - Google`. */
export function describe(lots: readonly Pick<Lot, "platform">[]): string {
  const counts = new Map<string, number>();
  for (const { platform } of lots) {
    const { description } = PLATFORM_WORDS[platform];
    counts.set(description, (counts.get(description) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${count} * ScaledMail - ${word}`).join(", ");
}
