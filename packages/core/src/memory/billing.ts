import type { Wallet } from "../contract/index.js";
import { unexpectedResponse } from "../kit/errors.js";
import { callOptions } from "../kit/options.js";
import { ReplyReader } from "../kit/reply-reader.js";
import type { MemoryApi } from "./api.js";

export function createBilling(client: MemoryApi): Wallet {
  return {
    balance: async (options) => {
      const balance = ReplyReader.of("memory", "getBalance", await client.getBalance(callOptions(options))).maybeMoney(
        "balance",
        "USD",
      );
      if (!balance) throw unexpectedResponse("memory", "getBalance", "getBalance: balance is no amount");
      return balance;
    },
  };
}
