import path from "node:path";
import ts from "typescript";
import type { Place } from "../report.js";
import type { Code } from "./tree.js";

/** One import, export-from, `import()` or `import("...")` type. */
export interface Import {
  specifier: string;
  /** For a relative import: the file it means, from the root, without its ending. */
  target?: string;
  /** The imported names; `*` for a namespace, a bare import or an `import()`. */
  names: string[];
  at: Place;
}

export function importsOf(code: Code): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, names: string[]): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const target = specifier.text.startsWith(".")
      ? { target: path.posix.join(path.posix.dirname(code.file), specifier.text).replace(/\.[cm]?[jt]s$/, "") }
      : {};
    found.push({ specifier: specifier.text, ...target, names, at: placeOf(code, node) });
  };
  eachNode(code.source, (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, importedNames(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, exportedNames(node.exportClause));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, ["*"]);
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      add(node, node.moduleReference.expression, ["*"]);
    } else if (ts.isCallExpression(node) && isLoader(node.expression)) add(node, node.arguments[0], ["*"]);
  });
  return found;
}

function isLoader(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
}

function importedNames(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  const named =
    bindings && ts.isNamedImports(bindings) ? bindings.elements.map((one) => (one.propertyName ?? one.name).text) : [];
  return clause?.name ? ["default", ...named] : bindings && ts.isNamedImports(bindings) ? named : ["*"];
}

function exportedNames(clause: ts.NamedExportBindings | undefined): string[] {
  return clause && ts.isNamedExports(clause)
    ? clause.elements.map((one) => (one.propertyName ?? one.name).text)
    : ["*"];
}

/** Calls `visit` for every node, and does not enter where it returns `false`. */
export function eachNode(node: ts.Node, visit: (node: ts.Node) => unknown): void {
  if (visit(node) === false) return;
  ts.forEachChild(node, (child) => eachNode(child, visit));
}

export function placeOf(code: Code, node: ts.Node): Place {
  const { line } = code.source.getLineAndCharacterOfPosition(node.getStart(code.source));
  return { file: `${code.file}:${line + 1}`, where: "" };
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
}

/** The names that a file declares and exports. */
export function declaredExports(code: Code): string[] {
  return code.source.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map((one) => one.name.getText(code.source));
    }
    const { name } = statement as ts.Statement & { name?: ts.Identifier };
    return name ? [name.text] : [];
  });
}
