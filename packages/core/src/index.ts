export type * from "./contract/index.js";

export { MailfleetError } from "@mailfleet/http";
export type { Disposition, ErrorCode, Outcome } from "@mailfleet/http";
export { signPlan, verifyPlan, waitFor, type WaitOptions } from "./orders/index.js";
export { collect } from "./kit/listing.js";
export { addMoney, formatMoney, parseMoney, sumMoney } from "./kit/money.js";
