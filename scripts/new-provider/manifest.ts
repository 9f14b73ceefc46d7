/** core's package.json with the new adapter's export and its client among the dependencies. */
export function addToCore(text: string, id: string): string {
  const file = `./dist/adapters/${id}/index`;
  const line = `    "./${id}": { "types": "${file}.d.ts", "default": "${file}.js" },\n`;
  // After the other adapters, as text: the layout of the file stays as it is.
  const last = [...text.matchAll(/^ {4}"\.\/\w+": \{ "types": "\.\/dist\/adapters\/.*\n/gm)].at(-1);
  if (!last) throw new Error("packages/core/package.json: no adapter's export is in it");
  const end = last.index + last[0].length;
  const exported = text.slice(0, end) + line + text.slice(end);
  return exported.replace(
    /("dependencies": \{\n)([\s\S]*?)(\n {2}\})/,
    (_, open: string, list: string, close: string) => {
      const entries = [
        ...list.split("\n").map((entry) => entry.replace(/,$/, "")),
        `    "@mailfleet/${id}": "workspace:^"`,
      ];
      return open + entries.sort().join(",\n") + close;
    },
  );
}
