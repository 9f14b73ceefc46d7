export interface Row {
  readonly provider: string;
  readonly calls: readonly string[];
  readonly answer: string;
}

/** One question and every provider's answer, side by side. */
export function printSection(question: string, rows: readonly Row[], width: number): void {
  const left = 20;
  const middle = 42;
  const right = width - left - middle - 6;
  console.log(`\n${question}\n${"─".repeat(width)}`);
  for (const row of rows) {
    const cells = [
      wrap(row.provider, left),
      row.calls.length > 0 ? row.calls.flatMap((call) => wrap(call, middle)) : ["(no call)"],
      wrap(row.answer, right),
    ] as const;
    for (let line = 0; line < Math.max(...cells.map((cell) => cell.length)); line++) {
      const [provider = "", call = "", answer = ""] = cells.map((cell) => cell[line]);
      console.log(`${provider.padEnd(left)}  ${call.padEnd(middle)}  ${answer}`.trimEnd());
    }
  }
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ").flatMap((each) => each.match(new RegExp(`.{1,${width}}`, "g")) ?? [])) {
    if (current && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current ? `${current} ${word}` : word;
    }
  }
  return [...lines, current];
}
