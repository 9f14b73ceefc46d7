import { type Connect, openClient, type PgClient, type Row } from "./client.js";

/** Shorter than what the order engine waits for an entry, so that there is time left to find out what became of it. */
const QUERY_TIMEOUT_MS = 4_000;

/** What makes a session fit to hold locks. Each is set only where the server has it and it is needed. */
const SETTINGS = `select
  case when current_setting('synchronous_commit') in ('off', 'local', 'remote_write')
    then set_config('synchronous_commit', 'on', false) end,
  case when current_setting('idle_session_timeout', true) is not null
    then set_config('idle_session_timeout', '0', false) end,
  set_config('tcp_keepalives_idle', '30', false), set_config('tcp_keepalives_interval', '10', false),
  set_config('tcp_keepalives_count', '3', false)`;

/** One connection while it lasts. */
export interface Connection {
  /** The number of its process at the server. */
  readonly pid: number;
  /** Is it certainly gone? What was asked for last may have been done all the same. */
  readonly isLost: boolean;
  query(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** The one connection of this process to a database, opened when it is needed, and again when it was lost. */
export class Keeper {
  readonly #connect: Connect;
  readonly #name: string;
  readonly #prepare: (connection: Connection) => Promise<void>;
  #connection: Promise<OpenConnection> | undefined;
  #isClosed = false;
  /** How many need it open; without any it keeps no process alive. */
  #users = 0;

  /** @param prepare what to do with every new connection */
  constructor(connect: Connect, name: string, prepare: (connection: Connection) => Promise<void>) {
    this.#connect = connect;
    this.#name = name;
    this.#prepare = prepare;
  }

  async connection(): Promise<Connection> {
    if (this.#isClosed) throw new Error("it was closed");
    const last = this.#connection;
    // Set at once: of many who find it lost, the first opens the next one.
    this.#connection = (async () => {
      const current = await last?.catch(() => undefined);
      return current && !current.isLost ? current : await this.#open();
    })();
    return await this.#connection;
  }

  async query(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    return await this.use(async () => await (await this.connection()).query(text, values));
  }

  /** Keeps the process alive meanwhile. */
  async use<T>(run: () => Promise<T>): Promise<T> {
    const done = this.enter();
    try {
      return await run();
    } finally {
      done();
    }
  }

  /** Keeps the process alive until the answer is called. */
  enter(): () => void {
    this.#users += 1;
    this.#hold();
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      this.#users -= 1;
      this.#hold();
    };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const current = await this.#connection?.catch(() => undefined);
    await current?.end();
  }

  async #open(): Promise<OpenConnection> {
    const connection = await OpenConnection.open(await openClient(this.#connect, this.#name));
    try {
      await this.#prepare(connection);
    } catch (error) {
      await connection.end();
      throw error;
    }
    this.#hold(connection);
    return connection;
  }

  #hold(connection?: OpenConnection): void {
    const isNeeded = this.#users > 0;
    if (connection) connection.keepAlive(isNeeded);
    else void this.#connection?.then((each) => each.keepAlive(this.#users > 0)).catch(() => undefined);
  }
}

class OpenConnection implements Connection {
  readonly #client: PgClient;
  #pid = 0;
  #isLost = false;
  /** One statement after the other: pg keeps no queue of its own any more. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(client: PgClient) {
    this.#client = client;
    const lose = (): void => void (this.#isLost = true);
    client.on?.("error", lose);
    client.on?.("end", lose);
  }

  static async open(client: PgClient): Promise<OpenConnection> {
    const connection = new OpenConnection(client);
    try {
      const [row] = await connection.query("select pg_backend_pid() as pid");
      connection.#pid = Number(row?.["pid"]);
      await connection.query(SETTINGS);
      return connection;
    } catch (error) {
      await connection.end();
      throw error;
    }
  }

  get pid(): number {
    return this.#pid;
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  async query(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    const turn = this.#last.then(() => this.#ask(text, values));
    this.#last = turn.catch(() => undefined);
    return await turn;
  }

  keepAlive(isNeeded: boolean): void {
    if (isNeeded) this.#client.ref?.();
    else this.#client.unref?.();
  }

  async end(): Promise<void> {
    this.#isLost = true;
    // Whoever waits for the end may have nothing else that keeps the process alive.
    this.keepAlive(true);
    // A server that is gone does not say goodbye.
    await Promise.race([this.#client.end(), pause(1_000)]).catch(() => undefined);
    this.keepAlive(false);
  }

  async #ask(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    if (this.#isLost) throw lost();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        void this.end();
        reject(Object.assign(new Error(`no answer within ${QUERY_TIMEOUT_MS / 1000} s`), { code: "ETIMEDOUT" }));
      }, QUERY_TIMEOUT_MS);
    });
    try {
      return (await Promise.race([this.#client.query(text, values), late])).rows;
    } catch (error) {
      if (endsConnection(error)) this.#isLost = true;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

function lost(): Error {
  return Object.assign(new Error("the connection was lost"), { code: "ECONNRESET" });
}

/** Postgres goes on after a statement that failed, except after these; and whatever has no code of Postgres comes from the wire. */
function endsConnection(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  return !/^[0-9A-Z]{5}$/.test(code) || /^(08|57P0)/.test(code) || code === "EPIPE";
}

export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref());
}
