import { quietly } from "./hooks.js";
import { REDACTED } from "./redact.js";
import type { Redactor } from "./redact.js";

const MAX_SHOWN = 40;

/** Where a reply differs from the provider's spec. */
export interface Drift {
  readonly provider: string;
  readonly operation: string;
  readonly status: number;
  /** A JSON pointer into the reply. */
  readonly path: string;
  readonly expected: string;
  /** What is there instead: a short value as JSON, else its type. "[redacted]" below a secret key. */
  readonly got: string;
}

/** Compares replies with the spec. It only watches: what it throws is dropped, and no result changes. */
export interface DriftWatch {
  validate(
    operation: string,
    status: number,
    body: unknown,
  ): Iterable<{ readonly path: string; readonly expected: string }>;
  report(drift: Drift): void;
}

/** Reports every place of a good reply that the spec does not allow. */
export function watchDrift(
  watch: DriftWatch,
  reply: Pick<Drift, "provider" | "operation" | "status">,
  body: unknown,
  redactorOf: () => Redactor,
): void {
  quietly(() => {
    let redactor: Redactor | undefined;
    for (const { path, expected } of watch.validate(reply.operation, reply.status, body)) {
      redactor ??= redactorOf();
      const keys = path.split("/").slice(1).map(unescapePointer);
      const drift = { ...reply, path: redactor.text(path), expected, got: describe(keys, body, redactor) };
      quietly(() => watch.report(drift));
    }
  });
}

function unescapePointer(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

function describe(keys: readonly string[], body: unknown, redactor: Redactor): string {
  let at = body;
  for (const key of keys) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return "nothing";
    if (redactor.value({ [key]: 0 })[key] !== 0) return REDACTED;
    at = Reflect.get(at, key);
  }
  if (Array.isArray(at)) return `array of ${at.length}`;
  if (typeof at === "object" && at !== null) return "object";
  const shown = redactor.text(JSON.stringify(at) ?? "nothing");
  return shown.length > MAX_SHOWN ? typeof at : shown;
}
