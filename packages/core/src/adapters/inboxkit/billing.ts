import type { InboxKitClient } from "@mailfleet/inboxkit";
import type { Wallet } from "../../contract/index.js";
import { unexpectedResponse } from "../../kit/errors.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";

export function createBilling(client: InboxKitClient): Wallet {
  return {
    balance: async (options) => {
      const reply = await client.getWalletDetails({}, callOptions(options));
      const balance = ReplyReader.of("inboxkit", "getWalletDetails", reply).maybeMoney("credits_remaining", "credits");
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
