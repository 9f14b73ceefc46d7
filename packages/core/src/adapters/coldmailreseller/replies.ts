import { facts } from "@mailfleet/coldmailreseller";
import { MailfleetError } from "@mailfleet/http";
import { unclearEffect } from "../../kit/changes.js";
import { messageOf, unexpectedResponse } from "../../kit/errors.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { createSourced, type SourcedBy } from "../../kit/sourced.js";
import { PROVIDER } from "./words.js";

/** What was read of a row, with where it comes from. */
export const sourced: SourcedBy<typeof PROVIDER> = createSourced(PROVIDER, facts.secrets);

/** @throws MailfleetError `unexpected-response` if the reply to a read with 200 says inside that it is no success. */
export function checkAnswered(operation: string, reply: { readonly status?: number }): void {
  const refusal = findRefusal(operation, reply);
  if (refusal !== undefined) throw unexpectedResponse(PROVIDER, operation, refusal);
}

/** The same for a call with an effect, of which then nobody knows whether it had one. */
export function checkAccepted(operation: string, reply: { readonly status?: number }): void {
  const refusal = findRefusal(operation, reply);
  if (refusal !== undefined) throw unclearEffect(PROVIDER, operation, refusal);
}

function findRefusal(operation: string, reply: { readonly status?: number }): string | undefined {
  const status = ReplyReader.of(PROVIDER, operation, reply).maybeNumber("status") ?? 200;
  return status >= 300 ? `${operation}: says ${status}, inside a 200` : undefined;
}

/**
 * Does this failure say that there is no such user? Its words are documented, its status is not. A page that some proxy
 * answers with 404 says nothing of users.
 */
export function isNoUser(error: unknown): boolean {
  if (!MailfleetError.isInstance(error) || (error.status ?? 500) >= 500) return false;
  if (typeof error.body !== "object") return false;
  return error.code === "not-found" || /user does not exist/i.test(messageOf(error));
}

/** What a refused deletion counts: a user is deleted only without any domain or mailbox. */
export function readLeftovers(error: unknown): string | undefined {
  if (!MailfleetError.isInstance(error) || error.outcome !== "not-applied") return undefined;
  const { body } = error;
  if (typeof body !== "object" || body === null) return undefined;
  const data: unknown = Reflect.get(body, "data") ?? body;
  if (typeof data !== "object" || data === null) return undefined;
  const domains: unknown = Reflect.get(data, "domainCount");
  const mailboxes: unknown = Reflect.get(data, "mailboxCount");
  if (typeof domains !== "number" && typeof mailboxes !== "number") return undefined;
  return `${Number(domains ?? 0)} domains and ${Number(mailboxes ?? 0)} mailboxes`;
}
