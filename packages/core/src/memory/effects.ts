import type { JsonObject, MailboxesItem, Money, ReadOptions } from "../contract/index.js";
import { dollars } from "./rows.js";
import type { NewDomain, State } from "./state.js";
import { failure, type Traffic } from "./traffic.js";

export type RegisterDomainsBody = {
  readonly tag?: string;
  readonly domains: readonly {
    readonly domain: string;
    readonly years: number;
    readonly forward_to?: string;
    readonly auto_renew?: boolean;
    readonly registrant?: JsonObject;
  }[];
};

export type TakeDomainsBody = {
  readonly tag?: string;
  readonly domains: readonly { readonly domain: string; readonly forward_to?: string }[];
};

export type CreateMailboxesBody = {
  readonly tag?: string;
  readonly mailboxes: readonly {
    readonly local_part: string;
    readonly domain: string;
    readonly platform: MailboxesItem["platform"];
    readonly first_name: string;
    readonly last_name: string;
    readonly picture_url?: string;
    readonly auto_renew?: boolean;
  }[];
  readonly sending_tool?: { readonly username: string; readonly password: string };
};

export interface OrderReply {
  readonly order_id: string;
  /** Null where the order is paid for; else somebody has to pay here. */
  readonly checkout_url: string | null;
  /** What was taken from the wallet: dollars, as decimal text. */
  readonly charged: string;
  /** Names that were taken by then. The rest of the order stands. */
  readonly refused: readonly { readonly domain: string; readonly reason: string }[];
}

/** The calls that cost money. Each is carried out at once or not at all, but for names that were taken in the meantime. */
export interface Effects {
  registerDomains(args: { body: RegisterDomainsBody }, options?: ReadOptions): Promise<OrderReply>;
  takeDomains(args: { body: TakeDomainsBody }, options?: ReadOptions): Promise<OrderReply>;
  /** The domains must be there. */
  createMailboxes(args: { body: CreateMailboxesBody }, options?: ReadOptions): Promise<OrderReply>;
}

export function createEffects(state: State, traffic: Traffic): Effects {
  return {
    registerDomains: ({ body }, options) =>
      traffic.effect("registerDomains", body, options, (order, unpaid) => registerDomains(state, order, unpaid)),
    takeDomains: ({ body }, options) =>
      traffic.effect("takeDomains", body, options, (order, unpaid) => takeDomains(state, order, unpaid)),
    createMailboxes: ({ body }, options) =>
      traffic.effect("createMailboxes", body, options, (order, unpaid) => createMailboxes(state, order, unpaid)),
  };
}

function registerDomains(state: State, { tag, domains }: RegisterDomainsBody, unpaid: boolean): OrderReply {
  const { prices } = state.settings;
  const [free, refused] = sortOut(domains, (name) => isFree(state, name), "is taken");
  const cost = free.reduce((sum, { domain, years }) => {
    const { price = prices.registration, renewalPrice = prices.renewal } = state.quote(domain);
    return sum + price.minor + (years - 1) * renewalPrice.minor;
  }, 0);
  charge(state, "registerDomains", cost, unpaid);
  reserve(state, free, unpaid);
  return accept(state, tag, cost, unpaid, refused, () => state.payDomains(free.map((each) => each.domain)));
}

function takeDomains(state: State, { tag, domains }: TakeDomainsBody, unpaid: boolean): OrderReply {
  const isOffered = (name: string): boolean => state.settings.offers.has(name) && isFree(state, name);
  const [free, refused] = sortOut(domains, isOffered, "is not on offer");
  const cost = free.reduce((sum, { domain }) => sum + (state.settings.offers.get(domain)?.price.minor ?? 0), 0);
  charge(state, "takeDomains", cost, unpaid);
  reserve(state, free, unpaid);
  const handOver = (): void => {
    for (const { domain } of free) {
      const { platform = "google", people = [] } = state.settings.offers.get(domain) ?? {};
      for (const person of people) state.addMailbox({ ...person, domain, platform });
    }
  };
  if (!unpaid) handOver();
  return accept(state, tag, cost, unpaid, refused, () => {
    state.payDomains(free.map((each) => each.domain));
    handOver();
  });
}

function createMailboxes(state: State, { tag, mailboxes }: CreateMailboxesBody, unpaid: boolean): OrderReply {
  for (const { local_part, domain } of mailboxes) {
    const kept =
      state.domains.get(domain) ??
      state.strays.find((row) => "name" in row && row.name === domain && row.word === "LIVE");
    if (!kept || !("liveAt" in kept) || kept.liveAt === undefined || kept.listedAt > state.now()) {
      throw failure("rejected", "createMailboxes", `${domain} is not registered.`, "not-applied", 422);
    }
    if (state.mailboxes.has(`${local_part}@${domain}`)) {
      throw failure("conflict", "createMailboxes", `${local_part}@${domain} is there already.`, "not-applied", 409);
    }
  }
  const cost = mailboxes.length * state.settings.prices.mailbox.minor;
  charge(state, "createMailboxes", cost, unpaid);
  const create = (): void => {
    for (const each of mailboxes) {
      state.addMailbox({
        localPart: each.local_part,
        domain: each.domain,
        platform: each.platform,
        firstName: each.first_name,
        lastName: each.last_name,
        autoRenew: each.auto_renew,
      });
    }
  };
  if (!unpaid) create();
  return accept(state, tag, cost, unpaid, [], create);
}

function isFree(state: State, name: string): boolean {
  return state.quote(name).available === true;
}

/** Those that can be had, and those that cannot. */
function sortOut<Item extends { readonly domain: string }>(
  items: readonly Item[],
  canBeHad: (name: string) => boolean,
  reason: string,
): [Item[], OrderReply["refused"]] {
  const refused = items.filter((item) => !canBeHad(item.domain)).map(({ domain }) => ({ domain, reason }));
  return [items.filter((item) => canBeHad(item.domain)), refused];
}

function reserve(
  state: State,
  domains: RegisterDomainsBody["domains"] | TakeDomainsBody["domains"],
  unpaid: boolean,
): void {
  for (const each of domains) {
    const domain: NewDomain = { name: each.domain, forwardTo: each.forward_to, unpaid };
    state.addDomain("years" in each ? { ...domain, years: each.years, autoRenew: each.auto_renew } : domain);
  }
}

/** An order that is to be paid at a checkout does not touch the wallet. */
function charge(state: State, operation: string, cost: number, unpaid: boolean): void {
  if (unpaid) return;
  if (cost > state.balance) {
    const short: Money = { unit: "USD", minor: cost - state.balance };
    throw failure("insufficient-funds", operation, `The wallet is ${dollars(short)} USD short.`, "not-applied", 402);
  }
  state.balance -= cost;
}

function accept(
  state: State,
  tag: string | undefined,
  cost: number,
  unpaid: boolean,
  refused: OrderReply["refused"],
  onPaid: () => void,
): OrderReply {
  const { id } = state.addOrder(tag, !unpaid, onPaid);
  return {
    order_id: id,
    checkout_url: unpaid ? `https://pay.example.com/${id}` : null,
    charged: dollars({ minor: unpaid ? 0 : cost }),
    refused,
  };
}
