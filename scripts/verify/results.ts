import { type Leg, type Place, Skipped } from "./place.js";

export interface Result {
  readonly name: string;
  readonly state: "passed" | "failed" | "skipped";
  readonly seconds: number;
  /** What was seen, what is not there, or what went wrong. */
  readonly text: string;
}

/** A leg never ends the run: whatever it throws is its result. */
export async function runLeg(leg: Leg, place: Place): Promise<Result> {
  const started = performance.now();
  const end = (state: Result["state"], text: string): Result => {
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    return { name: leg.name, state, seconds, text };
  };
  try {
    const seen = await leg.run(place);
    // A leg that saw nothing has not tried anything.
    return seen === "" ? end("failed", "it tells nothing of what it saw") : end("passed", seen);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return end(error instanceof Skipped ? "skipped" : "failed", message);
  }
}

/** Columns as wide as their widest cell; the last is as long as it is. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
