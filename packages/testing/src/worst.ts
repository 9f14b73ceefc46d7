/** The most in any stretch of that length, its end not in it. */
export function worst(times: readonly number[], length: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  let [from, most] = [0, 0];
  for (const [to, at] of sorted.entries()) {
    while ((sorted[from] ?? 0) <= at - length) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most;
}
