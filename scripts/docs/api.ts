import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Application, Converter, OptionDefaults, type Reflection } from "typedoc";
import { publishedFolders, readManifest } from "../lib/packages/manifests.js";
import { root } from "../lib/spec.js";

/** What a user imports, as `@mailfleet/core/journal`, with the source file it is built from. */
function publicEntries(): Map<string, string> {
  const entries = new Map<string, string>();
  for (const folder of publishedFolders()) {
    const { name, exports = {} } = readManifest(folder);
    for (const [entry, target] of Object.entries(exports)) {
      const { types = "" } = target as { types?: string };
      const source = /^\.\/dist\/(.+)\.d\.ts$/.exec(types)?.[1];
      if (source) entries.set(path.posix.join(name, entry), path.join(folder, "src", `${source}.ts`));
    }
  }
  return entries;
}

/** Options of typedoc-plugin-markdown, which typedoc's own types do not know. */
const MARKDOWN: object = {
  router: "module",
  entryFileName: "index",
  hidePageHeader: true,
  hideBreadcrumbs: true,
  // Two things whose names differ only in their capitals share what the site would call their headings.
  useHTMLAnchors: true,
  useHTMLEncodedBrackets: true,
  sanitizeComments: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
};

/** Writes the API reference into this folder as Markdown: a page for each public entry, by the name that it is imported by. */
export async function writeApi(folder: string): Promise<void> {
  const entries = publicEntries();
  rmSync(folder, { recursive: true, force: true });
  const app = await Application.bootstrapWithPlugins({
    entryPoints: [...entries.values()],
    tsconfig: path.join(root, "scripts/docs/api.tsconfig.json"),
    plugin: ["typedoc-plugin-markdown"],
    out: folder,
    readme: "none",
    name: "API reference",
    // tsc checks types; here it would only take time.
    skipErrorChecking: true,
    excludePrivate: true,
    excludeInternal: true,
    disableSources: true,
    disableGit: true,
    hideGenerator: true,
    blockTags: [...OptionDefaults.blockTags, "@description", "@constant", "@lacks"],
    // What is not exported is named in signatures all the same, and has no page of its own.
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    logLevel: "Warn",
    ...MARKDOWN,
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const reflection of Object.values(context.project.reflections)) readDescription(reflection);
  });
  const points = app.getEntryPoints();
  if (!points) throw new Error("typedoc found no entry points");
  const names = new Map([...entries].map(([name, file]) => [file, name]));
  const project = app.converter.convert(
    points.map((point) => ({ ...point, displayName: names.get(point.sourceFile.fileName) ?? point.displayName })),
  );
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error("The API reference could not be made.");
  straightenNames(folder);
}

/** openapi-typescript writes what a field is behind a tag of its own, which would become a heading. */
function readDescription({ comment }: Reflection): void {
  const tag = comment?.getTag("@description");
  if (!comment || !tag) return;
  comment.summary = comment.summary.length > 0 ? [...comment.summary, ...tag.content] : tag.content;
  comment.removeTags("@description");
}

const TAKEN = "-1.md";

/** A type called `Webhooks` takes the name of the entry `webhooks` from it, although it gets no page: `webhooks-1`. It is given back. */
function straightenNames(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  const straight = (name: string): string => `${name.slice(0, -TAKEN.length)}.md`;
  const crooked = files.filter((file) => file.endsWith(TAKEN) && !files.includes(straight(file)));
  for (const file of crooked) renameSync(path.join(folder, file), path.join(folder, straight(file)));
  const names = crooked.map((file) => path.basename(file));
  for (const file of files) {
    const full = path.join(folder, crooked.includes(file) ? straight(file) : file);
    const text = readFileSync(full, "utf8");
    writeFileSync(
      full,
      names.reduce((all, name) => all.replaceAll(`/${name}`, `/${straight(name)}`), text),
    );
  }
}
