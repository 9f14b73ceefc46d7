import { operationOf, type Service } from "./service.js";
import { suggest } from "./suggest.js";

export interface Steering {
  add(operation: string, example: string | undefined, times: number | "always"): void;
  /** The example asked for, used up by this call. */
  take(operation: string): string | undefined;
  reset(): void;
}

interface Answers {
  readonly queued: { readonly example: string; left: number }[];
  always?: string;
}

/** Remembers which examples a test asked for. */
export function createSteering(service: Service): Steering {
  const answers = new Map<string, Answers>();
  return {
    add(id, example, times) {
      const { examples } = operationOf(service, id);
      if (example === undefined)
        throw new TypeError(`next needs the name of an example of ${id}: ${[...examples.keys()].join(", ")}.`);
      if (!examples.has(example)) {
        throw new TypeError(`${id} has no example "${example}".${suggest(example, [...examples.keys()])}`);
      }
      const entry = answers.get(id) ?? { queued: [] };
      answers.set(id, entry);
      if (times === "always") entry.always = example;
      else entry.queued.push({ example, left: checkTimes(times) });
    },
    take(id) {
      const entry = answers.get(id);
      const first = entry?.queued[0];
      if (!entry || !first) return entry?.always;
      first.left -= 1;
      if (first.left === 0) entry.queued.shift();
      return first.example;
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
