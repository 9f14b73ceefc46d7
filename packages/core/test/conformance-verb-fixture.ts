import type { Fixture } from "../src/conformance/index.js";
import { memberOf } from "../src/conformance/harness.js";
import type { Provider } from "../src/index.js";
import type { Account } from "./account.js";
import { openAccount as openColdMailReseller } from "./coldmailreseller-account.js";
import { openAccount as openInboxKit } from "./inboxkit-account.js";
import { openAccount as openScaledMail } from "./scaledmail-account.js";

const ACCOUNTS = { inboxkit: openInboxKit, scaledmail: openScaledMail, coldmailreseller: openColdMailReseller };

export type Call = (...args: readonly unknown[]) => unknown;

/** One verb of a real adapter that is wrong. */
export interface VerbSabotage {
  readonly verb: string;
  /** Default: the first provider that has the verb. */
  readonly on?: keyof typeof ACCOUNTS;
  change(right: Call, account: Account): Call;
}

/** The provider of an account, with a verb in the place of the right one. */
export async function createVerbFixture({ verb, on, change }: VerbSabotage): Promise<Fixture> {
  const openers = on === undefined ? Object.values(ACCOUNTS) : [ACCOUNTS[on]];
  const accounts = await Promise.all(openers.map((open) => open()));
  const account = accounts.find(({ fixture }) => memberOf(fixture.provider, verb) !== undefined);
  if (!account) throw new Error(`No provider has ${verb}.`);
  const right = memberOf(account.fixture.provider, verb) as Call;
  const provider = replace(account.fixture.provider, verb.split("."), change(right, account)) as Provider;
  return { ...account.fixture, provider };
}

function replace(members: object, [name = "", ...rest]: readonly string[], value: unknown): object {
  const inner = rest.length === 0 ? value : replace(Object(Reflect.get(members, name)), rest, value);
  return { ...members, [name]: inner };
}
