import { API_ERROR, createRedactor } from "./redact.js";
import type { Redactor } from "./redact.js";

/** What went wrong. Closed: code may switch over it without a default. */
export type ErrorCode =
  | "invalid-argument"
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "rejected"
  /** A plan that was not begun in time. */
  | "expired"
  | "insufficient-funds"
  | "rate-limited"
  | "network"
  | "timeout"
  | "aborted"
  | "server-error"
  | "unexpected-response"
  | "unsupported";

/** What the caller should do next. */
export type Disposition =
  | "retry-now"
  | "retry-later"
  | "reconcile-first"
  | "fund-wallet"
  | "fix-credentials"
  | "change-input"
  | "terminal";

/** Did the failed call change anything at the provider? `unknown` means: read back before sending it again. */
export type Outcome = "not-applied" | "unknown";

export interface MailfleetErrorInit {
  readonly code: ErrorCode;
  readonly message: string;
  readonly provider: string;
  /** The operationId, or the name of the function that failed. */
  readonly operation: string;
  readonly outcome: Outcome;
  /** Left out, it follows from the code. An unknown outcome is always `reconcile-first`. */
  readonly disposition?: Disposition | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly providerCode?: string | undefined;
  readonly body?: unknown;
  readonly cause?: unknown;
  /** Without it only the names that are always secret are hidden. */
  readonly redactor?: Redactor | undefined;
}

const DISPOSITIONS: Readonly<Record<ErrorCode, Disposition>> = {
  "invalid-argument": "change-input",
  expired: "change-input",
  unauthenticated: "fix-credentials",
  forbidden: "fix-credentials",
  "not-found": "change-input",
  conflict: "change-input",
  rejected: "change-input",
  "insufficient-funds": "fund-wallet",
  "rate-limited": "retry-later",
  network: "retry-now",
  timeout: "retry-now",
  aborted: "retry-now",
  "server-error": "retry-later",
  "unexpected-response": "terminal",
  unsupported: "terminal",
};

const OPTIONAL = ["status", "requestId", "retryAfterMs", "providerCode", "body"] as const;

/**
 * The only error a client throws. Everything it holds was redacted when it was made, so it may be printed, logged and
 * serialized as it is; the cause is a redacted copy as well.
 */
export class MailfleetError extends Error {
  declare readonly code: ErrorCode;
  declare readonly disposition: Disposition;
  declare readonly outcome: Outcome;
  declare readonly provider: string;
  declare readonly operation: string;
  /** The status of the reply; absent where there was no reply. */
  declare readonly status?: number;
  declare readonly requestId?: string;
  /** How long the provider asked us to wait, in milliseconds from the moment of the failure. */
  declare readonly retryAfterMs?: number;
  /** The provider's own code for the failure. */
  declare readonly providerCode?: string;
  /** The failed reply's body: its data if it was JSON, else the beginning of its text. */
  declare readonly body?: unknown;

  constructor(init: MailfleetErrorInit) {
    const redactor = init.redactor ?? DEFAULT_REDACTOR;
    super(clean(init, redactor));
    this.code = init.code;
    this.outcome = init.outcome;
    this.disposition = init.outcome === "unknown" ? "reconcile-first" : (init.disposition ?? DISPOSITIONS[init.code]);
    this.provider = init.provider;
    this.operation = init.operation;
    for (const key of OPTIONAL) {
      const value = init[key];
      if (value !== undefined) Object.assign(this, { [key]: redactor.value(value) });
    }
    if (init.cause !== undefined) {
      Object.defineProperty(this, "cause", { value: redactor.value(init.cause), configurable: true, writable: true });
    }
  }

  /** Is this a MailfleetError, also one made by another copy of this package? */
  static isInstance(x: unknown): x is MailfleetError {
    return typeof x === "object" && x !== null && API_ERROR in x;
  }

  /** Every field, ready for a log line. */
  toJSON(): Record<string, unknown> {
    return plainError(this);
  }
}

Object.defineProperty(MailfleetError.prototype, "name", { value: "MailfleetError" });
Object.defineProperty(MailfleetError.prototype, API_ERROR, { value: true });

const DEFAULT_REDACTOR: Redactor = createRedactor([]);

/** An operation may be called `changePassword`: what follows its name is no password. */
function clean({ provider, operation, message }: MailfleetErrorInit, redactor: Redactor): string {
  const prefix = `${provider} ${operation}: `;
  return message.startsWith(prefix) ? prefix + redactor.text(message.slice(prefix.length)) : redactor.text(message);
}

function plainError(error: Error): Record<string, unknown> {
  const { name, message, cause } = error;
  const fields = { name, message, ...Object.fromEntries(Object.entries(error)) };
  if (cause === undefined) return fields;
  return { ...fields, cause: cause instanceof Error ? plainError(cause) : cause };
}
