import { createOrders } from "../orders/index.js";
import { createProvider } from "../kit/provider.js";
import { createMemoryApi } from "./api.js";
import { createBilling } from "./billing.js";
import { createDomains } from "./domains.js";
import { createMailboxes } from "./mailboxes.js";
import { readOptions, type MemoryOptions, type MemoryProvider } from "./options.js";
import { createOrderDriver } from "./orders.js";
import { createSimulation, createVirtualClock } from "./simulate.js";
import { State } from "./state.js";
import { Traffic } from "./traffic.js";

export type { MemoryApi, OrderRow, PageOf } from "./api.js";
export type { CreateMailboxesBody, Effects, OrderReply, RegisterDomainsBody, TakeDomainsBody } from "./effects.js";
export type { CatalogueEntry, MemoryOptions, MemoryOrderOptions, MemoryProvider, PrewarmedOffer } from "./options.js";
export type { DomainRow, LoginRow, MailboxRow, OfferRow, QuoteRow } from "./rows.js";
export type { Fault, ListFault, ReceivedEffect, Simulation, VirtualClock } from "./simulate.js";

/**
 * A whole provider inside this process: the reference implementation of the contract, and a stand-in for a real provider in
 * your tests. It remembers what is ordered, lets it ripen as its clock goes on, and has accidents on demand (`simulate`). No
 * network, no real time, no real money.
 *
 * @throws MailfleetError `invalid-argument` if an option is unknown or cannot be meant.
 */
export function createMemoryProvider(options: MemoryOptions = {}): MemoryProvider {
  const settings = readOptions(options);
  const clock = createVirtualClock(settings.startsAt);
  const state = new State(settings, clock);
  const traffic = new Traffic(clock);
  const native = createMemoryApi(state, traffic);
  const nouns = { domains: createDomains(native), mailboxes: createMailboxes(native), billing: createBilling(native) };
  const orders = createOrders(createOrderDriver(native, nouns, settings, clock));
  return {
    ...createProvider<Omit<MemoryProvider, "simulate">>({
      id: "memory",
      name: "Memory",
      ...(settings.tenant !== undefined && { tenant: settings.tenant }),
      native,
      ...nouns,
      orders,
    }),
    simulate: createSimulation(state, traffic),
  };
}
