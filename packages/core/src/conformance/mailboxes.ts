import type { Mailbox, MailboxStatus, Platform } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import { parseAddress } from "../kit/names.js";
import { ABSENT_DOMAIN, BAD_NAMES } from "./domains.js";
import { need, type Rule } from "./harness.js";
import { listingRules, lyingListRule } from "./listings.js";
import { codeOf, isAddress, isOneOf, isText, isTime, problemsOf, rawProblems, sourcedShape } from "./validator.js";

const STATUSES: Readonly<Record<MailboxStatus, true>> = {
  pending: true,
  active: true,
  inactive: true,
  suspended: true,
  cancelling: true,
  cancelled: true,
  expired: true,
  failed: true,
  unknown: true,
};

export const PLATFORMS: Readonly<Record<Platform, true>> = {
  google: true,
  microsoft: true,
  azure: true,
  smtp: true,
  unknown: true,
};

export const ABSENT_ADDRESS: string = `ada.lovelace@${ABSENT_DOMAIN}`;
const BAD_ADDRESSES: readonly string[] = [
  "",
  "ada",
  "ada@",
  "@example.com",
  "ada@no dots",
  "ada lovelace@example.com",
  "a..b@example.com",
];

export const mailboxRules: readonly Rule[] = [
  ...listingRules(
    "mailboxes.list",
    ({ provider }, options) => provider.mailboxes.list(options),
    (mailbox) => mailbox.address,
  ),
  lyingListRule("mailboxes.list", ({ provider }) => provider.mailboxes.list()),
  {
    name: "mailboxes.list: mailboxes have the contract's members and words, and no others: no password above all",
    reads: true,
    run: async ({ fixture: { provider, secrets = [] }, expect }) => {
      const mailboxes = await collect(provider.mailboxes.list());
      expect(mailboxes.flatMap((mailbox) => mailboxProblems(provider.id, mailbox))).toEqual([]);
      const shown = JSON.stringify(mailboxes);
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    },
  },
  {
    name: "mailboxes.list: by domain, holds the mailboxes of that domain only",
    reads: true,
    run: async ({ fixture, remembers, expect }) => {
      const { provider } = fixture;
      const { address, domain } = parseAddress(provider.id, need(fixture, "knownAddress"));
      const some = (await collect(provider.mailboxes.list({ domain: domain.toUpperCase() }))).map(
        (mailbox) => mailbox.address,
      );
      expect(some.filter((each) => !each.endsWith(`@${domain}`))).toEqual([]);
      expect(some.includes(address)).toBe(true);
      const all = (await collect(provider.mailboxes.list())).filter((mailbox) => mailbox.domain === domain);
      if (remembers) expect(some).toEqual(all.map((mailbox) => mailbox.address));
      for (const name of BAD_NAMES) {
        const code = await codeOf(() => collect(provider.mailboxes.list({ domain: name })));
        expect({ name, code }).toEqual({ name, code: "invalid-argument" });
      }
    },
  },
  {
    name: "mailboxes.get: agrees with the list, however the address is written",
    reads: true,
    run: async ({ fixture, expect }) => {
      const { provider } = fixture;
      const address = need(fixture, "knownAddress");
      const listed = (await collect(provider.mailboxes.list())).find((mailbox) => mailbox.address === address);
      expect(listed?.address).toBe(address);
      const got = await provider.mailboxes.get(address.toUpperCase());
      expect(got && mailboxProblems(provider.id, got)).toEqual([]);
      expect(got).toEqual(listed);
    },
  },
  {
    name: "mailboxes.get: is undefined for a mailbox that is not there",
    reads: true,
    run: async ({ fixture: { provider }, expect }) => {
      expect(await provider.mailboxes.get(ABSENT_ADDRESS)).toBe(undefined);
    },
  },
  {
    name: "mailboxes: refuse what is not an address",
    reads: true,
    run: async ({ fixture: { provider }, expect }) => {
      for (const address of BAD_ADDRESSES) {
        const got = await codeOf(() => provider.mailboxes.get(address));
        const credentials = await codeOf(() => provider.mailboxes.credentials(address));
        expect({ address, got, credentials }).toEqual({
          address,
          got: "invalid-argument",
          credentials: "invalid-argument",
        });
      }
    },
  },
  {
    name: "mailboxes.credentials: hold a user name and something to log in with",
    reads: true,
    run: async ({ fixture, expect }) => {
      const { provider } = fixture;
      const address = need(fixture, "knownAddress");
      const hidden = await provider.mailboxes.credentials(address);
      expect(hidden.address).toBe(address);
      const printed = `[Credentials of ${address}]`;
      expect([String(hidden), JSON.stringify(hidden)]).toEqual([printed, JSON.stringify(printed)]);
      const credentials = hidden.reveal();
      const maybe = { password: isText, appPassword: isText, totpSecret: isText, hosts: () => undefined };
      expect(problemsOf("credentials", credentials, { always: { username: isText }, maybe })).toEqual([]);
      expect(
        [credentials.password, credentials.appPassword, credentials.totpSecret].some((secret) => secret !== undefined),
      ).toBe(true);
      const { hosts = {} } = credentials;
      expect(problemsOf("hosts", hosts, { always: {}, maybe: { smtp: isText, imap: isText } })).toEqual([]);
    },
  },
  {
    name: "mailboxes.credentials: show no secret to whoever prints, copies or inspects them",
    reads: true,
    run: async ({ fixture, expect }) => {
      const hidden = await fixture.provider.mailboxes.credentials(need(fixture, "knownAddress"));
      const { username, hosts: _, ...secrets } = hidden.reveal();
      // What a console asks an object for.
      const inspect: unknown = Reflect.get(hidden, Symbol.for("nodejs.util.inspect.custom"));
      const inspected: unknown = typeof inspect === "function" ? Reflect.apply(inspect, hidden, []) : inspect;
      expect(inspected).toBe(`[Credentials of ${username}]`);
      // What a copy, a table or a debugger reads.
      const members = Reflect.ownKeys(hidden).map((key): unknown => Reflect.get(hidden, key));
      const shown = members.map((member) => (typeof member === "function" ? "" : JSON.stringify(member))).join(" ");
      const told = Object.entries(secrets).flatMap(([name, secret]) => (shown.includes(secret) ? [name] : []));
      expect(told).toEqual([]);
    },
  },
  {
    name: "mailboxes.credentials: say not-found for a mailbox that is not there",
    reads: true,
    run: async ({ fixture: { provider }, expect }) => {
      expect(await codeOf(() => provider.mailboxes.credentials(ABSENT_ADDRESS))).toBe("not-found");
    },
  },
];

function mailboxProblems(provider: string, mailbox: Mailbox): string[] {
  const { always, maybe } = sourcedShape(provider);
  const label = `mailbox ${mailbox.address}`;
  const { address, domain } = parseAddress(provider, mailbox.address);
  const shape = {
    always: {
      ...always,
      address: isOneOf([address]),
      domain: isOneOf([domain]),
      status: isOneOf(Object.keys(STATUSES)),
    },
    maybe: {
      ...maybe,
      platform: isOneOf(Object.keys(PLATFORMS)),
      rawPlatform: mailbox.platform === "unknown" ? isText : (): string => "stands beside a known platform",
      firstName: isText,
      lastName: isText,
      pictureUrl: isText,
      forwardTo: isAddress,
      createdAt: isTime,
      renewsAt: isTime,
    },
  };
  return [...problemsOf(label, mailbox, shape), ...rawProblems(label, mailbox)];
}
