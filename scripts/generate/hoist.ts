import ts from "typescript";

const { factory } = ts;

/** Names that a schema cannot have: they would hide what the generated file itself needs. */
const TAKEN = new Set(["paths", "webhooks", "components", "operations", "$defs", "Record", "Blob"]);

/**
 * Every schema as a type of its own, and every mention of it by that name. Below `components["schemas"]`, where openapi-typescript
 * puts them, they have no name that a hover or an error message could use. They are no interfaces: those are refused where an
 * index signature is asked for, as by `Record<string, unknown>`.
 */
export function hoistSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const named: ts.Node[] = [];
  const rest = nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return byName(node);
    const members = node.members.filter((member) => !isSchemas(member));
    for (const member of node.members.filter(isSchemas)) named.push(...schemasOf(member).map(declare));
    return byName(factory.updateInterfaceDeclaration(node, node.modifiers, node.name, undefined, undefined, members));
  });
  return [...rest, ...named];
}

function isSchemas(member: ts.TypeElement): boolean {
  return member.name !== undefined && nameOf(member.name) === "schemas";
}

function schemasOf(member: ts.TypeElement): ts.PropertySignature[] {
  const type = ts.isPropertySignature(member) ? member.type : undefined;
  return type && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
}

function declare(schema: ts.PropertySignature): ts.Node {
  const name = nameOf(schema.name);
  if (!name || TAKEN.has(name)) throw new Error(`a schema cannot be called ${name}: that name is needed`);
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const alias = factory.createTypeAliasDeclaration(exported, name, undefined, schema.type!);
  return byName(ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(schema)));
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}

/** The same with `components["schemas"]["Domain"]` written `Domain`. */
function byName(node: ts.Node): ts.Node {
  const visit = (each: ts.Node): ts.Node => {
    const name = schemaMentioned(each);
    if (name !== undefined) return factory.createTypeReferenceNode(name);
    return ts.visitEachChild(each, visit, undefined);
  };
  return visit(node);
}

function schemaMentioned(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType, indexType } = node.objectType;
  const isComponents = ts.isTypeReferenceNode(objectType) && ts.isIdentifier(objectType.typeName);
  if (!isComponents || objectType.typeName.text !== "components" || textOf(indexType) !== "schemas") return undefined;
  return textOf(node.indexType);
}

function textOf(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}
