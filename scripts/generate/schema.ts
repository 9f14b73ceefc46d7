import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { deref, operationsOf, type Schema, type Spec, walk } from "../lib/spec.js";
import { hoistSchemas } from "./hoist.js";
import { banner, bodyOf, parametersOf, tenantOf } from "./shared.js";

/** `schema.ts`: the spec as types, by openapi-typescript, corrected where it loses something. */
export async function writeSchema(spec: Spec): Promise<string> {
  const ast = await openapiTS(forTypes(spec) as unknown as OpenAPI3, {
    silent: true,
    // A default in a request is what the provider assumes; it does not make the property required.
    defaultNonNullable: false,
    // A constant can be sent, and a reply is nobody's to change.
    immutable: true,
    transform: (schema) => openEnum(schema as Schema) ?? binary(schema as Schema),
  });
  return `${banner(spec)}${astToString(hoistSchemas(ast))}`;
}

/** The same document, said so that the types come out as a caller needs them. */
function forTypes(original: Spec): Spec {
  const spec = structuredClone(original);
  for (const { operation } of operationsOf(spec)) relaxTenant(spec, operation);
  walk(spec, (node) => {
    delete node.examples;
    // Open replies would get an index signature, which turns every misspelt property into `unknown` instead of an error.
    if (node.additionalProperties === true && node.properties) delete node.additionalProperties;
  });
  return spec;
}

/** The client fills the tenant in from its options, so a call need not give it. */
function relaxTenant(spec: Spec, operation: Parameters<typeof tenantOf>[1]): void {
  const tenant = tenantOf(spec, operation);
  if (!tenant?.required) return;
  if (tenant.in === "body") {
    const body = deref(spec, bodyOf(spec, operation)!.schema);
    body.required = body.required.filter((name: string) => name !== tenant.name);
    return;
  }
  operation.parameters = parametersOf(spec, operation).map((parameter) =>
    parameter.in === tenant.in && parameter.name === tenant.name ? { ...parameter, required: false } : parameter,
  );
}

/** `anyOf: [enum, string]` would collapse to `string`; `string & {}` keeps the known members in completion. */
function openEnum(schema: Schema): ts.TypeNode | undefined {
  const parts: Schema[] = schema.anyOf ?? [];
  const known = parts.find((part) => part.type === "string" && part.enum);
  if (!known || !parts.some((part) => part.type === "string" && !part.enum)) return undefined;
  const members = known.enum.map((value: string) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)),
  );
  const open = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  const nullable = parts.some((part) => part.type === "null")
    ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())]
    : [];
  return ts.factory.createUnionTypeNode([...members, ts.factory.createParenthesizedType(open), ...nullable]);
}

/** A binary part is a file in a form, not a string. */
function binary(schema: Schema): ts.TypeNode | undefined {
  return schema.format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined;
}
