/** A text in lines of at most so many characters, where its words allow it. Its own line ends stay. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => {
    const out: string[] = [];
    let current = "";
    for (const word of line.split(" ")) {
      if (current && current.length + 1 + word.length > width) {
        out.push(current);
        current = word;
      } else {
        current = current ? `${current} ${word}` : word;
      }
    }
    return [...out, current.trimEnd()];
  });
}
