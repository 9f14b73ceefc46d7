import type { WebhookDelivery, WebhookVerdict } from "../src/index.js";
import { withRaw } from "../src/kit.js";
import { failure } from "./conformance-sabotage-deeds.js";
import { always, type Change, given, next, wrong } from "./conformance-sabotage-verb-rules.js";
import type { VerbSabotage } from "./conformance-verb-fixture.js";

/** What it gives is not waited for. */
function givingAtOnce(change: (result: unknown) => unknown): Change {
  return (right) =>
    (...args) =>
      change(right(...args));
}

const NOTHING: WebhookVerdict = { proves: "nothing", reason: "x" };
const headersOf = (delivery: unknown): object => Object(Reflect.get(Object(delivery), "headers"));

/** Verifies another delivery than the one that came. */
function verifying(change: (delivery: WebhookDelivery) => object): Change {
  return given((delivery) => [change(delivery as WebhookDelivery)]);
}

/** The same under Cold Mail Reseller, whose signature covers the body. */
function signed(...sabotages: readonly VerbSabotage[]): VerbSabotage[] {
  return sabotages.map((each) => ({ ...each, on: "coldmailreseller" }));
}

export const WEBHOOK_SABOTAGE: Record<string, VerbSabotage[]> = {
  "webhooks.verify: knows a genuine delivery, also one that comes as bytes or as plain headers": wrong(
    "webhooks.verify",
    always(NOTHING),
    (right) => async (delivery) =>
      Object.keys(headersOf(delivery)).some((name) => name !== name.toLowerCase()) ? NOTHING : await right(delivery),
    (right) => async (delivery) =>
      Reflect.get(Object(delivery), "body") instanceof Uint8Array ? NOTHING : await right(delivery),
  ),
  "webhooks.verify: proves nothing of what a stranger sends, and never throws": [
    ...wrong(
      "webhooks.verify",
      always({ proves: "body" }),
      always({ proves: "nothing", reason: "" }),
      (right, { fixture }) =>
        async (delivery) => {
          const verdict = await right(delivery);
          return Object.keys(headersOf(delivery)).length === 0 ? await right(fixture.webhooks?.genuine) : verdict;
        },
      (right) => async (delivery) => {
        if (Reflect.get(Object(delivery), "body") === "") throw failure("rejected");
        return await right(delivery);
      },
      // Of two values it takes the first.
      verifying(({ body, headers }) => ({
        body,
        headers: Object.fromEntries(
          (headers instanceof Headers ? [...headers] : Object.entries(headers)).map(([name, value]) => [
            name,
            Array.isArray(value) ? String(value[0]) : value,
          ]),
        ),
      })),
    ),
    ...signed(
      ...wrong(
        "webhooks.verify",
        // A body is read before it is verified.
        verifying(({ body, headers }) => ({ body: typeof body === "string" ? body.trim() : body, headers })),
      ),
    ),
  ],
  "webhooks.parse: says what a delivery says, with the contract's members, and no others": wrong(
    "webhooks.parse",
    ...[
      { type: "mail" },
      { type: "unrecognized" },
      { provider: "x" },
      { address: "Ada@Known-Domain.com" },
      { dedupeKey: "same" },
      { password: "x" },
      { status: undefined },
      { address: "synthetic-password@known-domain.com" },
    ].map((members) => givingAtOnce((event) => withRaw({ ...Object(event), ...members }, {}))),
    givingAtOnce((event) => ({ ...Object(event), raw: {} })),
    givingAtOnce((event) => withRaw({ ...Object(event), dedupeKey: `${next()}` }, {})),
  ),
  "webhooks.parse: calls an event of tomorrow unrecognized, and refuses what is not a JSON object": wrong(
    "webhooks.parse",
    givingAtOnce((event) => withRaw({ ...Object(event), type: "dns" }, {})),
    givingAtOnce((event) => withRaw({ ...Object(event), news: true }, {})),
    (right) => (body) => right(body === "null" ? "{}" : body),
    (right) => (body) => right(body === "[]" ? "{}" : body),
    (right) => (body) => {
      try {
        return right(body);
      } catch {
        throw failure("rejected");
      }
    },
    // It is read later.
    (right) => (body) => (body === "" ? Promise.resolve().then(() => right(body)) : right(body)),
  ),
};
