import type { RecordedRequest, Violation } from "./types.js";
import type { Fact } from "./violations.js";

/** A request that is still being told. */
export type OpenRecord = { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] };

export interface History {
  readonly requests: readonly RecordedRequest[];
  readonly violations: readonly Violation[];
  open(head: Pick<RecordedRequest, "operationId" | "effect" | "method" | "path" | "query" | "headers">): OpenRecord;
  violate(record: OpenRecord, facts: readonly Fact[]): void;
  reset(): void;
}

/** Remembers the latest requests and violations. */
export function createHistory(limit: number): History {
  let requests: OpenRecord[] = [];
  let violations: Violation[] = [];
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
      if (requests.length > limit) requests.shift();
      return record;
    },
    violate(record, facts) {
      const { operationId, method, path } = record;
      const found = facts.map((fact) => ({ operationId, method, path, ...fact }));
      record.violations = found;
      violations.push(...found);
      if (violations.length > limit) violations.splice(0, violations.length - limit);
    },
    reset() {
      requests = [];
      violations = [];
    },
  };
}
