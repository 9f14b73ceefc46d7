import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

// A Postgres of its own for each test file: in a temporary folder, on a free port of the loopback address, gone with the test.

export interface PostgresServer {
  /** Of the database `postgres`, for its superuser. */
  readonly url: string;
  readonly port: number;
  /** The only column of the only row of the answer. */
  ask(statement: string): string;
  /** An empty database. */
  createDatabase(): Promise<string>;
  /** Stops it at once, as a crash would, and starts it again. */
  restart(): Promise<void>;
  /** Stops it at once. `start` brings it back. */
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const BINARIES = process.platform === "win32" ? [] : ["initdb", "postgres", "psql"];

/** The folder with the programs of Postgres; undefined where there is none. `scripts/install-postgres.sh` brings it. */
export function findPostgres(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env["POSTGRES_BIN"] ? [process.env["POSTGRES_BIN"]] : []),
    ...versions.map((version) => path.join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(path.delimiter),
  ];
  return folders.find((folder) => BINARIES.length > 0 && BINARIES.every((name) => existsSync(path.join(folder, name))));
}

/** Where PgBouncer is; undefined where there is none. */
export function findPgBouncer(): string | undefined {
  const folders = ["/usr/sbin", ...(process.env["PATH"] ?? "").split(path.delimiter)];
  return folders.map((folder) => path.join(folder, "pgbouncer")).find((file) => existsSync(file));
}

/** A pooler in transaction mode before a server: whoever asks gets a connection for one statement. */
export async function startPgBouncer(server: PostgresServer): Promise<{ readonly url: string; stop(): void }> {
  const program = findPgBouncer();
  if (program === undefined) throw new Error("no PgBouncer on this machine");
  const folder = mkdtempSync(path.join(tmpdir(), "mailfleet-pgbouncer-"));
  const port = await freePort();
  const settings = {
    listen_addr: "127.0.0.1",
    listen_port: port,
    unix_socket_dir: "",
    auth_type: "any",
    pool_mode: "transaction",
    default_pool_size: 3,
    ignore_startup_parameters: "extra_float_digits",
    logfile: path.join(folder, "log"),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const database = `* = host=127.0.0.1 port=${server.port} user=postgres`;
  writeFileSync(path.join(folder, "ini"), ["[databases]", database, "[pgbouncer]", ...lines, ""].join("\n"));
  const as = unprivileged();
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const child = spawn(program, [path.join(folder, "ini")], { ...as, stdio: "ignore", cwd: folder });
  const url = server.url.replace(String(server.port), String(port));
  await waitFor(() => runPsql(findPostgres() ?? "", url, "select 1").status === 0, child);
  return {
    url,
    stop: () => {
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Why a test of Postgres is skipped. */
export const NO_POSTGRES = "no Postgres on this machine: pnpm test:postgres installs it, on Debian";

/** Postgres refuses to run as root. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: idOf("-u"), gid: idOf("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<PostgresServer> {
  const bin = findPostgres();
  if (bin === undefined) throw new Error(NO_POSTGRES);
  const as = unprivileged();
  const data = mkdtempSync(path.join(tmpdir(), "mailfleet-postgres-"));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(data, as.uid, as.gid);
  const init = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"];
  const made = spawnSync(path.join(bin, "initdb"), init, { ...as, encoding: "utf8", cwd: data });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const server = new Server(bin, data, await freePort(), as, settings);
  await server.start();
  return server;
}

function runPsql(
  bin: string,
  url: string,
  statement: string,
): { status: number | null; stdout: string; stderr: string } {
  const args = ["-X", "-q", "-A", "-t", "-d", url, "-c", statement];
  return spawnSync(path.join(bin, "psql"), args, { encoding: "utf8", cwd: tmpdir() });
}

async function waitFor(isUp: () => boolean, child: ReturnType<typeof spawn>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!isUp()) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${child.spawnfile} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

class Server implements PostgresServer {
  readonly url: string;
  readonly port: number;
  readonly #bin: string;
  readonly #data: string;
  readonly #as: { uid?: number; gid?: number };
  readonly #settings: Readonly<Record<string, string>>;
  #child: ReturnType<typeof spawn> | undefined;
  #databases = 0;

  constructor(
    bin: string,
    data: string,
    port: number,
    as: { uid?: number; gid?: number },
    settings: Readonly<Record<string, string>>,
  ) {
    this.#bin = bin;
    this.#data = data;
    this.#as = as;
    this.#settings = settings;
    this.port = port;
    this.url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  }

  async start(): Promise<void> {
    const all = {
      port: String(this.port),
      listen_addresses: "127.0.0.1",
      unix_socket_directories: this.#data,
      ...this.#settings,
    };
    const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const options = { ...this.#as, stdio: "ignore" as const, cwd: this.#data };
    const child = spawn(path.join(this.#bin, "postgres"), ["-D", this.#data, ...flags], options);
    this.#child = child;
    await waitFor(() => this.#psql("select 1").status === 0, child);
  }

  ask(statement: string): string {
    const { status, stdout, stderr } = this.#psql(statement);
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  }

  async createDatabase(): Promise<string> {
    const name = `test_${++this.#databases}`;
    const made = this.#psql(`create database ${name}`);
    if (made.status !== 0) throw new Error(made.stderr);
    return this.url.replace(/postgres$/, name);
  }

  async crash(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    // Immediate shutdown: no checkpoint, every connection is cut.
    child.kill("SIGQUIT");
    await ended;
  }

  async restart(): Promise<void> {
    await this.crash();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.crash();
    rmSync(this.#data, { recursive: true, force: true });
  }

  #psql(statement: string): { status: number | null; stdout: string; stderr: string } {
    return runPsql(this.#bin, this.url, statement);
  }
}
