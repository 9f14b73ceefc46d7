import type { Money, ReadOptions } from "./common.js";

/** A provider with a wallet that can be read. */
export interface Billing {
  /** What is left in the wallet that orders are paid from. Reads only. The wallet may be shared by every tenant of the account. */
  balance(options?: ReadOptions): Promise<Money>;
}
