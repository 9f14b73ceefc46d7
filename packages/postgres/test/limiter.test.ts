import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Limiter } from "@mailfleet/http";
import { bundleChild } from "@mailfleet/testing/crash";
import { findPostgres, NO_POSTGRES, type PostgresServer, startPostgres } from "@mailfleet/testing/postgres";
import { worst } from "@mailfleet/testing/worst";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresLimiter } from "../src/index.js";

const isThere = findPostgres() !== undefined;
const FIVE = { default: { requests: 5, seconds: 1 } };

describe.skipIf(!isThere)(`postgresLimiter${isThere ? "" : ` (${NO_POSTGRES})`}`, () => {
  let server: PostgresServer;
  let schemas = 0;
  let child = "";
  const root = mkdtempSync(path.join(tmpdir(), "mailfleet-limiter-"));
  const open: { close(): Promise<void> }[] = [];
  const newSchema = (): string => `limits_${++schemas}`;

  beforeAll(async () => {
    server = await startPostgres();
    child = await bundleChild(path.join(import.meta.dirname, "limiter-child.ts"), root, ["pg-native"]);
  });
  afterAll(async () => {
    await Promise.all(open.map((each) => each.close()));
    await server.stop();
    rmSync(root, { recursive: true });
  });

  function limiterFor(
    key: string,
    rateLimits: Readonly<Record<string, { requests: number; seconds: number }>>,
    schema = newSchema(),
  ): Limiter {
    const limiter = postgresLimiter({ connect: server.url, schema });
    open.push(limiter);
    return limiter.forKey(key, rateLimits);
  }

  function start(
    schema: string,
    limits: unknown,
    count: number,
    refusals = 0,
  ): { process: ChildProcess; said: Promise<string> } {
    const started = spawn(process.execPath, [
      child,
      server.url,
      schema,
      JSON.stringify(limits),
      String(count),
      String(refusals),
    ]);
    let text = "";
    started.stdout.on("data", (piece: Buffer) => (text += piece.toString()));
    const said = new Promise<string>((resolve, reject) => {
      started.once("exit", (code, signal) =>
        code === 0 ? resolve(text) : reject(new Error(`ended with ${code ?? signal}`)),
      );
    });
    return { process: started, said };
  }

  async function runChildren(
    limits: unknown,
    counts: readonly number[],
    refusals = 0,
  ): Promise<{ said: string[]; times: number[] }> {
    const schema = newSchema();
    const said = await Promise.all(counts.map((count, n) => start(schema, limits, count, n === 0 ? refusals : 0).said));
    const times = said
      .join("")
      .split("\n")
      .filter((line) => line.length > 4)
      .map(Number)
      .sort((a, b) => a - b);
    return { said, times };
  }

  it("keeps a limit over four processes, and lets each of them have its share", async () => {
    const { said, times } = await runChildren(FIVE, [10, 10, 10, 10]);
    expect(times).toHaveLength(40);
    expect(worst(times, 1_000)).toBeLessThanOrEqual(5);
    const half = times[20] ?? 0;
    for (const each of said)
      expect(each.split("\n").filter((line) => line !== "" && Number(line) <= half).length).toBeGreaterThan(0);
    // Not far from what is allowed, either: 40 take 7 windows of 1.1 s.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(15_000);
  }, 60_000);

  it("lets nobody send for as long as a 429 asks for", async () => {
    const { said, times } = await runChildren({ default: { requests: 2, seconds: 0.5 } }, [3, 3], 1);
    const refused = Number(/(\d+)\n429/.exec(said[0] ?? "")?.[1]);
    // What left in the same moment had left.
    const after = times.filter((at) => at > refused + 100);
    expect(times).toHaveLength(6);
    expect(Math.min(...after) - refused).toBeGreaterThanOrEqual(1_450);
  }, 60_000);

  it("counts again what slept in between", async () => {
    const schema = newSchema();
    const one = start(schema, FIVE, 12);
    const two = start(schema, FIVE, 12);
    await new Promise((resolve) => setTimeout(resolve, 900));
    for (let turn = 0; turn < 4; turn++) {
      one.process.kill("SIGSTOP");
      await new Promise((resolve) => setTimeout(resolve, 700));
      one.process.kill("SIGCONT");
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    const times = (await Promise.all([one.said, two.said])).join("").trim().split("\n").map(Number);
    expect(times).toHaveLength(24);
    expect(worst(times, 1_000)).toBeLessThanOrEqual(5);
  }, 60_000);

  it("gives up when it is told to, and holds nobody up by that", async () => {
    const limiter = limiterFor("synthetic-key", { default: { requests: 1, seconds: 2 } });
    const stop = new AbortController();
    await limiter.run("default", async () => undefined);
    const sent: string[] = [];
    const waiting = limiter.run("default", async () => void sent.push("aborted"), stop.signal);
    const next = limiter.run("default", async () => void sent.push("next"));
    stop.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    await next;
    expect(sent).toEqual(["next"]);
    await expect(limiter.run("default", async () => undefined, stop.signal)).rejects.toThrow("enough");
  });

  it("holds up no class because another is full, and asks nobody where there is no limit", async () => {
    const limiter = limiterFor("synthetic-key", {
      default: { requests: 10, seconds: 1 },
      bulkBuy: { requests: 1, seconds: 60 },
    });
    const stop = new AbortController();
    await limiter.run("bulkBuy", async () => undefined);
    const full = limiter.run("bulkBuy", async () => undefined, stop.signal);
    expect(await limiter.run("default", async () => "sent")).toBe("sent");
    stop.abort(new Error("enough"));
    await expect(full).rejects.toThrow("enough");
    const free = postgresLimiter({ connect: "postgres://127.0.0.1:1/none" }).forKey("synthetic-key", {});
    expect(await free.run("default", async () => "sent")).toBe("sent");
  });

  it("keeps keys apart, and none of them in the database", async () => {
    const schema = newSchema();
    const once = { default: { requests: 1, seconds: 60 } };
    for (const key of ["synthetic-key-1", "synthetic-key-2"])
      await limiterFor(key, once, schema).run("default", async () => undefined);
    const client = new Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query<{ key: Buffer }>(`select * from ${schema}.limits`);
    await client.end();
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows) + rows.map(({ key }) => key.toString("latin1")).join()).not.toContain("synthetic");
  });

  it("sends nothing while the database is away, says so, and goes on", async () => {
    let sent = 0;
    const limiter = limiterFor("synthetic-key", FIVE);
    await limiter.run("default", async () => void sent++);
    await server.crash();
    const failure: unknown = await limiter.run("default", async () => void sent++).catch((error: unknown) => error);
    expect((failure as Error).message).toMatch(
      /rate limits in Postgres at 127.0.0.1:\d+\/postgres could not be asked for: the database is out of reach/,
    );
    await server.start();
    await limiter.run("default", async () => void sent++);
    expect(sent).toBe(2);
  });

  it.each([
    { requests: 0, seconds: 1 },
    { requests: 1.5, seconds: 1 },
    { requests: 5, seconds: 0 },
  ])("refuses the limit %j", (limit) => {
    expect(() => limiterFor("synthetic-key", { default: limit })).toThrow(/rateLimits.default must be a whole number/);
    expect(() => limiterFor("", FIVE)).toThrow(/API key/);
  });
});
