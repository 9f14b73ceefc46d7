export type * from "./contract/index.js";

export { MailfleetError } from "@mailfleet/http";
export type { Disposition, ErrorCode, Outcome } from "@mailfleet/http";
export { createBudgets, withBudget } from "./budgets.js";
export {
  mailboxesToCsv,
  type CsvColumn,
  type CsvOptions,
  type CsvRow,
  type LoginField,
  type MailboxField,
} from "./csv.js";
export {
  createFleet,
  type Fleet,
  type FleetFailure,
  type FleetGap,
  type FleetItem,
  type FleetOptions,
  type FleetProvider,
  type FleetResult,
  type FleetSource,
} from "./fleet.js";
export { followExports, type FollowOptions } from "./follow.js";
export {
  advance,
  type Advance,
  type AdvanceOptions,
  signPlan,
  verifyPlan,
  waitFor,
  type WaitOptions,
} from "./orders/index.js";
export { collect } from "./kit/listing.js";
export { addMoney, formatMoney, parseMoney, sumMoney } from "./kit/money.js";
export { totpCode, type TotpOptions } from "./kit/totp.js";
