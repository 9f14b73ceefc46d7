import type { Result } from "../command.js";
import { EXIT, UsageError } from "../exit.js";
import type { Io } from "../io.js";
import type { Failure, FleetData, Gap, Source } from "../output/types.js";
import { clean } from "../text/clean.js";
import { type Column, table } from "../text/table.js";

/** A list over several providers: its rows, and beside them who could not be asked. */
export function listResult<Item extends Source>(
  io: Io,
  data: FleetData<Item>,
  noun: string,
  columns: readonly Column<Item>[],
): Result {
  const { items } = data;
  const text = items.length === 0 ? `No ${noun}.\n` : table(items, columns, io.columns);
  return fleetResult(data, text);
}

export function fleetResult(data: FleetData<unknown>, text: string): Result {
  const { items, failures, incomplete, unsupported } = data;
  const nobody = items.length === 0 && failures.length === 0 && unsupported.length > 0;
  const notes = [
    ...troubleNotes(data),
    ...(nobody
      ? [`${[...new Set(unsupported.map(({ provider }) => provider))].join(" and ")} does not offer that.`]
      : []),
  ];
  const isWhole = failures.length + incomplete.length === 0 && !nobody;
  return { data, text, notes, exitCode: isWhole ? EXIT.done : EXIT.failed };
}

export function troubleNotes({
  failures,
  incomplete,
}: {
  failures: readonly Failure[];
  incomplete: readonly Gap[];
}): string[] {
  return [
    ...failures.map((each) => `${nameOf(each)} could not be asked: ${clean(each.message)}`),
    ...incomplete.map((each) => `${nameOf(each)}: the list may be incomplete: ${clean(each.problems.join("; "))}`),
  ];
}

function nameOf({ provider, tenant }: Source): string {
  return tenant === undefined ? provider : `${provider} (${tenant})`;
}

/** Where something comes from, left out first where there is no room. */
export function sourceColumns<Item extends Source>(): Column<Item>[] {
  return [
    { title: "provider", read: ({ provider }) => provider, drop: 1 },
    { title: "tenant", read: ({ tenant }) => tenant, drop: 9 },
  ];
}

export function wholeNumber(text: unknown, option: string, least: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(`${option}: "${String(text)}" is not a whole number from ${least}.`);
}

export const LIMIT = ["--limit <n>", "stop after so many of each provider"] as const;
