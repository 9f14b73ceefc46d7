import type { RecordedRequest, Violation } from "./types.js";
import type { Fact } from "./violations.js";

/** A request that is still being told. */
export type OpenRecord = { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] };

export interface History {
  readonly requests: readonly RecordedRequest[];
  readonly violations: readonly Violation[];
  open(head: Pick<RecordedRequest, "operationId" | "effect" | "method" | "path" | "query" | "headers">): OpenRecord;
  /** Remembers a body that had this many bytes. */
  keep(record: OpenRecord, body: unknown, bytes: number): void;
  violate(record: OpenRecord, facts: readonly Fact[]): void;
  reset(): void;
}

/** Of all bodies together. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Remembers the latest requests and violations. */
export function createHistory(limit: number): History {
  let requests: OpenRecord[] = [];
  let violations: Violation[] = [];
  const bodies = createBodies();
  return {
    get requests() {
      return requests;
    },
    get violations() {
      return violations;
    },
    open(head) {
      const record: OpenRecord = {
        ...head,
        body: undefined,
        received: false,
        fault: undefined,
        status: undefined,
        example: undefined,
        violations: [],
      };
      requests.push(record);
      const oldest = requests.length > limit ? requests.shift() : undefined;
      if (oldest) bodies.forget(oldest);
      return record;
    },
    keep(record, body, bytes) {
      record.body = body;
      bodies.add(record, bytes);
    },
    violate(record, facts) {
      const { operationId, method, path } = record;
      const found = facts.map((fact) => ({ operationId, method, path, ...fact }));
      record.violations = found;
      violations.push(...found);
      if (violations.length > limit) violations.splice(0, violations.length - limit);
    },
    reset() {
      requests.forEach((record) => bodies.forget(record));
      requests = [];
      violations = [];
    },
  };
}

interface Bodies {
  add(record: OpenRecord, bytes: number): void;
  forget(record: OpenRecord): void;
}

/** Lets go of the oldest bodies once all of them together are too large. */
function createBodies(): Bodies {
  const sizes = new Map<OpenRecord, number>();
  let total = 0;
  const forget = (record: OpenRecord): void => {
    total -= sizes.get(record) ?? 0;
    sizes.delete(record);
  };
  return {
    forget,
    add(record, bytes) {
      sizes.set(record, bytes);
      total += bytes;
      for (const oldest of sizes.keys()) {
        if (total <= MOST_BYTES || oldest === record) break;
        oldest.body = "[forgotten]";
        forget(oldest);
      }
    },
  };
}
