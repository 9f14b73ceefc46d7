import { statSync } from "node:fs";
import { MailfleetError } from "@mailfleet/core";
import { type Configured, type Globals, isPostgres, readSettings } from "../config/config.js";
import { keyFile, keyVariable } from "../config/keys.js";
import { UsageError } from "../exit.js";
import type { Io } from "../io.js";
import type { DoctorCheck } from "../output/types.js";
import { PROVIDERS, tenantWordOf } from "../providers.js";
import { Session } from "../session.js";
import { writeSpan } from "../text/words.js";
import { readLedger } from "./orders.js";

/** From here on plans may seem to expire, and outcomes of purchases be doubted for longer. */
const SKEW_MS = 30_000;

/** Looks whether all is well, and says what to do where it is not. Reads only. */
export async function examine(globals: Globals, io: Io, version: string): Promise<DoctorCheck[]> {
  const checks: DoctorCheck[] = [checkNode(version)];
  const settings = await attempt(checks, "configuration", () => readSettings(globals, io));
  if (!settings) return checks;
  checks.push({
    name: "configuration",
    status: "ok",
    detail: settings.isSandbox ? "the sandbox" : (settings.file ?? "no mailfleet.json; the environment alone"),
  });
  const clock = new ServerClock();
  const session = new Session(settings, io, clock.fetch);
  try {
    if (settings.providers.length === 0)
      checks.push({
        name: "keys",
        status: "failed",
        detail: `none in the environment or in ${keyFile(io)}`,
        fix: `Set ${PROVIDERS.map(keyVariable).join(" or ")}, or run: mailfleet keys set <provider>`,
      });
    for (const configured of settings.providers) checks.push(...(await checkProvider(session, configured)));
    checks.push(...clock.checks());
    checks.push(...(await checkJournal(session)));
  } finally {
    await session.close();
  }
  return checks;
}

async function attempt<T>(checks: DoctorCheck[], name: string, run: () => T): Promise<T | undefined> {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    checks.push({ name, status: "failed", detail: error.message });
    return undefined;
  }
}

function checkNode(version: string): DoctorCheck {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isOld = major < 20 || (major === 20 && minor < 19);
  const detail = `mailfleet ${version}, Node ${process.versions.node}`;
  if (!isOld) return { name: "versions", status: "ok", detail };
  return { name: "versions", status: "failed", detail, fix: "Install Node 20.19 or newer." };
}

async function checkProvider(session: Session, configured: Configured): Promise<DoctorCheck[]> {
  const { name, source } = configured;
  const word = tenantWordOf(name) ?? "tenant";
  try {
    const account = await session.account(configured);
    const ids: string[] = [];
    for await (const { id } of account.tenants?.list() ?? []) ids.push(id);
    const checks: DoctorCheck[] = [{ name, status: "ok", detail: `the key of ${source} works` }];
    const unknown = configured.tenants?.filter((id) => !ids.includes(id)) ?? [];
    if (unknown.length > 0)
      checks.push({
        name: `${name} ${word}s`,
        status: "failed",
        detail: `the account has no ${word} ${unknown.join(", ")}`,
        fix: `It has ${ids.slice(0, 10).join(", ") || "none"}. Correct it in mailfleet.json or ${name.toUpperCase()}_TENANT.`,
      });
    else
      checks.push({
        name: `${name} ${word}s`,
        status: "ok",
        detail: (configured.tenants ?? ids).join(", ") || "none yet",
      });
    return checks;
  } catch (error) {
    if (!MailfleetError.isInstance(error)) throw error;
    const isKey = error.disposition === "fix-credentials";
    return [
      {
        name,
        status: "failed",
        detail: error.message,
        fix: isKey ? `Correct the key in ${source}.` : "Try again, and look whether this machine reaches the internet.",
      },
    ];
  }
}

async function checkJournal(session: Session): Promise<DoctorCheck[]> {
  const { journal } = session.settings;
  const place = isPostgres(journal) ? "Postgres" : journal;
  try {
    const rows = await readLedger(session);
    const open = rows.filter(({ status }) => status !== "settled");
    const stuck = open.filter(({ needsPerson }) => needsPerson);
    const isOpen = !isPostgres(journal) && process.platform !== "win32" && (statSync(journal).mode & 0o077) !== 0;
    return [
      isOpen
        ? {
            name: "journal",
            status: "warning",
            detail: `${place} can be read by others`,
            fix: `Run: chmod 600 ${journal}`,
          }
        : { name: "journal", status: "ok", detail: `${place}: ${rows.length} orders, ${open.length} open` },
      ...(stuck.length === 0
        ? []
        : [
            {
              name: "orders",
              status: "warning",
              detail: `${stuck.length} wait for a person: ${stuck
                .slice(0, 5)
                .map(({ key }) => key)
                .join(", ")}`,
              fix: "Run: mailfleet orders list --needs-person",
            } as const,
          ]),
    ];
  } catch (error) {
    if (!(error instanceof UsageError || MailfleetError.isInstance(error))) throw error;
    return [{ name: "journal", status: "failed", detail: error.message }];
  }
}

/** Compares this machine's clock with those of the servers that answered. */
class ServerClock {
  readonly #differences: number[] = [];

  readonly fetch: typeof globalThis.fetch = async (...given) => {
    const sentAt = Date.now();
    const response = await fetch(...given);
    const time = Date.parse(response.headers.get("date") ?? "");
    // The header has whole seconds, and was written somewhere between.
    if (!Number.isNaN(time)) this.#differences.push((sentAt + Date.now()) / 2 - time - 500);
    return response;
  };

  checks(): DoctorCheck[] {
    const [most] = this.#differences.toSorted((a, b) => Math.abs(a) - Math.abs(b));
    if (most === undefined) return [];
    const name = "clock";
    if (Math.abs(most) < SKEW_MS) return [{ name, status: "ok", detail: "agrees with the servers" }];
    const detail = `${writeSpan(most)} ${most > 0 ? "ahead of" : "behind"} the servers`;
    return [{ name, status: "failed", detail, fix: "Set this machine's clock, and let it be kept by NTP." }];
  }
}
