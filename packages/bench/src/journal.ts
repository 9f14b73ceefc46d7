import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Journal, JournalEntry, Plan } from "@mailfleet/core";
import { fileJournal } from "@mailfleet/core/journal";
import { postgresJournal } from "@mailfleet/postgres";
import { sqliteJournal } from "@mailfleet/sqlite";
import { findPostgres, startPostgres } from "@mailfleet/testing/postgres";
import { median, ratio, spread, table, takeTurns, whole } from "./measure.js";

// What it costs to remember one purchase: open, five entries on disk, close. Beside what nobody can do without: five lines
// appended to a file, each of them synced.

const AT_ONCE = 8;
const FLOOR = "five lines appended to a file, each synced";
const Database = createRequire(import.meta.url)("libsql") as new (file: string) => Parameters<typeof sqliteJournal>[0];

const at = "2026-01-01T00:00:00.000Z";
const plan = { hash: "0".repeat(64), steps: [], items: [], note: "x".repeat(2_000) } as unknown as Plan;

function entriesOf(n: number): JournalEntry[] {
  const step = { step: "register", attempt: 1, at } as const;
  return [
    { step: "purchase", attempt: 1, event: "planned", at, plan },
    { ...step, event: "claimed", names: [`order-${n}.com`] },
    { ...step, event: "settled", status: "applied" },
    { ...step, event: "proven", status: "applied" },
    { step: "purchase", attempt: 1, event: "done", at, items: [] },
  ];
}

type Remember = (n: number) => Promise<void>;

function remember(journal: Journal): Remember {
  return async (n) => {
    const session = await journal.open({ provider: "acme", key: `order-${n}` });
    for (const entry of entriesOf(n)) await session.append(entry);
    await session.close({ status: "settled" });
  };
}

function appendAndSync(file: string): Remember {
  const handle = openSync(file, "a");
  process.once("exit", () => closeSync(handle));
  return async (n) => {
    for (const entry of entriesOf(n)) {
      writeSync(handle, `${JSON.stringify(entry)}\n`);
      fsyncSync(handle);
    }
  };
}

async function perSecond(store: Remember, first: number, purchases: number): Promise<number> {
  const begun = performance.now();
  let next = first;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < first + purchases) await store(next++);
    }),
  );
  return purchases / ((performance.now() - begun) / 1_000);
}

export async function run(quick: boolean): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "mailfleet-bench-"));
  const server = findPostgres() === undefined ? undefined : await startPostgres();
  const postgres = server && postgresJournal({ connect: server.url });
  const stores: readonly (readonly [string, Remember])[] = [
    [FLOOR, appendAndSync(path.join(folder, "plain"))],
    ["fileJournal", remember(fileJournal(path.join(folder, "journal")))],
    ["sqliteJournal over libsql", remember(sqliteJournal(new Database(path.join(folder, "journal.db"))))],
    ...(postgres ? [["postgresJournal, over one connection", remember(postgres)] as const] : []),
  ];
  const [rounds, purchases] = quick ? [2, 40] : [9, 150];
  let first = 0;
  const contestants = stores.map(([name, store]) => ({
    name,
    measure: () => perSecond(store, (first += purchases), purchases),
  }));
  try {
    const samples = await takeTurns(contestants, rounds);
    const rows = [...samples].map(([name, all]) => [
      name,
      whole(median(all)),
      ratio(samples, name, FLOOR),
      spread(all),
    ]);
    const missing = postgres
      ? ""
      : "\n\npostgresJournal: not run, no Postgres was found (scripts/install-postgres.sh).";
    const head = ["", "purchases a second", "beside append and sync", "spread"];
    return `Medians of ${rounds} rounds by turns; in brackets the middle half of them.\n\n${table(head, rows)}${missing}`;
  } finally {
    await postgres?.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  }
}
