import type {
  Domains,
  Finding,
  JsonObject,
  Mailboxes,
  OrderItem,
  OrderRequest,
  Plan,
  ReadOptions,
  Refusal,
  Step,
} from "../contract/index.js";
import type { Clock } from "../shared/clock.js";

/**
 * What an adapter gives so that orders work: how to write the calls and how to read the replies. When to send, whether to
 * send again, and what is believed is decided here, once, for every provider.
 */
export interface OrderDriver<ProviderOptions = unknown> {
  readonly provider: string;
  readonly tenant?: string;
  /** The only operations that may ever be sent. A plan with another one is refused. */
  readonly operations: readonly string[];
  /** Values for the `{ "$secret": name }` placeholders of a plan. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly domains: Pick<Domains, "list">;
  readonly mailboxes: Pick<Mailboxes, "list">;

  /** Works out the calls, by reads only. Items come checked: names are in their one form, nothing is ordered twice. */
  draft(request: CheckedRequest<ProviderOptions>, key: string, options: ReadOptions): Promise<Draft>;

  /** Sends one step, once. MONEY MOVES. Resolves to the provider's reply as it is, so that failing to read it cannot hide that it was sent. */
  send(step: Step, request: StepRequest, options: { readonly signal?: AbortSignal }): Promise<unknown>;

  /** What the reply says. May throw: the step counts as applied all the same. */
  readReceipt(step: Step, reply: unknown): Receipt;

  /** The order that carries this tag, if one is there. Only where the provider keeps tags. */
  findTagged?(tag: string, options: ReadOptions): Promise<{ readonly reference?: string } | undefined>;

  /** The provider's own word for the state of an order, by its reference and the operation that gave it. */
  readOrderStatus?(reference: string, operation: string, options: ReadOptions): Promise<string | undefined>;
}

export type StepRequest = { readonly path?: JsonObject; readonly query?: JsonObject; readonly body?: JsonObject };

export interface CheckedRequest<ProviderOptions = unknown> extends OrderRequest<ProviderOptions> {
  readonly items: readonly OrderItem[];
}

export interface Draft {
  readonly steps: readonly Step[];
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly price: Plan["price"];
  readonly paidFrom: Plan["paidFrom"];
}

export interface Receipt {
  readonly reference?: string;
  /** Somebody has to pay here before anything happens. */
  readonly checkoutUrl?: string;
  readonly refused?: readonly Refusal[];
}
