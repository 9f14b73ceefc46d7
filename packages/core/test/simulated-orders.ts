import type { ColdMailResellerOrderOptions } from "../src/adapters/coldmailreseller/index.js";
import type { ScaledMailOrderOptions } from "../src/adapters/scaledmail/index.js";
import type { OrderItem, OrderRequest, Person, Registrant } from "../src/index.js";

/** What is ordered of the simulators, as each provider takes it. */

export const ADA: Person = { localPart: "ada", firstName: "Ada", lastName: "Lovelace" };
export const ALAN: Person = { localPart: "alan", firstName: "Alan", lastName: "Turing" };

export const REGISTRANT: Registrant = {
  firstName: "Ada",
  lastName: "Lovelace",
  email: "registrant@example.com",
  addressLine1: "1 Example Street",
  city: "London",
  state: "London",
  postalCode: "EC1A 1AA",
  country: "GB",
};

export const GOOGLE: NonNullable<ColdMailResellerOrderOptions["google"]> = {
  googleOauthRoute: "https://accounts.google.com/o/oauth2/v2/auth?client_id=0-x",
  clientId: "0-x.apps.googleusercontent.com",
  appName: "Example App",
};

/** The login of a sending tool, its password by name. */
export const SEQUENCER: NonNullable<ScaledMailOrderOptions["sequencer"]> = {
  provider: "Instantly",
  username: "ada@example.com",
  password: { $secret: "instantly" },
  link: "https://app.example.com",
};

/** A new domain with mailboxes on it. */
function pair(domain: string, registrant?: Registrant): OrderItem[] {
  return [
    { kind: "register", domain, ...(registrant && { registrant }) },
    { kind: "mailboxes", domain, platform: "google", people: [ADA, ALAN] },
  ];
}

const OPTIONS = {
  inboxkit: {},
  scaledmail: { providerOptions: { sequencer: SEQUENCER } },
  coldmailreseller: { providerOptions: { google: GOOGLE } },
} as const;

/** New domains, each with two mailboxes. */
export function orderOf(provider: keyof typeof OPTIONS, ...domains: readonly string[]): OrderRequest<unknown> {
  const registrant = provider === "inboxkit" ? REGISTRANT : undefined;
  return { items: domains.flatMap((domain) => pair(domain, registrant)), ...OPTIONS[provider] };
}
