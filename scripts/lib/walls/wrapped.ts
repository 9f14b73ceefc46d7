import ts from "typescript";
import type { Report } from "../report.js";
import { eachNode, isExported, placeOf } from "./code.js";
import { isWrapped, type Code } from "./tree.js";

/** No exported declaration of http names a type of openapi-fetch: what is public stays when it is replaced. */
export function checkPublicTypes(code: Code, report: Report): void {
  const locals = new Set<string>();
  for (const statement of code.source.statements) {
    if (ts.isImportDeclaration(statement) && isFromWrapped(statement)) {
      for (const name of localNames(statement.importClause)) locals.add(name);
    } else if (ts.isExportDeclaration(statement) && isFromWrapped(statement)) {
      report("openapi-fetch-public", placeOf(code, statement), "exports openapi-fetch: wrap it in a type of ours");
    }
  }
  for (const statement of code.source.statements.filter(isExported)) {
    eachNode(statement, (node) => {
      // What a declaration says is public, what it does is not.
      if (ts.isBlock(node) || isInitializer(node)) return false;
      const named = ts.isIdentifier(node) ? locals.has(node.text) : ts.isImportTypeNode(node) && isTypeOfWrapped(node);
      if (named) {
        const text = `exports a declaration that names ${node.getText(code.source)} of openapi-fetch: wrap it in a type of ours`;
        report("openapi-fetch-public", placeOf(code, node), text);
      }
      return true;
    });
  }
}

function isFromWrapped({ moduleSpecifier }: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) && isWrapped(moduleSpecifier.text);
}

function isTypeOfWrapped({ argument }: ts.ImportTypeNode): boolean {
  return ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal) && isWrapped(argument.literal.text);
}

function localNames(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  const named = bindings === undefined ? [] : ts.isNamedImports(bindings) ? bindings.elements : [bindings];
  return [...(clause?.name ? [clause.name] : []), ...named.map((one) => one.name)].map((name) => name.text);
}

function isInitializer(node: ts.Node): boolean {
  const { parent } = node;
  const holder = ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isParameter(parent);
  return holder && parent.initializer === node;
}
