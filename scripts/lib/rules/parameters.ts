import type { Place, Report } from "../report.js";
import { deref, type Located, type Parameter } from "../spec.js";
import { operationAt, type Source } from "./source.js";

const METHODS = new Set(["get", "put", "post", "delete", "patch"]);

/** What an operation is asked with, besides its body and its tenant. */
export function checkParameters(source: Source, report: Report): void {
  for (const located of source.operations) {
    const at = operationAt(source, located);
    for (const written of located.operation.parameters ?? []) {
      checkParameter(source, deref(source.spec, written), at, report);
    }
    checkItem(source, located, at, report);
  }
}

function checkParameter(source: Source, parameter: Parameter, at: Place, report: Report): void {
  const { name } = parameter;
  if (!["path", "query", "header"].includes(parameter.in)) {
    report("parameter-place", at, `${name} travels in a ${parameter.in}: use path, query or header`);
  }
  if (parameter.required && parameter.example === undefined) {
    report("parameter-example", at, `the required parameter ${name} needs an example`);
  }
  const { apiKey } = source.spec.components?.securitySchemes ?? {};
  const credentials = ["authorization", apiKey?.name?.toLowerCase()];
  if (parameter.in === "header" && credentials.includes(name.toLowerCase())) {
    report("auth-parameter", at, `${name} is the credential: leave it to the security scheme`);
  }
}

/** Everything belongs to the operation itself: what stands on the path item is read by nobody. */
function checkItem(source: Source, located: Located, at: Place, report: Report): void {
  for (const key of Object.keys(source.spec.paths[located.path] ?? {})) {
    if (!METHODS.has(key)) {
      report("path-item", at, `${key} stands on the path ${located.path}: move it into its operations`);
    }
  }
}
