import type { Place, Report } from "../report.js";
import { deref, type Operation, type Parameter, type Schema } from "../spec.js";
import { propertiesNamed } from "./operations.js";
import { operationAt, rootAt, type Source } from "./source.js";

/** Where the tenant travels: spelt as `x-tenant` says, required, and never lost by leaving an argument out. */
export function checkTenant(source: Source, report: Report): void {
  for (const located of source.operations) {
    const at = operationAt(source, located);
    for (const parameter of parametersOf(source, located.operation)) checkSpelling(source, parameter, at, report);
    checkBody(source, located.operation, at, report);
    checkTarget(source, located.operation, at, report);
  }
  for (const [place, name] of Object.entries(placesOf(source))) {
    const used = source.operations.some(({ operation }) =>
      place === "body"
        ? bodyKeys(source, operation, name).length > 0
        : parametersOf(source, operation).some((parameter) => parameter.in === place && parameter.name === name),
    );
    if (!used) {
      const at = rootAt(source, "x-tenant");
      report("tenant-mark", at, `no operation has the ${place} ${name}: drop it, or add the parameter`);
    }
  }
}

/** An operation that can do without a tenant does not have the parameter. */
function checkSpelling(source: Source, parameter: Parameter, at: Place, report: Report): void {
  const { in: place, name } = parameter;
  if (place !== "header" && place !== "query") return;
  const tenant = placesOf(source);
  if (isTenant(source, parameter)) {
    if (parameter.required === true) return;
    const mend = "make it required, or leave it out where no tenant is needed";
    report("tenant", at, `the tenant ${name} is optional: ${mend}`);
  } else if (Object.values(tenant).some((declared) => plain(declared) === plain(name))) {
    const mend = "spell it alike, or add it there";
    report("tenant", at, `the tenant travels here as ${place} ${name}, which x-tenant does not say: ${mend}`);
  }
}

function checkBody(source: Source, operation: Operation, at: Place, report: Report): void {
  const name = source.spec["x-tenant"]?.body;
  const body = deref(source.spec, operation.requestBody);
  for (const { schema } of Object.values(body?.content ?? {})) {
    if (!name || propertiesNamed(source, schema, name).length === 0 || requires(source, schema, name)) continue;
    report("tenant", at, `the tenant ${name} is optional in the body: make it required, or leave it out`);
  }
}

/** Where the tenant is what the call is done to, the caller names it: the client fills in none. */
function checkTarget(source: Source, operation: Operation, at: Place, report: Report): void {
  const mark: unknown = operation["x-tenant"];
  const parameters = parametersOf(source, operation);
  const inParameters = parameters.some((parameter) => isTenant(source, parameter));
  const travels = inParameters || bodyKeys(source, operation, source.spec["x-tenant"]?.body).length > 0;
  if (mark !== undefined && mark !== false) report("target", at, "x-tenant is false or absent");
  if (mark === false && !travels) report("target", at, "is marked x-tenant: false, and takes no tenant: drop the mark");
  const nothingElse = !operation.requestBody && parameters.every((parameter) => isTenant(source, parameter));
  if (operation["x-destructive"] && mark !== false && travels && nothingElse) {
    const mend = "mark it x-tenant: false, so that the caller has to say it";
    report("target", at, `destroys what only the tenant names: ${mend}`);
  }
}

/** Where the tenant travels, without what it is called. */
function placesOf(source: Source): Record<string, string> {
  const { word: _, ...places } = source.spec["x-tenant"] ?? {};
  return places;
}

function parametersOf(source: Source, operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) => deref(source.spec, parameter));
}

function isTenant(source: Source, { in: place, name }: Parameter): boolean {
  return (place === "header" || place === "query") && source.spec["x-tenant"]?.[place] === name;
}

function bodyKeys(source: Source, operation: Operation, name: string | undefined): Schema[] {
  const body = deref(source.spec, operation.requestBody);
  if (name === undefined) return [];
  return Object.values(body?.content ?? {}).flatMap(({ schema }) => propertiesNamed(source, schema, name));
}

function requires(source: Source, schema: Schema, name: string): boolean {
  const { required, allOf, anyOf, oneOf } = deref(source.spec, schema);
  if (required?.includes(name) || allOf?.some((part: Schema) => requires(source, part, name))) return true;
  return [anyOf, oneOf].some((branches) => branches?.every((branch: Schema) => requires(source, branch, name)));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
