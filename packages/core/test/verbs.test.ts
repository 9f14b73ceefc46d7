import { describe, expect, it } from "vitest";
import { testProvider } from "../src/conformance/index.js";
import type { Account } from "./account.js";
import { openAccount as openColdMailReseller } from "./coldmailreseller-account.js";
import { openAccount as openInboxKit } from "./inboxkit-account.js";
import { openAccount as openScaledMail } from "./scaledmail-account.js";

/** Orders, and lists that lie, are tried elsewhere. */
const isOfVerbs = (name: string): boolean => !/^orders|of a list that lies/.test(name);

function testVerbs(name: string, openAccount: () => Promise<Account>): void {
  testProvider(`${name}, with an account that remembers`, {
    describe,
    it: Object.assign((rule: string, run: () => Promise<void>) => isOfVerbs(rule) && it(rule, run), {
      skip: (rule: string, run: () => Promise<void>) => isOfVerbs(rule) && it.skip(rule, run),
    }),
    expect,
    remembers: true,
    create: async () => (await openAccount()).fixture,
  });
}

testVerbs("inboxkit", openInboxKit);
testVerbs("scaledmail", openScaledMail);
testVerbs("coldmailreseller", openColdMailReseller);
