import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as cmr from "@mailfleet/coldmailreseller";
import * as inboxkit from "@mailfleet/inboxkit";
import { createColdMailResellerProvider } from "../src/adapters/coldmailreseller/index.js";
import { createInboxKitProvider } from "../src/adapters/inboxkit/index.js";
import { testClock } from "./time.js";

const API_KEY = "synthetic-api-key";
export const clock = testClock();

/** Nothing of a webhook goes over the network. */
const offline: typeof fetch = () => Promise.reject(new Error("a webhook was answered with a request"));
const shared = { apiKey: API_KEY, clock, fetch: offline };

export const inboxKit = createInboxKitProvider({ ...shared, workspaceId: "w" });
export const coldMailReseller = createColdMailResellerProvider({ ...shared, userId: "u" });

type ProviderId = "inboxkit" | "coldmailreseller";
const SIGNATURES = { inboxkit: inboxkit.webhookSignature, coldmailreseller: cmr.webhookSignature };

/** The examples of what a provider sends, by the name of the file. */
export function examplesOf(provider: ProviderId): Record<string, string> {
  const folder = path.resolve(import.meta.dirname, "../../../specs", provider, "examples");
  const names = readdirSync(folder).filter((name) => name.startsWith("webhook."));
  return Object.fromEntries(
    names.map((name) => [
      name.slice("webhook.".length, -".json".length),
      readFileSync(path.join(folder, name), "utf8"),
    ]),
  );
}

export function exampleOf(provider: ProviderId, event: string): string {
  const example = examplesOf(provider)[event];
  if (example === undefined) throw new Error(`${provider} has no example of ${event}`);
  return example;
}

/** A delivery as the provider would send it. */
export async function signed(
  provider: ProviderId,
  body: string,
  { apiKey = API_KEY, timestamp = new Date(clock.now()), ...form }: Partial<SignOptions> = {},
): Promise<{ readonly body: string; readonly headers: Record<string, string> }> {
  const signature = { ...SIGNATURES[provider], ...form.signature };
  return { body, headers: await inboxkit.signWebhook(signature, { apiKey, body, timestamp }) };
}

interface SignOptions {
  readonly apiKey: string;
  readonly timestamp: Date;
  readonly signature: Partial<typeof cmr.webhookSignature>;
}
