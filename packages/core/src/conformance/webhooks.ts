import { MailfleetError } from "@mailfleet/http";
import type { WebhookDelivery, WebhookEvent, WebhookVerdict } from "../contract/index.js";
import { need, type Rule } from "./harness.js";
import {
  codeOf,
  isAddress,
  isFlag,
  isListOf,
  isName,
  isOneOf,
  isText,
  isTime,
  problemsOf,
  rawProblems,
  type Shape,
} from "./validator.js";

const BYTES = new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28]);

/** What strangers send. */
const JUNK: readonly WebhookDelivery[] = [
  { body: "", headers: {} },
  { body: "{", headers: {} },
  { body: BYTES, headers: {} },
  { body: "null", headers: new Headers({ "content-type": "text/plain" }) },
];

const BODIES: readonly (string | Uint8Array)[] = ["", "{", "null", "[]", '"text"', "12", BYTES];

const RESULT: Shape = { always: { failed: isFlag }, maybe: { problem: isText } };

/** The members that each type of event has and may have, beside those of every event. */
const EVENTS: Readonly<Record<WebhookEvent["type"], Shape>> = {
  mailbox: {
    always: RESULT.always,
    maybe: { ...RESULT.maybe, address: isAddress, domain: isName, id: isText, status: isText, rawStatus: isText },
  },
  domain: {
    always: RESULT.always,
    maybe: { ...RESULT.maybe, domain: isName, id: isText, status: isText, rawStatus: isText },
  },
  dns: { always: {}, maybe: { domain: isName } },
  subscription: {
    always: RESULT.always,
    maybe: { ...RESULT.maybe, id: isText, domain: isName, status: isText, rawStatus: isText, paidUntil: isTime },
  },
  order: {
    always: {
      ...RESULT.always,
      domains: isListOf(isName),
      subscriptions: isListOf(isText),
      addresses: isListOf(isAddress),
    },
    maybe: { ...RESULT.maybe, id: isText },
  },
  export: {
    always: { ...RESULT.always, status: isText },
    maybe: { ...RESULT.maybe, address: isAddress, rawStatus: isText },
  },
  consent: { always: RESULT.always, maybe: { ...RESULT.maybe, id: isText, domain: isName, rawStatus: isText } },
  unrecognized: { always: {} },
};

export const webhookRules: readonly Rule[] = [
  {
    name: "webhooks.verify: knows a genuine delivery, also one that comes as bytes or as plain headers",
    reads: true,
    verbs: ["webhooks.verify"],
    run: async ({ fixture, expect }) => {
      const { genuine } = need(fixture, "webhooks");
      const { body } = genuine;
      const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
      const headers = Object.fromEntries([...headersOf(genuine)].map(([name, value]) => [name.toUpperCase(), value]));
      for (const delivery of [genuine, { ...genuine, body: bytes }, { body, headers }]) {
        const verdict = await fixture.provider.webhooks?.verify(delivery);
        expect(["body", "sender-token"].includes(String(verdict?.proves))).toBe(true);
      }
    },
  },
  {
    name: "webhooks.verify: proves nothing of what a stranger sends, and never throws",
    reads: true,
    verbs: ["webhooks.verify"],
    run: async ({ fixture, expect }) => {
      const { genuine } = need(fixture, "webhooks");
      const verify = async (delivery: WebhookDelivery): Promise<WebhookVerdict | undefined> =>
        await fixture.provider.webhooks?.verify(delivery);
      const names = [...headersOf(genuine).keys()];
      const spoilt = ["", "x", "sha256=", "ä", "0".repeat(100_000)].map((value) => ({
        ...genuine,
        headers: Object.fromEntries(names.map((name) => [name, value])),
      }));
      const twice = Object.fromEntries([...headersOf(genuine)].map(([name, value]) => [name, [value, "other"]]));
      for (const delivery of [...JUNK, ...spoilt, { ...genuine, headers: {} }, { ...genuine, headers: twice }]) {
        const verdict = await verify(delivery);
        expect(verdict?.proves === "nothing" ? isText(verdict.reason) : "proves something").toBe(undefined);
      }
      const { proves } = (await verify(genuine)) ?? {};
      const changed = await verify({ ...genuine, body: `${text(genuine.body)} ` });
      expect(changed?.proves).toBe(proves === "body" ? "nothing" : proves);
    },
  },
  {
    name: "webhooks.parse: says what a delivery says, with the contract's members, and no others",
    reads: true,
    verbs: ["webhooks.parse"],
    run: async ({ fixture, expect }) => {
      const { provider, secrets = [] } = fixture;
      const { genuine, future } = need(fixture, "webhooks");
      const event = provider.webhooks?.parse(genuine.body);
      expect(event && eventProblems(provider.id, event)).toEqual([]);
      expect(event?.type === "unrecognized").toBe(false);
      const shown = JSON.stringify(event);
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
      const [first, again, other] = [genuine.body, genuine.body, future].map(
        (body) => provider.webhooks?.parse(body).dedupeKey,
      );
      expect({ again: first === again, other: first !== other }).toEqual({ again: true, other: true });
    },
  },
  {
    name: "webhooks.parse: calls an event of tomorrow unrecognized, and refuses what is not a JSON object",
    reads: true,
    verbs: ["webhooks.parse"],
    run: async ({ fixture, expect }) => {
      const { provider } = fixture;
      const event = provider.webhooks?.parse(need(fixture, "webhooks").future);
      expect(event?.type).toBe("unrecognized");
      expect(event && eventProblems(provider.id, event)).toEqual([]);
      for (const body of BODIES) {
        const code = await codeOf(() => provider.webhooks?.parse(body));
        expect({ body: text(body), code }).toEqual({ body: text(body), code: "unexpected-response" });
      }
      // It is read as it arrives, within the request: what it throws, it throws at once.
      expect(MailfleetError.isInstance(thrownBy(() => provider.webhooks?.parse("")))).toBe(true);
    },
  },
];

function thrownBy(run: () => unknown): unknown {
  try {
    const result = run();
    // What comes later is not waited for.
    if (result instanceof Promise) result.catch(() => undefined);
    return undefined;
  } catch (error) {
    return error;
  }
}

function headersOf({ headers }: WebhookDelivery): Headers {
  if (headers instanceof Headers) return headers;
  const values = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new Headers(values);
}

function text(body: string | Uint8Array): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}

function eventProblems(provider: string, event: WebhookEvent): string[] {
  if (!Object.hasOwn(EVENTS, event.type)) return [`the event is of no type: ${event.type}`];
  const { always, maybe } = EVENTS[event.type];
  const shape = {
    always: { provider: isOneOf([provider]), type: isText, dedupeKey: isText, rawType: isText, ...always },
    maybe: { tenant: isText, sentAt: isTime, ...maybe },
  };
  return [...problemsOf("event", event, shape), ...rawProblems("event", event)];
}
