// One order whose reply is lost, with any provider. It uses nothing of Node, so that it runs at the edge too.

const people = [
  { localPart: "ada", firstName: "Ada", lastName: "Lovelace" },
  { localPart: "alan", firstName: "Alan", lastName: "Turing" },
];
const registrant = {
  firstName: "Ada",
  lastName: "Lovelace",
  email: "ada@example.com",
  addressLine1: "1 Example Street",
  city: "London",
  state: "London",
  postalCode: "EC1A 1AA",
  country: "GB",
};
const google = {
  googleOauthRoute: "https://accounts.google.com/o/oauth2/v2/auth?client_id=0-example",
  clientId: "0-example.apps.googleusercontent.com",
  appName: "Example",
};
const items = [
  { kind: "register", domain: "acme-mail.com", registrant },
  { kind: "mailboxes", domain: "acme-mail.com", platform: "google", people },
];
/** Providers want different things. The first request that a provider takes is placed. */
const REQUESTS = [{ items }, { items, providerOptions: { google } }];

/** The factory that a module exports: `createInboxKitProvider`, for one. */
export function factoryOf(exported, ending) {
  const name = Object.keys(exported).find((each) => new RegExp(`^create\\w+${ending}$`).test(each));
  if (!name) throw new Error(`There is no create…${ending} among ${Object.keys(exported).join(", ")}.`);
  return exported[name];
}

export function bind(account, tenant) {
  return account.forTenant ? account.forTenant(tenant) : account;
}

/** The first plan without blockers, or nothing. */
export async function planOrder(provider, journal) {
  const key = "stranger-1";
  for (const request of REQUESTS) {
    const plan = await provider.orders.plan(request, { key, journal });
    if (plan.blockers.length === 0) return plan;
  }
  return undefined;
}

/** Places it until it is settled; `advance` lets the provider's time pass. Returns how often that took. */
export async function finish(provider, plan, journal, advance) {
  for (let rounds = 1; rounds <= 200; rounds += 1) {
    const order = await provider.orders.place(plan, { journal });
    if (order.status === "settled") return rounds;
    if (order.status === "failed") throw new Error(`The order failed: ${order.message}`);
    await advance();
  }
  throw new Error("The order did not settle.");
}
