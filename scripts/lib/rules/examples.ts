import { inside, type Place, type Report } from "../report.js";
import { deref, type Located, walk } from "../spec.js";
import { fileAt, operationAt, webhooksOf, type Source, type SpecFiles } from "./source.js";

/** An example as the YAML writes it. */
interface Written {
  name: string;
  example: Record<string, any>;
  at: Place;
  /** What the file name may start with here. */
  owner?: string;
}

/** Whether every file that an example names is there: without it the spec cannot even be joined. */
export function checkExampleFiles(files: SpecFiles, report: Report): void {
  for (const { name, example, at } of files.files.flatMap((file) => writtenIn(files, file.name, file.document))) {
    const file: unknown = example.externalValue;
    if (typeof file === "string" && !files.exampleFiles.includes(file.replace(/^examples\//, ""))) {
      report("example-missing", at, `the example ${name} is in ${file}, which is not there`);
    }
  }
}

/** The names of examples and of the files that hold them. */
export function checkExamples(source: Source, report: Report): void {
  const used = new Set<string>();
  for (const written of source.files.flatMap((file) => writtenIn(source, file.name, file.document))) {
    const file: unknown = written.example.externalValue;
    if (typeof file !== "string") {
      report(
        "example-file",
        written.at,
        `the example ${written.name} must live in a file: externalValue: examples/<operationId>.${written.name}.json`,
      );
      continue;
    }
    used.add(file);
    checkFileName(source, written, file, report);
    if (!written.example.summary) report("example-summary", written.at, `the example ${written.name} needs a summary`);
  }
  for (const name of source.exampleFiles) {
    if (!used.has(`examples/${name}`)) {
      report(
        "example-unused",
        fileAt(source, `examples/${name}`),
        "is used by no operation: refer to it, or delete it",
      );
    }
  }
  checkNames(source, report);
  for (const located of source.operations) checkAgreement(source, located, report);
}

/** What is asked for by its id is what is answered, or a test that follows ids through the examples finds nothing. */
function checkAgreement(source: Source, located: Located, report: Report): void {
  const { operation } = located;
  // What is made or bought has an id of its own.
  if (operation["x-effect"] !== "read") return;
  const ids = parametersIn(source, operation)
    .filter(({ in: place }) => place === "path")
    .map(({ example }) => example);
  const status = Object.keys(operation.responses ?? {})
    .filter((each) => each.startsWith("2"))
    .sort()[0];
  const response = status === undefined ? undefined : deref<any>(source.spec, operation.responses[status]);
  const [name, example] = Object.entries<any>(Object.values<any>(response?.content ?? {})[0]?.examples ?? {})[0] ?? [];
  const value: any = example && deref<any>(source.spec, example).value;
  const told = [value, value?.data].map((node) => node?.id ?? node?.uid).find((id) => typeof id === "string");
  if (ids.length !== 1 || typeof ids[0] !== "string" || told === undefined || ids[0] === told) return;
  report(
    "example-agrees",
    operationAt(source, located),
    `asks for ${ids[0]} by example, and the example ${name} answers ${told}: let both be the same`,
  );
}

function parametersIn(source: Source, operation: any): any[] {
  return (operation.parameters ?? []).map((each: any) => deref<any>(source.spec, each));
}

/** Every `examples` map of a file, with the operation or webhook it stands in. */
function writtenIn(source: SpecFiles, file: string, document: unknown): Written[] {
  const found: Written[] = [];
  const owners: { depth: number; owner: string; label: string }[] = [];
  walk(document, (node, keys) => {
    while (owners.length > 0 && owners.at(-1)!.depth >= keys.length) owners.pop();
    if (keys[0] === "webhooks" && keys.length === 2) {
      owners.push({ depth: 2, owner: `webhook.${keys[1]}`, label: keys[1]! });
    } else if (keys[0] === "paths" && keys.length === 3) {
      owners.push({ depth: 3, owner: node.operationId, label: node.operationId });
    }
    if (!node.examples || keys.at(-2) !== "content") return;
    const owner = owners.at(-1);
    const at = fileAt(source, file, owner?.label ?? keys.slice(0, 3).join("."));
    for (const [name, example] of Object.entries<any>(node.examples)) {
      if (typeof example?.$ref === "string") continue;
      found.push({ name, example: example ?? {}, at, ...(owner ? { owner: owner.owner } : {}) });
    }
  });
  return found;
}

function checkFileName(source: Source, { name, at, owner }: Written, file: string, report: Report): void {
  if (/^examples\/shared\.[a-z][A-Za-z0-9]*\.json$/.test(file)) return;
  if (owner?.startsWith("webhook.")) {
    const expected = name === "event" ? `examples/${owner}.json` : `examples/${owner}.${name}.json`;
    if (file !== expected) report("example-name", at, `the example ${name} is in ${file}: it must be ${expected}`);
    return;
  }
  const expected = owner ? `examples/${owner}.${name}.json` : "examples/shared.<name>.json";
  const known = source.operations.some(({ operation }) => file === `examples/${operation.operationId}.${name}.json`);
  if (owner ? file !== expected : !known) {
    report("example-name", at, `the example ${name} is in ${file}: it must be ${expected}`);
  }
}

/** An example name picks one answer of an operation, so it is used once in it, and says what happened. */
function checkNames(source: Source, report: Report): void {
  for (const located of source.operations) {
    const at = operationAt(source, located);
    const request = Object.values(deref(source.spec, located.operation.requestBody)?.content ?? {});
    const seen = new Set(request.flatMap((media) => Object.keys(media.examples ?? {})));
    for (const [status, written] of Object.entries(located.operation.responses ?? {})) {
      for (const media of Object.values(deref(source.spec, written).content ?? {})) {
        for (const name of Object.keys(media.examples ?? {})) {
          const place = inside(at, ` ${status}`);
          if (seen.has(name)) {
            report("example-twice", place, `the example name ${name} is used twice in this operation: rename one`);
          }
          seen.add(name);
          if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
            report("example-camel", place, `the example name ${name} is not camelCase`);
          }
          if (/^(error|failure|status|response|example)?\d+$/i.test(name)) {
            report("example-camel", place, `the example name ${name} does not say what happened`);
          }
        }
      }
    }
  }
  for (const { post, at } of webhooksOf(source)) {
    for (const media of Object.values<any>(deref(source.spec, post.requestBody)?.content ?? {})) {
      if (!("event" in (media.examples ?? {}))) {
        report("webhook-example", at, "the payload needs an example named event");
      }
    }
  }
}
