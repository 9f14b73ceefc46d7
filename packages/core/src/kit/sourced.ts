import { type OmitUndefined, omitUndefined, withRaw } from "./reply-reader.js";
import { createCleaner } from "./secrets.js";

/** Makes objects of ours: what was read of a row, with where it comes from. */
export type SourcedBy<Id extends string> = <T extends object, Raw>(
  fields: T,
  row: Raw,
) => OmitUndefined<T> & { readonly provider: Id; readonly raw: Raw };

/** Objects of one provider. Keys whose value is `undefined` are left out; `raw` is the row without its secret fields, not enumerable. */
export function createSourced<Id extends string>(provider: Id, secretFields: readonly string[]): SourcedBy<Id> {
  const clean = createCleaner(secretFields);
  return (fields, row) => withRaw({ provider, ...omitUndefined(fields) }, clean(row));
}
