import { deref, type Located, type Parameter } from "../spec.js";
import type { Place, Report } from "../report.js";
import { propertiesNamed } from "./operations.js";
import { operationAt, type Source } from "./source.js";

const METHODS = ["get", "put", "post", "delete", "patch"];

/** What an operation is asked with, besides its body. */
export function checkParameters(source: Source, report: Report): void {
  for (const located of source.operations) {
    const at = operationAt(source, located);
    const parameters = (located.operation.parameters ?? []).map((parameter) => deref(source.spec, parameter));
    for (const parameter of parameters) checkParameter(source, parameter, at, report);
    checkTenantInBody(source, located, at, report);
    checkItem(source, located, at, report);
  }
  checkTenantUsed(source, report);
}

function checkParameter(source: Source, parameter: Parameter, at: Place, report: Report): void {
  const { name } = parameter;
  if (!["path", "query", "header"].includes(parameter.in)) report("parameter-place", at, `${name} travels in a ${parameter.in}: use path, query or header`);
  if (parameter.required && parameter.example === undefined) report("parameter-example", at, `the required parameter ${name} needs an example`);
  const scheme = source.spec.components?.securitySchemes?.apiKey;
  const key = scheme?.type === "apiKey" ? (scheme.name ?? "") : "Authorization";
  if (parameter.in === "header" && [key, "Authorization"].some((header) => header.toLowerCase() === name.toLowerCase())) {
    report("auth-parameter", at, `${name} is the credential: leave it to the security scheme`);
  }
  if (parameter.in === "header" || parameter.in === "query") checkTenant(source, parameter.in, parameter, at, report);
}

/** A tenant parameter is spelt as `x-tenant` says and is required; an operation that can do without does not have it. */
function checkTenant(source: Source, place: "header" | "query", parameter: Parameter, at: Place, report: Report): void {
  const tenant = source.spec["x-tenant"] ?? {};
  const declared = tenant[place];
  if (parameter.name === declared) {
    if (parameter.required !== true) report("tenant", at, `the tenant ${parameter.name} is optional: make it required, or leave it out where no tenant is needed`);
  } else if (Object.values(tenant).some((name) => plain(name) === plain(parameter.name))) {
    report("tenant", at, `the tenant travels here as ${place} ${parameter.name}, which x-tenant does not say: spell it alike, or add it there`);
  }
}

function checkTenantInBody(source: Source, { operation }: Located, at: Place, report: Report): void {
  const name = source.spec["x-tenant"]?.body;
  const body = deref(source.spec, operation.requestBody);
  for (const media of Object.values(body?.content ?? {})) {
    if (!name || propertiesNamed(source, media.schema, name).length === 0) continue;
    if (!requires(source, media.schema, name)) report("tenant", at, `the tenant ${name} is optional in the body: make it required, or leave it out`);
  }
}

function requires(source: Source, schema: Record<string, any>, name: string): boolean {
  const resolved = deref(source.spec, schema);
  if (resolved.required?.includes(name)) return true;
  if ((resolved.allOf ?? []).some((branch: Record<string, any>) => requires(source, branch, name))) return true;
  return [resolved.anyOf, resolved.oneOf].some(
    (branches) => branches?.every((branch: Record<string, any>) => requires(source, branch, name)),
  );
}

function checkTenantUsed(source: Source, report: Report): void {
  const tenant = source.spec["x-tenant"] ?? {};
  for (const [place, name] of Object.entries(tenant)) {
    const used = source.operations.some(({ operation }) => {
      if (place !== "body") return operation.parameters?.some((written) => {
        const parameter = deref(source.spec, written);
        return parameter.in === place && parameter.name === name;
      });
      const body = deref(source.spec, operation.requestBody);
      return Object.values(body?.content ?? {}).some((media) => propertiesNamed(source, media.schema, name).length > 0);
    });
    if (!used) report("tenant-mark", { file: `specs/${source.provider}/openapi.yaml`, where: "x-tenant" }, `no operation has the ${place} ${name}: drop it, or add the parameter`);
  }
}

/** Everything belongs to the operation itself: what stands on the path item is read by nobody. */
function checkItem(source: Source, located: Located, at: Place, report: Report): void {
  for (const key of Object.keys(source.spec.paths[located.path] ?? {})) {
    if (!METHODS.includes(key)) report("path-item", at, `${key} stands on the path ${located.path}: move it into its operations`);
  }
}

function plain(name: string | undefined): string {
  return (name ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
}
