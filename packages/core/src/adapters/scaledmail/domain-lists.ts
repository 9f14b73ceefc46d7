import { MailfleetError } from "@mailfleet/http";
import type { ReplyReader } from "../../kit/reply-reader.js";

/** A list that comes whole, in one reply which counts its own rows. Each row is opened by itself: a bad one hides no other. */
export interface WholeList<Item extends object> {
  readonly rows: readonly (() => ReplyReader<Item>)[];
  /** Why it may not be whole after all. */
  readonly problem?: string;
}

export function readWhole<Item extends object>(
  operation: string,
  rows: readonly (() => ReplyReader<Item>)[],
  total: number | undefined,
): WholeList<Item> {
  if (total === undefined || total === rows.length) return { rows };
  return { rows, problem: `${operation} brought ${rows.length} rows, and states ${total}` };
}

/** The problems of several lists as that of one page. */
export function problemOf(...problems: readonly (string | undefined)[]): { readonly problem?: string } {
  const real = problems.filter((problem) => problem !== undefined);
  return real.length > 0 ? { problem: real.join("; ") } : {};
}

/** What was read, or `undefined` if it cannot be. */
export function tryRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** In place of a row that could not be opened. */
export function failsToRead(error: unknown): () => never {
  return () => {
    throw error;
  };
}

/** Answers about one thing that asking again would not change, and that say nothing about others. */
const MUTE: readonly string[] = ["not-found", "forbidden", "rejected", "unexpected-response"];

export function isMute(error: unknown): boolean {
  return MailfleetError.isInstance(error) && MUTE.includes(error.code);
}
