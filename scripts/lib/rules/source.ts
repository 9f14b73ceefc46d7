import { readdirSync, readFileSync, existsSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Place } from "../report.js";
import { loadSpec, operationsOf, type Located, type Spec } from "../spec.js";

/** One hand-written YAML file. */
export interface SourceFile {
  name: string;
  text: string;
  document: Record<string, any>;
}

/** The files of one provider. */
export interface SpecFiles {
  provider: string;
  /** Where they are. */
  folder: string;
  files: SourceFile[];
  /** The names in `examples/`. */
  exampleFiles: string[];
}

/** A spec as the rules see it: the joined document for meaning, the files for names and places. */
export interface Source extends SpecFiles {
  spec: Spec;
  operations: Located[];
}

export interface WebhookEvent {
  event: string;
  post: Record<string, any>;
  at: Place;
}

/**
 * Reads the files of `<folder>/<provider>`.
 *
 * @throws an `Error` when one of them is no YAML.
 */
export function readFiles(provider: string, folder: string): SpecFiles {
  const home = path.join(folder, provider);
  const files = readdirSync(home)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(home, name), "utf8");
      return { name, text, document: parseFile(path.join(home, name), text) };
    });
  const examples = path.join(home, "examples");
  return { provider, folder: home, files, exampleFiles: existsSync(examples) ? readdirSync(examples).sort() : [] };
}

function parseFile(file: string, text: string): Record<string, any> {
  try {
    return parse(text) as Record<string, any>;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Joins the files into one document.
 *
 * @throws an `Error` when a reference leads nowhere or an example is no JSON.
 */
export async function joinFiles(files: SpecFiles): Promise<Source> {
  const spec = await loadSpec(files.provider, path.dirname(files.folder));
  return { ...files, spec, operations: operationsOf(spec) };
}

/** The place of a file of the provider. */
export function fileAt(source: Pick<SpecFiles, "provider">, name: string, where = ""): Place {
  return { file: `specs/${source.provider}/${name}`, where };
}

export function rootAt(source: Source, where = ""): Place {
  return fileAt(source, "openapi.yaml", where);
}

/** The place of an operation, by the file that writes it. */
export function operationAt(source: Source, located: Located): Place {
  const id = located.operation.operationId;
  const where = id ?? `${located.method} ${located.path}`;
  const home = source.files.find((file) =>
    Object.values<any>(file.document?.paths ?? {}).some((item) =>
      Object.values<any>(item ?? {}).some((operation) => id !== undefined && operation?.operationId === id),
    ),
  );
  return fileAt(source, home?.name ?? "openapi.yaml", where);
}

/** The place of a named component, by the file that writes it. */
export function componentAt(source: Source, section: string, name: string): Place {
  const home = source.files.find((file) => file.document?.components?.[section]?.[name] !== undefined);
  return fileAt(source, home?.name ?? "openapi.yaml", name);
}

export function webhooksOf(source: Source): WebhookEvent[] {
  return Object.entries(source.spec.webhooks ?? {}).map(([event, item]) => {
    const home = source.files.find((file) => file.document?.webhooks?.[event]?.post !== undefined);
    return { event, post: item.post as Record<string, any>, at: fileAt(source, home?.name ?? "openapi.yaml", event) };
  });
}

/** The section and name of `#/components/<section>/<name>`. */
export function componentOf(ref: string): { section: string; name: string } | undefined {
  const match = /^#\/components\/([^/]+)\/([^/]+)$/.exec(ref);
  return match ? { section: match[1]!, name: match[2]! } : undefined;
}
