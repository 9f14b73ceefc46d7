import type { InboxKitClient } from "@mailfleet/inboxkit";
import type { Billing } from "../../contract/index.js";
import { unexpectedResponse } from "../../shared/errors.js";
import { callOptions } from "../../shared/options.js";
import { Row } from "../../shared/rows.js";

export function createBilling(client: InboxKitClient): Billing {
  return {
    balance: async (options) => {
      const reply = await client.getWalletDetails({}, callOptions(options));
      const balance = Row.of("inboxkit", "getWalletDetails", reply).maybeMoney("credits_remaining", "credits");
      if (balance) return balance;
      // Nothing is not zero: whoever buys by this figure must not be told that the wallet is empty.
      throw unexpectedResponse(
        "inboxkit",
        "getWalletDetails",
        "getWalletDetails: credits_remaining should be an amount",
      );
    },
  };
}
