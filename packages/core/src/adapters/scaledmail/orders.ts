import type { ScaledMailClient } from "@mailfleet/scaledmail";
import type { ReadOptions } from "../../contract/index.js";
import type { CheckedRequest, Draft, OrderDriver, Reading } from "../../orders/index.js";
import { unknownOption } from "../../kit/capabilities.js";
import type { Clock } from "../../kit/clock.js";
import { invalidArgument } from "../../kit/errors.js";
import type { ScaledMailOrderOptions, ScaledMailProvider } from "./options.js";
import { createCalls } from "./order-calls.js";
import { checkOffers, checkRules, checkTag, isSold, itemWarnings, quoteWarnings, warnTag } from "./order-checks.js";
import { pairItems } from "./order-items.js";
import { readScope } from "./order-reading.js";
import { writeStep } from "./order-steps.js";
import { findTags, writeTag } from "./order-tags.js";

const ORDER_OPTIONS = ["coupon", "sequencer"];
const SEQUENCER_TEXTS = ["provider", "username", "link", "workspace", "tag"];
const SEQUENCER_OPTIONS = ["provider", "username", "password", "link", "workspace", "tag"];

type Domains = Pick<ScaledMailProvider["domains"], "check">;

export function createOrderDriver(
  client: ScaledMailClient,
  domains: Domains,
  own: {
    readonly tenant: string;
    readonly clock: Clock;
    readonly timeoutMs: number;
    readonly secrets: Readonly<Record<string, string>>;
  },
): OrderDriver<ScaledMailOrderOptions> {
  return {
    provider: "scaledmail",
    ...own,
    calls: createCalls(client),
    draft: async (request, tagKey, before, options) => {
      checkOrderOptions(request.providerOptions ?? {});
      return await draftOrder(client, domains, { request, tag: await writeTag(own.tenant, tagKey), before }, options);
    },
    read: async (scope, options) => await readScope(client, scope, options),
  };
}

interface Wish {
  readonly request: CheckedRequest<ScaledMailOrderOptions>;
  readonly tag: string;
  readonly before: Reading;
}

async function draftOrder(
  client: ScaledMailClient,
  domains: Domains,
  { request, tag, before }: Wish,
  options: ReadOptions,
): Promise<Draft> {
  const { pairs, blockers } = pairItems(request.items, before);
  const rows = before.domains.items.map(({ raw }) => raw);
  const tagged = (await findTags(client, [tag], rows, options)).get(tag);
  const sold = pairs.filter(isSold);
  const names = pairs.map((pair) => pair.register.domain);
  const offers = await domains.check(names, options);
  return {
    steps: sold.length === 0 ? [] : [writeStep(request, sold, tag)],
    blockers: [...blockers, ...checkTag(tag, tagged), ...checkRules(pairs), ...checkOffers(pairs, offers)],
    warnings: [...quoteWarnings(pairs, offers), ...itemWarnings(request.items), ...warnTag(tag, tagged)],
    price: {},
    paidFrom: "card",
  };
}

/** Types alone would let a misspelt coupon be ignored, or a password be written into a plan. */
function checkOrderOptions(given: ScaledMailOrderOptions): void {
  const refuse = (message: string): Error =>
    invalidArgument("scaledmail", `request.providerOptions${message}`, "orders.plan");
  const strange = unknownOption(given, ORDER_OPTIONS);
  if (strange !== undefined) throw refuse(` has no ${strange}; it knows ${ORDER_OPTIONS.join(", ")}.`);
  if (given.coupon !== undefined && typeof given.coupon !== "string") throw refuse(".coupon must be a text.");
  if (given.sequencer === undefined) return;
  if (typeof given.sequencer !== "object" || given.sequencer === null) throw refuse(".sequencer must be an object.");
  checkSequencer(given.sequencer, (message) => refuse(`.sequencer${message}`));
}

function checkSequencer(
  given: NonNullable<ScaledMailOrderOptions["sequencer"]>,
  refuse: (message: string) => Error,
): void {
  const misspelt = unknownOption(given, SEQUENCER_OPTIONS);
  if (misspelt !== undefined) throw refuse(` has no ${misspelt}; it knows ${SEQUENCER_OPTIONS.join(", ")}.`);
  const password: unknown = given.password;
  if (typeof password !== "object" || password === null || typeof Reflect.get(password, "$secret") !== "string")
    throw refuse(".password must be { $secret: name }, the name of a value in the provider's secrets.");
  const wrong = SEQUENCER_TEXTS.find((field) => {
    const value: unknown = Reflect.get(given, field);
    return typeof value !== "string" && (value !== undefined || field === "provider" || field === "username");
  });
  if (wrong !== undefined) throw refuse(`.${wrong} must be a text.`);
}
