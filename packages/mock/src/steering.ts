import { operationOf, type Service } from "./service.js";
import { suggest } from "./suggest.js";

/** What a test asked for. */
export interface Steered {
  readonly example: string;
  /** Laid over the example. */
  readonly overrides?: object;
}

export interface Steering {
  add(operation: string, answer: Partial<Steered> | undefined, times: number | "always"): void;
  /** What was asked for, used up by this call. */
  take(operation: string): Steered | undefined;
  reset(): void;
}

interface Answers {
  readonly queued: { readonly answer: Steered; left: number }[];
  always?: Steered;
}

/** Remembers which examples a test asked for. */
export function createSteering(service: Service): Steering {
  const answers = new Map<string, Answers>();
  return {
    add(id, given, times) {
      const { examples } = operationOf(service, id);
      const { example, overrides } = given ?? {};
      if (example === undefined)
        throw new TypeError(`next needs the name of an example of ${id}: ${[...examples.keys()].join(", ")}.`);
      if (!examples.has(example)) {
        throw new TypeError(`${id} has no example "${example}".${suggest(example, [...examples.keys()])}`);
      }
      if (overrides !== undefined && (typeof overrides !== "object" || overrides === null || Array.isArray(overrides)))
        throw new TypeError(`The overrides of ${id} must be an object.`);
      const answer = { example, ...(overrides && { overrides }) };
      const entry = answers.get(id) ?? { queued: [] };
      answers.set(id, entry);
      if (times === "always") entry.always = answer;
      else entry.queued.push({ answer, left: checkTimes(times) });
    },
    take(id) {
      const entry = answers.get(id);
      const first = entry?.queued[0];
      if (!entry || !first) return entry?.always;
      first.left -= 1;
      if (first.left === 0) entry.queued.shift();
      return first.answer;
    },
    reset() {
      answers.clear();
    },
  };
}

/** @throws `TypeError` unless it is a whole number from 1. */
export function checkTimes(times: number): number {
  if (!Number.isSafeInteger(times) || times < 1)
    throw new TypeError(`times must be a whole number from 1, or "always"; it is ${times}.`);
  return times;
}
