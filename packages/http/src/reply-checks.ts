import type { DriftWatch } from "./drift.js";

/** A compiled schema. Whatever it finds is under `errors` until the next call. */
interface Check {
  (body: unknown): boolean;
  readonly errors?:
    | readonly { readonly instancePath: string; readonly message?: string; readonly params: object }[]
    | null;
}

/** The shapes a good reply may have, by operation and status. */
export type ReplyChecks = Readonly<Record<string, Readonly<Record<number, readonly Check[]>>>>;

/** The `validate` of a drift watch, from a package's compiled checks. A reply that fits any of its shapes is as expected. */
export function createReplyValidator(checks: ReplyChecks): DriftWatch["validate"] {
  return (operation, status, body) => {
    const shapes = checks[operation]?.[status] ?? [];
    let nearest: { path: string; expected: string }[] = [];
    for (const check of shapes) {
      if (check(body)) return [];
      const found = (check.errors ?? []).map((error) => ({
        path: error.instancePath,
        expected: describe(error.message, error.params),
      }));
      if (nearest.length === 0 || found.length < nearest.length) nearest = found;
    }
    return nearest;
  };
}

/** ajv names the rule; the value that the rule wanted is beside it. */
function describe(message: string | undefined, params: object): string {
  const wanted: unknown = Reflect.get(params, "allowedValues") ?? Reflect.get(params, "allowedValue");
  return wanted === undefined ? (message ?? "something else") : `${message} (${JSON.stringify(wanted)})`;
}
