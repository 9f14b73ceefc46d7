import { MailfleetError } from "@mailfleet/http";
import { unknownOption } from "./capabilities.js";
import { invalidArgument } from "./errors.js";
import { omitUndefined, type OmitUndefined } from "./reply-reader.js";

/**
 * The changes that are given, without those that are `undefined`.
 *
 * @throws MailfleetError `invalid-argument` if there are none, or one that is not known: a misspelt one must not be ignored in silence.
 */
export function checkChanges<T extends object>(
  provider: string,
  changes: T,
  known: readonly (keyof T & string)[],
  operation: string,
): OmitUndefined<T> {
  const strange = unknownOption(changes, known);
  if (strange !== undefined)
    throw invalidArgument(provider, `${strange} cannot be changed; there is ${known.join(", ")}.`, operation);
  const given = omitUndefined(changes);
  if (Object.keys(given).length > 0) return given;
  throw invalidArgument(provider, `There is nothing to change; give ${known.join(" or ")}.`, operation);
}

/** The reply to a call that changes something does not say what became of it. It may have happened: read before calling again. */
export function unclearEffect(provider: string, operation: string, message: string): MailfleetError {
  return new MailfleetError({ code: "unexpected-response", provider, operation, message, outcome: "unknown" });
}
