import { MailfleetError, type MailfleetErrorInit, type ErrorCode } from "@mailfleet/http";

/** What a refusal says beyond its words. */
type Details = Pick<MailfleetErrorInit, "disposition" | "cause">;

/** A refusal of our own, before anything is sent. */
function refuse(
  code: ErrorCode,
  provider: string,
  message: string,
  operation: string,
  details?: Details,
): MailfleetError {
  return new MailfleetError({ code, provider, operation, message, outcome: "not-applied", ...details });
}

/** The caller gave something that is not valid. The message says what to change. */
export function invalidArgument(provider: string, message: string, operation = ""): MailfleetError {
  return refuse("invalid-argument", provider, message, operation);
}

export function notFound(provider: string, message: string, operation = ""): MailfleetError {
  return refuse("not-found", provider, message, operation);
}

export function conflict(provider: string, message: string, operation = "", details?: Details): MailfleetError {
  return refuse("conflict", provider, message, operation, details);
}

export function rejected(provider: string, message: string, operation = "", details?: Details): MailfleetError {
  return refuse("rejected", provider, message, operation, details);
}

export function expired(provider: string, message: string, operation = ""): MailfleetError {
  return refuse("expired", provider, message, operation);
}

/** A reply lacks what every reply of its kind has. The call itself went through: what it did is not undone by our not understanding it. */
export function unexpectedResponse(provider: string, operation: string, message: string): MailfleetError {
  return new MailfleetError({ code: "unexpected-response", provider, operation, message, outcome: "not-applied" });
}

export function unsupported(provider: string, message: string, operation = ""): MailfleetError {
  return refuse("unsupported", provider, message, operation);
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
