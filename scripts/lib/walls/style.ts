import ts from "typescript";
import type { Report } from "../report.js";
import { eachNode, placeOf } from "./code.js";
import { isShipped, type Code, type Package, type Tree } from "./tree.js";

/** What the code of a published package must not contain. */
export function checkStyle(tree: Tree, report: Report): void {
  for (const pack of tree.packages) {
    for (const code of pack.code.filter((one) => isShipped(pack, one))) {
      if (/\.d\.[cm]?ts$/.test(code.inPackage)) {
        report("no-dts", { file: code.file, where: "" }, "is a declaration file, which tsc does not emit: write .ts");
      }
      eachNode(code.source, (node) => {
        if (isStrict(pack, code)) checkAs(code, node, report);
        if (pack.id === "http") checkProviderNames(tree, code, node, report);
      });
    }
  }
  checkErrorClasses(tree, report);
}

/** A command line is no library: it may look around, and end in its own way. */
function isCommandLine(pack: Package, code: Code): boolean {
  return pack.id === "cli" || (pack.id === "mock" && /^src\/cli(\.ts|\/)/.test(code.inPackage));
}

/** Adapters and the hand-written part of clients, where a reply is read. */
function isStrict(pack: Package, code: Code): boolean {
  return code.file.startsWith("packages/core/src/adapters/") || (pack.provider && !code.generated);
}

function checkAs(code: Code, node: ts.Node, report: Report): void {
  if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return;
  if (node.type.getText(code.source) === "const") return;
  report(
    "no-as",
    placeOf(code, node),
    `asserts a type (as ${node.type.getText(code.source)}): read the value, or check it`,
  );
}

function checkProviderNames(tree: Tree, code: Code, node: ts.Node, report: Report): void {
  if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return;
  const text = node.text.toLowerCase();
  const known = tree.providers.find((provider) => text.includes(provider));
  if (known) {
    report(
      "http-alone",
      placeOf(code, node),
      `http names the provider ${known}: what differs by provider is handed in`,
    );
  }
}

/** One error class, in http: callers branch on its code and disposition, never on a second hierarchy. */
function checkErrorClasses(tree: Tree, report: Report): void {
  let found = 0;
  for (const pack of tree.packages) {
    for (const code of pack.code.filter((one) => isShipped(pack, one) && !isCommandLine(pack, one))) {
      eachNode(code.source, (node) => {
        if (!ts.isClassLike(node)) return;
        const base = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
        if (!base || !base.expression.getText(code.source).endsWith("Error")) return;
        if (pack.id === "http") found += 1;
        if (pack.id !== "http" || found > 1) {
          report(
            "one-error-class",
            placeOf(code, node),
            `declares ${node.name?.text ?? "an error class"}: the one error class is MailfleetError in packages/http`,
          );
        }
      });
    }
  }
}
