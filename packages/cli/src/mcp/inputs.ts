import type { JsonObject, OrderItem, Platform } from "@mailfleet/core";

// What the tools take. The JSON Schema that an agent sees follows from these types, and so from core's contract.

export interface ListInput {
  /** Only this provider. */
  provider?: string;
  /** At most so many of each provider. Default: 50. */
  limit?: number;
}

export interface ListMailboxesInput extends ListInput {
  /** Only mailboxes on this domain. */
  domain?: string;
}

export interface SearchDomainsInput extends ListInput {
  /** A word or a name: `acme`. */
  keyword: string;
  /** Only under these endings: `["com", "net"]`. */
  tlds?: string[];
}

export interface CheckDomainsInput {
  /** Only this provider. */
  provider?: string;
  /** The names, as in `acme-mail.com`. */
  names: string[];
}

export interface ListPrewarmedInput extends ListInput {
  /** Only what runs on this platform. */
  platform?: Exclude<Platform, "unknown">;
}

export interface CheckDnsInput {
  /** A domain that one of the providers has. */
  domain: string;
}

export interface CostsInput {
  /** How many months to look ahead. Default: 12. */
  months?: number;
}

export interface ListOrdersInput {
  /** Only this provider. */
  provider?: string;
  /** Only those that wait for a person. */
  needsPerson?: boolean;
}

export interface OrderKeyInput {
  /** The key that the order was placed under. */
  key: string;
}

export interface PlanOrderInput {
  /** Which provider sells it. */
  provider: string;
  /** Which workspace, organization or user, where the account has several. */
  tenant?: string;
  /** Your name for this purchase. The same key never buys twice; a new purchase needs a new key. */
  key: string;
  items: OrderItem[];
  /** What only this provider understands. A secret stands as `{ "$secret": name }`. */
  providerOptions?: JsonObject;
}

export interface PlaceOrderInput {
  /** The `planHash` that `plan_order` told. */
  planHash: string;
}

export interface EmptyInput {}
