import type { Fault, FaultOptions } from "./fault-types.js";
import { type DescribedOperation, operationOf, type Service } from "./service.js";
import { checkTimes } from "./steering.js";
import { suggest } from "./suggest.js";

export interface Faults {
  add(target: string, fault: Fault, options: FaultOptions): void;
  /** The fault that meets this request, if any. */
  take(operation: DescribedOperation): Fault | undefined;
  reset(): void;
}

interface Armed {
  readonly target: string;
  readonly fault: Fault;
  readonly strikes: () => boolean;
  left: number;
}

const KINDS: readonly Fault["kind"][] = ["delay", "hang", "reset", "truncate", "html", "empty", "garbled", "status"];

/** What stands for several operations. */
const GROUPS: Readonly<Record<string, (operation: DescribedOperation) => boolean>> = {
  "*": () => true,
  reads: ({ effect }) => effect === "read",
  effects: ({ effect }) => effect !== "read",
};
export const groups: readonly string[] = Object.keys(GROUPS);

/** Remembers which faults a test asked for. */
export function createFaults(service: Service): Faults {
  let armed: Armed[] = [];
  return {
    add(target, fault, { times, rate, seed = 1 }) {
      if (!Object.hasOwn(GROUPS, target)) operationOf(service, target);
      checkFault(fault);
      const left = times ?? (rate === undefined ? 1 : "always");
      armed.push({
        target,
        fault,
        strikes: draws(checkRate(rate ?? 1), seed),
        left: left === "always" ? Infinity : checkTimes(left),
      });
    },
    take(operation) {
      // Every fault that fits draws, so that one does not shift the sequence of another.
      const fitting = armed.filter(({ target }) => GROUPS[target]?.(operation) ?? target === operation.id);
      const struck = fitting.map(({ strikes }) => strikes());
      const first = fitting.find((_, index) => struck[index]);
      if (!first) return undefined;
      first.left -= 1;
      if (first.left === 0) armed = armed.filter((each) => each !== first);
      return first.fault;
    },
    reset() {
      armed = [];
    },
  };
}

/** Has it the kind of a fault? What else belongs to it is checked when it is set. */
export function hasFaultKind(fault: object): fault is Fault {
  return "kind" in fault && typeof fault.kind === "string";
}

function checkFault(fault: Fault): void {
  if (!KINDS.includes(fault.kind))
    throw new TypeError(`There is no fault "${fault.kind}".${suggest(String(fault.kind), KINDS)}`);
  if (fault.kind === "delay" && !(Number.isFinite(fault.ms) && fault.ms >= 0)) {
    throw new TypeError(`ms must be a number from 0; it is ${fault.ms}.`);
  }
  if (fault.kind === "reset" && fault.when !== "before" && fault.when !== "after") {
    throw new TypeError(`when must be "before" or "after"; it is "${String(fault.when)}".`);
  }
  if (fault.kind === "status") checkStatus(fault);
}

function checkStatus({ status, retryAfter, applied = false }: Extract<Fault, { kind: "status" }>): void {
  if (typeof applied !== "boolean") throw new TypeError(`applied must be true or false; it is ${String(applied)}.`);
  if (!Number.isSafeInteger(status) || status < 200 || status > 599) {
    throw new TypeError(`status must be a whole number from 200 to 599; it is ${status}.`);
  }
  const isForm = retryAfter === undefined || retryAfter === "http-date" || retryAfter === "unix";
  if (!isForm && !(Number.isFinite(retryAfter) && retryAfter >= 0)) {
    throw new TypeError(
      `retryAfter must be seconds from 0, "http-date" or "unix"; it is ${JSON.stringify(retryAfter)}.`,
    );
  }
}

function checkRate(rate: number): number {
  if (!(rate > 0 && rate <= 1)) throw new TypeError(`rate must be above 0 and at most 1; it is ${rate}.`);
  return rate;
}

/** Strikes at a rate. The same seed strikes the same requests (mulberry32). */
function draws(rate: number, seed: number): () => boolean {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 < rate;
  };
}
