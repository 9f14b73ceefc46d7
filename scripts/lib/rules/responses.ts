import { inside, type Place, type Report } from "../report.js";
import { deref, type Located, type Schema } from "../spec.js";
import { operationAt, type Source } from "./source.js";

/** What an operation answers, and whether a failure can be told from a result. */
export function checkResponses(source: Source, report: Report): void {
  for (const located of source.operations) {
    const at = operationAt(source, located);
    checkRequestBody(source, located, at, report);
    for (const [status, written] of Object.entries(located.operation.responses ?? {})) {
      const response = deref(source.spec, written);
      checkResponse(source, status, response, inside(at, ` ${status}`), report);
    }
    checkFailures(source, located, at, report);
  }
}

function checkRequestBody(source: Source, { method, operation }: Located, at: Place, report: Report): void {
  const body = deref(source.spec, operation.requestBody);
  if (!body) return;
  if (method === "GET") report("request-body", at, "is a GET with a body: no client sends one");
  if (typeof body.required !== "boolean") {
    report("request-body", at, "requestBody.required must be written: true unless the body may be left out");
  }
  for (const [type, media] of Object.entries(body.content ?? {})) {
    if (type !== "application/json" && type !== "multipart/form-data") {
      report("request-body", at, `sends ${type}: use application/json or multipart/form-data`);
    }
    if (!media.schema) report("request-body", at, "the request needs a schema");
    const names = Object.keys(media.examples ?? {});
    if (!names.includes("request")) report("request-example", at, "the request needs an example named request");
    for (const name of names) {
      if (!/^request([A-Z][A-Za-z0-9]*)?$/.test(name)) {
        report("request-example", at, `the request example ${name} must be called request or request<Variant>`);
      }
    }
  }
}

function checkResponse(source: Source, status: string, response: Record<string, any>, at: Place, report: Report): void {
  if (!/^[1-5]\d\d$/.test(status)) report("status", at, "is not an exact status: write the numbers that are known");
  const good = status.startsWith("2");
  const result: unknown = response["x-result"];
  if (result !== undefined && (result !== true || good)) {
    report("result", at, "x-result is true, and only on a response outside 2xx");
  }
  for (const [type, media] of Object.entries<any>(response.content ?? {})) {
    if (!media.schema) report("response-schema", at, `${type} needs a schema`);
    if (Object.keys(media.examples ?? {}).length === 0) report("response-example", at, "needs a named example");
    if (!media.schema) continue;
    const canSucceed = branches(source, media.schema).some((branch) => !isFailure(source, branch));
    if (!good && result !== true && canSucceed) {
      report(
        "failure",
        at,
        "is outside 2xx, but its schema is not x-failure: true: mark the schema, or the response with x-result: true",
      );
    }
    if ((good || result === true) && !canSucceed) {
      report(
        "failure",
        at,
        "carries a result by its status, but its schema can only be a failure: make it a oneOf of both, or use the right status",
      );
    }
  }
}

/** Every operation shows how it fails, and one with an effect also how it leaves the caller in doubt. */
function checkFailures(source: Source, { operation }: Located, at: Place, report: Report): void {
  const statuses = Object.entries(operation.responses ?? {}).map(([status, written]) => {
    const media = Object.values(deref(source.spec, written).content ?? {});
    const failing = media.some((one) => branches(source, one.schema).some((branch) => isFailure(source, branch)));
    return { status, failing, shown: media.some((one) => Object.keys(one.examples ?? {}).length > 0) };
  });
  if (!statuses.some((one) => one.failing && one.shown)) {
    report("failure-example", at, "needs an example of a failure: a response whose schema is x-failure: true");
  }
  if (operation["x-effect"] !== "read" && !statuses.some((one) => one.status.startsWith("5") && one.shown)) {
    report(
      "server-failure",
      at,
      "has an effect: it needs a 5xx with an example, the failure that leaves the caller in doubt",
    );
  }
  if (!statuses.some((one) => one.status.startsWith("2"))) report("no-success", at, "has no 2xx response");
}

/** The alternatives of a body: the branches of a `oneOf` or `anyOf`, or the schema alone. */
function branches(source: Source, schema: Schema | undefined): Schema[] {
  if (!schema) return [];
  const resolved = deref(source.spec, schema);
  if (schema["x-failure"] === true || resolved["x-failure"] === true) return [schema];
  const alternatives: Schema[] = resolved.oneOf ?? resolved.anyOf ?? [];
  return alternatives.length === 0 ? [schema] : alternatives.flatMap((branch) => branches(source, branch));
}

function isFailure(source: Source, schema: Schema): boolean {
  return schema["x-failure"] === true || deref(source.spec, schema)["x-failure"] === true;
}
