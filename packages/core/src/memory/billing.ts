import type { Billing } from "../contract/index.js";
import { unexpectedResponse } from "../shared/errors.js";
import { callOptions } from "../shared/options.js";
import { Row } from "../shared/rows.js";
import type { MemoryApi } from "./api.js";

export function createBilling(client: MemoryApi): Billing {
  return {
    balance: async (options) => {
      const balance = Row.of("memory", "getBalance", await client.getBalance(callOptions(options))).maybeMoney(
        "balance",
        "USD",
      );
      if (!balance) throw unexpectedResponse("memory", "getBalance", "getBalance: balance is no amount");
      return balance;
    },
  };
}
