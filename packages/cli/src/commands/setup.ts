import { text as readAll } from "node:stream/consumers";
import type { Provider } from "@mailfleet/core";
import { examine } from "../actions/doctor.js";
import { askSecret } from "../ask.js";
import type { CommandSpec, Context, Result } from "../command.js";
import { findKeys, keyFile, writeKey } from "../config/keys.js";
import { EXIT, UsageError } from "../exit.js";
import { readText } from "../order-file.js";
import type { DoctorData, KeysData, WebhookData } from "../output/types.js";
import { isProvider, PROVIDERS, type ProviderName } from "../providers.js";
import { fields, table, wrap } from "../text/table.js";
import { suggest } from "../text/words.js";

export const DOCTOR: CommandSpec = {
  name: "doctor",
  summary: "Check keys, tenants, clock, journal and versions, and say what to do",
  examples: ["doctor", "doctor --provider inboxkit"],
  run: async ({ globals, io, version }) => {
    io.busy("Looking …");
    const checks = await examine(globals, io, version);
    io.busy("");
    const marks = { ok: "green", warning: "yellow", failed: "red" } as const;
    const lines = checks.flatMap(({ name, status, detail, fix }) => [
      `${io.style(marks[status], status.padEnd(7))}  ${wrap(`${name}: ${detail}`, io.columns, "         ").trimStart()}`,
      ...(fix ? [wrap(fix, io.columns, "         ")] : []),
    ]);
    const isBad = checks.some(({ status }) => status === "failed");
    return { data: { checks } satisfies DoctorData, text: lines.join(""), exitCode: isBad ? EXIT.failed : EXIT.done };
  },
};

export const KEYS: readonly CommandSpec[] = [
  {
    name: "set",
    summary: "Keep the API key of a provider in a file that only you can read",
    description:
      "Asks for the key without showing it, or reads it from standard input. Never give it as an argument: other programs can see those.",
    args: [["<provider>", PROVIDERS.join(", ")]],
    examples: ["keys set inboxkit", "keys set inboxkit < key.txt"],
    run: async ({ io }, [name]) => {
      const provider = readProvider(name);
      const key = io.isInteractive
        ? await askSecret(`The API key of ${provider}:`)
        : (await readAll(process.stdin)).trim();
      if (key === "" || /\s/.test(key)) throw new UsageError("That is not a key: it is empty, or has spaces in it.");
      io.hide(key);
      return keysResult(io, `Kept in ${writeKey(io, provider, key)}, which only you can read.\n`);
    },
  },
  {
    name: "list",
    summary: "Say which providers have a key, and where it is. Shows no key",
    examples: ["keys list"],
    run: async ({ io }) => keysResult(io),
  },
  {
    name: "remove",
    summary: "Remove the key of a provider from that file",
    args: [["<provider>", PROVIDERS.join(", ")]],
    examples: ["keys remove inboxkit"],
    run: async ({ io }, [name]) => {
      const provider = readProvider(name);
      writeKey(io, provider, undefined);
      const left = findKeys(io)[provider];
      const text = left ? `Removed from the file; ${left.source} still has it.\n` : `Removed.\n`;
      return keysResult(io, text);
    },
  },
];

function readProvider(name: unknown): ProviderName {
  const text = String(name);
  if (isProvider(text)) return text;
  throw new UsageError(`There is no provider "${text}".${suggest(text, PROVIDERS)}`);
}

function keysResult(io: Context["io"], text?: string): Result {
  const keys = Object.entries(findKeys(io)).map(([provider, found]) => ({ provider, source: found?.source ?? "" }));
  const list =
    keys.length === 0
      ? `No keys in the environment or in ${keyFile(io)}.\n`
      : table(
          keys,
          [
            { title: "provider", read: ({ provider }) => provider },
            { title: "from", read: ({ source }) => source },
          ],
          io.columns,
        );
  return { data: { keys } satisfies KeysData, text: text ?? list };
}

export const WEBHOOKS: readonly CommandSpec[] = [
  {
    name: "verify",
    summary: "Say what the signature of a webhook proves, and what it says",
    args: [["<file>", "the body, byte for byte; - is standard input"]],
    options: [["-H, --header <header...>", "a header as it arrived: 'X-Signature: …'"]],
    examples: ["webhooks verify body.json --provider coldmailreseller -H 'x-signature: t=…,v1=…'"],
    run: async (context, [file], options) =>
      await verifyWebhook(context, String(file), (options["header"] ?? []) as string[]),
  },
];

async function verifyWebhook({ session }: Context, file: string, lines: readonly string[]): Promise<Result> {
  const [configured] = session.settings.providers;
  if (!configured || session.settings.providers.length > 1)
    throw new UsageError("Whose webhook is it? Give --provider, whose key verifies it.");
  const account = await session.account(configured);
  if (!("webhooks" in account)) throw new UsageError(`${account.name} sends no webhooks.`);
  const { webhooks } = account as unknown as { webhooks: NonNullable<Provider["webhooks"]> };
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const at = line.indexOf(":");
    if (at < 1) throw new UsageError(`-H: "${line}" is not a header such as 'X-Signature: …'.`);
    headers[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  const body = readText(file);
  const verdict = await webhooks.verify({ body, headers });
  const event = verdict.proves === "nothing" ? undefined : readEvent(webhooks, body);
  const data: WebhookData = { ...verdict, ...(event && { event }) };
  const text = fields([
    ["Proves", verdict.proves === "body" && verdict.fresh ? "body and time" : verdict.proves],
    ["Reason", verdict.proves === "nothing" ? verdict.reason : undefined],
    ["Event", event?.type],
    ["Dedupe key", event?.dedupeKey],
  ]);
  return { data, text, exitCode: verdict.proves === "nothing" ? EXIT.failed : EXIT.done };
}

function readEvent(
  webhooks: { parse(body: string): { type: string; dedupeKey: string } },
  body: string,
): WebhookData["event"] {
  try {
    const { type, dedupeKey } = webhooks.parse(body);
    return { type, dedupeKey };
  } catch {
    return undefined;
  }
}
