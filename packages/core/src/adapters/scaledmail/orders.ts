import type { CreateCustomOrderArgs, ScaledMailClient } from "@mailfleet/scaledmail";
import type { ReadOptions } from "../../contract/index.js";
import type { CheckedRequest, Draft, OrderDriver } from "../../orders/index.js";
import { unknownOption } from "../../shared/capabilities.js";
import { systemClock } from "../../shared/clock.js";
import { invalidArgument } from "../../shared/errors.js";
import { readDomain } from "../../shared/names.js";
import { asWritten, callOptions } from "../../shared/options.js";
import { Row } from "../../shared/rows.js";
import { readInUse, readPurchased } from "./domains.js";
import type { ScaledMailOrderOptions, ScaledMailProvider } from "./options.js";
import { checkOffers, checkRules, itemWarnings, quoteWarnings } from "./order-checks.js";
import { pairItems } from "./order-items.js";
import { writeStep } from "./order-steps.js";
import { findTagged, writeTag } from "./order-tags.js";

const ORDER_OPTIONS = ["coupon", "sequencer"];
const SEQUENCER_OPTIONS = ["provider", "username", "password", "link", "workspace", "tag"];

export function createOrderDriver(
  client: ScaledMailClient,
  nouns: Pick<ScaledMailProvider, "domains" | "mailboxes">,
  { tenant, secrets = {} }: { tenant: string; secrets?: Readonly<Record<string, string>> | undefined },
): OrderDriver<ScaledMailOrderOptions> {
  return {
    provider: "scaledmail",
    tenant,
    operations: ["createCustomOrder"],
    secrets,
    clock: systemClock,
    ...nouns,
    draft: async (request, key, options) => {
      return await draftOrder(client, nouns.domains, request, await writeTag(tenant, key), options);
    },
    send: async (_step, request, options) =>
      await client.createCustomOrder(asWritten<CreateCustomOrderArgs>(request), options),
    // No source shows what this reply holds. The order is found again by its tag.
    readReceipt: () => ({}),
    findTagged: async (tag, options) => await findTagged(client, tag, await readInUse(client, options), options),
    readOrderStatus: async (orderId, _operation, options) => {
      const reply = await client.getOrderDetails({ path: { order_id: orderId } }, callOptions(options));
      return Row.of("scaledmail", "getOrderDetails", reply).maybeText("status");
    },
  };
}

async function draftOrder(
  client: ScaledMailClient,
  domains: Pick<ScaledMailProvider["domains"], "check">,
  request: CheckedRequest<ScaledMailOrderOptions>,
  tag: string,
  options: ReadOptions,
): Promise<Draft> {
  checkOrderOptions(request.providerOptions ?? {});
  const rows = await readInUse(client, options);
  const owned = {
    inUse: new Set(rows.map((row) => readDomain(row.text("domain")))),
    purchased: new Set((await readPurchased(client, options)).keys()),
  };
  const { pairs, blockers } = pairItems(request.items, owned);
  if (await findTagged(client, tag, rows, options)) {
    blockers.push({
      message: `There is an order tagged ${tag} already: this key was placed before. Use a new key for a new purchase.`,
    });
  }
  const names = pairs.map((pair) => pair.register.domain);
  const offers = await domains.check(names, options);
  return {
    steps: pairs.length === 0 ? [] : [writeStep(request, pairs, tag)],
    blockers: [...blockers, ...checkRules(pairs), ...checkOffers(pairs, offers)],
    warnings: [...quoteWarnings(pairs, offers), ...itemWarnings(request.items)],
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
  if (!given.sequencer) return;
  const misspelt = unknownOption(given.sequencer, SEQUENCER_OPTIONS);
  if (misspelt !== undefined) throw refuse(`.sequencer has no ${misspelt}; it knows ${SEQUENCER_OPTIONS.join(", ")}.`);
  const password: unknown = given.sequencer.password;
  if (typeof password !== "object" || password === null || typeof Reflect.get(password, "$secret") !== "string") {
    throw refuse(`.sequencer.password must be { $secret: name }, the name of a value in the provider's secrets.`);
  }
}
