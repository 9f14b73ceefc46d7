import { ApiError, type ApiErrorInit, type ErrorCode } from "@mailfleet/http";

/** What a refusal says beyond its words. */
type Details = Pick<ApiErrorInit, "disposition" | "cause">;

/** A refusal of our own, before anything is sent. */
function refuse(code: ErrorCode, provider: string, message: string, operation: string, details?: Details): ApiError {
  return new ApiError({ code, provider, operation, message, outcome: "not-applied", ...details });
}

/** The caller gave something that cannot be meant. The message says what to change. */
export function invalidArgument(provider: string, message: string, operation = ""): ApiError {
  return refuse("invalid-argument", provider, message, operation);
}

export function notFound(provider: string, message: string, operation = ""): ApiError {
  return refuse("not-found", provider, message, operation);
}

export function conflict(provider: string, message: string, operation = "", details?: Details): ApiError {
  return refuse("conflict", provider, message, operation, details);
}

export function rejected(provider: string, message: string, operation = "", details?: Details): ApiError {
  return refuse("rejected", provider, message, operation, details);
}

/** A reply lacks what every reply of its kind has. The call itself went through: what it did is not undone by our not understanding it. */
export function unexpectedResponse(provider: string, operation: string, message: string): ApiError {
  return new ApiError({ code: "unexpected-response", provider, operation, message, outcome: "not-applied" });
}

export function unsupported(provider: string, message: string, operation = ""): ApiError {
  return refuse("unsupported", provider, message, operation);
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
