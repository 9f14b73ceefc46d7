import { testJournal } from "@mailfleet/core/conformance";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresJournal, type PostgresJournal } from "../src/index.js";
import { findPostgres, NO_POSTGRES, type PostgresServer, startPostgres } from "@mailfleet/testing/postgres";

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
