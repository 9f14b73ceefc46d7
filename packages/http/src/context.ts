import { callRedactor } from "./call.js";
import type { Call, ClientContext } from "./call.js";
import { addHeaders, checkBaseUrl, checkClientOptions } from "./checks.js";
import type { Refuse } from "./checks.js";
import { steadyNow, systemClock } from "./clock.js";
import { SendDeadline } from "./deadline.js";
import type { ProviderDefinition } from "./definition.js";
import { MailfleetError } from "./error.js";
import type { Effect } from "./facts.js";
import { createLimiter } from "./limiter.js";
import type { CallOptions, ClientOptions, RetryOptions } from "./options.js";
import { createRedactor } from "./redact.js";
import type { Redactor } from "./redact.js";
import { DEFAULT_RETRY } from "./retry.js";

const READ_TIMEOUT_MS = 30_000;
const EFFECT_TIMEOUT_MS = 120_000;
const TOTAL_TIMEOUT_MS = 300_000;
const MAX_BODY_BYTES = 10 * 1024 * 1024;

type Options = ClientOptions & Readonly<Record<string, unknown>>;

/** Checks a client's options and works out once what all its calls share. */
export function createContext(definition: ProviderDefinition, options: Options): ClientContext {
  const { provider, facts, tenantOption } = definition;
  const refuse = refuseAs(provider, "createClient", createRedactor(facts.secrets, keyOf(options)));
  checkClientOptions(options, tenantOption, refuse);
  if (!options.allowBrowser && typeof window !== "undefined" && typeof window.document !== "undefined") {
    refuse("in a browser everyone can read the API key: call from a server, or state allowBrowser: true");
  }
  const auth: Record<string, string> = {};
  addHeaders(auth, definition.auth(options.apiKey), {}, refuse);
  const tenant = tenantOption && options[tenantOption];
  const clock = options.clock ?? systemClock;
  return {
    definition,
    tenant: typeof tenant === "string" ? tenant : undefined,
    baseUrl: checkBaseUrl(options.baseUrl ?? facts.baseUrl, options.allowInsecureHttp === true, refuse),
    auth,
    headers: { accept: "application/json", "user-agent": options.userAgent ?? `mailfleet-${provider}`, ...auth },
    redactor: createRedactor([...facts.secrets, ...Object.keys(auth)], [options.apiKey, ...Object.values(auth)]),
    limiter: options.limiter ?? createLimiter(facts.rateLimits, { clock }),
    clock,
    random: options.random ?? (() => Math.random()),
    hooks: options.hooks,
    onDrift: options.onDrift,
    fetch: options.fetch,
    timeoutMs: options.timeoutMs,
    totalTimeoutMs: options.totalTimeoutMs ?? TOTAL_TIMEOUT_MS,
    retry: retryOf(options.retry, DEFAULT_RETRY),
    maxBodyBytes: options.maxBodyBytes ?? MAX_BODY_BYTES,
  };
}

function retryOf(given: Partial<RetryOptions> = {}, usual: RetryOptions): RetryOptions {
  return {
    maxRetries: given.maxRetries ?? usual.maxRetries,
    baseDelayMs: given.baseDelayMs ?? usual.baseDelayMs,
    maxDelayMs: given.maxDelayMs ?? usual.maxDelayMs,
  };
}

function keyOf(options: unknown): string[] {
  const key: unknown = typeof options === "object" && options !== null ? Reflect.get(options, "apiKey") : undefined;
  return typeof key === "string" ? [key] : [];
}

/** Refuses with an `invalid-argument` that has touched nothing. */
export function refuseAs(provider: string, operation: string, redactor: Redactor): Refuse {
  return (message) => {
    throw new MailfleetError({
      code: "invalid-argument",
      message: `${provider} ${operation}: ${message}`,
      provider,
      operation,
      outcome: "not-applied",
      redactor,
    });
  };
}

type Settings = Pick<Call, "signal" | "timeoutMs" | "deadline" | "sendBy" | "retry" | "onResponse">;

/** How long, how often and watched by whom one call is sent. */
export function settingsOf(client: ClientContext, effect: Effect, options: CallOptions): Settings {
  const usual = effect === "read" ? READ_TIMEOUT_MS : EFFECT_TIMEOUT_MS;
  const { signal, onResponse, retry } = options;
  return {
    signal,
    timeoutMs: options.timeoutMs ?? client.timeoutMs ?? usual,
    deadline: steadyNow(client.clock) + (options.totalTimeoutMs ?? client.totalTimeoutMs),
    sendBy: new SendDeadline(options.sendWithinMs ?? Infinity, client.clock),
    retry: retry ? retryOf(retry, client.retry) : client.retry,
    onResponse: onResponse && ((response) => onResponse.call(options, response)),
  };
}

/** The call with who watches it. */
export function watched<T>(call: Omit<Call<T>, "watcher">): Call<T> {
  const { client, operation, facts, method, url } = call;
  const { hooks, definition } = client;
  if (!hooks) return { ...call, watcher: undefined };
  const redactor = callRedactor(call);
  const info = { provider: definition.provider, operation, effect: facts.effect, method, url: redactor.text(url) };
  return { ...call, watcher: { hooks, info, redactor } };
}
