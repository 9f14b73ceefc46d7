import { MailfleetError } from "@mailfleet/http";
import type { Journal, JournalEntry, JournalSession, PurchaseId, Standing } from "../contract/index.js";
import { messageOf } from "../kit/errors.js";
import { within } from "../kit/patience.js";

const OPEN_FAILED = "The journal could not be opened";

/** A journal's session that always answers: in time, and with a MailfleetError if it fails. Nothing was sent when one of these throws. */
export class Ledger {
  readonly #session: JournalSession;
  readonly #provider: string;
  readonly #timeoutMs: number;
  #entries: JournalEntry[] = [];

  private constructor(session: JournalSession, provider: string, timeoutMs: number) {
    this.#session = session;
    this.#provider = provider;
    this.#timeoutMs = timeoutMs;
  }

  static async open(journal: Journal, id: PurchaseId, timeoutMs: number): Promise<Ledger> {
    const opening = guarded(id.provider, OPEN_FAILED, async () => await journal.open(id));
    let late = false;
    opening.then(
      (session) => late && void session.close().catch(() => undefined),
      () => undefined,
    );
    const session = await within(opening, timeoutMs, () => {
      late = true;
      return tooSlow(id.provider, timeoutMs);
    });
    const ledger = new Ledger(session, id.provider, timeoutMs);
    try {
      ledger.#entries = [...(await ledger.#ask("The journal could not be read", async () => await session.entries()))];
      return ledger;
    } catch (error) {
      await ledger.close();
      throw error;
    }
  }

  /** Everything recorded, what this run added included. */
  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  async append(entry: JournalEntry): Promise<void> {
    await this.#ask("The journal did not take an entry", async () => await this.#session.append(entry));
    this.#entries.push(entry);
  }

  /** What we know is worth more than what we could write down: a later run finds a bare claim, and reads back. */
  remember(entry: JournalEntry): void {
    this.#entries.push(entry);
  }

  /** A lock that cannot be given back is a nuisance; losing sight of what was just bought would be worse. */
  async close(standing?: Standing): Promise<void> {
    await this.#ask("", async () => await this.#session.close(standing)).catch(() => undefined);
  }

  async #ask<T>(what: string, ask: () => Promise<T>): Promise<T> {
    return await within(guarded(this.#provider, what, ask), this.#timeoutMs, () =>
      tooSlow(this.#provider, this.#timeoutMs),
    );
  }
}

async function guarded<T>(provider: string, what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (MailfleetError.isInstance(cause)) throw cause;
    throw journalError(provider, `${what}: ${messageOf(cause)}`, cause);
  }
}

function tooSlow(provider: string, timeoutMs: number): MailfleetError {
  return journalError(provider, `The journal did not answer within ${timeoutMs / 1000} s.`, undefined);
}

function journalError(provider: string, message: string, cause: unknown): MailfleetError {
  return new MailfleetError({
    code: "rejected",
    provider,
    operation: "journal",
    message,
    outcome: "not-applied",
    disposition: "retry-later",
    cause,
  });
}
