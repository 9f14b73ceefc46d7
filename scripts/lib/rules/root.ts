import { inside, type Place, type Report } from "../report.js";
import { type SpecLimit, walk } from "../spec.js";
import { componentAt, componentOf, rootAt, type Source } from "./source.js";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
export const EVIDENCE = ["documented", "observed", "inferred"];

/** The head of the spec: what holds for every operation. */
export function checkRoot(source: Source, report: Report): void {
  const { spec } = source;
  const at = (where: string) => rootAt(source, where);
  if (!/^3\.1\.\d+$/.test(String(spec.openapi))) report("openapi-version", at("openapi"), "write 3.1.0");
  if (spec.jsonSchemaDialect !== DIALECT) {
    report("dialect", at("jsonSchemaDialect"), `write ${DIALECT}, or the mocks validate by other rules or not at all`);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(spec.info?.version))) {
    report("info", at("info.version"), "is not a date: write the day the facts were last checked, as YYYY-MM-DD");
  }
  if (!spec.info?.title || !spec.info.description) report("info", at("info"), "needs a title and a description");
  if (spec.servers?.length !== 1) report("one-server", at("servers"), "name exactly one server, with the base path");
  if (spec.servers?.[0]?.url?.endsWith("/")) {
    report("one-server", at("servers"), "drop the slash at the end of the url");
  }
  checkSecurity(source, report);
  checkTags(source, report);
  checkTenantMark(source, report);
  checkRateLimits(source, report);
  checkNames(source, report);
  checkCycles(source, report);
}

function checkSecurity(source: Source, report: Report): void {
  const at = rootAt(source, "security");
  const schemes = source.spec.components?.securitySchemes ?? {};
  const names = Object.keys(schemes);
  if (names.length !== 1 || names[0] !== "apiKey") {
    report("security", at, `has the schemes [${names.join(", ")}]: declare exactly one, named apiKey`);
  }
  const scheme = schemes.apiKey;
  const bearer = scheme?.type === "http" && scheme.scheme === "bearer";
  const header = scheme?.type === "apiKey" && scheme.in === "header" && Boolean(scheme.name);
  if (scheme && !bearer && !header) {
    report("security", at, "apiKey must be an http bearer scheme or a key in a named header");
  }
  if (JSON.stringify((source.spec as any).security) !== '[{"apiKey":[]}]') {
    report("security", at, "write [{ apiKey: [] }]");
  }
}

function checkTags(source: Source, report: Report): void {
  const used = new Set(source.operations.flatMap(({ operation }) => operation.tags ?? []));
  for (const item of Object.values<any>(source.spec.webhooks ?? {}))
    item.post?.tags?.forEach((tag: string) => used.add(tag));
  for (const tag of source.spec.tags ?? []) {
    if (!used.has(tag.name)) {
      report("tag-unused", rootAt(source, "tags"), `${tag.name} has no operation: drop it, or write its operations`);
    }
  }
}

function checkTenantMark(source: Source, report: Report): void {
  const at = rootAt(source, "x-tenant");
  const tenant = source.spec["x-tenant"];
  if (!tenant || typeof tenant !== "object") {
    report(
      "tenant-mark",
      at,
      "is missing: say what a tenant is called and where it travels ({ word: workspace, header | query | body: name }), or {} if there is none",
    );
    return;
  }
  const { word, ...places } = tenant;
  if (Object.keys(places).length > 0 && !/^[a-z]+$/.test(word ?? "")) {
    report("tenant-mark", at, "needs the provider's word for a tenant in lower case, such as word: workspace");
  }
  for (const [place, name] of Object.entries(places)) {
    if (!["header", "query", "body"].includes(place) || typeof name !== "string" || name === "") {
      report("tenant-mark", at, `${place} is not a place: use header, query or body, each with the parameter's name`);
    }
  }
}

function checkRateLimits(source: Source, report: Report): void {
  const at = rootAt(source, "x-rate-limits");
  const limits = source.spec["x-rate-limits"];
  if (!limits || typeof limits !== "object") {
    report("rate-limits", at, "is missing: name the classes, or write {} if nothing is known");
    return;
  }
  const used = new Set(source.operations.map(({ operation }) => operation["x-rate-class"]));
  for (const [name, stated] of Object.entries(limits)) {
    const place = inside(at, `.${name}`);
    for (const limit of [stated].flat()) checkRateLimit(limit, place, report);
    if (name !== "default" && !used.has(name)) {
      report("rate-limits", place, "is used by no operation: name it in x-rate-class, or drop it");
    }
  }
}

function checkRateLimit(limit: SpecLimit | undefined, place: Place, report: Report): void {
  if (!limit || !(limit.requests > 0) || !(limit.seconds > 0))
    report("rate-limits", place, "needs requests and seconds, both above 0");
  if (!limit || !EVIDENCE.includes(limit.evidence))
    report("rate-limits", place, `needs evidence: one of ${EVIDENCE.join(", ")}`);
  if (!limit?.source) report("rate-limits", place, "needs a source");
}

function checkNames(source: Source, report: Report): void {
  for (const name of Object.keys(source.spec.components?.schemas ?? {})) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
      report(
        "schema-name",
        componentAt(source, "schemas", name),
        "is no PascalCase name, or two files name two things alike: rename it",
      );
    }
  }
}

function checkCycles(source: Source, report: Report): void {
  const schemas = source.spec.components?.schemas ?? {};
  const done = new Set<string>();
  const follow = (name: string, trail: string[]): void => {
    if (trail.includes(name)) {
      const circle = trail.slice(trail.indexOf(name));
      const at = componentAt(source, "schemas", name);
      report("circular", at, `refers to itself (${[...circle, name].join(" -> ")}): break the circle`);
      return;
    }
    if (done.has(name)) return;
    walk(schemas[name], (node) => {
      const target = typeof node.$ref === "string" ? componentOf(node.$ref) : undefined;
      if (target?.section === "schemas") follow(target.name, [...trail, name]);
    });
    done.add(name);
  };
  for (const name of Object.keys(schemas)) follow(name, []);
}
