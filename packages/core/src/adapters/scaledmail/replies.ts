import { facts } from "@mailfleet/scaledmail";
import { type OmitUndefined, omitUndefined, type ReplyReader, withRaw } from "../../kit/reply-reader.js";
import { withoutSecrets } from "../../kit/secrets.js";

/** An object of ours, with the row it was read from. */
export function fromRow<T extends object, Raw extends object>(
  row: ReplyReader<Raw>,
  fields: T,
): OmitUndefined<T> & { readonly provider: "scaledmail"; readonly raw: Raw } {
  const object = { provider: "scaledmail" as const, ...omitUndefined(fields) };
  return withRaw(object, withoutSecrets(row.value, facts.secrets));
}
