import type { GetAccountDetailsReply, InboxKitClient, Plan as RawPlan } from "@mailfleet/inboxkit";
import type {
  BillingPlan,
  BillingPlans,
  ListOptions,
  Listing,
  Subscription,
  Subscriptions,
  Wallet,
} from "../../contract/index.js";
import { unexpectedResponse } from "../../kit/errors.js";
import { createListing } from "../../kit/listing.js";
import { callOptions } from "../../kit/options.js";
import { type Loose, ReplyReader } from "../../kit/reply-reader.js";
import { readStatus } from "../../kit/status.js";
import { sourced } from "./replies.js";
import { CYCLES, PROVIDER } from "./words.js";

type Billing = Wallet & BillingPlans<Loose> & { readonly subscriptions: Subscriptions<RawPlan> };

/** Wallet and plan are the team's: none of this needs a workspace. */
export function createBilling(client: InboxKitClient): Billing {
  return {
    balance: async (options) => {
      const reply = await client.getWalletDetails({}, callOptions(options));
      const balance = ReplyReader.of(PROVIDER, "getWalletDetails", reply).maybeMoney("credits_remaining", "credits");
      if (balance) return balance;
      // Nothing is not zero: whoever buys by this figure must not be told that the wallet is empty.
      throw unexpectedResponse(PROVIDER, "getWalletDetails", "getWalletDetails: credits_remaining should be an amount");
    },
    plans: async (options) => {
      const reply = await client.getPricingPlans({}, callOptions(options));
      const row = ReplyReader.loose(PROVIDER, "getPricingPlans", reply);
      // No source shows this reply. Its siblings put their payload under its own name, or under `data`.
      return row.rows(Array.isArray(row.value.data) ? "data" : "plans").map(readPlan);
    },
    subscriptions: { list: (options) => listSubscriptions(client, options) },
  };
}

/** Read like the plan of the account, whose fields are documented. */
function readPlan(row: ReplyReader<Loose>): BillingPlan<Loose> {
  const every = readCycle(row.maybeText("cycle"));
  return sourced(
    {
      id: row.maybeText("uid"),
      name: row.text("name"),
      price: row.maybeMoney("pricing", "USD"),
      every: every === "quarter" ? undefined : every,
    },
    row.value,
  );
}

/**
 * The plan of the team, if it has one. Get account details documents its fields; of the reply of Get subscription details nothing
 * is known.
 */
function listSubscriptions(client: InboxKitClient, options: ListOptions = {}): Listing<Subscription<RawPlan>> {
  return createListing(
    {
      first: true,
      readPage: async () => {
        const reply = await client.getAccountDetails({}, callOptions(options));
        const account: ReplyReader<GetAccountDetailsReply> = ReplyReader.of(PROVIDER, "getAccountDetails", reply);
        account.text("uid");
        const plan = account.maybeRow("current_plan");
        return { rows: plan ? [plan] : [] };
      },
      read: readSubscription,
      key: ({ id }) => id,
    },
    options,
  );
}

function readSubscription(row: ReplyReader<RawPlan>): Subscription<RawPlan> {
  return sourced(
    {
      id: row.text("uid"),
      // InboxKit does not say how it stands.
      status: "unknown" as const,
      price: row.maybeMoney("pricing", "USD"),
      every: readCycle(row.maybeText("cycle")),
      startedAt: row.maybeTime("purchased_on"),
      paidUntil: row.maybeTime("renews_on"),
    },
    row.value,
  );
}

function readCycle(word: string | undefined): Subscription["every"] {
  const { status } = readStatus(CYCLES, word?.toLowerCase());
  return status === "unknown" ? undefined : status;
}
