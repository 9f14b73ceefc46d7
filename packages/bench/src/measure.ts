/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export interface Contestant {
  readonly name: string;
  call(): Promise<unknown>;
}

/**
 * Microseconds of CPU per call, medians over rounds. The contestants take turns within each round, so that whatever else the
 * machine does meets them all alike.
 */
export async function cpuPerCall(
  contestants: readonly Contestant[],
  { rounds, calls }: { rounds: number; calls: number },
): Promise<Map<string, number>> {
  const samples = new Map<string, number[]>(contestants.map((each) => [each.name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const contestant of contestants) {
      const before = process.cpuUsage();
      for (let call = 0; call < calls; call++) await contestant.call();
      const { user, system } = process.cpuUsage(before);
      // The first round only warms up.
      if (round > 0) samples.get(contestant.name)!.push((user + system) / calls);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, median(values)]));
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
