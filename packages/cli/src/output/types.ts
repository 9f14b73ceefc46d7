import type {
  Budget,
  Connection,
  DnsRecord,
  Domain,
  DomainOffer,
  ItemState,
  Mailbox,
  MailboxExport,
  Money,
  Order,
  Plan,
  PrewarmedOffer,
  Tenant,
} from "@mailfleet/core";

// What `--json` prints. The JSON Schema in `generated/schemas.ts` follows from these types.

/** Around whatever a command prints with `--json`. */
export interface Output<Data = unknown> {
  /** Counts up when something is taken away or means something else; what is added does not count. */
  readonly version: 1;
  /** As it is typed: `domains list`. */
  readonly command: string;
  /** What the process ends with. */
  readonly exitCode: number;
  /** Absent if the command failed before it had anything to show. */
  readonly data?: Data;
  readonly error?: OutputError;
}

export interface OutputError {
  /** One of core's `ErrorCode`s, `usage`, `refused`, or `internal`. */
  readonly code: string;
  readonly message: string;
  /** `unknown`: it may have happened at the provider. */
  readonly outcome: "not-applied" | "unknown";
  /** What to do next; see core. */
  readonly disposition?: string;
  readonly provider?: string;
  readonly operation?: string;
}

/** Where something comes from. */
export interface Source {
  readonly provider: string;
  readonly tenant?: string;
}

/** A provider that could not be asked. */
export interface Failure extends Source {
  readonly code: string;
  readonly message: string;
}

/** A list that is not certainly whole. */
export interface Gap extends Source {
  readonly problems: readonly string[];
}

/** What several providers said. What is not in `items` is absent only if the other lists are empty. */
export interface FleetData<Item> {
  readonly items: readonly Item[];
  readonly failures: readonly Failure[];
  readonly incomplete: readonly Gap[];
  /** Those that cannot say such a thing. */
  readonly unsupported: readonly Source[];
}

/** What core reads, and where from. Never with `raw`: the reply it was read from is not printed. */
type Shown<T> = T & Source;

export type DomainsData = FleetData<Shown<Domain>>;
export type OffersData = FleetData<Shown<DomainOffer>>;
export type MailboxesData = FleetData<Shown<Mailbox>>;
export type WalletData = FleetData<Money & Source>;
export type TenantsData = FleetData<Shown<Tenant>>;
export type DnsData = FleetData<Shown<DnsRecord> & { readonly domain: string }>;
export type PrewarmData = FleetData<Shown<PrewarmedOffer>>;
export type ConnectionsData = FleetData<Shown<Connection>>;
export type ExportsData = FleetData<Shown<MailboxExport>>;

/** SECRET. Only with `--reveal`. */
export interface CredentialsData {
  readonly address: string;
  readonly username: string;
  readonly password?: string;
  readonly appPassword?: string;
  readonly totpSecret?: string;
  /** The code of now, and for how many seconds it is good. */
  readonly totp?: { readonly code: string; readonly seconds: number };
  readonly hosts?: { readonly smtp?: string; readonly imap?: string };
}

/** What will be paid again, month by month. */
export interface CostsData {
  readonly months: readonly CostsMonth[];
  /** Renewals whose price no provider says. They are in no total. */
  readonly unpriced: number;
  readonly failures: readonly Failure[];
  readonly incomplete: readonly Gap[];
}

export interface CostsMonth {
  /** `2026-03`, UTC. */
  readonly month: string;
  readonly totals: readonly Money[];
  readonly renewals: readonly Renewal[];
}

export interface Renewal extends Source {
  readonly kind: "domain" | "mailboxes" | "plan";
  readonly name: string;
  /** ISO-8601, UTC. */
  readonly at: string;
  readonly count?: number;
  /** Absent: the provider does not say. */
  readonly amount?: Money;
}

export interface DnsCheckData {
  readonly domains: readonly DomainDns[];
}

export interface DomainDns extends Source {
  readonly domain: string;
  readonly checks: readonly DnsCheck[];
}

export interface DnsCheck {
  readonly what: "MX" | "SPF" | "DKIM" | "DMARC" | "record";
  /** The full name that was looked up. */
  readonly name: string;
  /** `unknown`: public DNS gave no answer. */
  readonly status: "ok" | "missing" | "wrong" | "unknown";
  readonly found: readonly string[];
  /** What is wrong, or what was expected. */
  readonly message?: string;
}

export interface PlanData {
  readonly plan: Plan;
  /** Where it was written. */
  readonly file?: string;
}

export interface OrderData {
  readonly order: Order;
}

export interface LedgerData {
  readonly orders: readonly LedgerRow[];
}

export interface LedgerRow extends Source {
  readonly key: string;
  /** `interrupted`: a program left it in the middle, or is at it right now. */
  readonly status: Order["status"] | "interrupted";
  /** ISO-8601, UTC: when it was first placed. */
  readonly recordedAt: string;
  readonly planHash: string;
  /** ISO-8601, UTC: when to go on. */
  readonly wakeAt?: string;
  readonly message?: string;
  readonly spent?: Money;
  /** Going on does not help before somebody has acted; `message` says how. */
  readonly needsPerson: boolean;
}

export interface AdvancedData {
  readonly orders: readonly AdvancedOrder[];
}

export interface AdvancedOrder extends Source {
  readonly key: string;
  readonly next: "done" | "again" | "person";
  /** ISO-8601, UTC. */
  readonly at?: string;
  readonly why?: string;
  readonly items?: readonly ItemState[];
}

export interface ForgottenData {
  readonly forgotten: number;
}

export interface BudgetsData {
  readonly budgets: readonly Budget[];
}

export interface ApprovalData {
  readonly planHash: string;
  /** ISO-8601, UTC. */
  readonly approvedAt: string;
  /** How a person said yes. */
  readonly by: "terminal" | "elicitation";
}

export interface DoctorData {
  readonly checks: readonly DoctorCheck[];
}

export interface DoctorCheck {
  readonly name: string;
  readonly status: "ok" | "warning" | "failed";
  readonly detail: string;
  /** What to do about it. */
  readonly fix?: string;
}

export interface WebhookData {
  readonly proves: "body" | "sender-token" | "nothing";
  readonly fresh?: true;
  readonly reason?: string;
  /** What the body says, if it could be read. */
  readonly event?: { readonly type: string; readonly dedupeKey: string };
}

export interface KeysData {
  readonly keys: readonly { readonly provider: string; readonly source: string }[];
}
