/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part + 0.5)] ?? Number.NaN;
}

/** What was measured of each contestant, round by round. */
export type Samples = ReadonlyMap<string, readonly number[]>;

/**
 * Measures contestants by turns, so that whatever else the machine does meets them all alike. Every other round goes backwards, so that
 * nobody always follows the same neighbour. The first round only warms up.
 */
export async function takeTurns(
  contestants: readonly { readonly name: string; measure(): Promise<number> | number }[],
  rounds: number,
): Promise<Samples> {
  const samples = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, measure } of round % 2 === 0 ? contestants : contestants.toReversed()) {
      const value = await measure();
      if (round > 0) samples.get(name)?.push(value);
    }
  }
  return samples;
}

export interface Contestant {
  readonly name: string;
  call(): Promise<unknown>;
}

/** Microseconds of this process's CPU per call, round by round. */
export async function cpuPerCall(
  contestants: readonly Contestant[],
  { rounds, calls }: { rounds: number; calls: number },
): Promise<Samples> {
  const measured = contestants.map(({ name, call }) => ({
    name,
    measure: async () => {
      const before = process.cpuUsage();
      for (let done = 0; done < calls; done++) await call();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / calls;
    },
  }));
  return await takeTurns(measured, rounds);
}

/** A contestant beside its rival: the median over the rounds, and where the middle half of the rounds lies. */
export function ratio(samples: Samples, name: string, rival: string): string {
  const theirs = samples.get(rival) ?? [];
  const ratios = (samples.get(name) ?? []).map((value, round) => value / (theirs[round] ?? Number.NaN));
  if (ratios.length === 0 || theirs.length === 0) return "–";
  if (name === rival) return "1";
  const [middle, low, high] = [median(ratios), quantile(ratios, 0.25), quantile(ratios, 0.75)];
  return `${two(middle)} (${two(low)}–${two(high)})`;
}

function two(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}

/** How far the middle half of the rounds of one contestant lies apart, beside their median. */
export function spread(values: readonly number[]): string {
  return `${Math.round((100 * (quantile(values, 0.75) - quantile(values, 0.25))) / median(values))} %`;
}

/** A whole number with its thousands apart. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
