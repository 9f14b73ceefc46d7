import type { Report } from "../report.js";
import { walk } from "../spec.js";
import { fileAt, rootAt, type Source } from "./source.js";

/** The root only points, the resource files hold the operations, and nothing in them is left over. */
export function checkLayout(source: Source, report: Report): void {
  const root = source.files.find((file) => file.name === "openapi.yaml");
  for (const [route, item] of Object.entries<any>(root?.document?.paths ?? {})) {
    if (Object.keys(item ?? {}).join() !== "$ref") {
      report(
        "paths-only-ref",
        rootAt(source, route),
        "is written in the root: move it into its resource file and $ref it",
      );
    } else if (decode(String(item.$ref).split("/").at(-1) ?? "") !== route) {
      report("paths-only-ref", rootAt(source, route), `points at another path: ${item.$ref}`);
    }
  }
  checkLeftOver(source, report);
}

function checkLeftOver(source: Source, report: Report): void {
  const targets = new Set<string>();
  for (const file of source.files) {
    walk(file.document, (node) => {
      if (typeof node.$ref !== "string") return;
      const [name, pointer = ""] = node.$ref.split("#");
      targets.add(`${(name || file.name).replace(/^\.\//, "")}#${pointer.split("/").map(decode).join("/")}`);
    });
  }
  for (const file of source.files.filter((one) => one.name !== "openapi.yaml")) {
    for (const section of ["paths", "webhooks"]) {
      for (const key of Object.keys(file.document?.[section] ?? {})) {
        if (!targets.has(`${file.name}#/${section}/${key}`)) {
          report(
            "left-over",
            fileAt(source, file.name, key),
            `is not among the ${section} of openapi.yaml: $ref it there`,
          );
        }
      }
    }
    for (const [section, parts] of Object.entries<object>(file.document?.components ?? {})) {
      for (const name of Object.keys(parts ?? {})) {
        if (!targets.has(`${file.name}#/components/${section}/${name}`)) {
          report("left-over", fileAt(source, file.name, name), "is used by nobody: refer to it, or delete it");
        }
      }
    }
  }
}

function decode(segment: string): string {
  return decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}
