import { expect, it } from "vitest";
import { createHistory, type OpenRecord } from "../src/history.js";

const HEAD = { operationId: "x", effect: "read", method: "POST", path: "/x", query: {}, headers: {} } as const;
const MIB = 1024 * 1024;

it("lets go of the oldest bodies once all of them are over 64 MiB, and of nothing else", () => {
  const history = createHistory(100);
  const keep = (body: string, bytes: number): OpenRecord => {
    const record = history.open(HEAD);
    history.keep(record, body, bytes);
    return record;
  };
  keep("first", 30 * MIB);
  keep("second", 30 * MIB);
  keep("third", 4 * MIB);
  const bodies = (): unknown[] => history.requests.map(({ body }) => body);
  expect(bodies()).toEqual(["first", "second", "third"]);
  keep("fourth", 1);
  expect(bodies()).toEqual(["[forgotten]", "second", "third", "fourth"]);
  keep("alone", 100 * MIB);
  expect(bodies()).toEqual(["[forgotten]", "[forgotten]", "[forgotten]", "[forgotten]", "alone"]);
  history.reset();
  keep("again", 60 * MIB);
  expect(bodies()).toEqual(["again"]);
});

it("counts no body whose request is forgotten already", () => {
  const history = createHistory(1);
  for (let n = 0; n < 5; n++) history.keep(history.open(HEAD), `body ${n}`, 40 * MIB);
  expect(history.requests.map(({ body }) => body)).toEqual(["body 4"]);
});
