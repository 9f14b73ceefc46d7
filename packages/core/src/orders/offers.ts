import type { DomainCheck, DomainOffer, ReadOptions } from "../contract/index.js";

/** What a provider says about each name that is to be registered, by name. */
export async function readOffers(
  domains: DomainCheck,
  names: readonly string[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, DomainOffer>> {
  return new Map((await domains.check(names, options)).map((offer) => [offer.name, offer]));
}
