import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Plan, PlannedEntry, StepEntry } from "@mailfleet/core";
import { boughtIn, bundleChild, newWorld, runAgain, runChild } from "@mailfleet/testing/crash";
import { passTime, readTime } from "@mailfleet/testing/kill-shop";
import {
  findPgBouncer,
  findPostgres,
  NO_POSTGRES,
  type PostgresServer,
  startPgBouncer,
  startPostgres,
} from "@mailfleet/testing/postgres";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PgClient, postgresJournal, type PostgresJournal } from "../src/index.js";

const isThere = findPostgres() !== undefined;
const NOON = "2026-01-01T12:00:00.000Z";
const ORDER = { provider: "acme", tenant: "ten_1", key: "order-1" };
const PLANNED: PlannedEntry = {
  step: "purchase",
  attempt: 1,
  event: "planned",
  at: NOON,
  plan: { hash: "a" } as unknown as Plan,
};
const CLAIM: StepEntry = { step: "register", attempt: 1, event: "claimed", at: NOON, names: ["one-example.com"] };

describe.skipIf(!isThere)(`postgresJournal in trouble${isThere ? "" : ` (${NO_POSTGRES})`}`, () => {
  let server: PostgresServer;
  let schemas = 0;
  const open: { close(): Promise<void> }[] = [];
  const root = mkdtempSync(path.join(tmpdir(), "mailfleet-postgres-kill-"));
  const newSchema = (): string => `trouble_${++schemas}`;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => {
    await Promise.all(open.map((each) => each.close()));
    await server.stop();
    rmSync(root, { recursive: true });
  });

  function openJournal(schema: string, connect: string | (() => Promise<PgClient>) = server.url): PostgresJournal {
    const journal = postgresJournal({ connect, schema });
    open.push(journal);
    return journal;
  }

  async function ask(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    try {
      return (await client.query(text, values)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  }

  /** Clients whose connection is cut, once, at the statement that writes an entry: before it arrives, or after it is done. */
  function cutting(when: "before" | "after"): () => Promise<PgClient> {
    let isCut = false;
    return async () => {
      const client = new Client({ connectionString: server.url });
      client.on("error", () => undefined);
      await client.connect();
      const query = async (
        text: string,
        values: readonly unknown[] = [],
      ): Promise<{ rows: Record<string, unknown>[] }> => {
        const isEntry = text.includes(".entries (purchase") && !isCut;
        isCut ||= isEntry;
        if (isEntry && when === "after") await client.query(text, [...values]);
        if (isEntry) (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
        return await client.query(text, [...values]);
      };
      return { query, end: () => client.end() };
    };
  }

  it.each(["before", "after"] as const)(
    "finds out what became of an entry whose connection was cut %s it was written",
    async (when) => {
      const journal = openJournal(newSchema(), cutting(when));
      const session = await journal.open(ORDER);
      await session.append(PLANNED);
      await session.append(CLAIM);
      expect(await session.entries()).toEqual([PLANNED, CLAIM]);
      await session.close({ status: "unknown", wakeAt: NOON });
      const again = await journal.open(ORDER);
      expect(await again.entries()).toEqual([PLANNED, CLAIM]);
    },
  );

  it("goes on with what is open when the database was restarted", async () => {
    const schema = newSchema();
    const session = await openJournal(schema).open(ORDER);
    await session.append(PLANNED);
    await server.restart();
    await session.append(CLAIM);
    expect(await session.entries()).toEqual([PLANNED, CLAIM]);
    await expect(openJournal(schema).open(ORDER)).rejects.toThrow(/being placed right now over another connection/);
    await session.close();
  });

  it("says that it cannot while the database is away, and goes on when it is back", async () => {
    const session = await openJournal(newSchema()).open(ORDER);
    await session.append(PLANNED);
    await server.crash();
    const failure: unknown = await session.append(CLAIM).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "rejected",
      disposition: "retry-later",
      message: expect.stringContaining("out of reach"),
    });
    await server.start();
    await session.append(CLAIM);
    expect(await session.entries()).toEqual([PLANNED, CLAIM]);
    await session.close();
  });

  it("refuses an append of a session whose purchase somebody else took over", async () => {
    const schema = newSchema();
    const session = await openJournal(schema).open(ORDER);
    await ask("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
    const next = await openJournal(schema).open(ORDER);
    await expect(session.append(CLAIM)).rejects.toMatchObject({ code: "conflict", disposition: "retry-later" });
    await session.close();
    await next.append(CLAIM);
    await next.close();
    await expect(session.append(CLAIM)).rejects.toMatchObject({ code: "conflict" });
  });

  it("finds a pooler out that gives every statement another connection", async () => {
    const clients = [0, 1].map(() => new Client({ connectionString: server.url }));
    for (const client of clients) {
      // Another test ends connections that hold a lock.
      client.on("error", () => undefined);
      await client.connect();
    }
    let turn = 0;
    let isPooled = false;
    const connect = async (): Promise<PgClient> => ({
      query: async (text, values = []) => await (clients[isPooled ? ++turn % 2 : 0] as Client).query(text, [...values]),
      end: async () => void (await Promise.all(clients.map((client) => client.end()))),
    });
    const session = await openJournal(newSchema(), connect).open(ORDER);
    isPooled = true;
    turn = 0;
    await session.entries();
    turn = 0;
    await expect(session.append(CLAIM)).rejects.toThrow(/PgBouncer in transaction mode.*nothing was written/s);
  });

  it.skipIf(!findPgBouncer())(
    "lets one of two through a pooler in transaction mode, which gives both the lock",
    async () => {
      const schema = newSchema();
      await (await openJournal(schema).open({ ...ORDER, key: "first" })).close();
      const pooler = await startPgBouncer(server);
      try {
        const journals = [1, 2].map(() => openJournal(schema, pooler.url));
        const opened = await Promise.allSettled(journals.map((journal) => journal.open(ORDER)));
        const sessions = opened.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
        const written = await Promise.allSettled(sessions.map((session) => session.append(PLANNED)));
        expect(written.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(1);
        for (const session of sessions) await session.close().catch(() => undefined);
        await Promise.all(journals.map((journal) => journal.close()));
      } finally {
        pooler.stop();
      }
      expect(Number((await ask(`select count(*) as n from ${schema}.entries`))[0]?.["n"])).toBeLessThanOrEqual(1);
    },
  );

  it("writes nothing on a full disk, says so, and goes on when there is space", async () => {
    let isFull = false;
    const journal = openJournal(newSchema(), async () => {
      const client = new Client({ connectionString: server.url });
      client.on("error", () => undefined);
      await client.connect();
      return {
        query: async (text, values = []) => {
          if (isFull && text.includes(".entries"))
            throw Object.assign(new Error("could not extend file"), { code: "53100" });
          return await client.query(text, [...values]);
        },
        end: () => client.end(),
      };
    });
    const session = await journal.open(ORDER);
    await session.append(PLANNED);
    isFull = true;
    await expect(session.append(CLAIM)).rejects.toMatchObject({
      disposition: "retry-later",
      message: expect.stringMatching(/disk is full.*Free some space/s) as string,
    });
    isFull = false;
    await session.append(CLAIM);
    expect(await session.entries()).toEqual([PLANNED, CLAIM]);
    await session.close();
  });

  it("keeps two journals in two schemas apart", async () => {
    const [one, two] = [openJournal(newSchema()), openJournal(newSchema())];
    const sessions = await Promise.all([one.open(ORDER), two.open(ORDER)]);
    for (const session of sessions) await session.append(CLAIM);
    for (const session of sessions) expect(await session.entries()).toEqual([CLAIM]);
  });

  it("makes its tables once, whoever comes at the same time, and refuses those of a newer version", async () => {
    const schema = newSchema();
    const journals = Array.from({ length: 8 }, () => openJournal(schema));
    await Promise.all(
      journals.map(async (journal, n) => (await journal.open({ ...ORDER, key: `order-${n}` })).close()),
    );
    expect(await ask(`select version from ${schema}.migrations`)).toEqual([{ version: 1 }]);
    await ask(`insert into ${schema}.migrations (version) values (99)`);
    await expect(openJournal(schema).open(ORDER)).rejects.toThrow(/version 99, written by a newer version.*Update it/s);
  });

  it("is durable also where the server is told not to be", async () => {
    await ask("create database hasty");
    await ask("alter database hasty set synchronous_commit = off");
    const connections: Client[] = [];
    const journal = openJournal("hasty", async () => {
      const client = new Client({ connectionString: server.url.replace(/postgres$/, "hasty") });
      connections.push(client);
      await client.connect();
      return client as unknown as PgClient;
    });
    await (await journal.open(ORDER)).close();
    expect((await connections[0]?.query("show synchronous_commit"))?.rows).toEqual([{ synchronous_commit: "on" }]);
  });

  it.each([
    ["postgres://postgres:very-secret@127.0.0.1:1/app", /at 127.0.0.1:1\/app.*out of reach \(ECONNREFUSED\)/s],
    ["no such database", /there is no such database \(3D000\)/],
  ])("says what is wrong, without the password: %s", async (url, message) => {
    const connect = url.startsWith("postgres:") ? url : server.url.replace(/postgres$/, "nowhere?password=very-secret");
    const failure: unknown = await openJournal("any", connect)
      .open(ORDER)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "rejected", message: expect.stringMatching(message) });
    expect(String((failure as Error).message)).not.toContain("very-secret");
  });

  it.each(["Upper", "a b", 'x"', "", "1x", "a".repeat(64)])("refuses the schema %j", (schema) => {
    expect(() => postgresJournal({ connect: server.url, schema })).toThrow(/schema must be a name/);
  });

  describe("whose process dies", () => {
    let child = "";
    beforeAll(async () => {
      child = await bundleChild(path.join(import.meta.dirname, "kill-child.ts"), root, ["pg-native"]);
    });

    async function goOn(dir: string, schema: string): Promise<string | undefined> {
      const journal = openJournal(schema);
      for (let turn = 0; ; turn++) {
        const why = await runAgain(dir, journal);
        // The server needs a moment to see that a connection is gone.
        if (!why?.includes("being placed right now") || turn > 50) return why;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }

    it("buys once, at whatever moment it is killed", async () => {
      const whole = newWorld(root, "whole");
      const moments = await runChild(child, server.url, newSchema(), whole);
      if (moments === "killed") throw new Error("Nobody told it to die.");
      expect(boughtIn(whole)).toEqual(["register", "mailboxes"]);
      expect(moments.length).toBeGreaterThan(60);
      // What prepares the first connection is the same every time.
      const begin = moments.findIndex((moment) => moment.startsWith("ask: select pg_try")) - 2;
      for (let n = Math.max(begin, 1); n <= moments.length; n++) {
        const [dir, schema] = [newWorld(root, `sale-${n}`), newSchema()];
        expect(await runChild(child, server.url, schema, dir, String(n))).toBe("killed");
        passTime(dir, readTime(dir) + (n % 2) * 86_400_000);
        expect([moments[n - 1], await goOn(dir, schema)]).toEqual([moments[n - 1], undefined]);
      }
    }, 120_000);

    it("keeps its purchase while it stands still, loses it with its connection, and is refused when it wakes up", async () => {
      const [dir, schema] = [newWorld(root, "stopped"), newSchema()];
      const stopped = spawn(process.execPath, [child, server.url, schema, dir, "reply register", "SIGSTOP"]);
      const ended = new Promise((resolve) => stopped.once("exit", resolve));
      let said = "";
      stopped.stdout.on("data", (text: Buffer) => (said += text.toString()));
      while (!/^State:\s+T/m.test(readFileSync(`/proc/${stopped.pid}/status`, "utf8")))
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await runAgain(dir, openJournal(schema))).toMatch(/being placed right now over another connection/);
      await ask("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
      expect(await goOn(dir, schema)).toBeUndefined();
      stopped.kill("SIGCONT");
      await ended;
      expect(boughtIn(dir)).toEqual(["register", "mailboxes"]);
      expect(said).not.toContain("send mailboxes");
    });
  });
});
