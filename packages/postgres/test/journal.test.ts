import { spawnSync } from "node:child_process";
import { testJournal } from "@mailfleet/core/conformance";
import { findPostgres, NO_POSTGRES, type PostgresServer, startPostgres } from "@mailfleet/testing/postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresJournal, type PostgresJournal } from "../src/index.js";

/** A process of its own has no vitest to translate for it. */
const BUILT = new URL("../dist/index.js", import.meta.url).href;
const isThere = findPostgres() !== undefined;

describe.skipIf(!isThere)(`postgresJournal${isThere ? "" : ` (${NO_POSTGRES})`}`, () => {
  let server: PostgresServer;
  let schemas = 0;
  const open: PostgresJournal[] = [];

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => {
    await Promise.all(open.map((journal) => journal.close()));
    await server.stop();
  });

  function openJournal(schema: string): PostgresJournal {
    const journal = postgresJournal({ connect: server.url, schema });
    open.push(journal);
    return journal;
  }

  it("can be waited for when it is closed, also where nothing else keeps the process alive", () => {
    const script = `
      import { postgresJournal } from ${JSON.stringify(BUILT)};
      const journal = postgresJournal({ connect: process.env.DATABASE });
      for await (const _ of journal.list());
      await journal.close();
      console.log("closed");`;
    const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
      env: { ...process.env, DATABASE: server.url },
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "closed\n" });
  });

  testJournal("postgresJournal", {
    describe: (name, body) => describe(name, body),
    it: (name, run) => it(name, run),
    expect,
    create: () => {
      const schema = `journal_${++schemas}`;
      const before = open.length;
      return {
        journal: openJournal(schema),
        reopen: () => openJournal(schema),
        close: async () => void (await Promise.all(open.splice(before).map((journal) => journal.close()))),
      };
    },
  });
});
