import { mutate, randomOf } from "@mailfleet/testing/mutations";
import { describe, expect, it } from "vitest";
import { providers } from "../src/generated/names.js";
import { askPrism, isValid, type Question } from "../src/prism.js";
import { operationsOf, type TestOperation, validRequest } from "./helpers.js";

// A request that is found to keep to the spec is answered without asking Prism once more. So what is found has to be what Prism finds.

const REQUESTS = 6_000;

function questionOf({ prism }: TestOperation, change: (value: unknown) => unknown): Question {
  const { path, init } = validRequest({ prism });
  const [pathname = "", search = ""] = path.split("?");
  const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
  const query = change(Object.fromEntries(new URLSearchParams(search)));
  const headers = change(init.headers);
  return {
    method: init.method ?? "GET",
    path: pathname,
    query: texts(query),
    headers: { ...texts(headers), ...(body !== undefined && { "content-length": "1" }) },
    body: body === undefined ? undefined : change(body),
  };
}

/** A query and headers hold texts alone. */
function texts(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, typeof each === "string" ? each : (JSON.stringify(each) ?? "")]),
  );
}

describe.each(providers)("%s", (provider) => {
  it(`${REQUESTS} mutated requests are found right or wrong as Prism finds them`, { timeout: 120_000 }, async () => {
    const operations = await operationsOf(provider);
    const random = randomOf(17);
    const counts = { kept: 0, broken: 0 };
    for (let run = 0; run < REQUESTS; run++) {
      const operation = operations[run % operations.length];
      if (!operation) continue;
      const question = questionOf(operation, (value) => (random() < 0.4 ? mutate(value, random) : value));
      const { isPrismsOwn, findings, status } = await askPrism(operation.prism, question, operation.usual, true);
      const isKept = !isPrismsOwn && findings.length === 0;
      counts[isKept ? "kept" : "broken"] += 1;
      expect({ id: operation.id, question, status, isValid: isValid(operation.prism, question) }).toMatchObject({
        isValid: isKept,
      });
    }
    expect(counts.kept).toBeGreaterThan(500);
    expect(counts.broken).toBeGreaterThan(500);
  });
});
