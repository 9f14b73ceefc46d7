import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const HEAD = `import type { ColdMailResellerClient } from "../src/index.js";
declare const client: ColdMailResellerClient;
`;

/** What the compiler says of a piece of code beside these tests. */
function compile(code: string): string[] {
  const file = path.join(import.meta.dirname, "written-by-a-user.ts");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, HEAD + code, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the compiler's words about a wrong call", () => {
  it.each([
    [
      "a request",
      "void client.createOrderJson({ body: 5 });",
      "Type 'number' is not assignable to type 'CreateOrderJsonRequest'.",
    ],
    [
      "an item of a list",
      'void client.createOrderJson({ body: { domains: ["example.com"] } });',
      "Type 'string' is not assignable to type 'OrderDomain'.",
    ],
    [
      "an unknown key",
      "void client.getDomainsForUser({ query: { pages: 1 } });",
      "Object literal may only specify known properties, but 'pages' does not exist in type",
    ],
    [
      "a reply",
      "const reply: number = await client.getDomainsForUser();",
      "Type 'GetDomainsForUserReply' is not assignable to type 'number'.",
    ],
    [
      "an open list of words",
      'import type { Domain } from "../src/index.js"; declare const domain: Required<Domain>; const word: 5 = domain.status;',
      "Type 'DomainStatus' is not assignable to type '5'.",
    ],
  ])("name %s, and are short", (_what, code, words) => {
    const messages = compile(`${code}\nexport {};`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(words);
    expect(messages[0]!.split("\n").length).toBeLessThan(15);
  });

  it("are none about a right one", () => {
    expect(compile("void client.getDomainsForUser({}); export {};")).toEqual([]);
  });
});
