import type { Call, ClientContext, Judge } from "./call.js";
import { addHeaders, checkCallOptions, checkRawInit } from "./checks.js";
import type { Refuse } from "./checks.js";
import { refuseAs, settingsOf, watched } from "./context.js";
import { MailfleetError } from "./error.js";
import { replyError, tooLong } from "./failure.js";
import { toNativeBody } from "./form.js";
import type { Bytes } from "./options.js";
import type { CallOptions, RawInit } from "./options.js";
import { sendCall } from "./send.js";

const OPERATION = "fetch";
const NO_RETRY = { maxRetries: 0, baseDelayMs: 0, maxDelayMs: 0 };
/** Statuses whose Response cannot be built with a body. */
const BODYLESS = new Set([204, 205, 304]);

/**
 * Sends a request to an endpoint that no spec describes: same credential, limits, timeouts, redaction and redirect rules
 * as any call. Resolves with the reply, whatever its status, its body already in memory; rejects with a MailfleetError where
 * there is none. Never sent again unless its effect is stated to be `read`.
 */
export async function fetchRaw(
  client: ClientContext,
  path: string,
  init: RawInit = {},
  options: CallOptions = {},
): Promise<Response> {
  const refuse = refuseAs(client.definition.provider, OPERATION, client.redactor);
  checkRawInit(init, refuse);
  checkCallOptions(options, refuse);
  // The answer to a failed attempt is kept: it is what the caller gets when no later attempt does better.
  const answers = new WeakMap<MailfleetError, Response>();
  const judge: Judge<Response> = (call, response, bytes) => {
    if (!bytes) return tooLong(call, response);
    const answer = inMemory(response, bytes);
    if (!isPassing(response.status)) return { status: response.status, value: answer };
    const error = replyError(call, response);
    answers.set(error, answer);
    return error;
  };
  const body = init.body === undefined ? undefined : await toNativeBody(init.body);
  if (init.body !== undefined && body === undefined)
    refuse("the body must be a text, bytes, a Blob, FormData or URLSearchParams");
  const request = writeRequest(client, { ...init, body }, options, refuse);
  const call = watched({ ...request, judge, url: resolve(client.baseUrl, path, refuse) });
  try {
    const { value } = await sendCall(call);
    return value;
  } catch (error) {
    const answer = MailfleetError.isInstance(error) ? answers.get(error) : undefined;
    if (answer) return answer;
    throw error;
  }
}

function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function inMemory({ status, statusText, headers }: Response, bytes: Bytes): Response {
  return new Response(BODYLESS.has(status) ? null : bytes, { status, statusText, headers });
}

/** An address at the provider: a path below its base URL, or a URL of the same origin. */
function resolve(baseUrl: string, path: string, refuse: Refuse): string {
  const isBelow = String(path).startsWith("/");
  const address = isBelow ? baseUrl + path : String(path);
  if (!URL.canParse(address)) return refuse("the path must begin with /");
  const url = new URL(address);
  // `..` and backslashes are resolved by now.
  if (isBelow && !`${url.pathname}/`.startsWith(`${new URL(baseUrl).pathname.replace(/\/$/, "")}/`))
    return refuse("the path leads out of the provider's base URL; give a whole URL if that is meant");
  if (url.origin !== new URL(baseUrl).origin || url.username || url.password) {
    return refuse("the path leads to another origin, where the credential must not go");
  }
  return url.href;
}

function writeRequest(
  client: ClientContext,
  init: RawInit,
  options: CallOptions,
  refuse: Refuse,
): Omit<Call<Response>, "url" | "judge" | "watcher"> {
  const method = (init.method ?? "GET").toUpperCase();
  const bodyless = method === "GET" || method === "HEAD";
  if (bodyless && init.body !== undefined) refuse(`a ${method} request takes no body`);
  const effect = init.effect ?? (bodyless ? "read" : "spend");
  if (bodyless && effect !== "read") {
    // fetch repeats what is answered 421, unless its body is a stream, and these have none.
    refuse(`a ${method} request with an effect could go out twice: only effect: "read" is possible`);
  }
  const headers = { ...client.headers };
  for (const more of [init.headers, options.headers]) if (more) addHeaders(headers, more, client.auth, refuse);
  return {
    client,
    operation: OPERATION,
    facts: { effect },
    method,
    headers,
    body: init.body,
    given: { header: headers },
    clouded: false,
    ...settingsOf(client, effect, options),
    ...(init.effect !== "read" && { retry: NO_RETRY }),
  };
}
