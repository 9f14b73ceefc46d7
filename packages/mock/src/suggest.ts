/** `. Did you mean "x"?` with the nearest known word, or the known words where none is near. */
export function suggest(word: string, known: readonly string[]): string {
  const nearest = known
    .map((name) => ({ name, distance: distance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((left, right) => left.distance - right.distance)[0];
  if (nearest && nearest.distance <= Math.max(2, Math.floor(word.length / 3)))
    return ` Did you mean "${nearest.name}"?`;
  if (known.length === 0) return "";
  const shown = known.slice(0, 12).join(", ");
  return ` Known: ${shown}${known.length > 12 ? `, and ${known.length - 12} more` : ""}.`;
}

/** Levenshtein's distance. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...left].entries()) {
    const next = [above + 1];
    for (let column = 1; column <= right.length; column++) {
      const swap = row[column - 1]! + (letter === right[column - 1] ? 0 : 1);
      next.push(Math.min(swap, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[right.length]!;
}
